/*! askfirst 0.1.0, see LICENSES.txt */
import{i as e,f as t,a as r,s as i,e as o,b as a,C as s,P as n,R as c,w as p,l as d}from"./askfirst-ui.js";import{b as l,A as u,E as h,i as f}from"./askfirst-lit.js";function g(e,t){return e.services.filter(e=>e.category===t)}function m(e,t,r){return g(e,r).some(({id:e})=>t[e]!==t[r])}function b(t,r,i){return e(t)?l`<a part=${i} href=${t} target="_blank" rel="noopener noreferrer">${r}</a>`:l`<span part=${i}>${r}</span>`}const x={"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.download":"Download my record","preferences.delete":"Delete my record","preferences.erased":"Your choice is saved. What you switched off is stopped, and what it had stored is removed.","preferences.residue":"Not within reach of this page: {names}. Your browser’s settings remove it.","preferences.reload":"Load this page again","preferences.deleted":"Your record is deleted, and nothing that needs a choice is allowed.","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","preferences.language":"Language","preferences.complaint":"Complain to {name}","preferences.minor":"Because of your age, advertising stays switched off.","regime.opt-in":"Nothing optional is used before you allow it.","regime.opt-out":"Optional services are used until you object.","regime.notice":"Optional services are used. You can object at any time.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites."};function y(e,t,r){return 0===t?u:l`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function v(e){return l`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>l`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class ${constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const w={},k=(_=class extends ${constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(void 0!==e.strings)throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===h||t===u)return t;const r=e.element,i=e.name;if(3===e.type){if(t===r[i])return h}else if(4===e.type){if(!!t===r.hasAttribute(i))return h}else if(1===e.type&&r.getAttribute(i)===t+"")return h;return((e,t=w)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:_,values:e}));var _;function j(e){const{id:t,name:r,wrap:i,describedBy:o,on:a,mixed:s=!1,alwaysOn:n,change:c}=e,p=l`<label for=${t}>${r}</label>`;return l`<div part="row">
    ${i?i(p):p}
    ${n?l`<span part="always-on">${n}</span>`:u}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${o??u}
      .checked=${k(a)}
      .indeterminate=${k(s)}
      ?disabled=${void 0!==n}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const q=r`
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
`;class C extends f{static{this.styles=[i,q]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},regime:{attribute:!1},extras:{attribute:!1},open:{type:Boolean,reflect:!0}}}#e={};#t=!1;constructor(){super(),this.choices={},this.messages={...o,...x},this.open=!1,this.status="",this.reloads=!1,this.regime="opt-in"}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#e=((e,t)=>{const r={};for(const{id:i,required:o}of e.categories){r[i]=o||!0===t[i];for(const a of g(e,i))r[a.id]=o||!0===(t[a.id]??t[i])}return r})(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:e,messages:r}=this,i=e=>{this.#e=e,this.requestUpdate()};return l`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#r}
      @mousedown=${e=>this.#t=e.target===e.currentTarget}
      @click=${this.#i}
    >
      <div part="header">
        <h2 part="title" id="title" tabindex="-1" autofocus>${r["preferences.title"]}</h2>
        <button
          part="close"
          type="button"
          aria-label=${r["action.close"]}
          @click=${this.#o}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${r["preferences.intro"]}</p>
        ${e?.categories.map((o,a)=>((e,r,i)=>{const{config:o,draft:a,messages:s,change:n}=i,{id:c,required:p}=e,d={...s},h=e.description??d[`category.${c}.description`],f=p?s["preferences.alwaysOn"]:void 0;return l`<section part="category">
    ${j({id:`c${r}`,name:e.name??d[`category.${c}.name`]??c,wrap:e=>l`<h3>${e}</h3>`,describedBy:`d${r} n${r}`,on:!0===a[c],mixed:m(o,a,c),alwaysOn:f,change:e=>n(((e,t,r,i)=>{const o=g(e,r).map(e=>[e.id,i]);return{...t,...Object.fromEntries(o),[r]:i}})(o,a,c,e))})}
    ${h?l`<p part="category__description" id=${`d${r}`}>${h}</p>`:u}
    ${e.consequence?l`<p part="consequence" role="status">
            ${a[c]?u:e.consequence}
          </p>`:u}
    ${((e,r,{config:i,draft:o,messages:a,change:s},n)=>{const c=g(i,e),p=c.length;if(0===p)return u;const d=c.filter(({id:e})=>o[e]).length;return l`<details part="services">
    <summary part="services__summary" id=${`n${r}`}>
      ${t(a["preferences.services"],{on:d,count:p})}
    </summary>
    <ul>
      ${c.map((e,c)=>l`<li part="service">
            ${j({id:`c${r}s${c}`,name:e.name,on:!0===o[e.id],alwaysOn:n,change:t=>s(((e,t,r,i)=>{const o={...t,[r.id]:i};return g(e,r.category).every(({id:e})=>o[e]===i)?{...o,[r.category]:i}:o})(i,o,e,t))})}
            ${((e,r)=>{const{name:i,description:o,hosts:a,cookies:s,storage:n,policyUrl:c}=e,p=t(r["preferences.vendorPolicy"],{name:i});return l`
    ${o?l`<p part="service__description">${o}</p>`:u}
    <dl part="service__facts">
      ${y(r["preferences.hosts"],a.length,a.join(", "))}
      ${y(r["preferences.cookies"],s.length,v(s))}
      ${y(r["preferences.storage"],n.length,v(n))}
    </dl>
    ${c?l`<p>${b(c,p,"vendor-policy")}</p>`:u}
  `})(e,a)}
          </li>`)}
    </ul>
  </details>`})(c,r,i,f)}
  </section>`})(o,a,{config:e,draft:this.#e,messages:r,change:i}))}
        ${e?this.#a(e):u} ${this.extras?.(this)}
      </div>
      <p part="status" role="status">${this.status}${this.reloads?this.#s():u}</p>
      <div part="actions">
        ${this.#n("accept","action.acceptAll","accept-all")}
        ${this.#n("reject","action.rejectAll","reject-all")}
        ${this.#n("save","action.save","custom")}
      </div>
    </dialog>`}#n(e,t,r){return l`<button part=${e} type="button" @click=${()=>this.#c(r)}>
      ${this.messages[t]}
    </button>`}#a({policy:e}){const{messages:t,record:r}=this;return l`<div part="about">
      <p part="note">${t[`regime.${this.regime}`]}</p>
      <p>
        ${b(e.url,t["preferences.policy"],"policy")}
        ${e.contact?b(e.contact,t["preferences.contact"],"contact"):u}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?l`<p part="record">${this.#p(r)}</p>
              <p part="record-actions">${this.#d("download")} ${this.#d("delete")}</p>`:u}
    </div>`}#s(){return l`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#d(e){return l`<button part=${e} type="button" @click=${()=>{const t=new c(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#p({time:e,id:r}){const i=this.lang||document.documentElement.lang;return t(this.messages["preferences.record"],{date:a(e,i),id:r})}#c(e){const t="custom"===e?this.#e:void 0,r=new s(e,t);this.dispatchEvent(r)}#o(){this.renderRoot.querySelector("dialog")?.close()}#i(e){this.#t&&e.target===e.currentTarget&&this.#o()}#r(){if(!this.open)return;this.open=!1;const e=new n;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",C);var A=Object.freeze({__proto__:null,async addExtras(e,t){(e.law||e.config.look?.languages)&&(await(import("./askfirst-extras.js"))).addExtras(e,t)},async download(e){try{const t=await e.receipt();((e,t,r)=>{const i=document.createElement("a");i.href=URL.createObjectURL(new Blob([r],{type:"application/json"})),i.download=e,i.click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)})(`askfirst-record-${t.issued.slice(0,10)}.json`,0,JSON.stringify(t,null,2))}catch(e){p("ui",e)}},residueText(e,{messages:r,lang:i}){const o=d([...new Set(e.map(({name:e})=>e))],i),a=o&&` ${t(r["preferences.residue"],{names:o})}`;return r["preferences.erased"]+a}});export{A as p,b as r};
//# sourceMappingURL=askfirst-preferences.js.map
