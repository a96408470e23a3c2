/*! askfirst 0.1.0, see LICENSES.txt */
import{c as e,i as t,s as r,f as a,r as o,e as i,p as n,d as s,g as p}from"./askfirst-category.js";import{e as l,a as d}from"./askfirst-element.js";import{i as c,O as h,c as g}from"./askfirst-ui.js";import{A as u,b as f,i as b}from"./askfirst-lit.js";const m={"declaration.name":"Name","declaration.type":"Type","declaration.purpose":"Purpose","declaration.lifetime":"Kept for","declaration.provider":"Provider","declaration.cookie":"Cookie","declaration.storageKey":"Browser storage","declaration.allowed":"Allowed","declaration.denied":"Not allowed","declaration.change":"Change my choice","declaration.version":"Version {version}","declaration.export":"Save as {format}","declaration.doNotTrackLink":"About Do Not Track","declaration.gpcHonoured":"If your browser sends “Global Privacy Control”, this website takes it as your objection to advertising and to the sale of data, and switches these off.","declaration.gpcIgnored":"Where you are, “Global Privacy Control” changes nothing on this website: nothing optional is used before you allow it."},w=c`
  :where(askfirst-declaration[light]) {
    display: block;
  }
  :where([part='declaration']) {
    --quiet: var(--askfirst-declaration-quiet, color-mix(in srgb, currentcolor 78%, transparent));
    --line: var(--askfirst-declaration-line, color-mix(in srgb, currentcolor 18%, transparent));
    container: askfirst-declaration / inline-size;
    overflow-wrap: anywhere;
  }
  :where([part='declaration'] button) {
    min-height: 24px;
  }
  :where([part='category'], [part~='signal'], [part='footer']) {
    margin-top: 40px;
  }
  :where([part='category__header']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  :where([part='category__header'] > *) {
    margin: 0;
  }
  :where([part='change']) {
    margin-inline-start: auto;
  }
  :where([part='category__description']) {
    max-width: 46em;
    margin: 6px 0 0;
  }
  :where([part='regime'], [part='category__description'], [part='footer']) {
    color: var(--quiet);
  }
  :where([part='declaration'] [part~='state']) {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding: 1px 10px;
    padding-inline-start: 8px;
    border: 1px solid transparent; /* forced colours show it */
    border-radius: 1.2em;
    background: color-mix(in srgb, currentcolor 9%, transparent);
    font-size: 0.8125em;
  }
  :where([part='declaration'] [part~='state'])::before {
    content: '';
    box-sizing: border-box;
    flex: none;
    width: 9px;
    height: 9px;
    border: 2px solid;
    border-radius: 50%;
  }
  :where([part~='allowed'], [part~='always-on'])::before {
    border-width: 5px;
  }
  :where([part~='mixed'])::before {
    border-inline-start-width: 5px;
  }
  :where([part='service']) {
    display: grid;
    gap: 12px 32px;
    align-items: start;
    margin-top: 20px;
    padding-top: 20px;
    border-top: 1px solid var(--line);
  }
  :where([part='service__about']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }
  :where([part='service__details']) {
    display: grid;
    gap: 12px;
  }
  :where([part='service__about'] > *, [part='service__details'] > *) {
    margin: 0;
  }
  :where([part='service__about'] > :is(dl, p)) {
    flex: 0 0 100%;
  }
  :where([part='service__about'] > :is(dl, p), [part='hosts'], [part='table'], [part='footer']) {
    font-size: 0.875em;
  }
  :where([part='provider'] dt, [part='hosts'] dt) {
    color: var(--quiet);
  }
  :where([part='provider'] dd, [part='hosts'] dd) {
    margin: 0;
  }
  :where([part='table']) {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  :where([part='table__caption'], [part='table__head']) {
    color: var(--quiet);
  }
  :where([part='table__caption']) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :where([part='table'] :is(th, td)) {
    box-sizing: border-box;
    padding: 7px 0;
    padding-inline-end: 16px;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
    hyphens: auto;
  }
  :where([part='table__head'] th) {
    width: 18%;
  }
  :where([part='table__head'] th:first-child) {
    width: 29%;
  }
  :where([part='table__head'] th:nth-child(3)) {
    width: auto;
  }
  :where([part='entry']) {
    border-top: 1px solid var(--line);
  }
  :where([part='entry__name']) {
    hyphens: none;
  }
  :where([part='entry__host']) {
    display: block;
    color: var(--quiet);
  }
  :where([part='entry'] [part='label']) {
    display: none;
    color: var(--quiet);
  }
  :where([part='exports']) {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  @container askfirst-declaration (width >= 800px) {
    :where([part='service'], [part~='signal']) {
      display: grid;
      grid-template-columns: 200px minmax(0, 1fr);
      gap: 8px 32px;
    }
    :where([part='service__about']) {
      display: grid;
      justify-items: start;
    }
  }
  @container askfirst-declaration (width < 480px) {
    :where([part='change']) {
      margin-inline-start: 0;
    }
    :where([part='table'], [part='table'] tbody, [part='entry'], [part='entry'] > *) {
      display: block;
    }
    :where([part='table__head']) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :where([part='entry']) {
      padding: 10px 0;
    }
    :where([part='entry'] > *) {
      padding: 1px 0;
    }
    :where([part='entry'] > td) {
      display: flex;
      gap: 12px;
    }
    :where([part='entry'] [part='label']) {
      display: block;
      flex: 0 0 88px;
    }
  }
  @media print {
    :where([part='declaration'] button) {
      display: none;
    }
    :where([part='entry'], [part='service__about'], [part~='signal']) {
      break-inside: avoid;
    }
    :where([part='category__header'], [part='table__head']) {
      break-after: avoid;
    }
    :where([part='declaration'] a[href])::after {
      content: ' (' attr(href) ')';
    }
  }
`,y=c`
  :host {
    display: block;
  }
  [part='declaration'] {
    font-family: var(--askfirst-font, inherit);
    line-height: 1.5;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  [part='category__name'],
  [part='signal__name'] {
    font-size: 1.375em;
    line-height: 1.3;
  }
  [part='category__description'],
  [part='signal__text'] p + p {
    margin-top: 6px;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  button {
    padding: 5px 12px;
    border: 1px solid var(--quiet);
    border-radius: var(--askfirst-radius, 10px);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }
  [part='footer'] button {
    font-size: 1em;
  }
  button:hover {
    text-decoration: underline;
  }
  code {
    font-size: 0.9375em;
  }
  [part='footer'] {
    display: grid;
    gap: 8px;
    padding-top: 20px;
    border-top: 1px solid var(--line);
  }
`,x=[(e,t)=>f`<h1 part=${t}>${e}</h1>`,(e,t)=>f`<h2 part=${t}>${e}</h2>`,(e,t)=>f`<h3 part=${t}>${e}</h3>`,(e,t)=>f`<h4 part=${t}>${e}</h4>`,(e,t)=>f`<h5 part=${t}>${e}</h5>`,(e,t)=>f`<h6 part=${t}>${e}</h6>`];function v(e,t,r){return x[Math.min(Math.max(e,1),6)-1]?.(t,r)}function $(e,t,r){return f`<dl part=${r}>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </dl>`}const _=e=>e.map((e,t)=>f`${t>0?", ":u}<bdi dir="ltr">${e}</bdi>`);function k({required:e},t,r){const{on:a,messages:o}=r;return e?S("always-on",o["preferences.alwaysOn"]):a[t]?S("allowed",o["declaration.allowed"]):S("denied",o["declaration.denied"])}const S=(e,t)=>f`<span part="state ${e}">${t}</span>`;class j extends Event{constructor(e){super("askfirst-export",{bubbles:!0,composed:!0,cancelable:!0}),this.format=e}}class q extends b{static{this.styles=[w,y]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},regime:{attribute:!1},honoursSignal:{type:Boolean,attribute:"honours-signal"},light:{type:Boolean},headingLevel:{type:Number,attribute:"heading-level"},exports:{type:Boolean,attribute:"export"}}}constructor(){super(),this.choices={},this.messages={...i,...l,...m},this.honoursSignal=!1,this.light=!1,this.headingLevel=2,this.exports=!1}connectedCallback(){super.connectedCallback(),this.renderRoot===this&&(e=>{const t=w.styleSheet;t&&(e instanceof Document||e instanceof ShadowRoot)&&(e.adoptedStyleSheets.includes(t)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,t]))})(this.getRootNode()),d(this)}createRenderRoot(){return this.light?this:super.createRenderRoot()}shouldUpdate(){return this.renderRoot!==this||void 0!==this.config}willUpdate(){this.renderRoot!==this||this.hasUpdated||this.replaceChildren()}render(){const{config:i,messages:s,regime:p}=this;if(!i)return f`<slot></slot>`;const l={config:i,on:n(i,this.choices),messages:s,level:Math.trunc(this.headingLevel)||2,change:()=>this.#e()},d={...s}[`regime.${p}`];return f`<div part="declaration">
      ${d?f`<p part="regime">${d}</p>`:u}
      ${i.categories.map(i=>function(i,n){const{config:s,on:p,messages:l,level:d,change:c}=n,{id:h,required:g}=i,{name:b,description:m}=e(i,l);return f`<section part="category">
    <div part="category__header">
      ${v(d,f`<bdi>${b}</bdi>`,"category__name")}
      ${t(s,p,h)?((e,{config:t,on:o,messages:i})=>{const n=r(t,e),s={on:n.filter(e=>o[e.id]).length,count:n.length};return S("mixed",a(i["preferences.services"],s))})(h,n):k(i,h,n)}
      ${g?u:f`<button part="change" type="button" @click=${c}>
              ${l["declaration.change"]}
            </button>`}
    </div>
    ${m?f`<p part="category__description"><bdi>${m}</bdi></p>`:u}
    ${r(s,h).map(e=>((e,t,r)=>{const{messages:i,level:n}=r,{id:s,name:p,controller:l,description:d,hosts:c,policyUrl:h}=e,g=a(i["preferences.vendorPolicy"],{name:p});return f`<div part="service">
    <div part="service__about">
      ${v(n+1,f`<bdi>${p}</bdi>`,"service__name")}
      ${k(t,s,r)}
      ${l?$(i["declaration.provider"],f`<bdi>${l}</bdi>`,"provider"):u}
      ${h?f`<p>${o(h,g,"vendor-policy")}</p>`:u}
    </div>
    <div part="service__details">
      ${d?f`<p part="service__description"><bdi>${d}</bdi></p>`:u}
      ${c.length>0?$(i["preferences.hosts"],_(c),"hosts"):u}
      ${((e,t)=>{const{name:r,cookies:a,storage:o}=e;if(a.length+o.length===0)return u;const i=[a.length>0&&t["preferences.cookies"],o.length>0&&t["preferences.storage"]],n=e=>f`<th role="columnheader" scope="col">${t[`declaration.${e}`]}</th>`,s=(e,r)=>e.map(e=>(({name:e,host:t,purpose:r,lifetime:a},o,i)=>{const n=(e,t="–")=>f`<td part="entry__${e}" role="cell">
      <span part="label" aria-hidden="true">${i[`declaration.${e}`]}</span>
      <span part="value"><bdi>${t}</bdi></span>
    </td>`;return f`<tr part="entry" role="row">
    <th part="entry__name" role="rowheader" scope="row">
      <code dir="ltr">${e}</code>
      ${t?f`<span part="entry__host"><bdi dir="ltr">${t}</bdi></span>`:u}
    </th>
    ${n("type",o)}${n("purpose",r)}${n("lifetime",a)}
  </tr>`})(e,r,t));return f`<table part="table" role="table">
    <caption part="table__caption">
      <bdi>${r}</bdi
      >: ${i.filter(Boolean).join(", ")}
    </caption>
    <thead part="table__head" role="rowgroup">
      <tr role="row">
        ${n("name")}${n("type")}${n("purpose")}${n("lifetime")}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${s(a,t["declaration.cookie"])}
      ${s(o,t["declaration.storageKey"])}
    </tbody>
  </table>`})(e,i)}
    </div>
  </div>`})(e,i,n))}
  </section>`}(i,l))}
      ${((e,t,{messages:r,level:a})=>{const i=e=>v(a,f`<bdi lang="en">${e}</bdi>`,"signal__name"),n=e?"declaration.gpcHonoured":"declaration.gpcIgnored",s=e||"opt-in"===(t??"opt-in");return f`<section part="signal do-not-track">
      ${i("Do Not Track")}
      <div part="signal__text">
        <p>${r["preferences.doNotTrackStatement"]}</p>
        <p>
          ${o("https://allaboutdnt.com",r["declaration.doNotTrackLink"],"do-not-track__link")}
        </p>
      </div>
    </section>
    ${s?f`<section part="signal global-privacy-control">
            ${i("Global Privacy Control")}
            <div part="signal__text"><p>${r[n]}</p></div>
          </section>`:u}`})(this.honoursSignal,p,l)} ${this.#t(i)}
    </div>`}#t({policy:e}){const{messages:t,record:r}=this,i=this.lang||document.documentElement.lang;return f`<div part="footer">
      <p part="version">${a(t["declaration.version"],{version:e.version})}</p>
      ${e.contact?f`<p>${o(e.contact,t["preferences.contact"],"contact")}</p>`:u}
      ${r?f`<p part="record">
              ${s(t["preferences.record"],r,i)}
            </p>`:u}
      ${this.exports?f`<p part="exports">${this.#r("json")} ${this.#r("csv")}</p>`:u}
    </div>`}#r(e){return f`<button part="export" type="button" @click=${()=>{const t=new j(e);this.dispatchEvent(t)}}>
      ${a(this.messages["declaration.export"],{format:e.toUpperCase()})}
    </button>`}#e(){const e=new h;this.dispatchEvent(e)}}customElements.get("askfirst-declaration")||customElements.define("askfirst-declaration",q);const z=["category","service","provider","policy","hosts","type","name","purpose","lifetime","host"];g(document,"askfirst-export",e=>{const{config:t}=e.composedPath()[0];if(!t||e.defaultPrevented)return;const{policy:r}=t,a=(e=>e.categories.flatMap(({id:t,name:r=t})=>e.services.filter(({category:e})=>e===t).flatMap(e=>((e,t)=>{const{name:r,controller:a="",policyUrl:o="",hosts:i,cookies:n,storage:s}=e,p=(e,n)=>({category:t,service:r,provider:a,policy:o,hosts:i,type:e,name:n.name,purpose:n.purpose??"",lifetime:n.lifetime??"",host:n.host??""}),l=[...n.map(e=>p("cookie",e)),...s.map(e=>p("storage",e))];return l.length>0?l:[p("",{name:""})]})(e,r))))(t),o=`cookies-${r.version.replace(/[^\w.-]+/g,"-")}.${e.format}`;"csv"===e.format?p(o,"text/csv","\ufeff"+(e=>{const t=e.map(e=>z.map(t=>(e=>{const t=/^[=+\-@\t\r]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t})([e[t]].flat().join(" "))));return[z,...t].map(e=>`${e.join()}\r\n`).join("")})(a)):p(o,"application/json",JSON.stringify({policy:r,rows:a},null,2))});
//# sourceMappingURL=askfirst-declaration.js.map
