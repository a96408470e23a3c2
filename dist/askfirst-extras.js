/*! askfirst 0.1.0, see LICENSES.txt */
import{f as e,c as r}from"./askfirst-ui.js";import{r as t}from"./askfirst-preferences.js";import{A as a,b as n}from"./askfirst-lit.js";function s(s,i){i.config&&=((e,r)=>{if(!r?.minor)return e;const t=["advertising",...r.rule.advertising??[]],a=({id:e,category:r})=>!t.includes(e)&&!t.includes(r??""),{categories:n,services:s}=e;return{...e,categories:n.filter(a),services:s.filter(a)}})(i.config,s.law),i.extras=({messages:i,lang:o})=>{const{law:l,config:c}=s,p=l?.rule.complaint,g=p&&e(i["preferences.complaint"],p);return n`<div part="about">
      ${l?.honoured?n`<p part="note">${i["signal.honoured"]}</p>`:a}
      ${l?.minor?n`<p part="note">${i["preferences.minor"]}</p>`:a}
      ${p?n`<p>${t(p.url,g,"complaint")}</p>`:a}
      ${((e,t,s,i)=>0===t.length?a:n`<label part="language"
    >${s}
    <select @change=${t=>{r(e).choose(t.target.value)}}>
      ${t.map(e=>n`<option value=${e} lang=${e} ?selected=${e===i}>
            ${(e=>{try{return new Intl.DisplayNames(e,{type:"language"}).of(e)??e}catch{return e}})(e)}
          </option>`)}
    </select></label
  >`)(s,c.look?.languages??[],i["preferences.language"],o)}
    </div>`}}export{s as addExtras};
//# sourceMappingURL=askfirst-extras.js.map
