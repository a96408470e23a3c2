/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";function t({cookies:t,storage:e},{entries:r}){const s=t=>{const e="string"==typeof t?{name:t}:t;return{...r[e.name],...e}};return{cookies:t.map(s),storage:e.map(s)}}const e=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(t=>[t.id,t]));function r(t,e,r){return t.addEventListener(e,r),()=>t.removeEventListener(e,r)}window.askfirstServices=e;const s=()=>!0===document.prerendering;function i(t){return r(window,"pageshow",({persisted:e})=>{e&&t()})}function o(t){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",t):t()}let n;const a=new Set;function c(t){n=t}function l(t,e=""){const r=`askfirst: ${t} ${String(e)}`;a.has(r)||(a.add(r),n?.().then(r=>console.warn(r(t,e)),()=>console.warn(r)))}const d={text:["string",/\S/],id:["string",/^[a-z\d][\w-]*$/i],link:["string",/^(https?:|mailto:|[^:/?#]*([/?#]|$))/i],host:["string",/^(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/],mode:["string",/^(allow|hold)$/],path:["string",/^\/[^;]*$/],flag:["boolean",/./],days:["number",/^([1-9]\d?|[123]\d\d|400)$/]};function p(t,e){const[r,s]=d[e];return typeof t===r&&s.test(String(t))}function h(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function u(t,e){if("function"==typeof e)return u(t,e(t));if("string"==typeof e)return p(t,e);if(Array.isArray(e))return Array.isArray(t)&&t.every(t=>u(t,e[0]));const r=e;return h(t)&&Object.keys(r).every(e=>"!"!==e[0]||e.slice(1)in t)&&Object.keys(t).every(e=>{const s=r[e]??r[`!${e}`]??r["*"];return void 0!==s&&u(t[e],s)})}const f=t=>e=>h(e)?t:"text",g=[f({"!name":"text",purpose:"text",lifetime:"text"})],m={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",required:"flag"}],services:[t=>h(t)&&"use"in t?{"!use":"text",id:"text",category:"id"}:f({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:g,storage:g,policyUrl:"link"})(t)],unknown:"mode",firstParty:["host"],cookie:{name:"id",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},y=["necessary","functional","analytics","advertising"];function v(t,e){if(!u(t,m))return;const r=t,s=b(r),i=$(r,e),o=s.map(({id:t})=>t),n=[...o,...i.map(t=>t?.id)];return new Set(n).size===n.length&&i.every(t=>o.includes(t?.category??""))?{unknown:"allow",firstParty:[],messages:{},...r,cookie:{name:"askfirst",path:"/",days:182,...r.cookie},categories:s,services:i}:void 0}function b({categories:t=y.map(t=>({id:t}))}){return t.map(t=>({required:"necessary"===t.id,...t}))}function $({services:t=[]},e){return t.map(t=>{const r="string"==typeof t?t:"use"in t&&t.use;if(r&&!Object.hasOwn(e,r))return;const s=r?e[r]:t,{category:i=s.category}=t,{hosts:o=[],cookies:n,storage:a}=s;return{...s,category:i,hosts:o,cookies:w(n),storage:w(a)}})}const w=(t=[])=>t.map(t=>"string"==typeof t?{name:t}:t);function x(t){const e=new Map;for(const r of t)for(const t of r.hosts){const[s]=t.split("/",1),i=s.toLowerCase(),o=e.get(i)??[];e.set(i,o),o.push([t.slice(s.length),r])}return(t,r)=>{const s=t.split(".");for(let i=-1;i<s.length;i++){const o=e.get(0>i?t:`*.${s.slice(i).join(".")}`),n=o?.filter(([t])=>r.startsWith(t));if(!n?.length)continue;const a=Math.max(...n.map(([t])=>t.length));return n.filter(([t])=>t.length===a).map(([,t])=>t)}return[]}}const _="unknown";function k(t,e=[]){const r=x([{hosts:[`*.${t.replace(/^www\./,"")}`,...e]}]);return(t,e)=>r(t,e).length>0}function A(t){for(var e=1;arguments.length>e;e++){var r=arguments[e];for(var s in r)"__proto__"!==s&&(t[s]=r[s])}return t}var E=function t(e,r){function s(t,s,i){if("undefined"!=typeof document){"number"==typeof(i=A({},r,i)).expires&&(i.expires=new Date(Date.now()+864e5*i.expires)),i.expires&&(i.expires=i.expires.toUTCString()),t=encodeURIComponent(t).replace(/%(2[346B]|5E|60|7C)/g,decodeURIComponent).replace(/[()]/g,escape);var o="";for(var n in i)i[n]&&(o+="; "+n,!0!==i[n]&&(o+="="+i[n].split(";")[0]));return document.cookie=t+"="+e.write(s,t)+o}}return Object.create({set:s,get(t){if("undefined"!=typeof document&&(!arguments.length||t)){for(var r=document.cookie?document.cookie.split("; "):[],s={},i=0;i<r.length;i++){var o=r[i].split("="),n=o.slice(1).join("=");try{var a=decodeURIComponent(o[0]);if(a in s||(s[a]=e.read(n,a)),t===a)break}catch(t){}}return t?s[t]:s}},remove(t,e){s(t,"",A({},e,{expires:-1}))},withAttributes(e){return t(this.converter,A({},this.attributes,e))},withConverter(e){return t(A({},this.converter,e),this.attributes)}},{attributes:{value:Object.freeze(r)},converter:{value:Object.freeze(e)}})}({read(t){return'"'===t[0]&&(t=t.slice(1,-1)),t.replace(/(%[\dA-F]{2})+/gi,decodeURIComponent)},write(t){return encodeURIComponent(t).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,decodeURIComponent)}},{path:"/"});function S(t){try{return t()}catch{return}}function C(t,e,r=!1){const s={},i=[];for(const{id:r,required:o}of t.categories)s[r]=o||!0===e[r],o&&i.push(r);for(const{id:o,category:n}of t.services){const t=r||void 0!==e[o];s[o]=i.includes(n)||(t?!0===e[o]:s[n])}return s}function j(t,e){return C(t,Object.fromEntries(t.categories.map(({id:t})=>[t,e])))}const O=864e5,P=["accept-all","reject-all","custom","withdraw"];class U extends Event{constructor(t,e){super("change"),this.changed=t,this.source=e}}class M extends EventTarget{#t;#e;#r;#s=!1;constructor(t,e){super(),this.config=t,this.#t=e,this.#r=C(t,{})}get record(){return this.#e}get choices(){return this.#r}get decided(){return this.#s}allows(t){return!0===this.#r[t]}answer(t,e){const{policy:r}=this.config,s={id:this.#e?.id??T(),time:Date.now(),policy:r.version,language:"en",method:t,choices:e?this.#i(e):j(this.config,"accept-all"===t)},i=this.#t.write((({id:t,time:e,policy:r,language:s,method:i,choices:o})=>{const n=t=>Object.keys(o).filter(e=>o[e]===t),[a,c]=[n(!0),n(!1)];return JSON.stringify({v:1,i:t,t:e,p:r,l:s,m:i,g:a,d:c})})(s));this.#o({...s,persisted:i},"choice")}#i(t){const e={...this.#r,...t};for(const{id:r,category:s}of this.config.services)e[r]=t[r]??t[s]??e[r];return C(this.config,e)}refresh(){const[t]=this.#t.read().flatMap(([t,e])=>{const r=(t=>{try{const{v:e,i:r,t:s,p:i,l:o,m:n,g:a,d:c}=JSON.parse(t),l=[r,i,o,...a,...c].every(t=>"string"==typeof t);if(1!==e||!l||!P.includes(n)||!Number.isInteger(s))return;return{id:r,time:s,policy:i,language:o,method:n,choices:Object.fromEntries([...a.map(t=>[t,!0]),...c.map(t=>[t,!1])])}}catch{return}})(t);return r?[{...r,persisted:e}]:[]}).sort((t,e)=>e.time-t.time);this.#o(t,"storage")}forget(){this.#t.clear(),this.#o(void 0,"choice")}#o(t,e){const r=t&&((t,e)=>{const r=Date.now()-t.time;return-O>r||r>=e.cookie.days*O?"expired":[...e.categories,...e.services].every(({id:e})=>Object.hasOwn(t.choices,e))&&t.policy===e.policy.version?"current":"outdated"})(t,this.config),[s,i]=[this.#r,this.#e];this.#e=t,this.#s="current"===r,this.#r=t&&"expired"!==r?C(this.config,t.choices,!0):j(this.config,!1);const o=Object.keys(this.#r).filter(t=>s[t]!==this.#r[t]);o.length>0&&this.dispatchEvent(new U(o,e)),i?.time===t?.time&&"choice"!==e||this.dispatchEvent(new Event("decide"))}}const T=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-"),N={script:["src","href"],iframe:["src"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"],image:["href"],use:["href"]},R=Object.keys(N),L=[...new Set(Object.values(N).flat())],H=[];function z(t){return N[t]??H}let D;function B(){if(D)return D;const t=t=>t;D={createHTML:t,createScriptURL:t};try{const{trustedTypes:t}=window;D=t?.createPolicy("askfirst",D)??D}catch{}return D}const q="data-askfirst-",I=`${q}held`,W="data-consent",F="text/plain",V=/^(module|(text|application)\/(x-)?(java|ecma)script)?$/i,J=new RegExp(`^data-(askfirst-)?(type|${L.join("|")})$`),Y=t=>V.test(t.getAttribute("type")?.trim()??"");function K(t,e,r){for(const s of((t,e)=>"srcset"===t?e.split(/[\s,]+(?=\S*\/)/):[e])(e,r)){const e=t.denies(s);if(void 0!==e)return e}}function G(t,e,r,s){t.setAttribute(q+e,r),t.removeAttribute(e),t.setAttribute(I,s)}function Z(t,e){const r="script"===t.localName;let s=r&&!t.hasAttribute("src")&&t.textContent?.trim()?e("type"):void 0;for(const r of z(t.localName)){const i=t.getAttribute(r),o=null===i?void 0:e(r,i);void 0!==o&&(G(t,r,i,o),s=o,"iframe"===t.localName&&t.replaceWith(t))}r&&void 0!==s&&Y(t)&&(G(t,"type",t.getAttribute("type")??"",s),t.setAttribute("type",F))}const Q=t=>t.getAttribute(W)?.match(/\S+/g)??[];function X(t){const e=t.hasAttribute(W);return Object.fromEntries([...t.attributes].flatMap(({name:t,value:r})=>{const[,s,i]=J.exec(t)??[];return i&&(s||e)?[[i,{value:r,from:t}]]:[]}))}const tt=t=>t.getAttribute("type")===F;function et(t){const{type:e,src:r}=X(t);return{module:"module"===(e?.value??t.getAttribute("type")),external:!!r||t.hasAttribute("src")}}function rt(t){const e="script"===t.localName,{type:r,...s}=X(t);tt(t)&&t.removeAttribute("type"),r?.value&&t.setAttribute("type",r.value),r&&t.removeAttribute(r.from),t.removeAttribute(I);for(const r in s){const{value:i,from:o}=s[r];t.removeAttribute(o),t.setAttribute(r,e?B().createScriptURL(i):i)}e&&!t.hasAttribute("src")&&t.replaceChildren(...t.childNodes)}function st(t,e,r,s="value"){const i=Object.getOwnPropertyDescriptor(t,e)?.[s];if(!i)return()=>{};let o=!1;const n=new Proxy(i,{apply(t,e,s){const n=t=>Reflect.apply(i,e,t);return o?r(e,s,n):n(s)}}),a=(r,i)=>{const o=Object.getOwnPropertyDescriptor(t,e);o?.[s]===r&&Object.defineProperty(t,e,{...o,[s]:i})};return t=>{o!==t&&(o=t,t?a(i,n):a(n,i))}}function it(t,e){const r=Object.getPrototypeOf(t);return Object.hasOwn(t,e)||!r?t:it(r,e)}const ot=["append","prepend","replaceChildren","before","after","replaceWith","insertAdjacentElement","insertNode","surroundContents"],nt=["appendChild","insertBefore","replaceChild","moveBefore"],at=new RegExp(`<(${R.join("|")})(?=[\\s/])(?:"[^"]*"|'[^']*'|[^>"'])*`,"gi"),ct=new RegExp(`([\\s/"'])(?:xlink:)?(${L.join("|")})\\s*=\\s*("[^"]*"|'[^']*'|[^\\s>"']+)`,"gi"),lt=["write","writeln","createContextualFragment"],dt=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],pt=[(t,{Element:e})=>[st(e.prototype,"attachShadow",(e,r,s)=>{const i=s(r);return t.watch(i),i})],(t,{document:e,Element:r,Attr:s})=>{const i=e=>(r,s,i)=>((t,e,r,s)=>{const i=String(r).toLowerCase().replace("xlink:","");if(!e||!z(e.localName).includes(i))return!1;const o=K(t,i,String(s));return void 0!==o?(G(e,i,String(s),o),t.scripted(e)):e.hasAttribute(I)&&e.removeAttribute(q+i),void 0!==o})(t,...e(r,s))?null:i(s),o=i((t,[e])=>{const{name:r,value:s}=e;return[t,r,s]}),{prototype:n}=r,a=[st(n,"setAttribute",i((t,e)=>[t,e[0],e[1]])),st(n,"setAttributeNS",i((t,e)=>[t,e[1],e[2]])),st(n,"setAttributeNode",o),st(n,"setAttributeNodeNS",o),st(s.prototype,"value",i((t,[e])=>{const{ownerElement:r,name:s}=t;return[r,s,e]}),"set")];for(const t of R)for(const r of z(t)){const s=it(e.createElement(t),r);a.push(st(s,r,i((t,[e])=>[t,r,e]),"set"),st(s,r,(t,e,s)=>t.getAttribute(q+r)??s(e),"get"))}return a},(t,{Node:e,Element:r,Document:s,DocumentFragment:i,CharacterData:o,Range:n})=>[e,r,s,i,o,n].flatMap(({prototype:e})=>[...ot,...nt].map((r,s)=>st(e,r,(e,r,i)=>((ot.length>s?r:[r[0]]).forEach(t.scan),i(r))))),(t,{Element:e,ShadowRoot:r,Document:s,Range:i})=>[e,r,s,i].flatMap(({prototype:e})=>[...lt,...dt].flatMap((r,s)=>["value","set"].map(i=>st(e,r,(e,r,i)=>{const o=lt.length>s,n=[e,e.parentElement],a=i(r.map(e=>((t,e,r)=>{const s=String(e);if(!/[\\/]{2}|&#/.test(s))return e;const i=s.replace(at,(e,s)=>{const i=s.toLowerCase();return"script"!==i||r?e.replace(ct,(e,r,s,o)=>{const n=s.toLowerCase(),a=z(i).includes(n)?K(t,n,(t=>{const e=B().createHTML(`<a title=${t}>`);return(new DOMParser).parseFromString(e,"text/html").body.firstChild.title})(o)):void 0;return void 0===a?e:`${r}${I}="${a}" ${q}${n}=${o}`}):e});return i===s?e:"string"==typeof e?i:B().createHTML(i)})(t,e,o)));if(!o&&/<script/i.test(String(r.at(-1))))for(const e of n)e&&t.inert(e);return a},i))))],ht=/^(http|ws)s?:$/;function ut(t,e){try{const{protocol:r,hostname:s,pathname:i}=new URL(e,document.baseURI);return ht.test(r)?t.denies(s,i):void 0}catch{return}}function ft(t,e){let r,s=Promise.resolve();const i=(t,r)=>{const s=e.has(t)?(t=>{const e=document.createElement("script");for(const{name:r,value:s}of t.attributes)e.setAttribute(r,s);return e.nonce=t.nonce,e.append(...t.childNodes),e})(t):t;return r&&(s.async=!1),rt(s),s!==t&&t.replaceWith(s),s},n=t=>{for(const e of t)s=s.then(e).catch(t=>l("release",t))};return(e,s)=>{const a=[],c=[];for(const o of e){if("script"!==o.localName){s(o)&&rt(o);continue}const e=o,{module:n,external:l}=et(e),d=(l||n)&&e.hasAttribute("async");(t.has(e)?e.async:d)?s(e)&&i(e):(n||l&&e.hasAttribute("defer")?c:a).push(async()=>{if(l||await r,!s(e))return;const t=i(e,!0),o=t.isConnected&&Y(t)&&!t.noModule;l&&o&&(r=gt(t))})}n(a),o(()=>n(c))}}function gt(t){return new Promise(e=>{t.addEventListener("load",e),t.addEventListener("error",e)})}const mt=`[${W}],[${I}]`,yt=`${R.join()},${mt}`;function vt(t,e,r,s=()=>{}){const{document:i}=t,n=new Set,a=new Set,c=new WeakSet,l=new WeakSet,d=ft(c,l),p=t=>Q(t).every(t=>r.allows(t))&&Object.entries(X(t)).every(([t,{value:e}])=>"type"===t||!K(m,t,e)),h=t=>{n.has(t)||(n.add(t),a.add(t),s("held",t))},u=t=>{const e=n.has(t)&&p(t);return e&&(n.delete(t),s("released",t)),e},f=t=>{const e=Q(t),s=e.find(t=>!r.allows(t));void 0===s&&l.has(t)||Z(t,(t,e)=>s??(e&&K(m,t,e))),(e.length>0||t.hasAttribute(I))&&(t=>"template"===t.localName||tt(t)||Object.keys(X(t)).length>0)(t)&&h(t)},g=e=>{if(!(e instanceof t.Node))return;const s=r.open?mt:yt,i=e;1===e.nodeType&&i.matches(s)&&f(i),i.firstElementChild&&i.querySelectorAll(s).forEach(f)},m={denies(t){return ut(r,t)},scan:g,scripted(t){c.add(t),h(t)},inert(t){return t.querySelectorAll("script").forEach(t=>n.has(t)||l.add(t))},watch(t){return w.observe(t,{childList:!0,subtree:!0})}},y=t=>{if("template"!==t.localName||!u(t))return[t];const{content:e}=t,r=t.getAttribute(W);for(const t of e.querySelectorAll("script"))l.add(t),t.setAttribute(W,r),Z(t,()=>r);g(e);const s=[...e.querySelectorAll(mt)];return t.replaceWith(e),s.flatMap(y)},v=t=>d([...t].filter(p).sort((t,e)=>4&t.compareDocumentPosition(e)?-1:1).flatMap(y),u),b=()=>"loading"!==i.readyState,$=()=>{const t=[...a].filter(t=>b()||bt(t));for(const e of t)a.delete(e);v(t)},w=new t.MutationObserver(t=>{for(const{addedNodes:e}of t)e.forEach(g);for(const t of a)b()&&!c.has(t)&&l.add(t);$()});for(const t of i.scripts)Y(t)&&l.add(t);const x=e.flatMap(e=>e(m,t)),_=(t,e=s)=>{r=t,s=e,x.forEach((t,e)=>t(0===e||!r.open)),v(n)};return _(r),m.watch(i),g(i),o($),{held:n,update:_,uninstall(){w.disconnect(),x.forEach(t=>t(!1))}}}function bt(t){return!!t&&(!!t.nextSibling||bt(t.parentNode))}class $t extends Event{constructor(...[t,e]){super(t),this.element=e,this.ids=(t=>{const e=t.getAttribute(I);return null===e?Q(t):[e]})(e)}}class wt extends M{#n;#a;#c;#l;constructor(t,e,o){super(t,(({cookie:{name:t,days:e,...r}})=>{const s={...r,sameSite:"Lax",secure:"https:"===location.protocol};let i;const o=Object.entries({cookie:{get:()=>E.get(t),set:r=>E.set(t,r,{...s,expires:e}),remove:()=>E.remove(t,s)},localStorage:{get:()=>localStorage.getItem(t),set:e=>localStorage.setItem(t,e),remove:()=>localStorage.removeItem(t)},memory:{get:()=>i,set:t=>i=t,remove:()=>i=void 0}}),n=()=>o.forEach(([,t])=>S(()=>t.remove()));return{clear:n,read:()=>o.flatMap(([t,e])=>{const r=S(()=>e.get());return null==r?[]:[[r,t]]}),write:t=>(n(),o.find(([,e])=>(S(()=>e.set(t)),S(()=>e.get())===t))[0])}})(t)),this.regime="opt-in",this.#a=e;const n=((t,e)=>{const r=x(t.services);return s=>{const i=Object.keys(s),o=i.every(t=>s[t]),n="hold"===t.unknown&&!o;return{denies(t,i){const o=r(t,i);return o.length>0?o.find(({id:t})=>!s[t])?.id:n&&!e(t,i)?_:void 0},allows(t){return t in s?!0===s[t]:(((t,e)=>{l("mark",[t,e])})(t,i),!1)},open:!n&&t.services.every(({id:t})=>s[t])}}})(t,k(location.hostname,t.firstParty)),a=(...t)=>{this.dispatchEvent(new $t(...t))},c=()=>{this.decided||this.showNotice()};let d=()=>this.refresh();const p=(h=()=>d(),s()?r(document,"prerenderingchange",h):(h(),()=>{}));var h,u;this.#n=o??vt(window,pt,n(this.choices),a),o?.update(n(this.choices),a),d=()=>{this.refresh(),c()},this.#c=[p,i(d),(u=t=>{"accept"===t?this.acceptAll():"reject"===t?this.rejectAll():"withdraw"===t?this.withdraw():"preferences"===t?this.showPreferences():l("action",t)},r(document,"click",t=>{for(const e of t.composedPath()){const r=e instanceof Element&&e.getAttribute("data-askfirst");if(r&&!e.closest("askfirst-notice"))return t.preventDefault(),u(r)}})),r(this,"change",()=>{this.#n.update(n(this.choices)),xt("askfirst:change")}),r(document,"askfirst-open",()=>{this.showPreferences()}),r(document,"askfirst-choice",t=>{const{choice:e,choices:r,defaultPrevented:s}=t;s||this.answer(e,r)})],s()||c()}get held(){return[...this.#n.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(t){this.answer("custom",t)}withdraw(){this.answer("withdraw")}when(t){return new Promise(e=>{const r=()=>{this.allows(t)&&(this.removeEventListener("change",r),e())};this.addEventListener("change",r),r()})}async showNotice(){(await this.#d())?.showNotice()}async showPreferences(){await((await this.#d())?.showPreferences())}hide(){this.#l?.then(t=>t?.hide())}destroy(){this.#c.forEach(t=>t()),this.#n.uninstall(),this.#l?.then(t=>t?.remove()),window.askfirst&&"consent"in window.askfirst&&delete window.askfirst}async#d(){try{return await(this.#l??=this.#a?.(this))}catch(t){return this.#l=void 0,void l("ui",t)}}}function xt(t){document.dispatchEvent(new Event(t))}((t,e)=>{c(async()=>(await e.explain()).explain);const r=(()=>{const t=window.askfirst;if(t&&!Array.isArray(t))return void l("twice");const e=t??[],r={push(t){e.push(t)}};return window.askfirst=r,t=>{r.consent=t,r.push=e=>((t,e)=>{try{if("function"==typeof e)return e(t);const[r,...s]=e;t[r](...s)}catch(t){l("command",t)}})(t,e),e.forEach(r.push),xt("askfirst:ready")}})();if(!r)return;const s=vt(window,pt,(i=k(location.hostname),{denies(t,e){return i(t,e)?void 0:_},allows(){return!1},open:!1}));var i;document.body&&l("place");const n=t=>{const i=window.askfirstServices??{};let n;try{n=v(JSON.parse(t),i)}catch{}if(!n)return l("config",[t,i]);r(new wt(n,async t=>(await e.ui()).mountUi(t),s)),o(()=>{document.querySelector("askfirst-settings")&&e.ui().catch(t=>l("ui",t))})},a=()=>{const t=document.getElementById("askfirst-config");return t&&n(t.textContent),t},d=t?.getAttribute("data-config");d?fetch(d).then(t=>t.ok?t.text():Promise.reject(t.status)).then(n,t=>l("data-config",t)):a()||o(()=>a()??l("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>De)},explain(){return Promise.resolve().then(()=>Xe)}});const _t=globalThis,kt=_t.ShadowRoot&&(void 0===_t.ShadyCSS||_t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,At=Symbol(),Et=new WeakMap;let St=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==At)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(kt&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=Et.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Et.set(e,t))}return t}toString(){return this.cssText}};const Ct=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,s)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[s+1],t[0]);return new St(r,t,At)},jt=kt?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return(t=>new St("string"==typeof t?t:t+"",void 0,At))(e)})(t):t,{is:Ot,defineProperty:Pt,getOwnPropertyDescriptor:Ut,getOwnPropertyNames:Mt,getOwnPropertySymbols:Tt,getPrototypeOf:Nt}=Object,Rt=globalThis,Lt=Rt.trustedTypes,Ht=Lt?Lt.emptyScript:"",zt=Rt.reactiveElementPolyfillSupport,Dt=(t,e)=>t,Bt={toAttribute(t,e){switch(e){case Boolean:t=t?Ht:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},qt=(t,e)=>!Ot(t,e),It={attribute:!0,type:String,converter:Bt,reflect:!1,useDefault:!1,hasChanged:qt};Symbol.metadata??=Symbol("metadata"),Rt.litPropertyMetadata??=new WeakMap;let Wt=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=It){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),s=this.getPropertyDescriptor(t,r,e);void 0!==s&&Pt(this.prototype,t,s)}}static getPropertyDescriptor(t,e,r){const{get:s,set:i}=Ut(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:s,set(e){const o=s?.call(this);i?.call(this,e),this.requestUpdate(t,o,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??It}static _$Ei(){if(this.hasOwnProperty(Dt("elementProperties")))return;const t=Nt(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Dt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Dt("properties"))){const t=this.properties,e=[...Mt(t),...Tt(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(jt(t))}else void 0!==t&&e.push(jt(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,e)=>{if(kt)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of e){const e=document.createElement("style"),s=_t.litNonce;void 0!==s&&e.setAttribute("nonce",s),e.textContent=r.cssText,t.appendChild(e)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(void 0!==s&&!0===r.reflect){const i=(void 0!==r.converter?.toAttribute?r.converter:Bt).toAttribute(e,r.type);this._$Em=t,null==i?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(t,e){const r=this.constructor,s=r._$Eh.get(t);if(void 0!==s&&this._$Em!==s){const t=r.getPropertyOptions(s),i="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:Bt;this._$Em=s;const o=i.fromAttribute(e,t.type);this[s]=o??this._$Ej?.get(s)??o,this._$Em=null}}requestUpdate(t,e,r,s=!1,i){if(void 0!==t){const o=this.constructor;if(!1===s&&(i=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??qt)(i,e)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:s,wrapped:i},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),!0!==i||void 0!==o)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===s&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,s=this[e];!0!==t||this._$AL.has(e)||void 0===s||this.C(e,void 0,r,s)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};Wt.elementStyles=[],Wt.shadowRootOptions={mode:"open"},Wt[Dt("elementProperties")]=new Map,Wt[Dt("finalized")]=new Map,zt?.({ReactiveElement:Wt}),(Rt.reactiveElementVersions??=[]).push("2.1.2");const Ft=globalThis,Vt=t=>t,Jt=Ft.trustedTypes,Yt=Jt?Jt.createPolicy("lit-html",{createHTML(t){return t}}):void 0,Kt="$lit$",Gt=`lit$${Math.random().toFixed(9).slice(2)}$`,Zt="?"+Gt,Qt=`<${Zt}>`,Xt=document,te=()=>Xt.createComment(""),ee=t=>null===t||"object"!=typeof t&&"function"!=typeof t,re=Array.isArray,se="[ \t\n\f\r]",ie=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,oe=/-->/g,ne=/>/g,ae=RegExp(`>|${se}(?:([^\\s"'>=/]+)(${se}*=${se}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),ce=/'/g,le=/"/g,de=/^(?:script|style|textarea|title)$/i,pe=(t,...e)=>({_$litType$:1,strings:t,values:e}),he=Symbol.for("lit-noChange"),ue=Symbol.for("lit-nothing"),fe=new WeakMap,ge=Xt.createTreeWalker(Xt,129);function me(t,e){if(!re(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Yt?Yt.createHTML(e):e}const ye=(t,e)=>{const r=t.length-1,s=[];let i,o=2===e?"<svg>":3===e?"<math>":"",n=ie;for(let e=0;r>e;e++){const r=t[e];let a,c,l=-1,d=0;for(;d<r.length&&(n.lastIndex=d,c=n.exec(r),null!==c);)d=n.lastIndex,n===ie?"!--"===c[1]?n=oe:void 0!==c[1]?n=ne:void 0!==c[2]?(de.test(c[2])&&(i=RegExp("</"+c[2],"g")),n=ae):void 0!==c[3]&&(n=ae):n===ae?">"===c[0]?(n=i??ie,l=-1):void 0===c[1]?l=-2:(l=n.lastIndex-c[2].length,a=c[1],n=void 0===c[3]?ae:'"'===c[3]?le:ce):n===le||n===ce?n=ae:n===oe||n===ne?n=ie:(n=ae,i=void 0);const p=n===ae&&t[e+1].startsWith("/>")?" ":"";o+=n===ie?r+Qt:0>l?r+Gt+(-2===l?e:p):(s.push(a),r.slice(0,l)+Kt+r.slice(l)+Gt+p)}return[me(t,o+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),s]};class ve{constructor({strings:t,_$litType$:e},r){let s;this.parts=[];let i=0,o=0;const n=t.length-1,a=this.parts,[c,l]=ye(t,e);if(this.el=ve.createElement(c,r),ge.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(s=ge.nextNode())&&a.length<n;){if(1===s.nodeType){if(s.hasAttributes())for(const t of s.getAttributeNames())if(t.endsWith(Kt)){const e=l[o++],r=s.getAttribute(t).split(Gt),n=/([.?@])?(.*)/.exec(e);a.push({type:1,index:i,name:n[2],strings:r,ctor:"."===n[1]?_e:"?"===n[1]?ke:"@"===n[1]?Ae:xe}),s.removeAttribute(t)}else t.startsWith(Gt)&&(a.push({type:6,index:i}),s.removeAttribute(t));if(de.test(s.tagName)){const t=s.textContent.split(Gt),e=t.length-1;if(e>0){s.textContent=Jt?Jt.emptyScript:"";for(let r=0;e>r;r++)s.append(t[r],te()),ge.nextNode(),a.push({type:2,index:++i});s.append(t[e],te())}}}else if(8===s.nodeType)if(s.data===Zt)a.push({type:2,index:i});else{let t=-1;for(;-1!==(t=s.data.indexOf(Gt,t+1));)a.push({type:7,index:i}),t+=Gt.length-1}i++}}static createElement(t,e){const r=Xt.createElement("template");return r.innerHTML=t,r}}function be(t,e,r=t,s){if(e===he)return e;let i=void 0!==s?r._$Co?.[s]:r._$Cl;const o=ee(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),void 0===o?i=void 0:(i=new o(t),i._$AT(t,r,s)),void 0!==s?(r._$Co??=[])[s]=i:r._$Cl=i),void 0!==i&&(e=be(t,i._$AS(t,e.values),i,s)),e}class $e{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,s=(t?.creationScope??Xt).importNode(e,!0);ge.currentNode=s;let i=ge.nextNode(),o=0,n=0,a=r[0];for(;void 0!==a;){if(o===a.index){let e;2===a.type?e=new we(i,i.nextSibling,this,t):1===a.type?e=new a.ctor(i,a.name,a.strings,this,t):6===a.type&&(e=new Ee(i,this,t)),this._$AV.push(e),a=r[++n]}o!==a?.index&&(i=ge.nextNode(),o++)}return ge.currentNode=Xt,s}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class we{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,s){this.type=2,this._$AH=ue,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=be(this,t,e),ee(t)?t===ue||null==t||""===t?(this._$AH!==ue&&this._$AR(),this._$AH=ue):t!==this._$AH&&t!==he&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>re(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ue&&ee(this._$AH)?this._$AA.nextSibling.data=t:this.T(Xt.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,s="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=ve.createElement(me(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{const t=new $e(s,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=fe.get(t.strings);return void 0===e&&fe.set(t.strings,e=new ve(t)),e}k(t){re(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,s=0;for(const i of t)s===e.length?e.push(r=new we(this.O(te()),this.O(te()),this,this.options)):r=e[s],r._$AI(i),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=Vt(t).nextSibling;Vt(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class xe{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,s,i){this.type=1,this._$AH=ue,this._$AN=void 0,this.element=t,this.name=e,this._$AM=s,this.options=i,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=ue}_$AI(t,e=this,r,s){const i=this.strings;let o=!1;if(void 0===i)t=be(this,t,e,0),o=!ee(t)||t!==this._$AH&&t!==he,o&&(this._$AH=t);else{const s=t;let n,a;for(t=i[0],n=0;n<i.length-1;n++)a=be(this,s[r+n],e,n),a===he&&(a=this._$AH[n]),o||=!ee(a)||a!==this._$AH[n],a===ue?t=ue:t!==ue&&(t+=(a??"")+i[n+1]),this._$AH[n]=a}o&&!s&&this.j(t)}j(t){t===ue?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class _e extends xe{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===ue?void 0:t}}class ke extends xe{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==ue)}}class Ae extends xe{constructor(t,e,r,s,i){super(t,e,r,s,i),this.type=5}_$AI(t,e=this){if((t=be(this,t,e,0)??ue)===he)return;const r=this._$AH,s=t===ue&&r!==ue||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==ue&&(r===ue||s);s&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class Ee{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){be(this,t)}}const Se=Ft.litHtmlPolyfillSupport;Se?.(ve,we),(Ft.litHtmlVersions??=[]).push("3.3.3");const Ce=globalThis;let je=class extends Wt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=((t,e,r)=>{const s=r?.renderBefore??e;let i=s._$litPart$;if(void 0===i){const t=r?.renderBefore??null;s._$litPart$=i=new we(e.insertBefore(te(),t),t,void 0,r??{})}return i._$AI(t),i})(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return he}};je._$litElement$=!0,je.finalized=!0,Ce.litElementHydrateSupport?.({LitElement:je});const Oe=Ce.litElementPolyfillSupport;function Pe(t,e,...r){const s=document.createElement(t);for(const[t,r]of Object.entries(e))s.setAttribute(t,r);return s.append(...r),s}Oe?.({LitElement:je}),(Ce.litElementVersions??=[]).push("4.2.2");class Ue extends Event{constructor(t,e){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=t,this.choices=e}}class Me extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class Te extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function Ne(t){try{return""!==t&&/^(https?|mailto):$/.test(new URL(t,document.baseURI).protocol)}catch{return!1}}const Re={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},Le=Ct`
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
`,He=Ct`
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
`;class ze extends Wt{static{this.styles=[He,Le]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},open:{type:Boolean,reflect:!0}}}#p=[];constructor(){super(),this.messages=Re,this.policyUrl="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(Pe("div",{part:"panel"},Pe("slot",{part:"text"}),Pe("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(t=>{const e=new CSSStyleSheet;document.adoptedStyleSheets.push(e),new ResizeObserver(()=>{const r=innerHeight-t.getBoundingClientRect().top;e.replaceSync(t.offsetHeight?`:root{scroll-padding-block-end:${r}px!important}\n           :root::after{content:"";display:block;height:${r}px}`:"")}).observe(t)})(this)}updated(){const{messages:t,open:e}=this;this.ariaLabel=t["notice.label"];for(const t of this.#p)t.remove();this.#p=e?this.#h(t):[],this.prepend(...this.#p),this.isConnected&&this.togglePopover?.(e)}#h(t){const e=(e,r,s)=>{const i=Pe("button",{type:"button",slot:"actions","data-askfirst":e},t[r]);return i.addEventListener("click",()=>this.dispatchEvent(s())),i};return[Pe("h2",{},t["notice.title"]),Pe("p",{},t["notice.text"]),...Ne(this.policyUrl)?[document.createTextNode(" "),Pe("a",{href:this.policyUrl},t["notice.learnMore"])]:[],e("accept","action.acceptAll",()=>new Ue("accept-all")),e("reject","action.rejectAll",()=>new Ue("reject-all")),e("preferences","action.choose",()=>new Me)]}}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",ze),o(()=>{document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>$r)});var De=Object.freeze({__proto__:null,mountUi(t){return((t,e)=>{const r=document.createElement("askfirst-notice");let s;const{messages:i,policy:o}=t.config;r.messages={...r.messages,...i},r.policyUrl=o.url;const n=t=>(document.body??document.documentElement).prepend(t),a=()=>{r.open=!1,s&&(s.open=!1)};return t.addEventListener("decide",a),{showNotice(){r.isConnected||n(r),r.open=!0},async showPreferences(){const{describe:r=t=>t}=await e();s||(s=document.createElement("askfirst-preferences"),s.messages={...s.messages,...i},s.config=r(t.config),n(s)),s.choices=C(t.config,t.record?.choices??{},!0),s.record=t.record,s.open=!0},hide:a,remove(){t.removeEventListener("decide",a),r.remove(),s?.remove()}}})(t,()=>Promise.resolve().then(()=>yr))}});function Be(t,e){let r,s=4;for(const i of e){const e=qe(t.toLowerCase(),i.toLowerCase());s>e&&([r,s]=[i,e])}return r}function qe(t,e){let r=Array.from({length:e.length+1},(t,e)=>e);for(let s=0;s<t.length;s++){const i=[s+1];for(let o=0;o<e.length;o++)i.push(Math.min(r[o+1]+1,i[o]+1,r[o]+(t[s]===e[o]?0:1)));r=i}return r[e.length]}class Ie extends Error{constructor(t){const e=t.map(Fe);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+e.map(({path:t,found:e,fix:r})=>`\n  ${t||"config"}: found ${e}. Write ${r}.`).join("")),this.name="ConfigError",this.problems=e}}const We={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first; it is stored, so keep it stable',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function Fe({path:t,found:e,kind:r,names:s=[]}){if("key"===r)return{path:t,found:"an unknown key",fix:Ve(String(e),s)};const i="twice"===r?`${Je(e)} a second time`:Je(e);if("known"!==r)return{path:t,found:i,fix:We[r]};const o=t.endsWith("]"),n=", or describe the service with id, name, category and hosts";return o&&0===s.length?{path:t,found:i,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${n}`}:{path:t,found:i,fix:Ve(String(e),s)+(o?n:"")}}function Ve(t,e){const r=Be(t,e);return void 0===r?`one of ${e.join(", ")}`:`"${r}"`}function Je(t){return void 0===t?"nothing":Array.isArray(t)?"a list":h(t)?"an object":"function"==typeof t?"a function":String(JSON.stringify(t)).slice(0,60)}function Ye(t,e,r=""){const s=e=>[{path:r,found:t,kind:e}];if("function"==typeof e)return Ye(t,e(t),r);if("string"==typeof e)return p(t,e)?[]:s(e);if(Array.isArray(e)){const[i]=e;return Array.isArray(t)?t.flatMap((t,e)=>Ye(t,i,`${r}[${e}]`)):s("list")}if(!h(t))return s("object");const i=new Map(Object.entries(e).map(([t,e])=>[t.replace("!",""),e])),o=[...i.keys()],n=o.filter(t=>`!${t}`in e);return[...new Set([...Object.keys(t),...n])].flatMap(e=>{const s=r?`${r}.${e}`:e,n=i.get(e)??i.get("*");return n?Ye(t[e],n,s):[{path:s,found:e,kind:"key",names:o}]})}function Ke(t,e){const r=Ye(t,m);if(r.length>0)return r;const s=t,i=b(s),o=i.map(({id:t})=>t),n=new Set,a=(t,e)=>{n.has(e)&&r.push({path:`${t}.id`,found:e,kind:"twice"}),n.add(e)};return i.forEach(({id:t},e)=>a(`categories[${e}]`,t)),$(s,e).forEach((t,i)=>{const n=`services[${i}]`;if(!t){const t=s.services[i],o="string"==typeof t?t:t.use;return void r.push({path:n,found:o,kind:"known",names:Object.keys(e)})}a(n,t.id);const{category:c}=t;o.includes(c)||r.push({path:`${n}.category`,found:c,kind:"known",names:o})}),r}const Ge="so all third parties stay held",Ze='<script type="application/json" id="askfirst-config">',Qe={action(t){return`data-askfirst="${t}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(t){return`a pushed command failed: ${String(t)}. Push a function, or a list such as ["showPreferences"].`},config([t,e]){let r;try{r=JSON.parse(t)}catch(t){return`the config is not JSON, ${Ge}. Mend it: ${String(t)}`}return new Ie(Ke(r,e)).message.replace(/^askfirst: /,"")},"data-config"(t){return`the file of data-config could not be read (${String(t)}), ${Ge}. Mend the address, or put the config into ${Ze}.`},mark([t,e]){return`data-consent="${t}" names no category or service, so it stays held. Write ${Be(t,e)??`one of ${e.join(", ")}`}.`},"no-config"(){return`there is no config, ${Ge}. Put ${Ze} before the tag.`},place(){const t=[...document.scripts].map(({src:t})=>t).filter(t=>t&&!t.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(t.length>0?` Third-party scripts on this page: ${t.join(", ")}.`:"")},release(t){return`a held script could not be released: ${String(t)}. With Trusted Types, allow the policy named askfirst.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(t){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(t)}`}};var Xe=Object.freeze({__proto__:null,explain(t,e){return`askfirst: ${Qe[t](e)}`}});function tr(t,e){return t.services.filter(t=>t.category===e)}function er(t,e,r){return tr(t,r).some(({id:t})=>e[t]!==e[r])}function rr(t,e){return t.replace(/\{(\w+)\}/g,(t,r)=>String(e[r]??t))}function sr(t,e){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(e||void 0,r).format(t)}catch{return new Intl.DateTimeFormat(void 0,r).format(t)}}function ir(t,e,r){return Ne(t)?pe`<a part=${r} href=${t} target="_blank" rel="noopener noreferrer">${e}</a>`:pe`<span part=${r}>${e}</span>`}const or={"settings.label":"Cookie settings"},nr={...Re,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...or};function ar(t,e,r){return 0===e?ue:pe`<div>
    <dt>${t}</dt>
    <dd>${r}</dd>
  </div>`}function cr(t){return pe`<ul part="entries">
    ${t.map(({name:t,purpose:e,lifetime:r})=>pe`<li part="entry">
          <code part="entry__name">${t}</code> ${[e,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class lr{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,r){this._$Ct=t,this._$AM=e,this._$Ci=r}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}}const dr={},pr=(hr=class extends lr{constructor(t){if(super(t),3!==t.type&&1!==t.type&&4!==t.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(t=>void 0===t.strings)(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===he||e===ue)return e;const r=t.element,s=t.name;if(3===t.type){if(e===r[s])return he}else if(4===t.type){if(!!e===r.hasAttribute(s))return he}else if(1===t.type&&r.getAttribute(s)===e+"")return he;return((t,e=dr)=>{t._$AH=e})(t),e}},(...t)=>({_$litDirective$:hr,values:t}));var hr;function ur(t){const{id:e,name:r,wrap:s,describedBy:i,on:o,mixed:n=!1,alwaysOn:a,change:c}=t,l=pe`<label for=${e}>${r}</label>`;return pe`<div part="row">
    ${s?s(l):l}
    ${a?pe`<span part="always-on">${a}</span>`:ue}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${e}
      aria-describedby=${i??ue}
      .checked=${pr(o)}
      .indeterminate=${pr(n)}
      ?disabled=${void 0!==a}
      @change=${t=>c(t.target.checked)}
    />
  </div>`}const fr=Ct`
  :host {
    display: contents !important;
  }
  dialog {
    --accent: var(--askfirst-accent, var(--fg));
    --quiet: color-mix(in srgb, var(--fg) 78%, var(--bg));
    --space: var(--askfirst-spacing, 20px);
    width: calc(100% - 16px);
    max-width: var(--askfirst-preferences-width, 640px);
    max-height: min(100dvh - 16px, 760px);
    margin: auto;
    padding: 0;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: #0008;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  button {
    font: inherit;
  }
  button:hover,
  summary:hover {
    text-decoration: underline;
  }
  button:active,
  :focus-visible {
    outline: 2px solid var(--fg);
    outline-offset: 2px;
  }
  [part='header'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px var(--space);
    border-bottom: 1px solid #8885;
  }
  [part='title'] {
    outline: 0;
    font-size: 18px;
    font-weight: 600;
  }
  [part='close'] {
    position: relative;
    flex: none;
    width: 44px;
    height: 44px;
    margin-inline-end: -10px;
    border-color: transparent !important;
    background: none !important;
    color: inherit !important;
  }
  [part='close']:hover {
    background: #8883 !important;
  }
  [part='close']::before,
  [part='close']::after {
    content: '';
    position: absolute;
    inset: 12px 20px;
    border-left: 2px solid;
    rotate: 45deg;
  }
  [part='close']::after {
    rotate: -45deg;
  }
  [part='body'] {
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--space);
  }
  [part='category'] {
    margin-top: 16px;
    padding: 16px;
    border: 1px solid #8885;
    border-radius: var(--askfirst-radius, 10px);
  }
  [part='row'] {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 24px;
    font-weight: 600;
    overflow-wrap: break-word;
  }
  [part='row'] > :first-child {
    flex: 1;
  }
  h3 {
    font-size: 16px;
  }
  label {
    display: block;
  }
  dl,
  [part='always-on'],
  [part='category__description'],
  [part='service__description'],
  [part='about'] {
    color: var(--quiet);
  }
  [part='always-on'] {
    font-size: 14px;
    font-weight: 400;
  }
  [part='category__description'] {
    margin-top: 4px;
  }
  input {
    appearance: none;
    position: relative;
    flex: none;
    box-sizing: border-box;
    width: 44px;
    height: 24px;
    margin: 0;
    border: 2px solid var(--quiet);
    border-radius: 12px;
    background: none;
    cursor: pointer;
  }
  input::before,
  input::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-inline-start: 2px;
    inset-block-start: 2px;
    width: 16px;
    height: 16px;
    border: 8px solid var(--quiet);
    border-radius: 8px;
  }
  input:checked:not(:indeterminate) {
    border-color: var(--accent);
    background: var(--accent);
  }
  input:checked:not(:indeterminate)::before {
    inset-inline-start: 22px;
    border-color: var(--askfirst-accent-text, var(--bg));
  }
  input::after {
    display: none;
    inset-inline-start: 27px;
    inset-block-start: 4px;
    width: 6px;
    height: 10px;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    border-radius: 0;
    rotate: 45deg;
  }
  input:checked::after,
  input:indeterminate::after {
    display: block;
  }
  input:indeterminate::before {
    inset-inline-start: 12px;
  }
  input:indeterminate::after {
    inset-inline-start: 16px;
    inset-block-start: 9px;
    width: 8px;
    height: 2px;
    border: solid var(--bg);
    border-width: 2px 0 0;
    rotate: none;
  }
  input:disabled {
    opacity: 0.6;
    cursor: default;
  }
  @media (forced-colors: active) {
    input:checked:not(:indeterminate) {
      background: CanvasText;
    }
    input:checked:not(:indeterminate)::before,
    input:indeterminate::after {
      border-color: Canvas;
    }
    input:checked:not(:indeterminate)::after {
      border-color: CanvasText;
    }
  }
  details {
    margin-top: 8px;
    font-size: 14px;
  }
  summary {
    padding: 4px 0;
    cursor: pointer;
  }
  [part='service'] {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid #8885;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-top: 6px;
  }
  dt {
    flex: 0 0 124px;
    color: var(--fg);
  }
  dd {
    flex: 1 1 240px;
  }
  code {
    color: var(--fg);
    font-size: 13px;
  }
  [part='vendor-policy'] {
    display: inline-block;
    margin-top: 8px;
  }
  [part='about'] {
    margin-top: 20px;
    font-size: 14px;
  }
  [part='about'] p + p {
    margin-top: 8px;
  }
  [part='policy'] {
    margin-inline-end: 16px;
  }
  dialog [part='actions'] {
    grid: auto / 1fr 1fr 1fr;
    padding: 16px var(--space);
    border-top: 1px solid #8885;
  }
  dialog [part='actions'] button {
    padding-inline: 4px !important;
  }
  @media (max-height: 440px) {
    dialog[open] {
      display: block;
    }
  }
`;class gr extends je{static{this.styles=[He,fr]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},open:{type:Boolean,reflect:!0}}}#u={};#f=!1;constructor(){super(),this.choices={},this.messages=nr,this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(t){this.config&&(t.has("open")||t.has("choices")||t.has("config"))&&(this.#u=((t,e)=>{const r={};for(const{id:s,required:i}of t.categories){r[s]=i||!0===e[s];for(const o of tr(t,s))r[o.id]=i||!0===(e[o.id]??e[s])}return r})(this.config,this.choices))}updated(){const t=this.renderRoot.querySelector("dialog");t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:t,messages:e}=this,r=t=>{this.#u=t,this.requestUpdate()};return pe`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#g}
      @mousedown=${t=>this.#f=t.target===t.currentTarget}
      @click=${this.#m}
    >
      <div part="header">
        <h2 part="title" id="title" tabindex="-1" autofocus>${e["preferences.title"]}</h2>
        <button
          part="close"
          type="button"
          aria-label=${e["action.close"]}
          @click=${this.#y}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${e["preferences.intro"]}</p>
        ${t?.categories.map((s,i)=>((t,e,r)=>{const{config:s,draft:i,messages:o,change:n}=r,{id:a,required:c}=t,l={...o},d=t.description??l[`category.${a}.description`],p=c?o["preferences.alwaysOn"]:void 0;return pe`<section part="category">
    ${ur({id:`c${e}`,name:t.name??l[`category.${a}.name`]??a,wrap:t=>pe`<h3>${t}</h3>`,describedBy:`d${e} n${e}`,on:!0===i[a],mixed:er(s,i,a),alwaysOn:p,change:t=>n(((t,e,r,s)=>{const i=tr(t,r).map(t=>[t.id,s]);return{...e,...Object.fromEntries(i),[r]:s}})(s,i,a,t))})}
    ${d?pe`<p part="category__description" id=${`d${e}`}>${d}</p>`:ue}
    ${((t,e,{config:r,draft:s,messages:i,change:o},n)=>{const a=tr(r,t),c=a.length;if(0===c)return ue;const l=a.filter(({id:t})=>s[t]).length;return pe`<details part="services">
    <summary part="services__summary" id=${`n${e}`}>
      ${rr(i["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((t,a)=>pe`<li part="service">
            ${ur({id:`c${e}s${a}`,name:t.name,on:!0===s[t.id],alwaysOn:n,change:e=>o(((t,e,r,s)=>{const i={...e,[r.id]:s};return tr(t,r.category).every(({id:t})=>i[t]===s)?{...i,[r.category]:s}:i})(r,s,t,e))})}
            ${((t,e)=>{const{name:r,description:s,hosts:i,cookies:o,storage:n,policyUrl:a}=t,c=rr(e["preferences.vendorPolicy"],{name:r});return pe`
    ${s?pe`<p part="service__description">${s}</p>`:ue}
    <dl part="service__facts">
      ${ar(e["preferences.hosts"],i.length,i.join(", "))}
      ${ar(e["preferences.cookies"],o.length,cr(o))}
      ${ar(e["preferences.storage"],n.length,cr(n))}
    </dl>
    ${a?pe`<p>${ir(a,c,"vendor-policy")}</p>`:ue}
  `})(t,i)}
          </li>`)}
    </ul>
  </details>`})(a,e,r,p)}
  </section>`})(s,i,{config:t,draft:this.#u,messages:e,change:r}))}
        ${t?this.#v(t):ue}
      </div>
      <div part="actions">
        ${this.#b("accept","action.acceptAll","accept-all")}
        ${this.#b("reject","action.rejectAll","reject-all")}
        ${this.#b("save","action.save","custom")}
      </div>
    </dialog>`}#b(t,e,r){return pe`<button part=${t} type="button" @click=${()=>this.#$(r)}>
      ${this.messages[e]}
    </button>`}#v({policy:t}){const{messages:e,record:r}=this;return pe`<div part="about">
      <p>
        ${ir(t.url,e["preferences.policy"],"policy")}
        ${t.contact?ir(t.contact,e["preferences.contact"],"contact"):ue}
      </p>
      <p part="do-not-track">${e["preferences.doNotTrackStatement"]}</p>
      ${r?pe`<p part="record">${this.#w(r)}</p>`:ue}
    </div>`}#w({time:t,id:e}){const r=this.lang||document.documentElement.lang;return rr(this.messages["preferences.record"],{date:sr(t,r),id:e})}#$(t){const e="custom"===t?this.#u:void 0,r=new Ue(t,e);this.dispatchEvent(r)}#y(){this.renderRoot.querySelector("dialog")?.close()}#m(t){this.#f&&t.target===t.currentTarget&&this.#y()}#g(){if(!this.open)return;this.open=!1;const t=new Te;this.dispatchEvent(t)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",gr);const mr={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};var yr=Object.freeze({__proto__:null,describe(e){return{...e,services:e.services.map(e=>{const r=mr[e.id];return r?{description:r.description,...e,...t(e,r)}:e})}}});const vr=Ct`
  button {
    all: unset;
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  :host::before,
  :host::after {
    all: unset !important;
  }
  :host([floating]) {
    all: initial !important;
    position: fixed !important;
    inset-block-end: 16px !important;
    inset-inline-start: 16px !important;
    z-index: 2147483646 !important;
    color-scheme: inherit !important;
  }
  :host([floating]) button {
    --bg: #fff;
    --fg: #1d2125;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    width: 44px;
    height: 44px;
    border: 1px solid #8885;
    border-radius: 50%;
    background: var(--bg);
    color: var(--fg);
    box-shadow: 0 2px 12px #0003;
  }
  @supports (color: light-dark(red, red)) {
    :host([floating]) button {
      --bg: var(--askfirst-background, light-dark(#fff, #22262a));
      --fg: var(--askfirst-text, light-dark(#1d2125, #eceef0));
    }
  }
  :host([floating]) button:hover {
    border-color: currentcolor;
  }
  svg {
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;class br extends je{static{this.styles=vr}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=or,this.floating=!1}render(){const t=this.messages["settings.label"];return this.floating?pe`<button
      part="button"
      type="button"
      aria-label=${t}
      title=${t}
      @click=${this.#$}
    >
      <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z" />
        <path d="M8 10v.01M12 13v.01M8.500 15.500v.01M14.500 16.500v.01" />
      </svg>
    </button>`:pe`<button part="button" type="button" @click=${this.#$}>
        <slot>${t}</slot>
      </button>`}#$(){const t=new Me;this.dispatchEvent(t)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",br);var $r=Object.freeze({__proto__:null})}();
//# sourceMappingURL=askfirst.all.js.map
