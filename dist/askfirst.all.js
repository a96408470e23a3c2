/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";const e=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),t=[],o=/sheet|icon|load|fetch|connect|render|manifest/i;function r({localName:r,rel:n},s=e){return"link"===r&&n&&!o.test(n)?t:s.get(r)??t}function n(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let s;function i(){if(s)return s;const e=e=>e;s={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;s=e?.createPolicy("askfirst",s)??s}catch{}return s}const a=e=>!0===window.trustedTypes?.isHTML(e),c="data-askfirst-",l=`${c}held`,d="data-consent",p="text/plain",u=/^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,h=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,f=e=>u.test(m(e).trim()),m=e=>e.type??"";function g(e,t,o,r){e.setAttribute(c+t.replace("xlink:",""),o),e.removeAttribute(t),e.setAttribute(l,r)}function y(e,t){const o="script"===e.localName,n=o&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(l)??(n?t("type"):void 0);for(const o of r(e)){const r=e.getAttribute(o),n=null===r?void 0:t(o,r);void 0!==n&&(g(e,o,r,n),s=n,"iframe"===e.localName&&e.replaceWith(e))}o&&void 0!==s&&f(e)&&v(e,s)}function v(e,t){g(e,"type",m(e),t),e.setAttribute("type",p)}const w=e=>e.getAttribute(d)?.match(/\S+/g)??[];function b(e){const t=e.hasAttribute(d);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:o})=>{const[,r,n]=h.exec(e)??[],s=n??(t&&r);return s?[[s,{value:o,from:e}]]:[]}))}const $=e=>m(e)===p;function k(e){const{type:t,src:o}=b(e);return{module:"module"===(t?.value??m(e)),external:!!o||e.hasAttribute("src")}}function x(e){const t="script"===e.localName,{type:o,...r}=b(e);$(e)&&e.removeAttribute("type"),o?.value&&e.setAttribute("type",o.value),o&&e.removeAttribute(o.from),e.removeAttribute(l);for(const t in r){const{value:o,from:n}=r[t];e.removeAttribute(n);const s="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,i()[s](o))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=i().createScript(t)}}const S=([e])=>"audio"!==e;function _(e,t){const o=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!o?e:_(o,t)}const A=e=>new Proxy(e,{defineProperty(e,t,o){const r=Object.getOwnPropertyDescriptor(e,t)?.value,{value:n}=o,s=n?.prototype;if(s?.constructor===r){const e=Object.getOwnPropertyDescriptor(s,"constructor");Object.defineProperty(s,"constructor",{...e,value:n})}return Reflect.defineProperty(e,t,o)}}),E=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],j=(e,t)=>E(e).find(({inline:e})=>e.some(e=>t.includes(e)))?.id;function O(e){const t=Object.create(null);for(const o of e)for(const e of o.hosts){const[r]=e.split("/",1);((t[r.toLowerCase()]??={})[e.slice(r.length)]??=[]).push(o)}return(e,o)=>{const r=e.split(".");for(let n=-1;n<r.length;n++){const s=t[0>n?e:`*.${r.slice(n).join(".")}`]??{},i=Object.keys(s).filter(e=>o.startsWith(e)),[a]=i.sort((e,t)=>t.length-e.length);if(void 0!==a)return s[a]}return[]}}const C="unknown";function M(e,t=[]){const o=O([{hosts:[`*.${e.replace(/^www\./,"")}`,...t]}]);return(e,t)=>!!o(e,t)[0]}const P=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function T(e,t){return t.match(P)?.map(e.denies).find(e=>void 0!==e&&e!==C)}const N=new WeakMap,U=new Map,L=(e,t)=>T(e,t)??j(e,t),R=e=>"string"==typeof e&&1e6>e.length;function W(...[e,t,o,r="value"]){let n,s,i=!1;const a=(e,t,r)=>i?o(e,t,r):r(t);return o=>{if(i!==o){i=o;try{const i=Object.getOwnPropertyDescriptor(e,t),c=i[r];if(c!==(o?s??c:n))return;o&&(n=new Proxy(c,{apply(e,t,o){return a(t,o,e=>Reflect.apply(c,t,e))},construct(e,t,o){return a(o,t,e=>Reflect.construct(c,e,o))}})),i[r]=o?n:s,s=o?c:void 0,Object.defineProperty(e,t,i)}catch{}}}}const q="DOMContentLoaded",H="askfirst-late",D=({current:e},t)=>{const{document:o,performance:r,Document:n,EventTarget:s}=t,{addEventListener:i}=s.prototype,a=e=>"complete"===o.readyState||e===q&&r.timing.domContentLoadedEventEnd>0,c=(t,r,n)=>{if(!e())return;let s=!1;i.call(t,r,()=>s=!0,{once:!0}),setTimeout(()=>{if(s||!a(r))return;t.addEventListener(H,n,{once:!0});const e={type:{value:r},target:{value:o}};t.dispatchEvent(Object.defineProperties(new Event(H),e))})},l=(t,o,r)=>[W(o,`on${r}`,(e,o,n)=>{n(o),c(t,r,o[0])},"set"),W(o,`on${r}`,(t,o,n)=>e()&&a(r)?null:n(o),"get")];return[W(s.prototype,"addEventListener",(e=t,r,n)=>{n(r);const[s,i]=r,a=e===t?"load":e===o&&"readystatechange";a&&[q,a].includes(s)&&c(e,s,i)}),...l(t,t,"load"),...l(o,n.prototype,"readystatechange")]},z=/<noscript[^]*?<\/noscript>/gi,I=({current:e,insert:t,trusted:o},{document:r,Document:n})=>{const s=r.createElement("template"),i=new WeakMap,c=(e,n,i)=>{const a=n.markup.replace(z,"")+i;s.innerHTML=n.plain?a:o().createHTML(a);const{content:c}=s;if(i){const e=c.lastChild;if("askfirst"!==e?.nodeValue)return;e.remove()}n.markup="";const l=[...c.querySelectorAll("script")];n.end.isConnected||r.body.append(n.end),n.end.parentNode.insertBefore(c,n.end),t(l,e)};return["write","writeln"].map(t=>{const o=(o,r,n)=>{const s=e();if(!s||s.src&&(s.async||s.defer))return n(r);let l=i.get(s);l||(i.set(s,l={markup:"",plain:!1,end:new Text}),s.after(l.end)),l.markup+=r.map(String).join("")+("write"===t?"":"\n"),l.plain||=!r.every(a),c(s,l,"\x3c!--askfirst--\x3e"),queueMicrotask(()=>c(s,l,""))},s=(...e)=>o(0,e,e=>n.prototype[t].apply(r,e)),l=W(r,t,o);return e=>{e&&!Object.hasOwn(r,t)?r[t]=s:r[t]!==s?l(e):e||Reflect.deleteProperty(r,t)}})},B=e=>e.split("/",1)[0],V="//localhost:1",F=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],J=(e,{Node:t,Element:o,Document:r,DocumentFragment:n})=>G(e,[t,o,r,n],F);function G(e,t,o){return t.flatMap(({prototype:t})=>o.flatMap((o,r)=>o.split(" ").map(o=>[t,o,(t,o,n)=>{const s=r||o.length;for(let r=0;s>r;r++)Y(o[r],t)&&(o[r]=e.scan(o[r],t));const i=n(o);return e.inserted(),i}])))}function Y(e,t){const{isConnected:o,ownerDocument:r,getRootNode:n}=t;return!1!==o||e?.ownerDocument!==r||"host"in n.call(t)}const K=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],Z=/^(iframe|frame|object|embed)$/,X=new WeakMap,Q=["write","writeln","createContextualFragment"],ee=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],te=/^(script|style|textarea)$/,oe=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|\b(?:http|ws)s?:(?!\s*[\\/]\s*[\\/])|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,re=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,ne=/<(?:[a-z!/](?:[^>=]|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["']))*(?:=\s*(?:"[^"]*|'[^']*))?)?$/i,se=/data-(consent|askfirst)|<(iframe|object|embed|frame)/i,ie="\x3c!--askfirst--\x3e",ae=new WeakMap;function ce(e,t){if(!e)return!1;const o=ae.get(e)??new Set(e.services.flatMap(e=>e.hosts.map(e=>e.replace(/^\*\.|\/.*/g,"").toLowerCase())));return ae.set(e,o),t.split(".").some((e,t,r)=>o.has(r.slice(t).join(".")))}const le=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,de="about:invalid#",pe=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,ue=["style","[style]"],he=["background","backgroundImage","borderImage","borderImageSource","content","cursor","listStyle","listStyleImage","mask","maskImage"],fe=(e,t)=>t.replace(le,(t,o,r)=>void 0===e.denies(r)?t:o+de+r),me=e=>"style"===e.localName,ge=e=>(me(e)?e.textContent:e.getAttribute("style"))??"";function ye(e,t){const o=ge(e),r=t(o);if(r!==o)return me(e)?e.textContent=r:e.style.cssText=r,r}const ve=new WeakMap,we=e=>/^(script|style)$/.test(e?.localName??"");function be(e,t,o){return e.addEventListener(t,o),()=>e.removeEventListener(t,o)}const $e=()=>!!document.prerendering;function ke(e){return be(window,"pageshow",({persisted:t})=>{t&&e()})}function xe(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}const Se=new WeakSet;function _e(e){const t=e.split(".");return["",...t.map((e,o)=>t.slice(o).join("."))]}function Ae(e){const t=e.split("/").filter(Boolean),o=t.map((e,o)=>`/${t.slice(0,o+1).join("/")}`);return["/",...o.flatMap(e=>[e,`${e}/`])]}function Ee(){const{navigation:e}=window,t=[location.href,document.referrer,...(e?.entries()??[]).map(({url:e})=>e??""),...[...document.links].map(({href:e})=>e)].filter(e=>e.startsWith(`${location.origin}/`)).flatMap(e=>Ae(new URL(e).pathname));return[...new Set(t)]}const je=()=>[...new Set(document.cookie.split("; ").map(e=>e.split("=",1)[0]))];function Oe(e,t=Ee()){for(const o of _e(location.hostname))for(const r of t)for(const t of["",";secure",";secure;partitioned"]){const n=o&&`;domain=${o}`;document.cookie=`${e}=;max-age=0;path=${r}${n}${t}`}}const Ce=";askfirst";function Me(){const e="askfirst-try";return _e(location.hostname).slice(1).reverse().find(t=>{document.cookie=`${e}=1;path=/;domain=${t}${Ce}`;const o=je().includes(e);return document.cookie=`${e}=;path=/;domain=${t};max-age=0`,o})??""}function Pe(e){return!je().includes(e)&&_e(location.hostname).some(t=>{const o=t&&`;domain=${t}`,r=`${e}-try`;document.cookie=`${r}=1;path=/${o}${Ce}`;const n=je().includes(r);document.cookie=`${r}=;path=/;max-age=0${o}`,document.cookie=`${e}=1;path=/${o}${Ce}`;const s=n&&!je().includes(e);return document.cookie=`${e}=;path=/;max-age=0${o}`,s})}function Te(e,t){const[,o,r]=/^\/(.+)\/([a-z]*)$/.exec(e)??[];if(void 0!==o)try{return new RegExp(o,r).test(t)}catch{return!1}return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}const Ne=e=>!/^\/.+\/[a-z]*$|\*$/.test(e),Ue=(e,t)=>{Object.assign(t,{[Le]:!0});const o=(t,o)=>E(e).some(e=>e[t].some(({name:e})=>Te(e,o))),{Document:r,Storage:n,CookieStore:s}=t;return[[r.prototype,"cookie",(e,t,r)=>{const n=String(t[0]),[s=""]=n.split("=",1);return!o("cookies",s.trim())||(e=>{const[,t]=/;\s*max-age\s*=\s*(-?\d+)\s*(;|$)/i.exec(e)??[],[,o]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==o&&Date.parse(o)<Date.now()})(n)||n.endsWith(Ce)?r(t):void 0},"set"],[s?.prototype,"set",(e,t,r)=>{const[n]=t,s="object"==typeof n?n.name:String(n);return o("cookies",s)?Promise.resolve():r(t)}],[n.prototype,"setItem",(e,t,r)=>o("storage",String(t[0]))?void 0:r(t)]]},Le=Symbol.for("askfirst refuses writes"),Re=[(e,t)=>{for(const[t,...o]of K)for(const r of t.split(" "))e.loads.set(r,o);const{document:o,Attr:r,Element:s,NamedNodeMap:i,Range:a,SVGAnimatedString:l}=t,d=(t,[r],s)=>{const{name:i,value:a}=r;if(n(i,a).every(t=>void 0===e.denies(t)))return s([r]);const c=o.createAttribute("data-askfirst");s([c]);const l=c.ownerElement;return l.removeAttributeNode(c),e.gives(l,i,a)?null:s([r])},{SVGImageElement:p,SVGFEImageElement:u,SVGUseElement:h,SVGScriptElement:f}=t,m=new WeakMap,g=(t,[o],r)=>{const{name:n,value:s}=o;return e.gives(t,n,s)?null:r([o])};return[...[...e.loads].filter(S).flatMap(([e,t])=>t.map(t=>[_(o.createElement(e),t),t,(e,r,n)=>{const s=e.getAttribute(c+t);return null===s?n(r):/set|ping|doc|ground/.test(t)?s:new URL(s,o.baseURI).href},"get"])),...G(e,[a,t.Document],["insertNode surroundContents","importNode adoptNode"]),[s.prototype,"setAttributeNode",g],[s.prototype,"setAttributeNodeNS",g],[r.prototype,"value",(t,o,r)=>{const{ownerElement:n,name:s}=t;return e.gives(n,s,o[0])?void 0:r(o)},"set"],[i.prototype,"setNamedItem",d],[i.prototype,"setNamedItemNS",d],...[p,u,h,f].map(({prototype:e})=>[e,"href",(e,t,o)=>{const r=o(t);return m.set(r,e),r},"get"]),[l.prototype,"baseVal",(t,o,r)=>e.gives(m.get(t)??null,"href",o[0])?void 0:r(o),"set"]]},(e,{document:t,Element:{prototype:o}})=>{let n=!1;return e.gives=(t,o,s)=>{if(n||!t||!e.loads.has(t.localName))return!1;const i=String(o).toLowerCase().replace(/^.*:/,"");if(!r(t,e.loads).includes(i))return!1;const a=String(s),d=e.denied(t,i,a);return void 0!==d?(g(t,i,((e,t,o)=>{if(!/^(script|iframe)$/.test(e.localName))return String(o);const r=e.cloneNode();n=!0;try{r.setAttribute(t,o)}finally{n=!1}return r.getAttribute(t)})(t,i,s),d),e.keep(t)):t.hasAttribute(l)&&t.removeAttribute(c+i),void 0!==d},[...["setAttribute","setAttributeNS"].map((t,r)=>[o,t,(t,o,n)=>e.gives(t,o[r],o[r+1])?void 0:n(o)]),...[...e.loads].filter(S).flatMap(([o,r])=>r.map(r=>[_(t.createElement(o),r),r,(t,o,n)=>e.gives(t,r,o[0])?void 0:n(o),"set"]))]},e=>{if(Se.has(e))return[];Se.add(e);const t=[],{watch:o,update:r,uninstall:n}=e;let s=!0;const i=()=>{const r="loading"===document.readyState||e.policy.open;if(r!==s){if(s=r,!s)return queueMicrotask(()=>s||e.unwatch());for(const e of t){const t=e.deref();t&&o(t)}}};return e.watch=e=>{t.push(new WeakRef(e)),s&&o(e)},e.update=()=>{i(),r()},e.uninstall=()=>{t.length=0,n()},xe(i),[]},(e,{document:t,Element:o,ShadowRoot:r,Document:n,Range:s})=>{let i=!1;const c=document.createElement("template"),l=t=>(i=!0,c.innerHTML=e.trusted().createHTML(t),i=!1,c.content),d=(t,o)=>[...t.querySelectorAll("template")].reduce((e,{content:t})=>d(t,o)||e,e.mark(t,o)),p=(t,o)=>{const r=String(t);if(i||!((e,t)=>{const{policy:o}=e;if(void 0!==j(e,t))return!0;const r=new Set;for(const[,e]of t.matchAll(oe)){if(void 0===e)return!0;if(r.has(e))continue;r.add(e);const t=e.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==o.denies(t,"/"))return!0;if(ce(o.config,t))return!0}return!1})(e,r)||!d(l(r),o))return t;let n,s=r.replace(re,(e,t)=>{const r="/"===e[1];if(void 0===n&&!r){te.test(t)&&(n=t);const r=l(e);return d(r,o)?r.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):e}return r&&n===t&&(n=void 0),e});return d(l(s+ie),o)&&([s]=c.innerHTML.split(ie)),a(t)?e.trusted().createHTML(s):s},u=new WeakMap,h=new WeakMap,f=[...[o,r,n,s].map(({prototype:e})=>e),t].flatMap(t=>[...Q,...ee].flatMap((o,r)=>["value","set"].map(n=>[t,o,(t,o,n)=>{if(2>r)return((t,o,r,n)=>{const s=u.get(t),i=o.reduce((e,t)=>`${e}${t}`,s?.text??"")+n,c=o.every(a)&&!1!==s?.trusts,l=t=>c?e.trusted().createHTML(t):t,d=ne.exec(i)?.index??i.length,f=d===i.length;if(f?u.delete(t):u.set(t,{text:i.slice(d),trusts:c,as:l}),!f&&!s){const e=()=>{const e=u.get(t);u.delete(t),e&&r([e.as(e.text)])};h.set(t,e),queueMicrotask(e)}const m=l(i.slice(0,f?i.length-n.length:d)),g=p(m,!0),y=r(f&&!s&&g===m?o:[g]);return t!==document&&se.test(String(g))&&e.scan(t),y})(t,o,n,r?"\n":"");const s=Q.length>r,i=t;if(te.test(i.localName))return n([e.scan(o[0],i),...o.slice(1)]);const{parentElement:c}=i,l=o.map(e=>p(e,s)),d=l.some(e=>se.test(String(e))),f=()=>d?[i,c].flatMap(e=>[...e?.children??[]]):[],m=new Set(f()),g=n(l);!s&&/<script/i.test(String(o.at(-1)))&&(e.inert(i),e.inert(c));for(const t of f())m.has(t)||e.scan(t);return e.inserted(),g},n])));return[...f,[n.prototype,"execCommand",(t,o,r)=>{if(!/^inserthtml$/i.test(String(o[0])))return r(o);const n=r([o[0],o[1],p(o[2],!1)]);return e.scan(t),n}],[n.prototype,"close",(e,t,o)=>(h.get(e)?.(),o(t))]]},(e,t)=>{const{Navigator:o,TypeError:r,ServiceWorkerContainer:n,Worklet:s,Cache:i,XMLHttpRequest:a,DOMException:c,RTCPeerConnection:{prototype:l}={}}=t,d=A(t),p=t=>{try{return void 0!==e.denies(String(t?.url??t))}catch{return!1}},u=(e,t,o,r=0)=>[e,t,(e,t,n)=>p(t[r])?o(e,t,n):n(t)],h=()=>{throw new c("The operation is insecure.","SecurityError")},f=e=>(t,[,...o],r)=>r([e,...o]),m=e=>{const{iceServers:t,...o}=e??{};return t?{...o,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>p(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},g=(e,[t,...o],r)=>r([m(t),...o]),y=new WeakMap;return[u(t,"fetch",()=>Promise.reject(new r("Failed to fetch"))),u(t,"fetchLater",()=>({activated:!1})),u(o.prototype,"sendBeacon",()=>!0),u(t.navigator,"sendBeacon",()=>!0),u(d,"WebSocket",f(`wss:${V}`)),u(d,"WebSocketStream",f(`wss:${V}`)),u(d,"WebTransport",f(`https:${V}`)),u(d,"EventSource",f("data:,")),u(d,"Worker",h),u(d,"SharedWorker",h),u(n?.prototype,"register",async()=>h()),u(s?.prototype,"addModule",async()=>{throw new c("Unable to load the module.","AbortError")}),...["add","addAll"].map(e=>[i?.prototype,e,(e,t,o)=>[t[0]].flat().some(p)?Promise.reject(new r("Failed to fetch")):o(t)]),u(t,"Audio",(e,[t],o)=>{const r=o([]);return r.preload="auto",r.src=String(t),r}),[d,"RTCPeerConnection",g],[l,"setConfiguration",g],[a.prototype,"open",(e,t,o)=>{const r=e;return delete r.readyState,y.delete(r),p(t[1])&&y.set(r,!1===t[2]),o(t)}],[a.prototype,"send",(e,o,r)=>{const n=e,s=y.get(n);if(void 0===s)return r(o);if(s)throw new c("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==y.get(n)){Object.defineProperty(n,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])n.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:o}=e;return e.denies=t=>/^\s*blob:/i.test(t)?L(e,U.get(t.trim())??""):/^\s*data:/i.test(t)?L(e,(e=>{const[t="",...o]=e.split(",");try{const e=decodeURIComponent(o.join(","));return/; *base64 *$/i.test(t)?atob(e):e}catch{return e}})(t)):o(t),[[A(t),"Blob",(t,o,r)=>{const n=r(o),s=[...o[0]??[]].filter(R).join("");return void 0!==L(e,s)&&N.set(n,s),n}],[t.URL,"createObjectURL",(e,t,o)=>{const r=o(t),n=N.get(t[0]);return void 0!==n&&U.set(r,n),r}],[t.URL,"revokeObjectURL",(e,t,o)=>(U.delete(String(t[0])),o(t))]]},e=>{const t=e=>"speculationrules"===(e.getAttribute(`${c}type`)??e.getAttribute("type")),o=(o,r)=>t(o)?T(e,r):j(e,r),r=(o,r)=>{void 0!==r&&(f(o)||t(o))&&(v(o,r),e.keep(o))},{examine:n,scan:s,denied:i}=e;return e.examine=e=>{"script"===e.localName&&t(e)&&!e.hasAttribute(l)&&r(e,o(e,e.textContent??"")),n(e)},e.denied=(t,r,n)=>{if("type"===r)return o(t,t.textContent??"");const s=i(t,r,n);return"srcdoc"===r?s??j(e,n):s},e.scan=(e,t)=>{const n=t;if("script"===n?.localName&&!n.textContent){const t=e?.textContent??String(e);r(n,o(n,t))}return s(e,t)},[]},(e,t)=>{const{Node:o,Attr:r,Element:n,CharacterData:s}=t,{HTMLElement:i,HTMLScriptElement:a,HTMLStyleElement:c}=t,{update:l,uninstall:d}=e,p=ve.get(e)??[],u=!ve.has(e);ve.set(e,p);const h=()=>p.forEach(t=>t(!e.policy.open));e.update=()=>{h(),l()},e.uninstall=()=>{p.forEach(e=>e(!1)),d()};const f=({prototype:e},t,o,r)=>{const n=()=>Object.getOwnPropertyDescriptor(e,o),s=n(),{set:i,...a}=s??Object.getOwnPropertyDescriptor(t.prototype,o);let c=!1;const l=new Proxy(i,{apply(e,t,o){return c?r(t,o[0],e=>Reflect.apply(i,t,[e])):Reflect.apply(i,t,o)}});p.push(t=>{c=t;const r=n()?.set;t&&r===s?.set&&Object.defineProperty(e,o,{...a,set:l}),t||r!==l||(s?Object.defineProperty(e,o,s):delete e[o])})},m=(t,o,r)=>r(e.scan(o,t));for(const e of[a,c])f(e,o,"textContent",m),f(e,i,"innerText",m);f(a,a,"text",m);for(const[t,r]of[[s,"data"],[o,"nodeValue"],[o,"textContent"]])f(s,t,r,({parentElement:t},o,r)=>r(we(t)?e.scan(o,t):o));for(const t of["nodeValue","textContent"])f(r,o,t,({ownerElement:t,name:o},r,n)=>{e.gives(t,o,r)||n(r)});return u||h(),[...G(e,[s],["before after replaceWith"]).map(([t,o,r])=>[t,o,(t,o,n)=>{const{parentElement:s}=t;return we(s)?n(o.map(t=>e.scan(t,s))):r(t,o,n)}]),[n.prototype,"insertAdjacentText",(t,o,r)=>{const n=/^(afterbegin|beforeend)$/i.test(String(o[0]))?t:t.parentElement;return 1 in o&&we(n)&&(o[1]=e.scan(String(o[1]),n)),r(o)}],...["appendData","insertData","replaceData"].map((t,o)=>[s.prototype,t,(t,r,n)=>{const{parentElement:s}=t;return o in r&&we(s)&&(r[o]=e.scan(String(r[o]),s)),n(r)}])]},(e,{HTMLFormElement:t})=>{const o=(t,o)=>{const r=o?.getAttribute("formaction")??t.getAttribute("action");return null!==r&&void 0!==e.denies(r)},r=e=>{o(e.target,e.submitter)&&e.preventDefault()},n=new AbortController,s={capture:!0,signal:n.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",r,s)},e.uninstall=()=>{n.abort(),a()},[[t.prototype,"submit",(e,t,r)=>o(e)?void 0:r(t)]]},(e,t)=>{const o=new Set,r=[],n={attributeFilter:["style"],subtree:!0},s=t=>{ye(t,t=>fe(e,t));const r=ge(t);if(!r.includes(de))return;const[,n=""]=new RegExp(pe).exec(r)??[];t.setAttribute(l,e.denies(n)??""),o.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(s)}),{scan:a,examine:c,gives:d,inserted:p,mark:u,watch:h,update:f,uninstall:m}=e,g=new Set;e.inserted=()=>{p(),g.forEach(s),g.clear()},e.gives=(t,o,r)=>{if("style"!==String(o).toLowerCase())return d(t,o,r);const n=String(r),i=t?fe(e,n):n;return i!==n&&(t.style.cssText=i,s(t),!0)};for(const t of ue)e.loads.set(t,[]);e.examine=t=>{e.policy.open||s(t),c(t)},e.scan=(t,o)=>{const r=t;if("style"===o?.localName){if(g.add(o),queueMicrotask(e.inserted),"string"==typeof t)return fe(e,t);if(r?.data&&!r.localName){const t=fe(e,r.data);t!==r.data&&(r.data=t)}}else r?.hasAttribute?.("style")&&e.examine(r);return a(t,o)},e.mark=(e,t)=>(e.querySelectorAll(ue.join()).forEach(s),u(e,t)),e.watch=t=>{h(t),r.push(new WeakRef(t)),e.policy.open||i.observe(t,n)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:r){const e=t.deref();e&&i.observe(e,n)}for(const t of o)ye(t,t=>t.replace(pe,(t,o)=>void 0===e.denies(o)?o:t)),ge(t).includes(de)||(t.removeAttribute(l),o.delete(t));f()},e.uninstall=()=>{i.disconnect(),m()};const y=t=>{const o=String(t),r=fe(e,o);return r===o?t:r},{CSSStyleSheet:v,CSSGroupingRule:w,CSSStyleDeclaration:b,HTMLElement:$,SVGElement:k}=t,x=Object.getPrototypeOf(t.document.documentElement.style),S=he.map(e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)),_=(e,[t],o)=>o([y(t)]),E=[...new Set([...he,...S])].map(e=>[x,e,_,"set"]),j=[[b.prototype,"cssText"],[$.prototype,"style"],[k.prototype,"style"]],O=[[b.prototype,"setProperty",1],[t.StylePropertyMap?.prototype,"set",1],[t.StylePropertyMap?.prototype,"append",1],[v.prototype,"insertRule",0],[v.prototype,"addRule",1],[v.prototype,"replace",0],[v.prototype,"replaceSync",0],[w.prototype,"insertRule",0],[A(t),"FontFace",1]].map(([t,o,r])=>[t,o,(t,o,n)=>n(o.map((t,o)=>o===r&&"string"==typeof t?fe(e,t):t))]);return[...O,...E,...j.map(([e,t])=>[e,t,_,"set"])]},Ue,e=>{let t;const{update:o}=e;return e.update=()=>{const{config:r,open:n}=e.policy,s=r?.lockdown?(({services:e,firstParty:t},o)=>{const r=t=>e.filter(({id:e})=>o.allows(e)===t).flatMap(({hosts:e})=>e.map(B)),n=r(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].map(B).filter(e=>!n.some(t=>((e,t)=>e.startsWith("*.")?`.${t}`.endsWith(e.slice(1)):t===e)(e,t))),...r(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(r,e.policy):[];if(t&&(n||s.some(e=>!t.includes(e))))return location.reload();if(r?.lockdown&&!n&&s.join()!==t?.join()){t=s;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${s.join(" ")}; form-action 'self' ${s.join(" ")}`,document.head.append(e)}o()},[]},e=>(e.aids.push(I,D),[]),e=>{const t=document.currentScript?.nonce,{examine:o}=e;return e.examine=e=>{const{localName:r,nonce:n,ownerDocument:s,isConnected:i}=e,a=s===document?i:!s.defaultView;t&&"script"===r&&a&&n!==t||o(e)},[]},(e,t)=>{const o=X.get(e)??{known:new Map,entered:new WeakSet},{known:r,entered:n,restore:s}=o;X.set(e,o),s?.(),r.set(t,0);const i=t=>{try{const{defaultView:r,window:s}=t??{},i=r??s;if(!i||n.has(i.Element))return t;const{length:a}=e.aids,c={...e},l=()=>{Object.assign(e,c),e.aids.length=a};o.restore=l;try{e.enter(i)}finally{l()}}catch{}return t},a=({target:e})=>{i(e.contentWindow)};if(n.add(t.Element),!s){const{examine:t,inserted:o,watch:n,uninstall:s}=e,c=new AbortController;let l=!1;e.examine=e=>{Z.test(e.localName)&&(l=!0,i(e.contentWindow)),t(e)},e.inserted=()=>{o(),l&&(()=>{for(const[e,t]of r){const{length:o,closed:n}=e;if(n&&r.delete(e),!n&&o!==t){r.set(e,o);for(let t=0;o>t;t++)i(e[t])}}})(),l=!1},e.watch=e=>{n(e),e.addEventListener("load",a,{capture:!0,signal:c.signal})},e.uninstall=()=>{c.abort(),s()}}const{HTMLIFrameElement:c,HTMLFrameElement:l,HTMLObjectElement:d,HTMLEmbedElement:p}=t,u=(e,t,o)=>i(o(t));return[[t,"open",(o,r,n)=>{const[s,a]=r.map(String);return a&&t.document.querySelector(`iframe[name=${CSS.escape(a)}]`)&&void 0!==e.denies(s)?null:i(n(r))}],...[c,l,d,p].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,u,"get"]))]}];function We({cookies:e,storage:t},{entries:o}){const r=e=>{const t="string"==typeof e?{name:e}:e;return{...o[t.name],...t}};return{cookies:e.map(r),storage:t.map(r)}}window.askfirstChannels=Re;const qe=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));let He;window.askfirstServices=qe;const De=new Set;function ze(e){He=e}function Ie(e,t=""){const o=`${e} ${String(t)}`;De.has(o)||(De.add(o),He?.().then(o=>console.warn(o(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const Be={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,share:/^s(host|site)$/,reload:/^s(never|ask|auto)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function Ve(e,t){return("any"===t||"object"!=typeof e&&Be[t].test((typeof e)[0]+String(e)))&&!("id"===t&&String(e)in{})}function Fe(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function Je(e,t){if("function"==typeof t)return Je(e,t(e));if("string"==typeof t)return Ve(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>Je(e,t[0]));const o={__proto__:null,...t};return Fe(e)&&Object.keys(o).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const r=o[e]??o[`!${e}`]??o["*"];return void 0!==r&&Je(t,r)})}const Ge=e=>t=>Fe(t)?e:"text",Ye=[Ge({"!name":"text",purpose:"text",lifetime:"text",host:"host",httpOnly:"flag"})],Ke={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",consequence:"text",required:"flag"}],services:[e=>Fe(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:Ge({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:Ye,storage:Ye,inline:["text"],deny:[["any"]],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",share:"share",reload:"reload",log:{"!url":"link"},renew:"link",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},Ze=["necessary","functional","analytics","advertising"];function Xe(e,t){if(!Je(e,Ke))return;const o=e,r=Qe(o),n=et(o,t),s=r.map(({id:e})=>e),i=[...s,...n.map(e=>e?.id)];return new Set(i).size===i.length&&n.every(e=>s.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...o,cookie:{name:"askfirst",path:"/",days:182,...o.cookie},categories:r,services:n}:void 0}function Qe({categories:e=Ze.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function et({services:e=[]},t){return e.map(e=>{const o="string"==typeof e?e:"use"in e&&e.use;if(o&&!Object.hasOwn(t,o))return;const r=o?t[o]:e,{category:n=r.category}=e,{hosts:s=[],inline:i=[],cookies:a,storage:c}=r;return{...r,category:n,hosts:s,inline:i,cookies:tt(a),storage:tt(c)}})}const tt=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function ot({name:e,path:t,domain:o,days:r},n){const s="https:"===location.protocol?";secure":"",i=o?`;domain=${o}`:"",a=n?86400*r:0;document.cookie=`${e}=${encodeURIComponent(n)};max-age=${a};path=${t};samesite=lax${i}${s}`}function rt({cookie:e}){const{name:t}=e;let o=[];const r=[["cookie",()=>document.cookie.split("; ").flatMap(e=>{const[o,r]=e.split("=");return o===t?nt(()=>decodeURIComponent(r))??r:[]}),t=>ot(e,4e3>encodeURIComponent(t).length?t:"")],["localStorage",()=>[localStorage[t]??[]].flat(),e=>{delete localStorage[t],e&&(localStorage[t]=e)}],["memory",()=>o,e=>o=e?[e]:[]]];return{clear(){return r.forEach(([,,e])=>nt(()=>e("")))},read(){return r.flatMap(([e,t])=>(nt(t)??[]).map(t=>[t,e]))},write(e){let t;for(const[o,n,s]of r)nt(()=>s(t?"":e)),!t&&nt(n)?.includes(e)&&(t=o);return t}}}function nt(e){try{return e()}catch{return}}function st(e,t,o={}){const r={};for(const{id:n,required:s}of e.categories){r[n]=s||!0===(t[n]??o[n]);for(const i of e.services)i.category===n&&(r[i.id]=s||!0===(t[i.id]??t[n]??o[i.id]))}return r}function it(e,t){return st(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const at=864e5,ct=["accept-all","reject-all","custom","withdraw","signal","import"],lt=["sequence","time","id","policy","method","regime","language","region","signal","version","fingerprint"],dt="ntipmrlcswf";function pt(e){const{choices:t,asked:o}=e,r=e=>Object.keys(t).filter(o=>t[o]===e).map(e=>Object.hasOwn(o,e)?`${e}.${o[e]}`:e),n=Object.fromEntries(lt.map((t,o)=>[dt[o],e[t]]));return JSON.stringify({v:1,...n,g:r(!0),d:r(!1)})}function ut(e){try{const t=JSON.parse(e),{v:o,g:r,d:n}=t,s=lt.map((e,o)=>[e,t[dt[o]]]),i=ht(s),a=s.every(([,e],t)=>2>t?Number.isInteger(e):"string"==typeof e||t>5&&void 0===e);if(1!==o||!a||i.time>864e13||!ct.includes(i.method))return;const c=[r,n].flatMap((e,t)=>e.map(e=>[1>t,...e.split(".")]));return{...i,choices:ht(c.map(([e,t])=>[t,e])),asked:ht(c.map(([,...e])=>e))}}catch{return}}const ht=e=>Object.fromEntries(e.filter(([,e])=>void 0!==e)),ft=({services:e})=>Object.fromEntries(e.map(e=>[e.id,mt(e).join("")])),mt=({category:e,hosts:t})=>[e,...t].map(gt);function gt(e){let t=2166136261;for(const o of e)t=Math.imul(t^o.charCodeAt(0),16777619);return(t>>>0).toString(36).slice(-3).padStart(3,"0")}class yt extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.news=[],this.regime="opt-in",this.config=e,this.#e=t,this.choices=st(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{config:o,regime:r,record:n}=this;this.#t(this.#o({id:n?.id??vt(),sequence:(n?.sequence??0)+1,time:Date.now(),policy:o.policy.version,method:e,regime:r,choices:t?st(o,t,this.choices):it(o,"accept-all"===e),asked:ft(o)}),"choice")}complete(e){Object.assign(this,{record:this.#o({...this.record,...e})})}#o(e){const t=this.#e.write(pt(e));return"cookie"!==t&&Ie("storage",t),{...e,persisted:t}}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const o=ut(e);return o?{...o,persisted:t}:(Ie("record",e),[])}).sort((e,t)=>t.time-e.time||t.sequence-e.sequence);this.#t(e,"storage")}forget(){this.#e.clear(),this.#t(void 0,"choice")}#t(e,t){const{config:o,choices:r,record:n}=this,s=!!e&&!(({time:e},{cookie:t})=>{const o=Date.now()-e;return-at>o||o>=t.days*at})(e,o),i=e?(({choices:e,asked:t},o)=>[...o.categories,...o.services].filter(o=>!Object.hasOwn(e,o.id)||"hosts"in o&&!mt(o).every(e=>t[o.id]?.includes(e))).map(({id:e})=>e))(e,o):[],a=s?{...e.choices}:{};for(const e of i)delete a[e];const c=st(o,{},a),l=s&&!i[0]&&e.policy===o.policy.version;Object.assign(this,{record:e,choices:c,news:i,decided:l});const d=Object.keys(c).filter(e=>r[e]!==c[e]),p=e=>this.dispatchEvent(Object.assign(new Event(e),{changed:d,source:t}));d[0]&&p("change"),n?.time===e?.time&&"choice"!==t||p("decide")}}const vt=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class wt extends yt{#r;#n;#s;#i;constructor(e,t,o={}){super(e,rt(e)),this.#n=o;const r=((e,t)=>{const o=O(e.services);return r=>{const n=Object.keys(r),s=n.every(e=>r[e]),i=("hold"===e.unknown||e.lockdown)&&!s;return{config:e,denies(e,n){const s=o(e,n);return s[0]?s.find(({id:e})=>!r[e])?.id:i&&!t(e,n)?C:void 0},allows(e){return n.includes(e)||((e,t)=>{Ie("mark",[e,t])})(e,n),!0===r[e]},open:!i&&e.services.every(({id:e})=>r[e])}}})(e,M(location.hostname,e.firstParty)),n=()=>{this.decided||this.showNotice()},s=e=>o.record?.().then(t=>t.attend(this,e),e=>Ie("ui",e));let i=()=>this.refresh();const a=(c=()=>i(),$e()?be(document,"prerenderingchange",c):(c(),()=>{}));var c,l;this.#r=t(r(this.choices),(e,t)=>{this.dispatchEvent(Object.assign(new Event(e),{element:t}))}),i=()=>{this.refresh(),n()},this.#s=[a,ke(i),(l=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(bt,e)?this.answer(bt[e]):Ie("action",e)},be(document,"click",e=>{for(const t of e.composedPath()){const o=t instanceof Element&&t.getAttribute("data-askfirst");if(o&&!t.closest("askfirst-notice"))return e.preventDefault(),l(o)}})),be(this,"change",()=>{this.#r.update(r(this.choices)),$t("askfirst:change")}),be(this,"decide",s),be(document,"askfirst-open",()=>{this.showPreferences()}),be(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],xe(s),$e()||n()}get held(){return[...this.#r.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const o=()=>{this.allows(e)&&(this.removeEventListener("change",o),t())};this.addEventListener("change",o),o()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#s.forEach(e=>e()),this.#r.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}#a(){return this.#i??=this.#n.ui?.(this),this.#i?.catch(e=>{this.#i=void 0,Ie("ui",e)})}}const bt={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function $t(e){document.dispatchEvent(new Event(e))}const kt=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,o,r)=>{const n=r(o);return e.watch(n),n}]];function xt(e,t,o=window,r=[]){let n;const s=e=>{n??=r.flatMap(e=>e(v,o)),n.forEach(t=>t(e))};let a=[];const c=new Set,l=new WeakMap;let d,p;const u=()=>a[0]&&!c.has(a[0]),h=()=>{p=!1,u()?g(a[0],!0):c.size||s(!1)},m=()=>{p||queueMicrotask(h),p=!0},g=(e,o)=>{if(c.has(e))return;const r=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:o,value:r}of e.attributes)t.setAttribute(o,r);return t.nonce=e.nonce,t.text=i().createScript(e.text),t})(e):e,n=()=>{c.delete(r),a=a.filter(e=>e!==r),m()};if(r!==e&&(a=a.map(t=>t===e?r:t)),!l.get(e)(e))return n();const{external:d}=k(r);s(!0),c.add(r),o&&(r.async=!1);try{x(r),r!==e&&e.replaceWith(r)}catch(e){Ie("release",e)}if(!d||!r.isConnected||!f(r)||r.noModule)return n();for(const e of["load","error"])r.addEventListener(e,()=>r.addEventListener(e,n),!0)},y=(t,o,r)=>{const n=[],s=[],i=e=>()=>{for(const t of e){const{module:e,external:o}=k(t),r=a.includes(d);a.push(t),o&&!r?g(t,!0):(o||e)&&(d=t)}m()};for(const r of t){if("script"!==r.localName){o(r)&&x(r);continue}const t=r;l.set(t,o);const{module:i,external:a}=k(t),c=(a||i)&&t.hasAttribute("async");(e.has(t)?t.async:c)?g(t):(i||a&&t.hasAttribute("defer")?s:n).push(t)}r(i(n)),xe(()=>r(i(s)))},v={trusted:i,current(){const{currentScript:e}=o.document;return c.has(e)?e:void 0},insert(e,o){const r=a.splice(Math.max(0,a.indexOf(o)));for(const o of e)t.add(o);for(y(e.filter(f),()=>!0,e=>e());u();)h();a.push(...r)}};return(e,t)=>y(e,t,queueMicrotask)}const St=`[${d}],[${l}]`,_t=/^(http|ws)/;function At(t,o,r,s){const{document:a}=t,c=new Set,p=new Set,u=new WeakSet,h=new WeakSet,m=[],g=xt(u,h,t,m),v=e=>w(e).every(e=>_.policy.allows(e))&&Object.entries(b(e)).every(([t,{value:o}])=>void 0===_.denied(e,t,o)),k=e=>{c.has(e)||(c.add(e),p.size||queueMicrotask(M),p.add(e),s?.("held",e))},x=e=>{const t=c.has(e)&&v(e);return t&&(c.delete(e),s?.("released",e)),t},S=e=>{const t=w(e).find(e=>!_.policy.allows(e));void 0===t&&h.has(e)||y(e,(o,r)=>t??_.denied(e,o,r))},_={policy:r,aids:m,trusted:i,loads:e,selector:"",denies(e){try{const{protocol:t,hostname:o,pathname:r}=new URL(e,a.baseURI);return _t.test(t)?_.policy.denies(o,r):void 0}catch{return}},denied(e,t,o){return"type"===t?void 0:n(t,o).map(_.denies).find(Boolean)},gives(){return!1},keep(e){u.add(e),k(e)},mark(e,t){for(const o of e.querySelectorAll(_.selector))(t||"script"!==o.localName)&&S(o);return!!e.querySelector(`[${l}]`)},examine(e){_.policy.open||S(e),e.matches(St)&&(e=>"template"===e.localName||$(e)||Object.keys(b(e)).length>0)(e)&&k(e)},scan(t){const o=t;if((e.has(o?.localName??"")||o?.matches?.(St))&&_.examine(o),o?.firstElementChild){const e=_.policy.open?St:`${_.selector},${St}`;o.querySelectorAll(e).forEach(_.examine)}return t},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>c.has(e)||h.add(e))},watch(e){return P.observe(e,{childList:!0,subtree:!0})},unwatch(){return P.disconnect()},enter(t){for(const e of t.document.scripts)f(e)&&h.add(e);o.forEach((e,o)=>{for(const r of e(_,t))T.push([W(...r),1>o])}),_.selector=[...e.keys()].join(),N(),_.watch(t.document),_.scan(t.document)},update(){return j([...c].filter(e=>C(e)||!p.has(e)))},uninstall(){_.unwatch(),T.forEach(([e])=>e(!1))}},A=e=>{if("template"!==e.localName||!x(e))return[e];const{content:t}=e,o=e.getAttribute(d);for(const e of t.querySelectorAll("script"))h.add(e),e.setAttribute(d,o),y(e,()=>o);_.scan(t);const r=[...t.querySelectorAll(St)];return e.replaceWith(t),r.flatMap(A)},E=e=>-a.contains(e),j=e=>g(e.filter(v).sort((e,t)=>E(e)-E(t)||E(e)&&(4&e.compareDocumentPosition(t)?-1:1)).flatMap(A),x),O=()=>"loading"!==a.readyState,C=e=>O()||Et(e),M=()=>{for(const e of p)O()&&!u.has(e)&&h.add(e);const e=[...p].filter(C);for(const t of e)p.delete(t);j(e)},P=new t.MutationObserver(e=>{const t=new Set;for(const{addedNodes:o,target:r}of e)_.policy.open?t.add(r.getRootNode()):o.forEach(e=>_.scan(e,r));for(const e of t)e.querySelectorAll(St).forEach(_.examine);M()}),T=[],N=()=>T.forEach(([e,t])=>e(t||!_.policy.open));return _.enter(t),_.update(),xe(M),{held:c,update(e,t=s){_.policy=e,s=t,N(),_.update()},uninstall(){return _.uninstall()}}}function Et(e){return!!e&&(!!e.nextSibling||Et(e.parentNode))}((e,t)=>{ze(async()=>(await t.explain()).explain);const o=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void Ie("twice");const t=e??[],o={push(e){t.push(e)}};return window.askfirst=o,e=>{o.consent=e,o.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[o,...r]=t;e[o](...r)}catch(e){Ie("command",e)}})(e,t),t.forEach(o.push),$t("askfirst:ready")}})();if(!o)return;const r=((e=[])=>[kt,...e,J])(window.askfirstChannels),n=At(window,r,(e=>({denies:(t,o)=>e(t,o)?void 0:C,allows:()=>!1,open:!1}))(M(location.hostname)));document.body&&Ie("place");const s=e=>{const r=window.askfirstServices??{};let s;try{s=Xe(JSON.parse(e),r)}catch{}if(!s)return Ie("config",[e,r]);o(new wt(s,(e,t)=>(n.update(e,t),n),{async ui(e){return(await t.ui()).mountUi(e)},record:t.record}))},i=()=>{const e=document.getElementById("askfirst-config");return e&&s(e.textContent),e},a=e?.getAttribute("data-config");a?fetch(a).then(e=>e.ok?e.text():Promise.reject(e.status)).then(s,e=>Ie("data-config",e)):i()||xe(()=>i()??Ie("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>Go)},record(){return Promise.resolve().then(()=>fr)},explain(){return Promise.resolve().then(()=>Er)}}),(()=>{const e=()=>{document.querySelector("askfirst-settings:not(:defined)")&&Promise.resolve().then(()=>Go).then(e=>e.loadWayBack(),e=>Ie("ui",e))};xe(e),new MutationObserver(e).observe(document.documentElement,{childList:!0})})();const jt=globalThis,Ot=jt.ShadowRoot&&(void 0===jt.ShadyCSS||jt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ct=Symbol(),Mt=new WeakMap;let Pt=class{constructor(e,t,o){if(this._$cssResult$=!0,o!==Ct)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(Ot&&void 0===e){const o=void 0!==t&&1===t.length;o&&(e=Mt.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),o&&Mt.set(t,e))}return e}toString(){return this.cssText}};const Tt=(e,...t)=>{const o=1===e.length?e[0]:t.reduce((t,o,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+e[r+1],e[0]);return new Pt(o,e,Ct)},Nt=Ot?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const o of e.cssRules)t+=o.cssText;return(e=>new Pt("string"==typeof e?e:e+"",void 0,Ct))(t)})(e):e,{is:Ut,defineProperty:Lt,getOwnPropertyDescriptor:Rt,getOwnPropertyNames:Wt,getOwnPropertySymbols:qt,getPrototypeOf:Ht}=Object,Dt=globalThis,zt=Dt.trustedTypes,It=zt?zt.emptyScript:"",Bt=Dt.reactiveElementPolyfillSupport,Vt=(e,t)=>e,Ft={toAttribute(e,t){switch(t){case Boolean:e=e?It:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let o=e;switch(t){case Boolean:o=null!==e;break;case Number:o=null===e?null:Number(e);break;case Object:case Array:try{o=JSON.parse(e)}catch(e){o=null}}return o}},Jt=(e,t)=>!Ut(e,t),Gt={attribute:!0,type:String,converter:Ft,reflect:!1,useDefault:!1,hasChanged:Jt};Symbol.metadata??=Symbol("metadata"),Dt.litPropertyMetadata??=new WeakMap;let Yt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Gt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const o=Symbol(),r=this.getPropertyDescriptor(e,o,t);void 0!==r&&Lt(this.prototype,e,r)}}static getPropertyDescriptor(e,t,o){const{get:r,set:n}=Rt(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){const s=r?.call(this);n?.call(this,t),this.requestUpdate(e,s,o)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Gt}static _$Ei(){if(this.hasOwnProperty(Vt("elementProperties")))return;const e=Ht(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Vt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Vt("properties"))){const e=this.properties,t=[...Wt(e),...qt(e)];for(const o of t)this.createProperty(o,e[o])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,o]of t)this.elementProperties.set(e,o)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const o=this._$Eu(e,t);void 0!==o&&this._$Eh.set(o,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const o=new Set(e.flat(1/0).reverse());for(const e of o)t.unshift(Nt(e))}else void 0!==e&&t.push(Nt(e));return t}static _$Eu(e,t){const o=t.attribute;return!1===o?void 0:"string"==typeof o?o:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const o of t.keys())this.hasOwnProperty(o)&&(e.set(o,this[o]),delete this[o]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(Ot)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const o of t){const t=document.createElement("style"),r=jt.litNonce;void 0!==r&&t.setAttribute("nonce",r),t.textContent=o.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,o){this._$AK(e,o)}_$ET(e,t){const o=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,o);if(void 0!==r&&!0===o.reflect){const n=(void 0!==o.converter?.toAttribute?o.converter:Ft).toAttribute(t,o.type);this._$Em=e,null==n?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(e,t){const o=this.constructor,r=o._$Eh.get(e);if(void 0!==r&&this._$Em!==r){const e=o.getPropertyOptions(r),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:Ft;this._$Em=r;const s=n.fromAttribute(t,e.type);this[r]=s??this._$Ej?.get(r)??s,this._$Em=null}}requestUpdate(e,t,o,r=!1,n){if(void 0!==e){const s=this.constructor;if(!1===r&&(n=this[e]),o??=s.getPropertyOptions(e),!((o.hasChanged??Jt)(n,t)||o.useDefault&&o.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,o))))return;this.C(e,t,o)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:o,reflect:r,wrapped:n},s){o&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),!0!==n||void 0!==s)||(this._$AL.has(e)||(this.hasUpdated||o||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,o]of e){const{wrapped:e}=o,r=this[t];!0!==e||this._$AL.has(t)||void 0===r||this.C(t,void 0,o,r)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};Yt.elementStyles=[],Yt.shadowRootOptions={mode:"open"},Yt[Vt("elementProperties")]=new Map,Yt[Vt("finalized")]=new Map,Bt?.({ReactiveElement:Yt}),(Dt.reactiveElementVersions??=[]).push("2.1.2");const Kt=globalThis,Zt=e=>e,Xt=Kt.trustedTypes,Qt=Xt?Xt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,eo="$lit$",to=`lit$${Math.random().toFixed(9).slice(2)}$`,oo="?"+to,ro=`<${oo}>`,no=document,so=()=>no.createComment(""),io=e=>null===e||"object"!=typeof e&&"function"!=typeof e,ao=Array.isArray,co="[ \t\n\f\r]",lo=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,po=/-->/g,uo=/>/g,ho=RegExp(`>|${co}(?:([^\\s"'>=/]+)(${co}*=${co}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),fo=/'/g,mo=/"/g,go=/^(?:script|style|textarea|title)$/i,yo=(e,...t)=>({_$litType$:1,strings:e,values:t}),vo=Symbol.for("lit-noChange"),wo=Symbol.for("lit-nothing"),bo=new WeakMap,$o=no.createTreeWalker(no,129);function ko(e,t){if(!ao(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Qt?Qt.createHTML(t):t}const xo=(e,t)=>{const o=e.length-1,r=[];let n,s=2===t?"<svg>":3===t?"<math>":"",i=lo;for(let t=0;o>t;t++){const o=e[t];let a,c,l=-1,d=0;for(;d<o.length&&(i.lastIndex=d,c=i.exec(o),null!==c);)d=i.lastIndex,i===lo?"!--"===c[1]?i=po:void 0!==c[1]?i=uo:void 0!==c[2]?(go.test(c[2])&&(n=RegExp("</"+c[2],"g")),i=ho):void 0!==c[3]&&(i=ho):i===ho?">"===c[0]?(i=n??lo,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?ho:'"'===c[3]?mo:fo):i===mo||i===fo?i=ho:i===po||i===uo?i=lo:(i=ho,n=void 0);const p=i===ho&&e[t+1].startsWith("/>")?" ":"";s+=i===lo?o+ro:0>l?o+to+(-2===l?t:p):(r.push(a),o.slice(0,l)+eo+o.slice(l)+to+p)}return[ko(e,s+(e[o]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),r]};class So{constructor({strings:e,_$litType$:t},o){let r;this.parts=[];let n=0,s=0;const i=e.length-1,a=this.parts,[c,l]=xo(e,t);if(this.el=So.createElement(c,o),$o.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(r=$o.nextNode())&&a.length<i;){if(1===r.nodeType){if(r.hasAttributes())for(const e of r.getAttributeNames())if(e.endsWith(eo)){const t=l[s++],o=r.getAttribute(e).split(to),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:n,name:i[2],strings:o,ctor:"."===i[1]?Oo:"?"===i[1]?Co:"@"===i[1]?Mo:jo}),r.removeAttribute(e)}else e.startsWith(to)&&(a.push({type:6,index:n}),r.removeAttribute(e));if(go.test(r.tagName)){const e=r.textContent.split(to),t=e.length-1;if(t>0){r.textContent=Xt?Xt.emptyScript:"";for(let o=0;t>o;o++)r.append(e[o],so()),$o.nextNode(),a.push({type:2,index:++n});r.append(e[t],so())}}}else if(8===r.nodeType)if(r.data===oo)a.push({type:2,index:n});else{let e=-1;for(;-1!==(e=r.data.indexOf(to,e+1));)a.push({type:7,index:n}),e+=to.length-1}n++}}static createElement(e,t){const o=no.createElement("template");return o.innerHTML=e,o}}function _o(e,t,o=e,r){if(t===vo)return t;let n=void 0!==r?o._$Co?.[r]:o._$Cl;const s=io(t)?void 0:t._$litDirective$;return n?.constructor!==s&&(n?._$AO?.(!1),void 0===s?n=void 0:(n=new s(e),n._$AT(e,o,r)),void 0!==r?(o._$Co??=[])[r]=n:o._$Cl=n),void 0!==n&&(t=_o(e,n._$AS(e,t.values),n,r)),t}class Ao{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:o}=this._$AD,r=(e?.creationScope??no).importNode(t,!0);$o.currentNode=r;let n=$o.nextNode(),s=0,i=0,a=o[0];for(;void 0!==a;){if(s===a.index){let t;2===a.type?t=new Eo(n,n.nextSibling,this,e):1===a.type?t=new a.ctor(n,a.name,a.strings,this,e):6===a.type&&(t=new Po(n,this,e)),this._$AV.push(t),a=o[++i]}s!==a?.index&&(n=$o.nextNode(),s++)}return $o.currentNode=no,r}p(e){let t=0;for(const o of this._$AV)void 0!==o&&(void 0!==o.strings?(o._$AI(e,o,t),t+=o.strings.length-2):o._$AI(e[t])),t++}}class Eo{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,o,r){this.type=2,this._$AH=wo,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=o,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=_o(this,e,t),io(e)?e===wo||null==e||""===e?(this._$AH!==wo&&this._$AR(),this._$AH=wo):e!==this._$AH&&e!==vo&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>ao(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==wo&&io(this._$AH)?this._$AA.nextSibling.data=e:this.T(no.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:o}=e,r="number"==typeof o?this._$AC(e):(void 0===o.el&&(o.el=So.createElement(ko(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===r)this._$AH.p(t);else{const e=new Ao(r,this),o=e.u(this.options);e.p(t),this.T(o),this._$AH=e}}_$AC(e){let t=bo.get(e.strings);return void 0===t&&bo.set(e.strings,t=new So(e)),t}k(e){ao(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let o,r=0;for(const n of e)r===t.length?t.push(o=new Eo(this.O(so()),this.O(so()),this,this.options)):o=t[r],o._$AI(n),r++;r<t.length&&(this._$AR(o&&o._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=Zt(e).nextSibling;Zt(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class jo{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,o,r,n){this.type=1,this._$AH=wo,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=n,o.length>2||""!==o[0]||""!==o[1]?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=wo}_$AI(e,t=this,o,r){const n=this.strings;let s=!1;if(void 0===n)e=_o(this,e,t,0),s=!io(e)||e!==this._$AH&&e!==vo,s&&(this._$AH=e);else{const r=e;let i,a;for(e=n[0],i=0;i<n.length-1;i++)a=_o(this,r[o+i],t,i),a===vo&&(a=this._$AH[i]),s||=!io(a)||a!==this._$AH[i],a===wo?e=wo:e!==wo&&(e+=(a??"")+n[i+1]),this._$AH[i]=a}s&&!r&&this.j(e)}j(e){e===wo?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class Oo extends jo{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===wo?void 0:e}}class Co extends jo{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==wo)}}class Mo extends jo{constructor(e,t,o,r,n){super(e,t,o,r,n),this.type=5}_$AI(e,t=this){if((e=_o(this,e,t,0)??wo)===vo)return;const o=this._$AH,r=e===wo&&o!==wo||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,n=e!==wo&&(o===wo||r);r&&this.element.removeEventListener(this.name,this,o),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Po{constructor(e,t,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){_o(this,e)}}const To=Kt.litHtmlPolyfillSupport;To?.(So,Eo),(Kt.litHtmlVersions??=[]).push("3.3.3");const No=globalThis;let Uo=class extends Yt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,o)=>{const r=o?.renderBefore??t;let n=r._$litPart$;if(void 0===n){const e=o?.renderBefore??null;r._$litPart$=n=new Eo(t.insertBefore(so(),e),e,void 0,o??{})}return n._$AI(e),n})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return vo}};Uo._$litElement$=!0,Uo.finalized=!0,No.litElementHydrateSupport?.({LitElement:Uo});const Lo=No.litElementPolyfillSupport;function Ro(e,t,...o){const r=document.createElement(e);for(const[e,o]of Object.entries(t))r.setAttribute(e,o);return r.append(...o),r}Lo?.({LitElement:Uo}),(No.litElementVersions??=[]).push("4.2.2");class Wo extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class qo extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class Ho extends Event{constructor(e){super("askfirst-record",{bubbles:!0,composed:!0,cancelable:!0}),this.wish=e}}class Do extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function zo(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const Io={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.policyChanged":"Our cookie policy has changed since your last choice.","notice.news":"New since your last choice: {names}.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},Bo=Tt`
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
`,Vo=Tt`
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
`;class Fo extends Yt{static{this.styles=[Vo,Bo]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},news:{attribute:!1},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=Io,this.policyUrl="",this.news="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(Ro("div",{part:"panel"},Ro("slot",{part:"text"}),Ro("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const o=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${o}px!important}\n           :root::after{content:"";display:block;height:${o}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,o,r)=>{const n=Ro("button",{type:"button",slot:"actions","data-askfirst":t},e[o]);return n.addEventListener("click",()=>{n.removeAttribute("data-askfirst"),this.dispatchEvent(r()),this.open&&n.setAttribute("data-askfirst",t)}),n};return[Ro("h2",{},e["notice.title"]),...this.news?[Ro("strong",{},this.news),document.createTextNode(" ")]:[],Ro("p",{},e["notice.text"]),...zo(this.policyUrl)?[document.createTextNode(" "),Ro("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new Wo("accept-all")),t("reject","action.rejectAll",()=>new Wo("reject-all")),t("preferences","action.choose",()=>new qo)]}}function Jo(){document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>Yr)}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",Fo),xe(Jo);var Go=Object.freeze({__proto__:null,loadWayBack:Jo,mountUi(e){return((e,t)=>{const o=document.createElement("askfirst-notice");let r;const{messages:n,policy:s}=e.config;o.messages={...o.messages,...n},o.policyUrl=s.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{o.isConnected||i(o),o.news=(({config:e,news:t,record:o},r)=>{const n=e=>e.filter(({id:e})=>t.includes(e)).map(({id:e,name:t})=>t??e),s=n(e.services),i=s.length>0?s:n(e.categories);return i.length>0?r["notice.news"].replace("{names}",i.join(", ")):o&&o.policy!==e.policy.version?r["notice.policyChanged"]:""})(e,o.messages),o.open=!0},c=(t,o="")=>{t.choices=st(e.config,{},(({record:e,news:t})=>Object.fromEntries(Object.entries(e?.choices??{}).filter(([e])=>!t.includes(e))))(e)),t.record=e.record,t.status=o,t.reloads=!1};let l=!1;const d=new MutationObserver(()=>{for(const e of[o,r])e?.open&&!e.isConnected&&(e.open=!1,i(e),e.open=!0)});d.observe(document.documentElement,{childList:!0});const p={showNotice:a,async showPreferences(){const{describe:o=e=>e}=await t();r||(r=document.createElement("askfirst-preferences"),r.messages={...r.messages,...n},r.config=o(e.config)),r.isConnected||i(r),c(r),r.open=!0},hide(){o.open=!1,r&&(r.open=!1)},remove(){u.forEach(e=>e()),d.disconnect(),o.remove(),r?.remove()}},u=[be(e,"decide",({changed:t})=>{if(o.open=!1,!r?.open)return;const n=t.some(t=>!e.allows(t));l?c(r,r.messages["preferences.deleted"]):n?c(r):r.open=!1}),be(e,"residue",async({residue:t,taken:o})=>{const n="ask"===e.config.reload&&o.length>0;n&&!r?.open&&await p.showPreferences(),r?.open&&!l&&(c(r,((e,t)=>{const o=[...new Set(e.map(({name:e})=>e))].join(", "),r=o&&` ${t["preferences.residue"].replace("{names}",o)}`;return t["preferences.erased"]+r})(t,r.messages)),r.reloads=n)}),be(document,"askfirst-record",t=>{t.defaultPrevented||("download"!==t.wish?(l=!0,e.forget()):(async e=>{try{const t=await e.receipt();((e,t,o)=>{const r=document.createElement("a");r.href=URL.createObjectURL(new Blob([o],{type:"application/json"})),r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)})(`askfirst-record-${t.issued.slice(0,10)}.json`,0,JSON.stringify(t,null,2))}catch(e){Ie("ui",e)}})(e))}),be(document,"askfirst-close",()=>{l&&a(),l=!1})];return p})(e,()=>Promise.resolve().then(()=>Fr))}});const Yo=e=>({history:`${e}:history`,shown:`${e}:shown`});function Ko(e){const{history:t,shown:o}=Yo(e);return{entries:or(tr(t)),shown:nr(tr(o))}}const Zo=(e,t)=>e.id===t?.id&&e.sequence===t.sequence&&e.time===t.time&&e.method===t.method,Xo=(e,t)=>Ko(e).entries.some(e=>{const o=ut(e.record);return Zo(t,o)&&(!t.fingerprint||!!o?.fingerprint)});let Qo=Promise.resolve();function er(e){Qo=Qo.then(e).catch(()=>{})}function tr(e){try{return localStorage.getItem(e)}catch{return null}}function or(e){const t=sr(e);return Array.isArray(t)?t.filter(rr):[]}function rr(e){const{record:t,previous:o,hash:r=""}=Object(e);return[t,o,r].every(e=>"string"==typeof e)}function nr(e){const t=sr(e);return"object"==typeof t&&t?t:{}}function sr(e){try{return JSON.parse(e??"null")}catch{return null}}function ir(e,t){const{config:o,record:r}=e,n=rt(o).read().map(([e])=>e).filter(ut),s=t||void 0===t&&n.length>0?[t,r]:[],i=[...n,...s.map(ar)].filter(ut).sort(cr).at(-1);void 0===i||n.includes(i)||ot(o.cookie,i),e.refresh()}const ar=e=>"object"==typeof e?pt(e):e??"";function cr(e,t){const[o,r]=[ut(e),ut(t)];return o.time-r.time||o.sequence-r.sequence||e.length-t.length||(t>e?-1:1)}const lr=new WeakMap;function dr({config:e,record:t}){if("cookie"!==t?.persisted)return;const{name:o,path:r,domain:n=""}=e.cookie;if(document.cookie.split("; ").filter(e=>e.startsWith(`${o}=`)).length>=2||"site"===e.share){ot(e.cookie,pt(t));for(const t of new Set([..._e(location.hostname),n]))for(const o of new Set([r,...Ae(location.pathname)]))t===n&&o===r||ot({...e.cookie,path:o,domain:t},"")}}function pr(e){try{return e()}catch{return[]}}const ur=new WeakMap;function hr(e,t,o){const{askfirst:r}=window;if(!r||!("consent"in r)||r.consent!==e)return t.close();ir(e,o)}var fr=Object.freeze({__proto__:null,attend(e,t){const o=ur.get(e)??(e=>{const t=((e,t)=>{const o=`${e}:told`;let r;const n=()=>{r?.close(),r=void 0},s=()=>{r||"function"!=typeof BroadcastChannel||(r=new BroadcastChannel(e),r.onmessage=({data:e})=>t(String(e)))};s();const i=[be(window,"pagehide",n),be(window,"pageshow",s),be(window,"storage",e=>{e.key===o&&null!==e.newValue&&t(e.newValue.replace(/^\S+ /,""))})];return{tell(e){if(r)return r.postMessage(e);try{localStorage.setItem(o,`${Math.random()} ${e}`),localStorage.removeItem(o)}catch{}},close(){n(),i.forEach(e=>e())}}})(e.config.cookie.name,o=>hr(e,t,o));ur.set(e,t),document.addEventListener("visibilitychange",()=>{document.hidden||hr(e,t)});const{share:o,cookie:r}=e.config;return"site"===o&&Object.assign(r,{domain:Me()}),dr(e),t})(e),r=()=>{dr(e),o.tell(e.record?pt(e.record):"")};((e,t,o)=>{let r=lr.get(e);r||lr.set(e,r=((e,t)=>{const{name:o,path:r}=e.config.cookie,n=new WeakSet;let s=0,i=!1;const a=(o,r)=>{const n=s,i=()=>s===n&&!!e.record;er(()=>Promise.resolve().then(()=>nn).then(({keepEvidence:n})=>n(e,o,r,{completed:t,isWanted:i}),e=>Ie("ui",e)))},c=(t,c=!0)=>{if("choice"!==t?.source||n.has(t))return;n.add(t);const{record:l}=e;if(!l)return s++,(e=>{for(const t of Object.values(Yo(e)))try{localStorage.removeItem(t)}catch{}})(o),Oe(o,[...new Set([r,...Ee()])]);const d={language:"en",version:"0.1.0",...!0===navigator.globalPrivacyControl?{signal:"gpc"}:{}};c&&ir(e),Zo(l,e.record)&&e.complete(d),a({...l,...d},!0),i=!0};return setTimeout(()=>{const{record:t}=e;i||!t||Xo(o,t)||a(t,!1)}),e.receipt=async()=>(await Promise.resolve().then(()=>nn)).receipt(e),e.addEventListener("decide",e=>c(e,!1)),e=>c(e)})(e,o)),r(t)})(e,t,r),"choice"===t?.source&&r(),((e,t)=>{const o=e.config.services.filter(({id:t})=>!e.allows(t)),r=o.filter(({id:e})=>t?.changed?.includes(e)),n=e.record?(e=>{const t={cookies:pr(je),storage:[...pr(()=>Object.keys(localStorage)),...pr(()=>Object.keys(sessionStorage))]};return e.filter(e=>["cookies","storage"].some(o=>t[o].some(t=>e[o].some(e=>Te(e.name,t)))))})(o):[];r.length+n.length!==0&&Promise.resolve().then(()=>pn).then(({undo:o})=>o(e,r,n,"choice"===t?.source),e=>Ie("ui",e))})(e,t)}});function mr(e,t){let o,r=4;for(const n of t){const t=gr(e.toLowerCase(),n.toLowerCase());r>t&&([o,r]=[n,t])}return o}function gr(e,t){let o=Array.from({length:t.length+1},(e,t)=>t);for(let r=0;r<e.length;r++){const n=[r+1];for(let s=0;s<t.length;s++)n.push(Math.min(o[s+1]+1,n[s]+1,o[s]+(e[r]===t[s]?0:1)));o=n}return o[t.length]}class yr extends Error{constructor(e){const t=e.map(wr);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:o})=>`\n  ${e||"config"}: found ${t}. Write ${o}.`).join("")),this.name="ConfigError",this.problems=t}}const vr={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',share:'"host" or "site"',reload:'"never", "ask" or "auto"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function wr({path:e,found:t,kind:o,names:r=[]}){if("key"===o)return{path:e,found:"an unknown key",fix:br(String(t),r)};const n="twice"===o?`${$r(t)} a second time`:$r(t);if("known"!==o)return{path:e,found:n,fix:vr[o]};const s=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return s&&0===r.length?{path:e,found:n,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:n,fix:br(String(t),r)+(s?i:"")}}function br(e,t){const o=mr(e,t);return void 0===o?`one of ${t.join(", ")}`:`"${o}"`}function $r(e){return void 0===e?"nothing":Array.isArray(e)?"a list":Fe(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function kr(e,t,o=""){const r=t=>[{path:o,found:e,kind:t}];if("function"==typeof t)return kr(e,t(e),o);if("string"==typeof t)return Ve(e,t)?[]:r(t);if(Array.isArray(t)){const[n]=t;return Array.isArray(e)?e.flatMap((e,t)=>kr(e,n,`${o}[${t}]`)):r("list")}if(!Fe(e))return r("object");const n=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),s=[...n.keys()],i=s.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const r=o?`${o}.${t}`:t,i=n.get(t)??n.get("*");return i?kr(e[t],i,r):[{path:r,found:t,kind:"key",names:s}]})}function xr(e,t){const o=kr(e,Ke);if(o.length>0)return o;const r=e,n=Qe(r),s=n.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&o.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return n.forEach(({id:e},t)=>a(`categories[${t}]`,e)),et(r,t).forEach((e,n)=>{const i=`services[${n}]`;if(!e){const e=r.services[n],s="string"==typeof e?e:e.use;return void o.push({path:i,found:s,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;s.includes(c)||o.push({path:`${i}.category`,found:c,kind:"known",names:s})}),o}const Sr="so all third parties stay held",_r='<script type="application/json" id="askfirst-config">',Ar={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let o;try{o=JSON.parse(e)}catch(e){return`the config is not JSON, ${Sr}. Mend it: ${String(e)}`}return new yr(xr(o,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${Sr}. Mend the address, or put the config into ${_r}.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${mr(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${Sr}. Put ${_r} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var Er=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${Ar[e](t)}`}});function jr(e,t){return e.services.filter(e=>e.category===t)}function Or(e,t,o){return jr(e,o).some(({id:e})=>t[e]!==t[o])}function Cr(e,t){return e.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function Mr(e,t){const o={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,o).format(e)}catch{return new Intl.DateTimeFormat(void 0,o).format(e)}}function Pr(e,t,o){return zo(e)?yo`<a part=${o} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:yo`<span part=${o}>${t}</span>`}const Tr={"settings.label":"Cookie settings"},Nr={...Io,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.download":"Download my record","preferences.delete":"Delete my record","preferences.erased":"Your choice is saved. What you switched off is stopped, and what it had stored is removed.","preferences.residue":"Not within reach of this page: {names}. Your browser’s settings remove it.","preferences.reload":"Load this page again","preferences.deleted":"Your record is deleted, and nothing that needs a choice is allowed.","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...Tr};function Ur(e,t,o){return 0===t?wo:yo`<div>
    <dt>${e}</dt>
    <dd>${o}</dd>
  </div>`}function Lr(e){return yo`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:o})=>yo`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,o].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class Rr{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,o){this._$Ct=e,this._$AM=t,this._$Ci=o}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Wr={},qr=(Hr=class extends Rr{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===vo||t===wo)return t;const o=e.element,r=e.name;if(3===e.type){if(t===o[r])return vo}else if(4===e.type){if(!!t===o.hasAttribute(r))return vo}else if(1===e.type&&o.getAttribute(r)===t+"")return vo;return((e,t=Wr)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:Hr,values:e}));var Hr;function Dr(e){const{id:t,name:o,wrap:r,describedBy:n,on:s,mixed:i=!1,alwaysOn:a,change:c}=e,l=yo`<label for=${t}>${o}</label>`;return yo`<div part="row">
    ${r?r(l):l}
    ${a?yo`<span part="always-on">${a}</span>`:wo}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${n??wo}
      .checked=${qr(s)}
      .indeterminate=${qr(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const zr=Tt`
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
`;class Ir extends Uo{static{this.styles=[Vo,zr]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},status:{attribute:!1},reloads:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=Nr,this.open=!1,this.status="",this.reloads=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const o={};for(const{id:r,required:n}of e.categories){o[r]=n||!0===t[r];for(const s of jr(e,r))o[s.id]=n||!0===(t[s.id]??t[r])}return o})(this.config,this.choices))}updated(e){const t=this.renderRoot.querySelector("dialog");e.has("record")&&!this.record&&this.open&&t?.querySelector("h2")?.focus(),t&&t.open!==this.open&&(this.open?this.isConnected&&t.showModal():t.close())}render(){const{config:e,messages:t}=this,o=e=>{this.#d=e,this.requestUpdate()};return yo`<dialog
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
        ${e?.categories.map((r,n)=>((e,t,o)=>{const{config:r,draft:n,messages:s,change:i}=o,{id:a,required:c}=e,l={...s},d=e.description??l[`category.${a}.description`],p=c?s["preferences.alwaysOn"]:void 0;return yo`<section part="category">
    ${Dr({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>yo`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===n[a],mixed:Or(r,n,a),alwaysOn:p,change:e=>i(((e,t,o,r)=>{const n=jr(e,o).map(e=>[e.id,r]);return{...t,...Object.fromEntries(n),[o]:r}})(r,n,a,e))})}
    ${d?yo`<p part="category__description" id=${`d${t}`}>${d}</p>`:wo}
    ${e.consequence?yo`<p part="consequence" role="status">
            ${n[a]?wo:e.consequence}
          </p>`:wo}
    ${((e,t,{config:o,draft:r,messages:n,change:s},i)=>{const a=jr(o,e),c=a.length;if(0===c)return wo;const l=a.filter(({id:e})=>r[e]).length;return yo`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${Cr(n["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>yo`<li part="service">
            ${Dr({id:`c${t}s${a}`,name:e.name,on:!0===r[e.id],alwaysOn:i,change:t=>s(((e,t,o,r)=>{const n={...t,[o.id]:r};return jr(e,o.category).every(({id:e})=>n[e]===r)?{...n,[o.category]:r}:n})(o,r,e,t))})}
            ${((e,t)=>{const{name:o,description:r,hosts:n,cookies:s,storage:i,policyUrl:a}=e,c=Cr(t["preferences.vendorPolicy"],{name:o});return yo`
    ${r?yo`<p part="service__description">${r}</p>`:wo}
    <dl part="service__facts">
      ${Ur(t["preferences.hosts"],n.length,n.join(", "))}
      ${Ur(t["preferences.cookies"],s.length,Lr(s))}
      ${Ur(t["preferences.storage"],i.length,Lr(i))}
    </dl>
    ${a?yo`<p>${Pr(a,c,"vendor-policy")}</p>`:wo}
  `})(e,n)}
          </li>`)}
    </ul>
  </details>`})(a,t,o,p)}
  </section>`})(r,n,{config:e,draft:this.#d,messages:t,change:o}))}
        ${e?this.#m(e):wo}
      </div>
      <p part="status" role="status">${this.status}${this.reloads?this.#g():wo}</p>
      <div part="actions">
        ${this.#y("accept","action.acceptAll","accept-all")}
        ${this.#y("reject","action.rejectAll","reject-all")}
        ${this.#y("save","action.save","custom")}
      </div>
    </dialog>`}#y(e,t,o){return yo`<button part=${e} type="button" @click=${()=>this.#v(o)}>
      ${this.messages[t]}
    </button>`}#m({policy:e}){const{messages:t,record:o}=this;return yo`<div part="about">
      <p>
        ${Pr(e.url,t["preferences.policy"],"policy")}
        ${e.contact?Pr(e.contact,t["preferences.contact"],"contact"):wo}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${o?yo`<p part="record">${this.#w(o)}</p>
              <p part="record-actions">${this.#b("download")} ${this.#b("delete")}</p>`:wo}
    </div>`}#g(){return yo`<button part="reload" type="button" @click=${()=>location.reload()}>
      ${this.messages["preferences.reload"]}
    </button>`}#b(e){return yo`<button part=${e} type="button" @click=${()=>{const t=new Ho(e);this.dispatchEvent(t)}}>
      ${this.messages[`preferences.${e}`]}
    </button>`}#w({time:e,id:t}){const o=this.lang||document.documentElement.lang;return Cr(this.messages["preferences.record"],{date:Mr(e,o),id:t})}#v(e){const t="custom"===e?this.#d:void 0,o=new Wo(e,t);this.dispatchEvent(o)}#f(){this.renderRoot.querySelector("dialog")?.close()}#h(e){this.#p&&e.target===e.currentTarget&&this.#f()}#u(){if(!this.open)return;this.open=!1;const e=new Do;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",Ir);const Br={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};function Vr(e){return{...e,services:e.services.map(e=>{const t=Br[e.id];return t?{description:t.description,...e,...We(e,t)}:e})}}var Fr=Object.freeze({__proto__:null,describe:Vr});const Jr=Tt`
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
`;class Gr extends Uo{static{this.styles=Jr}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=Tr,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?yo`<button
      part="button"
      type="button"
      aria-label=${e}
      title=${e}
      @click=${this.#v}
    >
      <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z" />
        <path d="M8 10v.01M12 13v.01M8.500 15.500v.01M14.500 16.500v.01" />
      </svg>
    </button>`:yo`<button part="button" type="button" @click=${this.#v}>
        <slot>${e}</slot>
      </button>`}#v(){const e=new qo;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",Gr);var Yr=Object.freeze({__proto__:null});const Kr=(e,t)=>`${e}\n${t}`;function Zr(e){const t=ut(e);if(!t||Math.abs(t.time)>864e13)return;const o={...t,time:new Date(t.time).toISOString()};return delete o.asked,o}function Xr(e){const t={};for(const{id:o,sequence:r}of e)(t[o]??=new Set).add(r);return!e[0]?.previous&&Object.values(t).every(e=>e.size===Math.max(...e))}async function Qr(e){try{const t=await crypto.subtle.digest("SHA-256",(new TextEncoder).encode(e));return[...new Uint8Array(t)].map(e=>e.toString(16).padStart(2,"0")).join("")}catch{return}}function en(e,t,o,r){const n=new Set(t.map(({record:e})=>ut(e)?.fingerprint)),s=Ko(e).shown,i=o&&r?{...s,[o]:r}:s;tn(Yo(e).shown,Object.fromEntries(Object.entries(i).filter(([e])=>n.has(e))))}function tn(e,t){try{return localStorage.setItem(e,JSON.stringify(t)),!0}catch{return!1}}let on=Promise.resolve();const rn=e=>({...Zr(e.record),...e});var nn=Object.freeze({__proto__:null,async keepEvidence(e,t,o,{completed:r,isWanted:n}){const{config:s}=e,i=(({policy:e,categories:t,services:o},r)=>({policy:e,categories:t,services:o.map(({id:e,name:t,category:o,description:r,hosts:n,cookies:s,storage:i})=>({id:e,name:t,category:o,...void 0!==r&&{description:r},hosts:n,cookies:s,storage:i})),wording:r}))(Vr(s),{...Nr,...s.messages}),a=await Qr((c=i,JSON.stringify(c,(e,t)=>"object"!=typeof t||null===t||Array.isArray(t)?t:Object.fromEntries(Object.entries(t).sort(([e],[t])=>t>e?-1:1)))));var c;const l=o?a:void 0;l&&(ir(e),Zo(t,e.record)&&(e.complete({fingerprint:l}),r()));const d={...t,...l&&{fingerprint:l}},p=void 0!==a&&d.fingerprint===a;await(async(e,t,o,r)=>{const n=Yo(e).history,s=()=>((e,t)=>{const{locks:o}=navigator,r=on.then(()=>o?o.request(e,t).catch(t):t());return on=r,r})(n,()=>(async(e,t,o,r)=>{const n=Yo(e).history,s=pt(t);for(;;){const i=tr(n);if(Xo(e,t))return;const a=or(i),c=a.at(-1)?.hash??"",l=await Qr(Kr(c,s));if(tr(n)!==i)continue;if(!r())return;const d=[...a,{record:s,previous:c,...l&&{hash:l}}].slice(-100);return void(tn(n,d)&&en(e,d,t.fingerprint,o))}})(e,t,o,r)),i=be(window,"storage",o=>{o.key===n&&(null===o.newValue?i():Xo(e,t)||er(s))});setTimeout(i,2e3),await s()})(s.cookie.name,d,p?i:void 0,n)},async receipt(e){await Qo;const{config:t,record:o}=e,{name:r,days:n}=t.cookie,{entries:s,shown:i}=Ko(r),a=o&&!Xo(r,o),c=(a?[...s,{record:pt(o),previous:s.at(-1)?.hash??""}]:[...s]).map(rn);return{schema:"askfirst-receipt-1",id:crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-"),issued:(new Date).toISOString(),site:location.origin,days:n,complete:!a&&Xr(c),history:c,shown:i}}});function sn(e,t,o,r){try{const n=e.filter(({host:e,httpOnly:t})=>void 0===e&&!t).map(({name:e})=>e).filter(e=>Ne(e)&&t(e));for(const e of new Set([...je().filter(t),...n]))Oe(e,o);return[...je().filter(t).map(e=>r("cookie",e,"kept")),...n.filter(Pe).map(e=>r("cookie",e,"http-only")),...e.flatMap(({name:e,host:t,httpOnly:o})=>[...o?[r("cookie",e,"http-only")]:[],...t?[r("cookie",`${e} (${t})`,"third-party")]:[]])]}catch{return[r("cookie","*","blocked")]}}const an=[["localStorage",()=>localStorage],["sessionStorage",()=>sessionStorage]],cn=[["indexedDB",async(e,t)=>{const o=await(indexedDB.databases?.()),r=o?o.map(({name:e=""})=>e).filter(e):t.map(({name:e})=>e).filter(t=>Ne(t)&&e(t)),n=await Promise.all(r.map(ln));return r.filter((e,t)=>!n[t])}],["cacheStorage",async e=>{const t=(await caches.keys()).filter(e);return await Promise.all(t.map(e=>caches.delete(e))),(await caches.keys()).filter(e)}],["serviceWorker",async e=>{const t=(await navigator.serviceWorker.getRegistrations()).filter(({active:t,waiting:o,installing:r})=>{const{pathname:n=""}=new URL((t??o??r)?.scriptURL??"about:");return e(n)||e(n.replace(/^.*\//,""))}),o=await Promise.all(t.map(e=>e.unregister()));return t.filter((e,t)=>!o[t]).map(({scope:e})=>e)}]];function ln(e){return new Promise(t=>{const o=indexedDB.deleteDatabase(e);o.onsuccess=()=>t(!0),o.onerror=()=>t(!1),setTimeout(t,2e3,!1)})}function dn([e,...t]){try{const o=e.split("."),r=o.slice(0,-1).reduce((e,t)=>e?.[t],window),n=r?.[o.at(-1)];"function"==typeof n&&Reflect.apply(n,r,t)}catch(e){reportError(e)}}var pn=Object.freeze({__proto__:null,async undo(e,t,o,r){(e=>{if(Le in window)return;const{config:t}=e,o=Ue({policy:{config:t,allows(t){return e.allows(t)}}},window).map(e=>W(...e)),r=()=>{const r=t.services.every(({id:t})=>e.allows(t));o.forEach(e=>e(!r))};e.addEventListener("change",r),r()})(e);for(const{deny:e=[]}of t)e.forEach(dn);const n=e.config.services.filter(({id:t})=>e.allows(t)),s=[...new Set([...t,...o])],i=await(async(e,t,o)=>{const r=Ee();return(await Promise.all(e.map(async e=>{const n=r=>n=>!n.startsWith(o)&&e[r].some(e=>Te(e.name,n))&&!t.some(e=>e[r].some(e=>Te(e.name,n))),s=(t,o,r)=>({service:e.id,kind:t,name:o,reason:r}),i=[...sn(e.cookies,n("cookies"),r,s),...an.flatMap(([e,t])=>((e,t,o,r)=>{try{const n=t();for(const e of Object.keys(n).filter(o))n.removeItem(e);return Object.keys(n).filter(o).map(t=>r(e,t,"kept"))}catch{return[]}})(e,t,n("storage"),s))];return[...i,...(await Promise.all(cn.map(([t,o])=>o(n("storage"),e.storage).then(e=>e.map(e=>s(t,e,"in-use")),()=>[])))).flat()]}))).flat()})(s,n,e.config.cookie.name);Object.assign(e,{residue:i}),e.dispatchEvent(Object.assign(new Event("residue"),{residue:i,taken:t})),r&&t.length>0&&"auto"===e.config.reload&&location.reload()}})}();
//# sourceMappingURL=askfirst.all.js.map
