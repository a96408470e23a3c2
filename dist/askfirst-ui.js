/*! askfirst 0.1.0, see LICENSES.txt */
let t;const e=new Set;function s(s,o=""){const r=String([s,o]);e.has(r)||(e.add(r),t?.().then(t=>console.warn(t(s,o)),t=>console.warn(`askfirst: ${s}, see askfirst-explain.js. ${t}`)))}const o={tags:"ar bg cs da de el es et fi fil fr ga he hi hr hu id is it ja ko lt lv ms mt nb nl pl pt pt-BR ro sk sl sv th tr uk vi zh-Hans zh-Hant".split(" "),async load(t){const e=new URL(`locales/${t}.js`,import.meta.url).href;return(await(import(e))).texts}};function r(t,e,s){return t.addEventListener(e,s),()=>t.removeEventListener(e,s)}const n=globalThis,i=n.ShadowRoot&&(void 0===n.ShadyCSS||n.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,a=Symbol(),c=new WeakMap;let l=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(i&&void 0===t){const s=void 0!==e&&1===e.length;s&&(t=c.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&c.set(e,t))}return t}toString(){return this.cssText}};const d=(t,...e)=>{const s=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new l(s,t,a)},p=(t,e)=>{if(i)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const s of e){const e=document.createElement("style"),o=n.litNonce;void 0!==o&&e.setAttribute("nonce",o),e.textContent=s.cssText,t.appendChild(e)}},h=i?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return(t=>new l("string"==typeof t?t:t+"",void 0,a))(e)})(t):t,{is:u,defineProperty:f,getOwnPropertyDescriptor:m,getOwnPropertyNames:g,getOwnPropertySymbols:b,getPrototypeOf:y}=Object,w=globalThis,v=w.trustedTypes,E=v?v.emptyScript:"",k=w.reactiveElementPolyfillSupport,$=(t,e)=>t,x={toAttribute(t,e){switch(e){case Boolean:t=t?E:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=null!==t;break;case Number:s=null===t?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch(t){s=null}}return s}},S=(t,e)=>!u(t,e),_={attribute:!0,type:String,converter:x,reflect:!1,useDefault:!1,hasChanged:S};Symbol.metadata??=Symbol("metadata"),w.litPropertyMetadata??=new WeakMap;class P extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=_){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const s=Symbol(),o=this.getPropertyDescriptor(t,s,e);void 0!==o&&f(this.prototype,t,o)}}static getPropertyDescriptor(t,e,s){const{get:o,set:r}=m(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:o,set(e){const n=o?.call(this);r?.call(this,e),this.requestUpdate(t,n,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??_}static _$Ei(){if(this.hasOwnProperty($("elementProperties")))return;const t=y(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty($("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($("properties"))){const t=this.properties,e=[...g(t),...b(t)];for(const s of e)this.createProperty(s,t[s])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,s]of e)this.elementProperties.set(t,s)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const s=this._$Eu(t,e);void 0!==s&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const s=new Set(t.flat(1/0).reverse());for(const t of s)e.unshift(h(t))}else void 0!==t&&e.push(h(t));return e}static _$Eu(t,e){const s=e.attribute;return!1===s?void 0:"string"==typeof s?s:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return p(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){const s=this.constructor.elementProperties.get(t),o=this.constructor._$Eu(t,s);if(void 0!==o&&!0===s.reflect){const r=(void 0!==s.converter?.toAttribute?s.converter:x).toAttribute(e,s.type);this._$Em=t,null==r?this.removeAttribute(o):this.setAttribute(o,r),this._$Em=null}}_$AK(t,e){const s=this.constructor,o=s._$Eh.get(t);if(void 0!==o&&this._$Em!==o){const t=s.getPropertyOptions(o),r="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:x;this._$Em=o;const n=r.fromAttribute(e,t.type);this[o]=n??this._$Ej?.get(o)??n,this._$Em=null}}requestUpdate(t,e,s,o=!1,r){if(void 0!==t){const n=this.constructor;if(!1===o&&(r=this[t]),s??=n.getPropertyOptions(t),!((s.hasChanged??S)(r,e)||s.useDefault&&s.reflect&&r===this._$Ej?.get(t)&&!this.hasAttribute(n._$Eu(t,s))))return;this.C(t,e,s)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:o,wrapped:r},n){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,n??e??this[t]),!0!==r||void 0!==n)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),!0===o&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,s]of t){const{wrapped:t}=s,o=this[e];!0!==t||this._$AL.has(e)||void 0===o||this.C(e,void 0,s,o)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}}function C(t,e,...s){const o=document.createElement(t);for(const[t,s]of Object.entries(e))o.setAttribute(t,s);return o.append(...s),o}P.elementStyles=[],P.shadowRootOptions={mode:"open"},P[$("elementProperties")]=new Map,P[$("finalized")]=new Map,k?.({ReactiveElement:P}),(w.reactiveElementVersions??=[]).push("2.1.2");class O extends Event{constructor(t,e){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=t,this.choices=e}}class U extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class A extends Event{constructor(t){super("askfirst-record",{bubbles:!0,composed:!0,cancelable:!0}),this.wish=t}}class j extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}class R extends Event{constructor(){super("askfirst-connect",{bubbles:!0,composed:!0})}}function M(t){try{return""!==t&&/^(https?|mailto):$/.test(new URL(t,document.baseURI).protocol)}catch{return!1}}const L={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.optOutText":"We use cookies to make this website work. We and independent third parties also use them to measure visits and to personalise advertising, unless you object. You can change your choice at any time.","notice.policyChanged":"Our cookie policy has changed since your last choice.","notice.news":"New since your last choice: {names}.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose","survey.dismiss":"No thanks","signal.honoured":"Opt-out request honoured"},z=d`
  :host {
    display: none !important;
    position: fixed !important;
    inset: auto 16px 16px !important;
    z-index: 2147483647 !important;
    max-width: var(--askfirst-max-width, 1040px) !important;
    margin: auto !important;
  }
  @media not print {
    :host([open]) {
      display: block !important;
    }
  }
  [part='panel'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 40px;
    max-height: calc(50dvh - 16px);
    padding: var(--askfirst-spacing, 20px);
  }
  [part='text'] {
    display: block;
    flex: 2 1 440px;
  }
  [part='actions'] {
    flex: 1 0 256px;
    position: sticky;
    bottom: 0;
    background: var(--af-bg);
    box-shadow: 0 -4px 8px 4px var(--af-bg);
  }
  ::slotted(h2) {
    display: grid !important;
    margin-bottom: 4px !important;
    font-size: 17px !important;
    font-weight: 600 !important;
  }
  ::slotted(a),
  ::slotted(button:hover) {
    text-decoration: underline !important;
    cursor: pointer !important;
  }
  ::slotted([data-askfirst='preferences']) {
    grid-column: 1/3 !important;
    background: none !important;
    color: inherit !important;
  }
  ::slotted(button:active),
  ::slotted(:focus-visible) {
    outline: 2px solid var(--af-fg) !important;
    outline-offset: 2px !important;
  }
`,T=d`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
  }
  [part='panel'] {
    --af-bg: #fff;
    --af-fg: #1d2125;
    box-sizing: border-box;
    overflow: auto;
    border: 1px solid #8885;
    border-radius: var(--askfirst-radius, 10px);
    background: var(--af-bg);
    color: var(--af-fg);
    box-shadow: 0 8px 32px #0003;
    font: 15px/1.5 var(--askfirst-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    [part='panel'] {
      --af-bg: var(--askfirst-background, light-dark(#fff, #22262a));
      --af-fg: var(--askfirst-text, light-dark(#1d2125, #eceef0));
    }
  }
  [part='actions'] {
    display: grid;
    grid: auto / 1fr 1fr;
    gap: 8px;
  }
  :host::before,
  :host::after,
  :host::backdrop,
  ::slotted(*),
  ::slotted(*)::before,
  ::slotted(*)::after {
    all: unset !important;
  }
  button,
  ::slotted(button) {
    padding: 10px !important;
    border: 1px solid var(--askfirst-accent, var(--af-fg)) !important;
    border-radius: var(--askfirst-radius, 10px) !important;
    background: var(--askfirst-accent, var(--af-fg)) !important;
    color: var(--askfirst-accent-text, var(--af-bg)) !important;
    font-weight: 600 !important;
    text-align: center !important;
    cursor: pointer !important;
  }
`;class N extends P{static{this.styles=[T,z]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},news:{attribute:!1},regime:{attribute:!1},honoured:{attribute:!1},open:{type:Boolean,reflect:!0}}}#t=[];constructor(){super(),this.messages=L,this.policyUrl="",this.news="",this.regime="opt-in",this.honoured=!1,this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(C("div",{part:"panel"},C("slot",{part:"text"}),C("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(t=>{const e=new CSSStyleSheet;document.adoptedStyleSheets.push(e),new ResizeObserver(()=>{const{top:s,bottom:o}=t.getBoundingClientRect(),r=innerHeight-s,n=o+9>r,i=n?r:o;e.replaceSync(t.offsetHeight?`:root{scroll-padding-block-${n?"end":"start"}:${i}px!important}`+(n?`:root::after{content:"";display:block;height:${i}px}`:""):"")}).observe(t)})(this)}updated(){const{messages:t,open:e}=this;this.ariaLabel=t["notice.label"];for(const t of this.#t)t.remove();this.#t=e?this.#e(t):[],this.prepend(...this.#t),this.isConnected&&this.togglePopover?.(e)}#e(t){const e=(e,s,o)=>{const r=C("button",{type:"button",slot:"actions","data-askfirst":e},t[s]);return r.addEventListener("click",()=>{r.removeAttribute("data-askfirst"),this.dispatchEvent(o()),this.open&&r.setAttribute("data-askfirst",e)}),r};return[C("h2",{},t["notice.title"]),...[this.honoured&&t["signal.honoured"],this.news].flatMap(t=>t?[C("strong",{},t),document.createTextNode(" ")]:[]),C("p",{},t["opt-in"===this.regime?"notice.text":"notice.optOutText"]),...M(this.policyUrl)?[document.createTextNode(" "),C("a",{href:this.policyUrl},t["notice.learnMore"])]:[],e("accept","action.acceptAll",()=>new O("accept-all")),e("reject","action.rejectAll",()=>new O("reject-all")),e("preferences","action.choose",()=>new U)]}}async function q(t){const{askfirstServices:e={}}=window;return t.services.some(({id:t})=>Object.hasOwn(e,t))?(await(import("./askfirst-details.js"))).describe(t):t}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",N);const D=(t,e="en")=>new Intl.ListFormat(e||"en").format(t),W=t=>r(document,"askfirst-choice",e=>{e.defaultPrevented||t.answer(e.choice,e.choices)}),B={tl:"fil",no:"nb",nn:"nb"};function H(t){try{const{language:e,script:s,region:o}=new Intl.Locale(t).maximize();return[`${e}-${o}`,`${e}-${s}`,e,B[e]??e]}catch{return[]}}const I={notice:0,preferences:1,settings:2,embed:3,declaration:4};function V(t,e,s){if(!Array.isArray(t))return t;const o=t,r=s.flatMap(t=>o[I[t]]??[]);return Object.fromEntries(Object.keys(e).map((t,e)=>[t,r[e]??""]))}const F={tags:[],load(){return Promise.resolve({})}},J=new WeakMap;function K(t,e=F){const o=J.get(t)??((t,{tags:e,load:o})=>{const{config:r}=t,n=new Map;let i,a={language:"en",texts:{}},c=Promise.resolve();const l=()=>{return t=i??r.language,s=e,((t,e)=>{const s=new Map(e.map(t=>[t.toLowerCase(),t]));for(const e of t)for(const t of[e,...H(e)]){const e=s.get(t.toLowerCase());if(e)return e}})([...t?[t]:[],document.documentElement.lang,...navigator.languages],["en",...s])??"en";var t,s},d=t=>{const{language:e,texts:s}=a,[o,i]=n.get(t);t.messages={...o,...V(s,o,i),...r.messages},t.lang=e,t.dir=/^(ar|fa|he|ur)\b/i.test(e)?"rtl":"ltr"},p=()=>c=(async e=>{if(e!==a.language)try{const s="en"===e?{}:await o(e);if(e!==l())return;a={language:e,texts:s},Object.assign(t,{wording:a});for(const t of n.keys())d(t)}catch(t){s("language",[e,t])}})(l());p();const h=(t=>{const e=new MutationObserver(t);return e.observe(document.documentElement,{attributeFilter:["lang"]}),()=>e.disconnect()})(p);return Object.assign(t,{wording:a}),{speak(t,...e){n.set(t,[t.messages,e]),d(t)},choose:t=>(i=t,p()),ready(){return c},stop:h}})(t,e);return J.set(t,o),o}const Y=["accent","accent-text","text","background"];function G(t){return((t,e,o)=>{const n=document.createElement("askfirst-notice");let i,a;const c=K(t,o);let l;c.speak(n,"notice"),n.policyUrl=t.config.policy.url;const d=async e=>{const o=getComputedStyle(e);(Y.some(t=>o.getPropertyValue(`--askfirst-${t}`))||t.config.look)&&(await(l??=(t=>import("./askfirst-look.js").then(({createLook:e})=>e(t),t=>{s("ui",t)}))(t)))?.(e)},p=t=>(document.querySelector(":modal")??document.body??document.documentElement).prepend(t);let h=0;const u=async()=>{const e=++h;if(await c.ready(),n.isConnected||p(n),await d(n),e!==h)return;const{regime:s,law:o}=t,r=(({config:t,news:e,record:s,wording:o},r)=>{const n=o?.language,i=t=>t.filter(({id:t})=>e.includes(t)).map(({id:t,name:e})=>e??t),a=i(t.services),c=a.length>0?a:i(t.categories);return c.length>0?r["notice.news"].replace("{names}",D(c,n)):s&&s.policy!==t.policy.version?r["notice.policyChanged"]:""})(t,n.messages);Object.assign(n,{regime:s,news:r,honoured:!!o?.honoured&&!t.allows("advertising")}),n.open=!0},f=(e,s="")=>{e.choices=t.law?t.choices:((t,e,s={})=>{const o={};for(const{id:r,required:n}of t.categories){o[r]=n||!0===(e[r]??s[r]);for(const i of t.services)i.category===r&&(o[i.id]=n||!0===(e[i.id]??e[r]??s[i.id]))}return o})(t.config,{},(({record:t,news:e})=>Object.fromEntries(Object.entries(t?.choices??{}).filter(([t])=>!e.includes(t))))(t)),e.record=t.record,e.regime=t.regime,e.status=s,e.reloads=!1};let m=!1;const g=t=>{t?.open&&(t.open=!1,p(t),t.open=!0)},b=new MutationObserver(()=>{for(const t of[n,i])t?.isConnected||g(t)});b.observe(document.documentElement,{childList:!0});const y=({target:t})=>{t.matches("dialog")&&t.contains(n)&&g(n)};document.addEventListener("close",y,!0);const w={showNotice:u,async showPreferences(){a??=await(import("./askfirst-preferences.js"));const e=await q(t.config);await c.ready(),i||(i=document.createElement("askfirst-preferences"),i.config=e,await a.addExtras(t,i),c.speak(i,"notice","preferences")),i.isConnected||p(i),await d(i),f(i),i.open=!0},hide(){h++,n.open=!1,i&&(i.open=!1)},remove(){v.forEach(t=>t()),b.disconnect(),document.removeEventListener("close",y,!0),c.stop(),n.remove(),i?.remove()}},v=[r(t,"decide",({changed:e})=>{if(h++,n.open=!1,!i?.open)return;const s=e.some(e=>!t.allows(e));m&&=!t.record,m?f(i,i.messages["preferences.deleted"]):s?f(i):i.open=!1}),r(t,"residue",async({residue:e,taken:s})=>{const o="ask"===t.config.reload&&s.length>0;o&&!i?.open&&await w.showPreferences(),i?.open&&!m&&(f(i,a.residueText(e,i)),i.reloads=o)}),W(t),r(t,"law",()=>{n.open&&u()}),r(document,"askfirst-record",e=>{e.defaultPrevented||("download"!==e.wish?(m=!0,t.forget()):a?.download(t))}),r(document,"askfirst-close",()=>{m&&u(),m=!1})];return w})(t,0,o)}async function Q(t){(await import("./askfirst-page.js").then(t=>t.p)).loadElements(t)}var X;X=async()=>{const t=new URL("askfirst-explain.js",import.meta.url).href;return(await(import(t))).explain},t??=X;export{O as C,U as O,j as P,A as R,M as a,C as b,T as c,z as d,L as e,D as f,q as g,o as h,d as i,R as j,r as l,Q as loadPageElements,G as mount,K as s,s as w,P as y};
//# sourceMappingURL=askfirst-ui.js.map
