/*! askfirst 0.1.0, see LICENSES.txt */
import{i as t,w as o}from"./askfirst-ui.js";const e={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function r(t,o,n=""){const a=o=>[{path:n,found:t,kind:o}];if("function"==typeof o)return r(t,o(t),n);if("string"==typeof o)return((t,o)=>("any"===o||"object"!=typeof t&&(e[o]??RegExp(`^s(${o})$`)).test((typeof t)[0]+String(t)))&&!("id"===o&&String(t)in{}))(t,o)?[]:a(o);if(Array.isArray(o)){const[e]=o;return Array.isArray(t)?t.flatMap((t,o)=>r(t,e,`${n}[${o}]`)):a("list")}if(!(t=>"object"==typeof t&&null!==t&&!Array.isArray(t))(t))return a("object");const i=new Map(Object.entries(o).map(([t,o])=>[t.replace("!",""),o])),s=[...i.keys()],c=s.filter(t=>`!${t}`in o);return[...new Set([...Object.keys(t),...c])].flatMap(o=>{const e=n?`${n}.${o}`:o,a=i.get(o)??i.get("*");return a?r(t[o],a,e):[{path:e,found:o,kind:"key",names:s}]})}function n(t){const[o,e,r]=t.map(t=>{const o=t/255;return o>.04045?((o+.055)/1.055)**2.4:o/12.92});return.2126*o+.7152*e+.0722*r}function a(t,o){const[e,r]=[n(t),n(o)].sort((t,o)=>t-o);return(r+.05)/(e+.05)}const i=[0,0,0],s=[255,255,255],c=t=>a(s,t)<a(i,t)?i:s,l={layout:"bar|card|centre",position:"end|start|top|top-end|top-start",theme:"default|minimal|contrast",languages:["text"],embeds:"auto|marked",survey:{"!text":"text","!link":"text","!url":"link",needs:"id"}},p=t`
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
    border: 1px solid var(--fg);
    border-radius: var(--askfirst-radius, 0);
    box-shadow: none;
  }
  :host([look='minimal']) ::slotted(button),
  :host([look='minimal']) [part='actions'] button {
    border: 1px solid currentColor !important;
    border-radius: var(--askfirst-radius, 0) !important;
    background: none !important;
    color: var(--fg) !important;
  }
  :host([look='contrast']) [part='panel'] {
    --bg: #fff;
    --fg: #000;
    border: 3px solid var(--fg);
    font-size: 17px;
  }
  @supports (color: light-dark(red, red)) {
    :host([look='contrast']) [part='panel'] {
      --bg: light-dark(#fff, #000);
      --fg: light-dark(#000, #fff);
    }
  }
  :host([look='contrast']) ::slotted(button),
  :host([look='contrast']) [part='actions'] button {
    border-width: 3px !important;
    font-weight: 700 !important;
  }
`;function d({config:t}){const e=r(t.look??{},l);e.length>0&&o("look",e);const n=e.length>0?{}:t.look??{},i=new WeakSet,s=matchMedia("(prefers-color-scheme: dark)");return t=>{const e=t.shadowRoot;if(!e||i.has(t))return;i.add(t),e.adoptedStyleSheets.push(p.styleSheet);for(const[o,e]of[["layout",n.layout],["position",n.position],["look",n.theme]])e&&t.setAttribute(o,e);n.position?.startsWith("top")&&((t,o)=>{document.addEventListener("focusin",({target:e})=>{if(!t.offsetHeight||t.contains(e))return;t.setAttribute("position",o);const[r,n]=[t,e].map(t=>t.getBoundingClientRect());r.bottom>n.top&&r.top<n.bottom&&t.setAttribute("position",o.replace("top","end"))})})(t,n.position);const r=()=>requestAnimationFrame(()=>(t=>{const e=t.shadowRoot?.querySelector("[part=panel]"),r=t.querySelector("[data-askfirst=accept]")??e?.querySelector("[part=accept]");if(!e||!r)return;for(const o of u)t.style.removeProperty(`--askfirst-${o}`);const[n,i]=[e,r].map(t=>getComputedStyle(t)),s=[n.backgroundColor,n.color,i.borderTopColor,i.color].map(f);if(!s.every(t=>void 0!==t))return;const[l,p,d,m]=s,h=void 0!==f(i.backgroundColor),g={background:l,text:p,accent:d,"accent-text":h?m:d},x=(t=>{const{background:o}=t,e=4.5>a(t.text,o)?c(o):t.text,r=((t,o,e)=>{const r=e=>t.map((t,r)=>Math.round(t+(o[r]-t)*e));for(let t=0;1>t;t+=.02)if(a(r(t),e)>=3)return r(t);return o})(t.accent,c(o),o),n=4.5>a(t["accent-text"],r)?c(r):t["accent-text"];return Object.fromEntries(Object.entries({text:e,accent:r,"accent-text":n}).filter(([o,e])=>e.join()!==t[o].join()))})(g);h||delete x["accent-text"];for(const[e,r]of Object.entries(x))t.style.setProperty(`--askfirst-${e}`,`rgb(${r.join(" ")})`),o("contrast",[e,a(g[e],"accent-text"===e?d:l).toFixed(2)])})(t));r(),s.addEventListener("change",r)}}const u=["text","accent","accent-text"];function f(t){const o=document.createElement("canvas");o.width=o.height=1;const e=o.getContext("2d",{willReadFrequently:!0});if(!e)return;e.fillStyle=t,e.fillRect(0,0,1,1);const[r,n,a,i]=e.getImageData(0,0,1,1).data;return 255===i?[r,n,a]:void 0}export{d as createLook};
//# sourceMappingURL=askfirst-look.js.map
