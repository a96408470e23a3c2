/*! askfirst 0.1.0, see LICENSES.txt */
import{i as t,a as e,l as s,w as i}from"./askfirst-ui.js";import{a as o}from"./askfirst-page.js";import{i as r,A as a,b as n,f as c,r as d}from"./askfirst-lit.js";function l(t){const[,e,s]=/^\s*(\d+(?:\.\d+)?)(px|%)?\s*$/.exec(t)??[];return e&&Number(e)>0?e+(s??"px"):void 0}const h=["title","name","allow","allowfullscreen","loading","referrerpolicy","sandbox"];function p(t){const e=b(t);return e&&/^https?:$/.test(e.protocol)?e.href:void 0}const m=t=>b(t)?.origin===location.origin;function u(t,e,s){const{allow:i,name:o,referrerPolicy:r,sandbox:a}=t,n=a.length>0&&!a.contains("allow-same-origin");i&&(t.allow=g(i,n?"*":new URL(e).origin));const c=window,d=!(o in c)||c[o]===t.contentWindow,l=o&&d?o:`askfirst-${f()}`;t.name=l,s();const{contentWindow:h}=t;c[l]===h?Object.assign(document.createElement("a"),{href:e,target:l,referrerPolicy:r}).click():h?.location.replace(e)}const f=()=>crypto.getRandomValues(new Uint32Array(2)).join("-"),g=(t,e)=>t.split(";").map(t=>t.trim().split(/\s+/)).filter(([t])=>t).map(([t,...s])=>[t,...s[0]?s:["'src'"]].map(t=>"'src'"===t?e:t).join(" ")).join("; ");function b(t){try{return t?new URL(t,document.baseURI):void 0}catch{return}}const v=t`
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  [role='status'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ::slotted(iframe) {
    display: block !important;
    position: absolute !important;
    inset: 0 !important;
    box-sizing: border-box !important;
    width: 100% !important;
    min-width: 0 !important;
    max-width: none !important;
    height: 100% !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    border: 0 !important;
  }
  [part='placeholder'] {
    --af-bg: #fff;
    --af-fg: #1d2125;
    --af-space: min(var(--askfirst-spacing, 20px), 5cqi);
    all: initial;
    color-scheme: inherit;
    display: grid;
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    overflow: auto;
    border: 1px solid #8885;
    border-radius: var(--askfirst-embed-radius, 0);
    background: var(--af-bg);
    color: var(--af-fg);
    container-type: size;
    font: 15px/1.45 var(--askfirst-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    [part='placeholder'] {
      --af-bg: var(--askfirst-background, light-dark(#fff, #22262a));
      --af-fg: var(--askfirst-text, light-dark(#1d2125, #eceef0));
    }
  }
  [part='panel'] {
    position: relative;
    box-sizing: border-box;
    align-self: center;
    justify-self: center;
    width: 100%;
    max-width: 560px;
    padding: var(--af-space);
  }
  [part='poster'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  [part='poster'] + [part='panel'] {
    align-self: end;
    background: var(--af-bg);
  }
  /* Room for a card on the picture. */
  @container (min-width: 600px) and (min-height: 320px) {
    [part='poster'] + [part='panel'] {
      margin-block-end: 20px;
      border: 1px solid #8885;
      border-radius: var(--askfirst-radius, 10px);
      box-shadow: 0 4px 20px #0004;
    }
  }
  p {
    margin: 0;
  }
  [part='title'] {
    margin-block-end: 4px;
    font-size: 17px;
    font-weight: 600;
    line-height: 1.3;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
    gap: 8px;
    margin-block: 12px 8px;
  }
  /* Small enough that a button shows below the text: there is more, and it scrolls. */
  @container (max-width: 400px) and (max-height: 200px) {
    [part='panel'] {
      padding: 8px;
      font-size: 12px;
      line-height: 1.35;
    }
    [part='title'] {
      margin: 0;
      font-size: 13px;
    }
    [part='actions'] {
      margin-block-start: 6px;
    }
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-height: 44px;
    padding: 9px 12px;
    border: 1px solid var(--askfirst-accent, var(--af-fg));
    border-radius: var(--askfirst-radius, 10px);
    background: var(--askfirst-accent, var(--af-fg));
    color: var(--askfirst-accent-text, var(--af-bg));
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  a {
    display: inline-block;
    min-height: 24px;
    padding-block: 2px;
    color: inherit;
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--af-fg);
    outline-offset: 2px;
  }
  [part='placeholder']:focus-visible {
    outline-offset: -3px;
  }
  @media print {
    :host(:not([loaded])) {
      height: auto !important;
      min-height: 0 !important;
      aspect-ratio: auto !important;
    }
    [part='placeholder'] {
      position: static;
      overflow: visible;
      container-type: normal;
    }
    [part='poster'],
    [part='text'],
    [part='actions'] {
      display: none;
    }
    [part='panel'] {
      max-width: none;
    }
    [part='link']::after {
      content: ' (' attr(href) ')';
    }
  }
`;class x extends Event{constructor(t,e){super("askfirst-load",{bubbles:!0,composed:!0,cancelable:!0}),this.wish=t,this.service=e}}class w extends Event{constructor(t,e){super("askfirst-problem",{bubbles:!0,composed:!0}),this.problem=t,this.value=e}}const y={"embed.text":"This content comes from {name}. If you load it, {name} receives data such as your IP address and may use cookies.","embed.once":"Load once","embed.always":"Always load {name}","embed.open":"Open at {name}"};class k extends r{static{this.styles=v}static{this.properties={service:{},src:{},label:{attribute:"title"},href:{},poster:{},width:{},height:{},ratio:{},messages:{attribute:!1},choices:{attribute:!1},config:{attribute:!1},record:{attribute:!1},loaded:{type:Boolean,reflect:!0}}}#t=!1;#e;#s=globalThis.CSSStyleSheet&&new CSSStyleSheet;#i=!1;constructor(){super();for(const t of["service","src","label","href","poster","width","height","ratio"])Object.assign(this,{[t]:""});this.messages=y,this.loaded=!1}connectedCallback(){super.connectedCallback(),this.role??="group",o(this)}disconnectedCallback(){super.disconnectedCallback(),this.#t=!1,this.requestUpdate()}focus(){this.#i=!0,this.requestUpdate()}firstUpdated(){const t=this.renderRoot;t.adoptedStyleSheets&&(t.adoptedStyleSheets=[...t.adoptedStyleSheets,this.#s])}async scheduleUpdate(){this.hasUpdated||await void 0,super.scheduleUpdate()}willUpdate(t){const e=t.get("choices")?.[this.service],{time:s,method:i=""}=this.record??{},o=t.has("record")&&t.get("record")?.time!==s,r=!!this.config&&!t.has("config"),a=o&&r&&/^(reject-all|withdraw)$/.test(i);this.#o||!e&&!a||(this.#t=!1),(t.has("src")||t.has("service"))&&(this.#t=!1),this.loaded=this.#o||this.#t,this.#i||=t.has("loaded")&&this.#r}updated(t){this.#s?.replaceSync((({width:t,height:e,ratio:s},i)=>{const o=l(t),r=l(e),a=(t=>{const[,e,s]=/^\s*([\d.]+)(?:\s*[/:]\s*([\d.]+))?\s*$/.exec(t)??[],[i,o]=[Number(e),Number(s??1)];return i>0&&o>0?`${i} / ${o}`:void 0})(s)??(o&&r?((t,e)=>t.endsWith("px")&&e.endsWith("px")?`${parseFloat(t)} / ${parseFloat(e)}`:void 0)(o,r):void 0),n=r&&!a?`${i?"min-height":"height"}:${r}`:"";return`:host{width:${o??"100%"};max-width:100%;aspect-ratio:${a??(n?"auto":"16 / 9")};${n}}`})(this,!!this.#a));const{src:e,poster:s}=this;if(t.has("poster")&&s&&!m(s)){const t=new w("poster",s);this.dispatchEvent(t)}const i=t.has("src")||t.has("service");this.loaded&&!i||this.#n(),this.loaded&&!this.#e&&this.#c(p(e));const o=this.#e??this.#d;this.#i&&o?.focus(),o&&(this.#i=!1)}render(){const t=this.config||!this.choices||this.#d;return n`${this.loaded||!t?a:this.#l()}
      <slot name="content"></slot>
      <slot hidden @slotchange=${()=>this.requestUpdate()}></slot>
      <span role="status"></span>`}get#o(){return!0===this.choices?.[this.service]}get#r(){return this.contains(this.getRootNode().activeElement)}get#a(){return this.src?null:this.querySelector(":scope > template")}get#d(){return this.renderRoot.querySelector("[part=placeholder]")}get#h(){const{config:t,service:e,src:s}=this,i=t?.services.find(({id:t})=>t===e)?.name,o=p(s);return i??(o?new URL(o).hostname:e)}#l(){const{config:t,label:s,messages:i,poster:o,service:r,src:l}=this,h=this.#h,u=this.href||this.querySelector(":scope > a")?.getAttribute("href")||"",f=t=>n`<button part=${t} type="button" @click=${()=>this.#p(t)}>
        ${c(i[`embed.${t}`],{name:h})}
      </button>`,g=!t||t.services.some(({id:t})=>t===r);return n`<div part="placeholder" tabindex="-1">
      ${o&&m(o)?n`<img part="poster" alt="" src=${o} loading="lazy" />`:a}
      <div part="panel">
        ${s?n`<p part="title">${s}</p>`:a}
        <p part="text">${c(i["embed.text"],{name:h})}</p>
        <div part="actions">
          ${p(l)&&!t?.lockdown?f("once"):a}
          ${r&&g?f("always"):a}
        </div>
        ${e(u)?d(u,c(i["embed.open"],{name:h}),"link"):a}
      </div>
    </div>`}#p(t){this.#i=!0;const e=new x(t,this.service),s=this.dispatchEvent(e);"once"===t&&s?(this.#t=!0,this.requestUpdate()):this.#o||(this.#i=!1)}#c(t){const e=this.#a;if(t){const e=(t=>{const e=document.createElement("iframe");for(const s of h){const i=t.getAttribute(s);null!==i&&e.setAttribute(s,i)}return e})(this);this.#o?(e.src=t,this.#m(e)):u(e,t,()=>this.#m(e)),e.addEventListener("load",()=>this.#u(this.label),{once:!0})}else if(e){const t=this.#m(document.createElement("div"));t.tabIndex=-1;const s=e.cloneNode(!0);s.setAttribute("data-consent",this.service),t.append(s),this.#u(this.label)}}#m(t){return t.slot="content",this.append(t),this.#e=t}#n(){this.#e?.remove(),this.#e=void 0,this.#u("")}#u(t){this.renderRoot.querySelector("[role=status]").textContent=t}}customElements.get("askfirst-embed")||customElements.define("askfirst-embed",k);const $=["position","top","right","bottom","left","z-index","float","clear","vertical-align","width","min-width","max-width","height","min-height","max-height","aspect-ratio","margin-top","margin-right","margin-bottom","margin-left","box-sizing","border-radius","flex-grow","flex-shrink","flex-basis","align-self","justify-self","order","grid-row-start","grid-row-end","grid-column-start","grid-column-end","transform"];const S=["src","data-askfirst-src","data-src"];function P(t){if(!t.hasAttribute("src"))return p(t.getAttribute("data-askfirst-src")??t.getAttribute("data-src")??"")}function j(t){const{clientWidth:e,clientHeight:s}=t,i=t.checkVisibility?.({visibilityProperty:!0,opacityProperty:!0}),o=!t.closest("[aria-hidden=true],[inert]");return e>2&&s>2&&!1!==i&&o&&!(t=>{const e=t.getRootNode();return!!t.closest("askfirst-embed")||e instanceof ShadowRoot&&("closed"===e.mode||e.host.matches(E))})(t)}const E="askfirst-embed,askfirst-notice,askfirst-preferences,askfirst-declaration";(window.askfirst??=[]).push(t=>{(t=>{const e=Object.keys(t.choices);s(document,"askfirst-load",e=>{const{wish:s,service:i}=e;"always"!==s||e.defaultPrevented||t.save({[i]:!0})}),s(document,"askfirst-problem",({problem:t,value:s})=>i("embed",[t,s,e])),s(document,"askfirst-connect",t=>{const{localName:s,service:o}=t.composedPath()[0];"askfirst-embed"===s&&o&&!e.includes(o)&&i("embed",["service",o,e])}),"auto"===t.config.look?.embeds&&function(t){const e=new Map,i=new Set,o=(t=>{const e=Object.create(null);for(const s of t)for(const t of s.hosts){const[i]=t.split("/",1);((e[i.toLowerCase()]??={})[t.slice(i.length)]??=[]).push(s)}return(t,s)=>{const i=t.split(".");for(let o=-1;o<i.length;o++){const r=e[0>o?t:`*.${i.slice(o).join(".")}`]??{},a=Object.keys(r).filter(t=>s.startsWith(t)),[n]=a.sort((t,e)=>e.length-t.length);if(void 0!==n)return r[n]}return[]}})(t.config.services),r=e=>{const{hostname:s,pathname:i}=new URL(e),r=o(s,i);return r.find(({id:e})=>!t.allows(e))??r[0]},a=t=>{const s=P(t);if(e.has(t)||!s||!j(t))return;const o=document.createElement("askfirst-embed"),c=r(s),d=(t.getAttribute("data-consent")??c?.id)?.trim();c&&c.id===d&&(o.service=c.id),o.src=o.href=s,o.title=t.title,o.addEventListener("askfirst-load",e=>{"once"===e.wish&&(e.preventDefault(),n(t),i.add(t),u(t,s,()=>t.replaceWith(t)),t.focus())});const l=((t,e)=>{const{style:s}=e,i=[s.getPropertyValue("display"),s.getPropertyPriority("display")],o=getComputedStyle(e),{display:r}=o;s.setProperty("display","none","important");const a=(e,s)=>t.style.setProperty(e,s);t.className=e.className;for(const t of $)a(t,o.getPropertyValue(t));a("display","inline"===r?"inline-block":r),"static"===o.position&&a("position","relative"),"auto"===o.width&&a("width","300px"),"auto"===o.height&&"auto"===o.aspectRatio&&a("height","150px");for(const t of["top","right","bottom","left"])a(`border-${t}`,`${o.getPropertyValue(`border-${t}-width`)} solid transparent`),a(`padding-${t}`,o.getPropertyValue(`padding-${t}`));return e.before(t),()=>s.setProperty("display",...i)})(o,t),h=new MutationObserver(()=>{P(t)===s&&t.parentNode===o.parentNode||(n(t),a(t))});h.observe(o.parentNode,{childList:!0}),h.observe(t,{attributeFilter:S}),e.set(t,{embed:o,lift(){h.disconnect(),o.remove(),l()}})},n=t=>{e.get(t)?.lift(),e.delete(t)},c=new ResizeObserver(t=>t.forEach(({target:t})=>{const e=t;i.has(e)||a(e)})),d=t=>{"iframe"===t.localName&&t.ownerDocument===document&&c.observe(t)},l=()=>{const{method:s}=t.record??{};for(const o of document.querySelectorAll("iframe")){const n=p(o.src)??"",c=o.getAttribute("data-consent")?.match(/\S+/g)??[],d=n&&r(n)?.id,l=i.has(o)&&/^(reject-all|withdraw)$/.test(s??""),h=o.hasAttribute("src")&&[...c,...d?[d]:[]];if(!(l||h&&h.some(e=>!t.allows(e))))continue;if(!j(o))continue;const m=document.activeElement===o;i.delete(o),o.replaceWith(o),a(o),m&&e.get(o)?.embed.focus()}},h=[s(t,"held",({element:t})=>d(t)),s(t,"released",({element:t})=>(t=>{const s=t,{embed:o}=e.get(s)??{};c.unobserve(s),i.delete(s);const r=o?.matches(":focus-within");n(s),r&&s.focus()})(t)),s(t,"decide",l),s(t,"change",l),()=>c.disconnect()];t.held.forEach(d)}(t)})(t)});
//# sourceMappingURL=askfirst-embed.js.map
