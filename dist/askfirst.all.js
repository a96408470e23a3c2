/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";const e=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),t=[],o=/sheet|icon|load|fetch|connect|render|manifest/i;function n({localName:n,rel:r},s=e){return"link"===n&&r&&!o.test(r)?t:s.get(n)??t}function r(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let s;function i(){if(s)return s;const e=e=>e;s={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;s=e?.createPolicy("askfirst",s)??s}catch{}return s}const a=e=>!0===window.trustedTypes?.isHTML(e),c="data-askfirst-",l=`${c}held`,d="data-consent",p="text/plain",u=/^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,h=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,f=e=>u.test(m(e).trim()),m=e=>e.type??"";function g(e,t,o,n){e.setAttribute(c+t.replace("xlink:",""),o),e.removeAttribute(t),e.setAttribute(l,n)}function y(e,t){const o="script"===e.localName,r=o&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(l)??(r?t("type"):void 0);for(const o of n(e)){const n=e.getAttribute(o),r=null===n?void 0:t(o,n);void 0!==r&&(g(e,o,n,r),s=r,"iframe"===e.localName&&e.replaceWith(e))}o&&void 0!==s&&f(e)&&v(e,s)}function v(e,t){g(e,"type",m(e),t),e.setAttribute("type",p)}const b=e=>e.getAttribute(d)?.match(/\S+/g)??[];function w(e){const t=e.hasAttribute(d);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:o})=>{const[,n,r]=h.exec(e)??[],s=r??(t&&n);return s?[[s,{value:o,from:e}]]:[]}))}const $=e=>m(e)===p;function k(e){const{type:t,src:o}=w(e);return{module:"module"===(t?.value??m(e)),external:!!o||e.hasAttribute("src")}}function x(e){const t="script"===e.localName,{type:o,...n}=w(e);$(e)&&e.removeAttribute("type"),o?.value&&e.setAttribute("type",o.value),o&&e.removeAttribute(o.from),e.removeAttribute(l);for(const t in n){const{value:o,from:r}=n[t];e.removeAttribute(r);const s="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,i()[s](o))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=i().createScript(t)}}const S=([e])=>"audio"!==e;function _(e,t){const o=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!o?e:_(o,t)}const A=e=>new Proxy(e,{defineProperty(e,t,o){const n=Object.getOwnPropertyDescriptor(e,t)?.value,{value:r}=o,s=r?.prototype;if(s?.constructor===n){const e=Object.getOwnPropertyDescriptor(s,"constructor");Object.defineProperty(s,"constructor",{...e,value:r})}return Reflect.defineProperty(e,t,o)}}),E=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],j=(e,t)=>E(e).find(({inline:e})=>e.some(e=>t.includes(e)))?.id;function C(e){const t=Object.create(null);for(const o of e)for(const e of o.hosts){const[n]=e.split("/",1);((t[n.toLowerCase()]??={})[e.slice(n.length)]??=[]).push(o)}return(e,o)=>{const n=e.split(".");for(let r=-1;r<n.length;r++){const s=t[0>r?e:`*.${n.slice(r).join(".")}`]??{},i=Object.keys(s).filter(e=>o.startsWith(e)),[a]=i.sort((e,t)=>t.length-e.length);if(void 0!==a)return s[a]}return[]}}const O="unknown";function M(e,t=[]){const o=C([{hosts:[`*.${e.replace(/^www\./,"")}`,...t]}]);return(e,t)=>!!o(e,t)[0]}const P=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function T(e,t){return t.match(P)?.map(e.denies).find(e=>void 0!==e&&e!==O)}const N=new WeakMap,L=new Map,U=(e,t)=>T(e,t)??j(e,t),R=e=>"string"==typeof e&&1e6>e.length;function H(...[e,t,o,n="value"]){let r,s,i=!1;const a=(e,t,n)=>i?o(e,t,n):n(t);return o=>{if(i!==o){i=o;try{const i=Object.getOwnPropertyDescriptor(e,t),c=i[n];if(c!==(o?s??c:r))return;o&&(r=new Proxy(c,{apply(e,t,o){return a(t,o,e=>Reflect.apply(c,t,e))},construct(e,t,o){return a(o,t,e=>Reflect.construct(c,e,o))}})),i[n]=o?r:s,s=o?c:void 0,Object.defineProperty(e,t,i)}catch{}}}}const W="DOMContentLoaded",q="askfirst-late",D=({current:e},t)=>{const{document:o,performance:n,Document:r,EventTarget:s}=t,{addEventListener:i}=s.prototype,a=e=>"complete"===o.readyState||e===W&&n.timing.domContentLoadedEventEnd>0,c=(t,n,r)=>{if(!e())return;let s=!1;i.call(t,n,()=>s=!0,{once:!0}),setTimeout(()=>{if(s||!a(n))return;t.addEventListener(q,r,{once:!0});const e={type:{value:n},target:{value:o}};t.dispatchEvent(Object.defineProperties(new Event(q),e))})},l=(t,o,n)=>[H(o,`on${n}`,(e,o,r)=>{r(o),c(t,n,o[0])},"set"),H(o,`on${n}`,(t,o,r)=>e()&&a(n)?null:r(o),"get")];return[H(s.prototype,"addEventListener",(e=t,n,r)=>{r(n);const[s,i]=n,a=e===t?"load":e===o&&"readystatechange";a&&[W,a].includes(s)&&c(e,s,i)}),...l(t,t,"load"),...l(o,r.prototype,"readystatechange")]},z=/<noscript[^]*?<\/noscript>/gi,B=({current:e,insert:t,trusted:o},{document:n,Document:r})=>{const s=n.createElement("template"),i=new WeakMap,c=(e,r,i)=>{const a=r.markup.replace(z,"")+i;s.innerHTML=r.plain?a:o().createHTML(a);const{content:c}=s;if(i){const e=c.lastChild;if("askfirst"!==e?.nodeValue)return;e.remove()}r.markup="";const l=[...c.querySelectorAll("script")];r.end.isConnected||n.body.append(r.end),r.end.parentNode.insertBefore(c,r.end),t(l,e)};return["write","writeln"].map(t=>{const o=(o,n,r)=>{const s=e();if(!s||s.src&&(s.async||s.defer))return r(n);let l=i.get(s);l||(i.set(s,l={markup:"",plain:!1,end:new Text}),s.after(l.end)),l.markup+=n.map(String).join("")+("write"===t?"":"\n"),l.plain||=!n.every(a),c(s,l,"\x3c!--askfirst--\x3e"),queueMicrotask(()=>c(s,l,""))},s=(...e)=>o(0,e,e=>r.prototype[t].apply(n,e)),l=H(n,t,o);return e=>{e&&!Object.hasOwn(n,t)?n[t]=s:n[t]!==s?l(e):e||Reflect.deleteProperty(n,t)}})},I=e=>e.split("/",1)[0],V="//localhost:1",F=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],G=(e,{Node:t,Element:o,Document:n,DocumentFragment:r})=>J(e,[t,o,n,r],F);function J(e,t,o){return t.flatMap(({prototype:t})=>o.flatMap((o,n)=>o.split(" ").map(o=>[t,o,(t,o,r)=>{const s=n||o.length;for(let n=0;s>n;n++)Y(o[n],t)&&(o[n]=e.scan(o[n],t));const i=r(o);return e.inserted(),i}])))}function Y(e,t){const{isConnected:o,ownerDocument:n,getRootNode:r}=t;return!1!==o||e?.ownerDocument!==n||"host"in r.call(t)}const K=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],Z=/^(iframe|frame|object|embed)$/,X=new WeakMap,Q=["write","writeln","createContextualFragment"],ee=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],te=/^(script|style|textarea)$/,oe=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|\b(?:http|ws)s?:(?!\s*[\\/]\s*[\\/])|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,ne=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,re=/<(?:[a-z!/](?:[^>=]|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["']))*(?:=\s*(?:"[^"]*|'[^']*))?)?$/i,se=/data-(consent|askfirst)|<(iframe|object|embed|frame)/i,ie="\x3c!--askfirst--\x3e",ae=new WeakMap;function ce(e,t){if(!e)return!1;const o=ae.get(e)??new Set(e.services.flatMap(e=>e.hosts.map(e=>e.replace(/^\*\.|\/.*/g,"").toLowerCase())));return ae.set(e,o),t.split(".").some((e,t,n)=>o.has(n.slice(t).join(".")))}const le=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,de="about:invalid#",pe=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,ue=["style","[style]"],he=["background","backgroundImage","borderImage","borderImageSource","content","cursor","listStyle","listStyleImage","mask","maskImage"],fe=(e,t)=>t.replace(le,(t,o,n)=>void 0===e.denies(n)?t:o+de+n),me=e=>"style"===e.localName,ge=e=>(me(e)?e.textContent:e.getAttribute("style"))??"";function ye(e,t){const o=ge(e),n=t(o);if(n!==o)return me(e)?e.textContent=n:e.style.cssText=n,n}const ve=new WeakMap,be=e=>/^(script|style)$/.test(e?.localName??"");function we(e,t,o){return e.addEventListener(t,o),()=>e.removeEventListener(t,o)}const $e=()=>!!document.prerendering;function ke(e){return we(window,"pageshow",({persisted:t})=>{t&&e()})}function xe(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}const Se=new WeakSet;function _e(e){const t=e.split(".");return["",...t.map((e,o)=>t.slice(o).join("."))]}function Ae(e){const t=e.split("/").filter(Boolean),o=t.map((e,o)=>`/${t.slice(0,o+1).join("/")}`);return["/",...o.flatMap(e=>[e,`${e}/`])]}function Ee(){const{navigation:e}=window,t=[location.href,document.referrer,...(e?.entries()??[]).map(({url:e})=>e??""),...[...document.links].map(({href:e})=>e)].filter(e=>e.startsWith(`${location.origin}/`)).flatMap(e=>Ae(new URL(e).pathname));return[...new Set(t)]}const je=()=>[...new Set(document.cookie.split("; ").map(e=>e.split("=",1)[0]))];function Ce(e,t=Ee()){for(const o of _e(location.hostname))for(const n of t)for(const t of["",";secure",";secure;partitioned"]){const r=o&&`;domain=${o}`;document.cookie=`${e}=;max-age=0;path=${n}${r}${t}`}}const Oe=";askfirst";function Me(){const e="askfirst-try";return _e(location.hostname).slice(1).reverse().find(t=>{document.cookie=`${e}=1;path=/;domain=${t}${Oe}`;const o=je().includes(e);return document.cookie=`${e}=;path=/;domain=${t};max-age=0`,o})??""}function Pe(e){return!je().includes(e)&&_e(location.hostname).some(t=>{const o=t&&`;domain=${t}`,n=`${e}-try`;document.cookie=`${n}=1;path=/${o}${Oe}`;const r=je().includes(n);document.cookie=`${n}=;path=/;max-age=0${o}`,document.cookie=`${e}=1;path=/${o}${Oe}`;const s=r&&!je().includes(e);return document.cookie=`${e}=;path=/;max-age=0${o}`,s})}function Te(e,t){const[,o,n]=/^\/(.+)\/([a-z]*)$/.exec(e)??[];if(void 0!==o)try{return new RegExp(o,n).test(t)}catch{return!1}return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}const Ne=e=>!/^\/.+\/[a-z]*$|\*$/.test(e),Le=(e,t)=>{Object.assign(t,{[Ue]:!0});const o=(t,o)=>E(e).some(e=>e[t].some(({name:e})=>Te(e,o))),{Document:n,Storage:r,CookieStore:s}=t;return[[n.prototype,"cookie",(e,t,n)=>{const r=String(t[0]),[s=""]=r.split("=",1);return!o("cookies",s.trim())||(e=>{const[,t]=/;\s*max-age\s*=\s*(-?\d+)\s*(;|$)/i.exec(e)??[],[,o]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==o&&Date.parse(o)<Date.now()})(r)||r.endsWith(Oe)?n(t):void 0},"set"],[s?.prototype,"set",(e,t,n)=>{const[r]=t,s="object"==typeof r?r.name:String(r);return o("cookies",s)?Promise.resolve():n(t)}],[r.prototype,"setItem",(e,t,n)=>o("storage",String(t[0]))?void 0:n(t)]]},Ue=Symbol.for("askfirst refuses writes"),Re=[(e,t)=>{for(const[t,...o]of K)for(const n of t.split(" "))e.loads.set(n,o);const{document:o,Attr:n,Element:s,NamedNodeMap:i,Range:a,SVGAnimatedString:l}=t,d=(t,[n],s)=>{const{name:i,value:a}=n;if(r(i,a).every(t=>void 0===e.denies(t)))return s([n]);const c=o.createAttribute("data-askfirst");s([c]);const l=c.ownerElement;return l.removeAttributeNode(c),e.gives(l,i,a)?null:s([n])},{SVGImageElement:p,SVGFEImageElement:u,SVGUseElement:h,SVGScriptElement:f}=t,m=new WeakMap,g=(t,[o],n)=>{const{name:r,value:s}=o;return e.gives(t,r,s)?null:n([o])};return[...[...e.loads].filter(S).flatMap(([e,t])=>t.map(t=>[_(o.createElement(e),t),t,(e,n,r)=>{const s=e.getAttribute(c+t);return null===s?r(n):/set|ping|doc|ground/.test(t)?s:new URL(s,o.baseURI).href},"get"])),...J(e,[a,t.Document],["insertNode surroundContents","importNode adoptNode"]),[s.prototype,"setAttributeNode",g],[s.prototype,"setAttributeNodeNS",g],[n.prototype,"value",(t,o,n)=>{const{ownerElement:r,name:s}=t;return e.gives(r,s,o[0])?void 0:n(o)},"set"],[i.prototype,"setNamedItem",d],[i.prototype,"setNamedItemNS",d],...[p,u,h,f].map(({prototype:e})=>[e,"href",(e,t,o)=>{const n=o(t);return m.set(n,e),n},"get"]),[l.prototype,"baseVal",(t,o,n)=>e.gives(m.get(t)??null,"href",o[0])?void 0:n(o),"set"]]},(e,{document:t,Element:{prototype:o}})=>{let r=!1;return e.gives=(t,o,s)=>{if(r||!t||!e.loads.has(t.localName))return!1;const i=String(o).toLowerCase().replace(/^.*:/,"");if(!n(t,e.loads).includes(i))return!1;const a=String(s),d=e.denied(t,i,a);return void 0!==d?(g(t,i,((e,t,o)=>{if(!/^(script|iframe)$/.test(e.localName))return String(o);const n=e.cloneNode();r=!0;try{n.setAttribute(t,o)}finally{r=!1}return n.getAttribute(t)})(t,i,s),d),e.keep(t)):t.hasAttribute(l)&&t.removeAttribute(c+i),void 0!==d},[...["setAttribute","setAttributeNS"].map((t,n)=>[o,t,(t,o,r)=>e.gives(t,o[n],o[n+1])?void 0:r(o)]),...[...e.loads].filter(S).flatMap(([o,n])=>n.map(n=>[_(t.createElement(o),n),n,(t,o,r)=>e.gives(t,n,o[0])?void 0:r(o),"set"]))]},e=>{if(Se.has(e))return[];Se.add(e);const t=[],{watch:o,update:n,uninstall:r}=e;let s=!0;const i=()=>{const n="loading"===document.readyState||e.policy.open;if(n!==s){if(s=n,!s)return queueMicrotask(()=>s||e.unwatch());for(const e of t){const t=e.deref();t&&o(t)}}};return e.watch=e=>{t.push(new WeakRef(e)),s&&o(e)},e.update=()=>{i(),n()},e.uninstall=()=>{t.length=0,r()},xe(i),[]},(e,{document:t,Element:o,ShadowRoot:n,Document:r,Range:s})=>{let i=!1;const c=document.createElement("template"),l=t=>(i=!0,c.innerHTML=e.trusted().createHTML(t),i=!1,c.content),d=(t,o)=>[...t.querySelectorAll("template")].reduce((e,{content:t})=>d(t,o)||e,e.mark(t,o)),p=(t,o)=>{const n=String(t);if(i||!((e,t)=>{const{policy:o}=e;if(void 0!==j(e,t))return!0;const n=new Set;for(const[,e]of t.matchAll(oe)){if(void 0===e)return!0;if(n.has(e))continue;n.add(e);const t=e.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==o.denies(t,"/"))return!0;if(ce(o.config,t))return!0}return!1})(e,n)||!d(l(n),o))return t;let r,s=n.replace(ne,(e,t)=>{const n="/"===e[1];if(void 0===r&&!n){te.test(t)&&(r=t);const n=l(e);return d(n,o)?n.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):e}return n&&r===t&&(r=void 0),e});return d(l(s+ie),o)&&([s]=c.innerHTML.split(ie)),a(t)?e.trusted().createHTML(s):s},u=new WeakMap,h=new WeakMap,f=[...[o,n,r,s].map(({prototype:e})=>e),t].flatMap(t=>[...Q,...ee].flatMap((o,n)=>["value","set"].map(r=>[t,o,(t,o,r)=>{if(2>n)return((t,o,n,r)=>{const s=u.get(t),i=o.reduce((e,t)=>`${e}${t}`,s?.text??"")+r,c=o.every(a)&&!1!==s?.trusts,l=t=>c?e.trusted().createHTML(t):t,d=re.exec(i)?.index??i.length,f=d===i.length;if(f?u.delete(t):u.set(t,{text:i.slice(d),trusts:c,as:l}),!f&&!s){const e=()=>{const e=u.get(t);u.delete(t),e&&n([e.as(e.text)])};h.set(t,e),queueMicrotask(e)}const m=l(i.slice(0,f?i.length-r.length:d)),g=p(m,!0),y=n(f&&!s&&g===m?o:[g]);return t!==document&&se.test(String(g))&&e.scan(t),y})(t,o,r,n?"\n":"");const s=Q.length>n,i=t;if(te.test(i.localName))return r([e.scan(o[0],i),...o.slice(1)]);const{parentElement:c}=i,l=o.map(e=>p(e,s)),d=l.some(e=>se.test(String(e))),f=()=>d?[i,c].flatMap(e=>[...e?.children??[]]):[],m=new Set(f()),g=r(l);!s&&/<script/i.test(String(o.at(-1)))&&(e.inert(i),e.inert(c));for(const t of f())m.has(t)||e.scan(t);return e.inserted(),g},r])));return[...f,[r.prototype,"execCommand",(t,o,n)=>{if(!/^inserthtml$/i.test(String(o[0])))return n(o);const r=n([o[0],o[1],p(o[2],!1)]);return e.scan(t),r}],[r.prototype,"close",(e,t,o)=>(h.get(e)?.(),o(t))]]},(e,t)=>{const{Navigator:o,TypeError:n,ServiceWorkerContainer:r,Worklet:s,Cache:i,XMLHttpRequest:a,DOMException:c,RTCPeerConnection:{prototype:l}={}}=t,d=A(t),p=t=>{try{return void 0!==e.denies(String(t?.url??t))}catch{return!1}},u=(e,t,o,n=0)=>[e,t,(e,t,r)=>p(t[n])?o(e,t,r):r(t)],h=()=>{throw new c("The operation is insecure.","SecurityError")},f=e=>(t,[,...o],n)=>n([e,...o]),m=e=>{const{iceServers:t,...o}=e??{};return t?{...o,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>p(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},g=(e,[t,...o],n)=>n([m(t),...o]),y=new WeakMap;return[u(t,"fetch",()=>Promise.reject(new n("Failed to fetch"))),u(t,"fetchLater",()=>({activated:!1})),u(o.prototype,"sendBeacon",()=>!0),u(t.navigator,"sendBeacon",()=>!0),u(d,"WebSocket",f(`wss:${V}`)),u(d,"WebSocketStream",f(`wss:${V}`)),u(d,"WebTransport",f(`https:${V}`)),u(d,"EventSource",f("data:,")),u(d,"Worker",h),u(d,"SharedWorker",h),u(r?.prototype,"register",async()=>h()),u(s?.prototype,"addModule",async()=>{throw new c("Unable to load the module.","AbortError")}),...["add","addAll"].map(e=>[i?.prototype,e,(e,t,o)=>[t[0]].flat().some(p)?Promise.reject(new n("Failed to fetch")):o(t)]),u(t,"Audio",(e,[t],o)=>{const n=o([]);return n.preload="auto",n.src=String(t),n}),[d,"RTCPeerConnection",g],[l,"setConfiguration",g],[a.prototype,"open",(e,t,o)=>{const n=e;return delete n.readyState,y.delete(n),p(t[1])&&y.set(n,!1===t[2]),o(t)}],[a.prototype,"send",(e,o,n)=>{const r=e,s=y.get(r);if(void 0===s)return n(o);if(s)throw new c("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==y.get(r)){Object.defineProperty(r,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])r.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:o}=e;return e.denies=t=>/^\s*blob:/i.test(t)?U(e,L.get(t.trim())??""):/^\s*data:/i.test(t)?U(e,(e=>{const[t="",...o]=e.split(",");try{const e=decodeURIComponent(o.join(","));return/; *base64 *$/i.test(t)?atob(e):e}catch{return e}})(t)):o(t),[[A(t),"Blob",(t,o,n)=>{const r=n(o),s=[...o[0]??[]].filter(R).join("");return void 0!==U(e,s)&&N.set(r,s),r}],[t.URL,"createObjectURL",(e,t,o)=>{const n=o(t),r=N.get(t[0]);return void 0!==r&&L.set(n,r),n}],[t.URL,"revokeObjectURL",(e,t,o)=>(L.delete(String(t[0])),o(t))]]},e=>{const t=e=>"speculationrules"===(e.getAttribute(`${c}type`)??e.getAttribute("type")),o=(o,n)=>t(o)?T(e,n):j(e,n),n=(o,n)=>{void 0!==n&&(f(o)||t(o))&&(v(o,n),e.keep(o))},{examine:r,scan:s,denied:i}=e;return e.examine=e=>{"script"===e.localName&&t(e)&&!e.hasAttribute(l)&&n(e,o(e,e.textContent??"")),r(e)},e.denied=(t,n,r)=>{if("type"===n)return o(t,t.textContent??"");const s=i(t,n,r);return"srcdoc"===n?s??j(e,r):s},e.scan=(e,t)=>{const r=t;if("script"===r?.localName&&!r.textContent){const t=e?.textContent??String(e);n(r,o(r,t))}return s(e,t)},[]},(e,t)=>{const{Node:o,Attr:n,Element:r,CharacterData:s}=t,{HTMLElement:i,HTMLScriptElement:a,HTMLStyleElement:c}=t,{update:l,uninstall:d}=e,p=ve.get(e)??[],u=!ve.has(e);ve.set(e,p);const h=()=>p.forEach(t=>t(!e.policy.open));e.update=()=>{h(),l()},e.uninstall=()=>{p.forEach(e=>e(!1)),d()};const f=({prototype:e},t,o,n)=>{const r=()=>Object.getOwnPropertyDescriptor(e,o),s=r(),{set:i,...a}=s??Object.getOwnPropertyDescriptor(t.prototype,o);let c=!1;const l=new Proxy(i,{apply(e,t,o){return c?n(t,o[0],e=>Reflect.apply(i,t,[e])):Reflect.apply(i,t,o)}});p.push(t=>{c=t;const n=r()?.set;t&&n===s?.set&&Object.defineProperty(e,o,{...a,set:l}),t||n!==l||(s?Object.defineProperty(e,o,s):delete e[o])})},m=(t,o,n)=>n(e.scan(o,t));for(const e of[a,c])f(e,o,"textContent",m),f(e,i,"innerText",m);f(a,a,"text",m);for(const[t,n]of[[s,"data"],[o,"nodeValue"],[o,"textContent"]])f(s,t,n,({parentElement:t},o,n)=>n(be(t)?e.scan(o,t):o));for(const t of["nodeValue","textContent"])f(n,o,t,({ownerElement:t,name:o},n,r)=>{e.gives(t,o,n)||r(n)});return u||h(),[...J(e,[s],["before after replaceWith"]).map(([t,o,n])=>[t,o,(t,o,r)=>{const{parentElement:s}=t;return be(s)?r(o.map(t=>e.scan(t,s))):n(t,o,r)}]),[r.prototype,"insertAdjacentText",(t,o,n)=>{const r=/^(afterbegin|beforeend)$/i.test(String(o[0]))?t:t.parentElement;return 1 in o&&be(r)&&(o[1]=e.scan(String(o[1]),r)),n(o)}],...["appendData","insertData","replaceData"].map((t,o)=>[s.prototype,t,(t,n,r)=>{const{parentElement:s}=t;return o in n&&be(s)&&(n[o]=e.scan(String(n[o]),s)),r(n)}])]},(e,{HTMLFormElement:t})=>{const o=(t,o)=>{const n=o?.getAttribute("formaction")??t.getAttribute("action");return null!==n&&void 0!==e.denies(n)},n=e=>{o(e.target,e.submitter)&&e.preventDefault()},r=new AbortController,s={capture:!0,signal:r.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",n,s)},e.uninstall=()=>{r.abort(),a()},[[t.prototype,"submit",(e,t,n)=>o(e)?void 0:n(t)]]},(e,t)=>{const o=new Set,n=[],r={attributeFilter:["style"],subtree:!0},s=t=>{ye(t,t=>fe(e,t));const n=ge(t);if(!n.includes(de))return;const[,r=""]=new RegExp(pe).exec(n)??[];t.setAttribute(l,e.denies(r)??""),o.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(s)}),{scan:a,examine:c,gives:d,inserted:p,mark:u,watch:h,update:f,uninstall:m}=e,g=new Set;e.inserted=()=>{p(),g.forEach(s),g.clear()},e.gives=(t,o,n)=>{if("style"!==String(o).toLowerCase())return d(t,o,n);const r=String(n),i=t?fe(e,r):r;return i!==r&&(t.style.cssText=i,s(t),!0)};for(const t of ue)e.loads.set(t,[]);e.examine=t=>{e.policy.open||s(t),c(t)},e.scan=(t,o)=>{const n=t;if("style"===o?.localName){if(g.add(o),queueMicrotask(e.inserted),"string"==typeof t)return fe(e,t);if(n?.data&&!n.localName){const t=fe(e,n.data);t!==n.data&&(n.data=t)}}else n?.hasAttribute?.("style")&&e.examine(n);return a(t,o)},e.mark=(e,t)=>(e.querySelectorAll(ue.join()).forEach(s),u(e,t)),e.watch=t=>{h(t),n.push(new WeakRef(t)),e.policy.open||i.observe(t,r)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:n){const e=t.deref();e&&i.observe(e,r)}for(const t of o)ye(t,t=>t.replace(pe,(t,o)=>void 0===e.denies(o)?o:t)),ge(t).includes(de)||(t.removeAttribute(l),o.delete(t));f()},e.uninstall=()=>{i.disconnect(),m()};const y=t=>{const o=String(t),n=fe(e,o);return n===o?t:n},{CSSStyleSheet:v,CSSGroupingRule:b,CSSStyleDeclaration:w,HTMLElement:$,SVGElement:k}=t,x=Object.getPrototypeOf(t.document.documentElement.style),S=he.map(e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)),_=(e,[t],o)=>o([y(t)]),E=[...new Set([...he,...S])].map(e=>[x,e,_,"set"]),j=[[w.prototype,"cssText"],[$.prototype,"style"],[k.prototype,"style"]],C=[[w.prototype,"setProperty",1],[t.StylePropertyMap?.prototype,"set",1],[t.StylePropertyMap?.prototype,"append",1],[v.prototype,"insertRule",0],[v.prototype,"addRule",1],[v.prototype,"replace",0],[v.prototype,"replaceSync",0],[b.prototype,"insertRule",0],[A(t),"FontFace",1]].map(([t,o,n])=>[t,o,(t,o,r)=>r(o.map((t,o)=>o===n&&"string"==typeof t?fe(e,t):t))]);return[...C,...E,...j.map(([e,t])=>[e,t,_,"set"])]},Le,e=>{let t;const{update:o}=e;return e.update=()=>{const{config:n,open:r}=e.policy,s=n?.lockdown?(({services:e,firstParty:t},o)=>{const n=t=>e.filter(({id:e})=>o.allows(e)===t).flatMap(({hosts:e})=>e.map(I)),r=n(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].map(I).filter(e=>!r.some(t=>((e,t)=>e.startsWith("*.")?`.${t}`.endsWith(e.slice(1)):t===e)(e,t))),...n(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(n,e.policy):[];if(t&&(r||s.some(e=>!t.includes(e))))return location.reload();if(n?.lockdown&&!r&&s.join()!==t?.join()){t=s;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${s.join(" ")}; form-action 'self' ${s.join(" ")}`,document.head.append(e)}o()},[]},e=>(e.aids.push(B,D),[]),e=>{const t=document.currentScript?.nonce,{examine:o}=e;return e.examine=e=>{const{localName:n,nonce:r,ownerDocument:s,isConnected:i}=e,a=s===document?i:!s.defaultView;t&&"script"===n&&a&&r!==t||o(e)},[]},(e,t)=>{const o=X.get(e)??{known:new Map,entered:new WeakSet},{known:n,entered:r,restore:s}=o;X.set(e,o),s?.(),n.set(t,0);const i=t=>{try{const{defaultView:n,window:s}=t??{},i=n??s;if(!i||r.has(i.Element))return t;const{length:a}=e.aids,c={...e},l=()=>{Object.assign(e,c),e.aids.length=a};o.restore=l;try{e.enter(i)}finally{l()}}catch{}return t},a=({target:e})=>{i(e.contentWindow)};if(r.add(t.Element),!s){const{examine:t,inserted:o,watch:r,uninstall:s}=e,c=new AbortController;let l=!1;e.examine=e=>{Z.test(e.localName)&&(l=!0,i(e.contentWindow)),t(e)},e.inserted=()=>{o(),l&&(()=>{for(const[e,t]of n){const{length:o,closed:r}=e;if(r&&n.delete(e),!r&&o!==t){n.set(e,o);for(let t=0;o>t;t++)i(e[t])}}})(),l=!1},e.watch=e=>{r(e),e.addEventListener("load",a,{capture:!0,signal:c.signal})},e.uninstall=()=>{c.abort(),s()}}const{HTMLIFrameElement:c,HTMLFrameElement:l,HTMLObjectElement:d,HTMLEmbedElement:p}=t,u=(e,t,o)=>i(o(t));return[[t,"open",(o,n,r)=>{const[s,a]=n.map(String);return a&&t.document.querySelector(`iframe[name=${CSS.escape(a)}]`)&&void 0!==e.denies(s)?null:i(r(n))}],...[c,l,d,p].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,u,"get"]))]}];function He({cookies:e,storage:t},{entries:o}){const n=e=>{const t="string"==typeof e?{name:e}:e;return{...o[t.name],...t}};return{cookies:e.map(n),storage:t.map(n)}}window.askfirstChannels=Re;const We=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));let qe;window.askfirstServices=We;const De=new Set;function ze(e){qe=e}function Be(e,t=""){const o=`${e} ${String(t)}`;De.has(o)||(De.add(o),qe?.().then(o=>console.warn(o(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const Ie={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,share:/^s(host|site)$/,reload:/^s(never|ask|auto)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function Ve(e,t){return("any"===t||"object"!=typeof e&&Ie[t].test((typeof e)[0]+String(e)))&&!("id"===t&&String(e)in{})}function Fe(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function Ge(e,t){if("function"==typeof t)return Ge(e,t(e));if("string"==typeof t)return Ve(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>Ge(e,t[0]));const o={__proto__:null,...t};return Fe(e)&&Object.keys(o).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const n=o[e]??o[`!${e}`]??o["*"];return void 0!==n&&Ge(t,n)})}const Je=e=>t=>Fe(t)?e:"text",Ye=[Je({"!name":"text",purpose:"text",lifetime:"text",host:"host",httpOnly:"flag"})],Ke={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",consequence:"text",required:"flag"}],services:[e=>Fe(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:Je({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:Ye,storage:Ye,inline:["text"],deny:[["any"]],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",share:"share",reload:"reload",log:{"!url":"link"},renew:"link",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},Ze=["necessary","functional","analytics","advertising"];function Xe(e,t){if(!Ge(e,Ke))return;const o=e,n=Qe(o),r=et(o,t),s=n.map(({id:e})=>e),i=[...s,...r.map(e=>e?.id)];return new Set(i).size===i.length&&r.every(e=>s.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...o,cookie:{name:"askfirst",path:"/",days:182,...o.cookie},categories:n,services:r}:void 0}function Qe({categories:e=Ze.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function et({services:e=[]},t){return e.map(e=>{const o="string"==typeof e?e:"use"in e&&e.use;if(o&&!Object.hasOwn(t,o))return;const n=o?t[o]:e,{category:r=n.category}=e,{hosts:s=[],inline:i=[],cookies:a,storage:c}=n;return{...n,category:r,hosts:s,inline:i,cookies:tt(a),storage:tt(c)}})}const tt=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function ot({name:e,path:t,domain:o,days:n},r){const s="https:"===location.protocol?";secure":"",i=o?`;domain=${o}`:"",a=r?86400*n:0;document.cookie=`${e}=${encodeURIComponent(r)};max-age=${a};path=${t};samesite=lax${i}${s}`}function nt({cookie:e}){const{name:t}=e;let o=[];const n=[["cookie",()=>document.cookie.split("; ").flatMap(e=>{const[o,n]=e.split("=");return o===t?rt(()=>decodeURIComponent(n))??n:[]}),t=>{4e3>encodeURIComponent(t).length&&ot(e,t)}],["localStorage",()=>[localStorage.getItem(t)??[]].flat(),e=>e?localStorage.setItem(t,e):localStorage.removeItem(t)],["memory",()=>o,e=>o=e?[e]:[]]],r=e=>{for(const t of n)t!==e&&rt(()=>t[2](""))};return{clear:r,read(){return n.flatMap(([e,t])=>(rt(t)??[]).map(t=>[t,e]))},write(e){const t=n.find(([,t,o])=>(rt(()=>o(e)),rt(t)?.includes(e)));return r(t),t[0]}}}function rt(e){try{return e()}catch{return}}function st(e,t,o={}){const n={};for(const{id:r,required:s}of e.categories){n[r]=s||!0===(t[r]??o[r]);for(const i of e.services)i.category===r&&(n[i.id]=s||!0===(t[i.id]??t[r]??o[i.id]))}return n}function it(e,t){return st(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const at=864e5,ct=["accept-all","reject-all","custom","withdraw","signal","import"],lt=["sequence","time","id","policy","method","regime","language","region","signal","version","fingerprint"],dt="ntipmrlcswf";function pt(e){const{choices:t,asked:o}=e,n=e=>Object.keys(t).filter(o=>t[o]===e).map(e=>Object.hasOwn(o,e)?`${e}.${o[e]}`:e),r=Object.fromEntries(lt.map((t,o)=>[dt[o],e[t]]));return JSON.stringify({v:1,...r,g:n(!0),d:n(!1)})}function ut(e){try{const t=JSON.parse(e),{v:o,g:n,d:r}=t,s=lt.map((e,o)=>[e,t[dt[o]]]),i=ht(s),a=s.every(([,e],t)=>2>t?Number.isInteger(e):"string"==typeof e||t>5&&void 0===e);if(1!==o||!a||i.time>864e13||!ct.includes(i.method))return;const c=[n,r].flatMap((e,t)=>e.map(e=>[1>t,...e.split(".")]));return{...i,choices:ht(c.map(([e,t])=>[t,e])),asked:ht(c.map(([,...e])=>e))}}catch{return}}const ht=e=>Object.fromEntries(e.filter(([,e])=>void 0!==e)),ft=({services:e})=>Object.fromEntries(e.map(e=>[e.id,mt(e).join("")])),mt=({category:e,hosts:t})=>[e,...t].map(gt);function gt(e){let t=2166136261;for(const o of e)t=Math.imul(t^o.charCodeAt(0),16777619);return(t>>>0).toString(36).slice(-3).padStart(3,"0")}class yt extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.news=[],this.regime="opt-in",this.config=e,this.#e=t,this.choices=st(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{config:o,regime:n,record:r}=this;this.#t(this.#o({id:r?.id??vt(),sequence:(r?.sequence??0)+1,time:Date.now(),policy:o.policy.version,method:e,regime:n,choices:t?st(o,t,this.choices):it(o,"accept-all"===e),asked:ft(o)}),"choice")}complete(e){Object.assign(this,{record:this.#o({...this.record,...e})})}#o(e){const t=this.#e.write(pt(e));return"cookie"!==t&&Be("storage",t),{...e,persisted:t}}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const o=ut(e);return o?{...o,persisted:t}:(Be("record",e),[])}).sort((e,t)=>t.time-e.time||t.sequence-e.sequence);this.#t(e,"storage")}forget(){this.#e.clear(),this.#t(void 0,"choice")}#t(e,t){const{config:o,choices:n,record:r}=this,s=!!e&&!(({time:e},{cookie:t})=>{const o=Date.now()-e;return-at>o||o>=t.days*at})(e,o),i=e?(({choices:e,asked:t},o)=>[...o.categories,...o.services].filter(o=>!Object.hasOwn(e,o.id)||"hosts"in o&&!mt(o).every(e=>t[o.id]?.includes(e))).map(({id:e})=>e))(e,o):[],a=s?{...e.choices}:{};for(const e of i)delete a[e];const c=st(o,{},a),l=s&&!i[0]&&e.policy===o.policy.version;Object.assign(this,{record:e,choices:c,news:i,decided:l});const d=Object.keys(c).filter(e=>n[e]!==c[e]),p=e=>this.dispatchEvent(Object.assign(new Event(e),{changed:d,source:t}));d[0]&&p("change"),r?.time===e?.time&&"choice"!==t||p("decide")}}const vt=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class bt extends yt{#n;#r;#s;#i;constructor(e,t,o={}){super(e,nt(e)),this.#r=o;const n=((e,t)=>{const o=C(e.services);return n=>{const r=Object.keys(n),s=r.every(e=>n[e]),i=("hold"===e.unknown||e.lockdown)&&!s;return{config:e,denies(e,r){const s=o(e,r);return s[0]?s.find(({id:e})=>!n[e])?.id:i&&!t(e,r)?O:void 0},allows(e){return r.includes(e)||((e,t)=>{Be("mark",[e,t])})(e,r),!0===n[e]},open:!i&&e.services.every(({id:e})=>n[e])}}})(e,M(location.hostname,e.firstParty)),r=()=>{this.decided||this.showNotice()},s=e=>o.record?.().then(t=>t.attend(this,e),e=>Be("ui",e));let i=()=>this.refresh();const a=(c=()=>i(),$e()?we(document,"prerenderingchange",c):(c(),()=>{}));var c,l;this.#n=t(n(this.choices),(e,t)=>{this.dispatchEvent(Object.assign(new Event(e),{element:t}))}),i=()=>{this.refresh(),r()},this.#s=[a,ke(i),(l=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(wt,e)?this.answer(wt[e]):Be("action",e)},we(document,"click",e=>{for(const t of e.composedPath()){const o=t instanceof Element&&t.getAttribute("data-askfirst");if(o&&!t.closest("askfirst-notice"))return e.preventDefault(),l(o)}})),we(this,"change",()=>{this.#n.update(n(this.choices)),$t("askfirst:change")}),we(this,"decide",s),we(document,"askfirst-open",()=>{this.showPreferences()}),we(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],xe(s),$e()||r()}get held(){return[...this.#n.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const o=()=>{this.allows(e)&&(this.removeEventListener("change",o),t())};this.addEventListener("change",o),o()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#s.forEach(e=>e()),this.#n.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}#a(){return this.#i??=this.#r.ui?.(this),this.#i?.catch(e=>{this.#i=void 0,Be("ui",e)})}}const wt={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function $t(e){document.dispatchEvent(new Event(e))}const kt=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,o,n)=>{const r=n(o);return e.watch(r),r}]];function xt(e,t,o=window,n=[]){let r;const s=e=>{r??=n.flatMap(e=>e(v,o)),r.forEach(t=>t(e))};let a=[];const c=new Set,l=new WeakMap;let d,p;const u=()=>a[0]&&!c.has(a[0]),h=()=>{p=!1,u()?g(a[0],!0):c.size||s(!1)},m=()=>{p||queueMicrotask(h),p=!0},g=(e,o)=>{if(c.has(e))return;const n=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:o,value:n}of e.attributes)t.setAttribute(o,n);return t.nonce=e.nonce,t.text=i().createScript(e.text),t})(e):e,r=()=>{c.delete(n),a=a.filter(e=>e!==n),m()};if(n!==e&&(a=a.map(t=>t===e?n:t)),!l.get(e)(e))return r();const{external:d}=k(n);s(!0),c.add(n),o&&(n.async=!1);try{x(n),n!==e&&e.replaceWith(n)}catch(e){Be("release",e)}if(!d||!n.isConnected||!f(n)||n.noModule)return r();for(const e of["load","error"])n.addEventListener(e,()=>n.addEventListener(e,r),!0)},y=(t,o,n)=>{const r=[],s=[],i=e=>()=>{for(const t of e){const{module:e,external:o}=k(t),n=a.includes(d);a.push(t),o&&!n?g(t,!0):(o||e)&&(d=t)}m()};for(const n of t){if("script"!==n.localName){o(n)&&x(n);continue}const t=n;l.set(t,o);const{module:i,external:a}=k(t),c=(a||i)&&t.hasAttribute("async");(e.has(t)?t.async:c)?g(t):(i||a&&t.hasAttribute("defer")?s:r).push(t)}n(i(r)),xe(()=>n(i(s)))},v={trusted:i,current(){const{currentScript:e}=o.document;return c.has(e)?e:void 0},insert(e,o){const n=a.splice(Math.max(0,a.indexOf(o)));for(const o of e)t.add(o);for(y(e.filter(f),()=>!0,e=>e());u();)h();a.push(...n)}};return(e,t)=>y(e,t,queueMicrotask)}const St=`[${d}],[${l}]`,_t=/^(http|ws)/;function At(t,o,n,s){const{document:a}=t,c=new Set,p=new Set,u=new WeakSet,h=new WeakSet,m=[],g=xt(u,h,t,m),v=e=>b(e).every(e=>_.policy.allows(e))&&Object.entries(w(e)).every(([t,{value:o}])=>void 0===_.denied(e,t,o)),k=e=>{c.has(e)||(c.add(e),p.size||queueMicrotask(M),p.add(e),s?.("held",e))},x=e=>{const t=c.has(e)&&v(e);return t&&(c.delete(e),s?.("released",e)),t},S=e=>{const t=b(e).find(e=>!_.policy.allows(e));void 0===t&&h.has(e)||y(e,(o,n)=>t??_.denied(e,o,n))},_={policy:n,aids:m,trusted:i,loads:e,selector:"",denies(e){try{const{protocol:t,hostname:o,pathname:n}=new URL(e,a.baseURI);return _t.test(t)?_.policy.denies(o,n):void 0}catch{return}},denied(e,t,o){return"type"===t?void 0:r(t,o).map(_.denies).find(Boolean)},gives(){return!1},keep(e){u.add(e),k(e)},mark(e,t){for(const o of e.querySelectorAll(_.selector))(t||"script"!==o.localName)&&S(o);return!!e.querySelector(`[${l}]`)},examine(e){_.policy.open||S(e),e.matches(St)&&(e=>"template"===e.localName||$(e)||Object.keys(w(e)).length>0)(e)&&k(e)},scan(t){const o=t;if((e.has(o?.localName??"")||o?.matches?.(St))&&_.examine(o),o?.firstElementChild){const e=_.policy.open?St:`${_.selector},${St}`;o.querySelectorAll(e).forEach(_.examine)}return t},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>c.has(e)||h.add(e))},watch(e){return P.observe(e,{childList:!0,subtree:!0})},unwatch(){return P.disconnect()},enter(t){for(const e of t.document.scripts)f(e)&&h.add(e);o.forEach((e,o)=>{for(const n of e(_,t))T.push([H(...n),1>o])}),_.selector=[...e.keys()].join(),N(),_.watch(t.document),_.scan(t.document)},update(){return j([...c].filter(e=>O(e)||!p.has(e)))},uninstall(){_.unwatch(),T.forEach(([e])=>e(!1))}},A=e=>{if("template"!==e.localName||!x(e))return[e];const{content:t}=e,o=e.getAttribute(d);for(const e of t.querySelectorAll("script"))h.add(e),e.setAttribute(d,o),y(e,()=>o);_.scan(t);const n=[...t.querySelectorAll(St)];return e.replaceWith(t),n.flatMap(A)},E=e=>-a.contains(e),j=e=>g(e.filter(v).sort((e,t)=>E(e)-E(t)||E(e)&&(4&e.compareDocumentPosition(t)?-1:1)).flatMap(A),x),C=()=>"loading"!==a.readyState,O=e=>C()||Et(e),M=()=>{for(const e of p)C()&&!u.has(e)&&h.add(e);const e=[...p].filter(O);for(const t of e)p.delete(t);j(e)},P=new t.MutationObserver(e=>{const t=new Set;for(const{addedNodes:o,target:n}of e)_.policy.open?t.add(n.getRootNode()):o.forEach(e=>_.scan(e,n));for(const e of t)e.querySelectorAll(St).forEach(_.examine);M()}),T=[],N=()=>T.forEach(([e,t])=>e(t||!_.policy.open));return _.enter(t),_.update(),xe(M),{held:c,update(e,t=s){_.policy=e,s=t,N(),_.update()},uninstall(){return _.uninstall()}}}function Et(e){return!!e&&(!!e.nextSibling||Et(e.parentNode))}((e,t)=>{ze(async()=>(await t.explain()).explain);const o=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void Be("twice");const t=e??[],o={push(e){t.push(e)}};return window.askfirst=o,e=>{o.consent=e,o.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[o,...n]=t;e[o](...n)}catch(e){Be("command",e)}})(e,t),t.forEach(o.push),$t("askfirst:ready")}})();if(!o)return;const n=((e=[])=>[kt,...e,G])(window.askfirstChannels),r=At(window,n,(e=>({denies:(t,o)=>e(t,o)?void 0:O,allows:()=>!1,open:!1}))(M(location.hostname)));document.body&&Be("place");const s=e=>{const n=window.askfirstServices??{};let s;try{s=Xe(JSON.parse(e),n)}catch{}if(!s)return Be("config",[e,n]);o(new bt(s,(e,t)=>(r.update(e,t),r),{async ui(e){return(await t.ui()).mountUi(e)},record:t.record}))},i=()=>{const e=document.getElementById("askfirst-config");return e&&s(e.textContent),e},a=e?.getAttribute("data-config");a?fetch(a).then(e=>e.ok?e.text():Promise.reject(e.status)).then(s,e=>Be("data-config",e)):i()||xe(()=>i()??Be("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>Go)},record(){return Promise.resolve().then(()=>Qo)},explain(){return Promise.resolve().then(()=>hn)}}),(()=>{const e=()=>{document.querySelector("askfirst-settings:not(:defined)")&&Promise.resolve().then(()=>Go).then(e=>e.loadWayBack(),e=>Be("ui",e))};xe(e),new MutationObserver(e).observe(document.documentElement,{childList:!0})})();const jt=globalThis,Ct=jt.ShadowRoot&&(void 0===jt.ShadyCSS||jt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ot=Symbol(),Mt=new WeakMap;let Pt=class{constructor(e,t,o){if(this._$cssResult$=!0,o!==Ot)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(Ct&&void 0===e){const o=void 0!==t&&1===t.length;o&&(e=Mt.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),o&&Mt.set(t,e))}return e}toString(){return this.cssText}};const Tt=(e,...t)=>{const o=1===e.length?e[0]:t.reduce((t,o,n)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+e[n+1],e[0]);return new Pt(o,e,Ot)},Nt=Ct?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const o of e.cssRules)t+=o.cssText;return(e=>new Pt("string"==typeof e?e:e+"",void 0,Ot))(t)})(e):e,{is:Lt,defineProperty:Ut,getOwnPropertyDescriptor:Rt,getOwnPropertyNames:Ht,getOwnPropertySymbols:Wt,getPrototypeOf:qt}=Object,Dt=globalThis,zt=Dt.trustedTypes,Bt=zt?zt.emptyScript:"",It=Dt.reactiveElementPolyfillSupport,Vt=(e,t)=>e,Ft={toAttribute(e,t){switch(t){case Boolean:e=e?Bt:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let o=e;switch(t){case Boolean:o=null!==e;break;case Number:o=null===e?null:Number(e);break;case Object:case Array:try{o=JSON.parse(e)}catch(e){o=null}}return o}},Gt=(e,t)=>!Lt(e,t),Jt={attribute:!0,type:String,converter:Ft,reflect:!1,useDefault:!1,hasChanged:Gt};Symbol.metadata??=Symbol("metadata"),Dt.litPropertyMetadata??=new WeakMap;let Yt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Jt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const o=Symbol(),n=this.getPropertyDescriptor(e,o,t);void 0!==n&&Ut(this.prototype,e,n)}}static getPropertyDescriptor(e,t,o){const{get:n,set:r}=Rt(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:n,set(t){const s=n?.call(this);r?.call(this,t),this.requestUpdate(e,s,o)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Jt}static _$Ei(){if(this.hasOwnProperty(Vt("elementProperties")))return;const e=qt(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Vt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Vt("properties"))){const e=this.properties,t=[...Ht(e),...Wt(e)];for(const o of t)this.createProperty(o,e[o])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,o]of t)this.elementProperties.set(e,o)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const o=this._$Eu(e,t);void 0!==o&&this._$Eh.set(o,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const o=new Set(e.flat(1/0).reverse());for(const e of o)t.unshift(Nt(e))}else void 0!==e&&t.push(Nt(e));return t}static _$Eu(e,t){const o=t.attribute;return!1===o?void 0:"string"==typeof o?o:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const o of t.keys())this.hasOwnProperty(o)&&(e.set(o,this[o]),delete this[o]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(Ct)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const o of t){const t=document.createElement("style"),n=jt.litNonce;void 0!==n&&t.setAttribute("nonce",n),t.textContent=o.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,o){this._$AK(e,o)}_$ET(e,t){const o=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,o);if(void 0!==n&&!0===o.reflect){const r=(void 0!==o.converter?.toAttribute?o.converter:Ft).toAttribute(t,o.type);this._$Em=e,null==r?this.removeAttribute(n):this.setAttribute(n,r),this._$Em=null}}_$AK(e,t){const o=this.constructor,n=o._$Eh.get(e);if(void 0!==n&&this._$Em!==n){const e=o.getPropertyOptions(n),r="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:Ft;this._$Em=n;const s=r.fromAttribute(t,e.type);this[n]=s??this._$Ej?.get(n)??s,this._$Em=null}}requestUpdate(e,t,o,n=!1,r){if(void 0!==e){const s=this.constructor;if(!1===n&&(r=this[e]),o??=s.getPropertyOptions(e),!((o.hasChanged??Gt)(r,t)||o.useDefault&&o.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,o))))return;this.C(e,t,o)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:o,reflect:n,wrapped:r},s){o&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),!0!==r||void 0!==s)||(this._$AL.has(e)||(this.hasUpdated||o||(t=void 0),this._$AL.set(e,t)),!0===n&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,o]of e){const{wrapped:e}=o,n=this[t];!0!==e||this._$AL.has(t)||void 0===n||this.C(t,void 0,o,n)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};Yt.elementStyles=[],Yt.shadowRootOptions={mode:"open"},Yt[Vt("elementProperties")]=new Map,Yt[Vt("finalized")]=new Map,It?.({ReactiveElement:Yt}),(Dt.reactiveElementVersions??=[]).push("2.1.2");const Kt=globalThis,Zt=e=>e,Xt=Kt.trustedTypes,Qt=Xt?Xt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,eo="$lit$",to=`lit$${Math.random().toFixed(9).slice(2)}$`,oo="?"+to,no=`<${oo}>`,ro=document,so=()=>ro.createComment(""),io=e=>null===e||"object"!=typeof e&&"function"!=typeof e,ao=Array.isArray,co="[ \t\n\f\r]",lo=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,po=/-->/g,uo=/>/g,ho=RegExp(`>|${co}(?:([^\\s"'>=/]+)(${co}*=${co}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),fo=/'/g,mo=/"/g,go=/^(?:script|style|textarea|title)$/i,yo=(e,...t)=>({_$litType$:1,strings:e,values:t}),vo=Symbol.for("lit-noChange"),bo=Symbol.for("lit-nothing"),wo=new WeakMap,$o=ro.createTreeWalker(ro,129);function ko(e,t){if(!ao(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Qt?Qt.createHTML(t):t}const xo=(e,t)=>{const o=e.length-1,n=[];let r,s=2===t?"<svg>":3===t?"<math>":"",i=lo;for(let t=0;o>t;t++){const o=e[t];let a,c,l=-1,d=0;for(;d<o.length&&(i.lastIndex=d,c=i.exec(o),null!==c);)d=i.lastIndex,i===lo?"!--"===c[1]?i=po:void 0!==c[1]?i=uo:void 0!==c[2]?(go.test(c[2])&&(r=RegExp("</"+c[2],"g")),i=ho):void 0!==c[3]&&(i=ho):i===ho?">"===c[0]?(i=r??lo,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?ho:'"'===c[3]?mo:fo):i===mo||i===fo?i=ho:i===po||i===uo?i=lo:(i=ho,r=void 0);const p=i===ho&&e[t+1].startsWith("/>")?" ":"";s+=i===lo?o+no:0>l?o+to+(-2===l?t:p):(n.push(a),o.slice(0,l)+eo+o.slice(l)+to+p)}return[ko(e,s+(e[o]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),n]};class So{constructor({strings:e,_$litType$:t},o){let n;this.parts=[];let r=0,s=0;const i=e.length-1,a=this.parts,[c,l]=xo(e,t);if(this.el=So.createElement(c,o),$o.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(n=$o.nextNode())&&a.length<i;){if(1===n.nodeType){if(n.hasAttributes())for(const e of n.getAttributeNames())if(e.endsWith(eo)){const t=l[s++],o=n.getAttribute(e).split(to),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:r,name:i[2],strings:o,ctor:"."===i[1]?Co:"?"===i[1]?Oo:"@"===i[1]?Mo:jo}),n.removeAttribute(e)}else e.startsWith(to)&&(a.push({type:6,index:r}),n.removeAttribute(e));if(go.test(n.tagName)){const e=n.textContent.split(to),t=e.length-1;if(t>0){n.textContent=Xt?Xt.emptyScript:"";for(let o=0;t>o;o++)n.append(e[o],so()),$o.nextNode(),a.push({type:2,index:++r});n.append(e[t],so())}}}else if(8===n.nodeType)if(n.data===oo)a.push({type:2,index:r});else{let e=-1;for(;-1!==(e=n.data.indexOf(to,e+1));)a.push({type:7,index:r}),e+=to.length-1}r++}}static createElement(e,t){const o=ro.createElement("template");return o.innerHTML=e,o}}function _o(e,t,o=e,n){if(t===vo)return t;let r=void 0!==n?o._$Co?.[n]:o._$Cl;const s=io(t)?void 0:t._$litDirective$;return r?.constructor!==s&&(r?._$AO?.(!1),void 0===s?r=void 0:(r=new s(e),r._$AT(e,o,n)),void 0!==n?(o._$Co??=[])[n]=r:o._$Cl=r),void 0!==r&&(t=_o(e,r._$AS(e,t.values),r,n)),t}class Ao{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:o}=this._$AD,n=(e?.creationScope??ro).importNode(t,!0);$o.currentNode=n;let r=$o.nextNode(),s=0,i=0,a=o[0];for(;void 0!==a;){if(s===a.index){let t;2===a.type?t=new Eo(r,r.nextSibling,this,e):1===a.type?t=new a.ctor(r,a.name,a.strings,this,e):6===a.type&&(t=new Po(r,this,e)),this._$AV.push(t),a=o[++i]}s!==a?.index&&(r=$o.nextNode(),s++)}return $o.currentNode=ro,n}p(e){let t=0;for(const o of this._$AV)void 0!==o&&(void 0!==o.strings?(o._$AI(e,o,t),t+=o.strings.length-2):o._$AI(e[t])),t++}}class Eo{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,o,n){this.type=2,this._$AH=bo,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=o,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=_o(this,e,t),io(e)?e===bo||null==e||""===e?(this._$AH!==bo&&this._$AR(),this._$AH=bo):e!==this._$AH&&e!==vo&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>ao(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==bo&&io(this._$AH)?this._$AA.nextSibling.data=e:this.T(ro.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:o}=e,n="number"==typeof o?this._$AC(e):(void 0===o.el&&(o.el=So.createElement(ko(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===n)this._$AH.p(t);else{const e=new Ao(n,this),o=e.u(this.options);e.p(t),this.T(o),this._$AH=e}}_$AC(e){let t=wo.get(e.strings);return void 0===t&&wo.set(e.strings,t=new So(e)),t}k(e){ao(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let o,n=0;for(const r of e)n===t.length?t.push(o=new Eo(this.O(so()),this.O(so()),this,this.options)):o=t[n],o._$AI(r),n++;n<t.length&&(this._$AR(o&&o._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=Zt(e).nextSibling;Zt(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class jo{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,o,n,r){this.type=1,this._$AH=bo,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=r,o.length>2||""!==o[0]||""!==o[1]?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=bo}_$AI(e,t=this,o,n){const r=this.strings;let s=!1;if(void 0===r)e=_o(this,e,t,0),s=!io(e)||e!==this._$AH&&e!==vo,s&&(this._$AH=e);else{const n=e;let i,a;for(e=r[0],i=0;i<r.length-1;i++)a=_o(this,n[o+i],t,i),a===vo&&(a=this._$AH[i]),s||=!io(a)||a!==this._$AH[i],a===bo?e=bo:e!==bo&&(e+=(a??"")+r[i+1]),this._$AH[i]=a}s&&!n&&this.j(e)}j(e){e===bo?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class Co extends jo{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===bo?void 0:e}}class Oo extends jo{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==bo)}}class Mo extends jo{constructor(e,t,o,n,r){super(e,t,o,n,r),this.type=5}_$AI(e,t=this){if((e=_o(this,e,t,0)??bo)===vo)return;const o=this._$AH,n=e===bo&&o!==bo||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==bo&&(o===bo||n);n&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Po{constructor(e,t,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){_o(this,e)}}const To=Kt.litHtmlPolyfillSupport;To?.(So,Eo),(Kt.litHtmlVersions??=[]).push("3.3.3");const No=globalThis;let Lo=class extends Yt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,o)=>{const n=o?.renderBefore??t;let r=n._$litPart$;if(void 0===r){const e=o?.renderBefore??null;n._$litPart$=r=new Eo(t.insertBefore(so(),e),e,void 0,o??{})}return r._$AI(e),r})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return vo}};Lo._$litElement$=!0,Lo.finalized=!0,No.litElementHydrateSupport?.({LitElement:Lo});const Uo=No.litElementPolyfillSupport;function Ro(e,t,...o){const n=document.createElement(e);for(const[e,o]of Object.entries(t))n.setAttribute(e,o);return n.append(...o),n}Uo?.({LitElement:Lo}),(No.litElementVersions??=[]).push("4.2.2");class Ho extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class Wo extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class qo extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function Do(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const zo={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.policyChanged":"Our cookie policy has changed since your last choice.","notice.news":"New since your last choice: {names}.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},Bo=Tt`
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
`,Io=Tt`
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
`;class Vo extends Yt{static{this.styles=[Io,Bo]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},news:{attribute:!1},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=zo,this.policyUrl="",this.news="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(Ro("div",{part:"panel"},Ro("slot",{part:"text"}),Ro("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const o=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${o}px!important}\n           :root::after{content:"";display:block;height:${o}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,o,n)=>{const r=Ro("button",{type:"button",slot:"actions","data-askfirst":t},e[o]);return r.addEventListener("click",()=>this.dispatchEvent(n())),r};return[Ro("h2",{},e["notice.title"]),...this.news?[Ro("strong",{},this.news),document.createTextNode(" ")]:[],Ro("p",{},e["notice.text"]),...Do(this.policyUrl)?[document.createTextNode(" "),Ro("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new Ho("accept-all")),t("reject","action.rejectAll",()=>new Ho("reject-all")),t("preferences","action.choose",()=>new Wo)]}}function Fo(){document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>Nn)}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",Vo),xe(Fo);var Go=Object.freeze({__proto__:null,loadWayBack:Fo,mountUi(e){return((e,t)=>{const o=document.createElement("askfirst-notice");let n;const{messages:r,policy:s}=e.config;o.messages={...o.messages,...r},o.policyUrl=s.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{o.open=!1,n&&(n.open=!1)};e.addEventListener("decide",a);const c=new MutationObserver(()=>{for(const e of[o,n])e?.open&&!e.isConnected&&(e.open=!1,i(e),e.open=!0)});return c.observe(document.documentElement,{childList:!0}),{showNotice(){o.isConnected||i(o),o.news=(({config:e,news:t,record:o},n)=>{const r=e=>e.filter(({id:e})=>t.includes(e)).map(({id:e,name:t})=>t??e),s=r(e.services),i=s.length>0?s:r(e.categories);return i.length>0?n["notice.news"].replace("{names}",i.join(", ")):o&&o.policy!==e.policy.version?n["notice.policyChanged"]:""})(e,o.messages),o.open=!0},async showPreferences(){const{describe:o=e=>e}=await t();n||(n=document.createElement("askfirst-preferences"),n.messages={...n.messages,...r},n.config=o(e.config)),n.isConnected||i(n),n.choices=st(e.config,{},(({record:e,news:t})=>Object.fromEntries(Object.entries(e?.choices??{}).filter(([e])=>!t.includes(e))))(e)),n.record=e.record,n.open=!0},hide:a,remove(){e.removeEventListener("decide",a),c.disconnect(),o.remove(),n?.remove()}}})(e,()=>Promise.resolve().then(()=>Mn))}});function Jo({config:e,record:t}){if("cookie"!==t?.persisted)return;const{name:o,path:n,domain:r=""}=e.cookie;if(document.cookie.split("; ").filter(e=>e.startsWith(`${o}=`)).length>=2||"site"===e.share){ot(e.cookie,pt(t));for(const t of new Set([..._e(location.hostname),r]))for(const o of new Set([n,...Ae(location.pathname)]))t===r&&o===n||ot({...e.cookie,path:o,domain:t},"")}}function Yo(e){try{return e()}catch{return[]}}const Ko=new WeakMap;function Zo(e,t,o){const{askfirst:n}=window;if(!n||!("consent"in n)||n.consent!==e)return t.close();const{config:r,record:s}=e,i=nt(r).read().map(([e])=>e),a=o?[o,s?pt(s):""]:[],c=[...i,...a].filter(ut).sort(Xo).at(-1);void 0===c||i.includes(c)||ot(r.cookie,c),e.refresh()}function Xo(e,t){const[o,n]=[ut(e),ut(t)];return o.time-n.time||o.sequence-n.sequence||(t>e?-1:1)}var Qo=Object.freeze({__proto__:null,attend(e,t){const o=Ko.get(e)??(e=>{const t=((e,t)=>{const o=`${e}:told`;let n;const r=()=>{n?.close(),n=void 0},s=()=>{n||"function"!=typeof BroadcastChannel||(n=new BroadcastChannel(e),n.onmessage=({data:e})=>t(String(e)))};s();const i=[we(window,"pagehide",r),we(window,"pageshow",s),we(window,"storage",e=>{e.key===o&&null!==e.newValue&&t(e.newValue.replace(/^\S+ /,""))})];return{tell(e){if(n)return n.postMessage(e);try{localStorage.setItem(o,`${Math.random()} ${e}`),localStorage.removeItem(o)}catch{}},close(){r(),i.forEach(e=>e())}}})(e.config.cookie.name,o=>Zo(e,t,o));Ko.set(e,t),document.addEventListener("visibilitychange",()=>{document.hidden||Zo(e,t)});const{share:o,cookie:n}=e.config;return"site"===o&&Object.assign(n,{domain:Me()}),Jo(e),t})(e);"choice"===t?.source&&(Jo(e),o.tell(e.record?pt(e.record):"")),((e,t)=>{const o=e.config.services.filter(({id:t})=>!e.allows(t)),n=o.filter(({id:e})=>t?.changed?.includes(e)),r=e.record?(e=>{const t={cookies:Yo(je),storage:[...Yo(()=>Object.keys(localStorage)),...Yo(()=>Object.keys(sessionStorage))]};return e.filter(e=>["cookies","storage"].some(o=>t[o].some(t=>e[o].some(e=>Te(e.name,t)))))})(o):[];n.length+r.length!==0&&Promise.resolve().then(()=>qn).then(({undo:o})=>o(e,n,r,"choice"===t?.source),e=>Be("ui",e))})(e,t)}});function en(e,t){let o,n=4;for(const r of t){const t=tn(e.toLowerCase(),r.toLowerCase());n>t&&([o,n]=[r,t])}return o}function tn(e,t){let o=Array.from({length:t.length+1},(e,t)=>t);for(let n=0;n<e.length;n++){const r=[n+1];for(let s=0;s<t.length;s++)r.push(Math.min(o[s+1]+1,r[s]+1,o[s]+(e[n]===t[s]?0:1)));o=r}return o[t.length]}class on extends Error{constructor(e){const t=e.map(rn);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:o})=>`\n  ${e||"config"}: found ${t}. Write ${o}.`).join("")),this.name="ConfigError",this.problems=t}}const nn={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',share:'"host" or "site"',reload:'"never", "ask" or "auto"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function rn({path:e,found:t,kind:o,names:n=[]}){if("key"===o)return{path:e,found:"an unknown key",fix:sn(String(t),n)};const r="twice"===o?`${an(t)} a second time`:an(t);if("known"!==o)return{path:e,found:r,fix:nn[o]};const s=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return s&&0===n.length?{path:e,found:r,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:r,fix:sn(String(t),n)+(s?i:"")}}function sn(e,t){const o=en(e,t);return void 0===o?`one of ${t.join(", ")}`:`"${o}"`}function an(e){return void 0===e?"nothing":Array.isArray(e)?"a list":Fe(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function cn(e,t,o=""){const n=t=>[{path:o,found:e,kind:t}];if("function"==typeof t)return cn(e,t(e),o);if("string"==typeof t)return Ve(e,t)?[]:n(t);if(Array.isArray(t)){const[r]=t;return Array.isArray(e)?e.flatMap((e,t)=>cn(e,r,`${o}[${t}]`)):n("list")}if(!Fe(e))return n("object");const r=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),s=[...r.keys()],i=s.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const n=o?`${o}.${t}`:t,i=r.get(t)??r.get("*");return i?cn(e[t],i,n):[{path:n,found:t,kind:"key",names:s}]})}function ln(e,t){const o=cn(e,Ke);if(o.length>0)return o;const n=e,r=Qe(n),s=r.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&o.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return r.forEach(({id:e},t)=>a(`categories[${t}]`,e)),et(n,t).forEach((e,r)=>{const i=`services[${r}]`;if(!e){const e=n.services[r],s="string"==typeof e?e:e.use;return void o.push({path:i,found:s,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;s.includes(c)||o.push({path:`${i}.category`,found:c,kind:"known",names:s})}),o}const dn="so all third parties stay held",pn='<script type="application/json" id="askfirst-config">',un={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let o;try{o=JSON.parse(e)}catch(e){return`the config is not JSON, ${dn}. Mend it: ${String(e)}`}return new on(ln(o,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${dn}. Mend the address, or put the config into ${pn}.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${en(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${dn}. Put ${pn} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var hn=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${un[e](t)}`}});function fn(e,t){return e.services.filter(e=>e.category===t)}function mn(e,t,o){return fn(e,o).some(({id:e})=>t[e]!==t[o])}function gn(e,t){return e.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function yn(e,t){const o={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,o).format(e)}catch{return new Intl.DateTimeFormat(void 0,o).format(e)}}function vn(e,t,o){return Do(e)?yo`<a part=${o} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:yo`<span part=${o}>${t}</span>`}const bn={"settings.label":"Cookie settings"},wn={...zo,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...bn};function $n(e,t,o){return 0===t?bo:yo`<div>
    <dt>${e}</dt>
    <dd>${o}</dd>
  </div>`}function kn(e){return yo`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:o})=>yo`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,o].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class xn{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,o){this._$Ct=e,this._$AM=t,this._$Ci=o}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Sn={},_n=(An=class extends xn{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===vo||t===bo)return t;const o=e.element,n=e.name;if(3===e.type){if(t===o[n])return vo}else if(4===e.type){if(!!t===o.hasAttribute(n))return vo}else if(1===e.type&&o.getAttribute(n)===t+"")return vo;return((e,t=Sn)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:An,values:e}));var An;function En(e){const{id:t,name:o,wrap:n,describedBy:r,on:s,mixed:i=!1,alwaysOn:a,change:c}=e,l=yo`<label for=${t}>${o}</label>`;return yo`<div part="row">
    ${n?n(l):l}
    ${a?yo`<span part="always-on">${a}</span>`:bo}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${r??bo}
      .checked=${_n(s)}
      .indeterminate=${_n(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const jn=Tt`
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
`;class Cn extends Lo{static{this.styles=[Io,jn]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=wn,this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const o={};for(const{id:n,required:r}of e.categories){o[n]=r||!0===t[n];for(const s of fn(e,n))o[s.id]=r||!0===(t[s.id]??t[n])}return o})(this.config,this.choices))}updated(){const e=this.renderRoot.querySelector("dialog");e&&e.open!==this.open&&(this.open?this.isConnected&&e.showModal():e.close())}render(){const{config:e,messages:t}=this,o=e=>{this.#d=e,this.requestUpdate()};return yo`<dialog
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
        ${e?.categories.map((n,r)=>((e,t,o)=>{const{config:n,draft:r,messages:s,change:i}=o,{id:a,required:c}=e,l={...s},d=e.description??l[`category.${a}.description`],p=c?s["preferences.alwaysOn"]:void 0;return yo`<section part="category">
    ${En({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>yo`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===r[a],mixed:mn(n,r,a),alwaysOn:p,change:e=>i(((e,t,o,n)=>{const r=fn(e,o).map(e=>[e.id,n]);return{...t,...Object.fromEntries(r),[o]:n}})(n,r,a,e))})}
    ${d?yo`<p part="category__description" id=${`d${t}`}>${d}</p>`:bo}
    ${e.consequence?yo`<p part="consequence" role="status">
            ${r[a]?bo:e.consequence}
          </p>`:bo}
    ${((e,t,{config:o,draft:n,messages:r,change:s},i)=>{const a=fn(o,e),c=a.length;if(0===c)return bo;const l=a.filter(({id:e})=>n[e]).length;return yo`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${gn(r["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>yo`<li part="service">
            ${En({id:`c${t}s${a}`,name:e.name,on:!0===n[e.id],alwaysOn:i,change:t=>s(((e,t,o,n)=>{const r={...t,[o.id]:n};return fn(e,o.category).every(({id:e})=>r[e]===n)?{...r,[o.category]:n}:r})(o,n,e,t))})}
            ${((e,t)=>{const{name:o,description:n,hosts:r,cookies:s,storage:i,policyUrl:a}=e,c=gn(t["preferences.vendorPolicy"],{name:o});return yo`
    ${n?yo`<p part="service__description">${n}</p>`:bo}
    <dl part="service__facts">
      ${$n(t["preferences.hosts"],r.length,r.join(", "))}
      ${$n(t["preferences.cookies"],s.length,kn(s))}
      ${$n(t["preferences.storage"],i.length,kn(i))}
    </dl>
    ${a?yo`<p>${vn(a,c,"vendor-policy")}</p>`:bo}
  `})(e,r)}
          </li>`)}
    </ul>
  </details>`})(a,t,o,p)}
  </section>`})(n,r,{config:e,draft:this.#d,messages:t,change:o}))}
        ${e?this.#m(e):bo}
      </div>
      <div part="actions">
        ${this.#g("accept","action.acceptAll","accept-all")}
        ${this.#g("reject","action.rejectAll","reject-all")}
        ${this.#g("save","action.save","custom")}
      </div>
    </dialog>`}#g(e,t,o){return yo`<button part=${e} type="button" @click=${()=>this.#y(o)}>
      ${this.messages[t]}
    </button>`}#m({policy:e}){const{messages:t,record:o}=this;return yo`<div part="about">
      <p>
        ${vn(e.url,t["preferences.policy"],"policy")}
        ${e.contact?vn(e.contact,t["preferences.contact"],"contact"):bo}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${o?yo`<p part="record">${this.#v(o)}</p>`:bo}
    </div>`}#v({time:e,id:t}){const o=this.lang||document.documentElement.lang;return gn(this.messages["preferences.record"],{date:yn(e,o),id:t})}#y(e){const t="custom"===e?this.#d:void 0,o=new Ho(e,t);this.dispatchEvent(o)}#f(){this.renderRoot.querySelector("dialog")?.close()}#h(e){this.#p&&e.target===e.currentTarget&&this.#f()}#u(){if(!this.open)return;this.open=!1;const e=new qo;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",Cn);const On={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};var Mn=Object.freeze({__proto__:null,describe(e){return{...e,services:e.services.map(e=>{const t=On[e.id];return t?{description:t.description,...e,...He(e,t)}:e})}}});const Pn=Tt`
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
`;class Tn extends Lo{static{this.styles=Pn}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=bn,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?yo`<button
      part="button"
      type="button"
      aria-label=${e}
      title=${e}
      @click=${this.#y}
    >
      <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z" />
        <path d="M8 10v.01M12 13v.01M8.500 15.500v.01M14.500 16.500v.01" />
      </svg>
    </button>`:yo`<button part="button" type="button" @click=${this.#y}>
        <slot>${e}</slot>
      </button>`}#y(){const e=new Wo;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",Tn);var Nn=Object.freeze({__proto__:null});function Ln(e,t,o,n){try{const r=e.filter(({host:e,httpOnly:t})=>void 0===e&&!t).map(({name:e})=>e).filter(e=>Ne(e)&&t(e));for(const e of new Set([...je().filter(t),...r]))Ce(e,o);return[...je().filter(t).map(e=>n("cookie",e,"kept")),...r.filter(Pe).map(e=>n("cookie",e,"http-only")),...e.flatMap(({name:e,host:t,httpOnly:o})=>[...o?[n("cookie",e,"http-only")]:[],...t?[n("cookie",`${e} (${t})`,"third-party")]:[]])]}catch{return[n("cookie","*","blocked")]}}const Un=[["localStorage",()=>localStorage],["sessionStorage",()=>sessionStorage]],Rn=[["indexedDB",async(e,t)=>{const o=await(indexedDB.databases?.()),n=o?o.map(({name:e=""})=>e).filter(e):t.map(({name:e})=>e).filter(t=>Ne(t)&&e(t)),r=await Promise.all(n.map(Hn));return n.filter((e,t)=>!r[t])}],["cacheStorage",async e=>{const t=(await caches.keys()).filter(e);return await Promise.all(t.map(e=>caches.delete(e))),(await caches.keys()).filter(e)}],["serviceWorker",async e=>{const t=(await navigator.serviceWorker.getRegistrations()).filter(({active:t,waiting:o,installing:n})=>{const{pathname:r=""}=new URL((t??o??n)?.scriptURL??"about:");return e(r)||e(r.replace(/^.*\//,""))}),o=await Promise.all(t.map(e=>e.unregister()));return t.filter((e,t)=>!o[t]).map(({scope:e})=>e)}]];function Hn(e){return new Promise(t=>{const o=indexedDB.deleteDatabase(e);o.onsuccess=()=>t(!0),o.onerror=()=>t(!1),setTimeout(t,2e3,!1)})}function Wn([e,...t]){try{const o=e.split("."),n=o.slice(0,-1).reduce((e,t)=>e?.[t],window),r=n?.[o.at(-1)];"function"==typeof r&&Reflect.apply(r,n,t)}catch(e){reportError(e)}}var qn=Object.freeze({__proto__:null,async undo(e,t,o,n){(e=>{if(Ue in window)return;const{config:t}=e,o=Le({policy:{config:t,allows(t){return e.allows(t)}}},window).map(e=>H(...e)),n=()=>{const n=t.services.every(({id:t})=>e.allows(t));o.forEach(e=>e(!n))};e.addEventListener("change",n),n()})(e);for(const{deny:e=[]}of t)e.forEach(Wn);const r=e.config.services.filter(({id:t})=>e.allows(t)),s=[...new Set([...t,...o])],i=await(async(e,t,o)=>{const n=Ee();return(await Promise.all(e.map(async e=>{const r=n=>r=>!r.startsWith(o)&&e[n].some(e=>Te(e.name,r))&&!t.some(e=>e[n].some(e=>Te(e.name,r))),s=(t,o,n)=>({service:e.id,kind:t,name:o,reason:n}),i=[...Ln(e.cookies,r("cookies"),n,s),...Un.flatMap(([e,t])=>((e,t,o,n)=>{try{const r=t();for(const e of Object.keys(r).filter(o))r.removeItem(e);return Object.keys(r).filter(o).map(t=>n(e,t,"kept"))}catch{return[]}})(e,t,r("storage"),s))];return[...i,...(await Promise.all(Rn.map(([t,o])=>o(r("storage"),e.storage).then(e=>e.map(e=>s(t,e,"in-use")),()=>[])))).flat()]}))).flat()})(s,r,e.config.cookie.name);Object.assign(e,{residue:i}),e.dispatchEvent(Object.assign(new Event("residue"),{residue:i,taken:t})),n&&t.length>0&&"auto"===e.config.reload&&location.reload()}})}();
//# sourceMappingURL=askfirst.all.js.map
