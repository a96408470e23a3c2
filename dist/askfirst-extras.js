/*! askfirst 0.1.0, see LICENSES.txt */
import{f as e,A as r,b as t,r as a}from"./askfirst-lit.js";import{s as n}from"./askfirst-ui.js";function s(s,i){i.extras=({messages:i,lang:o})=>{const{law:l,config:c}=s,p=l?.rule.complaint,g=p&&e(i["preferences.complaint"],p);return t`<div part="about">
      ${l?.honoured&&!s.allows("advertising")?t`<p part="note">${i["signal.honoured"]}</p>`:r}
      ${l?.minor?t`<p part="note">${i["preferences.minor"]}</p>`:r}
      ${p?t`<p>${a(p.url,g,"complaint")}</p>`:r}
      ${((e,a,s,i)=>0===a.length?r:t`<label part="language"
    >${s}
    <select @change=${r=>{n(e).choose(r.target.value)}}>
      ${a.map(e=>t`<option value=${e} lang=${e} ?selected=${e===i}>
            ${(e=>{try{return new Intl.DisplayNames(e,{type:"language"}).of(e)??e}catch{return e}})(e)}
          </option>`)}
    </select></label
  >`)(s,c.look?.languages??[],i["preferences.language"],o)}
    </div>`}}function i(e,r){if(!r?.minor)return e;const t=["advertising",...r.rule.advertising??[]],a=({id:e,category:r})=>!t.includes(e)&&!t.includes(r??""),{categories:n,services:s}=e;return{...e,categories:n.filter(a),services:s.filter(a)}}export{s as addExtras,i as offered};
//# sourceMappingURL=askfirst-extras.js.map
