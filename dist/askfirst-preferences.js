/*! askfirst 0.1.0, see LICENSES.txt */
import{f as e,r as t,c as r,i,s as a,a as s,b as n,e as o,p,d as c,g as d}from"./askfirst-category.js";import{i as l,b as u,e as h,C as g,P as f,R as x,w as b,l as m}from"./askfirst-ui.js";import{A as $,b as v,E as y,i as w}from"./askfirst-lit.js";function k(e,t,r){return 0===t?$:v`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function _(e){return v`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>v`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class q{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const j={},A=(z=class extends q{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(void 0!==e.strings)throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===y||t===$)return t;const r=e.element,i=e.name;if(3===e.type){if(t===r[i])return y}else if(4===e.type){if(!!t===r.hasAttribute(i))return y}else if(1===e.type&&r.getAttribute(i)===t+"")return y;return((e,t=j)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:z,values:e}));var z;function B(e){const{id:t,name:r,wrap:i,describedBy:a,on:s,mixed:n=!1,alwaysOn:o,change:p}=e,c=v`<label for=${t}>${r}</label>`;return v`<div part="row">
    ${i?i(c):c}
    ${o?v`<span part="always-on">${o}</span>`:$}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${a??$}
      .checked=${A(s)}
      .indeterminate=${A(n)}
      ?disabled=${void 0!==o}
      @change=${e=>p(e.target.checked)}
    />
  </div>`}const C=l`
  :host {
    display: contents !important;
  }
  dialog {
    --accent: var(--askfirst-accent, var(--fg));
    --quiet: color-mix(in srgb, var(--fg) 78%, var(--bg));
    --space: var(--askfirst-spacing, 20px);
    width: calc(100% - 16px);
    max-width: var(--askfirst-preferences-width, 640px);
    max-height: min(100dvh - 16px, 760px);
    margin: auto;
    padding: 0;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: #0008;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  button {
    font: inherit;
  }
  button:hover,
  summary:hover {
    text-decoration: underline;
  }
  button:active,
  :focus-visible {
    outline: 2px solid var(--fg);
    outline-offset: 2px;
  }
  [part='header'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px var(--space);
    border-bottom: 1px solid #8885;
  }
  [part='title'] {
    outline: 0;
    font-size: 18px;
    font-weight: 600;
  }
  [part='close'] {
    position: relative;
    flex: none;
    width: 44px;
    height: 44px;
    margin-inline-end: -10px;
    border-color: transparent !important;
    background: none !important;
    color: inherit !important;
  }
  [part='close']:hover {
    background: #8883 !important;
  }
  [part='close']::before,
  [part='close']::after {
    content: '';
    position: absolute;
    inset: 12px 20px;
    border-left: 2px solid;
    rotate: 45deg;
  }
  [part='close']::after {
    rotate: -45deg;
  }
  [part='body'] {
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--space);
  }
  [part='category'] {
    margin-top: 16px;
    padding: 16px;
    border: 1px solid #8885;
    border-radius: var(--askfirst-radius, 10px);
  }
  [part='row'] {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 24px;
    font-weight: 600;
    overflow-wrap: break-word;
  }
  [part='row'] > :first-child {
    flex: 1;
  }
  h3 {
    font-size: 16px;
  }
  label {
    display: block;
  }
  dl,
  [part='always-on'],
  [part='category__description'],
  [part='service__description'],
  [part='about'] {
    color: var(--quiet);
  }
  [part='always-on'] {
    font-size: 14px;
    font-weight: 400;
  }
  [part='category__description'] {
    margin-top: 4px;
  }
  input {
    appearance: none;
    position: relative;
    flex: none;
    box-sizing: border-box;
    width: 44px;
    height: 24px;
    margin: 0;
    border: 2px solid var(--quiet);
    border-radius: 12px;
    background: none;
    cursor: pointer;
  }
  input::before,
  input::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-inline-start: 2px;
    inset-block-start: 2px;
    width: 16px;
    height: 16px;
    border: 8px solid var(--quiet);
    border-radius: 8px;
  }
  input:checked:not(:indeterminate) {
    border-color: var(--accent);
    background: var(--accent);
  }
  input:checked:not(:indeterminate)::before {
    inset-inline-start: 22px;
    border-color: var(--askfirst-accent-text, var(--bg));
  }
  input::after {
    display: none;
    inset-inline-start: 27px;
    inset-block-start: 4px;
    width: 6px;
    height: 10px;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    border-radius: 0;
    rotate: 45deg;
  }
  input:checked::after,
  input:indeterminate::after {
    display: block;
  }
  input:indeterminate::before {
    inset-inline-start: 12px;
  }
  input:indeterminate::after {
    inset-inline-start: 16px;
    inset-block-start: 9px;
    width: 8px;
    height: 2px;
    border: solid var(--bg);
    border-width: 2px 0 0;
    rotate: none;
  }
  input:disabled {
    opacity: 0.6;
    cursor: default;
  }
  @media (forced-colors: active) {
    input:checked:not(:indeterminate) {
      background: CanvasText;
    }
    input:checked:not(:indeterminate)::before,
    input:indeterminate::after {
      border-color: Canvas;
    }
    input:checked:not(:indeterminate)::after {
      border-color: CanvasText;
    }
  }
  details {
    margin-top: 8px;
    font-size: 14px;
  }
  summary {
    padding: 4px 0;
    cursor: pointer;
  }
  [part='service'] {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid #8885;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-top: 6px;
  }
  dt {
    flex: 0 0 124px;
    color: var(--fg);
  }
  dd {
    flex: 1 1 240px;
  }
  code {
    color: var(--fg);
    font-size: 13px;
  }
  [part='vendor-policy'] {
    display: inline-block;
    margin-top: 8px;
  }
  [part='about'] {
    margin-top: 20px;
    font-size: 14px;
  }
  [part='about'] p + p {
    margin-top: 8px;
  }
  select {
    min-height: 32px;
    font: inherit;
  }
  [part='record-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [part='status']:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px var(--askfirst-spacing, 20px);
    border-top: 1px solid #8885;
  }
  [part='reload'],
  [part='record-actions'] button {
    padding: 5px 12px !important;
    border-color: var(--quiet) !important;
    background: none !important;
    color: var(--fg) !important;
    font-weight: 400 !important;
  }
  [part='policy'] {
    margin-inline-end: 16px;
  }
  dialog [part='actions'] {
    grid: auto / 1fr 1fr 1fr;
    padding: 16px var(--space);
    border-top: 1px solid #8885;
  }
  dialog [part='actions'] button {
    padding-inline: 4px !important;
  }
  @media (max-height: 440px) {
    dialog[open] {
      display: block;
    }
  }
