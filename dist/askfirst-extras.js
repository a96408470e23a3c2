/*! askfirst 0.1.0, see LICENSES.txt */
import{f as e,A as r,b as a,r as t}from"./askfirst-lit.js";import{s as n}from"./askfirst-ui.js";function s(s,i){i.config&&=((e,r)=>{if(!r?.minor)return e;const a=["advertising",...r.rule.advertising??[]],t=({id:e,category:r})=>!a.includes(e)&&!a.includes(r??""),{categories:n,services:s}=e;return{...e,categories:n.filter(t),services:s.filter(t)}})(i.config,s.law),i.extras=({messages:i,lang:o})=>{const{law:l,config:c}=s,g=l?.rule.complaint,p=g&&e(i["preferences.complaint"],g);return a`<div part="about">
      ${l?.honoured&&!s.allows("advertising")?a`<p part="note">${i["signal.honoured"]}</p>`:r}
      ${l?.minor?a`<p part="note">${i["preferences.minor"]}</p>`:r}
      ${g?a`<p>${t(g.url,p,"complaint")}</p>`:r}
      ${((e,t,s,i)=>0===t.length?r:a`<label part="language"
    >${s}
    <select @change=${r=>{n(e).choose(r.target.value)}}>
      ${t.map(e=>a`<option value=${e} lang=${e} ?selected=${e===i}>
            ${(e=>{try{return new Intl.DisplayNames(e,{type:"language"}).of(e)??e}catch{return e}})(e)}
          </option>`)}
    </select></label
  >`)(s,c.look?.languages??[],i["preferences.language"],o)}
    </div>`}}export{s as addExtras};
//# sourceMappingURL=askfirst-extras.js.map
