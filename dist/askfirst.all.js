/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";const e=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),t=[],r=/sheet|icon|load|fetch|connect|render|manifest/i;function n({localName:n,rel:o},s=e){return"link"===n&&o&&!r.test(o)?t:s.get(n)??t}function o(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let s;function i(){if(s)return s;const e=e=>e;s={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;s=e?.createPolicy("askfirst",s)??s}catch{}return s}const a=e=>!0===window.trustedTypes?.isHTML(e),c="data-askfirst-",l=`${c}held`,d="data-consent",p="text/plain",u=/^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,h=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,f=e=>u.test(m(e).trim()),m=e=>e.type??"";function g(e,t,r,n){e.setAttribute(c+t.replace("xlink:",""),r),e.removeAttribute(t),e.setAttribute(l,n)}function y(e,t){const r="script"===e.localName,o=r&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(l)??(o?t("type"):void 0);for(const r of n(e)){const n=e.getAttribute(r),o=null===n?void 0:t(r,n);void 0!==o&&(g(e,r,n,o),s=o,"iframe"===e.localName&&e.replaceWith(e))}r&&void 0!==s&&f(e)&&w(e,s)}function w(e,t){g(e,"type",m(e),t),e.setAttribute("type",p)}const v=e=>e.getAttribute(d)?.match(/\S+/g)??[];function b(e){const t=e.hasAttribute(d);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:r})=>{const[,n,o]=h.exec(e)??[],s=o??(t&&n);return s?[[s,{value:r,from:e}]]:[]}))}const $=e=>m(e)===p;function k(e){const{type:t,src:r}=b(e);return{module:"module"===(t?.value??m(e)),external:!!r||e.hasAttribute("src")}}function x(e){const t="script"===e.localName,{type:r,...n}=b(e);$(e)&&e.removeAttribute("type"),r?.value&&e.setAttribute("type",r.value),r&&e.removeAttribute(r.from),e.removeAttribute(l);for(const t in n){const{value:r,from:o}=n[t];e.removeAttribute(o);const s="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,i()[s](r))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=i().createScript(t)}}const S=([e])=>"audio"!==e;function _(e,t){const r=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!r?e:_(r,t)}const A=e=>new Proxy(e,{defineProperty(e,t,r){const n=Object.getOwnPropertyDescriptor(e,t)?.value,{value:o}=r,s=o?.prototype;if(s?.constructor===n){const e=Object.getOwnPropertyDescriptor(s,"constructor");Object.defineProperty(s,"constructor",{...e,value:o})}return Reflect.defineProperty(e,t,r)}}),E=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],j=(e,t)=>E(e).find(({inline:e})=>e.some(e=>t.includes(e)))?.id;function O(e){const t=Object.create(null);for(const r of e)for(const e of r.hosts){const[n]=e.split("/",1);((t[n.toLowerCase()]??={})[e.slice(n.length)]??=[]).push(r)}return(e,r)=>{const n=e.split(".");for(let o=-1;o<n.length;o++){const s=t[0>o?e:`*.${n.slice(o).join(".")}`]??{},i=Object.keys(s).filter(e=>r.startsWith(e)),[a]=i.sort((e,t)=>t.length-e.length);if(void 0!==a)return s[a]}return[]}}const M="unknown";function C(e,t=[]){const r=O([{hosts:[`*.${e.replace(/^www\./,"")}`,...t]}]);return(e,t)=>!!r(e,t)[0]}const P=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function T(e,t){return t.match(P)?.map(e.denies).find(e=>void 0!==e&&e!==M)}const N=new WeakMap,U=new Map,L=(e,t)=>T(e,t)??j(e,t),R=e=>"string"==typeof e&&1e6>e.length;function q(...[e,t,r,n="value"]){let o,s,i=!1;const a=(e,t,n)=>i?r(e,t,n):n(t);return r=>{if(i!==r){i=r;try{const i=Object.getOwnPropertyDescriptor(e,t),c=i[n];if(c!==(r?s??c:o))return;r&&(o=new Proxy(c,{apply(e,t,r){return a(t,r,e=>Reflect.apply(c,t,e))},construct(e,t,r){return a(r,t,e=>Reflect.construct(c,e,r))}})),i[n]=r?o:s,s=r?c:void 0,Object.defineProperty(e,t,i)}catch{}}}}const W="DOMContentLoaded",D="askfirst-late",H=({current:e},t)=>{const{document:r,performance:n,Document:o,EventTarget:s}=t,{addEventListener:i}=s.prototype,a=e=>"complete"===r.readyState||e===W&&n.timing.domContentLoadedEventEnd>0,c=(t,n,o)=>{if(!e())return;let s=!1;i.call(t,n,()=>s=!0,{once:!0}),setTimeout(()=>{if(s||!a(n))return;t.addEventListener(D,o,{once:!0});const e={type:{value:n},target:{value:r}};t.dispatchEvent(Object.defineProperties(new Event(D),e))})},l=(t,r,n)=>[q(r,`on${n}`,(e,r,o)=>{o(r),c(t,n,r[0])},"set"),q(r,`on${n}`,(t,r,o)=>e()&&a(n)?null:o(r),"get")];return[q(s.prototype,"addEventListener",(e=t,n,o)=>{o(n);const[s,i]=n,a=e===t?"load":e===r&&"readystatechange";a&&[W,a].includes(s)&&c(e,s,i)}),...l(t,t,"load"),...l(r,o.prototype,"readystatechange")]},I=/<noscript[^]*?<\/noscript>/gi,z=({current:e,insert:t,trusted:r},{document:n,Document:o})=>{const s=n.createElement("template"),i=new WeakMap,c=(e,o,i)=>{const a=o.markup.replace(I,"")+i;s.innerHTML=o.plain?a:r().createHTML(a);const{content:c}=s;if(i){const e=c.lastChild;if("askfirst"!==e?.nodeValue)return;e.remove()}o.markup="";const l=[...c.querySelectorAll("script")];o.end.isConnected||n.body.append(o.end),o.end.parentNode.insertBefore(c,o.end),t(l,e)};return["write","writeln"].map(t=>{const r=(r,n,o)=>{const s=e();if(!s||s.src&&(s.async||s.defer))return o(n);let l=i.get(s);l||(i.set(s,l={markup:"",plain:!1,end:new Text}),s.after(l.end)),l.markup+=n.map(String).join("")+("write"===t?"":"\n"),l.plain||=!n.every(a),c(s,l,"\x3c!--askfirst--\x3e"),queueMicrotask(()=>c(s,l,""))},s=(...e)=>r(0,e,e=>o.prototype[t].apply(n,e)),l=q(n,t,r);return e=>{e&&!Object.hasOwn(n,t)?n[t]=s:n[t]!==s?l(e):e||Reflect.deleteProperty(n,t)}})},B=e=>e.split("/",1)[0],V="//localhost:1",F=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],J=(e,{Node:t,Element:r,Document:n,DocumentFragment:o})=>G(e,[t,r,n,o],F);function G(e,t,r){return t.flatMap(({prototype:t})=>r.flatMap((r,n)=>r.split(" ").map(r=>[t,r,(t,r,o)=>{const s=n||r.length;for(let n=0;s>n;n++)Y(r[n],t)&&(r[n]=e.scan(r[n],t));const i=o(r);return e.inserted(),i}])))}function Y(e,t){const{isConnected:r,ownerDocument:n,getRootNode:o}=t;return!1!==r||e?.ownerDocument!==n||"host"in o.call(t)}const K=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],Z=/^(iframe|frame|object|embed)$/,X=new WeakMap,Q=["write","writeln","createContextualFragment"],ee=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],te=/^(script|style|textarea)$/,re=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|\b(?:http|ws)s?:(?!\s*[\\/]\s*[\\/])|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,ne=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,oe=/<(?:[a-z!/](?:[^>=]|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["']))*(?:=\s*(?:"[^"]*|'[^']*))?)?$/i,se=/data-(consent|askfirst)|<(iframe|object|embed|frame)/i,ie="\x3c!--askfirst--\x3e",ae=new WeakMap;function ce(e,t){if(!e)return!1;const r=ae.get(e)??new Set(e.services.flatMap(e=>e.hosts.map(e=>e.replace(/^\*\.|\/.*/g,"").toLowerCase())));return ae.set(e,r),t.split(".").some((e,t,n)=>r.has(n.slice(t).join(".")))}const le=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,de="about:invalid#",pe=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,ue=["style","[style]"],he=["background","backgroundImage","borderImage","borderImageSource","content","cursor","listStyle","listStyleImage","mask","maskImage"],fe=(e,t)=>t.replace(le,(t,r,n)=>void 0===e.denies(n)?t:r+de+n),me=e=>"style"===e.localName,ge=e=>(me(e)?e.textContent:e.getAttribute("style"))??"";function ye(e,t){const r=ge(e),n=t(r);if(n!==r)return me(e)?e.textContent=n:e.style.cssText=n,n}const we=new WeakMap,ve=e=>/^(script|style)$/.test(e?.localName??"");function be(e,t,r){return e.addEventListener(t,r),()=>e.removeEventListener(t,r)}const $e=()=>!!document.prerendering;function ke(e){return be(window,"pageshow",({persisted:t})=>{t&&e()})}function xe(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}const Se=new WeakSet;function _e(e){const t=e.split(".");return["",...t.map((e,r)=>t.slice(r).join("."))]}function Ae(e){const t=e.split("/").filter(Boolean),r=t.map((e,r)=>`/${t.slice(0,r+1).join("/")}`);return["/",...r.flatMap(e=>[e,`${e}/`])]}function Ee(){const{navigation:e}=window,t=[location.href,document.referrer,...(e?.entries()??[]).map(({url:e})=>e??""),...[...document.links].map(({href:e})=>e)].filter(e=>e.startsWith(`${location.origin}/`)).flatMap(e=>Ae(new URL(e).pathname));return[...new Set(t)]}const je=()=>[...new Set(document.cookie.split("; ").map(e=>e.split("=",1)[0]))];function Oe(e,t=Ee()){for(const r of _e(location.hostname))for(const n of t)for(const t of["",";secure",";secure;partitioned"]){const o=r&&`;domain=${r}`;document.cookie=`${e}=;max-age=0;path=${n}${o}${t}`}}const Me=";askfirst";function Ce(){const e="askfirst-try";return _e(location.hostname).slice(1).reverse().find(t=>{document.cookie=`${e}=1;path=/;domain=${t}${Me}`;const r=je().includes(e);return document.cookie=`${e}=;path=/;domain=${t};max-age=0`,r})??""}function Pe(e){return!je().includes(e)&&_e(location.hostname).some(t=>{const r=t&&`;domain=${t}`,n=`${e}-try`;document.cookie=`${n}=1;path=/${r}${Me}`;const o=je().includes(n);document.cookie=`${n}=;path=/;max-age=0${r}`,document.cookie=`${e}=1;path=/${r}${Me}`;const s=o&&!je().includes(e);return document.cookie=`${e}=;path=/;max-age=0${r}`,s})}function Te(e,t){const[,r,n]=/^\/(.+)\/([a-z]*)$/.exec(e)??[];if(void 0!==r)try{return new RegExp(r,n).test(t)}catch{return!1}return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}const Ne=e=>!/^\/.+\/[a-z]*$|\*$/.test(e),Ue=(e,t)=>{Object.assign(t,{[Le]:!0});const r=(t,r)=>E(e).some(e=>e[t].some(({name:e})=>Te(e,r))),{Document:n,Storage:o,CookieStore:s}=t;return[[n.prototype,"cookie",(e,t,n)=>{const o=String(t[0]),[s=""]=o.split("=",1);return!r("cookies",s.trim())||(e=>{const[,t]=/;\s*max-age\s*=\s*(-?\d+)\s*(;|$)/i.exec(e)??[],[,r]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==r&&Date.parse(r)<Date.now()})(o)||o.endsWith(Me)?n(t):void 0},"set"],[s?.prototype,"set",(e,t,n)=>{const[o]=t,s="object"==typeof o?o.name:String(o);return r("cookies",s)?Promise.resolve():n(t)}],[o.prototype,"setItem",(e,t,n)=>r("storage",String(t[0]))?void 0:n(t)]]},Le=Symbol.for("askfirst refuses writes"),Re=[(e,t)=>{for(const[t,...r]of K)for(const n of t.split(" "))e.loads.set(n,r);const{document:r,Attr:n,Element:s,NamedNodeMap:i,Range:a,SVGAnimatedString:l}=t,d=(t,[n],s)=>{const{name:i,value:a}=n;if(o(i,a).every(t=>void 0===e.denies(t)))return s([n]);const c=r.createAttribute("data-askfirst");s([c]);const l=c.ownerElement;return l.removeAttributeNode(c),e.gives(l,i,a)?null:s([n])},{SVGImageElement:p,SVGFEImageElement:u,SVGUseElement:h,SVGScriptElement:f}=t,m=new WeakMap,g=(t,[r],n)=>{const{name:o,value:s}=r;return e.gives(t,o,s)?null:n([r])};return[...[...e.loads].filter(S).flatMap(([e,t])=>t.map(t=>[_(r.createElement(e),t),t,(e,n,o)=>{const s=e.getAttribute(c+t);return null===s?o(n):/set|ping|doc|ground/.test(t)?s:new URL(s,r.baseURI).href},"get"])),...G(e,[a,t.Document],["insertNode surroundContents","importNode adoptNode"]),[s.prototype,"setAttributeNode",g],[s.prototype,"setAttributeNodeNS",g],[n.prototype,"value",(t,r,n)=>{const{ownerElement:o,name:s}=t;return e.gives(o,s,r[0])?void 0:n(r)},"set"],[i.prototype,"setNamedItem",d],[i.prototype,"setNamedItemNS",d],...[p,u,h,f].map(({prototype:e})=>[e,"href",(e,t,r)=>{const n=r(t);return m.set(n,e),n},"get"]),[l.prototype,"baseVal",(t,r,n)=>e.gives(m.get(t)??null,"href",r[0])?void 0:n(r),"set"]]},(e,{document:t,Element:{prototype:r}})=>{let o=!1;return e.gives=(t,r,s)=>{if(o||!t||!e.loads.has(t.localName))return!1;const i=String(r).toLowerCase().replace(/^.*:/,"");if(!n(t,e.loads).includes(i))return!1;const a=String(s),d=e.denied(t,i,a);return void 0!==d?(g(t,i,((e,t,r)=>{if(!/^(script|iframe)$/.test(e.localName))return String(r);const n=e.cloneNode();o=!0;try{n.setAttribute(t,r)}finally{o=!1}return n.getAttribute(t)})(t,i,s),d),e.keep(t)):t.hasAttribute(l)&&t.removeAttribute(c+i),void 0!==d},[...["setAttribute","setAttributeNS"].map((t,n)=>[r,t,(t,r,o)=>e.gives(t,r[n],r[n+1])?void 0:o(r)]),...[...e.loads].filter(S).flatMap(([r,n])=>n.map(n=>[_(t.createElement(r),n),n,(t,r,o)=>e.gives(t,n,r[0])?void 0:o(r),"set"]))]},e=>{if(Se.has(e))return[];Se.add(e);const t=[],{watch:r,update:n,uninstall:o}=e;let s=!0;const i=()=>{const n="loading"===document.readyState||e.policy.open;if(n!==s){if(s=n,!s)return queueMicrotask(()=>s||e.unwatch());for(const e of t){const t=e.deref();t&&r(t)}}};return e.watch=e=>{t.push(new WeakRef(e)),s&&r(e)},e.update=()=>{i(),n()},e.uninstall=()=>{t.length=0,o()},xe(i),[]},(e,{document:t,Element:r,ShadowRoot:n,Document:o,Range:s})=>{let i=!1;const c=document.createElement("template"),l=t=>(i=!0,c.innerHTML=e.trusted().createHTML(t),i=!1,c.content),d=(t,r)=>[...t.querySelectorAll("template")].reduce((e,{content:t})=>d(t,r)||e,e.mark(t,r)),p=(t,r)=>{const n=String(t);if(i||!((e,t)=>{const{policy:r}=e;if(void 0!==j(e,t))return!0;const n=new Set;for(const[,e]of t.matchAll(re)){if(void 0===e)return!0;if(n.has(e))continue;n.add(e);const t=e.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==r.denies(t,"/"))return!0;if(ce(r.config,t))return!0}return!1})(e,n)||!d(l(n),r))return t;let o,s=n.replace(ne,(e,t)=>{const n="/"===e[1];if(void 0===o&&!n){te.test(t)&&(o=t);const n=l(e);return d(n,r)?n.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):e}return n&&o===t&&(o=void 0),e});return d(l(s+ie),r)&&([s]=c.innerHTML.split(ie)),a(t)?e.trusted().createHTML(s):s},u=new WeakMap,h=new WeakMap,f=[...[r,n,o,s].map(({prototype:e})=>e),t].flatMap(t=>[...Q,...ee].flatMap((r,n)=>["value","set"].map(o=>[t,r,(t,r,o)=>{if(2>n)return((t,r,n,o)=>{const s=u.get(t),i=r.reduce((e,t)=>`${e}${t}`,s?.text??"")+o,c=r.every(a)&&!1!==s?.trusts,l=t=>c?e.trusted().createHTML(t):t,d=oe.exec(i)?.index??i.length,f=d===i.length;if(f?u.delete(t):u.set(t,{text:i.slice(d),trusts:c,as:l}),!f&&!s){const e=()=>{const e=u.get(t);u.delete(t),e&&n([e.as(e.text)])};h.set(t,e),queueMicrotask(e)}const m=l(i.slice(0,f?i.length-o.length:d)),g=p(m,!0),y=n(f&&!s&&g===m?r:[g]);return t!==document&&se.test(String(g))&&e.scan(t),y})(t,r,o,n?"\n":"");const s=Q.length>n,i=t;if(te.test(i.localName))return o([e.scan(r[0],i),...r.slice(1)]);const{parentElement:c}=i,l=r.map(e=>p(e,s)),d=l.some(e=>se.test(String(e))),f=()=>d?[i,c].flatMap(e=>[...e?.children??[]]):[],m=new Set(f()),g=o(l);!s&&/<script/i.test(String(r.at(-1)))&&(e.inert(i),e.inert(c));for(const t of f())m.has(t)||e.scan(t);return e.inserted(),g},o])));return[...f,[o.prototype,"execCommand",(t,r,n)=>{if(!/^inserthtml$/i.test(String(r[0])))return n(r);const o=n([r[0],r[1],p(r[2],!1)]);return e.scan(t),o}],[o.prototype,"close",(e,t,r)=>(h.get(e)?.(),r(t))]]},(e,t)=>{const{Navigator:r,TypeError:n,ServiceWorkerContainer:o,Worklet:s,Cache:i,XMLHttpRequest:a,DOMException:c,RTCPeerConnection:{prototype:l}={}}=t,d=A(t),p=t=>{try{return void 0!==e.denies(String(t?.url??t))}catch{return!1}},u=(e,t,r,n=0)=>[e,t,(e,t,o)=>p(t[n])?r(e,t,o):o(t)],h=()=>{throw new c("The operation is insecure.","SecurityError")},f=e=>(t,[,...r],n)=>n([e,...r]),m=e=>{const{iceServers:t,...r}=e??{};return t?{...r,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>p(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},g=(e,[t,...r],n)=>n([m(t),...r]),y=new WeakMap;return[u(t,"fetch",()=>Promise.reject(new n("Failed to fetch"))),u(t,"fetchLater",()=>({activated:!1})),u(r.prototype,"sendBeacon",()=>!0),u(t.navigator,"sendBeacon",()=>!0),u(d,"WebSocket",f(`wss:${V}`)),u(d,"WebSocketStream",f(`wss:${V}`)),u(d,"WebTransport",f(`https:${V}`)),u(d,"EventSource",f("data:,")),u(d,"Worker",h),u(d,"SharedWorker",h),u(o?.prototype,"register",async()=>h()),u(s?.prototype,"addModule",async()=>{throw new c("Unable to load the module.","AbortError")}),...["add","addAll"].map(e=>[i?.prototype,e,(e,t,r)=>[t[0]].flat().some(p)?Promise.reject(new n("Failed to fetch")):r(t)]),u(t,"Audio",(e,[t],r)=>{const n=r([]);return n.preload="auto",n.src=String(t),n}),[d,"RTCPeerConnection",g],[l,"setConfiguration",g],[a.prototype,"open",(e,t,r)=>{const n=e;return delete n.readyState,y.delete(n),p(t[1])&&y.set(n,!1===t[2]),r(t)}],[a.prototype,"send",(e,r,n)=>{const o=e,s=y.get(o);if(void 0===s)return n(r);if(s)throw new c("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==y.get(o)){Object.defineProperty(o,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])o.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:r}=e;return e.denies=t=>/^\s*blob:/i.test(t)?L(e,U.get(t.trim())??""):/^\s*data:/i.test(t)?L(e,(e=>{const[t="",...r]=e.split(",");try{const e=decodeURIComponent(r.join(","));return/; *base64 *$/i.test(t)?atob(e):e}catch{return e}})(t)):r(t),[[A(t),"Blob",(t,r,n)=>{const o=n(r),s=[...r[0]??[]].filter(R).join("");return void 0!==L(e,s)&&N.set(o,s),o}],[t.URL,"createObjectURL",(e,t,r)=>{const n=r(t),o=N.get(t[0]);return void 0!==o&&U.set(n,o),n}],[t.URL,"revokeObjectURL",(e,t,r)=>(U.delete(String(t[0])),r(t))]]},e=>{const t=e=>"speculationrules"===(e.getAttribute(`${c}type`)??e.getAttribute("type")),r=(r,n)=>t(r)?T(e,n):j(e,n),n=(r,n)=>{void 0!==n&&(f(r)||t(r))&&(w(r,n),e.keep(r))},{examine:o,scan:s,denied:i}=e;return e.examine=e=>{"script"===e.localName&&t(e)&&!e.hasAttribute(l)&&n(e,r(e,e.textContent??"")),o(e)},e.denied=(t,n,o)=>{if("type"===n)return r(t,t.textContent??"");const s=i(t,n,o);return"srcdoc"===n?s??j(e,o):s},e.scan=(e,t)=>{const o=t;if("script"===o?.localName&&!o.textContent){const t=e?.textContent??String(e);n(o,r(o,t))}return s(e,t)},[]},(e,t)=>{const{Node:r,Attr:n,Element:o,CharacterData:s}=t,{HTMLElement:i,HTMLScriptElement:a,HTMLStyleElement:c}=t,{update:l,uninstall:d}=e,p=we.get(e)??[],u=!we.has(e);we.set(e,p);const h=()=>p.forEach(t=>t(!e.policy.open));e.update=()=>{h(),l()},e.uninstall=()=>{p.forEach(e=>e(!1)),d()};const f=({prototype:e},t,r,n)=>{const o=()=>Object.getOwnPropertyDescriptor(e,r),s=o(),{set:i,...a}=s??Object.getOwnPropertyDescriptor(t.prototype,r);let c=!1;const l=new Proxy(i,{apply(e,t,r){return c?n(t,r[0],e=>Reflect.apply(i,t,[e])):Reflect.apply(i,t,r)}});p.push(t=>{c=t;const n=o()?.set;t&&n===s?.set&&Object.defineProperty(e,r,{...a,set:l}),t||n!==l||(s?Object.defineProperty(e,r,s):delete e[r])})},m=(t,r,n)=>n(e.scan(r,t));for(const e of[a,c])f(e,r,"textContent",m),f(e,i,"innerText",m);f(a,a,"text",m);for(const[t,n]of[[s,"data"],[r,"nodeValue"],[r,"textContent"]])f(s,t,n,({parentElement:t},r,n)=>n(ve(t)?e.scan(r,t):r));for(const t of["nodeValue","textContent"])f(n,r,t,({ownerElement:t,name:r},n,o)=>{e.gives(t,r,n)||o(n)});return u||h(),[...G(e,[s],["before after replaceWith"]).map(([t,r,n])=>[t,r,(t,r,o)=>{const{parentElement:s}=t;return ve(s)?o(r.map(t=>e.scan(t,s))):n(t,r,o)}]),[o.prototype,"insertAdjacentText",(t,r,n)=>{const o=/^(afterbegin|beforeend)$/i.test(String(r[0]))?t:t.parentElement;return 1 in r&&ve(o)&&(r[1]=e.scan(String(r[1]),o)),n(r)}],...["appendData","insertData","replaceData"].map((t,r)=>[s.prototype,t,(t,n,o)=>{const{parentElement:s}=t;return r in n&&ve(s)&&(n[r]=e.scan(String(n[r]),s)),o(n)}])]},(e,{HTMLFormElement:t})=>{const r=(t,r)=>{const n=r?.getAttribute("formaction")??t.getAttribute("action");return null!==n&&void 0!==e.denies(n)},n=e=>{r(e.target,e.submitter)&&e.preventDefault()},o=new AbortController,s={capture:!0,signal:o.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",n,s)},e.uninstall=()=>{o.abort(),a()},[[t.prototype,"submit",(e,t,n)=>r(e)?void 0:n(t)]]},(e,t)=>{const r=new Set,n=[],o={attributeFilter:["style"],subtree:!0},s=t=>{ye(t,t=>fe(e,t));const n=ge(t);if(!n.includes(de))return;const[,o=""]=new RegExp(pe).exec(n)??[];t.setAttribute(l,e.denies(o)??""),r.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(s)}),{scan:a,examine:c,gives:d,inserted:p,mark:u,watch:h,update:f,uninstall:m}=e,g=new Set;e.inserted=()=>{p(),g.forEach(s),g.clear()},e.gives=(t,r,n)=>{if("style"!==String(r).toLowerCase())return d(t,r,n);const o=String(n),i=t?fe(e,o):o;return i!==o&&(t.style.cssText=i,s(t),!0)};for(const t of ue)e.loads.set(t,[]);e.examine=t=>{e.policy.open||s(t),c(t)},e.scan=(t,r)=>{const n=t;if("style"===r?.localName){if(g.add(r),queueMicrotask(e.inserted),"string"==typeof t)return fe(e,t);if(n?.data&&!n.localName){const t=fe(e,n.data);t!==n.data&&(n.data=t)}}else n?.hasAttribute?.("style")&&e.examine(n);return a(t,r)},e.mark=(e,t)=>(e.querySelectorAll(ue.join()).forEach(s),u(e,t)),e.watch=t=>{h(t),n.push(new WeakRef(t)),e.policy.open||i.observe(t,o)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:n){const e=t.deref();e&&i.observe(e,o)}for(const t of r)ye(t,t=>t.replace(pe,(t,r)=>void 0===e.denies(r)?r:t)),ge(t).includes(de)||(t.removeAttribute(l),r.delete(t));f()},e.uninstall=()=>{i.disconnect(),m()};const y=t=>{const r=String(t),n=fe(e,r);return n===r?t:n},{CSSStyleSheet:w,CSSGroupingRule:v,CSSStyleDeclaration:b,HTMLElement:$,SVGElement:k}=t,x=Object.getPrototypeOf(t.document.documentElement.style),S=he.map(e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)),_=(e,[t],r)=>r([y(t)]),E=[...new Set([...he,...S])].map(e=>[x,e,_,"set"]),j=[[b.prototype,"cssText"],[$.prototype,"style"],[k.prototype,"style"]],O=[[b.prototype,"setProperty",1],[t.StylePropertyMap?.prototype,"set",1],[t.StylePropertyMap?.prototype,"append",1],[w.prototype,"insertRule",0],[w.prototype,"addRule",1],[w.prototype,"replace",0],[w.prototype,"replaceSync",0],[v.prototype,"insertRule",0],[A(t),"FontFace",1]].map(([t,r,n])=>[t,r,(t,r,o)=>o(r.map((t,r)=>r===n&&"string"==typeof t?fe(e,t):t))]);return[...O,...E,...j.map(([e,t])=>[e,t,_,"set"])]},Ue,e=>{let t;const{update:r}=e;return e.update=()=>{const{config:n,open:o}=e.policy,s=n?.lockdown?(({services:e,firstParty:t},r)=>{const n=t=>e.filter(({id:e})=>r.allows(e)===t).flatMap(({hosts:e})=>e.map(B)),o=n(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].map(B).filter(e=>!o.some(t=>((e,t)=>e.startsWith("*.")?`.${t}`.endsWith(e.slice(1)):t===e)(e,t))),...n(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(n,e.policy):[];if(t&&(o||s.some(e=>!t.includes(e))))return location.reload();if(n?.lockdown&&!o&&s.join()!==t?.join()){t=s;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${s.join(" ")}; form-action 'self' ${s.join(" ")}`,document.head.append(e)}r()},[]},e=>(e.aids.push(z,H),[]),e=>{const t=document.currentScript?.nonce,{examine:r}=e;return e.examine=e=>{const{localName:n,nonce:o,ownerDocument:s,isConnected:i}=e,a=s===document?i:!s.defaultView;t&&"script"===n&&a&&o!==t||r(e)},[]},(e,t)=>{const r=X.get(e)??{known:new Map,entered:new WeakSet},{known:n,entered:o,restore:s}=r;X.set(e,r),s?.(),n.set(t,0);const i=t=>{try{const{defaultView:n,window:s}=t??{},i=n??s;if(!i||o.has(i.Element))return t;const{length:a}=e.aids,c={...e},l=()=>{Object.assign(e,c),e.aids.length=a};r.restore=l;try{e.enter(i)}finally{l()}}catch{}return t},a=({target:e})=>{i(e.contentWindow)};if(o.add(t.Element),!s){const{examine:t,inserted:r,watch:o,uninstall:s}=e,c=new AbortController;let l=!1;e.examine=e=>{Z.test(e.localName)&&(l=!0,i(e.contentWindow)),t(e)},e.inserted=()=>{r(),l&&(()=>{for(const[e,t]of n){const{length:r,closed:o}=e;if(o&&n.delete(e),!o&&r!==t){n.set(e,r);for(let t=0;r>t;t++)i(e[t])}}})(),l=!1},e.watch=e=>{o(e),e.addEventListener("load",a,{capture:!0,signal:c.signal})},e.uninstall=()=>{c.abort(),s()}}const{HTMLIFrameElement:c,HTMLFrameElement:l,HTMLObjectElement:d,HTMLEmbedElement:p}=t,u=(e,t,r)=>i(r(t));return[[t,"open",(r,n,o)=>{const[s,a]=n.map(String);return a&&t.document.querySelector(`iframe[name=${CSS.escape(a)}]`)&&void 0!==e.denies(s)?null:i(o(n))}],...[c,l,d,p].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,u,"get"]))]}];function qe({cookies:e,storage:t},{entries:r}){const n=e=>{const t="string"==typeof e?{name:e}:e;return{...r[t.name],...t}};return{cookies:e.map(n),storage:t.map(n)}}window.askfirstChannels=Re;const We=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));let De;window.askfirstServices=We;const He=new Set;function Ie(e){De=e}function ze(e,t=""){const r=`${e} ${String(t)}`;He.has(r)||(He.add(r),De?.().then(r=>console.warn(r(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const Be={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,share:/^s(host|site)$/,reload:/^s(never|ask|auto)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function Ve(e,t){return("any"===t||"object"!=typeof e&&Be[t].test((typeof e)[0]+String(e)))&&!("id"===t&&String(e)in{})}function Fe(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function Je(e,t){if("function"==typeof t)return Je(e,t(e));if("string"==typeof t)return Ve(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>Je(e,t[0]));const r={__proto__:null,...t};return Fe(e)&&Object.keys(r).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const n=r[e]??r[`!${e}`]??r["*"];return void 0!==n&&Je(t,n)})}const Ge=e=>t=>Fe(t)?e:"text",Ye=[Ge({"!name":"text",purpose:"text",lifetime:"text",host:"host",httpOnly:"flag"})],Ke={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",consequence:"text",required:"flag"}],services:[e=>Fe(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:Ge({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:Ye,storage:Ye,inline:["text"],deny:[["any"]],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",share:"share",reload:"reload",log:{"!url":"link"},renew:"link",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},Ze=["necessary","functional","analytics","advertising"];function Xe(e,t){if(!Je(e,Ke))return;const r=e,n=Qe(r),o=et(r,t),s=n.map(({id:e})=>e),i=[...s,...o.map(e=>e?.id)];return new Set(i).size===i.length&&o.every(e=>s.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...r,cookie:{name:"askfirst",path:"/",days:182,...r.cookie},categories:n,services:o}:void 0}function Qe({categories:e=Ze.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function et({services:e=[]},t){return e.map(e=>{const r="string"==typeof e?e:"use"in e&&e.use;if(r&&!Object.hasOwn(t,r))return;const n=r?t[r]:e,{category:o=n.category}=e,{hosts:s=[],inline:i=[],cookies:a,storage:c}=n;return{...n,category:o,hosts:s,inline:i,cookies:tt(a),storage:tt(c)}})}const tt=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function rt({name:e,path:t,domain:r,days:n},o){const s="https:"===location.protocol?";secure":"",i=r?`;domain=${r}`:"",a=o?86400*n:0;document.cookie=`${e}=${encodeURIComponent(o)};max-age=${a};path=${t};samesite=lax${i}${s}`}function nt({cookie:e}){const{name:t}=e;let r=[];const n=[["cookie",()=>document.cookie.split("; ").flatMap(e=>{const[r,n]=e.split("=");return r===t?ot(()=>decodeURIComponent(n))??n:[]}),t=>rt(e,4e3>encodeURIComponent(t).length?t:"")],["localStorage",()=>[localStorage[t]??[]].flat(),e=>{delete localStorage[t],e&&(localStorage[t]=e)}],["memory",()=>r,e=>r=e?[e]:[]]];return{clear(){return n.forEach(([,,e])=>ot(()=>e("")))},read(){return n.flatMap(([e,t])=>(ot(t)??[]).map(t=>[t,e]))},write(e){let t;for(const[r,o,s]of n)ot(()=>s(t?"":e)),!t&&ot(o)?.includes(e)&&(t=r);return t}}}function ot(e){try{return e()}catch{return}}function st(e,t,r={}){const n={};for(const{id:o,required:s}of e.categories){n[o]=s||!0===(t[o]??r[o]);for(const i of e.services)i.category===o&&(n[i.id]=s||!0===(t[i.id]??t[o]??r[i.id]))}return n}function it(e,t){return st(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const at=864e5,ct=["accept-all","reject-all","custom","withdraw","signal","import"],lt=["sequence","time","id","policy","method","regime","language","region","signal","version","fingerprint"],dt="ntipmrlcswf";function pt(e){const{choices:t,asked:r}=e,n=e=>Object.keys(t).filter(r=>t[r]===e).map(e=>Object.hasOwn(r,e)?`${e}.${r[e]}`:e),o=Object.fromEntries(lt.map((t,r)=>[dt[r],e[t]]));return JSON.stringify({v:1,...o,g:n(!0),d:n(!1)})}function ut(e){try{const t=JSON.parse(e),{v:r,g:n,d:o}=t,s=lt.map((e,r)=>[e,t[dt[r]]]),i=ht(s),a=s.every(([,e],t)=>2>t?Number.isInteger(e):"string"==typeof e||t>5&&void 0===e);if(1!==r||!a||i.time>864e13||!ct.includes(i.method))return;const c=[n,o].flatMap((e,t)=>e.map(e=>[1>t,...e.split(".")]));return{...i,choices:ht(c.map(([e,t])=>[t,e])),asked:ht(c.map(([,...e])=>e))}}catch{return}}const ht=e=>Object.fromEntries(e.filter(([,e])=>void 0!==e)),ft=({services:e})=>Object.fromEntries(e.map(e=>[e.id,mt(e).join("")])),mt=({category:e,hosts:t})=>[e,...t].map(gt);function gt(e){let t=2166136261;for(const r of e)t=Math.imul(t^r.charCodeAt(0),16777619);return(t>>>0).toString(36).slice(-3).padStart(3,"0")}class yt extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.news=[],this.regime="opt-in",this.config=e,this.#e=t,this.choices=st(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{config:r,regime:n,record:o}=this;this.#t(this.#r({id:o?.id??wt(),sequence:(o?.sequence??0)+1,time:Date.now(),policy:r.policy.version,method:e,regime:n,choices:t?st(r,t,this.choices):it(r,"accept-all"===e),asked:ft(r)}),"choice")}complete(e){Object.assign(this,{record:this.#r({...this.record,...e})})}#r(e){const t=this.#e.write(pt(e));return"cookie"!==t&&ze("storage",t),{...e,persisted:t}}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const r=ut(e);return r?{...r,persisted:t}:(ze("record",e),[])}).sort((e,t)=>t.time-e.time||t.sequence-e.sequence);this.#t(e,"storage")}forget(){this.#e.clear(),this.#t(void 0,"choice")}#t(e,t){const{config:r,choices:n,record:o}=this,s=!!e&&!(({time:e},{cookie:t})=>{const r=Date.now()-e;return-at>r||r>=t.days*at})(e,r),i=e?(({choices:e,asked:t},r)=>[...r.categories,...r.services].filter(r=>!Object.hasOwn(e,r.id)||"hosts"in r&&!mt(r).every(e=>t[r.id]?.includes(e))).map(({id:e})=>e))(e,r):[],a=s?{...e.choices}:{};for(const e of i)delete a[e];const c=st(r,{},a),l=s&&!i[0]&&e.policy===r.policy.version;Object.assign(this,{record:e,choices:c,news:i,decided:l});const d=Object.keys(c).filter(e=>n[e]!==c[e]),p=e=>this.dispatchEvent(Object.assign(new Event(e),{changed:d,source:t}));d[0]&&p("change"),o?.time===e?.time&&"choice"!==t||p("decide")}}const wt=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class vt extends yt{#n;#o;#s;#i;constructor(e,t,r={}){super(e,nt(e)),this.#o=r;const n=((e,t)=>{const r=O(e.services);return n=>{const o=Object.keys(n),s=o.every(e=>n[e]),i=("hold"===e.unknown||e.lockdown)&&!s;return{config:e,denies(e,o){const s=r(e,o);return s[0]?s.find(({id:e})=>!n[e])?.id:i&&!t(e,o)?M:void 0},allows(e){return o.includes(e)||((e,t)=>{ze("mark",[e,t])})(e,o),!0===n[e]},open:!i&&e.services.every(({id:e})=>n[e])}}})(e,C(location.hostname,e.firstParty)),o=()=>{this.decided||this.showNotice()},s=e=>r.record?.().then(t=>t.attend(this,e),e=>ze("ui",e));let i=()=>this.refresh();const a=(c=()=>i(),$e()?be(document,"prerenderingchange",c):(c(),()=>{}));var c,l;this.#n=t(n(this.choices),(e,t)=>{this.dispatchEvent(Object.assign(new Event(e),{element:t}))}),i=()=>{this.refresh(),o()},this.#s=[a,ke(i),(l=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(bt,e)?this.answer(bt[e]):ze("action",e)},be(document,"click",e=>{for(const t of e.composedPath()){const r=t instanceof Element&&t.getAttribute("data-askfirst");if(r&&!t.closest("askfirst-notice"))return e.preventDefault(),l(r)}})),be(this,"change",()=>{this.#n.update(n(this.choices)),$t("askfirst:change")}),be(this,"decide",s),be(document,"askfirst-open",()=>{this.showPreferences()}),be(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],xe(s),$e()||o()}get held(){return[...this.#n.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const r=()=>{this.allows(e)&&(this.removeEventListener("change",r),t())};this.addEventListener("change",r),r()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#s.forEach(e=>e()),this.#n.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}#a(){return this.#i??=this.#o.ui?.(this),this.#i?.catch(e=>{this.#i=void 0,ze("ui",e)})}}const bt={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function $t(e){document.dispatchEvent(new Event(e))}const kt=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,r,n)=>{const o=n(r);return e.watch(o),o}]];function xt(e,t,r=window,n=[]){let o;const s=e=>{o??=n.flatMap(e=>e(w,r)),o.forEach(t=>t(e))};let a=[];const c=new Set,l=new WeakMap;let d,p;const u=()=>a[0]&&!c.has(a[0]),h=()=>{p=!1,u()?g(a[0],!0):c.size||s(!1)},m=()=>{p||queueMicrotask(h),p=!0},g=(e,r)=>{if(c.has(e))return;const n=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:r,value:n}of e.attributes)t.setAttribute(r,n);return t.nonce=e.nonce,t.text=i().createScript(e.text),t})(e):e,o=()=>{c.delete(n),a=a.filter(e=>e!==n),m()};if(n!==e&&(a=a.map(t=>t===e?n:t)),!l.get(e)(e))return o();const{external:d}=k(n);s(!0),c.add(n),r&&(n.async=!1);try{x(n),n!==e&&e.replaceWith(n)}catch(e){ze("release",e)}if(!d||!n.isConnected||!f(n)||n.noModule)return o();for(const e of["load","error"])n.addEventListener(e,()=>n.addEventListener(e,o),!0)},y=(t,r,n)=>{const o=[],s=[],i=e=>()=>{for(const t of e){const{module:e,external:r}=k(t),n=a.includes(d);a.push(t),r&&!n?g(t,!0):(r||e)&&(d=t)}m()};for(const n of t){if("script"!==n.localName){r(n)&&x(n);continue}const t=n;l.set(t,r);const{module:i,external:a}=k(t),c=(a||i)&&t.hasAttribute("async");(e.has(t)?t.async:c)?g(t):(i||a&&t.hasAttribute("defer")?s:o).push(t)}n(i(o)),xe(()=>n(i(s)))},w={trusted:i,current(){const{currentScript:e}=r.document;return c.has(e)?e:void 0},insert(e,r){const n=a.splice(Math.max(0,a.indexOf(r)));for(const r of e)t.add(r);for(y(e.filter(f),()=>!0,e=>e());u();)h();a.push(...n)}};return(e,t)=>y(e,t,queueMicrotask)}const St=`[${d}],[${l}]`,_t=/^(http|ws)/;function At(t,r,n,s){const{document:a}=t,c=new Set,p=new Set,u=new WeakSet,h=new WeakSet,m=[],g=xt(u,h,t,m),w=e=>v(e).every(e=>_.policy.allows(e))&&Object.entries(b(e)).every(([t,{value:r}])=>void 0===_.denied(e,t,r)),k=e=>{c.has(e)||(c.add(e),p.size||queueMicrotask(C),p.add(e),s?.("held",e))},x=e=>{const t=c.has(e)&&w(e);return t&&(c.delete(e),s?.("released",e)),t},S=e=>{const t=v(e).find(e=>!_.policy.allows(e));void 0===t&&h.has(e)||y(e,(r,n)=>t??_.denied(e,r,n))},_={policy:n,aids:m,trusted:i,loads:e,selector:"",denies(e){try{const{protocol:t,hostname:r,pathname:n}=new URL(e,a.baseURI);return _t.test(t)?_.policy.denies(r,n):void 0}catch{return}},denied(e,t,r){return"type"===t?void 0:o(t,r).map(_.denies).find(Boolean)},gives(){return!1},keep(e){u.add(e),k(e)},mark(e,t){for(const r of e.querySelectorAll(_.selector))(t||"script"!==r.localName)&&S(r);return!!e.querySelector(`[${l}]`)},examine(e){_.policy.open||S(e),e.matches(St)&&(e=>"template"===e.localName||$(e)||Object.keys(b(e)).length>0)(e)&&k(e)},scan(t){const r=t;if((e.has(r?.localName??"")||r?.matches?.(St))&&_.examine(r),r?.firstElementChild){const e=_.policy.open?St:`${_.selector},${St}`;r.querySelectorAll(e).forEach(_.examine)}return t},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>c.has(e)||h.add(e))},watch(e){return P.observe(e,{childList:!0,subtree:!0})},unwatch(){return P.disconnect()},enter(t){for(const e of t.document.scripts)f(e)&&h.add(e);r.forEach((e,r)=>{for(const n of e(_,t))T.push([q(...n),1>r])}),_.selector=[...e.keys()].join(),N(),_.watch(t.document),_.scan(t.document)},update(){return j([...c].filter(e=>M(e)||!p.has(e)))},uninstall(){_.unwatch(),T.forEach(([e])=>e(!1))}},A=e=>{if("template"!==e.localName||!x(e))return[e];const{content:t}=e,r=e.getAttribute(d);for(const e of t.querySelectorAll("script"))h.add(e),e.setAttribute(d,r),y(e,()=>r);_.scan(t);const n=[...t.querySelectorAll(St)];return e.replaceWith(t),n.flatMap(A)},E=e=>-a.contains(e),j=e=>g(e.filter(w).sort((e,t)=>E(e)-E(t)||E(e)&&(4&e.compareDocumentPosition(t)?-1:1)).flatMap(A),x),O=()=>"loading"!==a.readyState,M=e=>O()||Et(e),C=()=>{for(const e of p)O()&&!u.has(e)&&h.add(e);const e=[...p].filter(M);for(const t of e)p.delete(t);j(e)},P=new t.MutationObserver(e=>{const t=new Set;for(const{addedNodes:r,target:n}of e)_.policy.open?t.add(n.getRootNode()):r.forEach(e=>_.scan(e,n));for(const e of t)e.querySelectorAll(St).forEach(_.examine);C()}),T=[],N=()=>T.forEach(([e,t])=>e(t||!_.policy.open));return _.enter(t),_.update(),xe(C),{held:c,update(e,t=s){_.policy=e,s=t,N(),_.update()},uninstall(){return _.uninstall()}}}function Et(e){return!!e&&(!!e.nextSibling||Et(e.parentNode))}((e,t)=>{Ie(async()=>(await t.explain()).explain);const r=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void ze("twice");const t=e??[],r={push(e){t.push(e)}};return window.askfirst=r,e=>{r.consent=e,r.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[r,...n]=t;e[r](...n)}catch(e){ze("command",e)}})(e,t),t.forEach(r.push),$t("askfirst:ready")}})();if(!r)return;const n=((e=[])=>[kt,...e,J])(window.askfirstChannels),o=At(window,n,(e=>({denies:(t,r)=>e(t,r)?void 0:M,allows:()=>!1,open:!1}))(C(location.hostname)));document.body&&ze("place");const s=e=>{const n=window.askfirstServices??{};let s;try{s=Xe(JSON.parse(e),n)}catch{}if(!s)return ze("config",[e,n]);r(new vt(s,(e,t)=>(o.update(e,t),o),{async ui(e){return(await t.ui()).mountUi(e)},record:t.record}))},i=()=>{const e=document.getElementById("askfirst-config");return e&&s(e.textContent),e},a=e?.getAttribute("data-config");a?fetch(a).then(e=>e.ok?e.text():Promise.reject(e.status)).then(s,e=>ze("data-config",e)):i()||xe(()=>i()??ze("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>Jr)},record(){return Promise.resolve().then(()=>mn)},explain(){return Promise.resolve().then(()=>jn)}}),(()=>{const e=()=>{document.querySelector("askfirst-settings:not(:defined)")&&Promise.resolve().then(()=>Jr).then(e=>e.loadWayBack(),e=>ze("ui",e))};xe(e),new MutationObserver(e).observe(document.documentElement,{childList:!0})})();const jt=globalThis,Ot=jt.ShadowRoot&&(void 0===jt.ShadyCSS||jt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Mt=Symbol(),Ct=new WeakMap;let Pt=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Mt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(Ot&&void 0===e){const r=void 0!==t&&1===t.length;r&&(e=Ct.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Ct.set(t,e))}return e}toString(){return this.cssText}};const Tt=(e,...t)=>{const r=1===e.length?e[0]:t.reduce((t,r,n)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+e[n+1],e[0]);return new Pt(r,e,Mt)},Nt=Ot?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const r of e.cssRules)t+=r.cssText;return(e=>new Pt("string"==typeof e?e:e+"",void 0,Mt))(t)})(e):e,{is:Ut,defineProperty:Lt,getOwnPropertyDescriptor:Rt,getOwnPropertyNames:qt,getOwnPropertySymbols:Wt,getPrototypeOf:Dt}=Object,Ht=globalThis,It=Ht.trustedTypes,zt=It?It.emptyScript:"",Bt=Ht.reactiveElementPolyfillSupport,Vt=(e,t)=>e,Ft={toAttribute(e,t){switch(t){case Boolean:e=e?zt:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=null!==e;break;case Number:r=null===e?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch(e){r=null}}return r}},Jt=(e,t)=>!Ut(e,t),Gt={attribute:!0,type:String,converter:Ft,reflect:!1,useDefault:!1,hasChanged:Jt};Symbol.metadata??=Symbol("metadata"),Ht.litPropertyMetadata??=new WeakMap;let Yt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Gt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const r=Symbol(),n=this.getPropertyDescriptor(e,r,t);void 0!==n&&Lt(this.prototype,e,n)}}static getPropertyDescriptor(e,t,r){const{get:n,set:o}=Rt(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:n,set(t){const s=n?.call(this);o?.call(this,t),this.requestUpdate(e,s,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Gt}static _$Ei(){if(this.hasOwnProperty(Vt("elementProperties")))return;const e=Dt(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Vt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Vt("properties"))){const e=this.properties,t=[...qt(e),...Wt(e)];for(const r of t)this.createProperty(r,e[r])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,r]of t)this.elementProperties.set(e,r)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const r=this._$Eu(e,t);void 0!==r&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const r=new Set(e.flat(1/0).reverse());for(const e of r)t.unshift(Nt(e))}else void 0!==e&&t.push(Nt(e));return t}static _$Eu(e,t){const r=t.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(Ot)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const r of t){const t=document.createElement("style"),n=jt.litNonce;void 0!==n&&t.setAttribute("nonce",n),t.textContent=r.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){const r=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,r);if(void 0!==n&&!0===r.reflect){const o=(void 0!==r.converter?.toAttribute?r.converter:Ft).toAttribute(t,r.type);this._$Em=e,null==o?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(e,t){const r=this.constructor,n=r._$Eh.get(e);if(void 0!==n&&this._$Em!==n){const e=r.getPropertyOptions(n),o="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:Ft;this._$Em=n;const s=o.fromAttribute(t,e.type);this[n]=s??this._$Ej?.get(n)??s,this._$Em=null}}requestUpdate(e,t,r,n=!1,o){if(void 0!==e){const s=this.constructor;if(!1===n&&(o=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??Jt)(o,t)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,t,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:n,wrapped:o},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),!0!==o||void 0!==s)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),!0===n&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,r]of e){const{wrapped:e}=r,n=this[t];!0!==e||this._$AL.has(t)||void 0===n||this.C(t,void 0,r,n)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};Yt.elementStyles=[],Yt.shadowRootOptions={mode:"open"},Yt[Vt("elementProperties")]=new Map,Yt[Vt("finalized")]=new Map,Bt?.({ReactiveElement:Yt}),(Ht.reactiveElementVersions??=[]).push("2.1.2");const Kt=globalThis,Zt=e=>e,Xt=Kt.trustedTypes,Qt=Xt?Xt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,er="$lit$",tr=`lit$${Math.random().toFixed(9).slice(2)}$`,rr="?"+tr,nr=`<${rr}>`,or=document,sr=()=>or.createComment(""),ir=e=>null===e||"object"!=typeof e&&"function"!=typeof e,ar=Array.isArray,cr="[ \t\n\f\r]",lr=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dr=/-->/g,pr=/>/g,ur=RegExp(`>|${cr}(?:([^\\s"'>=/]+)(${cr}*=${cr}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),hr=/'/g,fr=/"/g,mr=/^(?:script|style|textarea|title)$/i,gr=(e,...t)=>({_$litType$:1,strings:e,values:t}),yr=Symbol.for("lit-noChange"),wr=Symbol.for("lit-nothing"),vr=new WeakMap,br=or.createTreeWalker(or,129);function $r(e,t){if(!ar(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Qt?Qt.createHTML(t):t}const kr=(e,t)=>{const r=e.length-1,n=[];let o,s=2===t?"<svg>":3===t?"<math>":"",i=lr;for(let t=0;r>t;t++){const r=e[t];let a,c,l=-1,d=0;for(;d<r.length&&(i.lastIndex=d,c=i.exec(r),null!==c);)d=i.lastIndex,i===lr?"!--"===c[1]?i=dr:void 0!==c[1]?i=pr:void 0!==c[2]?(mr.test(c[2])&&(o=RegExp("</"+c[2],"g")),i=ur):void 0!==c[3]&&(i=ur):i===ur?">"===c[0]?(i=o??lr,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?ur:'"'===c[3]?fr:hr):i===fr||i===hr?i=ur:i===dr||i===pr?i=lr:(i=ur,o=void 0);const p=i===ur&&e[t+1].startsWith("/>")?" ":"";s+=i===lr?r+nr:0>l?r+tr+(-2===l?t:p):(n.push(a),r.slice(0,l)+er+r.slice(l)+tr+p)}return[$r(e,s+(e[r]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),n]};class xr{constructor({strings:e,_$litType$:t},r){let n;this.parts=[];let o=0,s=0;const i=e.length-1,a=this.parts,[c,l]=kr(e,t);if(this.el=xr.createElement(c,r),br.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(n=br.nextNode())&&a.length<i;){if(1===n.nodeType){if(n.hasAttributes())for(const e of n.getAttributeNames())if(e.endsWith(er)){const t=l[s++],r=n.getAttribute(e).split(tr),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:o,name:i[2],strings:r,ctor:"."===i[1]?jr:"?"===i[1]?Or:"@"===i[1]?Mr:Er}),n.removeAttribute(e)}else e.startsWith(tr)&&(a.push({type:6,index:o}),n.removeAttribute(e));if(mr.test(n.tagName)){const e=n.textContent.split(tr),t=e.length-1;if(t>0){n.textContent=Xt?Xt.emptyScript:"";for(let r=0;t>r;r++)n.append(e[r],sr()),br.nextNode(),a.push({type:2,index:++o});n.append(e[t],sr())}}}else if(8===n.nodeType)if(n.data===rr)a.push({type:2,index:o});else{let e=-1;for(;-1!==(e=n.data.indexOf(tr,e+1));)a.push({type:7,index:o}),e+=tr.length-1}o++}}static createElement(e,t){const r=or.createElement("template");return r.innerHTML=e,r}}function Sr(e,t,r=e,n){if(t===yr)return t;let o=void 0!==n?r._$Co?.[n]:r._$Cl;const s=ir(t)?void 0:t._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),void 0===s?o=void 0:(o=new s(e),o._$AT(e,r,n)),void 0!==n?(r._$Co??=[])[n]=o:r._$Cl=o),void 0!==o&&(t=Sr(e,o._$AS(e,t.values),o,n)),t}class _r{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:r}=this._$AD,n=(e?.creationScope??or).importNode(t,!0);br.currentNode=n;let o=br.nextNode(),s=0,i=0,a=r[0];for(;void 0!==a;){if(s===a.index){let t;2===a.type?t=new Ar(o,o.nextSibling,this,e):1===a.type?t=new a.ctor(o,a.name,a.strings,this,e):6===a.type&&(t=new Cr(o,this,e)),this._$AV.push(t),a=r[++i]}s!==a?.index&&(o=br.nextNode(),s++)}return br.currentNode=or,n}p(e){let t=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}}class Ar{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,n){this.type=2,this._$AH=wr,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Sr(this,e,t),ir(e)?e===wr||null==e||""===e?(this._$AH!==wr&&this._$AR(),this._$AH=wr):e!==this._$AH&&e!==yr&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>ar(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==wr&&ir(this._$AH)?this._$AA.nextSibling.data=e:this.T(or.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:r}=e,n="number"==typeof r?this._$AC(e):(void 0===r.el&&(r.el=xr.createElement($r(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(t);else{const e=new _r(n,this),r=e.u(this.options);e.p(t),this.T(r),this._$AH=e}}_$AC(e){let t=vr.get(e.strings);return void 0===t&&vr.set(e.strings,t=new xr(e)),t}k(e){ar(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let r,n=0;for(const o of e)n===t.length?t.push(r=new Ar(this.O(sr()),this.O(sr()),this,this.options)):r=t[n],r._$AI(o),n++;n<t.length&&(this._$AR(r&&r._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=Zt(e).nextSibling;Zt(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class Er{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,n,o){this.type=1,this._$AH=wr,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=o,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=wr}_$AI(e,t=this,r,n){const o=this.strings;let s=!1;if(void 0===o)e=Sr(this,e,t,0),s=!ir(e)||e!==this._$AH&&e!==yr,s&&(this._$AH=e);else{const n=e;let i,a;for(e=o[0],i=0;i<o.length-1;i++)a=Sr(this,n[r+i],t,i),a===yr&&(a=this._$AH[i]),s||=!ir(a)||a!==this._$AH[i],a===wr?e=wr:e!==wr&&(e+=(a??"")+o[i+1]),this._$AH[i]=a}s&&!n&&this.j(e)}j(e){e===wr?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class jr extends Er{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===wr?void 0:e}}class Or extends Er{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==wr)}}class Mr extends Er{constructor(e,t,r,n,o){super(e,t,r,n,o),this.type=5}_$AI(e,t=this){if((e=Sr(this,e,t,0)??wr)===yr)return;const r=this._$AH,n=e===wr&&r!==wr||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==wr&&(r===wr||n);n&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Cr{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Sr(this,e)}}const Pr=Kt.litHtmlPolyfillSupport;Pr?.(xr,Ar),(Kt.litHtmlVersions??=[]).push("3.3.3");const Tr=globalThis;let Nr=class extends Yt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,r)=>{const n=r?.renderBefore??t;let o=n._$litPart$;if(void 0===o){const e=r?.renderBefore??null;n._$litPart$=o=new Ar(t.insertBefore(sr(),e),e,void 0,r??{})}return o._$AI(e),o})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return yr}};Nr._$litElement$=!0,Nr.finalized=!0,Tr.litElementHydrateSupport?.({LitElement:Nr});const Ur=Tr.litElementPolyfillSupport;function Lr(e,t,...r){const n=document.createElement(e);for(const[e,r]of Object.entries(t))n.setAttribute(e,r);return n.append(...r),n}Ur?.({LitElement:Nr}),(Tr.litElementVersions??=[]).push("4.2.2");class Rr extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class qr extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class Wr extends Event{constructor(e){super("askfirst-record",{bubbles:!0,composed:!0,cancelable:!0}),this.wish=e}}class Dr extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function Hr(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const Ir={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.policyChanged":"Our cookie policy has changed since your last choice.","notice.news":"New since your last choice: {names}.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},zr=Tt`
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
`,Br=Tt`
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
`;class Vr extends Yt{static{this.styles=[Br,zr]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},news:{attribute:!1},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=Ir,this.policyUrl="",this.news="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(Lr("div",{part:"panel"},Lr("slot",{part:"text"}),Lr("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const r=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${r}px!important}\n           :root::after{content:"";display:block;height:${r}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,r,n)=>{const o=Lr("button",{type:"button",slot:"actions","data-askfirst":t},e[r]);return o.addEventListener("click",()=>{o.removeAttribute("data-askfirst"),this.dispatchEvent(n()),this.open&&o.setAttribute("data-askfirst",t)}),o};return[Lr("h2",{},e["notice.title"]),...this.news?[Lr("strong",{},this.news),document.createTextNode(" ")]:[],Lr("p",{},e["notice.text"]),...Hr(this.policyUrl)?[document.createTextNode(" "),Lr("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new Rr("accept-all")),t("reject","action.rejectAll",()=>new Rr("reject-all")),t("preferences","action.choose",()=>new qr)]}}function Fr(){document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>Kn)}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",Vr),xe(Fr);var Jr=Object.freeze({__proto__:null,loadWayBack:Fr,mountUi(e){return((e,t)=>{const r=document.createElement("askfirst-notice");let n;const{messages:o,policy:s}=e.config;r.messages={...r.messages,...o},r.policyUrl=s.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{r.isConnected||i(r),r.news=(({config:e,news:t,record:r},n)=>{const o=e=>e.filter(({id:e})=>t.includes(e)).map(({id:e,name:t})=>t??e),s=o(e.services),i=s.length>0?s:o(e.categories);return i.length>0?n["notice.news"].replace("{names}",i.join(", ")):r&&r.policy!==e.policy.version?n["notice.policyChanged"]:""})(e,r.messages),r.open=!0},c=(t,r="")=>{t.choices=st(e.config,{},(({record:e,news:t})=>Object.fromEntries(Object.entries(e?.choices??{}).filter(([e])=>!t.includes(e))))(e)),t.record=e.record,t.status=r,t.reloads=!1};let l=!1;const d=new MutationObserver(()=>{for(const e of[r,n])e?.open&&!e.isConnected&&(e.open=!1,i(e),e.open=!0)});d.observe(document.documentElement,{childList:!0});const p={showNotice:a,async showPreferences(){const{describe:r=e=>e}=await t();n||(n=document.createElement("askfirst-preferences"),n.messages={...n.messages,...o},n.config=r(e.config)),n.isConnected||i(n),c(n),n.open=!0},hide(){r.open=!1,n&&(n.open=!1)},remove(){u.forEach(e=>e()),d.disconnect(),r.remove(),n?.remove()}},u=[be(e,"decide",({changed:t})=>{if(r.open=!1,!n?.open)return;const o=t.some(t=>!e.allows(t));l?c(n,n.messages["preferences.deleted"]):o?c(n):n.open=!1}),be(e,"residue",async({residue:t,taken:r})=>{const o="ask"===e.config.reload&&r.length>0;o&&!n?.open&&await p.showPreferences(),n?.open&&!l&&(c(n,((e,t)=>{const r=[...new Set(e.map(({name:e})=>e))].join(", "),n=r&&` ${t["preferences.residue"].replace("{names}",r)}`;return t["preferences.erased"]+n})(t,n.messages)),n.reloads=o)}),be(document,"askfirst-record",t=>{t.defaultPrevented||("download"!==t.wish?(l=!0,e.forget()):(async e=>{try{const t=await e.receipt();((e,t,r)=>{const n=document.createElement("a");n.href=URL.createObjectURL(new Blob([r],{type:"application/json"})),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)})(`askfirst-record-${t.issued.slice(0,10)}.json`,0,JSON.stringify(t,null,2))}catch(e){ze("ui",e)}})(e))}),be(document,"askfirst-close",()=>{l&&a(),l=!1})];return p})(e,()=>Promise.resolve().then(()=>Jn))}});const Gr=e=>({history:`${e}:history`,shown:`${e}:shown`});function Yr(e){const{history:t,shown:r}=Gr(e);return{entries:tn(en(t)),shown:nn(en(r))}}const Kr=(e,t)=>e.id===t?.id&&e.sequence===t.sequence&&e.time===t.time&&e.method===t.method,Zr=(e,t)=>Yr(e).entries.some(e=>{const r=ut(e.record);return Kr(t,r)&&(!t.fingerprint||!!r?.fingerprint)});let Xr=Promise.resolve();function Qr(e){Xr=Xr.then(e).catch(()=>{})}function en(e){try{return localStorage.getItem(e)}catch{return null}}function tn(e){const t=on(e);return Array.isArray(t)?t.filter(rn):[]}function rn(e){const{record:t,previous:r,hash:n=""}=Object(e);return[t,r,n].every(e=>"string"==typeof e)}function nn(e){const t=on(e);return"object"==typeof t&&t?t:{}}function on(e){try{return JSON.parse(e??"null")}catch{return null}}function sn(e,t){const{config:r,record:n}=e,o=nt(r).read().map(([e])=>e).filter(ut),s=t||void 0===t&&o.length>0?[t,n]:[],i=[...o,...s.map(an)].filter(ut).sort(cn).at(-1);void 0===i||o.includes(i)||rt(r.cookie,i),e.refresh()}const an=e=>"object"==typeof e?pt(e):e??"";function cn(e,t){const[r,n]=[ut(e),ut(t)];return r.time-n.time||r.sequence-n.sequence||e.length-t.length||(t>e?-1:1)}const ln=new WeakMap,dn=e=>document.cookie.split("; ").filter(t=>t.startsWith(`${e}=`)).map(t=>(e=>{try{return decodeURIComponent(e)}catch{return e}})(t.slice(e.length+1)));function pn({config:e,record:t}){if("cookie"!==t?.persisted)return;const{name:r,path:n,domain:o=""}=e.cookie,s=pt(t),[i,...a]=dn(r);if(0!==a.length||"site"===e.share){(i!==s||a.length>0)&&rt(e.cookie,s);for(const t of new Set([..._e(location.hostname),o]))for(const r of new Set([n,...Ae(location.pathname)]))t===o&&r===n||rt({...e.cookie,path:r,domain:t},"");dn(r).includes(s)||rt(e.cookie,s)}}function un(e){try{return e()}catch{return[]}}const hn=new WeakMap;function fn(e,t,r){const{askfirst:n}=window;if(!n||!("consent"in n)||n.consent!==e)return t.close();sn(e,r)}var mn=Object.freeze({__proto__:null,attend(e,t){const r=hn.get(e)??(e=>{const t=((e,t)=>{const r=`${e}:told`;let n;const o=()=>{n?.close(),n=void 0},s=()=>{n||"function"!=typeof BroadcastChannel||(n=new BroadcastChannel(e),n.onmessage=({data:e})=>t(String(e)))};s();const i=[be(window,"pagehide",o),be(window,"pageshow",s),be(window,"storage",e=>{e.key===r&&null!==e.newValue&&t(e.newValue.replace(/^\S+ /,""))})];return{tell(e){if(n)return n.postMessage(e);try{localStorage.setItem(r,`${Math.random()} ${e}`),localStorage.removeItem(r)}catch{}},close(){o(),i.forEach(e=>e())}}})(e.config.cookie.name,r=>fn(e,t,r));hn.set(e,t),document.addEventListener("visibilitychange",()=>{document.hidden||fn(e,t)});const{share:r,cookie:n}=e.config;return"site"===r&&Object.assign(n,{domain:Ce()}),pn(e),t})(e),n=()=>{pn(e),r.tell(e.record?pt(e.record):"")};((e,t,r)=>{let n=ln.get(e);n||ln.set(e,n=((e,t)=>{const{name:r,path:n}=e.config.cookie,o=new WeakSet;let s=0,i=!1;const a=(r,n)=>{const o=s,i=()=>s===o&&!!e.record;Qr(()=>Promise.resolve().then(()=>so).then(({keepEvidence:o})=>o(e,r,n,{completed:t,isWanted:i}),e=>ze("ui",e)))},c=(t,c=!0)=>{if("choice"!==t?.source||o.has(t))return;o.add(t);const{record:l}=e;if(!l)return s++,(e=>{for(const t of Object.values(Gr(e)))try{localStorage.removeItem(t)}catch{}})(r),Oe(r,[...new Set([n,...Ee()])]);const d={language:"en",version:"0.1.0",...!0===navigator.globalPrivacyControl?{signal:"gpc"}:{}};c&&sn(e),Kr(l,e.record)&&e.complete(d),a({...l,...d},!0),i=!0};return setTimeout(()=>{const{record:t}=e;i||!t||Zr(r,t)||a(t,!1)}),e.receipt=async()=>(await Promise.resolve().then(()=>so)).receipt(e),e.addEventListener("decide",e=>c(e,!1)),e=>c(e)})(e,r)),n(t)})(e,t,n),"choice"===t?.source&&n(),((e,t)=>{const{config:r,record:n}=e;(r.log||void 0!==r.renew)&&Promise.resolve().then(()=>ko).then(r=>r.report(e,n,t?.source),e=>ze("log",`askfirst-log.js is missing: ${e}`))})(e,t),((e,t)=>{const r=e.config.services.filter(({id:t})=>!e.allows(t)),n=r.filter(({id:e})=>t?.changed?.includes(e)),o=e.record?(e=>{const t={cookies:un(je),storage:[...un(()=>Object.keys(localStorage)),...un(()=>Object.keys(sessionStorage))]};return e.filter(e=>["cookies","storage"].some(r=>t[r].some(t=>e[r].some(e=>Te(e.name,t)))))})(r):[];n.length+o.length!==0&&Promise.resolve().then(()=>jo).then(({undo:r})=>r(e,n,o,"choice"===t?.source),e=>ze("ui",e))})(e,t)}});function gn(e,t){let r,n=4;for(const o of t){const t=yn(e.toLowerCase(),o.toLowerCase());n>t&&([r,n]=[o,t])}return r}function yn(e,t){let r=Array.from({length:t.length+1},(e,t)=>t);for(let n=0;n<e.length;n++){const o=[n+1];for(let s=0;s<t.length;s++)o.push(Math.min(r[s+1]+1,o[s]+1,r[s]+(e[n]===t[s]?0:1)));r=o}return r[t.length]}class wn extends Error{constructor(e){const t=e.map(bn);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:r})=>`\n  ${e||"config"}: found ${t}. Write ${r}.`).join("")),this.name="ConfigError",this.problems=t}}const vn={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',share:'"host" or "site"',reload:'"never", "ask" or "auto"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function bn({path:e,found:t,kind:r,names:n=[]}){if("key"===r)return{path:e,found:"an unknown key",fix:$n(String(t),n)};const o="twice"===r?`${kn(t)} a second time`:kn(t);if("known"!==r)return{path:e,found:o,fix:vn[r]};const s=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return s&&0===n.length?{path:e,found:o,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:o,fix:$n(String(t),n)+(s?i:"")}}function $n(e,t){const r=gn(e,t);return void 0===r?`one of ${t.join(", ")}`:`"${r}"`}function kn(e){return void 0===e?"nothing":Array.isArray(e)?"a list":Fe(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function xn(e,t,r=""){const n=t=>[{path:r,found:e,kind:t}];if("function"==typeof t)return xn(e,t(e),r);if("string"==typeof t)return Ve(e,t)?[]:n(t);if(Array.isArray(t)){const[o]=t;return Array.isArray(e)?e.flatMap((e,t)=>xn(e,o,`${r}[${t}]`)):n("list")}if(!Fe(e))return n("object");const o=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),s=[...o.keys()],i=s.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const n=r?`${r}.${t}`:t,i=o.get(t)??o.get("*");return i?xn(e[t],i,n):[{path:n,found:t,kind:"key",names:s}]})}function Sn(e,t){const r=xn(e,Ke);if(r.length>0)return r;const n=e,o=Qe(n),s=o.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&r.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return o.forEach(({id:e},t)=>a(`categories[${t}]`,e)),et(n,t).forEach((e,o)=>{const i=`services[${o}]`;if(!e){const e=n.services[o],s="string"==typeof e?e:e.use;return void r.push({path:i,found:s,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;s.includes(c)||r.push({path:`${i}.category`,found:c,kind:"known",names:s})}),r}const _n="so all third parties stay held",An='<script type="application/json" id="askfirst-config">',En={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let r;try{r=JSON.parse(e)}catch(e){return`the config is not JSON, ${_n}. Mend it: ${String(e)}`}return new wn(Sn(r,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${_n}. Mend the address, or put the config into ${An}.`},log(e){return`a decision is not in the log: ${e}. What answers at log.url must take POST and say 2xx, without a redirect.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${gn(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${_n}. Put ${An} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},renew(e){return`the cookie is not renewed: ${e}. Write an address of this site that answers with Set-Cookie, such as /askfirst-renew.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var jn=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${En[e](t)}`}});function On(e,t){return e.services.filter(e=>e.category===t)}function Mn(e,t,r){return On(e,r).some(({id:e})=>t[e]!==t[r])}function Cn(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}function Pn(e,t){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,r).format(e)}catch{return new Intl.DateTimeFormat(void 0,r).format(e)}}function Tn(e,t,r){return Hr(e)?gr`<a part=${r} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:gr`<span part=${r}>${t}</span>`}const Nn={"settings.label":"Cookie settings"},Un={...Ir,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.download":"Download my record","preferences.delete":"Delete my record","preferences.erased":"Your choice is saved. What you switched off is stopped, and what it had stored is removed.","preferences.residue":"Not within reach of this page: {names}. Your browser’s settings remove it.","preferences.reload":"Load this page again","preferences.deleted":"Your record is deleted, and nothing that needs a choice is allowed.","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...Nn};function Ln(e,t,r){return 0===t?wr:gr`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function Rn(e){return gr`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>gr`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class qn{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Wn={},Dn=(Hn=class extends qn{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===yr||t===wr)return t;const r=e.element,n=e.name;if(3===e.type){if(t===r[n])return yr}else if(4===e.type){if(!!t===r.hasAttribute(n))return yr}else if(1===e.type&&r.getAttribute(n)===t+"")return yr;return((e,t=Wn)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:Hn,values:e}));var Hn;function In(e){const{id:t,name:r,wrap:n,describedBy:o,on:s,mixed:i=!1,alwaysOn:a,change:c}=e,l=gr`<label for=${t}>${r}</label>`;return gr`<div part="row">
    ${n?n(l):l}
    ${a?gr`<span part="always-on">${a}</span>`:wr}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${o??wr}
      .checked=${Dn(s)}
      .indeterminate=${Dn(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const zn=Tt`
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
  [part='record-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [part='status']:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px var(--askfirst-spacing, 20px) 0;
  }
  [part='reload'],
  [part='record-actions'] button {
    padding: 5px 12px !important;
    border-color: var(--quiet) !important;
    background: none !important;
    color: var(--fg) !important;
    font-weight: 400 !important;
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
`;class Bn extends Nr{static{this.styles=[Br,zn]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=Un,this.open=!1,this.status="",this.reloads=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const r={};for(const{id:n,required:o}of e.categories){r[n]=o||!0===t[n];for(const s of On(e,n))r[s.id]=o||!0===(t[s.id]??t[n])}return r})(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#d=e,this.requestUpdate()};return gr`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#u}
      @mousedown=${e=>this.#p=e.target===e.currentTarget}
      @click=${this.#h}
    >
      <div part="header">
        <h2 part="title" id="title" tabindex="-1" autofocus>${t["preferences.title"]}</h2>
        <button
          part="close"
          type="button"
          aria-label=${t["action.close"]}
          @click=${this.#f}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${t["preferences.intro"]}</p>
        ${e?.categories.map((n,o)=>((e,t,r)=>{const{config:n,draft:o,messages:s,change:i}=r,{id:a,required:c}=e,l={...s},d=e.description??l[`category.${a}.description`],p=c?s["preferences.alwaysOn"]:void 0;return gr`<section part="category">
    ${In({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>gr`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===o[a],mixed:Mn(n,o,a),alwaysOn:p,change:e=>i(((e,t,r,n)=>{const o=On(e,r).map(e=>[e.id,n]);return{...t,...Object.fromEntries(o),[r]:n}})(n,o,a,e))})}
    ${d?gr`<p part="category__description" id=${`d${t}`}>${d}</p>`:wr}
    ${e.consequence?gr`<p part="consequence" role="status">
            ${o[a]?wr:e.consequence}
          </p>`:wr}
    ${((e,t,{config:r,draft:n,messages:o,change:s},i)=>{const a=On(r,e),c=a.length;if(0===c)return wr;const l=a.filter(({id:e})=>n[e]).length;return gr`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${Cn(o["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>gr`<li part="service">
            ${In({id:`c${t}s${a}`,name:e.name,on:!0===n[e.id],alwaysOn:i,change:t=>s(((e,t,r,n)=>{const o={...t,[r.id]:n};return On(e,r.category).every(({id:e})=>o[e]===n)?{...o,[r.category]:n}:o})(r,n,e,t))})}
            ${((e,t)=>{const{name:r,description:n,hosts:o,cookies:s,storage:i,policyUrl:a}=e,c=Cn(t["preferences.vendorPolicy"],{name:r});return gr`
    ${n?gr`<p part="service__description">${n}</p>`:wr}
    <dl part="service__facts">
      ${Ln(t["preferences.hosts"],o.length,o.join(", "))}
      ${Ln(t["preferences.cookies"],s.length,Rn(s))}
      ${Ln(t["preferences.storage"],i.length,Rn(i))}
    </dl>
    ${a?gr`<p>${Tn(a,c,"vendor-policy")}</p>`:wr}
  `})(e,o)}
          </li>`)}
    </ul>
  </details>`})(a,t,r,p)}
  </section>`})(n,o,{config:e,draft:this.#d,messages:t,change:r}))}
        ${e?this.#m(e):wr}
      </div>
      <p part="status" role="status">${this.status}${this.reloads?this.#g():wr}</p>
      <div part="actions">
        ${this.#y("accept","action.acceptAll","accept-all")}
        ${this.#y("reject","action.rejectAll","reject-all")}
        ${this.#y("save","action.save","custom")}
      </div>
    </dialog>`}#y(e,t,r){return gr`<button part=${e} type="button" @click=${()=>this.#w(r)}>
      ${this.messages[t]}
    </button>`}#m({policy:e}){const{messages:t,record:r}=this;return gr`<div part="about">
      <p>
        ${Tn(e.url,t["preferences.policy"],"policy")}
        ${e.contact?Tn(e.contact,t["preferences.contact"],"contact"):wr}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?gr`<p part="record">${this.#v(r)}</p>
              <p part="record-actions">${this.#b("download")} ${this.#b("delete")}</p>`:wr}
    </div>`}#g(){return gr`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#b(e){return gr`<button part=${e} type="button" @click=${()=>{const t=new Wr(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#v({time:e,id:t}){const r=this.lang||document.documentElement.lang;return Cn(this.messages["preferences.record"],{date:Pn(e,r),id:t})}#w(e){const t="custom"===e?this.#d:void 0,r=new Rr(e,t);this.dispatchEvent(r)}#f(){this.renderRoot.querySelector("dialog")?.close()}#h(e){this.#p&&e.target===e.currentTarget&&this.#f()}#u(){if(!this.open)return;this.open=!1;const e=new Dr;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",Bn);const Vn={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};function Fn(e){return{...e,services:e.services.map(e=>{const t=Vn[e.id];return t?{description:t.description,...e,...qe(e,t)}:e})}}var Jn=Object.freeze({__proto__:null,describe:Fn});const Gn=Tt`
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
`;class Yn extends Nr{static{this.styles=Gn}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=Nn,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?gr`<button
      part="button"
      type="button"
      aria-label=${e}
      title=${e}
      @click=${this.#w}
    >
      <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z" />
        <path d="M8 10v.01M12 13v.01M8.500 15.500v.01M14.500 16.500v.01" />
      </svg>
    </button>`:gr`<button part="button" type="button" @click=${this.#w}>
        <slot>${e}</slot>
      </button>`}#w(){const e=new qr;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",Yn);var Kn=Object.freeze({__proto__:null});const Zn=(e,t)=>`${e}\n${t}`;function Xn(e){const t=ut(e);if(!t||Math.abs(t.time)>864e13)return;const r={...t,time:new Date(t.time).toISOString()};return delete r.asked,r}function Qn(e){const t={};for(const{id:r,sequence:n}of e)(t[r]??=new Set).add(n);return!e[0]?.previous&&Object.values(t).every(e=>e.size===Math.max(...e))}async function eo(e){try{const t=await crypto.subtle.digest("SHA-256",(new TextEncoder).encode(e));return[...new Uint8Array(t)].map(e=>e.toString(16).padStart(2,"0")).join("")}catch{return}}function to(e,t,r,n){const o=new Set(t.map(({record:e})=>ut(e)?.fingerprint)),s=Yr(e).shown,i=r&&n?{...s,[r]:n}:s;ro(Gr(e).shown,Object.fromEntries(Object.entries(i).filter(([e])=>o.has(e))))}function ro(e,t){try{return localStorage.setItem(e,JSON.stringify(t)),!0}catch{return!1}}let no=Promise.resolve();const oo=e=>({...Xn(e.record),...e});var so=Object.freeze({__proto__:null,async keepEvidence(e,t,r,{completed:n,isWanted:o}){const{config:s}=e,i=(({policy:e,categories:t,services:r},n)=>({policy:e,categories:t,services:r.map(({id:e,name:t,category:r,description:n,hosts:o,cookies:s,storage:i})=>({id:e,name:t,category:r,...void 0!==n&&{description:n},hosts:o,cookies:s,storage:i})),wording:n}))(Fn(s),{...Un,...s.messages}),a=await eo((c=i,JSON.stringify(c,(e,t)=>"object"!=typeof t||null===t||Array.isArray(t)?t:Object.fromEntries(Object.entries(t).sort(([e],[t])=>t>e?-1:1)))));var c;const l=r?a:void 0;l&&(sn(e),Kr(t,e.record)&&(e.complete({fingerprint:l}),n()));const d={...t,...l&&{fingerprint:l}},p=void 0!==a&&d.fingerprint===a;await(async(e,t,r,n)=>{const o=Gr(e).history,s=()=>((e,t)=>{const{locks:r}=navigator,n=no.then(()=>r?r.request(e,t).catch(t):t());return no=n,n})(o,()=>(async(e,t,r,n)=>{const o=Gr(e).history,s=pt(t);for(;;){const i=en(o);if(Zr(e,t))return;const a=tn(i),c=a.at(-1)?.hash??"",l=await eo(Zn(c,s));if(en(o)!==i)continue;if(!n())return;const d=[...a,{record:s,previous:c,...l&&{hash:l}}].slice(-100);return void(ro(o,d)&&to(e,d,t.fingerprint,r))}})(e,t,r,n)),i=be(window,"storage",r=>{r.key===o&&(null===r.newValue?i():Zr(e,t)||Qr(s))});setTimeout(i,2e3),await s()})(s.cookie.name,d,p?i:void 0,o)},async receipt(e){await Xr;const{config:t,record:r}=e,{name:n,days:o}=t.cookie,{entries:s,shown:i}=Yr(n),a=r&&!Zr(n,r),c=(a?[...s,{record:pt(r),previous:s.at(-1)?.hash??""}]:[...s]).map(oo);return{schema:"askfirst-receipt-1",id:crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-"),issued:(new Date).toISOString(),site:location.origin,days:o,complete:!a&&Qn(c),history:c,shown:i}}});const io=({id:e,sequence:t,time:r})=>[e,t,r].join(".");class ao{#$;constructor(e){this.#$=e}get last(){return lo(()=>localStorage.getItem(this.#$))}read(){return(lo(()=>Object.entries(localStorage))??[]).filter(([e])=>e.startsWith(`${this.#$}:`)).flatMap(([,e])=>co(e)??[]).sort((e,t)=>e.next-t.next||e.time-t.time)}find(e){return co(lo(()=>localStorage.getItem(`${this.#$}:${e}`))??"")}add(e){lo(()=>localStorage.setItem(this.#$,e.key)),this.keep(e);const t=[...this.read()].sort((e,t)=>t.time-e.time);t.slice(50).forEach(({key:e})=>this.remove(e))}keep(e){lo(()=>localStorage.setItem(`${this.#$}:${e.key}`,JSON.stringify(e)))}remove(e){lo(()=>localStorage.removeItem(`${this.#$}:${e}`))}}function co(e){const t=lo(()=>JSON.parse(e)),r=[t?.time,t?.tries,t?.next,t?.until],n=[t?.key,t?.body],o=r.every(Number.isFinite)&&n.every(e=>"string"==typeof e);return o?t:void 0}function lo(e){try{return e()}catch{return}}const po=1e3,uo=36e5,ho=24*uo,fo=3e4,mo=[408,425,429],go={now(){return Date.now()},random(){return Math.random()},post(e,t){return fetch(e,t)},later(e,t){const r=setTimeout(e,t);return()=>clearTimeout(r)}};class yo{#k;#$;#x;#S;#s;#_=()=>{};#A=!1;#E=0;constructor({url:e,name:t},r={}){this.#k=e,this.#$=t,this.#x=new ao(t),this.#S={...go,...r},this.#s=[be(window,"online",()=>{this.flush(!0)}),be(document,"visibilitychange",()=>{document.hidden&&this.#j(!0)})]}async add(e){const t=(({persisted:e,...t},r)=>({schema:1,key:io(t),origin:r,...t}))(e,location.origin),{key:r,time:n}=t;if(this.#x.last===r)return;const o=this.#S.now()+fo,s={key:r,time:n,body:JSON.stringify(t),tries:0,next:0,until:o};this.#x.add(s),await this.#O(s),this.#M()}async addMissed(e){const{last:t}=this.#x;void 0!==t&&t!==io(e)&&this.#S.now()-e.time<ho&&await this.add(e)}async flush(e=!1){await(async(e,t)=>{const{locks:r}=navigator;if(r)return r.request(e,{ifAvailable:!0},async e=>{if(!e)return!1;let r=()=>{};const n=new Promise(e=>r=be(window,"pagehide",e));return await Promise.race([t(),n]).finally(r),!0});const n=`${e}:lease`,o=`${Date.now()+3e4} ${Math.random()}`;try{const e=parseFloat(localStorage.getItem(n)??"0")-Date.now();return(0>=e||e>3e4)&&(localStorage.setItem(n,o),await new Promise(e=>setTimeout(e,50)),localStorage.getItem(n)===o&&(await t(),localStorage.removeItem(n),!0))}catch{return!1}})(this.#$,()=>this.#j(e)).catch(()=>!1)||(this.#E=this.#S.now()+po),this.#M()}stop(){this.#A=!0,this.#_(),this.#s.forEach(e=>e())}#M(){this.#_();const[e]=this.#x.read().map(e=>wo(e,this.#S.now())).sort((e,t)=>e-t);if(void 0===e||this.#A)return;const t=Math.max(e,this.#E)-this.#S.now();this.#_=this.#S.later(()=>{this.flush()},Math.max(t,0))}async#j(e){const t=t=>wo(t,this.#S.now(),e)<=this.#S.now();for(const{key:e}of this.#x.read().filter(t)){const r=this.#x.find(e);if(r&&t(r)&&(this.#x.keep({...r,until:this.#S.now()+fo}),!await this.#O(r)))return}}async#O(e){const{key:t}=e,r=await this.#C(e),{ok:n,status:o=0,type:s}=r??{},i=o>=400&&500>o&&!mo.includes(o);if((i||"opaqueredirect"===s)&&ze("log",`${this.#k} answered ${o||"with a redirect"}`),n||i)return this.#x.remove(t),!0;const a=e.tries+1,c=this.#S.now(),l=((e,t)=>{const r=e?.headers.get("retry-after");if(!r)return;const n=/^\d+$/.test(r)?Number(r)*po:Date.parse(r)-t;return Number.isNaN(n)?void 0:Math.min(n,ho)})(r,c),d=void 0===l?this.#P(a):Math.max(l,10*2**a);if(this.#E=c+d,this.#x.find(t)){const t=void 0===l?0:this.#E;this.#x.keep({...e,tries:a,next:this.#E,until:t})}return!1}async#C({key:e,body:t}){try{return await this.#S.post(this.#k,{method:"POST",headers:{"content-type":"application/json","idempotency-key":e},body:t,credentials:"same-origin",keepalive:6e4>t.length,redirect:"manual",signal:AbortSignal.timeout?.(fo)??null})}catch{return}}#P(e){return Math.min(uo,po*2**(e-1))*(.5+this.#S.random()/2)}}function wo({next:e,until:t},r,n=!1){const o=Math.max(t,n?0:e);return o-r>ho?0:o}let vo,bo;async function $o(e){vo?.abort();const t=new AbortController;vo=t;const r=()=>t.abort();window.addEventListener("pagehide",r);try{const{ok:r,status:n}=await fetch(e,{method:"POST",credentials:"same-origin",signal:t.signal});return r||ze("renew",`${e} answered ${n}`),!0}catch{return!1}finally{window.removeEventListener("pagehide",r)}}var ko=Object.freeze({__proto__:null,report(e,t,r){((e,t,r)=>{const{log:n,cookie:o,share:s}=e.config;if(!n)return;bo?.[0]!==e&&(bo?.[1].stop(),bo=[e,new yo({url:n.url,name:`${o.name}:log`})]);const[,i]=bo;if(t&&"choice"===r)return void i.add(t);const a="site"!==s&&void 0===o.domain;t&&a&&void 0===r&&i.addMissed(t),i.flush()})(e,t,r),(async(e,t,r=Date.now())=>{const{config:n,record:o}=e;if(void 0===n.renew||"cookie"!==o?.persisted)return;const{origin:s,href:i}=new URL(n.renew,document.baseURI);if(s!==location.origin)return ze("renew",`${i} is not on ${location.origin}`);const a=`${n.cookie.name}:renewed`;if((t||!((e,t)=>{try{return 864e5>Math.abs(t-Number(localStorage.getItem(e)))}catch{return!0}})(a,r))&&await $o(i)){try{localStorage.setItem(a,String(r))}catch{}(({config:e,record:t},r)=>{if(!t)return!1;const[n]=dn(e.cookie.name).flatMap(e=>ut(e)??[]).sort((e,t)=>t.time-e.time),o=pt(t);return!(!n||n.time>t.time)&&(n.time<t.time||o!==r&&o!==pt(n))})(e,pt(o))&&(e.complete({}),await $o(i))}})(e,"choice"===r).catch(e=>ze("renew",String(e)))}});function xo(e,t,r,n){try{const o=e.filter(({host:e,httpOnly:t})=>void 0===e&&!t).map(({name:e})=>e).filter(e=>Ne(e)&&t(e));for(const e of new Set([...je().filter(t),...o]))Oe(e,r);return[...je().filter(t).map(e=>n("cookie",e,"kept")),...o.filter(Pe).map(e=>n("cookie",e,"http-only")),...e.flatMap(({name:e,host:t,httpOnly:r})=>[...r?[n("cookie",e,"http-only")]:[],...t?[n("cookie",`${e} (${t})`,"third-party")]:[]])]}catch{return[n("cookie","*","blocked")]}}const So=[["localStorage",()=>localStorage],["sessionStorage",()=>sessionStorage]],_o=[["indexedDB",async(e,t)=>{const r=await(indexedDB.databases?.()),n=r?r.map(({name:e=""})=>e).filter(e):t.map(({name:e})=>e).filter(t=>Ne(t)&&e(t)),o=await Promise.all(n.map(Ao));return n.filter((e,t)=>!o[t])}],["cacheStorage",async e=>{const t=(await caches.keys()).filter(e);return await Promise.all(t.map(e=>caches.delete(e))),(await caches.keys()).filter(e)}],["serviceWorker",async e=>{const t=(await navigator.serviceWorker.getRegistrations()).filter(({active:t,waiting:r,installing:n})=>{const{pathname:o=""}=new URL((t??r??n)?.scriptURL??"about:");return e(o)||e(o.replace(/^.*\//,""))}),r=await Promise.all(t.map(e=>e.unregister()));return t.filter((e,t)=>!r[t]).map(({scope:e})=>e)}]];function Ao(e){return new Promise(t=>{const r=indexedDB.deleteDatabase(e);r.onsuccess=()=>t(!0),r.onerror=()=>t(!1),setTimeout(t,2e3,!1)})}function Eo([e,...t]){try{const r=e.split("."),n=r.slice(0,-1).reduce((e,t)=>e?.[t],window),o=n?.[r.at(-1)];"function"==typeof o&&Reflect.apply(o,n,t)}catch(e){reportError(e)}}var jo=Object.freeze({__proto__:null,async undo(e,t,r,n){(e=>{if(Le in window)return;const{config:t}=e,r=Ue({policy:{config:t,allows(t){return e.allows(t)}}},window).map(e=>q(...e)),n=()=>{const n=t.services.every(({id:t})=>e.allows(t));r.forEach(e=>e(!n))};e.addEventListener("change",n),n()})(e);for(const{deny:e=[]}of t)e.forEach(Eo);const o=e.config.services.filter(({id:t})=>e.allows(t)),s=[...new Set([...t,...r])],i=await(async(e,t,r)=>{const n=Ee();return(await Promise.all(e.map(async e=>{const o=n=>o=>!o.startsWith(r)&&e[n].some(e=>Te(e.name,o))&&!t.some(e=>e[n].some(e=>Te(e.name,o))),s=(t,r,n)=>({service:e.id,kind:t,name:r,reason:n}),i=[...xo(e.cookies,o("cookies"),n,s),...So.flatMap(([e,t])=>((e,t,r,n)=>{try{const o=t();for(const e of Object.keys(o).filter(r))o.removeItem(e);return Object.keys(o).filter(r).map(t=>n(e,t,"kept"))}catch{return[]}})(e,t,o("storage"),s))];return[...i,...(await Promise.all(_o.map(([t,r])=>r(o("storage"),e.storage).then(e=>e.map(e=>s(t,e,"in-use")),()=>[])))).flat()]}))).flat()})(s,o,e.config.cookie.name);Object.assign(e,{residue:i}),e.dispatchEvent(Object.assign(new Event("residue"),{residue:i,taken:t})),n&&t.length>0&&"auto"===e.config.reload&&location.reload()}})}();
//# sourceMappingURL=askfirst.all.js.map