`;class E extends w{static{this.styles=[u,C]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},regime:{attribute:!1},extras:{attribute:!1},open:{type:Boolean,reflect:!0}}}#e={};#t=!1;constructor(){super(),this.choices={},this.messages={...h,...o},this.open=!1,this.status="",this.reloads=!1,this.regime="opt-in"}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#e=p(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:o,messages:p}=this,c=e=>{this.#e=e,this.requestUpdate()};return v`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#r}
      @mousedown=${e=>this.#t=e.target===e.currentTarget}
      @click=${this.#i}
    >
      <div part="header">
        <h2 part="title" id="title" tabindex="-1" autofocus>${p["preferences.title"]}</h2>
        <button
          part="close"
          type="button"
          aria-label=${p["action.close"]}
          @click=${this.#a}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${p["preferences.intro"]}</p>
        ${o?.categories.map((d,l)=>((o,p,c)=>{const{config:d,draft:l,messages:u,change:h}=c,{id:g,required:f}=o,{name:x,description:b}=r(o,u),m=f?u["preferences.alwaysOn"]:void 0;return v`<section part="category">
    ${B({id:`c${p}`,name:x,wrap:e=>v`<h3>${e}</h3>`,describedBy:`d${p} n${p}`,on:!0===l[g],mixed:i(d,l,g),alwaysOn:m,change:e=>h(s(d,l,g,e))})}
    ${b?v`<p part="category__description" id=${`d${p}`}>${b}</p>`:$}
    ${o.consequence?v`<p part="consequence" role="status">
            ${l[g]?$:o.consequence}
          </p>`:$}
    ${((r,i,{config:s,draft:o,messages:p,change:c},d)=>{const l=a(s,r),u=l.length;if(0===u)return $;const h=l.filter(({id:e})=>o[e]).length;return v`<details part="services">
    <summary part="services__summary" id=${`n${i}`}>
      ${e(p["preferences.services"],{on:h,count:u})}
    </summary>
    <ul>
      ${l.map((r,a)=>v`<li part="service">
            ${B({id:`c${i}s${a}`,name:r.name,on:!0===o[r.id],alwaysOn:d,change:e=>c(n(s,o,r,e))})}
            ${((r,i)=>{const{name:a,description:s,hosts:n,cookies:o,storage:p,policyUrl:c}=r,d=e(i["preferences.vendorPolicy"],{name:a});return v`
    ${s?v`<p part="service__description">${s}</p>`:$}
    <dl part="service__facts">
      ${k(i["preferences.hosts"],n.length,n.join(", "))}
      ${k(i["preferences.cookies"],o.length,_(o))}
      ${k(i["preferences.storage"],p.length,_(p))}
    </dl>
    ${c?v`<p>${t(c,d,"vendor-policy")}</p>`:$}
  `})(r,p)}
          </li>`)}
    </ul>
  </details>`})(g,p,c,m)}
  </section>`})(d,l,{config:o,draft:this.#e,messages:p,change:c}))}
        ${o?this.#s(o):$} ${this.extras?.(this)}
      </div>
      <p part="status" role="status">${this.status}${this.reloads?this.#n():$}</p>
      <div part="actions">
        ${this.#o("accept","action.acceptAll","accept-all")}
        ${this.#o("reject","action.rejectAll","reject-all")}
        ${this.#o("save","action.save","custom")}
      </div>
    </dialog>`}#o(e,t,r){return v`<button part=${e} type="button" @click=${()=>this.#p(r)}>
      ${this.messages[t]}
    </button>`}#s({policy:e}){const{messages:r,record:i}=this,a=this.lang||document.documentElement.lang;return v`<div part="about">
      <p part="note">${r[`regime.${this.regime}`]}</p>
      <p>
        ${t(e.url,r["preferences.policy"],"policy")}
        ${e.contact?t(e.contact,r["preferences.contact"],"contact"):$}
      </p>
      <p part="do-not-track">${r["preferences.doNotTrackStatement"]}</p>
      ${i?v`<p part="record">
                ${c(r["preferences.record"],i,a)}
              </p>
              <p part="record-actions">${this.#c("download")} ${this.#c("delete")}</p>`:$}
    </div>`}#n(){return v`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#c(e){return v`<button part=${e} type="button" @click=${()=>{const t=new x(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#p(e){const t="custom"===e?this.#e:void 0,r=new g(e,t);this.dispatchEvent(r)}#a(){this.renderRoot.querySelector("dialog")?.close()}#i(e){this.#t&&e.target===e.currentTarget&&this.#a()}#r(){if(!this.open)return;this.open=!1;const e=new f;this.dispatchEvent(e)}}async function S(e,t){(e.law||e.config.look?.languages)&&(await(import("./askfirst-extras.js"))).addExtras(e,t)}function T(t,{messages:r,lang:i}){const a=m([...new Set(t.map(({name:e})=>e))],i),s=a&&` ${e(r["preferences.residue"],{names:a})}`;return r["preferences.erased"]+s}async function O(e){try{const t=await e.receipt(),r=`askfirst-record-${t.issued.slice(0,10)}.json`;d(r,"application/json",JSON.stringify(t,null,2))}catch(e){b("ui",e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",E);export{S as addExtras,O as download,T as residueText};
//# sourceMappingURL=askfirst-preferences.js.map
