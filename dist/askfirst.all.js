/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";function t({cookies:t,storage:e},{entries:r}){const s=t=>{const e="string"==typeof t?{name:t}:t;return{...r[e.name],...e}};return{cookies:t.map(s),storage:e.map(s)}}const e=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(t=>[t.id,t]));function r(t,e,r){return t.addEventListener(e,r),()=>t.removeEventListener(e,r)}window.askfirstServices=e;const s=()=>!!document.prerendering;function o(t){return r(window,"pageshow",({persisted:e})=>{e&&t()})}function i(t){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",t):t()}let n;const a=new Set;function c(t){n=t}function l(t,e=""){const r=`${t} ${String(e)}`;a.has(r)||(a.add(r),n?.().then(r=>console.warn(r(t,e)),e=>console.warn(`askfirst: ${t}, see askfirst-explain.js. ${e}`)))}const d={text:["string",/\S/],id:["string",/^[a-z\d][\w-]*$/i],cookie:["string",/^[\w-]+$/],link:["string",/^(https?:|mailto:|[^:/?#]*([/?#]|$))/i],host:["string",/^(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/],mode:["string",/^(allow|hold)$/],path:["string",/^\/[^;]*$/],flag:["boolean",/./],days:["number",/^([1-9]\d?|[123]\d\d|400)$/]};function p(t,e){const[r,s]=d[e];return typeof t===r&&s.test(String(t))&&!("id"===e&&String(t)in{})}function h(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function u(t,e){if("function"==typeof e)return u(t,e(t));if("string"==typeof e)return p(t,e);if(Array.isArray(e))return Array.isArray(t)&&t.every(t=>u(t,e[0]));const r={__proto__:null,...e};return h(t)&&Object.keys(r).every(e=>"!"!==e[0]||Object.hasOwn(t,e.slice(1)))&&Object.entries(t).every(([t,e])=>{const s=r[t]??r[`!${t}`]??r["*"];return void 0!==s&&u(e,s)})}const f=t=>e=>h(e)?t:"text",g=[f({"!name":"text",purpose:"text",lifetime:"text"})],m={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",required:"flag"}],services:[t=>h(t)&&"use"in t?{"!use":"text",id:"text",category:"id"}:f({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:g,storage:g,policyUrl:"link"})(t)],unknown:"mode",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},y=["necessary","functional","analytics","advertising"];function v(t,e){if(!u(t,m))return;const r=t,s=b(r),o=$(r,e),i=s.map(({id:t})=>t),n=[...i,...o.map(t=>t?.id)];return new Set(n).size===n.length&&o.every(t=>i.includes(t?.category??""))?{unknown:"allow",firstParty:[],messages:{},...r,cookie:{name:"askfirst",path:"/",days:182,...r.cookie},categories:s,services:o}:void 0}function b({categories:t=y.map(t=>({id:t}))}){return t.map(t=>({required:"necessary"===t.id,...t}))}function $({services:t=[]},e){return t.map(t=>{const r="string"==typeof t?t:"use"in t&&t.use;if(r&&!Object.hasOwn(e,r))return;const s=r?e[r]:t,{category:o=s.category}=t,{hosts:i=[],cookies:n,storage:a}=s;return{...s,category:o,hosts:i,cookies:w(n),storage:w(a)}})}const w=(t=[])=>t.map(t=>"string"==typeof t?{name:t}:t);function x(t){const e=new Map;for(const r of t)for(const t of r.hosts){const[s]=t.split("/",1),o=s.toLowerCase(),i=e.get(o)??[];e.set(o,i),i.push([t.slice(s.length),r])}return(t,r)=>{const s=t.split(".");for(let o=-1;o<s.length;o++){const i=e.get(0>o?t:`*.${s.slice(o).join(".")}`),n=i?.filter(([t])=>r.startsWith(t));if(!n?.[0])continue;const a=Math.max(...n.map(([t])=>t.length));return n.filter(([t])=>t.length===a).map(([,t])=>t)}return[]}}const _="unknown";function k(t,e=[]){const r=x([{hosts:[`*.${t.replace(/^www\./,"")}`,...e]}]);return(t,e)=>!!r(t,e)[0]}function A(t){for(var e=1;arguments.length>e;e++){var r=arguments[e];for(var s in r)"__proto__"!==s&&(t[s]=r[s])}return t}var S=function t(e,r){function s(t,s,o){if("undefined"!=typeof document){"number"==typeof(o=A({},r,o)).expires&&(o.expires=new Date(Date.now()+864e5*o.expires)),o.expires&&(o.expires=o.expires.toUTCString()),t=encodeURIComponent(t).replace(/%(2[346B]|5E|60|7C)/g,decodeURIComponent).replace(/[()]/g,escape);var i="";for(var n in o)o[n]&&(i+="; "+n,!0!==o[n]&&(i+="="+o[n].split(";")[0]));return document.cookie=t+"="+e.write(s,t)+i}}return Object.create({set:s,get(t){if("undefined"!=typeof document&&(!arguments.length||t)){for(var r=document.cookie?document.cookie.split("; "):[],s={},o=0;o<r.length;o++){var i=r[o].split("="),n=i.slice(1).join("=");try{var a=decodeURIComponent(i[0]);if(a in s||(s[a]=e.read(n,a)),t===a)break}catch(t){}}return t?s[t]:s}},remove(t,e){s(t,"",A({},e,{expires:-1}))},withAttributes(e){return t(this.converter,A({},this.attributes,e))},withConverter(e){return t(A({},this.converter,e),this.attributes)}},{attributes:{value:Object.freeze(r)},converter:{value:Object.freeze(e)}})}({read(t){return'"'===t[0]&&(t=t.slice(1,-1)),t.replace(/(%[\dA-F]{2})+/gi,decodeURIComponent)},write(t){return encodeURIComponent(t).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,decodeURIComponent)}},{path:"/"});function E(t){try{return t()}catch{return}}function C(t,e,r=!1){const s={};for(const{id:o,required:i}of t.categories){s[o]=i||!0===e[o];for(const n of t.services){if(n.category!==o)continue;const t=r||void 0!==e[n.id];s[n.id]=i||(t?!0===e[n.id]:s[o])}}return s}function j(t,e){return C(t,Object.fromEntries(t.categories.map(({id:t})=>[t,e])))}const O=864e5,U=["accept-all","reject-all","custom","withdraw"];class P extends Event{constructor(t,e){super("change"),this.changed=t,this.source=e}}class M extends EventTarget{#t;constructor(t,e){super(),this.decided=!1,this.config=t,this.#t=e,this.choices=C(t,{})}allows(t){return!0===this.choices[t]}answer(t,e){const{policy:r}=this.config,s={id:this.record?.id??T(),time:Date.now(),policy:r.version,language:"en",method:t,choices:e?this.#e(e):j(this.config,"accept-all"===t)},o=this.#t.write((({id:t,time:e,policy:r,language:s,method:o,choices:i})=>{const n=t=>Object.keys(i).filter(e=>i[e]===t),[a,c]=[n(!0),n(!1)];return JSON.stringify({v:1,i:t,t:e,p:r,l:s,m:o,g:a,d:c})})(s));"cookie"!==o&&l("storage",o),this.#r({...s,persisted:o},"choice")}#e(t){const e={...this.choices,...t};for(const{id:r,category:s}of this.config.services)e[r]=t[r]??t[s]??e[r];return C(this.config,e)}refresh(){const[t]=this.#t.read().flatMap(([t,e])=>{const r=(t=>{try{const{v:e,i:r,t:s,p:o,l:i,m:n,g:a,d:c}=JSON.parse(t),l=[r,o,i,...a,...c].every(t=>"string"==typeof t);if(1!==e||!l||!U.includes(n)||!Number.isInteger(s)||s>864e13)return;return{id:r,time:s,policy:o,language:i,method:n,choices:Object.fromEntries([...a.map(t=>[t,!0]),...c.map(t=>[t,!1])])}}catch{return}})(t);return r?{...r,persisted:e}:(l("record",t),[])}).sort((t,e)=>e.time-t.time);this.#r(t,"storage")}forget(){this.#t.clear(),this.#r(void 0,"choice")}#r(t,e){const r=t&&((t,e)=>{const r=Date.now()-t.time;return-O>r||r>=e.cookie.days*O?"expired":[...e.categories,...e.services].every(({id:e})=>Object.hasOwn(t.choices,e))&&t.policy===e.policy.version?"current":"outdated"})(t,this.config),{choices:s,record:o}=this,i=t&&"expired"!==r?C(this.config,t.choices,!0):j(this.config,!1);Object.assign(this,{record:t,choices:i,decided:"current"===r});const n=Object.keys(i).filter(t=>s[t]!==i[t]);n.length>0&&this.dispatchEvent(new P(n,e)),o?.time===t?.time&&"choice"!==e||this.dispatchEvent(new Event("decide"))}}const T=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-"),N=new Map(Object.entries({script:["src","href"],iframe:["src"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),R=[...N.keys()],L=[...new Set([...N.values()].flat())],H=[];function z(t){return N.get(t)??H}let D;function q(){if(D)return D;const t=t=>t;D={createHTML:t,createScript:t,createScriptURL:t};try{const{trustedTypes:t}=window;D=t?.createPolicy("askfirst",D)??D}catch{}return D}const B="data-askfirst-",I=`${B}held`,W="data-consent",F="text/plain",V=/^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,J=new RegExp(`^data-(askfirst-)?(type|${L.join("|")})$`),Y=t=>V.test(K(t).trim()),K=t=>t.type??"";function G(t,e,r){for(const s of((t,e)=>"srcset"===t?e.split(/[\s,]+(?=\S*[\\/])/):[e])(e,r)){const e=t.denies(s);if(void 0!==e)return e}}function Z(t,e,r,s){t.setAttribute(B+e,r),t.removeAttribute(e),t.setAttribute(I,s)}function Q(t,e){const r="script"===t.localName,s=r&&!t.hasAttribute("src")&&t.textContent?.trim();let o=t.getAttribute(I)??(s?e("type"):void 0);for(const r of z(t.localName)){const s=t.getAttribute(r),i=null===s?void 0:e(r,s);void 0!==i&&(Z(t,r,s,i),o=i,"iframe"===t.localName&&t.replaceWith(t))}r&&void 0!==o&&Y(t)&&(Z(t,"type",K(t),o),t.setAttribute("type",F))}const X=t=>t.getAttribute(W)?.match(/\S+/g)??[];function tt(t){const e=t.hasAttribute(W);return Object.fromEntries([...t.attributes].flatMap(({name:t,value:r})=>{const[,s,o]=J.exec(t)??[];return o&&(s||e)?[[o,{value:r,from:t}]]:[]}))}const et=t=>K(t)===F;function rt(t){const{type:e,src:r}=tt(t);return{module:"module"===(e?.value??K(t)),external:!!r||t.hasAttribute("src")}}function st(t){const e="script"===t.localName,{type:r,...s}=tt(t);et(t)&&t.removeAttribute("type"),r?.value&&t.setAttribute("type",r.value),r&&t.removeAttribute(r.from),t.removeAttribute(I);for(const r in s){const{value:o,from:i}=s[r];t.removeAttribute(i),t.setAttribute(r,e?q().createScriptURL(o):o)}if(e&&!t.hasAttribute("src")){const{text:e}=t;t.text=q().createScript(e)}}function ot(t,e,r,s="value"){const o=Object.getOwnPropertyDescriptor(t,e)?.[s];if(!o)return()=>{};let i=!1;const n=new Proxy(o,{apply(t,e,s){const n=t=>Reflect.apply(o,e,t);return i?r(e,s,n):n(s)}}),a=(r,o)=>{const i=Object.getOwnPropertyDescriptor(t,e);i?.[s]===r&&Object.defineProperty(t,e,{...i,[s]:o})};return t=>{i!==t&&(i=t,t?a(o,n):a(n,o))}}function it(t,e){const r=Object.getPrototypeOf(t);return Object.hasOwn(t,e)||!r?t:it(r,e)}const nt=["append","prepend","replaceChildren","before","after","replaceWith","insertAdjacentElement","insertNode","surroundContents"],at=["appendChild","insertBefore","replaceChild","importNode","adoptNode"],ct=["write","writeln","createContextualFragment"],lt=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],dt=/[\\/]\s*[\\/]|&[#s]/,pt="\x3c!--askfirst--\x3e",ht=[(t,{Element:e})=>[ot(e.prototype,"attachShadow",(e,r,s)=>{const o=s(r);return t.watch(o),o})],(t,{document:e,Element:r,Attr:s})=>{const o=e=>(r,s,o)=>((t,e,r,s)=>{const o=String(r).toLowerCase().replace(/^.*:/,"");if(!e||!z(e.localName).includes(o))return!1;const i=G(t,o,String(s));return void 0!==i?(Z(e,o,String(s),i),t.scripted(e)):e.hasAttribute(I)&&e.removeAttribute(B+o),void 0!==i})(t,...e(r,s))?null:o(s),i=o((t,[e])=>{const{name:r,value:s}=e;return[t,r,s]}),{prototype:n}=r,a=[ot(n,"setAttribute",o((t,e)=>[t,e[0],e[1]])),ot(n,"setAttributeNS",o((t,e)=>[t,e[1],e[2]])),ot(n,"setAttributeNode",i),ot(n,"setAttributeNodeNS",i),ot(s.prototype,"value",o((t,[e])=>{const{ownerElement:r,name:s}=t;return[r,s,e]}),"set")];for(const t of R)for(const r of z(t)){const s=it(e.createElement(t),r);a.push(ot(s,r,o((t,[e])=>[t,r,e]),"set"),ot(s,r,(t,s,o)=>{const i=t.getAttribute(B+r);return null===i?o(s):new URL(i,e.baseURI).href},"get"))}return a},(t,{Node:e,Element:r,Document:s,DocumentFragment:o,CharacterData:i,Range:n})=>[e,r,s,o,i,n].flatMap(({prototype:e})=>[...nt,...at].map((r,s)=>ot(e,r,(e,r,o)=>((nt.length>s?r:[r[0]]).forEach(t.scan),o(r))))),(t,{Element:e,ShadowRoot:r,Document:s,Range:o})=>{let i=!1;return[e,r,s,o].flatMap(({prototype:e})=>[...ct,...lt].flatMap((r,s)=>["value","set"].map(o=>ot(e,r,(e,r,o)=>{const n=ct.length>s,a=e;if(/^(script|style|textarea)$/.test(a.localName))return o(r);const{parentElement:c}=a,l=o(r.map(e=>((e,r)=>{const s=String(e);if(i||!dt.test(s))return e;const o=document.createElement("template");if(i=!0,o.innerHTML=q().createHTML(r?s+pt:s),i=!1,!t.mark(o.content,r))return e;const[n]=o.innerHTML.split(pt);return"string"==typeof e?n:q().createHTML(n)})(e,n)));return!n&&/<script/i.test(String(r.at(-1)))&&(t.inert(a),t.inert(c)),l},o))))}],ut=/^(http|ws)/;function ft(t,e){try{const{protocol:r,hostname:s,pathname:o}=new URL(e,document.baseURI);return ut.test(r)?t.denies(s,o):void 0}catch{return}}function gt(t,e){let r,s=Promise.resolve();const o=(t,r)=>{const s=e.has(t)?(t=>{const e=document.createElement("script");for(const{name:r,value:s}of t.attributes)e.setAttribute(r,s);return e.nonce=t.nonce,e.text=q().createScript(t.text),e})(t):t;return r&&(s.async=!1),st(s),s!==t&&t.replaceWith(s),s},n=t=>{for(const e of t)s=s.then(e).catch(t=>l("release",t))};return(e,s)=>{const a=[],c=[];for(const i of e){if("script"!==i.localName){s(i)&&st(i);continue}const e=i,{module:n,external:l}=rt(e),d=(l||n)&&e.hasAttribute("async");(t.has(e)?e.async:d)?s(e)&&o(e):(n||l&&e.hasAttribute("defer")?c:a).push(async()=>{if(l||await r,!s(e))return;const t=o(e,!0),i=t.isConnected&&Y(t)&&!t.noModule;l&&i&&(r=mt(t))})}n(a),i(()=>n(c))}}function mt(t){return new Promise(e=>{t.addEventListener("load",e),t.addEventListener("error",e)})}const yt=`[${W}],[${I}]`,vt=`:is(${R.join()})`,bt=`${vt},${yt}`;function $t(t,e,r,s=()=>{}){const{document:o}=t,n=new Set,a=new Set,c=new WeakSet,l=new WeakSet,d=gt(c,l),p=t=>X(t).every(t=>r.allows(t))&&Object.entries(tt(t)).every(([t,{value:e}])=>"type"===t||!G(y,t,e)),h=t=>{n.has(t)||(n.add(t),a.add(t),s("held",t))},u=t=>{const e=n.has(t)&&p(t);return e&&(n.delete(t),s("released",t)),e},f=t=>{const e=X(t).find(t=>!r.allows(t));void 0===e&&l.has(t)||Q(t,(t,r)=>e??(r?G(y,t,r):void 0))},g=t=>{f(t),t.matches(yt)&&(t=>"template"===t.localName||et(t)||Object.keys(tt(t)).length>0)(t)&&h(t)},m=t=>{const e=t,s=r.open?yt:bt;e?.matches?.(s)&&g(e),e?.firstElementChild&&e.querySelectorAll(s).forEach(g)},y={denies(t){return ft(r,t)},mark:(t,e)=>(t.querySelectorAll(e?vt:`${vt}:not(script)`).forEach(f),!!t.querySelector(`[${I}]`)),scan:m,scripted(t){c.add(t),h(t)},inert(t){return t?.querySelectorAll("script").forEach(t=>n.has(t)||l.add(t))},watch(t){return _.observe(t,{childList:!0,subtree:!0})}},v=t=>{if("template"!==t.localName||!u(t))return[t];const{content:e}=t,r=t.getAttribute(W);for(const t of e.querySelectorAll("script"))l.add(t),t.setAttribute(W,r),Q(t,()=>r);m(e);const s=[...e.querySelectorAll(yt)];return t.replaceWith(e),s.flatMap(v)},b=t=>d(t.filter(p).sort((t,e)=>4&t.compareDocumentPosition(e)?-1:1).flatMap(v),u),$=()=>"loading"!==o.readyState,w=t=>$()||wt(t),x=()=>{const t=[...a].filter(w);for(const e of t)a.delete(e);b(t)},_=new t.MutationObserver(t=>{for(const{addedNodes:e}of t)e.forEach(m);for(const t of a)$()&&!c.has(t)&&l.add(t);x()});for(const t of o.scripts)Y(t)&&l.add(t);const k=e.flatMap(e=>e(y,t)),A=(t,e=s)=>{r=t,s=e,k.forEach((t,e)=>t(0===e||!r.open)),b([...n].filter(t=>w(t)||!a.has(t)))};return A(r),y.watch(o),m(o),i(x),{held:n,update:A,uninstall(){_.disconnect(),k.forEach(t=>t(!1))}}}function wt(t){return!!t&&(!!t.nextSibling||wt(t.parentNode))}class xt extends Event{constructor(...[t,e]){super(t),this.element=e}}class _t extends M{#s;#o;#i;#n;constructor(t,e,i){super(t,(({cookie:{name:t,days:e,...r}})=>{const s={...r,sameSite:"Lax",secure:"https:"===location.protocol};let o;const i=Object.entries({cookie:{get:()=>S.get(t),set(r){4e3>encodeURIComponent(r).length&&S.set(t,r,{...s,expires:e})},remove:()=>S.remove(t,s)},localStorage:{get:()=>localStorage.getItem(t),set:e=>localStorage.setItem(t,e),remove:()=>localStorage.removeItem(t)},memory:{get:()=>o,set:t=>o=t,remove:()=>o=void 0}}),n=()=>i.forEach(([,t])=>E(()=>t.remove()));return{clear:n,read:()=>i.flatMap(([t,e])=>{const r=E(()=>e.get());return null==r?[]:[[r,t]]}),write:t=>(n(),i.find(([,e])=>(E(()=>e.set(t)),E(()=>e.get())===t))[0])}})(t)),this.regime="opt-in",this.#o=e;const n=((t,e)=>{const r=x(t.services);return s=>{const o=Object.keys(s),i=o.every(t=>s[t]),n="hold"===t.unknown&&!i;return{denies(t,o){const i=r(t,o);return i[0]?i.find(({id:t})=>!s[t])?.id:n&&!e(t,o)?_:void 0},allows(t){return o.includes(t)||((t,e)=>{l("mark",[t,e])})(t,o),!0===s[t]},open:!n&&t.services.every(({id:t})=>s[t])}}})(t,k(location.hostname,t.firstParty)),a=(...t)=>{this.dispatchEvent(new xt(...t))},c=()=>{this.decided||this.showNotice()};let d=()=>this.refresh();const p=(h=()=>d(),s()?r(document,"prerenderingchange",h):(h(),()=>{}));var h,u;this.#s=i??$t(window,ht,n(this.choices),a),i?.update(n(this.choices),a),d=()=>{this.refresh(),c()},this.#i=[p,o(d),(u=t=>{"accept"===t?this.acceptAll():"reject"===t?this.rejectAll():"withdraw"===t?this.withdraw():"preferences"===t?this.showPreferences():l("action",t)},r(document,"click",t=>{for(const e of t.composedPath()){const r=e instanceof Element&&e.getAttribute("data-askfirst");if(r&&!e.closest("askfirst-notice"))return t.preventDefault(),u(r)}})),r(this,"change",()=>{this.#s.update(n(this.choices)),kt("askfirst:change")}),r(document,"askfirst-open",()=>{this.showPreferences()}),r(document,"askfirst-choice",t=>{t.defaultPrevented||this.answer(t.choice,t.choices)})],s()||c()}get held(){return[...this.#s.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(t){this.answer("custom",t)}withdraw(){this.answer("withdraw")}when(t){return new Promise(e=>{const r=()=>{this.allows(t)&&(this.removeEventListener("change",r),e())};this.addEventListener("change",r),r()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#n?.then(t=>t.hide())}destroy(){this.#i.forEach(t=>t()),this.#s.uninstall(),this.#n?.then(t=>t.remove()),delete window.askfirst}async#a(){try{return await(this.#n??=this.#o?.(this))}catch(t){return this.#n=void 0,void l("ui",t)}}}function kt(t){document.dispatchEvent(new Event(t))}((t,e)=>{c(async()=>(await e.explain()).explain);const r=(()=>{const t=window.askfirst;if(t&&!Array.isArray(t))return void l("twice");const e=t??[],r={push(t){e.push(t)}};return window.askfirst=r,t=>{r.consent=t,r.push=e=>((t,e)=>{try{if("function"==typeof e)return e(t);const[r,...s]=e;t[r](...s)}catch(t){l("command",t)}})(t,e),e.forEach(r.push),kt("askfirst:ready")}})();if(!r)return;const s=$t(window,ht,(o=k(location.hostname),{denies(t,e){return o(t,e)?void 0:_},allows(){return!1},open:!1}));var o;document.body&&l("place");const n=t=>{const o=window.askfirstServices??{};let n;try{n=v(JSON.parse(t),o)}catch{}if(!n)return l("config",[t,o]);r(new _t(n,async t=>(await e.ui()).mountUi(t),s)),i(()=>{document.querySelector("askfirst-settings")&&e.ui().catch(t=>l("ui",t))})},a=()=>{const t=document.getElementById("askfirst-config");return t&&n(t.textContent),t},d=t?.getAttribute("data-config");d?fetch(d).then(t=>t.ok?t.text():Promise.reject(t.status)).then(n,t=>l("data-config",t)):a()||i(()=>a()??l("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>Be)},explain(){return Promise.resolve().then(()=>er)}});const At=globalThis,St=At.ShadowRoot&&(void 0===At.ShadyCSS||At.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Et=Symbol(),Ct=new WeakMap;let jt=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==Et)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(St&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=Ct.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Ct.set(e,t))}return t}toString(){return this.cssText}};const Ot=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,s)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[s+1],t[0]);return new jt(r,t,Et)},Ut=St?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return(t=>new jt("string"==typeof t?t:t+"",void 0,Et))(e)})(t):t,{is:Pt,defineProperty:Mt,getOwnPropertyDescriptor:Tt,getOwnPropertyNames:Nt,getOwnPropertySymbols:Rt,getPrototypeOf:Lt}=Object,Ht=globalThis,zt=Ht.trustedTypes,Dt=zt?zt.emptyScript:"",qt=Ht.reactiveElementPolyfillSupport,Bt=(t,e)=>t,It={toAttribute(t,e){switch(e){case Boolean:t=t?Dt:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},Wt=(t,e)=>!Pt(t,e),Ft={attribute:!0,type:String,converter:It,reflect:!1,useDefault:!1,hasChanged:Wt};Symbol.metadata??=Symbol("metadata"),Ht.litPropertyMetadata??=new WeakMap;let Vt=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Ft){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),s=this.getPropertyDescriptor(t,r,e);void 0!==s&&Mt(this.prototype,t,s)}}static getPropertyDescriptor(t,e,r){const{get:s,set:o}=Tt(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:s,set(e){const i=s?.call(this);o?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Ft}static _$Ei(){if(this.hasOwnProperty(Bt("elementProperties")))return;const t=Lt(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Bt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Bt("properties"))){const t=this.properties,e=[...Nt(t),...Rt(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(Ut(t))}else void 0!==t&&e.push(Ut(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,e)=>{if(St)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of e){const e=document.createElement("style"),s=At.litNonce;void 0!==s&&e.setAttribute("nonce",s),e.textContent=r.cssText,t.appendChild(e)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(void 0!==s&&!0===r.reflect){const o=(void 0!==r.converter?.toAttribute?r.converter:It).toAttribute(e,r.type);this._$Em=t,null==o?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,e){const r=this.constructor,s=r._$Eh.get(t);if(void 0!==s&&this._$Em!==s){const t=r.getPropertyOptions(s),o="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:It;this._$Em=s;const i=o.fromAttribute(e,t.type);this[s]=i??this._$Ej?.get(s)??i,this._$Em=null}}requestUpdate(t,e,r,s=!1,o){if(void 0!==t){const i=this.constructor;if(!1===s&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??Wt)(o,e)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==o||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===s&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,s=this[e];!0!==t||this._$AL.has(e)||void 0===s||this.C(e,void 0,r,s)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};Vt.elementStyles=[],Vt.shadowRootOptions={mode:"open"},Vt[Bt("elementProperties")]=new Map,Vt[Bt("finalized")]=new Map,qt?.({ReactiveElement:Vt}),(Ht.reactiveElementVersions??=[]).push("2.1.2");const Jt=globalThis,Yt=t=>t,Kt=Jt.trustedTypes,Gt=Kt?Kt.createPolicy("lit-html",{createHTML(t){return t}}):void 0,Zt="$lit$",Qt=`lit$${Math.random().toFixed(9).slice(2)}$`,Xt="?"+Qt,te=`<${Xt}>`,ee=document,re=()=>ee.createComment(""),se=t=>null===t||"object"!=typeof t&&"function"!=typeof t,oe=Array.isArray,ie="[ \t\n\f\r]",ne=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ae=/-->/g,ce=/>/g,le=RegExp(`>|${ie}(?:([^\\s"'>=/]+)(${ie}*=${ie}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),de=/'/g,pe=/"/g,he=/^(?:script|style|textarea|title)$/i,ue=(t,...e)=>({_$litType$:1,strings:t,values:e}),fe=Symbol.for("lit-noChange"),ge=Symbol.for("lit-nothing"),me=new WeakMap,ye=ee.createTreeWalker(ee,129);function ve(t,e){if(!oe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Gt?Gt.createHTML(e):e}const be=(t,e)=>{const r=t.length-1,s=[];let o,i=2===e?"<svg>":3===e?"<math>":"",n=ne;for(let e=0;r>e;e++){const r=t[e];let a,c,l=-1,d=0;for(;d<r.length&&(n.lastIndex=d,c=n.exec(r),null!==c);)d=n.lastIndex,n===ne?"!--"===c[1]?n=ae:void 0!==c[1]?n=ce:void 0!==c[2]?(he.test(c[2])&&(o=RegExp("</"+c[2],"g")),n=le):void 0!==c[3]&&(n=le):n===le?">"===c[0]?(n=o??ne,l=-1):void 0===c[1]?l=-2:(l=n.lastIndex-c[2].length,a=c[1],n=void 0===c[3]?le:'"'===c[3]?pe:de):n===pe||n===de?n=le:n===ae||n===ce?n=ne:(n=le,o=void 0);const p=n===le&&t[e+1].startsWith("/>")?" ":"";i+=n===ne?r+te:0>l?r+Qt+(-2===l?e:p):(s.push(a),r.slice(0,l)+Zt+r.slice(l)+Qt+p)}return[ve(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),s]};class $e{constructor({strings:t,_$litType$:e},r){let s;this.parts=[];let o=0,i=0;const n=t.length-1,a=this.parts,[c,l]=be(t,e);if(this.el=$e.createElement(c,r),ye.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(s=ye.nextNode())&&a.length<n;){if(1===s.nodeType){if(s.hasAttributes())for(const t of s.getAttributeNames())if(t.endsWith(Zt)){const e=l[i++],r=s.getAttribute(t).split(Qt),n=/([.?@])?(.*)/.exec(e);a.push({type:1,index:o,name:n[2],strings:r,ctor:"."===n[1]?Ae:"?"===n[1]?Se:"@"===n[1]?Ee:ke}),s.removeAttribute(t)}else t.startsWith(Qt)&&(a.push({type:6,index:o}),s.removeAttribute(t));if(he.test(s.tagName)){const t=s.textContent.split(Qt),e=t.length-1;if(e>0){s.textContent=Kt?Kt.emptyScript:"";for(let r=0;e>r;r++)s.append(t[r],re()),ye.nextNode(),a.push({type:2,index:++o});s.append(t[e],re())}}}else if(8===s.nodeType)if(s.data===Xt)a.push({type:2,index:o});else{let t=-1;for(;-1!==(t=s.data.indexOf(Qt,t+1));)a.push({type:7,index:o}),t+=Qt.length-1}o++}}static createElement(t,e){const r=ee.createElement("template");return r.innerHTML=t,r}}function we(t,e,r=t,s){if(e===fe)return e;let o=void 0!==s?r._$Co?.[s]:r._$Cl;const i=se(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),void 0===i?o=void 0:(o=new i(t),o._$AT(t,r,s)),void 0!==s?(r._$Co??=[])[s]=o:r._$Cl=o),void 0!==o&&(e=we(t,o._$AS(t,e.values),o,s)),e}class xe{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,s=(t?.creationScope??ee).importNode(e,!0);ye.currentNode=s;let o=ye.nextNode(),i=0,n=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new _e(o,o.nextSibling,this,t):1===a.type?e=new a.ctor(o,a.name,a.strings,this,t):6===a.type&&(e=new Ce(o,this,t)),this._$AV.push(e),a=r[++n]}i!==a?.index&&(o=ye.nextNode(),i++)}return ye.currentNode=ee,s}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class _e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,s){this.type=2,this._$AH=ge,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=we(this,t,e),se(t)?t===ge||null==t||""===t?(this._$AH!==ge&&this._$AR(),this._$AH=ge):t!==this._$AH&&t!==fe&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>oe(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ge&&se(this._$AH)?this._$AA.nextSibling.data=t:this.T(ee.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,s="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=$e.createElement(ve(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{const t=new xe(s,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=me.get(t.strings);return void 0===e&&me.set(t.strings,e=new $e(t)),e}k(t){oe(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,s=0;for(const o of t)s===e.length?e.push(r=new _e(this.O(re()),this.O(re()),this,this.options)):r=e[s],r._$AI(o),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=Yt(t).nextSibling;Yt(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class ke{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,s,o){this.type=1,this._$AH=ge,this._$AN=void 0,this.element=t,this.name=e,this._$AM=s,this.options=o,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=ge}_$AI(t,e=this,r,s){const o=this.strings;let i=!1;if(void 0===o)t=we(this,t,e,0),i=!se(t)||t!==this._$AH&&t!==fe,i&&(this._$AH=t);else{const s=t;let n,a;for(t=o[0],n=0;n<o.length-1;n++)a=we(this,s[r+n],e,n),a===fe&&(a=this._$AH[n]),i||=!se(a)||a!==this._$AH[n],a===ge?t=ge:t!==ge&&(t+=(a??"")+o[n+1]),this._$AH[n]=a}i&&!s&&this.j(t)}j(t){t===ge?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class Ae extends ke{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===ge?void 0:t}}class Se extends ke{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==ge)}}class Ee extends ke{constructor(t,e,r,s,o){super(t,e,r,s,o),this.type=5}_$AI(t,e=this){if((t=we(this,t,e,0)??ge)===fe)return;const r=this._$AH,s=t===ge&&r!==ge||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==ge&&(r===ge||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class Ce{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){we(this,t)}}const je=Jt.litHtmlPolyfillSupport;je?.($e,_e),(Jt.litHtmlVersions??=[]).push("3.3.3");const Oe=globalThis;let Ue=class extends Vt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=((t,e,r)=>{const s=r?.renderBefore??e;let o=s._$litPart$;if(void 0===o){const t=r?.renderBefore??null;s._$litPart$=o=new _e(e.insertBefore(re(),t),t,void 0,r??{})}return o._$AI(t),o})(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return fe}};Ue._$litElement$=!0,Ue.finalized=!0,Oe.litElementHydrateSupport?.({LitElement:Ue});const Pe=Oe.litElementPolyfillSupport;function Me(t,e,...r){const s=document.createElement(t);for(const[t,r]of Object.entries(e))s.setAttribute(t,r);return s.append(...r),s}Pe?.({LitElement:Ue}),(Oe.litElementVersions??=[]).push("4.2.2");class Te extends Event{constructor(t,e){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=t,this.choices=e}}class Ne extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class Re extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function Le(t){try{return""!==t&&/^(https?|mailto):$/.test(new URL(t,document.baseURI).protocol)}catch{return!1}}const He={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},ze=Ot`
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
`,De=Ot`
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
`;class qe extends Vt{static{this.styles=[De,ze]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=He,this.policyUrl="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(Me("div",{part:"panel"},Me("slot",{part:"text"}),Me("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(t=>{const e=new CSSStyleSheet;document.adoptedStyleSheets.push(e),new ResizeObserver(()=>{const r=innerHeight-t.getBoundingClientRect().top;e.replaceSync(t.offsetHeight?`:root{scroll-padding-block-end:${r}px!important}\n           :root::after{content:"";display:block;height:${r}px}`:"")}).observe(t)})(this)}updated(){const{messages:t,open:e}=this;this.ariaLabel=t["notice.label"];for(const t of this.#c)t.remove();this.#c=e?this.#l(t):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(e)}#l(t){const e=(e,r,s)=>{const o=Me("button",{type:"button",slot:"actions","data-askfirst":e},t[r]);return o.addEventListener("click",()=>this.dispatchEvent(s())),o};return[Me("h2",{},t["notice.title"]),Me("p",{},t["notice.text"]),...Le(this.policyUrl)?[document.createTextNode(" "),Me("a",{href:this.policyUrl},t["notice.learnMore"])]:[],e("accept","action.acceptAll",()=>new Te("accept-all")),e("reject","action.rejectAll",()=>new Te("reject-all")),e("preferences","action.choose",()=>new Ne)]}}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",qe),i(()=>{document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>xr)});var Be=Object.freeze({__proto__:null,mountUi(t){return((t,e)=>{const r=document.createElement("askfirst-notice");let s;const{messages:o,policy:i}=t.config;r.messages={...r.messages,...o},r.policyUrl=i.url;const n=t=>(document.body??document.documentElement).prepend(t),a=()=>{r.open=!1,s&&(s.open=!1)};return t.addEventListener("decide",a),{showNotice(){r.isConnected||n(r),r.open=!0},async showPreferences(){const{describe:r=t=>t}=await e();s||(s=document.createElement("askfirst-preferences"),s.messages={...s.messages,...o},s.config=r(t.config),n(s)),s.choices=C(t.config,t.record?.choices??{},!0),s.record=t.record,s.open=!0},hide:a,remove(){t.removeEventListener("decide",a),r.remove(),s?.remove()}}})(t,()=>Promise.resolve().then(()=>br))}});function Ie(t,e){let r,s=4;for(const o of e){const e=We(t.toLowerCase(),o.toLowerCase());s>e&&([r,s]=[o,e])}return r}function We(t,e){let r=Array.from({length:e.length+1},(t,e)=>e);for(let s=0;s<t.length;s++){const o=[s+1];for(let i=0;i<e.length;i++)o.push(Math.min(r[i+1]+1,o[i]+1,r[i]+(t[s]===e[i]?0:1)));r=o}return r[e.length]}class Fe extends Error{constructor(t){const e=t.map(Je);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+e.map(({path:t,found:e,fix:r})=>`\n  ${t||"config"}: found ${e}. Write ${r}.`).join("")),this.name="ConfigError",this.problems=e}}const Ve={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function Je({path:t,found:e,kind:r,names:s=[]}){if("key"===r)return{path:t,found:"an unknown key",fix:Ye(String(e),s)};const o="twice"===r?`${Ke(e)} a second time`:Ke(e);if("known"!==r)return{path:t,found:o,fix:Ve[r]};const i=t.endsWith("]"),n=", or describe the service with id, name, category and hosts";return i&&0===s.length?{path:t,found:o,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${n}`}:{path:t,found:o,fix:Ye(String(e),s)+(i?n:"")}}function Ye(t,e){const r=Ie(t,e);return void 0===r?`one of ${e.join(", ")}`:`"${r}"`}function Ke(t){return void 0===t?"nothing":Array.isArray(t)?"a list":h(t)?"an object":("string"==typeof t?JSON.stringify(t):String(t)).slice(0,60)}function Ge(t,e,r=""){const s=e=>[{path:r,found:t,kind:e}];if("function"==typeof e)return Ge(t,e(t),r);if("string"==typeof e)return p(t,e)?[]:s(e);if(Array.isArray(e)){const[o]=e;return Array.isArray(t)?t.flatMap((t,e)=>Ge(t,o,`${r}[${e}]`)):s("list")}if(!h(t))return s("object");const o=new Map(Object.entries(e).map(([t,e])=>[t.replace("!",""),e])),i=[...o.keys()],n=i.filter(t=>`!${t}`in e);return[...new Set([...Object.keys(t),...n])].flatMap(e=>{const s=r?`${r}.${e}`:e,n=o.get(e)??o.get("*");return n?Ge(t[e],n,s):[{path:s,found:e,kind:"key",names:i}]})}function Ze(t,e){const r=Ge(t,m);if(r.length>0)return r;const s=t,o=b(s),i=o.map(({id:t})=>t),n=new Set,a=(t,e)=>{n.has(e)&&r.push({path:`${t}.id`,found:e,kind:"twice"}),n.add(e)};return o.forEach(({id:t},e)=>a(`categories[${e}]`,t)),$(s,e).forEach((t,o)=>{const n=`services[${o}]`;if(!t){const t=s.services[o],i="string"==typeof t?t:t.use;return void r.push({path:n,found:i,kind:"known",names:Object.keys(e)})}a(n,t.id);const{category:c}=t;i.includes(c)||r.push({path:`${n}.category`,found:c,kind:"known",names:i})}),r}const Qe="so all third parties stay held",Xe='<script type="application/json" id="askfirst-config">',tr={action(t){return`data-askfirst="${t}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(t){return`a pushed command failed: ${String(t)}. Push a function, or a list such as ["showPreferences"].`},config([t,e]){let r;try{r=JSON.parse(t)}catch(t){return`the config is not JSON, ${Qe}. Mend it: ${String(t)}`}return new Fe(Ze(r,e)).message.replace(/^askfirst: /,"")},"data-config"(t){return`the file of data-config could not be read (${String(t)}), ${Qe}. Mend the address, or put the config into ${Xe}.`},mark([t,e]){return`data-consent="${t}" names no category or service, so it stays held. Write ${Ie(t,e)??`one of ${e.join(", ")}`}.`},"no-config"(){return`there is no config, ${Qe}. Put ${Xe} before the tag.`},place(){const t=[...document.scripts].map(({src:t})=>t).filter(t=>t&&!t.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(t.length>0?` Third-party scripts on this page: ${t.join(", ")}.`:"")},record(t){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${t.slice(0,60)}`},release(t){return`a held script could not be released: ${String(t)}. With Trusted Types, allow the policy named askfirst.`},storage(t){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${t}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(t){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(t)}`}};var er=Object.freeze({__proto__:null,explain(t,e){return`askfirst: ${tr[t](e)}`}});function rr(t,e){return t.services.filter(t=>t.category===e)}function sr(t,e,r){return rr(t,r).some(({id:t})=>e[t]!==e[r])}function or(t,e){return t.replace(/\{(\w+)\}/g,(t,r)=>String(e[r]??t))}function ir(t,e){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(e||void 0,r).format(t)}catch{return new Intl.DateTimeFormat(void 0,r).format(t)}}function nr(t,e,r){return Le(t)?ue`<a part=${r} href=${t} target="_blank" rel="noopener noreferrer">${e}</a>`:ue`<span part=${r}>${e}</span>`}const ar={"settings.label":"Cookie settings"},cr={...He,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...ar};function lr(t,e,r){return 0===e?ge:ue`<div>
    <dt>${t}</dt>
    <dd>${r}</dd>
  </div>`}function dr(t){return ue`<ul part="entries">
    ${t.map(({name:t,purpose:e,lifetime:r})=>ue`<li part="entry">
          <code part="entry__name">${t}</code> ${[e,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class pr{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,r){this._$Ct=t,this._$AM=e,this._$Ci=r}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}}const hr={},ur=(fr=class extends pr{constructor(t){if(super(t),3!==t.type&&1!==t.type&&4!==t.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(t=>void 0===t.strings)(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===fe||e===ge)return e;const r=t.element,s=t.name;if(3===t.type){if(e===r[s])return fe}else if(4===t.type){if(!!e===r.hasAttribute(s))return fe}else if(1===t.type&&r.getAttribute(s)===e+"")return fe;return((t,e=hr)=>{t._$AH=e})(t),e}},(...t)=>({_$litDirective$:fr,values:t}));var fr;function gr(t){const{id:e,name:r,wrap:s,describedBy:o,on:i,mixed:n=!1,alwaysOn:a,change:c}=t,l=ue`<label for=${e}>${r}</label>`;return ue`<div part="row">
    ${s?s(l):l}
    ${a?ue`<span part="always-on">${a}</span>`:ge}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${e}
      aria-describedby=${o??ge}
      .checked=${ur(i)}
      .indeterminate=${ur(n)}
      ?disabled=${void 0!==a}
      @change=${t=>c(t.target.checked)}
    />
  </div>`}const mr=Ot`
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
`;class yr extends Ue{static{this.styles=[De,mr]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=cr,this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(t){this.config&&(t.has("open")||t.has("choices")||t.has("config"))&&(this.#d=((t,e)=>{const r={};for(const{id:s,required:o}of t.categories){r[s]=o||!0===e[s];for(const i of rr(t,s))r[i.id]=o||!0===(e[i.id]??e[s])}return r})(this.config,this.choices))}updated(){const t=this.renderRoot.querySelector("dialog");t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:t,messages:e}=this,r=t=>{this.#d=t,this.requestUpdate()};return ue`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#h}
      @mousedown=${t=>this.#p=t.target===t.currentTarget}
      @click=${this.#u}
    >
      <div part="header">
        <h2 part="title" id="title" tabindex="-1" autofocus>${e["preferences.title"]}</h2>
        <button
          part="close"
          type="button"
          aria-label=${e["action.close"]}
          @click=${this.#f}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${e["preferences.intro"]}</p>
        ${t?.categories.map((s,o)=>((t,e,r)=>{const{config:s,draft:o,messages:i,change:n}=r,{id:a,required:c}=t,l={...i},d=t.description??l[`category.${a}.description`],p=c?i["preferences.alwaysOn"]:void 0;return ue`<section part="category">
    ${gr({id:`c${e}`,name:t.name??l[`category.${a}.name`]??a,wrap:t=>ue`<h3>${t}</h3>`,describedBy:`d${e} n${e}`,on:!0===o[a],mixed:sr(s,o,a),alwaysOn:p,change:t=>n(((t,e,r,s)=>{const o=rr(t,r).map(t=>[t.id,s]);return{...e,...Object.fromEntries(o),[r]:s}})(s,o,a,t))})}
    ${d?ue`<p part="category__description" id=${`d${e}`}>${d}</p>`:ge}
    ${((t,e,{config:r,draft:s,messages:o,change:i},n)=>{const a=rr(r,t),c=a.length;if(0===c)return ge;const l=a.filter(({id:t})=>s[t]).length;return ue`<details part="services">
    <summary part="services__summary" id=${`n${e}`}>
      ${or(o["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((t,a)=>ue`<li part="service">
            ${gr({id:`c${e}s${a}`,name:t.name,on:!0===s[t.id],alwaysOn:n,change:e=>i(((t,e,r,s)=>{const o={...e,[r.id]:s};return rr(t,r.category).every(({id:t})=>o[t]===s)?{...o,[r.category]:s}:o})(r,s,t,e))})}
            ${((t,e)=>{const{name:r,description:s,hosts:o,cookies:i,storage:n,policyUrl:a}=t,c=or(e["preferences.vendorPolicy"],{name:r});return ue`
    ${s?ue`<p part="service__description">${s}</p>`:ge}
    <dl part="service__facts">
      ${lr(e["preferences.hosts"],o.length,o.join(", "))}
      ${lr(e["preferences.cookies"],i.length,dr(i))}
      ${lr(e["preferences.storage"],n.length,dr(n))}
    </dl>
    ${a?ue`<p>${nr(a,c,"vendor-policy")}</p>`:ge}
  `})(t,o)}
          </li>`)}
    </ul>
  </details>`})(a,e,r,p)}
  </section>`})(s,o,{config:t,draft:this.#d,messages:e,change:r}))}
        ${t?this.#g(t):ge}
      </div>
      <div part="actions">
        ${this.#m("accept","action.acceptAll","accept-all")}
        ${this.#m("reject","action.rejectAll","reject-all")}
        ${this.#m("save","action.save","custom")}
      </div>
    </dialog>`}#m(t,e,r){return ue`<button part=${t} type="button" @click=${()=>this.#y(r)}>
      ${this.messages[e]}
    </button>`}#g({policy:t}){const{messages:e,record:r}=this;return ue`<div part="about">
      <p>
        ${nr(t.url,e["preferences.policy"],"policy")}
        ${t.contact?nr(t.contact,e["preferences.contact"],"contact"):ge}
      </p>
      <p part="do-not-track">${e["preferences.doNotTrackStatement"]}</p>
      ${r?ue`<p part="record">${this.#v(r)}</p>`:ge}
    </div>`}#v({time:t,id:e}){const r=this.lang||document.documentElement.lang;return or(this.messages["preferences.record"],{date:ir(t,r),id:e})}#y(t){const e="custom"===t?this.#d:void 0,r=new Te(t,e);this.dispatchEvent(r)}#f(){this.renderRoot.querySelector("dialog")?.close()}#u(t){this.#p&&t.target===t.currentTarget&&this.#f()}#h(){if(!this.open)return;this.open=!1;const t=new Re;this.dispatchEvent(t)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",yr);const vr={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};var br=Object.freeze({__proto__:null,describe(e){return{...e,services:e.services.map(e=>{const r=vr[e.id];return r?{description:r.description,...e,...t(e,r)}:e})}}});const $r=Ot`
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
`;class wr extends Ue{static{this.styles=$r}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=ar,this.floating=!1}render(){const t=this.messages["settings.label"];return this.floating?ue`<button
      part="button"
      type="button"
      aria-label=${t}
      title=${t}
      @click=${this.#y}
    >
      <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z" />
        <path d="M8 10v.01M12 13v.01M8.500 15.500v.01M14.500 16.500v.01" />
      </svg>
    </button>`:ue`<button part="button" type="button" @click=${this.#y}>
        <slot>${t}</slot>
      </button>`}#y(){const t=new Ne;this.dispatchEvent(t)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",wr);var xr=Object.freeze({__proto__:null})}();
//# sourceMappingURL=askfirst.all.js.map
