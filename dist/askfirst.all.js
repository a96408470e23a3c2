/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";const e=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),t=[],r=/sheet|icon|load|fetch|connect|render|manifest/i;function o({localName:o,rel:n},s=e){return"link"===o&&n&&!r.test(n)?t:s.get(o)??t}function n(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let s;function i(){if(s)return s;const e=e=>e;s={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;s=e?.createPolicy("askfirst",s)??s}catch{}return s}const a=e=>!0===window.trustedTypes?.isHTML(e),c="data-askfirst-",l=`${c}held`,d="data-consent",p="text/plain",u=/^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,h=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,f=e=>u.test(m(e).trim()),m=e=>e.type??"";function g(e,t,r,o){e.setAttribute(c+t.replace("xlink:",""),r),e.removeAttribute(t),e.setAttribute(l,o)}function y(e,t){const r="script"===e.localName,n=r&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(l)??(n?t("type"):void 0);for(const r of o(e)){const o=e.getAttribute(r),n=null===o?void 0:t(r,o);void 0!==n&&(g(e,r,o,n),s=n,"iframe"===e.localName&&e.replaceWith(e))}r&&void 0!==s&&f(e)&&w(e,s)}function w(e,t){g(e,"type",m(e),t),e.setAttribute("type",p)}const v=e=>e.getAttribute(d)?.match(/\S+/g)??[];function b(e){const t=e.hasAttribute(d);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:r})=>{const[,o,n]=h.exec(e)??[],s=n??(t&&o);return s?[[s,{value:r,from:e}]]:[]}))}const $=e=>m(e)===p;function k(e){const{type:t,src:r}=b(e);return{module:"module"===(t?.value??m(e)),external:!!r||e.hasAttribute("src")}}function x(e){const t="script"===e.localName,{type:r,...o}=b(e);$(e)&&e.removeAttribute("type"),r?.value&&e.setAttribute("type",r.value),r&&e.removeAttribute(r.from),e.removeAttribute(l);for(const t in o){const{value:r,from:n}=o[t];e.removeAttribute(n);const s="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,i()[s](r))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=i().createScript(t)}}const S=([e])=>"audio"!==e;function _(e,t){const r=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!r?e:_(r,t)}const A=e=>new Proxy(e,{defineProperty(e,t,r){const o=Object.getOwnPropertyDescriptor(e,t)?.value,{value:n}=r,s=n?.prototype;if(s?.constructor===o){const e=Object.getOwnPropertyDescriptor(s,"constructor");Object.defineProperty(s,"constructor",{...e,value:n})}return Reflect.defineProperty(e,t,r)}}),E=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],j=(e,t)=>E(e).find(({inline:e})=>e.some(e=>t.includes(e)))?.id;function O(e){const t=Object.create(null);for(const r of e)for(const e of r.hosts){const[o]=e.split("/",1);((t[o.toLowerCase()]??={})[e.slice(o.length)]??=[]).push(r)}return(e,r)=>{const o=e.split(".");for(let n=-1;n<o.length;n++){const s=t[0>n?e:`*.${o.slice(n).join(".")}`]??{},i=Object.keys(s).filter(e=>r.startsWith(e)),[a]=i.sort((e,t)=>t.length-e.length);if(void 0!==a)return s[a]}return[]}}const M="unknown";function C(e,t=[]){const r=O([{hosts:[`*.${e.replace(/^www\./,"")}`,...t]}]);return(e,t)=>!!r(e,t)[0]}const P=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function T(e,t){return t.match(P)?.map(e.denies).find(e=>void 0!==e&&e!==M)}const N=new WeakMap,U=new Map,L=(e,t)=>T(e,t)??j(e,t),R=e=>"string"==typeof e&&1e6>e.length;function q(...[e,t,r,o="value"]){let n,s,i=!1;const a=(e,t,o)=>i?r(e,t,o):o(t);return r=>{if(i!==r){i=r;try{const i=Object.getOwnPropertyDescriptor(e,t),c=i[o];if(c!==(r?s??c:n))return;r&&(n=new Proxy(c,{apply(e,t,r){return a(t,r,e=>Reflect.apply(c,t,e))},construct(e,t,r){return a(r,t,e=>Reflect.construct(c,e,r))}})),i[o]=r?n:s,s=r?c:void 0,Object.defineProperty(e,t,i)}catch{}}}}const W="DOMContentLoaded",D="askfirst-late",H=({current:e},t)=>{const{document:r,performance:o,Document:n,EventTarget:s}=t,{addEventListener:i}=s.prototype,a=e=>"complete"===r.readyState||e===W&&o.timing.domContentLoadedEventEnd>0,c=(t,o,n)=>{if(!e())return;let s=!1;i.call(t,o,()=>s=!0,{once:!0}),setTimeout(()=>{if(s||!a(o))return;t.addEventListener(D,n,{once:!0});const e={type:{value:o},target:{value:r}};t.dispatchEvent(Object.defineProperties(new Event(D),e))})},l=(t,r,o)=>[q(r,`on${o}`,(e,r,n)=>{n(r),c(t,o,r[0])},"set"),q(r,`on${o}`,(t,r,n)=>e()&&a(o)?null:n(r),"get")];return[q(s.prototype,"addEventListener",(e=t,o,n)=>{n(o);const[s,i]=o,a=e===t?"load":e===r&&"readystatechange";a&&[W,a].includes(s)&&c(e,s,i)}),...l(t,t,"load"),...l(r,n.prototype,"readystatechange")]},I=/<noscript[^]*?<\/noscript>/gi,z=({current:e,insert:t,trusted:r},{document:o,Document:n})=>{const s=o.createElement("template"),i=new WeakMap,c=(e,n,i)=>{const a=n.markup.replace(I,"")+i;s.innerHTML=n.plain?a:r().createHTML(a);const{content:c}=s;if(i){const e=c.lastChild;if("askfirst"!==e?.nodeValue)return;e.remove()}n.markup="";const l=[...c.querySelectorAll("script")];n.end.isConnected||o.body.append(n.end),n.end.parentNode.insertBefore(c,n.end),t(l,e)};return["write","writeln"].map(t=>{const r=(r,o,n)=>{const s=e();if(!s||s.src&&(s.async||s.defer))return n(o);let l=i.get(s);l||(i.set(s,l={markup:"",plain:!1,end:new Text}),s.after(l.end)),l.markup+=o.map(String).join("")+("write"===t?"":"\n"),l.plain||=!o.every(a),c(s,l,"\x3c!--askfirst--\x3e"),queueMicrotask(()=>c(s,l,""))},s=(...e)=>r(0,e,e=>n.prototype[t].apply(o,e)),l=q(o,t,r);return e=>{e&&!Object.hasOwn(o,t)?o[t]=s:o[t]!==s?l(e):e||Reflect.deleteProperty(o,t)}})},B=e=>e.split("/",1)[0],V="//localhost:1",F=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],J=(e,{Node:t,Element:r,Document:o,DocumentFragment:n})=>G(e,[t,r,o,n],F);function G(e,t,r){return t.flatMap(({prototype:t})=>r.flatMap((r,o)=>r.split(" ").map(r=>[t,r,(t,r,n)=>{const s=o||r.length;for(let o=0;s>o;o++)Y(r[o],t)&&(r[o]=e.scan(r[o],t));const i=n(r);return e.inserted(),i}])))}function Y(e,t){const{isConnected:r,ownerDocument:o,getRootNode:n}=t;return!1!==r||e?.ownerDocument!==o||"host"in n.call(t)}const K=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],Z=/^(iframe|frame|object|embed)$/,X=new WeakMap,Q=["write","writeln","createContextualFragment"],ee=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],te=/^(script|style|textarea)$/,re=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|\b(?:http|ws)s?:(?!\s*[\\/]\s*[\\/])|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,oe=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,ne=/<(?:[a-z!/](?:[^>=]|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["']))*(?:=\s*(?:"[^"]*|'[^']*))?)?$/i,se=/data-(consent|askfirst)|<(iframe|object|embed|frame)/i,ie="\x3c!--askfirst--\x3e",ae=new WeakMap;function ce(e,t){if(!e)return!1;const r=ae.get(e)??new Set(e.services.flatMap(e=>e.hosts.map(e=>e.replace(/^\*\.|\/.*/g,"").toLowerCase())));return ae.set(e,r),t.split(".").some((e,t,o)=>r.has(o.slice(t).join(".")))}const le=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,de="about:invalid#",pe=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,ue=["style","[style]"],he=["background","backgroundImage","borderImage","borderImageSource","content","cursor","listStyle","listStyleImage","mask","maskImage"],fe=(e,t)=>t.replace(le,(t,r,o)=>void 0===e.denies(o)?t:r+de+o),me=e=>"style"===e.localName,ge=e=>(me(e)?e.textContent:e.getAttribute("style"))??"";function ye(e,t){const r=ge(e),o=t(r);if(o!==r)return me(e)?e.textContent=o:e.style.cssText=o,o}const we=new WeakMap,ve=e=>/^(script|style)$/.test(e?.localName??"");function be(e,t,r){return e.addEventListener(t,r),()=>e.removeEventListener(t,r)}const $e=()=>!!document.prerendering;function ke(e){return be(window,"pageshow",({persisted:t})=>{t&&e()})}function xe(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}const Se=new WeakSet;function _e(e){const t=e.split(".");return["",...t.map((e,r)=>t.slice(r).join("."))]}function Ae(e){const t=e.split("/").filter(Boolean),r=t.map((e,r)=>`/${t.slice(0,r+1).join("/")}`);return["/",...r.flatMap(e=>[e,`${e}/`])]}function Ee(){const{navigation:e}=window,t=[location.href,document.referrer,...(e?.entries()??[]).map(({url:e})=>e??""),...[...document.links].map(({href:e})=>e)].filter(e=>e.startsWith(`${location.origin}/`)).flatMap(e=>Ae(new URL(e).pathname));return[...new Set(t)]}const je=()=>[...new Set(document.cookie.split("; ").map(e=>e.split("=",1)[0]))];function Oe(e,t=Ee()){for(const r of _e(location.hostname))for(const o of t)for(const t of["",";secure",";secure;partitioned"]){const n=r&&`;domain=${r}`;document.cookie=`${e}=;max-age=0;path=${o}${n}${t}`}}const Me=";askfirst";function Ce(){const e="askfirst-try";return _e(location.hostname).slice(1).reverse().find(t=>{document.cookie=`${e}=1;path=/;domain=${t}${Me}`;const r=je().includes(e);return document.cookie=`${e}=;path=/;domain=${t};max-age=0`,r})??""}function Pe(e){return!je().includes(e)&&_e(location.hostname).some(t=>{const r=t&&`;domain=${t}`,o=`${e}-try`;document.cookie=`${o}=1;path=/${r}${Me}`;const n=je().includes(o);document.cookie=`${o}=;path=/;max-age=0${r}`,document.cookie=`${e}=1;path=/${r}${Me}`;const s=n&&!je().includes(e);return document.cookie=`${e}=;path=/;max-age=0${r}`,s})}function Te(e,t){const[,r,o]=/^\/(.+)\/([a-z]*)$/.exec(e)??[];if(void 0!==r)try{return new RegExp(r,o).test(t)}catch{return!1}return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}const Ne=e=>!/^\/.+\/[a-z]*$|\*$/.test(e),Ue=(e,t)=>{Object.assign(t,{[Le]:!0});const r=(t,r)=>E(e).some(e=>e[t].some(({name:e})=>Te(e,r))),{Document:o,Storage:n,CookieStore:s}=t;return[[o.prototype,"cookie",(e,t,o)=>{const n=String(t[0]),[s=""]=n.split("=",1);return!r("cookies",s.trim())||(e=>{const[,t]=/;\s*max-age\s*=\s*(-?\d+)\s*(;|$)/i.exec(e)??[],[,r]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==r&&Date.parse(r)<Date.now()})(n)||n.endsWith(Me)?o(t):void 0},"set"],[s?.prototype,"set",(e,t,o)=>{const[n]=t,s="object"==typeof n?n.name:String(n);return r("cookies",s)?Promise.resolve():o(t)}],[n.prototype,"setItem",(e,t,o)=>r("storage",String(t[0]))?void 0:o(t)]]},Le=Symbol.for("askfirst refuses writes"),Re=[(e,t)=>{for(const[t,...r]of K)for(const o of t.split(" "))e.loads.set(o,r);const{document:r,Attr:o,Element:s,NamedNodeMap:i,Range:a,SVGAnimatedString:l}=t,d=(t,[o],s)=>{const{name:i,value:a}=o;if(n(i,a).every(t=>void 0===e.denies(t)))return s([o]);const c=r.createAttribute("data-askfirst");s([c]);const l=c.ownerElement;return l.removeAttributeNode(c),e.gives(l,i,a)?null:s([o])},{SVGImageElement:p,SVGFEImageElement:u,SVGUseElement:h,SVGScriptElement:f}=t,m=new WeakMap,g=(t,[r],o)=>{const{name:n,value:s}=r;return e.gives(t,n,s)?null:o([r])};return[...[...e.loads].filter(S).flatMap(([e,t])=>t.map(t=>[_(r.createElement(e),t),t,(e,o,n)=>{const s=e.getAttribute(c+t);return null===s?n(o):/set|ping|doc|ground/.test(t)?s:new URL(s,r.baseURI).href},"get"])),...G(e,[a,t.Document],["insertNode surroundContents","importNode adoptNode"]),[s.prototype,"setAttributeNode",g],[s.prototype,"setAttributeNodeNS",g],[o.prototype,"value",(t,r,o)=>{const{ownerElement:n,name:s}=t;return e.gives(n,s,r[0])?void 0:o(r)},"set"],[i.prototype,"setNamedItem",d],[i.prototype,"setNamedItemNS",d],...[p,u,h,f].map(({prototype:e})=>[e,"href",(e,t,r)=>{const o=r(t);return m.set(o,e),o},"get"]),[l.prototype,"baseVal",(t,r,o)=>e.gives(m.get(t)??null,"href",r[0])?void 0:o(r),"set"]]},(e,{document:t,Element:{prototype:r}})=>{let n=!1;return e.gives=(t,r,s)=>{if(n||!t||!e.loads.has(t.localName))return!1;const i=String(r).toLowerCase().replace(/^.*:/,"");if(!o(t,e.loads).includes(i))return!1;const a=String(s),d=e.denied(t,i,a);return void 0!==d?(g(t,i,((e,t,r)=>{if(!/^(script|iframe)$/.test(e.localName))return String(r);const o=e.cloneNode();n=!0;try{o.setAttribute(t,r)}finally{n=!1}return o.getAttribute(t)})(t,i,s),d),e.keep(t)):t.hasAttribute(l)&&t.removeAttribute(c+i),void 0!==d},[...["setAttribute","setAttributeNS"].map((t,o)=>[r,t,(t,r,n)=>e.gives(t,r[o],r[o+1])?void 0:n(r)]),...[...e.loads].filter(S).flatMap(([r,o])=>o.map(o=>[_(t.createElement(r),o),o,(t,r,n)=>e.gives(t,o,r[0])?void 0:n(r),"set"]))]},e=>{if(Se.has(e))return[];Se.add(e);const t=[],{watch:r,update:o,uninstall:n}=e;let s=!0;const i=()=>{const o="loading"===document.readyState||e.policy.open;if(o!==s){if(s=o,!s)return queueMicrotask(()=>s||e.unwatch());for(const e of t){const t=e.deref();t&&r(t)}}};return e.watch=e=>{t.push(new WeakRef(e)),s&&r(e)},e.update=()=>{i(),o()},e.uninstall=()=>{t.length=0,n()},xe(i),[]},(e,{document:t,Element:r,ShadowRoot:o,Document:n,Range:s})=>{let i=!1;const c=document.createElement("template"),l=t=>(i=!0,c.innerHTML=e.trusted().createHTML(t),i=!1,c.content),d=(t,r)=>[...t.querySelectorAll("template")].reduce((e,{content:t})=>d(t,r)||e,e.mark(t,r)),p=(t,r)=>{const o=String(t);if(i||!((e,t)=>{const{policy:r}=e;if(void 0!==j(e,t))return!0;const o=new Set;for(const[,e]of t.matchAll(re)){if(void 0===e)return!0;if(o.has(e))continue;o.add(e);const t=e.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==r.denies(t,"/"))return!0;if(ce(r.config,t))return!0}return!1})(e,o)||!d(l(o),r))return t;let n,s=o.replace(oe,(e,t)=>{const o="/"===e[1];if(void 0===n&&!o){te.test(t)&&(n=t);const o=l(e);return d(o,r)?o.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):e}return o&&n===t&&(n=void 0),e});return d(l(s+ie),r)&&([s]=c.innerHTML.split(ie)),a(t)?e.trusted().createHTML(s):s},u=new WeakMap,h=new WeakMap,f=[...[r,o,n,s].map(({prototype:e})=>e),t].flatMap(t=>[...Q,...ee].flatMap((r,o)=>["value","set"].map(n=>[t,r,(t,r,n)=>{if(2>o)return((t,r,o,n)=>{const s=u.get(t),i=r.reduce((e,t)=>`${e}${t}`,s?.text??"")+n,c=r.every(a)&&!1!==s?.trusts,l=t=>c?e.trusted().createHTML(t):t,d=ne.exec(i)?.index??i.length,f=d===i.length;if(f?u.delete(t):u.set(t,{text:i.slice(d),trusts:c,as:l}),!f&&!s){const e=()=>{const e=u.get(t);u.delete(t),e&&o([e.as(e.text)])};h.set(t,e),queueMicrotask(e)}const m=l(i.slice(0,f?i.length-n.length:d)),g=p(m,!0),y=o(f&&!s&&g===m?r:[g]);return t!==document&&se.test(String(g))&&e.scan(t),y})(t,r,n,o?"\n":"");const s=Q.length>o,i=t;if(te.test(i.localName))return n([e.scan(r[0],i),...r.slice(1)]);const{parentElement:c}=i,l=r.map(e=>p(e,s)),d=l.some(e=>se.test(String(e))),f=()=>d?[i,c].flatMap(e=>[...e?.children??[]]):[],m=new Set(f()),g=n(l);!s&&/<script/i.test(String(r.at(-1)))&&(e.inert(i),e.inert(c));for(const t of f())m.has(t)||e.scan(t);return e.inserted(),g},n])));return[...f,[n.prototype,"execCommand",(t,r,o)=>{if(!/^inserthtml$/i.test(String(r[0])))return o(r);const n=o([r[0],r[1],p(r[2],!1)]);return e.scan(t),n}],[n.prototype,"close",(e,t,r)=>(h.get(e)?.(),r(t))]]},(e,t)=>{const{Navigator:r,TypeError:o,ServiceWorkerContainer:n,Worklet:s,Cache:i,XMLHttpRequest:a,DOMException:c,RTCPeerConnection:{prototype:l}={}}=t,d=A(t),p=t=>{try{return void 0!==e.denies(String(t?.url??t))}catch{return!1}},u=(e,t,r,o=0)=>[e,t,(e,t,n)=>p(t[o])?r(e,t,n):n(t)],h=()=>{throw new c("The operation is insecure.","SecurityError")},f=e=>(t,[,...r],o)=>o([e,...r]),m=e=>{const{iceServers:t,...r}=e??{};return t?{...r,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>p(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},g=(e,[t,...r],o)=>o([m(t),...r]),y=new WeakMap;return[u(t,"fetch",()=>Promise.reject(new o("Failed to fetch"))),u(t,"fetchLater",()=>({activated:!1})),u(r.prototype,"sendBeacon",()=>!0),u(t.navigator,"sendBeacon",()=>!0),u(d,"WebSocket",f(`wss:${V}`)),u(d,"WebSocketStream",f(`wss:${V}`)),u(d,"WebTransport",f(`https:${V}`)),u(d,"EventSource",f("data:,")),u(d,"Worker",h),u(d,"SharedWorker",h),u(n?.prototype,"register",async()=>h()),u(s?.prototype,"addModule",async()=>{throw new c("Unable to load the module.","AbortError")}),...["add","addAll"].map(e=>[i?.prototype,e,(e,t,r)=>[t[0]].flat().some(p)?Promise.reject(new o("Failed to fetch")):r(t)]),u(t,"Audio",(e,[t],r)=>{const o=r([]);return o.preload="auto",o.src=String(t),o}),[d,"RTCPeerConnection",g],[l,"setConfiguration",g],[a.prototype,"open",(e,t,r)=>{const o=e;return delete o.readyState,y.delete(o),p(t[1])&&y.set(o,!1===t[2]),r(t)}],[a.prototype,"send",(e,r,o)=>{const n=e,s=y.get(n);if(void 0===s)return o(r);if(s)throw new c("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==y.get(n)){Object.defineProperty(n,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])n.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:r}=e;return e.denies=t=>/^\s*blob:/i.test(t)?L(e,U.get(t.trim())??""):/^\s*data:/i.test(t)?L(e,(e=>{const[t="",...r]=e.split(",");try{const e=decodeURIComponent(r.join(","));return/; *base64 *$/i.test(t)?atob(e):e}catch{return e}})(t)):r(t),[[A(t),"Blob",(t,r,o)=>{const n=o(r),s=[...r[0]??[]].filter(R).join("");return void 0!==L(e,s)&&N.set(n,s),n}],[t.URL,"createObjectURL",(e,t,r)=>{const o=r(t),n=N.get(t[0]);return void 0!==n&&U.set(o,n),o}],[t.URL,"revokeObjectURL",(e,t,r)=>(U.delete(String(t[0])),r(t))]]},e=>{const t=e=>"speculationrules"===(e.getAttribute(`${c}type`)??e.getAttribute("type")),r=(r,o)=>t(r)?T(e,o):j(e,o),o=(r,o)=>{void 0!==o&&(f(r)||t(r))&&(w(r,o),e.keep(r))},{examine:n,scan:s,denied:i}=e;return e.examine=e=>{"script"===e.localName&&t(e)&&!e.hasAttribute(l)&&o(e,r(e,e.textContent??"")),n(e)},e.denied=(t,o,n)=>{if("type"===o)return r(t,t.textContent??"");const s=i(t,o,n);return"srcdoc"===o?s??j(e,n):s},e.scan=(e,t)=>{const n=t;if("script"===n?.localName&&!n.textContent){const t=e?.textContent??String(e);o(n,r(n,t))}return s(e,t)},[]},(e,t)=>{const{Node:r,Attr:o,Element:n,CharacterData:s}=t,{HTMLElement:i,HTMLScriptElement:a,HTMLStyleElement:c}=t,{update:l,uninstall:d}=e,p=we.get(e)??[],u=!we.has(e);we.set(e,p);const h=()=>p.forEach(t=>t(!e.policy.open));e.update=()=>{h(),l()},e.uninstall=()=>{p.forEach(e=>e(!1)),d()};const f=({prototype:e},t,r,o)=>{const n=()=>Object.getOwnPropertyDescriptor(e,r),s=n(),{set:i,...a}=s??Object.getOwnPropertyDescriptor(t.prototype,r);let c=!1;const l=new Proxy(i,{apply(e,t,r){return c?o(t,r[0],e=>Reflect.apply(i,t,[e])):Reflect.apply(i,t,r)}});p.push(t=>{c=t;const o=n()?.set;t&&o===s?.set&&Object.defineProperty(e,r,{...a,set:l}),t||o!==l||(s?Object.defineProperty(e,r,s):delete e[r])})},m=(t,r,o)=>o(e.scan(r,t));for(const e of[a,c])f(e,r,"textContent",m),f(e,i,"innerText",m);f(a,a,"text",m);for(const[t,o]of[[s,"data"],[r,"nodeValue"],[r,"textContent"]])f(s,t,o,({parentElement:t},r,o)=>o(ve(t)?e.scan(r,t):r));for(const t of["nodeValue","textContent"])f(o,r,t,({ownerElement:t,name:r},o,n)=>{e.gives(t,r,o)||n(o)});return u||h(),[...G(e,[s],["before after replaceWith"]).map(([t,r,o])=>[t,r,(t,r,n)=>{const{parentElement:s}=t;return ve(s)?n(r.map(t=>e.scan(t,s))):o(t,r,n)}]),[n.prototype,"insertAdjacentText",(t,r,o)=>{const n=/^(afterbegin|beforeend)$/i.test(String(r[0]))?t:t.parentElement;return 1 in r&&ve(n)&&(r[1]=e.scan(String(r[1]),n)),o(r)}],...["appendData","insertData","replaceData"].map((t,r)=>[s.prototype,t,(t,o,n)=>{const{parentElement:s}=t;return r in o&&ve(s)&&(o[r]=e.scan(String(o[r]),s)),n(o)}])]},(e,{HTMLFormElement:t})=>{const r=(t,r)=>{const o=r?.getAttribute("formaction")??t.getAttribute("action");return null!==o&&void 0!==e.denies(o)},o=e=>{r(e.target,e.submitter)&&e.preventDefault()},n=new AbortController,s={capture:!0,signal:n.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",o,s)},e.uninstall=()=>{n.abort(),a()},[[t.prototype,"submit",(e,t,o)=>r(e)?void 0:o(t)]]},(e,t)=>{const r=new Set,o=[],n={attributeFilter:["style"],subtree:!0},s=t=>{ye(t,t=>fe(e,t));const o=ge(t);if(!o.includes(de))return;const[,n=""]=new RegExp(pe).exec(o)??[];t.setAttribute(l,e.denies(n)??""),r.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(s)}),{scan:a,examine:c,gives:d,inserted:p,mark:u,watch:h,update:f,uninstall:m}=e,g=new Set;e.inserted=()=>{p(),g.forEach(s),g.clear()},e.gives=(t,r,o)=>{if("style"!==String(r).toLowerCase())return d(t,r,o);const n=String(o),i=t?fe(e,n):n;return i!==n&&(t.style.cssText=i,s(t),!0)};for(const t of ue)e.loads.set(t,[]);e.examine=t=>{e.policy.open||s(t),c(t)},e.scan=(t,r)=>{const o=t;if("style"===r?.localName){if(g.add(r),queueMicrotask(e.inserted),"string"==typeof t)return fe(e,t);if(o?.data&&!o.localName){const t=fe(e,o.data);t!==o.data&&(o.data=t)}}else o?.hasAttribute?.("style")&&e.examine(o);return a(t,r)},e.mark=(e,t)=>(e.querySelectorAll(ue.join()).forEach(s),u(e,t)),e.watch=t=>{h(t),o.push(new WeakRef(t)),e.policy.open||i.observe(t,n)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:o){const e=t.deref();e&&i.observe(e,n)}for(const t of r)ye(t,t=>t.replace(pe,(t,r)=>void 0===e.denies(r)?r:t)),ge(t).includes(de)||(t.removeAttribute(l),r.delete(t));f()},e.uninstall=()=>{i.disconnect(),m()};const y=t=>{const r=String(t),o=fe(e,r);return o===r?t:o},{CSSStyleSheet:w,CSSGroupingRule:v,CSSStyleDeclaration:b,HTMLElement:$,SVGElement:k}=t,x=Object.getPrototypeOf(t.document.documentElement.style),S=he.map(e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)),_=(e,[t],r)=>r([y(t)]),E=[...new Set([...he,...S])].map(e=>[x,e,_,"set"]),j=[[b.prototype,"cssText"],[$.prototype,"style"],[k.prototype,"style"]],O=[[b.prototype,"setProperty",1],[t.StylePropertyMap?.prototype,"set",1],[t.StylePropertyMap?.prototype,"append",1],[w.prototype,"insertRule",0],[w.prototype,"addRule",1],[w.prototype,"replace",0],[w.prototype,"replaceSync",0],[v.prototype,"insertRule",0],[A(t),"FontFace",1]].map(([t,r,o])=>[t,r,(t,r,n)=>n(r.map((t,r)=>r===o&&"string"==typeof t?fe(e,t):t))]);return[...O,...E,...j.map(([e,t])=>[e,t,_,"set"])]},Ue,e=>{let t;const{update:r}=e;return e.update=()=>{const{config:o,open:n}=e.policy,s=o?.lockdown?(({services:e,firstParty:t},r)=>{const o=t=>e.filter(({id:e})=>r.allows(e)===t).flatMap(({hosts:e})=>e.map(B)),n=o(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].map(B).filter(e=>!n.some(t=>((e,t)=>e.startsWith("*.")?`.${t}`.endsWith(e.slice(1)):t===e)(e,t))),...o(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(o,e.policy):[];if(t&&(n||s.some(e=>!t.includes(e))))return location.reload();if(o?.lockdown&&!n&&s.join()!==t?.join()){t=s;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${s.join(" ")}; form-action 'self' ${s.join(" ")}`,document.head.append(e)}r()},[]},e=>(e.aids.push(z,H),[]),e=>{const t=document.currentScript?.nonce,{examine:r}=e;return e.examine=e=>{const{localName:o,nonce:n,ownerDocument:s,isConnected:i}=e,a=s===document?i:!s.defaultView;t&&"script"===o&&a&&n!==t||r(e)},[]},(e,t)=>{const r=X.get(e)??{known:new Map,entered:new WeakSet},{known:o,entered:n,restore:s}=r;X.set(e,r),s?.(),o.set(t,0);const i=t=>{try{const{defaultView:o,window:s}=t??{},i=o??s;if(!i||n.has(i.Element))return t;const{length:a}=e.aids,c={...e},l=()=>{Object.assign(e,c),e.aids.length=a};r.restore=l;try{e.enter(i)}finally{l()}}catch{}return t},a=({target:e})=>{i(e.contentWindow)};if(n.add(t.Element),!s){const{examine:t,inserted:r,watch:n,uninstall:s}=e,c=new AbortController;let l=!1;e.examine=e=>{Z.test(e.localName)&&(l=!0,i(e.contentWindow)),t(e)},e.inserted=()=>{r(),l&&(()=>{for(const[e,t]of o){const{length:r,closed:n}=e;if(n&&o.delete(e),!n&&r!==t){o.set(e,r);for(let t=0;r>t;t++)i(e[t])}}})(),l=!1},e.watch=e=>{n(e),e.addEventListener("load",a,{capture:!0,signal:c.signal})},e.uninstall=()=>{c.abort(),s()}}const{HTMLIFrameElement:c,HTMLFrameElement:l,HTMLObjectElement:d,HTMLEmbedElement:p}=t,u=(e,t,r)=>i(r(t));return[[t,"open",(r,o,n)=>{const[s,a]=o.map(String);return a&&t.document.querySelector(`iframe[name=${CSS.escape(a)}]`)&&void 0!==e.denies(s)?null:i(n(o))}],...[c,l,d,p].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,u,"get"]))]}];function qe({cookies:e,storage:t},{entries:r}){const o=e=>{const t="string"==typeof e?{name:e}:e;return{...r[t.name],...t}};return{cookies:e.map(o),storage:t.map(o)}}window.askfirstChannels=Re;const We=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));let De;window.askfirstServices=We;const He=new Set;function Ie(e){De=e}function ze(e,t=""){const r=`${e} ${String(t)}`;He.has(r)||(He.add(r),De?.().then(r=>console.warn(r(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const Be={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,share:/^s(host|site)$/,reload:/^s(never|ask|auto)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function Ve(e,t){return("any"===t||"object"!=typeof e&&Be[t].test((typeof e)[0]+String(e)))&&!("id"===t&&String(e)in{})}function Fe(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function Je(e,t){if("function"==typeof t)return Je(e,t(e));if("string"==typeof t)return Ve(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>Je(e,t[0]));const r={__proto__:null,...t};return Fe(e)&&Object.keys(r).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const o=r[e]??r[`!${e}`]??r["*"];return void 0!==o&&Je(t,o)})}const Ge=e=>t=>Fe(t)?e:"text",Ye=[Ge({"!name":"text",purpose:"text",lifetime:"text",host:"host",httpOnly:"flag"})],Ke={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",consequence:"text",required:"flag"}],services:[e=>Fe(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:Ge({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:Ye,storage:Ye,inline:["text"],deny:[["any"]],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",share:"share",reload:"reload",log:{"!url":"link"},renew:"link",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},Ze=["necessary","functional","analytics","advertising"];function Xe(e,t){if(!Je(e,Ke))return;const r=e,o=Qe(r),n=et(r,t),s=o.map(({id:e})=>e),i=[...s,...n.map(e=>e?.id)];return new Set(i).size===i.length&&n.every(e=>s.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...r,cookie:{name:"askfirst",path:"/",days:182,...r.cookie},categories:o,services:n}:void 0}function Qe({categories:e=Ze.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function et({services:e=[]},t){return e.map(e=>{const r="string"==typeof e?e:"use"in e&&e.use;if(r&&!Object.hasOwn(t,r))return;const o=r?t[r]:e,{category:n=o.category}=e,{hosts:s=[],inline:i=[],cookies:a,storage:c}=o;return{...o,category:n,hosts:s,inline:i,cookies:tt(a),storage:tt(c)}})}const tt=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function rt({name:e,path:t,domain:r,days:o},n){const s="https:"===location.protocol?";secure":"",i=r?`;domain=${r}`:"",a=n?86400*o:0;document.cookie=`${e}=${encodeURIComponent(n)};max-age=${a};path=${t};samesite=lax${i}${s}`}function ot({cookie:e}){const{name:t}=e;let r=[];const o=[["cookie",()=>document.cookie.split("; ").flatMap(e=>{const[r,o]=e.split("=");return r===t?nt(()=>decodeURIComponent(o))??o:[]}),t=>rt(e,4e3>encodeURIComponent(t).length?t:"")],["localStorage",()=>[localStorage[t]??[]].flat(),e=>{delete localStorage[t],e&&(localStorage[t]=e)}],["memory",()=>r,e=>r=e?[e]:[]]];return{clear(){return o.forEach(([,,e])=>nt(()=>e("")))},read(){return o.flatMap(([e,t])=>(nt(t)??[]).map(t=>[t,e]))},write(e){let t;for(const[r,n,s]of o)nt(()=>s(t?"":e)),!t&&nt(n)?.includes(e)&&(t=r);return t}}}function nt(e){try{return e()}catch{return}}function st(e,t,r={}){const o={};for(const{id:n,required:s}of e.categories){o[n]=s||!0===(t[n]??r[n]);for(const i of e.services)i.category===n&&(o[i.id]=s||!0===(t[i.id]??t[n]??r[i.id]))}return o}function it(e,t){return st(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const at=864e5,ct=["accept-all","reject-all","custom","withdraw","signal","import"],lt=["sequence","time","id","policy","method","regime","language","region","signal","version","fingerprint"],dt="ntipmrlcswf";function pt(e){const{choices:t,asked:r}=e,o=e=>Object.keys(t).filter(r=>t[r]===e).map(e=>Object.hasOwn(r,e)?`${e}.${r[e]}`:e),n=Object.fromEntries(lt.map((t,r)=>[dt[r],e[t]]));return JSON.stringify({v:1,...n,g:o(!0),d:o(!1)})}function ut(e){try{const t=JSON.parse(e),{v:r,g:o,d:n}=t,s=lt.map((e,r)=>[e,t[dt[r]]]),i=ht(s),a=s.every(([,e],t)=>2>t?Number.isInteger(e):"string"==typeof e||t>5&&void 0===e);if(1!==r||!a||i.time>864e13||!ct.includes(i.method))return;const c=[o,n].flatMap((e,t)=>e.map(e=>[1>t,...e.split(".")]));return{...i,choices:ht(c.map(([e,t])=>[t,e])),asked:ht(c.map(([,...e])=>e))}}catch{return}}const ht=e=>Object.fromEntries(e.filter(([,e])=>void 0!==e)),ft=({services:e})=>Object.fromEntries(e.map(e=>[e.id,mt(e).join("")])),mt=({category:e,hosts:t})=>[e,...t].map(gt);function gt(e){let t=2166136261;for(const r of e)t=Math.imul(t^r.charCodeAt(0),16777619);return(t>>>0).toString(36).slice(-3).padStart(3,"0")}class yt extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.news=[],this.regime="opt-in",this.config=e,this.#e=t,this.choices=st(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{config:r,regime:o,record:n}=this;this.#t(this.#r({id:n?.id??wt(),sequence:(n?.sequence??0)+1,time:Date.now(),policy:r.policy.version,method:e,regime:o,choices:t?st(r,t,this.choices):it(r,"accept-all"===e),asked:ft(r)}),"choice")}complete(e){Object.assign(this,{record:this.#r({...this.record,...e})})}#r(e){const t=this.#e.write(pt(e));return"cookie"!==t&&ze("storage",t),{...e,persisted:t}}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const r=ut(e);return r?{...r,persisted:t}:(ze("record",e),[])}).sort((e,t)=>t.time-e.time||t.sequence-e.sequence);this.#t(e,"storage")}forget(){this.#e.clear(),this.#t(void 0,"choice")}#t(e,t){const{config:r,choices:o,record:n}=this,s=!!e&&!(({time:e},{cookie:t})=>{const r=Date.now()-e;return-at>r||r>=t.days*at})(e,r),i=e?(({choices:e,asked:t},r)=>[...r.categories,...r.services].filter(r=>!Object.hasOwn(e,r.id)||"hosts"in r&&!mt(r).every(e=>t[r.id]?.includes(e))).map(({id:e})=>e))(e,r):[],a=s?{...e.choices}:{};for(const e of i)delete a[e];const c=st(r,{},a),l=s&&!i[0]&&e.policy===r.policy.version;Object.assign(this,{record:e,choices:c,news:i,decided:l});const d=Object.keys(c).filter(e=>o[e]!==c[e]),p=e=>this.dispatchEvent(Object.assign(new Event(e),{changed:d,source:t}));d[0]&&p("change"),n?.time===e?.time&&"choice"!==t||p("decide")}}const wt=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class vt extends yt{#o;#n;#s;#i;constructor(e,t,r={}){super(e,ot(e)),this.#n=r;const o=((e,t)=>{const r=O(e.services);return o=>{const n=Object.keys(o),s=n.every(e=>o[e]),i=("hold"===e.unknown||e.lockdown)&&!s;return{config:e,denies(e,n){const s=r(e,n);return s[0]?s.find(({id:e})=>!o[e])?.id:i&&!t(e,n)?M:void 0},allows(e){return n.includes(e)||((e,t)=>{ze("mark",[e,t])})(e,n),!0===o[e]},open:!i&&e.services.every(({id:e})=>o[e])}}})(e,C(location.hostname,e.firstParty)),n=()=>{this.decided||this.showNotice()},s=e=>r.record?.().then(t=>t.attend(this,e),e=>ze("ui",e));let i=()=>this.refresh();const a=(c=()=>i(),$e()?be(document,"prerenderingchange",c):(c(),()=>{}));var c,l;this.#o=t(o(this.choices),(e,t)=>{this.dispatchEvent(Object.assign(new Event(e),{element:t}))}),i=()=>{this.refresh(),n()},this.#s=[a,ke(i),(l=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(bt,e)?this.answer(bt[e]):ze("action",e)},be(document,"click",e=>{for(const t of e.composedPath()){const r=t instanceof Element&&t.getAttribute("data-askfirst");if(r&&!t.closest("askfirst-notice"))return e.preventDefault(),l(r)}})),be(this,"change",()=>{this.#o.update(o(this.choices)),$t("askfirst:change")}),be(this,"decide",s),be(document,"askfirst-open",()=>{this.showPreferences()}),be(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],xe(s),$e()||n()}get held(){return[...this.#o.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const r=()=>{this.allows(e)&&(this.removeEventListener("change",r),t())};this.addEventListener("change",r),r()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#s.forEach(e=>e()),this.#o.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}#a(){return this.#i??=this.#n.ui?.(this),this.#i?.catch(e=>{this.#i=void 0,ze("ui",e)})}}const bt={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function $t(e){document.dispatchEvent(new Event(e))}const kt=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,r,o)=>{const n=o(r);return e.watch(n),n}]];function xt(e,t,r=window,o=[]){let n;const s=e=>{n??=o.flatMap(e=>e(w,r)),n.forEach(t=>t(e))};let a=[];const c=new Set,l=new WeakMap;let d,p;const u=()=>a[0]&&!c.has(a[0]),h=()=>{p=!1,u()?g(a[0],!0):c.size||s(!1)},m=()=>{p||queueMicrotask(h),p=!0},g=(e,r)=>{if(c.has(e))return;const o=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:r,value:o}of e.attributes)t.setAttribute(r,o);return t.nonce=e.nonce,t.text=i().createScript(e.text),t})(e):e,n=()=>{c.delete(o),a=a.filter(e=>e!==o),m()};if(o!==e&&(a=a.map(t=>t===e?o:t)),!l.get(e)(e))return n();const{external:d}=k(o);s(!0),c.add(o),r&&(o.async=!1);try{x(o),o!==e&&e.replaceWith(o)}catch(e){ze("release",e)}if(!d||!o.isConnected||!f(o)||o.noModule)return n();for(const e of["load","error"])o.addEventListener(e,()=>o.addEventListener(e,n),!0)},y=(t,r,o)=>{const n=[],s=[],i=e=>()=>{for(const t of e){const{module:e,external:r}=k(t),o=a.includes(d);a.push(t),r&&!o?g(t,!0):(r||e)&&(d=t)}m()};for(const o of t){if("script"!==o.localName){r(o)&&x(o);continue}const t=o;l.set(t,r);const{module:i,external:a}=k(t),c=(a||i)&&t.hasAttribute("async");(e.has(t)?t.async:c)?g(t):(i||a&&t.hasAttribute("defer")?s:n).push(t)}o(i(n)),xe(()=>o(i(s)))},w={trusted:i,current(){const{currentScript:e}=r.document;return c.has(e)?e:void 0},insert(e,r){const o=a.splice(Math.max(0,a.indexOf(r)));for(const r of e)t.add(r);for(y(e.filter(f),()=>!0,e=>e());u();)h();a.push(...o)}};return(e,t)=>y(e,t,queueMicrotask)}const St=`[${d}],[${l}]`,_t=/^(http|ws)/;function At(t,r,o,s){const{document:a}=t,c=new Set,p=new Set,u=new WeakSet,h=new WeakSet,m=[],g=xt(u,h,t,m),w=e=>v(e).every(e=>_.policy.allows(e))&&Object.entries(b(e)).every(([t,{value:r}])=>void 0===_.denied(e,t,r)),k=e=>{c.has(e)||(c.add(e),p.size||queueMicrotask(C),p.add(e),s?.("held",e))},x=e=>{const t=c.has(e)&&w(e);return t&&(c.delete(e),s?.("released",e)),t},S=e=>{const t=v(e).find(e=>!_.policy.allows(e));void 0===t&&h.has(e)||y(e,(r,o)=>t??_.denied(e,r,o))},_={policy:o,aids:m,trusted:i,loads:e,selector:"",denies(e){try{const{protocol:t,hostname:r,pathname:o}=new URL(e,a.baseURI);return _t.test(t)?_.policy.denies(r,o):void 0}catch{return}},denied(e,t,r){return"type"===t?void 0:n(t,r).map(_.denies).find(Boolean)},gives(){return!1},keep(e){u.add(e),k(e)},mark(e,t){for(const r of e.querySelectorAll(_.selector))(t||"script"!==r.localName)&&S(r);return!!e.querySelector(`[${l}]`)},examine(e){_.policy.open||S(e),e.matches(St)&&(e=>"template"===e.localName||$(e)||Object.keys(b(e)).length>0)(e)&&k(e)},scan(t){const r=t;if((e.has(r?.localName??"")||r?.matches?.(St))&&_.examine(r),r?.firstElementChild){const e=_.policy.open?St:`${_.selector},${St}`;r.querySelectorAll(e).forEach(_.examine)}return t},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>c.has(e)||h.add(e))},watch(e){return P.observe(e,{childList:!0,subtree:!0})},unwatch(){return P.disconnect()},enter(t){for(const e of t.document.scripts)f(e)&&h.add(e);r.forEach((e,r)=>{for(const o of e(_,t))T.push([q(...o),1>r])}),_.selector=[...e.keys()].join(),N(),_.watch(t.document),_.scan(t.document)},update(){return j([...c].filter(e=>M(e)||!p.has(e)))},uninstall(){_.unwatch(),T.forEach(([e])=>e(!1))}},A=e=>{if("template"!==e.localName||!x(e))return[e];const{content:t}=e,r=e.getAttribute(d);for(const e of t.querySelectorAll("script"))h.add(e),e.setAttribute(d,r),y(e,()=>r);_.scan(t);const o=[...t.querySelectorAll(St)];return e.replaceWith(t),o.flatMap(A)},E=e=>-a.contains(e),j=e=>g(e.filter(w).sort((e,t)=>E(e)-E(t)||E(e)&&(4&e.compareDocumentPosition(t)?-1:1)).flatMap(A),x),O=()=>"loading"!==a.readyState,M=e=>O()||Et(e),C=()=>{for(const e of p)O()&&!u.has(e)&&h.add(e);const e=[...p].filter(M);for(const t of e)p.delete(t);j(e)},P=new t.MutationObserver(e=>{const t=new Set;for(const{addedNodes:r,target:o}of e)_.policy.open?t.add(o.getRootNode()):r.forEach(e=>_.scan(e,o));for(const e of t)e.querySelectorAll(St).forEach(_.examine);C()}),T=[],N=()=>T.forEach(([e,t])=>e(t||!_.policy.open));return _.enter(t),_.update(),xe(C),{held:c,update(e,t=s){_.policy=e,s=t,N(),_.update()},uninstall(){return _.uninstall()}}}function Et(e){return!!e&&(!!e.nextSibling||Et(e.parentNode))}((e,t)=>{Ie(async()=>(await t.explain()).explain);const r=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void ze("twice");const t=e??[],r={push(e){t.push(e)}};return window.askfirst=r,e=>{r.consent=e,r.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[r,...o]=t;e[r](...o)}catch(e){ze("command",e)}})(e,t),t.forEach(r.push),$t("askfirst:ready")}})();if(!r)return;const o=((e=[])=>[kt,...e,J])(window.askfirstChannels),n=At(window,o,(e=>({denies:(t,r)=>e(t,r)?void 0:M,allows:()=>!1,open:!1}))(C(location.hostname)));document.body&&ze("place");const s=e=>{const o=window.askfirstServices??{};let s;try{s=Xe(JSON.parse(e),o)}catch{}if(!s)return ze("config",[e,o]);r(new vt(s,(e,t)=>(n.update(e,t),n),{async ui(e){return(await t.ui()).mountUi(e)},record:t.record}))},i=()=>{const e=document.getElementById("askfirst-config");return e&&s(e.textContent),e},a=e?.getAttribute("data-config");a?fetch(a).then(e=>e.ok?e.text():Promise.reject(e.status)).then(s,e=>ze("data-config",e)):i()||xe(()=>i()??ze("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>Jr)},record(){return Promise.resolve().then(()=>go)},explain(){return Promise.resolve().then(()=>Oo)}}),(()=>{const e=()=>{document.querySelector("askfirst-settings:not(:defined)")&&Promise.resolve().then(()=>Jr).then(e=>e.loadWayBack(),e=>ze("ui",e))};xe(e),new MutationObserver(e).observe(document.documentElement,{childList:!0})})();const jt=globalThis,Ot=jt.ShadowRoot&&(void 0===jt.ShadyCSS||jt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Mt=Symbol(),Ct=new WeakMap;let Pt=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Mt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(Ot&&void 0===e){const r=void 0!==t&&1===t.length;r&&(e=Ct.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Ct.set(t,e))}return e}toString(){return this.cssText}};const Tt=(e,...t)=>{const r=1===e.length?e[0]:t.reduce((t,r,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+e[o+1],e[0]);return new Pt(r,e,Mt)},Nt=Ot?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const r of e.cssRules)t+=r.cssText;return(e=>new Pt("string"==typeof e?e:e+"",void 0,Mt))(t)})(e):e,{is:Ut,defineProperty:Lt,getOwnPropertyDescriptor:Rt,getOwnPropertyNames:qt,getOwnPropertySymbols:Wt,getPrototypeOf:Dt}=Object,Ht=globalThis,It=Ht.trustedTypes,zt=It?It.emptyScript:"",Bt=Ht.reactiveElementPolyfillSupport,Vt=(e,t)=>e,Ft={toAttribute(e,t){switch(t){case Boolean:e=e?zt:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=null!==e;break;case Number:r=null===e?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch(e){r=null}}return r}},Jt=(e,t)=>!Ut(e,t),Gt={attribute:!0,type:String,converter:Ft,reflect:!1,useDefault:!1,hasChanged:Jt};Symbol.metadata??=Symbol("metadata"),Ht.litPropertyMetadata??=new WeakMap;let Yt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Gt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const r=Symbol(),o=this.getPropertyDescriptor(e,r,t);void 0!==o&&Lt(this.prototype,e,o)}}static getPropertyDescriptor(e,t,r){const{get:o,set:n}=Rt(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const s=o?.call(this);n?.call(this,t),this.requestUpdate(e,s,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Gt}static _$Ei(){if(this.hasOwnProperty(Vt("elementProperties")))return;const e=Dt(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Vt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Vt("properties"))){const e=this.properties,t=[...qt(e),...Wt(e)];for(const r of t)this.createProperty(r,e[r])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,r]of t)this.elementProperties.set(e,r)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const r=this._$Eu(e,t);void 0!==r&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const r=new Set(e.flat(1/0).reverse());for(const e of r)t.unshift(Nt(e))}else void 0!==e&&t.push(Nt(e));return t}static _$Eu(e,t){const r=t.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(Ot)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const r of t){const t=document.createElement("style"),o=jt.litNonce;void 0!==o&&t.setAttribute("nonce",o),t.textContent=r.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){const r=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,r);if(void 0!==o&&!0===r.reflect){const n=(void 0!==r.converter?.toAttribute?r.converter:Ft).toAttribute(t,r.type);this._$Em=e,null==n?this.removeAttribute(o):this.setAttribute(o,n),this._$Em=null}}_$AK(e,t){const r=this.constructor,o=r._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=r.getPropertyOptions(o),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:Ft;this._$Em=o;const s=n.fromAttribute(t,e.type);this[o]=s??this._$Ej?.get(o)??s,this._$Em=null}}requestUpdate(e,t,r,o=!1,n){if(void 0!==e){const s=this.constructor;if(!1===o&&(n=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??Jt)(n,t)||r.useDefault&&r.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,t,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:o,wrapped:n},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),!0!==n||void 0!==s)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,r]of e){const{wrapped:e}=r,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,r,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};Yt.elementStyles=[],Yt.shadowRootOptions={mode:"open"},Yt[Vt("elementProperties")]=new Map,Yt[Vt("finalized")]=new Map,Bt?.({ReactiveElement:Yt}),(Ht.reactiveElementVersions??=[]).push("2.1.2");const Kt=globalThis,Zt=e=>e,Xt=Kt.trustedTypes,Qt=Xt?Xt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,er="$lit$",tr=`lit$${Math.random().toFixed(9).slice(2)}$`,rr="?"+tr,or=`<${rr}>`,nr=document,sr=()=>nr.createComment(""),ir=e=>null===e||"object"!=typeof e&&"function"!=typeof e,ar=Array.isArray,cr="[ \t\n\f\r]",lr=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dr=/-->/g,pr=/>/g,ur=RegExp(`>|${cr}(?:([^\\s"'>=/]+)(${cr}*=${cr}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),hr=/'/g,fr=/"/g,mr=/^(?:script|style|textarea|title)$/i,gr=(e,...t)=>({_$litType$:1,strings:e,values:t}),yr=Symbol.for("lit-noChange"),wr=Symbol.for("lit-nothing"),vr=new WeakMap,br=nr.createTreeWalker(nr,129);function $r(e,t){if(!ar(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Qt?Qt.createHTML(t):t}const kr=(e,t)=>{const r=e.length-1,o=[];let n,s=2===t?"<svg>":3===t?"<math>":"",i=lr;for(let t=0;r>t;t++){const r=e[t];let a,c,l=-1,d=0;for(;d<r.length&&(i.lastIndex=d,c=i.exec(r),null!==c);)d=i.lastIndex,i===lr?"!--"===c[1]?i=dr:void 0!==c[1]?i=pr:void 0!==c[2]?(mr.test(c[2])&&(n=RegExp("</"+c[2],"g")),i=ur):void 0!==c[3]&&(i=ur):i===ur?">"===c[0]?(i=n??lr,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?ur:'"'===c[3]?fr:hr):i===fr||i===hr?i=ur:i===dr||i===pr?i=lr:(i=ur,n=void 0);const p=i===ur&&e[t+1].startsWith("/>")?" ":"";s+=i===lr?r+or:0>l?r+tr+(-2===l?t:p):(o.push(a),r.slice(0,l)+er+r.slice(l)+tr+p)}return[$r(e,s+(e[r]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]};class xr{constructor({strings:e,_$litType$:t},r){let o;this.parts=[];let n=0,s=0;const i=e.length-1,a=this.parts,[c,l]=kr(e,t);if(this.el=xr.createElement(c,r),br.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=br.nextNode())&&a.length<i;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith(er)){const t=l[s++],r=o.getAttribute(e).split(tr),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:n,name:i[2],strings:r,ctor:"."===i[1]?jr:"?"===i[1]?Or:"@"===i[1]?Mr:Er}),o.removeAttribute(e)}else e.startsWith(tr)&&(a.push({type:6,index:n}),o.removeAttribute(e));if(mr.test(o.tagName)){const e=o.textContent.split(tr),t=e.length-1;if(t>0){o.textContent=Xt?Xt.emptyScript:"";for(let r=0;t>r;r++)o.append(e[r],sr()),br.nextNode(),a.push({type:2,index:++n});o.append(e[t],sr())}}}else if(8===o.nodeType)if(o.data===rr)a.push({type:2,index:n});else{let e=-1;for(;-1!==(e=o.data.indexOf(tr,e+1));)a.push({type:7,index:n}),e+=tr.length-1}n++}}static createElement(e,t){const r=nr.createElement("template");return r.innerHTML=e,r}}function Sr(e,t,r=e,o){if(t===yr)return t;let n=void 0!==o?r._$Co?.[o]:r._$Cl;const s=ir(t)?void 0:t._$litDirective$;return n?.constructor!==s&&(n?._$AO?.(!1),void 0===s?n=void 0:(n=new s(e),n._$AT(e,r,o)),void 0!==o?(r._$Co??=[])[o]=n:r._$Cl=n),void 0!==n&&(t=Sr(e,n._$AS(e,t.values),n,o)),t}class _r{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:r}=this._$AD,o=(e?.creationScope??nr).importNode(t,!0);br.currentNode=o;let n=br.nextNode(),s=0,i=0,a=r[0];for(;void 0!==a;){if(s===a.index){let t;2===a.type?t=new Ar(n,n.nextSibling,this,e):1===a.type?t=new a.ctor(n,a.name,a.strings,this,e):6===a.type&&(t=new Cr(n,this,e)),this._$AV.push(t),a=r[++i]}s!==a?.index&&(n=br.nextNode(),s++)}return br.currentNode=nr,o}p(e){let t=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}}class Ar{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,o){this.type=2,this._$AH=wr,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Sr(this,e,t),ir(e)?e===wr||null==e||""===e?(this._$AH!==wr&&this._$AR(),this._$AH=wr):e!==this._$AH&&e!==yr&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>ar(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==wr&&ir(this._$AH)?this._$AA.nextSibling.data=e:this.T(nr.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:r}=e,o="number"==typeof r?this._$AC(e):(void 0===r.el&&(r.el=xr.createElement($r(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new _r(o,this),r=e.u(this.options);e.p(t),this.T(r),this._$AH=e}}_$AC(e){let t=vr.get(e.strings);return void 0===t&&vr.set(e.strings,t=new xr(e)),t}k(e){ar(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let r,o=0;for(const n of e)o===t.length?t.push(r=new Ar(this.O(sr()),this.O(sr()),this,this.options)):r=t[o],r._$AI(n),o++;o<t.length&&(this._$AR(r&&r._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=Zt(e).nextSibling;Zt(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class Er{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,o,n){this.type=1,this._$AH=wr,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=n,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=wr}_$AI(e,t=this,r,o){const n=this.strings;let s=!1;if(void 0===n)e=Sr(this,e,t,0),s=!ir(e)||e!==this._$AH&&e!==yr,s&&(this._$AH=e);else{const o=e;let i,a;for(e=n[0],i=0;i<n.length-1;i++)a=Sr(this,o[r+i],t,i),a===yr&&(a=this._$AH[i]),s||=!ir(a)||a!==this._$AH[i],a===wr?e=wr:e!==wr&&(e+=(a??"")+n[i+1]),this._$AH[i]=a}s&&!o&&this.j(e)}j(e){e===wr?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class jr extends Er{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===wr?void 0:e}}class Or extends Er{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==wr)}}class Mr extends Er{constructor(e,t,r,o,n){super(e,t,r,o,n),this.type=5}_$AI(e,t=this){if((e=Sr(this,e,t,0)??wr)===yr)return;const r=this._$AH,o=e===wr&&r!==wr||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,n=e!==wr&&(r===wr||o);o&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Cr{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Sr(this,e)}}const Pr=Kt.litHtmlPolyfillSupport;Pr?.(xr,Ar),(Kt.litHtmlVersions??=[]).push("3.3.3");const Tr=globalThis;let Nr=class extends Yt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,r)=>{const o=r?.renderBefore??t;let n=o._$litPart$;if(void 0===n){const e=r?.renderBefore??null;o._$litPart$=n=new Ar(t.insertBefore(sr(),e),e,void 0,r??{})}return n._$AI(e),n})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return yr}};Nr._$litElement$=!0,Nr.finalized=!0,Tr.litElementHydrateSupport?.({LitElement:Nr});const Ur=Tr.litElementPolyfillSupport;function Lr(e,t,...r){const o=document.createElement(e);for(const[e,r]of Object.entries(t))o.setAttribute(e,r);return o.append(...r),o}Ur?.({LitElement:Nr}),(Tr.litElementVersions??=[]).push("4.2.2");class Rr extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class qr extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class Wr extends Event{constructor(e){super("askfirst-record",{bubbles:!0,composed:!0,cancelable:!0}),this.wish=e}}class Dr extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function Hr(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const Ir={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.policyChanged":"Our cookie policy has changed since your last choice.","notice.news":"New since your last choice: {names}.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},zr=Tt`
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
`;class Vr extends Yt{static{this.styles=[Br,zr]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},news:{attribute:!1},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=Ir,this.policyUrl="",this.news="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(Lr("div",{part:"panel"},Lr("slot",{part:"text"}),Lr("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const r=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${r}px!important}\n           :root::after{content:"";display:block;height:${r}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,r,o)=>{const n=Lr("button",{type:"button",slot:"actions","data-askfirst":t},e[r]);return n.addEventListener("click",()=>{n.removeAttribute("data-askfirst"),this.dispatchEvent(o()),this.open&&n.setAttribute("data-askfirst",t)}),n};return[Lr("h2",{},e["notice.title"]),...this.news?[Lr("strong",{},this.news),document.createTextNode(" ")]:[],Lr("p",{},e["notice.text"]),...Hr(this.policyUrl)?[document.createTextNode(" "),Lr("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new Rr("accept-all")),t("reject","action.rejectAll",()=>new Rr("reject-all")),t("preferences","action.choose",()=>new qr)]}}function Fr(){document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>Zo)}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",Vr),xe(Fr);var Jr=Object.freeze({__proto__:null,loadWayBack:Fr,mountUi(e){return((e,t)=>{const r=document.createElement("askfirst-notice");let o;const{messages:n,policy:s}=e.config;r.messages={...r.messages,...n},r.policyUrl=s.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{r.isConnected||i(r),r.news=(({config:e,news:t,record:r},o)=>{const n=e=>e.filter(({id:e})=>t.includes(e)).map(({id:e,name:t})=>t??e),s=n(e.services),i=s.length>0?s:n(e.categories);return i.length>0?o["notice.news"].replace("{names}",i.join(", ")):r&&r.policy!==e.policy.version?o["notice.policyChanged"]:""})(e,r.messages),r.open=!0},c=(t,r="")=>{t.choices=st(e.config,{},(({record:e,news:t})=>Object.fromEntries(Object.entries(e?.choices??{}).filter(([e])=>!t.includes(e))))(e)),t.record=e.record,t.status=r,t.reloads=!1};let l=!1;const d=new MutationObserver(()=>{for(const e of[r,o])e?.open&&!e.isConnected&&(e.open=!1,i(e),e.open=!0)});d.observe(document.documentElement,{childList:!0});const p={showNotice:a,async showPreferences(){const{describe:r=e=>e}=await t();o||(o=document.createElement("askfirst-preferences"),o.messages={...o.messages,...n},o.config=r(e.config)),o.isConnected||i(o),c(o),o.open=!0},hide(){r.open=!1,o&&(o.open=!1)},remove(){u.forEach(e=>e()),d.disconnect(),r.remove(),o?.remove()}},u=[be(e,"decide",({changed:t})=>{if(r.open=!1,!o?.open)return;const n=t.some(t=>!e.allows(t));l&&=!e.record,l?c(o,o.messages["preferences.deleted"]):n?c(o):o.open=!1}),be(e,"residue",async({residue:t,taken:r})=>{const n="ask"===e.config.reload&&r.length>0;n&&!o?.open&&await p.showPreferences(),o?.open&&!l&&(c(o,((e,t)=>{const r=[...new Set(e.map(({name:e})=>e))].join(", "),o=r&&` ${t["preferences.residue"].replace("{names}",r)}`;return t["preferences.erased"]+o})(t,o.messages)),o.reloads=n)}),be(document,"askfirst-record",t=>{t.defaultPrevented||("download"!==t.wish?(l=!0,e.forget()):(async e=>{try{const t=await e.receipt();((e,t,r)=>{const o=document.createElement("a");o.href=URL.createObjectURL(new Blob([r],{type:"application/json"})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)})(`askfirst-record-${t.issued.slice(0,10)}.json`,0,JSON.stringify(t,null,2))}catch(e){ze("ui",e)}})(e))}),be(document,"askfirst-close",()=>{l&&a(),l=!1})];return p})(e,()=>Promise.resolve().then(()=>Go))}});const Gr=e=>({history:`${e}:history`,shown:`${e}:shown`});function Yr(e){const{history:t,shown:r}=Gr(e);return{entries:to(eo(t)),shown:oo(eo(r))}}const Kr=(e,t)=>e.id===t?.id&&e.sequence===t.sequence&&e.time===t.time&&e.method===t.method,Zr=(e,t)=>Yr(e).entries.some(e=>{const r=ut(e.record);return Kr(t,r)&&(!t.fingerprint||!!r?.fingerprint)});let Xr=Promise.resolve();function Qr(e){Xr=Xr.then(e).catch(()=>{})}function eo(e){try{return localStorage.getItem(e)}catch{return null}}function to(e){const t=no(e);return Array.isArray(t)?t.filter(ro):[]}function ro(e){const{record:t,previous:r,hash:o=""}=Object(e);return[t,r,o].every(e=>"string"==typeof e)}function oo(e){const t=no(e);return"object"==typeof t&&t?t:{}}function no(e){try{return JSON.parse(e??"null")}catch{return null}}function so(e,t){const{config:r,record:o}=e,n=ot(r).read().map(([e])=>e).filter(ut),s=t||void 0===t&&n.length>0?[t,o]:[],i=[...n,...s.map(io)].filter(ut).sort(ao).at(-1);void 0===i||n.includes(i)||rt(r.cookie,i),e.refresh()}const io=e=>"object"==typeof e?pt(e):e??"";function ao(e,t){const[r,o]=[ut(e),ut(t)];return r.time-o.time||r.sequence-o.sequence||e.length-t.length||(t>e?-1:1)}const co=new WeakMap,lo=e=>document.cookie.split("; ").filter(t=>t.startsWith(`${e}=`)).map(t=>(e=>{try{return decodeURIComponent(e)}catch{return e}})(t.slice(e.length+1)));function po({config:e,record:t}){if("cookie"!==t?.persisted)return;const{name:r,path:o,domain:n=""}=e.cookie,s=pt(t),[i,...a]=lo(r);if(0!==a.length||"site"===e.share){(i!==s||a.length>0)&&rt(e.cookie,s);for(const t of new Set([..._e(location.hostname),n]))for(const r of new Set([o,...Ae(location.pathname)]))t===n&&r===o||rt({...e.cookie,path:r,domain:t},"");lo(r).includes(s)||rt(e.cookie,s)}}function uo(e){try{return e()}catch{return[]}}const ho=new WeakMap;function fo(e,t,r){const{askfirst:o}=window;if(!o||!("consent"in o)||o.consent!==e)return t.close();so(e,r)}function mo(e,t,r){const{config:o,record:n}=e;if(!o.log&&void 0===o.renew)return;const s=r&&Kr(r,n)?n:r;Promise.resolve().then(()=>xn).then(r=>r.report(e,s,t?.source),e=>ze("log",`askfirst-log.js is missing: ${e}`))}var go=Object.freeze({__proto__:null,attend(e,t){const r=ho.get(e)??(e=>{const t=((e,t)=>{const r=`${e}:told`;let o;const n=()=>{o?.close(),o=void 0},s=()=>{o||"function"!=typeof BroadcastChannel||(o=new BroadcastChannel(e),o.onmessage=({data:e})=>t(String(e)))};s();const i=[be(window,"pagehide",n),be(window,"pageshow",s),be(window,"storage",e=>{e.key===r&&null!==e.newValue&&t(e.newValue.replace(/^\S+ /,""))})];return{tell(e){if(o)return o.postMessage(e);try{localStorage.setItem(r,`${Math.random()} ${e}`),localStorage.removeItem(r)}catch{}},close(){n(),i.forEach(e=>e())}}})(e.config.cookie.name,r=>fo(e,t,r));ho.set(e,t),document.addEventListener("visibilitychange",()=>{document.hidden||fo(e,t)});const{share:r,cookie:o}=e.config;return"site"===r&&Object.assign(o,{domain:Ce()}),po(e),t})(e),o=()=>{po(e),r.tell(e.record?pt(e.record):"")};((e,t,r)=>{let o=co.get(e);o||co.set(e,o=((e,t)=>{const{name:r,path:o}=e.config.cookie,n=new WeakSet;let s=0,i=!1;const a=(r,o)=>{const n=s,i=()=>s===n&&!!e.record;Qr(()=>Promise.resolve().then(()=>an).then(({keepEvidence:n})=>n(e,r,o,{completed:t,isWanted:i}),e=>ze("ui",e)))},c=(t,c=!0)=>{if("choice"!==t?.source||n.has(t))return;n.add(t);const{record:l}=e;if(!l)return s++,(e=>{for(const t of Object.values(Gr(e)))try{localStorage.removeItem(t)}catch{}})(r),Oe(r,[...new Set([o,...Ee()])]);const d={language:"en",version:"0.1.0",...!0===navigator.globalPrivacyControl?{signal:"gpc"}:{}};c&&so(e),Kr(l,e.record)&&e.complete(d),a({...l,...d},!0),i=!0};return setTimeout(()=>{const{record:t}=e;i||!t||Zr(r,t)||a(t,!1)}),e.receipt=async()=>(await Promise.resolve().then(()=>an)).receipt(e),e.addEventListener("decide",e=>c(e,!1)),e=>c(e)})(e,r)),o(t)})(e,t,o);const{record:n}=e;"choice"===t?.source?(o(),new Promise(e=>{Qr(()=>Promise.resolve(e(void 0))),setTimeout(e,1e3),document.addEventListener("visibilitychange",e,{once:!0})}).then(()=>mo(e,t,n))):mo(e,t,n),((e,t)=>{const r=e.config.services.filter(({id:t})=>!e.allows(t)),o=r.filter(({id:e})=>t?.changed?.includes(e)),n=e.record?(e=>{const t={cookies:uo(je),storage:[...uo(()=>Object.keys(localStorage)),...uo(()=>Object.keys(sessionStorage))]};return e.filter(e=>["cookies","storage"].some(r=>t[r].some(t=>e[r].some(e=>Te(e.name,t)))))})(r):[];o.length+n.length!==0&&Promise.resolve().then(()=>On).then(({undo:r})=>r(e,o,n,"choice"===t?.source),e=>ze("ui",e))})(e,t)}});function yo(e,t){let r,o=4;for(const n of t){const t=wo(e.toLowerCase(),n.toLowerCase());o>t&&([r,o]=[n,t])}return r}function wo(e,t){let r=Array.from({length:t.length+1},(e,t)=>t);for(let o=0;o<e.length;o++){const n=[o+1];for(let s=0;s<t.length;s++)n.push(Math.min(r[s+1]+1,n[s]+1,r[s]+(e[o]===t[s]?0:1)));r=n}return r[t.length]}class vo extends Error{constructor(e){const t=e.map($o);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:r})=>`\n  ${e||"config"}: found ${t}. Write ${r}.`).join("")),this.name="ConfigError",this.problems=t}}const bo={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',share:'"host" or "site"',reload:'"never", "ask" or "auto"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function $o({path:e,found:t,kind:r,names:o=[]}){if("key"===r)return{path:e,found:"an unknown key",fix:ko(String(t),o)};const n="twice"===r?`${xo(t)} a second time`:xo(t);if("known"!==r)return{path:e,found:n,fix:bo[r]};const s=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return s&&0===o.length?{path:e,found:n,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:n,fix:ko(String(t),o)+(s?i:"")}}function ko(e,t){const r=yo(e,t);return void 0===r?`one of ${t.join(", ")}`:`"${r}"`}function xo(e){return void 0===e?"nothing":Array.isArray(e)?"a list":Fe(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function So(e,t,r=""){const o=t=>[{path:r,found:e,kind:t}];if("function"==typeof t)return So(e,t(e),r);if("string"==typeof t)return Ve(e,t)?[]:o(t);if(Array.isArray(t)){const[n]=t;return Array.isArray(e)?e.flatMap((e,t)=>So(e,n,`${r}[${t}]`)):o("list")}if(!Fe(e))return o("object");const n=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),s=[...n.keys()],i=s.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const o=r?`${r}.${t}`:t,i=n.get(t)??n.get("*");return i?So(e[t],i,o):[{path:o,found:t,kind:"key",names:s}]})}function _o(e,t){const r=So(e,Ke);if(r.length>0)return r;const o=e,n=Qe(o),s=n.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&r.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return n.forEach(({id:e},t)=>a(`categories[${t}]`,e)),et(o,t).forEach((e,n)=>{const i=`services[${n}]`;if(!e){const e=o.services[n],s="string"==typeof e?e:e.use;return void r.push({path:i,found:s,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;s.includes(c)||r.push({path:`${i}.category`,found:c,kind:"known",names:s})}),r}const Ao="so all third parties stay held",Eo='<script type="application/json" id="askfirst-config">',jo={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let r;try{r=JSON.parse(e)}catch(e){return`the config is not JSON, ${Ao}. Mend it: ${String(e)}`}return new vo(_o(r,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${Ao}. Mend the address, or put the config into ${Eo}.`},log(e){return`a decision is not in the log: ${e}. What answers at log.url must take POST and say 2xx, without a redirect.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${yo(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${Ao}. Put ${Eo} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},renew(e){return`the cookie is not renewed: ${e}. Write an address of this site that answers with Set-Cookie, such as /askfirst-renew.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var Oo=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${jo[e](t)}`}});function Mo(e,t){return e.services.filter(e=>e.category===t)}function Co(e,t,r){return Mo(e,r).some(({id:e})=>t[e]!==t[r])}function Po(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}function To(e,t){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,r).format(e)}catch{return new Intl.DateTimeFormat(void 0,r).format(e)}}function No(e,t,r){return Hr(e)?gr`<a part=${r} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:gr`<span part=${r}>${t}</span>`}const Uo={"settings.label":"Cookie settings"},Lo={...Ir,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.download":"Download my record","preferences.delete":"Delete my record","preferences.erased":"Your choice is saved. What you switched off is stopped, and what it had stored is removed.","preferences.residue":"Not within reach of this page: {names}. Your browser’s settings remove it.","preferences.reload":"Load this page again","preferences.deleted":"Your record is deleted, and nothing that needs a choice is allowed.","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...Uo};function Ro(e,t,r){return 0===t?wr:gr`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function qo(e){return gr`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>gr`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class Wo{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Do={},Ho=(Io=class extends Wo{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===yr||t===wr)return t;const r=e.element,o=e.name;if(3===e.type){if(t===r[o])return yr}else if(4===e.type){if(!!t===r.hasAttribute(o))return yr}else if(1===e.type&&r.getAttribute(o)===t+"")return yr;return((e,t=Do)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:Io,values:e}));var Io;function zo(e){const{id:t,name:r,wrap:o,describedBy:n,on:s,mixed:i=!1,alwaysOn:a,change:c}=e,l=gr`<label for=${t}>${r}</label>`;return gr`<div part="row">
    ${o?o(l):l}
    ${a?gr`<span part="always-on">${a}</span>`:wr}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${n??wr}
      .checked=${Ho(s)}
      .indeterminate=${Ho(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const Bo=Tt`
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
    padding: 12px var(--askfirst-spacing, 20px);
    border-top: 1px solid #8885;
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
`;class Vo extends Nr{static{this.styles=[Br,Bo]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=Lo,this.open=!1,this.status="",this.reloads=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const r={};for(const{id:o,required:n}of e.categories){r[o]=n||!0===t[o];for(const s of Mo(e,o))r[s.id]=n||!0===(t[s.id]??t[o])}return r})(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#d=e,this.requestUpdate()};return gr`<dialog
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
        ${e?.categories.map((o,n)=>((e,t,r)=>{const{config:o,draft:n,messages:s,change:i}=r,{id:a,required:c}=e,l={...s},d=e.description??l[`category.${a}.description`],p=c?s["preferences.alwaysOn"]:void 0;return gr`<section part="category">
    ${zo({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>gr`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===n[a],mixed:Co(o,n,a),alwaysOn:p,change:e=>i(((e,t,r,o)=>{const n=Mo(e,r).map(e=>[e.id,o]);return{...t,...Object.fromEntries(n),[r]:o}})(o,n,a,e))})}
    ${d?gr`<p part="category__description" id=${`d${t}`}>${d}</p>`:wr}
    ${e.consequence?gr`<p part="consequence" role="status">
            ${n[a]?wr:e.consequence}
          </p>`:wr}
    ${((e,t,{config:r,draft:o,messages:n,change:s},i)=>{const a=Mo(r,e),c=a.length;if(0===c)return wr;const l=a.filter(({id:e})=>o[e]).length;return gr`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${Po(n["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>gr`<li part="service">
            ${zo({id:`c${t}s${a}`,name:e.name,on:!0===o[e.id],alwaysOn:i,change:t=>s(((e,t,r,o)=>{const n={...t,[r.id]:o};return Mo(e,r.category).every(({id:e})=>n[e]===o)?{...n,[r.category]:o}:n})(r,o,e,t))})}
            ${((e,t)=>{const{name:r,description:o,hosts:n,cookies:s,storage:i,policyUrl:a}=e,c=Po(t["preferences.vendorPolicy"],{name:r});return gr`
    ${o?gr`<p part="service__description">${o}</p>`:wr}
    <dl part="service__facts">
      ${Ro(t["preferences.hosts"],n.length,n.join(", "))}
      ${Ro(t["preferences.cookies"],s.length,qo(s))}
      ${Ro(t["preferences.storage"],i.length,qo(i))}
    </dl>
    ${a?gr`<p>${No(a,c,"vendor-policy")}</p>`:wr}
  `})(e,n)}
          </li>`)}
    </ul>
  </details>`})(a,t,r,p)}
  </section>`})(o,n,{config:e,draft:this.#d,messages:t,change:r}))}
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
        ${No(e.url,t["preferences.policy"],"policy")}
        ${e.contact?No(e.contact,t["preferences.contact"],"contact"):wr}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?gr`<p part="record">${this.#v(r)}</p>
              <p part="record-actions">${this.#b("download")} ${this.#b("delete")}</p>`:wr}
    </div>`}#g(){return gr`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#b(e){return gr`<button part=${e} type="button" @click=${()=>{const t=new Wr(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#v({time:e,id:t}){const r=this.lang||document.documentElement.lang;return Po(this.messages["preferences.record"],{date:To(e,r),id:t})}#w(e){const t="custom"===e?this.#d:void 0,r=new Rr(e,t);this.dispatchEvent(r)}#f(){this.renderRoot.querySelector("dialog")?.close()}#h(e){this.#p&&e.target===e.currentTarget&&this.#f()}#u(){if(!this.open)return;this.open=!1;const e=new Dr;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",Vo);const Fo={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};function Jo(e){return{...e,services:e.services.map(e=>{const t=Fo[e.id];return t?{description:t.description,...e,...qe(e,t)}:e})}}var Go=Object.freeze({__proto__:null,describe:Jo});const Yo=Tt`
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
`;class Ko extends Nr{static{this.styles=Yo}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=Uo,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?gr`<button
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
      </button>`}#w(){const e=new qr;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",Ko);var Zo=Object.freeze({__proto__:null});const Xo=(e,t)=>`${e}\n${t}`;function Qo(e){const t=ut(e);if(!t||Math.abs(t.time)>864e13)return;const r={...t,time:new Date(t.time).toISOString()};return delete r.asked,r}function en(e){const t={};for(const{id:r,sequence:o}of e)(t[r]??=new Set).add(o);return!e[0]?.previous&&Object.values(t).every(e=>e.size===Math.max(...e))}async function tn(e){try{const t=await crypto.subtle.digest("SHA-256",(new TextEncoder).encode(e));return[...new Uint8Array(t)].map(e=>e.toString(16).padStart(2,"0")).join("")}catch{return}}function rn(e,t,r,o){const n=new Set(t.map(({record:e})=>ut(e)?.fingerprint)),s=Yr(e).shown,i=r&&o?{...s,[r]:o}:s;on(Gr(e).shown,Object.fromEntries(Object.entries(i).filter(([e])=>n.has(e))))}function on(e,t){try{return localStorage.setItem(e,JSON.stringify(t)),!0}catch{return!1}}let nn=Promise.resolve();const sn=e=>({...Qo(e.record),...e});var an=Object.freeze({__proto__:null,async keepEvidence(e,t,r,{completed:o,isWanted:n}){const{config:s}=e,i=(({policy:e,categories:t,services:r},o)=>({policy:e,categories:t,services:r.map(({id:e,name:t,category:r,description:o,hosts:n,cookies:s,storage:i})=>({id:e,name:t,category:r,...void 0!==o&&{description:o},hosts:n,cookies:s,storage:i})),wording:o}))(Jo(s),{...Lo,...s.messages}),a=await tn((c=i,JSON.stringify(c,(e,t)=>"object"!=typeof t||null===t||Array.isArray(t)?t:Object.fromEntries(Object.entries(t).sort(([e],[t])=>t>e?-1:1)))));var c;const l=r?a:void 0;l&&(so(e),Kr(t,e.record)&&(e.complete({fingerprint:l}),o()));const d={...t,...l&&{fingerprint:l}},p=void 0!==a&&d.fingerprint===a;await(async(e,t,r,o)=>{const n=Gr(e).history,s=()=>((e,t)=>{const{locks:r}=navigator,o=nn.then(()=>r?r.request(e,t).catch(t):t());return nn=o,o})(n,()=>(async(e,t,r,o)=>{const n=Gr(e).history,s=pt(t);for(;;){const i=eo(n);if(Zr(e,t))return;const a=to(i),c=a.at(-1)?.hash??"",l=await tn(Xo(c,s));if(eo(n)!==i)continue;if(!o())return;const d=[...a,{record:s,previous:c,...l&&{hash:l}}].slice(-100);return void(on(n,d)&&rn(e,d,t.fingerprint,r))}})(e,t,r,o)),i=be(window,"storage",r=>{r.key===n&&(null===r.newValue?i():Zr(e,t)||Qr(s))});setTimeout(i,2e3),await s()})(s.cookie.name,d,p?i:void 0,n)},async receipt(e){await Xr;const{config:t,record:r}=e,{name:o,days:n}=t.cookie,{entries:s,shown:i}=Yr(o),a=r&&!Zr(o,r),c=(a?[...s,{record:pt(r),previous:s.at(-1)?.hash??""}]:[...s]).map(sn);return{schema:"askfirst-receipt-1",id:crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-"),issued:(new Date).toISOString(),site:location.origin,days:n,complete:!a&&en(c),history:c,shown:i}}});const cn=({id:e,sequence:t,time:r})=>[e,t,r].join(".");class ln{#$;constructor(e){this.#$=e}get last(){return pn(()=>localStorage.getItem(this.#$))}read(){return(pn(()=>Object.entries(localStorage))??[]).filter(([e])=>e.startsWith(`${this.#$}:`)).flatMap(([,e])=>dn(e)??[]).sort((e,t)=>e.next-t.next||e.time-t.time)}find(e){return dn(pn(()=>localStorage.getItem(`${this.#$}:${e}`))??"")}add(e){pn(()=>localStorage.setItem(this.#$,e.key)),this.keep(e);const t=[...this.read()].sort((e,t)=>t.time-e.time);t.slice(50).forEach(({key:e})=>this.remove(e))}keep(e){pn(()=>localStorage.setItem(`${this.#$}:${e.key}`,JSON.stringify(e)))}remove(e){pn(()=>localStorage.removeItem(`${this.#$}:${e}`))}}function dn(e){const t=pn(()=>JSON.parse(e)),r=[t?.time,t?.tries,t?.next,t?.until],o=[t?.key,t?.body],n=r.every(Number.isFinite)&&o.every(e=>"string"==typeof e);return n?t:void 0}function pn(e){try{return e()}catch{return}}const un=1e3,hn=36e5,fn=24*hn,mn=3e4,gn=[408,425,429],yn={now(){return Date.now()},random(){return Math.random()},post(e,t){return fetch(e,t)},later(e,t){const r=setTimeout(e,t);return()=>clearTimeout(r)}};class wn{#k;#$;#x;#S;#s;#_=()=>{};#A=!1;#E=0;constructor({url:e,name:t},r={}){this.#k=e,this.#$=t,this.#x=new ln(t),this.#S={...yn,...r},this.#s=[be(window,"online",()=>{this.flush(!0)}),be(document,"visibilitychange",()=>{document.hidden&&this.#j(!0)})]}async add(e){const t=(({persisted:e,...t},r)=>({schema:1,key:cn(t),origin:r,...t}))(e,location.origin),{key:r,time:o}=t;if(this.#x.last===r)return;const n=this.#S.now()+mn,s={key:r,time:o,body:JSON.stringify(t),tries:0,next:0,until:n};this.#x.add(s),await this.#O(s),this.#M()}async addMissed(e){const{last:t}=this.#x;void 0!==t&&t!==cn(e)&&this.#S.now()-e.time<fn&&await this.add(e)}async flush(e=!1){await(async(e,t)=>{const{locks:r}=navigator;if(r)return r.request(e,{ifAvailable:!0},async e=>{if(!e)return!1;let r=()=>{};const o=new Promise(e=>r=be(window,"pagehide",e));return await Promise.race([t(),o]).finally(r),!0});const o=`${e}:lease`,n=`${Date.now()+3e4} ${Math.random()}`;try{const e=parseFloat(localStorage.getItem(o)??"0")-Date.now();return(0>=e||e>3e4)&&(localStorage.setItem(o,n),await new Promise(e=>setTimeout(e,50)),localStorage.getItem(o)===n&&(await t(),localStorage.removeItem(o),!0))}catch{return!1}})(this.#$,()=>this.#j(e)).catch(()=>!1)||(this.#E=this.#S.now()+un),this.#M()}stop(){this.#A=!0,this.#_(),this.#s.forEach(e=>e())}#M(){this.#_();const[e]=this.#x.read().map(e=>vn(e,this.#S.now())).sort((e,t)=>e-t);if(void 0===e||this.#A)return;const t=Math.max(e,this.#E)-this.#S.now();this.#_=this.#S.later(()=>{this.flush()},Math.max(t,0))}async#j(e){const t=t=>vn(t,this.#S.now(),e)<=this.#S.now();for(const{key:e}of this.#x.read().filter(t)){const r=this.#x.find(e);if(r&&t(r)&&(this.#x.keep({...r,until:this.#S.now()+mn}),!await this.#O(r)))return}}async#O(e){const{key:t}=e,r=await this.#C(e),{ok:o,status:n=0,type:s}=r??{},i=n>=400&&500>n&&!gn.includes(n);if((i||"opaqueredirect"===s)&&ze("log",`${this.#k} answered ${n||"with a redirect"}`),o||i)return this.#x.remove(t),!0;const a=e.tries+1,c=this.#S.now(),l=((e,t)=>{const r=e?.headers.get("retry-after");if(!r)return;const o=/^\d+$/.test(r)?Number(r)*un:Date.parse(r)-t;return Number.isNaN(o)?void 0:Math.min(o,fn)})(r,c),d=void 0===l?this.#P(a):Math.max(l,10*2**a);if(this.#E=c+d,this.#x.find(t)){const t=void 0===l?0:this.#E;this.#x.keep({...e,tries:a,next:this.#E,until:t})}return!1}async#C({key:e,body:t}){try{return await this.#S.post(this.#k,{method:"POST",headers:{"content-type":"application/json","idempotency-key":e},body:t,credentials:"same-origin",keepalive:6e4>t.length,redirect:"manual",signal:AbortSignal.timeout?.(mn)??null})}catch{return}}#P(e){return Math.min(hn,un*2**(e-1))*(.5+this.#S.random()/2)}}function vn({next:e,until:t},r,o=!1){const n=Math.max(t,o?0:e);return n-r>fn?0:n}let bn,$n;async function kn(e){bn?.abort();const t=new AbortController;bn=t;const r=()=>t.abort();window.addEventListener("pagehide",r);try{const{ok:r,status:o}=await fetch(e,{method:"POST",credentials:"same-origin",signal:t.signal});return r||ze("renew",`${e} answered ${o}`),!0}catch{return!1}finally{window.removeEventListener("pagehide",r)}}var xn=Object.freeze({__proto__:null,report(e,t,r){((e,t,r)=>{const{log:o,cookie:n,share:s}=e.config;if(!o)return;$n?.[0]!==e&&($n?.[1].stop(),$n=[e,new wn({url:o.url,name:`${n.name}:log`})]);const[,i]=$n;if(t&&"choice"===r)return void i.add(t);const a="site"!==s&&void 0===n.domain;t&&a&&void 0===r&&i.addMissed(t),i.flush()})(e,t,r),(async(e,t,r=Date.now())=>{const{config:o,record:n}=e;if(void 0===o.renew||"cookie"!==n?.persisted)return;const{origin:s,href:i}=new URL(o.renew,document.baseURI);if(s!==location.origin)return ze("renew",`${i} is not on ${location.origin}`);const a=`${o.cookie.name}:renewed`;if((t||!((e,t)=>{try{return 864e5>Math.abs(t-Number(localStorage.getItem(e)))}catch{return!0}})(a,r))&&await kn(i)){try{localStorage.setItem(a,String(r))}catch{}(({config:e,record:t},r)=>{if(!t)return!1;const[o]=lo(e.cookie.name).flatMap(e=>ut(e)??[]).sort((e,t)=>t.time-e.time),n=pt(t);return!(!o||o.time>t.time)&&(o.time<t.time||n!==r&&n!==pt(o))})(e,pt(n))&&(e.complete({}),await kn(i))}})(e,"choice"===r).catch(e=>ze("renew",String(e)))}});function Sn(e,t,r,o){try{const n=e.filter(({host:e,httpOnly:t})=>void 0===e&&!t).map(({name:e})=>e).filter(e=>Ne(e)&&t(e));for(const e of new Set([...je().filter(t),...n]))Oe(e,r);return[...je().filter(t).map(e=>o("cookie",e,"kept")),...n.filter(Pe).map(e=>o("cookie",e,"http-only")),...e.flatMap(({name:e,host:t,httpOnly:r})=>[...r?[o("cookie",e,"http-only")]:[],...t?[o("cookie",`${e} (${t})`,"third-party")]:[]])]}catch{return[o("cookie","*","blocked")]}}const _n=[["localStorage",()=>localStorage],["sessionStorage",()=>sessionStorage]],An=[["indexedDB",async(e,t)=>{const r=await(indexedDB.databases?.()),o=r?r.map(({name:e=""})=>e).filter(e):t.map(({name:e})=>e).filter(t=>Ne(t)&&e(t)),n=await Promise.all(o.map(En));return o.filter((e,t)=>!n[t])}],["cacheStorage",async e=>{const t=(await caches.keys()).filter(e);return await Promise.all(t.map(e=>caches.delete(e))),(await caches.keys()).filter(e)}],["serviceWorker",async e=>{const t=(await navigator.serviceWorker.getRegistrations()).filter(({active:t,waiting:r,installing:o})=>{const{pathname:n=""}=new URL((t??r??o)?.scriptURL??"about:");return e(n)||e(n.replace(/^.*\//,""))}),r=await Promise.all(t.map(e=>e.unregister()));return t.filter((e,t)=>!r[t]).map(({scope:e})=>e)}]];function En(e){return new Promise(t=>{const r=indexedDB.deleteDatabase(e);r.onsuccess=()=>t(!0),r.onerror=()=>t(!1),setTimeout(t,2e3,!1)})}function jn([e,...t]){try{const r=e.split("."),o=r.slice(0,-1).reduce((e,t)=>e?.[t],window),n=o?.[r.at(-1)];"function"==typeof n&&Reflect.apply(n,o,t)}catch(e){reportError(e)}}var On=Object.freeze({__proto__:null,async undo(e,t,r,o){(e=>{if(Le in window)return;const{config:t}=e,r=Ue({policy:{config:t,allows(t){return e.allows(t)}}},window).map(e=>q(...e)),o=()=>{const o=t.services.every(({id:t})=>e.allows(t));r.forEach(e=>e(!o))};e.addEventListener("change",o),o()})(e);for(const{deny:e=[]}of t)e.forEach(jn);const n=e.config.services.filter(({id:t})=>e.allows(t)),s=[...new Set([...t,...r])],i=await(async(e,t,r)=>{const o=Ee();return(await Promise.all(e.map(async e=>{const n=o=>n=>!n.startsWith(r)&&e[o].some(e=>Te(e.name,n))&&!t.some(e=>e[o].some(e=>Te(e.name,n))),s=(t,r,o)=>({service:e.id,kind:t,name:r,reason:o}),i=[...Sn(e.cookies,n("cookies"),o,s),..._n.flatMap(([e,t])=>((e,t,r,o)=>{try{const n=t();for(const e of Object.keys(n).filter(r))n.removeItem(e);return Object.keys(n).filter(r).map(t=>o(e,t,"kept"))}catch{return[]}})(e,t,n("storage"),s))];return[...i,...(await Promise.all(An.map(([t,r])=>{return Promise.race([r(n("storage"),e.storage),(o=4e3,new Promise(e=>setTimeout(e,o)))]).then((e=["*"])=>e.map(e=>s(t,e,"in-use")),()=>[]);var o}))).flat()]}))).flat()})(s,n,e.config.cookie.name);Object.assign(e,{residue:i}),e.dispatchEvent(Object.assign(new Event("residue"),{residue:i,taken:t})),o&&t.length>0&&"auto"===e.config.reload&&location.reload()}})}();
//# sourceMappingURL=askfirst.all.js.map
