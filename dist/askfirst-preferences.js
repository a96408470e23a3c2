/*! askfirst 0.1.0, see LICENSES.txt */
import{i as e,a as t,s as r,e as i,C as o,P as a,R as n}from"./askfirst-ui.js";import{b as s,A as c,E as p,i as l}from"./askfirst-lit.js";export{d as describe}from"./askfirst-lit.js";function u(e,t){return e.services.filter(e=>e.category===t)}function h(e,t,r){return u(e,r).some(({id:e})=>t[e]!==t[r])}function f(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}function g(e,t){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,r).format(e)}catch{return new Intl.DateTimeFormat(void 0,r).format(e)}}function m(t,r,i){return e(t)?s`<a part=${i} href=${t} target="_blank" rel="noopener noreferrer">${r}</a>`:s`<span part=${i}>${r}</span>`}const b={"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.download":"Download my record","preferences.delete":"Delete my record","preferences.erased":"Your choice is saved. What you switched off is stopped, and what it had stored is removed.","preferences.residue":"Not within reach of this page: {names}. Your browser’s settings remove it.","preferences.reload":"Load this page again","preferences.deleted":"Your record is deleted, and nothing that needs a choice is allowed.","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","preferences.language":"Language","preferences.complaint":"Complain to {name}","preferences.minor":"Because of your age, advertising stays switched off.","regime.opt-in":"Nothing optional is used before you allow it.","regime.opt-out":"Optional services are used until you object.","regime.notice":"Optional services are used. You can object at any time.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites."};function x(e,t,r){return 0===t?c:s`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function y(e){return s`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>s`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class v{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const $={},w=(k=class extends v{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(void 0!==e.strings)throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===p||t===c)return t;const r=e.element,i=e.name;if(3===e.type){if(t===r[i])return p}else if(4===e.type){if(!!t===r.hasAttribute(i))return p}else if(1===e.type&&r.getAttribute(i)===t+"")return p;return((e,t=$)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:k,values:e}));var k;function _(e){const{id:t,name:r,wrap:i,describedBy:o,on:a,mixed:n=!1,alwaysOn:p,change:d}=e,l=s`<label for=${t}>${r}</label>`;return s`<div part="row">
    ${i?i(l):l}
    ${p?s`<span part="always-on">${p}</span>`:c}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${o??c}
      .checked=${w(a)}
      .indeterminate=${w(n)}
      ?disabled=${void 0!==p}
      @change=${e=>d(e.target.checked)}
    />
  </div>`}const q=t`
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
`;class C extends l{static{this.styles=[r,q]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},open:{type:Boolean,reflect:!0}}}#e={};#t=!1;constructor(){super(),this.choices={},this.messages={...i,...b},this.open=!1,this.status="",this.reloads=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#e=((e,t)=>{const r={};for(const{id:i,required:o}of e.categories){r[i]=o||!0===t[i];for(const a of u(e,i))r[a.id]=o||!0===(t[a.id]??t[i])}return r})(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#e=e,this.requestUpdate()};return s`<dialog
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
          @click=${this.#o}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${t["preferences.intro"]}</p>
        ${e?.categories.map((i,o)=>((e,t,r)=>{const{config:i,draft:o,messages:a,change:n}=r,{id:p,required:d}=e,l={...a},g=e.description??l[`category.${p}.description`],b=d?a["preferences.alwaysOn"]:void 0;return s`<section part="category">
    ${_({id:`c${t}`,name:e.name??l[`category.${p}.name`]??p,wrap:e=>s`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===o[p],mixed:h(i,o,p),alwaysOn:b,change:e=>n(((e,t,r,i)=>{const o=u(e,r).map(e=>[e.id,i]);return{...t,...Object.fromEntries(o),[r]:i}})(i,o,p,e))})}
    ${g?s`<p part="category__description" id=${`d${t}`}>${g}</p>`:c}
    ${e.consequence?s`<p part="consequence" role="status">
            ${o[p]?c:e.consequence}
          </p>`:c}
    ${((e,t,{config:r,draft:i,messages:o,change:a},n)=>{const p=u(r,e),d=p.length;if(0===d)return c;const l=p.filter(({id:e})=>i[e]).length;return s`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${f(o["preferences.services"],{on:l,count:d})}
    </summary>
    <ul>
      ${p.map((e,p)=>s`<li part="service">
            ${_({id:`c${t}s${p}`,name:e.name,on:!0===i[e.id],alwaysOn:n,change:t=>a(((e,t,r,i)=>{const o={...t,[r.id]:i};return u(e,r.category).every(({id:e})=>o[e]===i)?{...o,[r.category]:i}:o})(r,i,e,t))})}
            ${((e,t)=>{const{name:r,description:i,hosts:o,cookies:a,storage:n,policyUrl:p}=e,d=f(t["preferences.vendorPolicy"],{name:r});return s`
    ${i?s`<p part="service__description">${i}</p>`:c}
    <dl part="service__facts">
      ${x(t["preferences.hosts"],o.length,o.join(", "))}
      ${x(t["preferences.cookies"],a.length,y(a))}
      ${x(t["preferences.storage"],n.length,y(n))}
    </dl>
    ${p?s`<p>${m(p,d,"vendor-policy")}</p>`:c}
  `})(e,o)}
          </li>`)}
    </ul>
  </details>`})(p,t,r,b)}
  </section>`})(i,o,{config:e,draft:this.#e,messages:t,change:r}))}
        ${e?this.#a(e):c}
      </div>
      <p part="status" role="status">${this.status}${this.reloads?this.#n():c}</p>
      <div part="actions">
        ${this.#s("accept","action.acceptAll","accept-all")}
        ${this.#s("reject","action.rejectAll","reject-all")}
        ${this.#s("save","action.save","custom")}
      </div>
    </dialog>`}#s(e,t,r){return s`<button part=${e} type="button" @click=${()=>this.#c(r)}>
      ${this.messages[t]}
    </button>`}#a({policy:e}){const{messages:t,record:r}=this;return s`<div part="about">
      <p>
        ${m(e.url,t["preferences.policy"],"policy")}
        ${e.contact?m(e.contact,t["preferences.contact"],"contact"):c}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?s`<p part="record">${this.#p(r)}</p>
              <p part="record-actions">${this.#d("download")} ${this.#d("delete")}</p>`:c}
    </div>`}#n(){return s`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#d(e){return s`<button part=${e} type="button" @click=${()=>{const t=new n(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#p({time:e,id:t}){const r=this.lang||document.documentElement.lang;return f(this.messages["preferences.record"],{date:g(e,r),id:t})}#c(e){const t="custom"===e?this.#e:void 0,r=new o(e,t);this.dispatchEvent(r)}#o(){this.renderRoot.querySelector("dialog")?.close()}#i(e){this.#t&&e.target===e.currentTarget&&this.#o()}#r(){if(!this.open)return;this.open=!1;const e=new a;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",C);
//# sourceMappingURL=askfirst-preferences.js.map
