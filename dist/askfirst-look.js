/*! askfirst 0.1.0, see LICENSES.txt */
import{i as t,l as e,a as o,b as n,e as a,c as r,d as s,s as i,w as c}from"./askfirst-ui.js";const l={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function p(t,e,o=""){const n=e=>[{path:o,found:t,kind:e}];if("function"==typeof e)return p(t,e(t),o);if("string"==typeof e)return((t,e)=>("any"===e||"object"!=typeof t&&(l[e]??RegExp(`^s(${e})$`)).test((typeof t)[0]+String(t)))&&!("id"===e&&String(t)in{}))(t,e)?[]:n(e);if(Array.isArray(e)){const[a]=e;return Array.isArray(t)?t.flatMap((t,e)=>p(t,a,`${o}[${e}]`)):n("list")}if(!(t=>"object"==typeof t&&null!==t&&!Array.isArray(t))(t))return n("object");const a=new Map(Object.entries(e).map(([t,e])=>[t.replace("!",""),e])),r=[...a.keys()],s=r.filter(t=>`!${t}`in e);return[...new Set([...Object.keys(t),...s])].flatMap(e=>{const n=o?`${o}.${e}`:e,s=a.get(e)??a.get("*");return s?p(t[e],s,n):[{path:n,found:e,kind:"key",names:r}]})}function d(t){const[e,o,n]=t.map(t=>{const e=t/255;return e>.04045?((e+.055)/1.055)**2.4:e/12.92});return.2126*e+.7152*o+.0722*n}function u(t,e){const[o,n]=[d(t),d(e)].sort((t,e)=>t-e);return(n+.05)/(o+.05)}const f=[0,0,0],m=[255,255,255],h=t=>u(m,t)<u(f,t)?f:m,y={layout:"bar|card|centre",position:"end|start|top|top-end|top-start",theme:"default|minimal|contrast",languages:["text"],embeds:"auto|marked",survey:{"!text":"text","!link":"text","!url":"link",needs:"id"}},g=t`
  :host([layout='card']) {
    inset-inline: auto 16px !important;
    max-width: min(var(--askfirst-max-width, 420px), 100% - 32px) !important;
  }
  :host([layout='card'][position$='start']) {
    inset-inline: 16px auto !important;
  }
  :host([position^='top']) {
    inset-block: 16px auto !important;
  }
  :host([layout='centre']) {
    inset: 0 16px !important;
    height: fit-content !important;
    max-width: var(--askfirst-max-width, 520px) !important;
  }
  :host(:is([layout='card'], [layout='centre'])) [part='panel'] {
    flex-flow: column;
    align-items: stretch;
    gap: 16px;
  }
  :host(:is([layout='card'], [layout='centre'])) [part='panel'] > * {
    flex: none;
  }
  :host([look='minimal']) [part='panel'] {
    border: 1px solid var(--af-fg);
    border-radius: var(--askfirst-radius, 0);
    box-shadow: none;
  }
  :host([look='minimal']) ::slotted(button),
  :host([look='minimal']) [part='actions'] button {
    border: 1px solid currentColor !important;
    border-radius: var(--askfirst-radius, 0) !important;
    background: none !important;
    color: var(--af-fg) !important;
  }
  :host([look='contrast']) [part='panel'] {
    --af-bg: #fff;
    --af-fg: #000;
    border: 3px solid var(--af-fg);
    font-size: 17px;
  }
  @supports (color: light-dark(red, red)) {
    :host([look='contrast']) [part='panel'] {
      --af-bg: light-dark(#fff, #000);
      --af-fg: light-dark(#000, #fff);
    }
  }
  :host([look='contrast']) ::slotted(button),
  :host([look='contrast']) [part='actions'] button {
    border-width: 3px !important;
    font-weight: 700 !important;
  }
`;function k(t){const{config:l}=t,d=p(l.look??{},y,"look");d.length>0&&c("look",d);const f=d.length>0?{}:l.look??{};f.survey&&((t,{text:c,link:l,url:p,needs:d="analytics"})=>{const u=`${t.config.cookie.name}-survey`,f=e(t,"decide",()=>{if(!t.decided||!t.allows(d)||(t=>{try{return t in localStorage}catch{return!1}})(u)||!o(p))return;f();const e=n("button",{type:"button",slot:"actions"}),m=n("a",{href:p},l),h=n("div",{role:"region","aria-label":c,open:"",layout:"card"}),y=Object.assign(n("span",{}),{messages:a});h.append(n("p",{},c)," ",m,e);const k=h.attachShadow({mode:"open"});k.adoptedStyleSheets=[r,s,g].map(t=>t.styleSheet);const b=[n("slot",{part:"text"}),n("slot",{part:"actions",name:"actions"})];k.append(n("div",{part:"panel"},...b)),i(t).speak(y,"notice"),h.lang=y.lang,h.dir=y.dir,e.append(y.messages["survey.dismiss"]);for(const t of[m,e])t.addEventListener("click",()=>{try{localStorage[u]=t===m?"yes":"no"}catch{}h.remove()});document.body.prepend(h),h.popover="manual",h.showPopover?.()})})(t,f.survey);const m=new WeakSet,k=matchMedia("(prefers-color-scheme: dark)");return t=>{const e=t.shadowRoot;if(!e||m.has(t))return;m.add(t),e.adoptedStyleSheets.push(g.styleSheet);for(const[e,o]of[["layout",f.layout],["position",f.position],["look",f.theme]])o&&t.setAttribute(e,o);f.position?.startsWith("top")&&((t,e)=>{document.addEventListener("focusin",({target:o})=>{if(!t.offsetHeight||t.contains(o))return;t.setAttribute("position",e);const[n,a]=[t,o].map(t=>t.getBoundingClientRect());n.bottom>a.top&&n.top<a.bottom&&t.setAttribute("position",e.replace("top","end"))})})(t,f.position);const o=()=>requestAnimationFrame(()=>(t=>{const e=t.shadowRoot?.querySelector("[part=panel]"),o=t.querySelector("[data-askfirst=accept]")??e?.querySelector("[part=accept]");if(!e||!o)return;for(const e of b)t.style.removeProperty(`--askfirst-${e}`);const[n,a]=[e,o].map(t=>getComputedStyle(t)),r=[n.backgroundColor,n.color,a.borderTopColor,a.color].map(x);if(!r.every(t=>void 0!==t))return;const[s,i,l,p]=r,d=void 0!==x(a.backgroundColor),f={background:s,text:i,accent:l,"accent-text":d?p:l},m=(t=>{const{background:e}=t,o=4.5>u(t.text,e)?h(e):t.text,n=((t,e,o)=>{const n=o=>t.map((t,n)=>Math.round(t+(e[n]-t)*o));for(let t=0;1>t;t+=.02)if(u(n(t),o)>=3)return n(t);return e})(t.accent,h(e),e),a=4.5>u(t["accent-text"],n)?h(n):t["accent-text"];return Object.fromEntries(Object.entries({text:o,accent:n,"accent-text":a}).filter(([e,o])=>o.join()!==t[e].join()))})(f);d||delete m["accent-text"];for(const[e,o]of Object.entries(m))t.style.setProperty(`--askfirst-${e}`,`rgb(${o.join(" ")})`),c("contrast",[e,u(f[e],"accent-text"===e?l:s).toFixed(2)])})(t));o(),k.addEventListener("change",o)}}const b=["text","accent","accent-text"];function x(t){const e=document.createElement("canvas");e.width=e.height=1;const o=e.getContext("2d",{willReadFrequently:!0});if(!o)return;o.fillStyle=t,o.fillRect(0,0,1,1);const[n,a,r,s]=o.getImageData(0,0,1,1).data;return 255===s?[n,a,r]:void 0}export{k as createLook};
//# sourceMappingURL=askfirst-look.js.map
