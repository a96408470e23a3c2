/*! askfirst 0.1.0, see LICENSES.txt */
import{c as e,i as t,s as r,r as a,e as o,p as i,d as n}from"./askfirst-category.js";import{e as s,a as p}from"./askfirst-described.js";import{i as l,O as d,l as c}from"./askfirst-ui.js";import{A as h,b as g,f,r as u,i as b,a as m}from"./askfirst-lit.js";const w={"declaration.name":"Name","declaration.type":"Type","declaration.purpose":"Purpose","declaration.lifetime":"Kept for","declaration.provider":"Provider","declaration.cookie":"Cookie","declaration.storageKey":"Browser storage","declaration.allowed":"Allowed","declaration.denied":"Not allowed","declaration.change":"Change my choice","declaration.version":"Version {version}","declaration.export":"Save as {format}","declaration.doNotTrackLink":"About Do Not Track","declaration.gpcHonoured":"If your browser sends “Global Privacy Control”, this website takes it as your objection to advertising and to the sale of data, and switches these off.","declaration.gpcIgnored":"Where you are, “Global Privacy Control” changes nothing on this website: nothing optional is used before you allow it."},v=l`:where(askfirst-declaration[light]){display:block}:where([part=declaration]){--af-quiet:var( --askfirst-declaration-quiet,color-mix(in srgb,currentcolor 78%,transparent) );--af-line:var(--askfirst-declaration-line,color-mix(in srgb,currentcolor 18%,transparent));container:askfirst-declaration/inline-size;overflow-wrap:anywhere}:where([part=declaration] button){min-height:24px}:where([part=category],[part~='signal'],[part=footer]){margin-top:40px}:where([part='category__header']){display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px}:where([part='category__header']>*){margin:0}:where([part=change]){margin-inline-start:auto}:where([part='category__description']){max-width:46em;margin:6px 0 0}:where([part=regime],[part='category__description'],[part=footer]){color:var(--af-quiet)}:where([part=declaration] [part~='state']){display:inline-flex;align-items:center;gap:0.5em;padding:1px 10px;padding-inline-start:8px;border:1px solid transparent;border-radius:1.2em;background:color-mix(in srgb,currentcolor 9%,transparent);font-size:0.8125em}:where([part=declaration] [part~='state'])::before{content:'';box-sizing:border-box;flex:none;width:9px;height:9px;border:2px solid;border-radius:50%}:where([part~='allowed'],[part~='always-on'])::before{border-width:5px}:where([part~='mixed'])::before{border-inline-start-width:5px}:where([part=service]){display:grid;gap:12px 32px;align-items:start;margin-top:20px;padding-top:20px;border-top:1px solid var(--af-line)}:where([part='service__about']){display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px}:where([part='service__details']){display:grid;gap:12px}:where([part='service__about']>*,[part='service__details']>*){margin:0}:where([part='service__about']>:is(dl,p)){flex:0 0 100%}:where([part='service__about']>:is(dl,p),[part=hosts],[part=table],[part=footer]){font-size:0.875em}:where([part=provider] dt,[part=hosts] dt){color:var(--af-quiet)}:where([part=provider] dd,[part=hosts] dd){margin:0}:where([part=table]){width:100%;table-layout:fixed;border-collapse:collapse}:where([part='table__caption'],[part='table__head']){color:var(--af-quiet)}:where([part='table__caption']){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:where([part=table] :is(th,td)){box-sizing:border-box;padding:7px 0;padding-inline-end:16px;font-weight:inherit;text-align:start;vertical-align:baseline;hyphens:auto}:where([part='table__head'] th){width:18%}:where([part='table__head'] th:first-child){width:29%}:where([part='table__head'] th:nth-child(3)){width:auto}:where([part=entry]){border-top:1px solid var(--af-line)}:where([part='entry__name']){hyphens:none}:where([part='entry__host']){display:block;color:var(--af-quiet)}:where([part=entry] [part=label]){display:none;color:var(--af-quiet)}:where([part=exports]){display:flex;flex-wrap:wrap;gap:8px}@container askfirst-declaration (width>= 800px){:where([part=service],[part~='signal']){display:grid;grid-template-columns:200px minmax(0,1fr);gap:8px 32px}:where([part='service__about']){display:grid;justify-items:start}}@container askfirst-declaration (width < 480px){:where([part=change]){margin-inline-start:0}:where([part=table],[part=table] tbody,[part=entry],[part=entry]>*){display:block}:where([part='table__head']){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}:where([part=entry]){padding:10px 0}:where([part=entry]>*){padding:1px 0}:where([part=entry]>td){display:flex;gap:12px}:where([part=entry] [part=label]){display:block;flex:0 0 88px}}@media(prefers-contrast:more){:where([part=declaration]){--quiet:var(--askfirst-declaration-quiet,currentcolor);--af-line:var(--askfirst-declaration-line,currentcolor)}}@media print{:where([part=declaration] button){display:none}:where([part=entry],[part='service__about'],[part~='signal']){break-inside:avoid}:where([part='category__header'],[part='table__head']){break-after:avoid}:where([part=declaration] a[href])::after{content:' (' attr(href) ')'}}`,y=l`:host{display:block}[part=declaration]{font-family:var(--askfirst-font,inherit);line-height:1.5}h1,h2,h3,h4,h5,h6{margin:0;font-size:1em;font-weight:600}p{margin:0}[part='category__name'],[part='signal__name']{font-size:1.375em;line-height:1.3}[part='category__description'],[part='signal__text'] p + p{margin-top:6px}a{color:inherit;text-underline-offset:2px}:focus-visible{outline:2px solid;outline-offset:2px}button{padding:5px 12px;border:1px solid var(--af-quiet);border-radius:var(--askfirst-radius,10px);background:none;color:inherit;font:inherit;font-size:0.875em;cursor:pointer}[part=footer] button{font-size:1em}button:hover{text-decoration:underline}code{font-size:0.9375em}[part=footer]{display:grid;gap:8px;padding-top:20px;border-top:1px solid var(--af-line)}`,x=[(e,t)=>g`<h1 part=${t}>${e}</h1>`,(e,t)=>g`<h2 part=${t}>${e}</h2>`,(e,t)=>g`<h3 part=${t}>${e}</h3>`,(e,t)=>g`<h4 part=${t}>${e}</h4>`,(e,t)=>g`<h5 part=${t}>${e}</h5>`,(e,t)=>g`<h6 part=${t}>${e}</h6>`];function _(e,t,r){return x[Math.min(Math.max(e,1),6)-1]?.(t,r)}function $(e,t,r){return g`<dl part=${r}>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </dl>`}function k({required:e},t,r){const{on:a,messages:o}=r;return e?S("always-on",o["preferences.alwaysOn"]):a[t]?S("allowed",o["declaration.allowed"]):S("denied",o["declaration.denied"])}const S=(e,t)=>g`<span part="state ${e}">${t}</span>`;class j extends Event{constructor(e){super("askfirst-export",{bubbles:!0,composed:!0,cancelable:!0}),this.format=e}}class q extends b{static{this.styles=[v,y]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},regime:{attribute:!1},honoursSignal:{type:Boolean,attribute:"honours-signal"},light:{type:Boolean},headingLevel:{type:Number,attribute:"heading-level"},exports:{type:Boolean,attribute:"export"}}}constructor(){super(),this.choices={},this.messages={...o,...s,...w},this.honoursSignal=!1,this.light=!1,this.headingLevel=2,this.exports=!1}connectedCallback(){super.connectedCallback(),this.renderRoot===this&&(e=>{const t=v.styleSheet;t&&(e instanceof Document||e instanceof ShadowRoot)&&(e.adoptedStyleSheets.includes(t)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,t]))})(this.getRootNode()),p(this)}createRenderRoot(){return this.light?this:super.createRenderRoot()}shouldUpdate(){return this.renderRoot!==this||void 0!==this.config}willUpdate(){this.renderRoot!==this||this.hasUpdated||this.replaceChildren()}render(){const{config:o,messages:n,regime:s}=this;if(!o)return g`<slot></slot>`;const p={config:o,on:i(o,this.choices),messages:n,level:Math.trunc(this.headingLevel)||2,change:()=>this.#e()},l={...n}[`regime.${s}`];return g`<div part="declaration">
      ${l?g`<p part="regime">${l}</p>`:h}
      ${o.categories.map(o=>function(o,i){const{config:n,on:s,messages:p,level:l,change:d}=i,{id:c,required:b}=o,{name:m,description:w}=e(o,p);return g`<section part="category">
    <div part="category__header">
      ${_(l,g`<bdi>${m}</bdi>`,"category__name")}
      ${t(n,s,c)?((e,{config:t,on:a,messages:o})=>{const i=r(t,e),n={on:i.filter(e=>a[e.id]).length,count:i.length};return S("mixed",f(o["preferences.services"],n))})(c,i):k(o,c,i)}
      ${b?h:g`<button part="change" type="button" @click=${d}>
              ${p["declaration.change"]}
            </button>`}
    </div>
    ${w?g`<p part="category__description"><bdi>${w}</bdi></p>`:h}
    ${r(n,c).map(e=>((e,t,r)=>{const{messages:o,level:i}=r,{id:n,name:s,controller:p,description:l,hosts:d,policyUrl:c}=e,b=f(o["preferences.vendorPolicy"],{name:s});return g`<div part="service">
    <div part="service__about">
      ${_(i+1,g`<bdi>${s}</bdi>`,"service__name")}
      ${k(t,n,r)}
      ${p?$(o["declaration.provider"],g`<bdi>${p}</bdi>`,"provider"):h}
      ${c?g`<p>${u(c,b,"vendor-policy")}</p>`:h}
    </div>
    <div part="service__details">
      ${l?g`<p part="service__description"><bdi>${l}</bdi></p>`:h}
      ${d.length>0?$(o["preferences.hosts"],a(d),"hosts"):h}
      ${((e,t)=>{const{name:r,cookies:a,storage:o}=e;if(a.length+o.length===0)return h;const i=[a.length>0&&t["preferences.cookies"],o.length>0&&t["preferences.storage"]],n=e=>g`<th role="columnheader" scope="col">${t[`declaration.${e}`]}</th>`,s=(e,r)=>e.map(e=>(({name:e,host:t,purpose:r,lifetime:a},o,i)=>{const n=(e,t="–")=>g`<td part="entry__${e}" role="cell">
      <span part="label" aria-hidden="true">${i[`declaration.${e}`]}</span>
      <span part="value"><bdi>${t}</bdi></span>
    </td>`;return g`<tr part="entry" role="row">
    <th part="entry__name" role="rowheader" scope="row">
      <code dir="ltr">${e}</code>
      ${t?g`<span part="entry__host"><bdi dir="ltr">${t}</bdi></span>`:h}
    </th>
    ${n("type",o)}${n("purpose",r)}${n("lifetime",a)}
  </tr>`})(e,r,t));return g`<table part="table" role="table">
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
  </table>`})(e,o)}
    </div>
  </div>`})(e,o,i))}
  </section>`}(o,p))}
      ${((e,t,{messages:r,level:a})=>{const o=e=>_(a,g`<bdi lang="en">${e}</bdi>`,"signal__name"),i=e?"declaration.gpcHonoured":"declaration.gpcIgnored",n=e||"opt-in"===(t??"opt-in");return g`<section part="signal do-not-track">
      ${o("Do Not Track")}
      <div part="signal__text">
        <p>${r["preferences.doNotTrackStatement"]}</p>
        <p>
          ${u("https://allaboutdnt.com",r["declaration.doNotTrackLink"],"do-not-track__link")}
        </p>
      </div>
    </section>
    ${n?g`<section part="signal global-privacy-control">
            ${o("Global Privacy Control")}
            <div part="signal__text"><p>${r[i]}</p></div>
          </section>`:h}`})(this.honoursSignal,s,p)} ${this.#t(o)}
    </div>`}#t({policy:e}){const{messages:t,record:r}=this,a=this.lang||document.documentElement.lang;return g`<div part="footer">
      <p part="version">${f(t["declaration.version"],{version:e.version})}</p>
      ${e.contact?g`<p>${u(e.contact,t["preferences.contact"],"contact")}</p>`:h}
      ${r?g`<p part="record">
              ${m(t["preferences.record"],r,a)}
            </p>`:h}
      ${this.exports?g`<p part="exports">${this.#r("json")} ${this.#r("csv")}</p>`:h}
    </div>`}#r(e){return g`<button part="export" type="button" @click=${()=>{const t=new j(e);this.dispatchEvent(t)}}>
      ${f(this.messages["declaration.export"],{format:e.toUpperCase()})}
    </button>`}#e(){const e=new d;this.dispatchEvent(e)}}customElements.get("askfirst-declaration")||customElements.define("askfirst-declaration",q);const z=["category","service","provider","policy","hosts","type","name","purpose","lifetime","host"];c(document,"askfirst-export",e=>{const{config:t}=e.composedPath()[0];if(!t||e.defaultPrevented)return;const{policy:r}=t,a=(e=>e.categories.flatMap(({id:t,name:r=t})=>e.services.filter(({category:e})=>e===t).flatMap(e=>((e,t)=>{const{name:r,controller:a="",policyUrl:o="",hosts:i,cookies:n,storage:s}=e,p=(e,n)=>({category:t,service:r,provider:a,policy:o,hosts:i,type:e,name:n.name,purpose:n.purpose??"",lifetime:n.lifetime??"",host:n.host??""}),l=[...n.map(e=>p("cookie",e)),...s.map(e=>p("storage",e))];return l.length>0?l:[p("",{name:""})]})(e,r))))(t),o=`cookies-${r.version.replace(/[^\w.-]+/g,"-")}.${e.format}`;"csv"===e.format?n(o,"text/csv","\ufeff"+(e=>{const t=e.map(e=>z.map(t=>(e=>{const t=/^[=+\-@\t\r]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t})([e[t]].flat().join(" "))));return[z,...t].map(e=>`${e.join()}\r\n`).join("")})(a)):n(o,"application/json",JSON.stringify({policy:r,rows:a},null,2))});
//# sourceMappingURL=askfirst-declaration.js.map
