/*! askfirst 0.1.0, see LICENSES.txt */
import{i as e,e as t,a as r,s as i,C as o,P as s,R as a}from"./askfirst-ui.js";import{b as n,e as c,A as p,E as d,i as l}from"./askfirst-lit.js";function u(e,t){return e.services.filter(e=>e.category===t)}function h(e,t,r){return u(e,r).some(({id:e})=>t[e]!==t[r])}function f(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}function g(e,t){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,r).format(e)}catch{return new Intl.DateTimeFormat(void 0,r).format(e)}}function m(t,r,i){return e(t)?n`<a part=${i} href=${t} target="_blank" rel="noopener noreferrer">${r}</a>`:n`<span part=${i}>${r}</span>`}const b={...t,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.download":"Download my record","preferences.delete":"Delete my record","preferences.erased":"Your choice is saved. What you switched off is stopped, and what it had stored is removed.","preferences.residue":"Not within reach of this page: {names}. Your browser’s settings remove it.","preferences.reload":"Load this page again","preferences.deleted":"Your record is deleted, and nothing that needs a choice is allowed.","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...c};function y(e,t,r){return 0===t?p:n`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function v(e){return n`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>n`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class x{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const w={},$=(k=class extends x{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(void 0!==e.strings)throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===d||t===p)return t;const r=e.element,i=e.name;if(3===e.type){if(t===r[i])return d}else if(4===e.type){if(!!t===r.hasAttribute(i))return d}else if(1===e.type&&r.getAttribute(i)===t+"")return d;return((e,t=w)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:k,values:e}));var k;function _(e){const{id:t,name:r,wrap:i,describedBy:o,on:s,mixed:a=!1,alwaysOn:c,change:d}=e,l=n`<label for=${t}>${r}</label>`;return n`<div part="row">
    ${i?i(l):l}
    ${c?n`<span part="always-on">${c}</span>`:p}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${o??p}
      .checked=${$(s)}
      .indeterminate=${$(a)}
      ?disabled=${void 0!==c}
      @change=${e=>d(e.target.checked)}
    />
  </div>`}const T=r`
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
`;class q extends l{static{this.styles=[i,T]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},open:{type:Boolean,reflect:!0}}}#e={};#t=!1;constructor(){super(),this.choices={},this.messages=b,this.open=!1,this.status="",this.reloads=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#e=((e,t)=>{const r={};for(const{id:i,required:o}of e.categories){r[i]=o||!0===t[i];for(const s of u(e,i))r[s.id]=o||!0===(t[s.id]??t[i])}return r})(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#e=e,this.requestUpdate()};return n`<dialog
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
        ${e?.categories.map((i,o)=>((e,t,r)=>{const{config:i,draft:o,messages:s,change:a}=r,{id:c,required:d}=e,l={...s},g=e.description??l[`category.${c}.description`],b=d?s["preferences.alwaysOn"]:void 0;return n`<section part="category">
    ${_({id:`c${t}`,name:e.name??l[`category.${c}.name`]??c,wrap:e=>n`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===o[c],mixed:h(i,o,c),alwaysOn:b,change:e=>a(((e,t,r,i)=>{const o=u(e,r).map(e=>[e.id,i]);return{...t,...Object.fromEntries(o),[r]:i}})(i,o,c,e))})}
    ${g?n`<p part="category__description" id=${`d${t}`}>${g}</p>`:p}
    ${e.consequence?n`<p part="consequence" role="status">
            ${o[c]?p:e.consequence}
          </p>`:p}
    ${((e,t,{config:r,draft:i,messages:o,change:s},a)=>{const c=u(r,e),d=c.length;if(0===d)return p;const l=c.filter(({id:e})=>i[e]).length;return n`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${f(o["preferences.services"],{on:l,count:d})}
    </summary>
    <ul>
      ${c.map((e,c)=>n`<li part="service">
            ${_({id:`c${t}s${c}`,name:e.name,on:!0===i[e.id],alwaysOn:a,change:t=>s(((e,t,r,i)=>{const o={...t,[r.id]:i};return u(e,r.category).every(({id:e})=>o[e]===i)?{...o,[r.category]:i}:o})(r,i,e,t))})}
            ${((e,t)=>{const{name:r,description:i,hosts:o,cookies:s,storage:a,policyUrl:c}=e,d=f(t["preferences.vendorPolicy"],{name:r});return n`
    ${i?n`<p part="service__description">${i}</p>`:p}
    <dl part="service__facts">
      ${y(t["preferences.hosts"],o.length,o.join(", "))}
      ${y(t["preferences.cookies"],s.length,v(s))}
      ${y(t["preferences.storage"],a.length,v(a))}
    </dl>
    ${c?n`<p>${m(c,d,"vendor-policy")}</p>`:p}
  `})(e,o)}
          </li>`)}
    </ul>
  </details>`})(c,t,r,b)}
  </section>`})(i,o,{config:e,draft:this.#e,messages:t,change:r}))}
        ${e?this.#s(e):p}
      </div>
      <p part="status" role="status">${this.status}${this.reloads?this.#a():p}</p>
      <div part="actions">
        ${this.#n("accept","action.acceptAll","accept-all")}
        ${this.#n("reject","action.rejectAll","reject-all")}
        ${this.#n("save","action.save","custom")}
      </div>
    </dialog>`}#n(e,t,r){return n`<button part=${e} type="button" @click=${()=>this.#c(r)}>
      ${this.messages[t]}
    </button>`}#s({policy:e}){const{messages:t,record:r}=this;return n`<div part="about">
      <p>
        ${m(e.url,t["preferences.policy"],"policy")}
        ${e.contact?m(e.contact,t["preferences.contact"],"contact"):p}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?n`<p part="record">${this.#p(r)}</p>
              <p part="record-actions">${this.#d("download")} ${this.#d("delete")}</p>`:p}
    </div>`}#a(){return n`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#d(e){return n`<button part=${e} type="button" @click=${()=>{const t=new a(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#p({time:e,id:t}){const r=this.lang||document.documentElement.lang;return f(this.messages["preferences.record"],{date:g(e,r),id:t})}#c(e){const t="custom"===e?this.#e:void 0,r=new o(e,t);this.dispatchEvent(r)}#o(){this.renderRoot.querySelector("dialog")?.close()}#i(e){this.#t&&e.target===e.currentTarget&&this.#o()}#r(){if(!this.open)return;this.open=!1;const e=new s;this.dispatchEvent(e)}}function A({cookies:e,storage:t},{entries:r}){const i=e=>{const t="string"==typeof e?{name:e}:e;return{...r[t.name],...t}};return{cookies:e.map(i),storage:t.map(i)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",q);const C={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};function S(e){return{...e,services:e.services.map(e=>{const t=C[e.id];return t?{description:t.description,...e,...A(e,t)}:e})}}export{S as describe};
//# sourceMappingURL=askfirst-preferences.js.map
