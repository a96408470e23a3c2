/*! askfirst 0.1.0, see LICENSES.txt */
import{f as e,r}from"./askfirst-category.js";import{s as t}from"./askfirst-ui.js";import{A as a,b as n}from"./askfirst-lit.js";function s(s,i){i.config&&=((e,r)=>{if(!r?.minor)return e;const t=["advertising",...r.rule.advertising??[]],a=({id:e,category:r})=>!t.includes(e)&&!t.includes(r??""),{categories:n,services:s}=e;return{...e,categories:n.filter(a),services:s.filter(a)}})(i.config,s.law),i.extras=({messages:i,lang:o})=>{const{law:l,config:c}=s,g=l?.rule.complaint,p=g&&e(i["preferences.complaint"],g);return n`<div part="about">
      ${l?.honoured&&!s.allows("advertising")?n`<p part="note">${i["signal.honoured"]}</p>`:a}
      ${l?.minor?n`<p part="note">${i["preferences.minor"]}</p>`:a}
      ${g?n`<p>${r(g.url,p,"complaint")}</p>`:a}
      ${((e,r,s,i)=>0===r.length?a:n`<label part="language"
    >${s}
    <select @change=${r=>{t(e).choose(r.target.value)}}>
      ${r.map(e=>n`<option value=${e} lang=${e} ?selected=${e===i}>
            ${(e=>{try{return new Intl.DisplayNames(e,{type:"language"}).of(e)??e}catch{return e}})(e)}
          </option>`)}
    </select></label
  >`)(s,c.look?.languages??[],i["preferences.language"],o)}
    </div>`}}export{s as addExtras};
//# sourceMappingURL=askfirst-extras.js.map
