/*! askfirst 0.1.0, see LICENSES.txt */
import{c as e,i as t,s as r,e as a,p as o,d as i}from"./askfirst-category.js";import{e as n,a as s}from"./askfirst-described.js";import{i as p,O as l,l as d}from"./askfirst-ui.js";import{A as c,b as h,f as g,r as f,i as u,a as b}from"./askfirst-lit.js";const m={"declaration.name":"Name","declaration.type":"Type","declaration.purpose":"Purpose","declaration.lifetime":"Kept for","declaration.provider":"Provider","declaration.cookie":"Cookie","declaration.storageKey":"Browser storage","declaration.allowed":"Allowed","declaration.denied":"Not allowed","declaration.change":"Change my choice","declaration.version":"Version {version}","declaration.export":"Save as {format}","declaration.doNotTrackLink":"About Do Not Track","declaration.gpcHonoured":"If your browser sends “Global Privacy Control”, this website takes it as your objection to advertising and to the sale of data, and switches these off.","declaration.gpcIgnored":"Where you are, “Global Privacy Control” changes nothing on this website: nothing optional is used before you allow it."},w=p`:where(askfirst-declaration[light]){display:block}:where([part=declaration]){--af-quiet:var( --askfirst-declaration-quiet,color-mix(in srgb,currentcolor 78%,transparent) );--af-line:var(--askfirst-declaration-line,color-mix(in srgb,currentcolor 18%,transparent));container:askfirst-declaration/inline-size;overflow-wrap:anywhere}:where([part=declaration] button){min-height:24px}:where([part=category],[part~='signal'],[part=footer]){margin-top:40px}:where([part='category__header']){display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px}:where([part='category__header']>*){margin:0}:where([part=change]){margin-inline-start:auto}:where([part='category__description']){max-width:46em;margin:6px 0 0}:where([part=regime],[part='category__description'],[part=footer]){color:var(--af-quiet)}:where([part=declaration] [part~='state']){display:inline-flex;align-items:center;gap:0.5em;padding:1px 10px;padding-inline-start:8px;border:1px solid transparent;border-radius:1.2em;background:color-mix(in srgb,currentcolor 9%,transparent);font-size:0.8125em}:where([part=declaration] [part~='state'])::before{content:'';box-sizing:border-box;flex:none;width:9px;height:9px;border:2px solid;border-radius:50%}:where([part~='allowed'],[part~='always-on'])::before{border-width:5px}:where([part~='mixed'])::before{border-inline-start-width:5px}:where([part=service]){display:grid;gap:12px 32px;align-items:start;margin-top:20px;padding-top:20px;border-top:1px solid var(--af-line)}:where([part='service__about']){display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px}:where([part='service__details']){display:grid;gap:12px}:where([part='service__about']>*,[part='service__details']>*){margin:0}:where([part='service__about']>:is(dl,p)){flex:0 0 100%}:where([part='service__about']>:is(dl,p),[part=hosts],[part=table],[part=footer]){font-size:0.875em}:where([part=provider] dt,[part=hosts] dt){color:var(--af-quiet)}:where([part=provider] dd,[part=hosts] dd){margin:0}:where([part=table]){width:100%;table-layout:fixed;border-collapse:collapse}:where([part='table__caption'],[part='table__head']){color:var(--af-quiet)}:where([part='table__caption']){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:where([part=table] :is(th,td)){box-sizing:border-box;padding:7px 0;padding-inline-end:16px;font-weight:inherit;text-align:start;vertical-align:baseline;hyphens:auto}:where([part='table__head'] th){width:18%}:where([part='table__head'] th:first-child){width:29%}:where([part='table__head'] th:nth-child(3)){width:auto}:where([part=entry]){border-top:1px solid var(--af-line)}:where([part='entry__name']){hyphens:none}:where([part='entry__host']){display:block;color:var(--af-quiet)}:where([part=entry] [part=label]){display:none;color:var(--af-quiet)}:where([part=exports]){display:flex;flex-wrap:wrap;gap:8px}@container askfirst-declaration (width>= 800px){:where([part=service],[part~='signal']){display:grid;grid-template-columns:200px minmax(0,1fr);gap:8px 32px}:where([part='service__about']){display:grid;justify-items:start}}@container askfirst-declaration (width < 480px){:where([part=change]){margin-inline-start:0}:where([part=table],[part=table] tbody,[part=entry],[part=entry]>*){display:block}:where([part='table__head']){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}:where([part=entry]){padding:10px 0}:where([part=entry]>*){padding:1px 0}:where([part=entry]>td){display:flex;gap:12px}:where([part=entry] [part=label]){display:block;flex:0 0 88px}}@media(prefers-contrast:more){:where([part=declaration]){--quiet:var(--askfirst-declaration-quiet,currentcolor);--af-line:var(--askfirst-declaration-line,currentcolor)}}@media print{:where([part=declaration] button){display:none}:where([part=entry],[part='service__about'],[part~='signal']){break-inside:avoid}:where([part='category__header'],[part='table__head']){break-after:avoid}:where([part=declaration] a[href])::after{content:' (' attr(href) ')'}}`,v=p`:host{display:block}[part=declaration]{font-family:var(--askfirst-font,inherit);line-height:1.5}h1,h2,h3,h4,h5,h6{margin:0;font-size:1em;font-weight:600}p{margin:0}[part='category__name'],[part='signal__name']{font-size:1.375em;line-height:1.3}[part='category__description'],[part='signal__text'] p + p{margin-top:6px}a{color:inherit;text-underline-offset:2px}:focus-visible{outline:2px solid;outline-offset:2px}button{padding:5px 12px;border:1px solid var(--af-quiet);border-radius:var(--askfirst-radius,10px);background:none;color:inherit;font:inherit;font-size:0.875em;cursor:pointer}[part=footer] button{font-size:1em}button:hover{text-decoration:underline}code{font-size:0.9375em}[part=footer]{display:grid;gap:8px;padding-top:20px;border-top:1px solid var(--af-line)}`,y=[(e,t)=>h`<h1 part=${t}>${e}</h1>`,(e,t)=>h`<h2 part=${t}>${e}</h2>`,(e,t)=>h`<h3 part=${t}>${e}</h3>`,(e,t)=>h`<h4 part=${t}>${e}</h4>`,(e,t)=>h`<h5 part=${t}>${e}</h5>`,(e,t)=>h`<h6 part=${t}>${e}</h6>`];function x(e,t,r){return y[Math.min(Math.max(e,1),6)-1]?.(t,r)}function $(e,t,r){return h`<dl part=${r}>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </dl>`}const _=e=>e.map((e,t)=>h`${t>0?", ":c}<bdi dir="ltr">${e}</bdi>`);function k({required:e},t,r){const{on:a,messages:o}=r;return e?S("always-on",o["preferences.alwaysOn"]):a[t]?S("allowed",o["declaration.allowed"]):S("denied",o["declaration.denied"])}const S=(e,t)=>h`<span part="state ${e}">${t}</span>`;class j extends Event{constructor(e){super("askfirst-export",{bubbles:!0,composed:!0,cancelable:!0}),this.format=e}}class q extends u{static{this.styles=[w,v]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},regime:{attribute:!1},honoursSignal:{type:Boolean,attribute:"honours-signal"},light:{type:Boolean},headingLevel:{type:Number,attribute:"heading-level"},exports:{type:Boolean,attribute:"export"}}}constructor(){super(),this.choices={},this.messages={...a,...n,...m},this.honoursSignal=!1,this.light=!1,this.headingLevel=2,this.exports=!1}connectedCallback(){super.connectedCallback(),this.renderRoot===this&&(e=>{const t=w.styleSheet;t&&(e instanceof Document||e instanceof ShadowRoot)&&(e.adoptedStyleSheets.includes(t)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,t]))})(this.getRootNode()),s(this)}createRenderRoot(){return this.light?this:super.createRenderRoot()}shouldUpdate(){return this.renderRoot!==this||void 0!==this.config}willUpdate(){this.renderRoot!==this||this.hasUpdated||this.replaceChildren()}render(){const{config:a,messages:i,regime:n}=this;if(!a)return h`<slot></slot>`;const s={config:a,on:o(a,this.choices),messages:i,level:Math.trunc(this.headingLevel)||2,change:()=>this.#e()},p={...i}[`regime.${n}`];return h`<div part="declaration">
      ${p?h`<p part="regime">${p}</p>`:c}
      ${a.categories.map(a=>function(a,o){const{config:i,on:n,messages:s,level:p,change:l}=o,{id:d,required:u}=a,{name:b,description:m}=e(a,s);return h`<section part="category">
    <div part="category__header">
      ${x(p,h`<bdi>${b}</bdi>`,"category__name")}
      ${t(i,n,d)?((e,{config:t,on:a,messages:o})=>{const i=r(t,e),n={on:i.filter(e=>a[e.id]).length,count:i.length};return S("mixed",g(o["preferences.services"],n))})(d,o):k(a,d,o)}
      ${u?c:h`<button part="change" type="button" @click=${l}>
              ${s["declaration.change"]}
            </button>`}
    </div>
    ${m?h`<p part="category__description"><bdi>${m}</bdi></p>`:c}
    ${r(i,d).map(e=>((e,t,r)=>{const{messages:a,level:o}=r,{id:i,name:n,controller:s,description:p,hosts:l,policyUrl:d}=e,u=g(a["preferences.vendorPolicy"],{name:n});return h`<div part="service">
    <div part="service__about">
      ${x(o+1,h`<bdi>${n}</bdi>`,"service__name")}
      ${k(t,i,r)}
      ${s?$(a["declaration.provider"],h`<bdi>${s}</bdi>`,"provider"):c}
      ${d?h`<p>${f(d,u,"vendor-policy")}</p>`:c}
    </div>
    <div part="service__details">
      ${p?h`<p part="service__description"><bdi>${p}</bdi></p>`:c}
      ${l.length>0?$(a["preferences.hosts"],_(l),"hosts"):c}
      ${((e,t)=>{const{name:r,cookies:a,storage:o}=e;if(a.length+o.length===0)return c;const i=[a.length>0&&t["preferences.cookies"],o.length>0&&t["preferences.storage"]],n=e=>h`<th role="columnheader" scope="col">${t[`declaration.${e}`]}</th>`,s=(e,r)=>e.map(e=>(({name:e,host:t,purpose:r,lifetime:a},o,i)=>{const n=(e,t="–")=>h`<td part="entry__${e}" role="cell">
      <span part="label" aria-hidden="true">${i[`declaration.${e}`]}</span>
      <span part="value"><bdi>${t}</bdi></span>
    </td>`;return h`<tr part="entry" role="row">
    <th part="entry__name" role="rowheader" scope="row">
      <code dir="ltr">${e}</code>
      ${t?h`<span part="entry__host"><bdi dir="ltr">${t}</bdi></span>`:c}
    </th>
    ${n("type",o)}${n("purpose",r)}${n("lifetime",a)}
  </tr>`})(e,r,t));return h`<table part="table" role="table">
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
  </table>`})(e,a)}
    </div>
  </div>`})(e,a,o))}
  </section>`}(a,s))}
      ${((e,t,{messages:r,level:a})=>{const o=e=>x(a,h`<bdi lang="en">${e}</bdi>`,"signal__name"),i=e?"declaration.gpcHonoured":"declaration.gpcIgnored",n=e||"opt-in"===(t??"opt-in");return h`<section part="signal do-not-track">
      ${o("Do Not Track")}
      <div part="signal__text">
        <p>${r["preferences.doNotTrackStatement"]}</p>
        <p>
          ${f("https://allaboutdnt.com",r["declaration.doNotTrackLink"],"do-not-track__link")}
        </p>
      </div>
    </section>
    ${n?h`<section part="signal global-privacy-control">
            ${o("Global Privacy Control")}
            <div part="signal__text"><p>${r[i]}</p></div>
          </section>`:c}`})(this.honoursSignal,n,s)} ${this.#t(a)}
    </div>`}#t({policy:e}){const{messages:t,record:r}=this,a=this.lang||document.documentElement.lang;return h`<div part="footer">
      <p part="version">${g(t["declaration.version"],{version:e.version})}</p>
      ${e.contact?h`<p>${f(e.contact,t["preferences.contact"],"contact")}</p>`:c}
      ${r?h`<p part="record">
              ${b(t["preferences.record"],r,a)}
            </p>`:c}
      ${this.exports?h`<p part="exports">${this.#r("json")} ${this.#r("csv")}</p>`:c}
    </div>`}#r(e){return h`<button part="export" type="button" @click=${()=>{const t=new j(e);this.dispatchEvent(t)}}>
      ${g(this.messages["declaration.export"],{format:e.toUpperCase()})}
    </button>`}#e(){const e=new l;this.dispatchEvent(e)}}customElements.get("askfirst-declaration")||customElements.define("askfirst-declaration",q);const z=["category","service","provider","policy","hosts","type","name","purpose","lifetime","host"];d(document,"askfirst-export",e=>{const{config:t}=e.composedPath()[0];if(!t||e.defaultPrevented)return;const{policy:r}=t,a=(e=>e.categories.flatMap(({id:t,name:r=t})=>e.services.filter(({category:e})=>e===t).flatMap(e=>((e,t)=>{const{name:r,controller:a="",policyUrl:o="",hosts:i,cookies:n,storage:s}=e,p=(e,n)=>({category:t,service:r,provider:a,policy:o,hosts:i,type:e,name:n.name,purpose:n.purpose??"",lifetime:n.lifetime??"",host:n.host??""}),l=[...n.map(e=>p("cookie",e)),...s.map(e=>p("storage",e))];return l.length>0?l:[p("",{name:""})]})(e,r))))(t),o=`cookies-${r.version.replace(/[^\w.-]+/g,"-")}.${e.format}`;"csv"===e.format?i(o,"text/csv","\ufeff"+(e=>{const t=e.map(e=>z.map(t=>(e=>{const t=/^[=+\-@\t\r]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t})([e[t]].flat().join(" "))));return[z,...t].map(e=>`${e.join()}\r\n`).join("")})(a)):i(o,"application/json",JSON.stringify({policy:r,rows:a},null,2))});
//# sourceMappingURL=askfirst-declaration.js.map
