/*! askfirst 0.1.0, see LICENSES.txt */
function t(t,e,s){return t.addEventListener(e,s),()=>t.removeEventListener(e,s)}const e=new Set,s=globalThis,o=s.ShadowRoot&&(void 0===s.ShadyCSS||s.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,i=Symbol(),r=new WeakMap;let n=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(o&&void 0===t){const s=void 0!==e&&1===e.length;s&&(t=r.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&r.set(e,t))}return t}toString(){return this.cssText}};const a=(t,...e)=>{const s=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(s,t,i)},c=(t,e)=>{if(o)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const o of e){const e=document.createElement("style"),i=s.litNonce;void 0!==i&&e.setAttribute("nonce",i),e.textContent=o.cssText,t.appendChild(e)}},l=o?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return(t=>new n("string"==typeof t?t:t+"",void 0,i))(e)})(t):t,{is:p,defineProperty:d,getOwnPropertyDescriptor:h,getOwnPropertyNames:u,getOwnPropertySymbols:f,getPrototypeOf:m}=Object,g=globalThis,b=g.trustedTypes,y=b?b.emptyScript:"",v=g.reactiveElementPolyfillSupport,w=(t,e)=>t,E={toAttribute(t,e){switch(e){case Boolean:t=t?y:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=null!==t;break;case Number:s=null===t?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch(t){s=null}}return s}},S=(t,e)=>!p(t,e),$={attribute:!0,type:String,converter:E,reflect:!1,useDefault:!1,hasChanged:S};Symbol.metadata??=Symbol("metadata"),g.litPropertyMetadata??=new WeakMap;class _ extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=$){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const s=Symbol(),o=this.getPropertyDescriptor(t,s,e);void 0!==o&&d(this.prototype,t,o)}}static getPropertyDescriptor(t,e,s){const{get:o,set:i}=h(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:o,set(e){const r=o?.call(this);i?.call(this,e),this.requestUpdate(t,r,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??$}static _$Ei(){if(this.hasOwnProperty(w("elementProperties")))return;const t=m(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(w("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(w("properties"))){const t=this.properties,e=[...u(t),...f(t)];for(const s of e)this.createProperty(s,t[s])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,s]of e)this.elementProperties.set(t,s)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const s=this._$Eu(t,e);void 0!==s&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const s=new Set(t.flat(1/0).reverse());for(const t of s)e.unshift(l(t))}else void 0!==t&&e.push(l(t));return e}static _$Eu(t,e){const s=e.attribute;return!1===s?void 0:"string"==typeof s?s:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return c(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){const s=this.constructor.elementProperties.get(t),o=this.constructor._$Eu(t,s);if(void 0!==o&&!0===s.reflect){const i=(void 0!==s.converter?.toAttribute?s.converter:E).toAttribute(e,s.type);this._$Em=t,null==i?this.removeAttribute(o):this.setAttribute(o,i),this._$Em=null}}_$AK(t,e){const s=this.constructor,o=s._$Eh.get(t);if(void 0!==o&&this._$Em!==o){const t=s.getPropertyOptions(o),i="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:E;this._$Em=o;const r=i.fromAttribute(e,t.type);this[o]=r??this._$Ej?.get(o)??r,this._$Em=null}}requestUpdate(t,e,s,o=!1,i){if(void 0!==t){const r=this.constructor;if(!1===o&&(i=this[t]),s??=r.getPropertyOptions(t),!((s.hasChanged??S)(i,e)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,s))))return;this.C(t,e,s)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:o,wrapped:i},r){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??e??this[t]),!0!==i||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),!0===o&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,s]of t){const{wrapped:t}=s,o=this[e];!0!==t||this._$AL.has(e)||void 0===o||this.C(e,void 0,s,o)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}}function k(t,e,...s){const o=document.createElement(t);for(const[t,s]of Object.entries(e))o.setAttribute(t,s);return o.append(...s),o}_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[w("elementProperties")]=new Map,_[w("finalized")]=new Map,v?.({ReactiveElement:_}),(g.reactiveElementVersions??=[]).push("2.1.2");class x extends Event{constructor(t,e){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=t,this.choices=e}}class P extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class U extends Event{constructor(t){super("askfirst-record",{bubbles:!0,composed:!0,cancelable:!0}),this.wish=t}}class C extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function O(t){try{return""!==t&&/^(https?|mailto):$/.test(new URL(t,document.baseURI).protocol)}catch{return!1}}const A={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.policyChanged":"Our cookie policy has changed since your last choice.","notice.news":"New since your last choice: {names}.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},R=a`
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
  }
  ::slotted(h2) {
    display: block !important;
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
    outline: 2px solid var(--fg) !important;
    outline-offset: 2px !important;
  }
`,j=a`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
  }
  [part='panel'] {
    --bg: #fff;
    --fg: #1d2125;
    box-sizing: border-box;
    overflow: auto;
    border: 1px solid #8885;
    border-radius: var(--askfirst-radius, 10px);
    background: var(--bg);
    color: var(--fg);
    box-shadow: 0 8px 32px #0003;
    font: 15px/1.5 var(--askfirst-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    [part='panel'] {
      --bg: var(--askfirst-background, light-dark(#fff, #22262a));
      --fg: var(--askfirst-text, light-dark(#1d2125, #eceef0));
    }
  }
  [part='actions'] {
    display: grid;
    grid: auto / 1fr 1fr;
    gap: 8px;
  }
  :host::before,
  :host::after,
  ::slotted(*),
  ::slotted(*)::before,
  ::slotted(*)::after {
    all: unset !important;
  }
  button,
  ::slotted(button) {
    padding: 10px !important;
    border: 1px solid var(--askfirst-accent, var(--fg)) !important;
    border-radius: var(--askfirst-radius, 10px) !important;
    background: var(--askfirst-accent, var(--fg)) !important;
    color: var(--askfirst-accent-text, var(--bg)) !important;
    font-weight: 600 !important;
    text-align: center !important;
    cursor: pointer !important;
  }
`;class L extends _{static{this.styles=[j,R]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},news:{attribute:!1},open:{type:Boolean,reflect:!0}}}#t=[];constructor(){super(),this.messages=A,this.policyUrl="",this.news="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(k("div",{part:"panel"},k("slot",{part:"text"}),k("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(t=>{const e=new CSSStyleSheet;document.adoptedStyleSheets.push(e),new ResizeObserver(()=>{const s=innerHeight-t.getBoundingClientRect().top;e.replaceSync(t.offsetHeight?`:root{scroll-padding-block-end:${s}px!important}\n           :root::after{content:"";display:block;height:${s}px}`:"")}).observe(t)})(this)}updated(){const{messages:t,open:e}=this;this.ariaLabel=t["notice.label"];for(const t of this.#t)t.remove();this.#t=e?this.#e(t):[],this.prepend(...this.#t),this.isConnected&&this.togglePopover?.(e)}#e(t){const e=(e,s,o)=>{const i=k("button",{type:"button",slot:"actions","data-askfirst":e},t[s]);return i.addEventListener("click",()=>{i.removeAttribute("data-askfirst"),this.dispatchEvent(o()),this.open&&i.setAttribute("data-askfirst",e)}),i};return[k("h2",{},t["notice.title"]),...this.news?[k("strong",{},this.news),document.createTextNode(" ")]:[],k("p",{},t["notice.text"]),...O(this.policyUrl)?[document.createTextNode(" "),k("a",{href:this.policyUrl},t["notice.learnMore"])]:[],e("accept","action.acceptAll",()=>new x("accept-all")),e("reject","action.rejectAll",()=>new x("reject-all")),e("preferences","action.choose",()=>new P)]}}function M(s){return(s=>{const o=document.createElement("askfirst-notice");let i;const{messages:r,policy:n}=s.config;o.messages={...o.messages,...r},o.policyUrl=n.url;const a=t=>(document.body??document.documentElement).prepend(t),c=()=>{o.isConnected||a(o),o.news=(({config:t,news:e,record:s},o)=>{const i=t=>t.filter(({id:t})=>e.includes(t)).map(({id:t,name:e})=>e??t),r=i(t.services),n=r.length>0?r:i(t.categories);return n.length>0?o["notice.news"].replace("{names}",n.join(", ")):s&&s.policy!==t.policy.version?o["notice.policyChanged"]:""})(s,o.messages),o.open=!0},l=(t,e="")=>{t.choices=((t,e,s={})=>{const o={};for(const{id:i,required:r}of t.categories){o[i]=r||!0===(e[i]??s[i]);for(const n of t.services)n.category===i&&(o[n.id]=r||!0===(e[n.id]??e[i]??s[n.id]))}return o})(s.config,{},(({record:t,news:e})=>Object.fromEntries(Object.entries(t?.choices??{}).filter(([t])=>!e.includes(t))))(s)),t.record=s.record,t.status=e,t.reloads=!1};let p=!1;const d=new MutationObserver(()=>{for(const t of[o,i])t?.open&&!t.isConnected&&(t.open=!1,a(t),t.open=!0)});d.observe(document.documentElement,{childList:!0});const h={showNotice:c,async showPreferences(){const{describe:t=t=>t}=await(import("./askfirst-preferences.js"));i||(i=document.createElement("askfirst-preferences"),i.messages={...i.messages,...r},i.config=t(s.config)),i.isConnected||a(i),l(i),i.open=!0},hide(){o.open=!1,i&&(i.open=!1)},remove(){u.forEach(t=>t()),d.disconnect(),o.remove(),i?.remove()}},u=[t(s,"decide",({changed:t})=>{if(o.open=!1,!i?.open)return;const e=t.some(t=>!s.allows(t));p&&=!s.record,p?l(i,i.messages["preferences.deleted"]):e?l(i):i.open=!1}),t(s,"residue",async({residue:t,taken:e})=>{const o="ask"===s.config.reload&&e.length>0;o&&!i?.open&&await h.showPreferences(),i?.open&&!p&&(l(i,((t,e)=>{const s=[...new Set(t.map(({name:t})=>t))].join(", "),o=s&&` ${e["preferences.residue"].replace("{names}",s)}`;return e["preferences.erased"]+o})(t,i.messages)),i.reloads=o)}),t(document,"askfirst-record",t=>{t.defaultPrevented||("download"!==t.wish?(p=!0,s.forget()):(async t=>{try{const e=await t.receipt();((t,e,s)=>{const o=document.createElement("a");o.href=URL.createObjectURL(new Blob([s],{type:"application/json"})),o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)})(`askfirst-record-${e.issued.slice(0,10)}.json`,0,JSON.stringify(e,null,2))}catch(t){((t,s="")=>{const o=`ui ${String(s)}`;e.has(o)||e.add(o)})(0,t)}})(s))}),t(document,"askfirst-close",()=>{p&&c(),p=!1})];return h})(s)}function T(){document.querySelector("askfirst-settings")&&import("./askfirst-settings.js")}var z;customElements.get("askfirst-notice")||customElements.define("askfirst-notice",L),z=T,"loading"===document.readyState?document.addEventListener("DOMContentLoaded",z):z();export{x as C,P as O,C as P,U as R,a,A as e,O as i,T as loadWayBack,M as mountUi,j as s,_ as y};
//# sourceMappingURL=askfirst-ui.js.map
