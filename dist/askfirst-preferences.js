/*! askfirst 0.1.0, see LICENSES.txt */
import{i as e,d as t,e as r,C as i,P as a,R as s,w as o,l as n,g as p}from"./askfirst-ui.js";import{r as c,c as d,i as l,s as u,a as f,b as h,e as g,p as m,d as b}from"./askfirst-category.js";import{f as x,A as $,b as v,r as y,E as w,i as k,a as _}from"./askfirst-lit.js";import{d as q}from"./askfirst-described.js";function j(e,t,r){return 0===t?$:v`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function A(e){return v`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>v`<li part="entry">
          <code part="entry__name" dir="ltr">${e}</code>
          ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class S{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const C={},z=(B=class extends S{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(void 0!==e.strings)throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===w||t===$)return t;const r=e.element,i=e.name;if(3===e.type){if(t===r[i])return w}else if(4===e.type){if(!!t===r.hasAttribute(i))return w}else if(1===e.type&&r.getAttribute(i)===t+"")return w;return((e,t=C)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:B,values:e}));var B;function E(e){const{id:t,name:r,wrap:i,describedBy:a,on:s,mixed:o=!1,alwaysOn:n,change:p}=e,c=v`<label for=${t}>${r}</label>`;return v`<div part="row">
    ${i?i(c):c}
    ${n?v`<span part="always-on">${n}</span>`:$}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${a??$}
      .checked=${z(s)}
      .indeterminate=${z(o)}
      ?disabled=${void 0!==n}
      @change=${e=>p(e.target.checked)}
    />
  </div>`}const T=e`@media(forced-colors:active){input:checked:not(:indeterminate){background:CanvasText}input:checked:not(:indeterminate)::before,input:indeterminate::after{border-color:Canvas}input:checked:not(:indeterminate)::after{border-color:CanvasText}}@media(prefers-contrast:more){dialog{--af-quiet:var(--af-fg)}[part=category]{border-color:var(--af-fg)}}@media(max-width:440px){dialog [part=actions]{grid:auto/1fr 1fr}[part=save]{grid-column:span 2}}@media(max-height:440px){dialog[open]{display:block}}@media print{dialog[open]{display:none}}`,U=e`:host{display:contents!important}dialog{--af-accent:var(--askfirst-accent,var(--af-fg));--af-quiet:color-mix(in srgb,var(--af-fg) 78%,var(--af-bg));--af-space:var(--askfirst-spacing,20px);width:calc(100% - 16px);max-width:var(--askfirst-preferences-width,640px);max-height:min(100dvh - 16px,760px);margin:auto;padding:0}dialog[open]{display:flex;flex-direction:column}dialog::backdrop{background:#0008}h2,h3,p,ul,dl,dd{margin:0;padding:0;font-size:inherit}ul{list-style:none}a{color:inherit;text-underline-offset:2px}button{font:inherit}button:hover,summary:hover{text-decoration:underline}button:active,:focus-visible{outline:2px solid var(--af-fg);outline-offset:2px}[part=header]{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:8px var(--af-space);border-bottom:1px solid #8885}[part=title]{outline:0;font-size:18px;font-weight:600}[part=close]{position:relative;flex:none;width:44px;height:44px;margin-inline-end:-10px;border-color:transparent!important;background:none!important;color:inherit!important}[part=close]:hover{background:#8883!important}[part=close]::before,[part=close]::after{content:'';position:absolute;inset:12px 20px;border-left:2px solid;rotate:45deg}[part=close]::after{rotate:-45deg}[part=body]{overflow:auto;overscroll-behavior:contain;padding:var(--af-space)}[part=category]{margin-top:16px;padding:16px;border:1px solid #8885;border-radius:var(--askfirst-radius,10px)}[part=row]{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px;min-height:24px;font-weight:600;overflow-wrap:break-word}[part=row]>:first-child{flex:1}h3{font-size:16px}label{display:block}dl,[part=always-on],[part='category__description'],[part='service__description'],[part=about]{color:var(--af-quiet)}[part=always-on]{font-size:14px;font-weight:400}[part='category__description']{margin-top:4px}input{appearance:none;position:relative;flex:none;box-sizing:border-box;width:44px;height:24px;margin:0;border:2px solid var(--af-quiet);border-radius:12px;background:none;cursor:pointer}input::before,input::after{content:'';position:absolute;box-sizing:border-box;inset-inline-start:2px;inset-block-start:2px;width:16px;height:16px;border:8px solid var(--af-quiet);border-radius:8px}input:checked:not(:indeterminate){border-color:var(--af-accent);background:var(--af-accent)}input:checked:not(:indeterminate)::before{inset-inline-start:22px;border-color:var(--askfirst-accent-text,var(--af-bg))}input::after{display:none;inset-inline-start:27px;inset-block-start:4px;width:6px;height:10px;border:solid var(--af-accent);border-width:0 2px 2px 0;border-radius:0;rotate:45deg}input:checked::after,input:indeterminate::after{display:block}input:indeterminate::before{inset-inline-start:12px}input:indeterminate::after{inset-inline-start:16px;inset-block-start:9px;width:8px;height:2px;border:solid var(--af-bg);border-width:2px 0 0;rotate:none}input:disabled{opacity:0.6;cursor:default}details{margin-top:8px;font-size:14px}summary{padding:4px 0;cursor:pointer}[part=service]{margin-top:12px;padding-top:12px;border-top:1px solid #8885}dl>div{display:flex;flex-wrap:wrap;gap:0 12px;margin-top:6px}dt{flex:0 0 124px;color:var(--af-fg)}dd{flex:1 1 240px}code{color:var(--af-fg);font-size:13px}a{display:inline-block;min-height:24px}[part=vendor-policy]{margin-top:8px}[part=about]{margin-top:20px;font-size:14px}[part=about] p + p{margin-top:8px}select{min-height:32px;font:inherit}[part=record-actions]{display:flex;flex-wrap:wrap;gap:8px}[part=status]:not(:empty){display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;padding:12px var(--askfirst-spacing,20px);border-top:1px solid #8885}[part=reload],[part=record-actions] button{padding:5px 12px!important;border-color:var(--af-quiet)!important;background:none!important;color:var(--af-fg)!important;font-weight:400!important}[part=policy]{margin-inline-end:16px}dialog [part=actions]{grid:auto/1fr 1fr 1fr;padding:16px var(--af-space);border-top:1px solid #8885}dialog [part=actions] button{padding-inline:4px!important}`;class O extends k{static{this.styles=[t,U,T]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},regime:{attribute:!1},extras:{attribute:!1},open:{type:Boolean,reflect:!0}}}#e={};#t=!1;constructor(){super(),this.choices={},this.messages={...r,...g},this.open=!1,this.status="",this.reloads=!1,this.regime="opt-in"}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#e=m(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&(t.showModal(),t.getClientRects()[0]||t.close()):t.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#e=e,this.requestUpdate()};return v`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#r}
      @mousedown=${e=>this.#t=e.target===e.currentTarget}
      @click=${this.#i}
    >
      <div part="header">
        <h2 part="title" id="title" tabindex="-1" autofocus>${t["preferences.title"]}</h2>
        <button
          part="close"
          type="button"
          aria-label=${t["action.close"]}
          @click=${this.#a}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${t["preferences.intro"]}</p>
        ${e?.categories.map((i,a)=>((e,t,r)=>{const{config:i,draft:a,messages:s,change:o}=r,{id:n,required:p}=e,{name:g,description:m}=d(e,s),b=p?s["preferences.alwaysOn"]:void 0;return v`<section part="category">
    ${E({id:`c${t}`,name:g,wrap:e=>v`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===a[n],mixed:l(i,a,n),alwaysOn:b,change:e=>o(f(i,a,n,e))})}
    ${m?v`<p part="category__description" id=${`d${t}`}>${m}</p>`:$}
    ${e.consequence?v`<p part="consequence" role="status">
            ${a[n]?$:e.consequence}
          </p>`:$}
    ${((e,t,{config:r,draft:i,messages:a,change:s},o)=>{const n=u(r,e),p=n.length;if(0===p)return $;const d=n.filter(({id:e})=>i[e]).length;return v`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${x(a["preferences.services"],{on:d,count:p})}
    </summary>
    <ul>
      ${n.map((e,n)=>v`<li part="service">
            ${E({id:`c${t}s${n}`,name:e.name,on:!0===i[e.id],alwaysOn:o,change:t=>s(h(r,i,e,t))})}
            ${((e,t)=>{const{name:r,description:i,hosts:a,cookies:s,storage:o,policyUrl:n}=e,p=x(t["preferences.vendorPolicy"],{name:r});return v`
    ${i?v`<p part="service__description"><bdi>${i}</bdi></p>`:$}
    <dl part="service__facts">
      ${j(t["preferences.hosts"],a.length,c(a))}
      ${j(t["preferences.cookies"],s.length,A(s))}
      ${j(t["preferences.storage"],o.length,A(o))}
    </dl>
    ${n?v`<p>${y(n,p,"vendor-policy")}</p>`:$}
  `})(e,a)}
          </li>`)}
    </ul>
  </details>`})(n,t,r,b)}
  </section>`})(i,a,{config:e,draft:this.#e,messages:t,change:r}))}
        ${e?this.#s(e):$} ${this.extras?.(this)}
      </div>
      <p part="status" role="status">${this.status}${this.reloads?this.#o():$}</p>
      <div part="actions">
        ${this.#n("accept","action.acceptAll","accept-all")}
        ${this.#n("reject","action.rejectAll","reject-all")}
        ${this.#n("save","action.save","custom")}
      </div>
    </dialog>`}#n(e,t,r){return v`<button part=${e} type="button" @click=${()=>this.#p(r)}>
      ${this.messages[t]}
    </button>`}#s({policy:e}){const{messages:t,record:r}=this,i=this.lang||document.documentElement.lang;return v`<div part="about">
      <p part="note">${t[`regime.${this.regime}`]}</p>
      <p>
        ${y(e.url,t["preferences.policy"],"policy")}
        ${e.contact?y(e.contact,t["preferences.contact"],"contact"):$}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?v`<p part="record">
                ${_(t["preferences.record"],r,i)}
              </p>
              <p part="record-actions">${this.#c("download")} ${this.#c("delete")}</p>`:$}
    </div>`}#o(){return v`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#c(e){return v`<button part=${e} type="button" @click=${()=>{const t=new s(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#p(e){const t="custom"===e?this.#e:void 0,r=new i(e,t);this.dispatchEvent(r)}#a(){this.renderRoot.querySelector("dialog")?.close()}#i(e){this.#t&&e.target===e.currentTarget&&this.#a()}#r(){if(!this.open)return;this.open=!1;const e=new a;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",O);const R=e`
  :host([behind]) {
    opacity: 0 !important;
  }
`;async function M(e,t){(e=>{e.addController({hostUpdated(){const t=document.querySelector("askfirst-notice"),r=t?.shadowRoot?.adoptedStyleSheets;r?.includes(R.styleSheet)||r?.push(R.styleSheet),t?.toggleAttribute("behind",e.open)}})})(t);const{law:r,config:i}=e,a=r||i.look?.languages?await(import("./askfirst-extras.js")):void 0,s=async()=>{const{wording:i}=e,s=await q(e);i===e.wording&&(t.config=a?.offered(s,r)??s)};n(e,"wording",s),await s(),a?.addExtras(e,t)}function N(e,{messages:t,lang:r}){const i=p([...new Set(e.map(({name:e})=>e))],r),a=i&&` ${x(t["preferences.residue"],{names:i})}`;return t["preferences.erased"]+a}async function P(e){try{const t=await e.receipt(),r=`askfirst-record-${t.issued.slice(0,10)}.json`;b(r,"application/json",JSON.stringify(t,null,2))}catch(e){o("ui",e)}}export{P as download,M as prepare,N as residueText};
//# sourceMappingURL=askfirst-preferences.js.map
