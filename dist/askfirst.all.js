/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";function e(e){const t=new Map;for(const r of e)for(const e of r.hosts){const[o]=e.split("/",1),s=o.toLowerCase(),n=t.get(s)??[];t.set(s,n),n.push([e.slice(o.length),r])}return(e,r)=>{const o=e.split(".");for(let s=-1;s<o.length;s++){const n=t.get(0>s?e:`*.${o.slice(s).join(".")}`);if(n&&void 0===r)return n.map(([,e])=>e);const i=n?.filter(([e])=>r.startsWith(e));if(!i?.[0])continue;const a=Math.max(...i.map(([e])=>e.length));return i.filter(([e])=>e.length===a).map(([,e])=>e)}return[]}}const t="unknown";function r(t,r=[]){const o=e([{hosts:[`*.${t.replace(/^www\./,"")}`,...r]}]);return(e,t)=>!!o(e,t)[0]}const o=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function s(e,r){return r.match(o)?.map(e.denies).find(e=>void 0!==e&&e!==t)}const n=new WeakMap,i=new Map,a=e=>"string"==typeof e&&1e6>e.length,c=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],l="//localhost:1",d=(e,{document:t,Element:{prototype:r}})=>[...["setAttribute","setAttributeNS"].map((t,o)=>[r,t,(t,r,s)=>e.gives(t,r[o],r[o+1])?void 0:s(r)]),...[...e.loads].flatMap(([r,o])=>o.map(o=>[p(t.createElement(r),o),o,(t,r,s)=>e.gives(t,o,r[0])?void 0:s(r),"set"]))];function p(e,t){const r=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!r?e:p(r,t)}const h=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),u=[],f=/sheet|icon|load|fetch|connect|render|manifest/i;function m({localName:e,rel:t}){return"link"===e&&t&&!f.test(t)?u:h.get(e)??u}function g(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let y;function v(){if(y)return y;const e=e=>e;y={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;y=e?.createPolicy("askfirst",y)??y}catch{}return y}const b="data-askfirst-",w=`${b}held`,$="data-consent",x="text/plain",k=/^(module|speculationrules|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,_=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,A=e=>k.test(S(e).trim()),S=e=>e.type??"";function E(e,t,r,o){e.setAttribute(b+t.replace("xlink:",""),r),e.removeAttribute(t),e.setAttribute(w,o)}function C(e,t){const r="script"===e.localName,o=r&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(w)??(o?t("type"):void 0);for(const r of m(e)){const o=e.getAttribute(r),n=null===o?void 0:t(r,o);void 0!==n&&(E(e,r,o,n),s=n,"iframe"===e.localName&&e.replaceWith(e))}r&&void 0!==s&&A(e)&&j(e,s)}function j(e,t){E(e,"type",S(e),t),e.setAttribute("type",x)}const M=e=>e.getAttribute($)?.match(/\S+/g)??[];function O(e){const t=e.hasAttribute($);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:r})=>{const[,o,s]=_.exec(e)??[],n=s??(t&&o);return n?[[n,{value:r,from:e}]]:[]}))}const P=e=>S(e)===x;function T(e){const{type:t,src:r}=O(e);return{module:"module"===(t?.value??S(e)),external:!!r||e.hasAttribute("src")}}function U(e){const t="script"===e.localName,{type:r,...o}=O(e);P(e)&&e.removeAttribute("type"),r?.value&&e.setAttribute("type",r.value),r&&e.removeAttribute(r.from),e.removeAttribute(w);for(const t in o){const{value:r,from:s}=o[t];e.removeAttribute(s);const n="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,v()[n](r))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=v().createScript(t)}}const N=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],R=(e,{Node:t,Element:r,Document:o,DocumentFragment:s})=>L(e,[t,r,o,s],N);function L(e,t,r){return t.flatMap(({prototype:t})=>r.flatMap((r,o)=>r.split(" ").map(r=>[t,r,(t,r,s)=>{const n=o||r.length;for(let o=0;n>o;o++)H(r[o],t)&&(r[o]=e.scan(r[o],t));const i=s(r);return e.inserted(),i}])))}function H(e,t){const{isConnected:r,ownerDocument:o,getRootNode:s}=t;return!1!==r||e?.ownerDocument!==o||"host"in s.call(t)}const D=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],W=/^(iframe|frame|object|embed)$/,z=new WeakMap,q=["write","writeln","createContextualFragment"],I=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],B=/^(script|style|textarea)$/,V=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,F=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,G=/<(?:[a-z!/](?:[^>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?)?$/i,J="\x3c!--askfirst--\x3e",Y=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,K="about:invalid#",Z=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,X=["style","[style]"],Q=(e,t)=>t.replace(Y,(t,r,o)=>void 0===e.denies(o)?t:r+K+o),ee=e=>"style"===e.localName,te=e=>(ee(e)?e.textContent:e.getAttribute("style"))??"";function re(e,t){const r=te(e),o=t(r);if(o!==r)return ee(e)?e.textContent=o:e.style.cssText=o,o}const oe=/^(script|style)$/,se=[(e,{Element:t,ShadowRoot:r,Document:o,Range:s})=>{let n=!1;const i=document.createElement("template"),a=e=>(n=!0,i.innerHTML=v().createHTML(e),n=!1,i.content),c=(t,r)=>{const o=String(t);if(n||!(({policy:e},t)=>{const r=new Set;for(const[,o]of t.matchAll(V)){if(void 0===o)return!0;if(r.has(o))continue;r.add(o);const t=o.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==e.denies(t))return!0}return!1})(e,o)||!e.mark(a(o),r))return t;let s,c=o.replace(F,(t,o)=>{const n="/"===t[1];if(void 0===s&&!n){B.test(o)&&(s=o);const n=a(t);return e.mark(n,r)?n.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):t}return n&&s===o&&(s=void 0),t});return e.mark(a(c+J),r)&&([c]=i.innerHTML.split(J)),"string"==typeof t?c:v().createHTML(c)},l=new WeakMap;return[t,r,o,s].flatMap(({prototype:t})=>[...q,...I].flatMap((r,o)=>["value","set"].map(s=>[t,r,(t,r,s)=>{if(2>o)return((e,t,r)=>{const o=l.get(e)??"",s=o+t.join(""),n=G.exec(s)?.index??s.length;l.set(e,s.slice(n)),n<s.length&&!o&&queueMicrotask(()=>{const t=l.get(e);l.delete(e),t&&r([t])});const[i]=t;return r([c(s===String(i)&&n===s.length?i:s.slice(0,n),!0)])})(t,o?[...r,"\n"]:r,s);const n=q.length>o,i=t;if(B.test(i.localName))return s([e.scan(r[0],i),...r.slice(1)]);const{parentElement:a}=i,d=s(r.map(e=>c(e,n)));return!n&&/<script/i.test(String(r.at(-1)))&&(e.inert(i),e.inert(a)),e.inserted(),d},s])))},(e,t)=>{const{Navigator:r,TypeError:o,ServiceWorkerContainer:s,XMLHttpRequest:n,DOMException:i,RTCPeerConnection:{prototype:a}={}}=t,c=t=>void 0!==e.denies(String(t?.url??t)),d=(e,t,r,o=0)=>[e,t,(e,t,s)=>c(t[o])?r(e,t,s):s(t)],p=()=>{throw new i("The operation is insecure.","SecurityError")},h=e=>(t,[,...r],o)=>o([e,...r]),u=e=>{const{iceServers:t,...r}=e??{};return t?{...r,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>c(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},f=(e,[t,...r],o)=>o([u(t),...r]),m=new WeakMap;return[d(t,"fetch",()=>Promise.reject(new o("Failed to fetch"))),d(t,"fetchLater",()=>({activated:!1})),d(r.prototype,"sendBeacon",()=>!0),d(t,"WebSocket",h(`wss:${l}`)),d(t,"WebSocketStream",h(`wss:${l}`)),d(t,"WebTransport",h(`https:${l}`)),d(t,"EventSource",h("data:,")),d(t,"Worker",p),d(t,"SharedWorker",p),d(s?.prototype,"register",async()=>p()),d(t,"Audio",(e,[t],r)=>{const o=r([]);return o.preload="auto",o.src=String(t),o}),[t,"RTCPeerConnection",f],[a,"setConfiguration",f],[n.prototype,"open",(e,t,r)=>{const o=e;return delete o.readyState,m.delete(o),c(t[1])&&m.set(o,!1===t[2]),r(t)}],[n.prototype,"send",(e,r,o)=>{const s=e,n=m.get(s);if(void 0===n)return o(r);if(n)throw new i("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==m.get(s)){Object.defineProperty(s,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])s.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:r}=e;return e.denies=t=>/^\s*blob:/i.test(t)?s(e,i.get(t.trim())??""):/^\s*data:/i.test(t)?s(e,(e=>{const[t="",...r]=e.split(",");try{const e=decodeURIComponent(r.join(","));return t.endsWith(";base64")?atob(e):e}catch{return e}})(t)):r(t),[[t,"Blob",(t,r,o)=>{const i=o(r),c=[...r[0]??[]].filter(a).join("");return void 0!==s(e,c)&&n.set(i,c),i}],[t.URL,"createObjectURL",(e,t,r)=>{const o=r(t),s=n.get(t[0]);return void 0!==s&&i.set(o,s),o}],[t.URL,"revokeObjectURL",(e,t,r)=>(i.delete(String(t[0])),r(t))]]},e=>{const t=(t,r)=>"speculationrules"===t.type?s(e,r):c(e).find(e=>e.inline.some(e=>r.includes(e)))?.id,{scan:r}=e;return e.deniesText=e=>t(e,e.textContent??""),e.scan=(o,s)=>{const n=s;if("script"===n?.localName&&!n.textContent){const r=o?.textContent??String(o),s=t(n,r);void 0!==s&&e.disarm(n,s)}return r(o,s)},[]},(e,t)=>{const{Node:r,Attr:o,CharacterData:s,HTMLElement:n,HTMLScriptElement:i,HTMLStyleElement:a}=t,{update:c,uninstall:l}=e,d=[];e.update=()=>{d.forEach(t=>t(!e.policy.open)),c()},e.uninstall=()=>{d.forEach(e=>e(!1)),l()};const p=({prototype:e},t,r,o)=>{const s=Object.getOwnPropertyDescriptor(t.prototype,r),{set:n}=s,i=new Proxy(n,{apply(e,t,[r]){return o(t,r,e=>Reflect.apply(n,t,[e]))}});d.push(o=>{const a=Object.getOwnPropertyDescriptor(e,r);!o||a&&a.set!==n||Object.defineProperty(e,r,{...s,set:i}),o||a?.set!==i||(e===t.prototype?Object.defineProperty(e,r,s):delete e[r])})},h=(t,r,o)=>o(e.scan(r,t));for(const e of[i,a])p(e,r,"textContent",h),p(e,n,"innerText",h);p(i,i,"text",h);for(const[t,o]of[[s,"data"],[r,"nodeValue"],[r,"textContent"]])p(s,t,o,({parentElement:t},r,o)=>o(oe.test(t?.localName??"")?e.scan(r,t):r));for(const t of["nodeValue","textContent"])p(o,r,t,({ownerElement:t,name:r},o,s)=>{e.gives(t,r,o)||s(o)});return[]},(e,t)=>{for(const[t,...r]of D)for(const o of t.split(" "))e.loads.set(o,r);const{document:r,Attr:o,CharacterData:s,Element:n,NamedNodeMap:i,Range:a,SVGAnimatedString:c}=t,l=(t,[o],s)=>{const{name:n,value:i}=o;if(g(n,i).every(t=>void 0===e.denies(t)))return s([o]);const a=r.createAttribute("data-askfirst");s([a]);const c=a.ownerElement;return c.removeAttributeNode(a),e.gives(c,n,i)?null:s([o])},{SVGImageElement:d,SVGFEImageElement:h,SVGUseElement:u,SVGScriptElement:f}=t,m=new WeakMap,y=(t,[r],o)=>{const{name:s,value:n}=r;return e.gives(t,s,n)?null:o([r])};return[...[...e.loads].flatMap(([e,t])=>t.map(t=>[p(r.createElement(e),t),t,(e,o,s)=>{const n=e.getAttribute(b+t);return null===n?s(o):/set|ping|doc|ground/.test(t)?n:new URL(n,r.baseURI).href},"get"])),...L(e,[s],["before after replaceWith"]),...L(e,[a,t.Document],["insertNode surroundContents","importNode adoptNode"]),[n.prototype,"setAttributeNode",y],[n.prototype,"setAttributeNodeNS",y],[o.prototype,"value",(t,r,o)=>{const{ownerElement:s,name:n}=t;return e.gives(s,n,r[0])?void 0:o(r)},"set"],[i.prototype,"setNamedItem",l],[i.prototype,"setNamedItemNS",l],...[d,h,u,f].map(({prototype:e})=>[e,"href",(e,t,r)=>{const o=r(t);return m.set(o,e),o},"get"]),[c.prototype,"baseVal",(t,r,o)=>e.gives(m.get(t)??null,"href",r[0])?void 0:o(r),"set"]]},(e,{HTMLFormElement:t})=>{const r=(t,r)=>{const o=r?.getAttribute("formaction")??t.getAttribute("action");return null!==o&&void 0!==e.denies(o)},o=e=>{r(e.target,e.submitter)&&e.preventDefault()},s=new AbortController,n={capture:!0,signal:s.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",o,n)},e.uninstall=()=>{s.abort(),a()},[[t.prototype,"submit",(e,t,o)=>r(e)?void 0:o(t)]]},(e,t)=>{const r=new Set,o=[],s={attributeFilter:["style"],subtree:!0},n=t=>{if(void 0===re(t,t=>Q(e,t)))return;const[,o=""]=new RegExp(Z).exec(te(t))??[];t.setAttribute(w,e.denies(o)??""),r.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(n)}),{scan:a,examine:c,mark:l,watch:d,update:p,uninstall:h}=e;for(const t of X)e.loads.set(t,[]);e.examine=t=>{e.policy.open||n(t),c(t)},e.scan=(t,r)=>{const o=t;if("style"===r?.localName){if("string"==typeof t)return Q(e,t);o?.data&&(o.data=Q(e,o.data))}else o?.hasAttribute?.("style")&&e.examine(o);return a(t,r)},e.mark=(e,t)=>(e.querySelectorAll(X.join()).forEach(n),l(e,t)),e.watch=t=>{d(t),o.push(new WeakRef(t)),e.policy.open||i.observe(t,s)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:o){const e=t.deref();e&&i.observe(e,s)}for(const t of r)re(t,t=>t.replace(Z,(t,r)=>void 0===e.denies(r)?r:t)),te(t).includes(K)||(t.removeAttribute(w),r.delete(t));p()},e.uninstall=()=>{i.disconnect(),h()};const{CSSStyleSheet:u,CSSGroupingRule:f}=t;return[[u.prototype,"insertRule",0],[u.prototype,"addRule",1],[u.prototype,"replace",0],[u.prototype,"replaceSync",0],[f.prototype,"insertRule",0],[t,"FontFace",1]].map(([t,r,o])=>[t,r,(t,r,s)=>s(r.map((t,r)=>r===o&&"string"==typeof t?Q(e,t):t))])},(e,t)=>{const{known:r,entered:o}=z.get(e)??{known:new Map,entered:new WeakSet};z.set(e,{known:r,entered:o}),r.set(t,0);const s=t=>{try{const{defaultView:r,window:s}=t??{},n=r??s;if(!n||o.has(n.Element))return t;const i={...e};e.enter(n),Object.assign(e,i)}catch{}return t},n=({target:e})=>{s(e.contentWindow)};o.add(t.Element);const{examine:i,inserted:a,watch:c}=e;let l=!1;e.examine=e=>{W.test(e.localName)&&(l=!0,s(e.contentWindow)),i(e)},e.inserted=()=>{a(),l&&(()=>{for(const[e,t]of r){const{length:o,closed:n}=e;if(n&&r.delete(e),!n&&o!==t){r.set(e,o);for(let t=0;o>t;t++)s(e[t])}}})(),l=!1},e.watch=e=>{c(e),e.addEventListener("load",n,!0)};const{HTMLIFrameElement:d,HTMLFrameElement:p,HTMLObjectElement:h,HTMLEmbedElement:u}=t,f=(e,t,r)=>s(r(t));return[[t,"open",f],...[d,p,h,u].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,f,"get"]))]},(e,t)=>{const r=(t,r)=>c(e).some(e=>e[t].some(({name:e})=>e.endsWith("*")?r.startsWith(e.slice(0,-1)):r===e)),{Document:o,Storage:s,CookieStore:n}=t;return[[o.prototype,"cookie",(e,t,o)=>{const s=String(t[0]),[n=""]=s.split("=",1);return r("cookies",n.trim())&&!(e=>{const[,t]=/;\s*max-age\s*=\s*([^;]*)/i.exec(e)??[],[,r]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==r&&Date.parse(r)<Date.now()})(s)?void 0:o(t)},"set"],[n?.prototype,"set",(e,t,o)=>{const[s]=t,n="object"==typeof s?s.name:String(s);return r("cookies",n)?Promise.resolve():o(t)}],[s.prototype,"setItem",(e,t,o)=>r("storage",String(t[0]))?void 0:o(t)]]},e=>{let t;const{update:r}=e;return e.update=()=>{const{config:o,open:s}=e.policy,n=o?.lockdown?(({services:e,firstParty:t},r)=>{const o=t=>e.filter(({id:e})=>r.allows(e)===t).flatMap(({hosts:e})=>e.map(e=>e.split("/",1)[0])),s=o(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].filter(e=>!s.some(t=>`.${t}`.endsWith(e.replace("*","")))),...o(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(o,e.policy):[];if(t&&(s||n.some(e=>!t.includes(e))))return location.reload();if(o?.lockdown&&!s&&n.join()!==t?.join()){t=n;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${n.join(" ")}; form-action 'self' ${n.join(" ")}`,document.head.append(e)}r()},[]}];function ne({cookies:e,storage:t},{entries:r}){const o=e=>{const t="string"==typeof e?{name:e}:e;return{...r[t.name],...t}};return{cookies:e.map(o),storage:t.map(o)}}window.askfirstChannels=se;const ie=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));function ae(e,t,r){return e.addEventListener(t,r),()=>e.removeEventListener(t,r)}window.askfirstServices=ie;const ce=()=>!!document.prerendering;function le(e){return ae(window,"pageshow",({persisted:t})=>{t&&e()})}function de(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}let pe;const he=new Set;function ue(e){pe=e}function fe(e,t=""){const r=`${e} ${String(t)}`;he.has(r)||(he.add(r),pe?.().then(r=>console.warn(r(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const me={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function ge(e,t){return"object"!=typeof e&&me[t].test((typeof e)[0]+String(e))&&!("id"===t&&String(e)in{})}function ye(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function ve(e,t){if("function"==typeof t)return ve(e,t(e));if("string"==typeof t)return ge(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>ve(e,t[0]));const r={__proto__:null,...t};return ye(e)&&Object.keys(r).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const o=r[e]??r[`!${e}`]??r["*"];return void 0!==o&&ve(t,o)})}const be=e=>t=>ye(t)?e:"text",we=[be({"!name":"text",purpose:"text",lifetime:"text"})],$e={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",required:"flag"}],services:[e=>ye(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:be({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:we,storage:we,inline:["text"],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},xe=["necessary","functional","analytics","advertising"];function ke(e,t){if(!ve(e,$e))return;const r=e,o=_e(r),s=Ae(r,t),n=o.map(({id:e})=>e),i=[...n,...s.map(e=>e?.id)];return new Set(i).size===i.length&&s.every(e=>n.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...r,cookie:{name:"askfirst",path:"/",days:182,...r.cookie},categories:o,services:s}:void 0}function _e({categories:e=xe.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function Ae({services:e=[]},t){return e.map(e=>{const r="string"==typeof e?e:"use"in e&&e.use;if(r&&!Object.hasOwn(t,r))return;const o=r?t[r]:e,{category:s=o.category}=e,{hosts:n=[],inline:i=[],cookies:a,storage:c}=o;return{...o,category:s,hosts:n,inline:i,cookies:Se(a),storage:Se(c)}})}const Se=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function Ee(e){for(var t=1;arguments.length>t;t++){var r=arguments[t];for(var o in r)"__proto__"!==o&&(e[o]=r[o])}return e}var Ce=function e(t,r){function o(e,o,s){if("undefined"!=typeof document){"number"==typeof(s=Ee({},r,s)).expires&&(s.expires=new Date(Date.now()+864e5*s.expires)),s.expires&&(s.expires=s.expires.toUTCString()),e=encodeURIComponent(e).replace(/%(2[346B]|5E|60|7C)/g,decodeURIComponent).replace(/[()]/g,escape);var n="";for(var i in s)s[i]&&(n+="; "+i,!0!==s[i]&&(n+="="+s[i].split(";")[0]));return document.cookie=e+"="+t.write(o,e)+n}}return Object.create({set:o,get(e){if("undefined"!=typeof document&&(!arguments.length||e)){for(var r=document.cookie?document.cookie.split("; "):[],o={},s=0;s<r.length;s++){var n=r[s].split("="),i=n.slice(1).join("=");try{var a=decodeURIComponent(n[0]);if(a in o||(o[a]=t.read(i,a)),e===a)break}catch(e){}}return e?o[e]:o}},remove(e,t){o(e,"",Ee({},t,{expires:-1}))},withAttributes(t){return e(this.converter,Ee({},this.attributes,t))},withConverter(t){return e(Ee({},this.converter,t),this.attributes)}},{attributes:{value:Object.freeze(r)},converter:{value:Object.freeze(t)}})}({read(e){return'"'===e[0]&&(e=e.slice(1,-1)),e.replace(/(%[\dA-F]{2})+/gi,decodeURIComponent)},write(e){return encodeURIComponent(e).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,decodeURIComponent)}},{path:"/"});function je(e){try{return e()}catch{return}}function Me(e,t,r=!1){const o={};for(const{id:s,required:n}of e.categories){o[s]=n||!0===t[s];for(const i of e.services){if(i.category!==s)continue;const e=r||void 0!==t[i.id];o[i.id]=n||(e?!0===t[i.id]:o[s])}}return o}function Oe(e,t){return Me(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const Pe=864e5,Te=["accept-all","reject-all","custom","withdraw"];class Ue extends Event{constructor(e,t){super("change"),this.changed=e,this.source=t}}class Ne extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.config=e,this.#e=t,this.choices=Me(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{policy:r}=this.config,o={id:this.record?.id??Re(),time:Date.now(),policy:r.version,language:"en",method:e,choices:t?this.#t(t):Oe(this.config,"accept-all"===e)},s=this.#e.write((({id:e,time:t,policy:r,language:o,method:s,choices:n})=>{const i=e=>Object.keys(n).filter(t=>n[t]===e),[a,c]=[i(!0),i(!1)];return JSON.stringify({v:1,i:e,t,p:r,l:o,m:s,g:a,d:c})})(o));"cookie"!==s&&fe("storage",s),this.#r({...o,persisted:s},"choice")}#t(e){const t={...this.choices,...e};for(const{id:r,category:o}of this.config.services)t[r]=e[r]??e[o]??t[r];return Me(this.config,t)}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const r=(e=>{try{const{v:t,i:r,t:o,p:s,l:n,m:i,g:a,d:c}=JSON.parse(e),l=[r,s,n,...a,...c].every(e=>"string"==typeof e);if(1!==t||!l||!Te.includes(i)||!Number.isInteger(o)||o>864e13)return;return{id:r,time:o,policy:s,language:n,method:i,choices:Object.fromEntries([...a.map(e=>[e,!0]),...c.map(e=>[e,!1])])}}catch{return}})(e);return r?{...r,persisted:t}:(fe("record",e),[])}).sort((e,t)=>t.time-e.time);this.#r(e,"storage")}forget(){this.#e.clear(),this.#r(void 0,"choice")}#r(e,t){const r=e&&((e,t)=>{const r=Date.now()-e.time;return-Pe>r||r>=t.cookie.days*Pe?"expired":[...t.categories,...t.services].every(({id:t})=>Object.hasOwn(e.choices,t))&&e.policy===t.policy.version?"current":"outdated"})(e,this.config),{choices:o,record:s}=this,n=e&&"expired"!==r?Me(this.config,e.choices,!0):Oe(this.config,!1);Object.assign(this,{record:e,choices:n,decided:"current"===r});const i=Object.keys(n).filter(e=>o[e]!==n[e]);i.length>0&&this.dispatchEvent(new Ue(i,t)),s?.time===e?.time&&"choice"!==t||this.dispatchEvent(new Event("decide"))}}const Re=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class Le extends Event{constructor(...[e,t]){super(e),this.element=t}}class He extends Ne{#o;#s;#n;#i;constructor(o,s,n){super(o,(({cookie:{name:e,days:t,...r}})=>{const o={...r,sameSite:"Lax",secure:"https:"===location.protocol};let s;const n=Object.entries({cookie:{get:()=>Ce.get(e),set(r){4e3>encodeURIComponent(r).length&&Ce.set(e,r,{...o,expires:t})},remove:()=>Ce.remove(e,o)},localStorage:{get:()=>localStorage.getItem(e),set:t=>localStorage.setItem(e,t),remove:()=>localStorage.removeItem(e)},memory:{get:()=>s,set:e=>s=e,remove:()=>s=void 0}}),i=()=>n.forEach(([,e])=>je(()=>e.remove()));return{clear:i,read:()=>n.flatMap(([e,t])=>{const r=je(()=>t.get());return null==r?[]:[[r,e]]}),write:e=>(i(),n.find(([,t])=>(je(()=>t.set(e)),je(()=>t.get())===e))[0])}})(o)),this.regime="opt-in",this.#s=n;const i=((r,o)=>{const s=e(r.services);return e=>{const n=Object.keys(e),i=n.every(t=>e[t]),a=("hold"===r.unknown||r.lockdown)&&!i;return{config:r,denies(r,n){const i=s(r,n);return i[0]?i.find(({id:t})=>!e[t])?.id:a&&!o(r,n)?t:void 0},allows(t){return n.includes(t)||((e,t)=>{fe("mark",[e,t])})(t,n),!0===e[t]},open:!a&&r.services.every(({id:t})=>e[t])}}})(o,r(location.hostname,o.firstParty)),a=()=>{this.decided||this.showNotice()};let c=()=>this.refresh();const l=(d=()=>c(),ce()?ae(document,"prerenderingchange",d):(d(),()=>{}));var d,p;this.#o=s(i(this.choices),(...e)=>{this.dispatchEvent(new Le(...e))}),c=()=>{this.refresh(),a()},this.#n=[l,le(c),(p=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(De,e)?this.answer(De[e]):fe("action",e)},ae(document,"click",e=>{for(const t of e.composedPath()){const r=t instanceof Element&&t.getAttribute("data-askfirst");if(r&&!t.closest("askfirst-notice"))return e.preventDefault(),p(r)}})),ae(this,"change",()=>{this.#o.update(i(this.choices)),We("askfirst:change")}),ae(document,"askfirst-open",()=>{this.showPreferences()}),ae(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],ce()||a()}get held(){return[...this.#o.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const r=()=>{this.allows(e)&&(this.removeEventListener("change",r),t())};this.addEventListener("change",r),r()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#n.forEach(e=>e()),this.#o.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}async#a(){try{return await(this.#i??=this.#s?.(this))}catch(e){return this.#i=void 0,void fe("ui",e)}}}const De={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function We(e){document.dispatchEvent(new Event(e))}const ze=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,r,o)=>{const s=o(r);return e.watch(s),s}]];function qe(...[e,t,r,o="value"]){const s=()=>{try{return Object.getOwnPropertyDescriptor(e,t)}catch{return}},n=s()?.[o];if(!n)return()=>{};let i=!1;const a=(e,t,o)=>i?r(e,t,o):o(t),c=new Proxy(n,{apply(e,t,r){return a(t,r,e=>Reflect.apply(n,t,e))},construct(e,t,r){return a(r,t,e=>Reflect.construct(n,e,r))}}),l=(r,n)=>{const i=s();i?.[o]===r&&Object.defineProperty(e,t,{...i,[o]:n})};return e=>{i!==e&&(i=e,e?l(n,c):l(c,n))}}function Ie(e,t){let r,o=Promise.resolve();const s=(e,r)=>{const o=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:r,value:o}of e.attributes)t.setAttribute(r,o);return t.nonce=e.nonce,t.text=v().createScript(e.text),t})(e):e;return r&&(o.async=!1),U(o),o!==e&&e.replaceWith(o),o},n=e=>{for(const t of e)o=o.then(t).catch(e=>fe("release",e))};return(t,o)=>{const i=[],a=[];for(const n of t){if("script"!==n.localName){o(n)&&U(n);continue}const t=n,{module:c,external:l}=T(t),d=(l||c)&&t.hasAttribute("async");(e.has(t)?t.async:d)?o(t)&&s(t):(c||l&&t.hasAttribute("defer")?a:i).push(async()=>{if(l||await r,!o(t))return;const e=s(t,!0),n=e.isConnected&&A(e)&&!e.noModule;l&&n&&(r=Be(e))})}n(i),de(()=>n(a))}}function Be(e){return new Promise(t=>{e.addEventListener("load",t),e.addEventListener("error",t)})}const Ve=`[${$}],[${w}]`,Fe=/^(http|ws)/;function Ge(e,t,r,o=()=>{}){const{document:s}=e,n=new Set,i=new Set,a=new WeakSet,c=new WeakSet,l=Ie(a,c),d=(e,t,r)=>void 0===r||"type"===t?v.deniesText(e):g(t,r).map(v.denies).find(Boolean),p=e=>M(e).every(e=>v.policy.allows(e))&&Object.entries(O(e)).every(([t,{value:r}])=>void 0===d(e,t,r)),u=e=>{n.has(e)||(n.add(e),i.size||queueMicrotask(T),i.add(e),o("held",e))},f=e=>{const t=n.has(e)&&p(e);return t&&(n.delete(e),o("released",e)),t},y=e=>{const t=M(e).find(e=>!v.policy.allows(e));void 0===t&&c.has(e)||C(e,(r,o)=>t??d(e,r,o))},v={policy:r,loads:h,selector:"",denies(e){try{const{protocol:t,hostname:r,pathname:o}=new URL(e,s.baseURI);return Fe.test(t)?v.policy.denies(r,o):void 0}catch{return}},deniesText(){},gives(e,t,r){if(!e||!h.has(e.localName))return!1;const o=String(t).toLowerCase().replace(/^.*:/,"");if(!m(e).includes(o))return!1;const s=String(r),n=d(e,o,s);return void 0!==n?(E(e,o,s,n),a.add(e),u(e)):e.hasAttribute(w)&&e.removeAttribute(b+o),void 0!==n},mark(e,t){for(const r of e.querySelectorAll(v.selector))(t||"script"!==r.localName)&&y(r);return!!e.querySelector(`[${w}]`)},examine(e){v.policy.open||y(e),e.matches(Ve)&&(e=>"template"===e.localName||P(e)||Object.keys(O(e)).length>0)(e)&&u(e)},scan(e){const t=e,{localName:r}=t??{};if(r&&(h.has(r)||t.matches(Ve))&&v.examine(t),t?.firstElementChild){const e=v.policy.open?Ve:`${v.selector},${Ve}`;t.querySelectorAll(e).forEach(v.examine)}return e},disarm(e,t){j(e,t),u(e)},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>n.has(e)||c.add(e))},watch(e){return U.observe(e,{childList:!0,subtree:!0})},enter(e){for(const t of e.document.scripts)A(t)&&c.add(t);t.forEach((t,r)=>{for(const o of t(v,e))N.push([qe(...o),1>r])}),v.selector=[...h.keys()].join(),R(),v.watch(e.document),v.scan(e.document)},update(){return k([...n].filter(e=>S(e)||!i.has(e)))},uninstall(){U.disconnect(),N.forEach(([e])=>e(!1))}},x=e=>{if("template"!==e.localName||!f(e))return[e];const{content:t}=e,r=e.getAttribute($);for(const e of t.querySelectorAll("script"))c.add(e),e.setAttribute($,r),C(e,()=>r);v.scan(t);const o=[...t.querySelectorAll(Ve)];return e.replaceWith(t),o.flatMap(x)},k=e=>l(e.filter(p).sort((e,t)=>4&e.compareDocumentPosition(t)?-1:1).flatMap(x),f),_=()=>"loading"!==s.readyState,S=e=>_()||Je(e),T=()=>{for(const e of i)_()&&!a.has(e)&&c.add(e);const e=[...i].filter(S);for(const t of e)i.delete(t);k(e)},U=new e.MutationObserver(e=>{for(const{addedNodes:t,target:r}of e)t.forEach(e=>v.scan(e,r));T()}),N=[],R=()=>N.forEach(([e,t])=>e(t||!v.policy.open));return v.enter(e),v.update(),de(T),{held:n,update(e,t=o){v.policy=e,o=t,R(),v.update()},uninstall(){return v.uninstall()}}}function Je(e){return!!e&&(!!e.nextSibling||Je(e.parentNode))}((e,o)=>{ue(async()=>(await o.explain()).explain);const s=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void fe("twice");const t=e??[],r={push(e){t.push(e)}};return window.askfirst=r,e=>{r.consent=e,r.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[r,...o]=t;e[r](...o)}catch(e){fe("command",e)}})(e,t),t.forEach(r.push),We("askfirst:ready")}})();if(!s)return;const n=((e=[])=>[ze,...e,d,R])(window.askfirstChannels),i=Ge(window,n,(a=r(location.hostname),{denies(e,r){return a(e,r)?void 0:t},allows(){return!1},open:!1}));var a;document.body&&fe("place");const c=e=>{const t=window.askfirstServices??{};let r;try{r=ke(JSON.parse(e),t)}catch{}if(!r)return fe("config",[e,t]);s(new He(r,(e,t)=>(i.update(e,t),i),async e=>(await o.ui()).mountUi(e))),de(()=>{document.querySelector("askfirst-settings")&&o.ui().catch(e=>fe("ui",e))})},l=()=>{const e=document.getElementById("askfirst-config");return e&&c(e.textContent),e},p=e?.getAttribute("data-config");p?fetch(p).then(e=>e.ok?e.text():Promise.reject(e.status)).then(c,e=>fe("data-config",e)):l()||de(()=>l()??fe("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>hr)},explain(){return Promise.resolve().then(()=>Ar)}});const Ye=globalThis,Ke=Ye.ShadowRoot&&(void 0===Ye.ShadyCSS||Ye.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ze=Symbol(),Xe=new WeakMap;let Qe=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Ze)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(Ke&&void 0===e){const r=void 0!==t&&1===t.length;r&&(e=Xe.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Xe.set(t,e))}return e}toString(){return this.cssText}};const et=(e,...t)=>{const r=1===e.length?e[0]:t.reduce((t,r,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+e[o+1],e[0]);return new Qe(r,e,Ze)},tt=Ke?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const r of e.cssRules)t+=r.cssText;return(e=>new Qe("string"==typeof e?e:e+"",void 0,Ze))(t)})(e):e,{is:rt,defineProperty:ot,getOwnPropertyDescriptor:st,getOwnPropertyNames:nt,getOwnPropertySymbols:it,getPrototypeOf:at}=Object,ct=globalThis,lt=ct.trustedTypes,dt=lt?lt.emptyScript:"",pt=ct.reactiveElementPolyfillSupport,ht=(e,t)=>e,ut={toAttribute(e,t){switch(t){case Boolean:e=e?dt:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=null!==e;break;case Number:r=null===e?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch(e){r=null}}return r}},ft=(e,t)=>!rt(e,t),mt={attribute:!0,type:String,converter:ut,reflect:!1,useDefault:!1,hasChanged:ft};Symbol.metadata??=Symbol("metadata"),ct.litPropertyMetadata??=new WeakMap;let gt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=mt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const r=Symbol(),o=this.getPropertyDescriptor(e,r,t);void 0!==o&&ot(this.prototype,e,o)}}static getPropertyDescriptor(e,t,r){const{get:o,set:s}=st(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const n=o?.call(this);s?.call(this,t),this.requestUpdate(e,n,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??mt}static _$Ei(){if(this.hasOwnProperty(ht("elementProperties")))return;const e=at(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ht("properties"))){const e=this.properties,t=[...nt(e),...it(e)];for(const r of t)this.createProperty(r,e[r])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,r]of t)this.elementProperties.set(e,r)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const r=this._$Eu(e,t);void 0!==r&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const r=new Set(e.flat(1/0).reverse());for(const e of r)t.unshift(tt(e))}else void 0!==e&&t.push(tt(e));return t}static _$Eu(e,t){const r=t.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(Ke)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const r of t){const t=document.createElement("style"),o=Ye.litNonce;void 0!==o&&t.setAttribute("nonce",o),t.textContent=r.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){const r=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,r);if(void 0!==o&&!0===r.reflect){const s=(void 0!==r.converter?.toAttribute?r.converter:ut).toAttribute(t,r.type);this._$Em=e,null==s?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){const r=this.constructor,o=r._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=r.getPropertyOptions(o),s="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:ut;this._$Em=o;const n=s.fromAttribute(t,e.type);this[o]=n??this._$Ej?.get(o)??n,this._$Em=null}}requestUpdate(e,t,r,o=!1,s){if(void 0!==e){const n=this.constructor;if(!1===o&&(s=this[e]),r??=n.getPropertyOptions(e),!((r.hasChanged??ft)(s,t)||r.useDefault&&r.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(n._$Eu(e,r))))return;this.C(e,t,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:o,wrapped:s},n){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,n??t??this[e]),!0!==s||void 0!==n)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,r]of e){const{wrapped:e}=r,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,r,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};gt.elementStyles=[],gt.shadowRootOptions={mode:"open"},gt[ht("elementProperties")]=new Map,gt[ht("finalized")]=new Map,pt?.({ReactiveElement:gt}),(ct.reactiveElementVersions??=[]).push("2.1.2");const yt=globalThis,vt=e=>e,bt=yt.trustedTypes,wt=bt?bt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,$t="$lit$",xt=`lit$${Math.random().toFixed(9).slice(2)}$`,kt="?"+xt,_t=`<${kt}>`,At=document,St=()=>At.createComment(""),Et=e=>null===e||"object"!=typeof e&&"function"!=typeof e,Ct=Array.isArray,jt="[ \t\n\f\r]",Mt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ot=/-->/g,Pt=/>/g,Tt=RegExp(`>|${jt}(?:([^\\s"'>=/]+)(${jt}*=${jt}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),Ut=/'/g,Nt=/"/g,Rt=/^(?:script|style|textarea|title)$/i,Lt=(e,...t)=>({_$litType$:1,strings:e,values:t}),Ht=Symbol.for("lit-noChange"),Dt=Symbol.for("lit-nothing"),Wt=new WeakMap,zt=At.createTreeWalker(At,129);function qt(e,t){if(!Ct(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==wt?wt.createHTML(t):t}const It=(e,t)=>{const r=e.length-1,o=[];let s,n=2===t?"<svg>":3===t?"<math>":"",i=Mt;for(let t=0;r>t;t++){const r=e[t];let a,c,l=-1,d=0;for(;d<r.length&&(i.lastIndex=d,c=i.exec(r),null!==c);)d=i.lastIndex,i===Mt?"!--"===c[1]?i=Ot:void 0!==c[1]?i=Pt:void 0!==c[2]?(Rt.test(c[2])&&(s=RegExp("</"+c[2],"g")),i=Tt):void 0!==c[3]&&(i=Tt):i===Tt?">"===c[0]?(i=s??Mt,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?Tt:'"'===c[3]?Nt:Ut):i===Nt||i===Ut?i=Tt:i===Ot||i===Pt?i=Mt:(i=Tt,s=void 0);const p=i===Tt&&e[t+1].startsWith("/>")?" ":"";n+=i===Mt?r+_t:0>l?r+xt+(-2===l?t:p):(o.push(a),r.slice(0,l)+$t+r.slice(l)+xt+p)}return[qt(e,n+(e[r]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]};class Bt{constructor({strings:e,_$litType$:t},r){let o;this.parts=[];let s=0,n=0;const i=e.length-1,a=this.parts,[c,l]=It(e,t);if(this.el=Bt.createElement(c,r),zt.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=zt.nextNode())&&a.length<i;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith($t)){const t=l[n++],r=o.getAttribute(e).split(xt),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:s,name:i[2],strings:r,ctor:"."===i[1]?Yt:"?"===i[1]?Kt:"@"===i[1]?Zt:Jt}),o.removeAttribute(e)}else e.startsWith(xt)&&(a.push({type:6,index:s}),o.removeAttribute(e));if(Rt.test(o.tagName)){const e=o.textContent.split(xt),t=e.length-1;if(t>0){o.textContent=bt?bt.emptyScript:"";for(let r=0;t>r;r++)o.append(e[r],St()),zt.nextNode(),a.push({type:2,index:++s});o.append(e[t],St())}}}else if(8===o.nodeType)if(o.data===kt)a.push({type:2,index:s});else{let e=-1;for(;-1!==(e=o.data.indexOf(xt,e+1));)a.push({type:7,index:s}),e+=xt.length-1}s++}}static createElement(e,t){const r=At.createElement("template");return r.innerHTML=e,r}}function Vt(e,t,r=e,o){if(t===Ht)return t;let s=void 0!==o?r._$Co?.[o]:r._$Cl;const n=Et(t)?void 0:t._$litDirective$;return s?.constructor!==n&&(s?._$AO?.(!1),void 0===n?s=void 0:(s=new n(e),s._$AT(e,r,o)),void 0!==o?(r._$Co??=[])[o]=s:r._$Cl=s),void 0!==s&&(t=Vt(e,s._$AS(e,t.values),s,o)),t}class Ft{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:r}=this._$AD,o=(e?.creationScope??At).importNode(t,!0);zt.currentNode=o;let s=zt.nextNode(),n=0,i=0,a=r[0];for(;void 0!==a;){if(n===a.index){let t;2===a.type?t=new Gt(s,s.nextSibling,this,e):1===a.type?t=new a.ctor(s,a.name,a.strings,this,e):6===a.type&&(t=new Xt(s,this,e)),this._$AV.push(t),a=r[++i]}n!==a?.index&&(s=zt.nextNode(),n++)}return zt.currentNode=At,o}p(e){let t=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}}class Gt{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,o){this.type=2,this._$AH=Dt,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Vt(this,e,t),Et(e)?e===Dt||null==e||""===e?(this._$AH!==Dt&&this._$AR(),this._$AH=Dt):e!==this._$AH&&e!==Ht&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>Ct(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==Dt&&Et(this._$AH)?this._$AA.nextSibling.data=e:this.T(At.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:r}=e,o="number"==typeof r?this._$AC(e):(void 0===r.el&&(r.el=Bt.createElement(qt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new Ft(o,this),r=e.u(this.options);e.p(t),this.T(r),this._$AH=e}}_$AC(e){let t=Wt.get(e.strings);return void 0===t&&Wt.set(e.strings,t=new Bt(e)),t}k(e){Ct(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let r,o=0;for(const s of e)o===t.length?t.push(r=new Gt(this.O(St()),this.O(St()),this,this.options)):r=t[o],r._$AI(s),o++;o<t.length&&(this._$AR(r&&r._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=vt(e).nextSibling;vt(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class Jt{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,o,s){this.type=1,this._$AH=Dt,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=Dt}_$AI(e,t=this,r,o){const s=this.strings;let n=!1;if(void 0===s)e=Vt(this,e,t,0),n=!Et(e)||e!==this._$AH&&e!==Ht,n&&(this._$AH=e);else{const o=e;let i,a;for(e=s[0],i=0;i<s.length-1;i++)a=Vt(this,o[r+i],t,i),a===Ht&&(a=this._$AH[i]),n||=!Et(a)||a!==this._$AH[i],a===Dt?e=Dt:e!==Dt&&(e+=(a??"")+s[i+1]),this._$AH[i]=a}n&&!o&&this.j(e)}j(e){e===Dt?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class Yt extends Jt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===Dt?void 0:e}}class Kt extends Jt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==Dt)}}class Zt extends Jt{constructor(e,t,r,o,s){super(e,t,r,o,s),this.type=5}_$AI(e,t=this){if((e=Vt(this,e,t,0)??Dt)===Ht)return;const r=this._$AH,o=e===Dt&&r!==Dt||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==Dt&&(r===Dt||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Xt{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Vt(this,e)}}const Qt=yt.litHtmlPolyfillSupport;Qt?.(Bt,Gt),(yt.litHtmlVersions??=[]).push("3.3.3");const er=globalThis;let tr=class extends gt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,r)=>{const o=r?.renderBefore??t;let s=o._$litPart$;if(void 0===s){const e=r?.renderBefore??null;o._$litPart$=s=new Gt(t.insertBefore(St(),e),e,void 0,r??{})}return s._$AI(e),s})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Ht}};tr._$litElement$=!0,tr.finalized=!0,er.litElementHydrateSupport?.({LitElement:tr});const rr=er.litElementPolyfillSupport;function or(e,t,...r){const o=document.createElement(e);for(const[e,r]of Object.entries(t))o.setAttribute(e,r);return o.append(...r),o}rr?.({LitElement:tr}),(er.litElementVersions??=[]).push("4.2.2");class sr extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class nr extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class ir extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function ar(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const cr={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},lr=et`
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
`,dr=et`
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
`;class pr extends gt{static{this.styles=[dr,lr]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=cr,this.policyUrl="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(or("div",{part:"panel"},or("slot",{part:"text"}),or("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const r=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${r}px!important}\n           :root::after{content:"";display:block;height:${r}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,r,o)=>{const s=or("button",{type:"button",slot:"actions","data-askfirst":t},e[r]);return s.addEventListener("click",()=>this.dispatchEvent(o())),s};return[or("h2",{},e["notice.title"]),or("p",{},e["notice.text"]),...ar(this.policyUrl)?[document.createTextNode(" "),or("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new sr("accept-all")),t("reject","action.rejectAll",()=>new sr("reject-all")),t("preferences","action.choose",()=>new nr)]}}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",pr),de(()=>{document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>Fr)});var hr=Object.freeze({__proto__:null,mountUi(e){return((e,t)=>{const r=document.createElement("askfirst-notice");let o;const{messages:s,policy:n}=e.config;r.messages={...r.messages,...s},r.policyUrl=n.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{r.open=!1,o&&(o.open=!1)};return e.addEventListener("decide",a),{showNotice(){r.isConnected||i(r),r.open=!0},async showPreferences(){const{describe:r=e=>e}=await t();o||(o=document.createElement("askfirst-preferences"),o.messages={...o.messages,...s},o.config=r(e.config),i(o)),o.choices=Me(e.config,e.record?.choices??{},!0),o.record=e.record,o.open=!0},hide:a,remove(){e.removeEventListener("decide",a),r.remove(),o?.remove()}}})(e,()=>Promise.resolve().then(()=>Ir))}});function ur(e,t){let r,o=4;for(const s of t){const t=fr(e.toLowerCase(),s.toLowerCase());o>t&&([r,o]=[s,t])}return r}function fr(e,t){let r=Array.from({length:t.length+1},(e,t)=>t);for(let o=0;o<e.length;o++){const s=[o+1];for(let n=0;n<t.length;n++)s.push(Math.min(r[n+1]+1,s[n]+1,r[n]+(e[o]===t[n]?0:1)));r=s}return r[t.length]}class mr extends Error{constructor(e){const t=e.map(yr);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:r})=>`\n  ${e||"config"}: found ${t}. Write ${r}.`).join("")),this.name="ConfigError",this.problems=t}}const gr={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function yr({path:e,found:t,kind:r,names:o=[]}){if("key"===r)return{path:e,found:"an unknown key",fix:vr(String(t),o)};const s="twice"===r?`${br(t)} a second time`:br(t);if("known"!==r)return{path:e,found:s,fix:gr[r]};const n=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return n&&0===o.length?{path:e,found:s,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:s,fix:vr(String(t),o)+(n?i:"")}}function vr(e,t){const r=ur(e,t);return void 0===r?`one of ${t.join(", ")}`:`"${r}"`}function br(e){return void 0===e?"nothing":Array.isArray(e)?"a list":ye(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function wr(e,t,r=""){const o=t=>[{path:r,found:e,kind:t}];if("function"==typeof t)return wr(e,t(e),r);if("string"==typeof t)return ge(e,t)?[]:o(t);if(Array.isArray(t)){const[s]=t;return Array.isArray(e)?e.flatMap((e,t)=>wr(e,s,`${r}[${t}]`)):o("list")}if(!ye(e))return o("object");const s=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),n=[...s.keys()],i=n.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const o=r?`${r}.${t}`:t,i=s.get(t)??s.get("*");return i?wr(e[t],i,o):[{path:o,found:t,kind:"key",names:n}]})}function $r(e,t){const r=wr(e,$e);if(r.length>0)return r;const o=e,s=_e(o),n=s.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&r.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return s.forEach(({id:e},t)=>a(`categories[${t}]`,e)),Ae(o,t).forEach((e,s)=>{const i=`services[${s}]`;if(!e){const e=o.services[s],n="string"==typeof e?e:e.use;return void r.push({path:i,found:n,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;n.includes(c)||r.push({path:`${i}.category`,found:c,kind:"known",names:n})}),r}const xr="so all third parties stay held",kr='<script type="application/json" id="askfirst-config">',_r={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let r;try{r=JSON.parse(e)}catch(e){return`the config is not JSON, ${xr}. Mend it: ${String(e)}`}return new mr($r(r,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${xr}. Mend the address, or put the config into ${kr}.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${ur(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${xr}. Put ${kr} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var Ar=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${_r[e](t)}`}});function Sr(e,t){return e.services.filter(e=>e.category===t)}function Er(e,t,r){return Sr(e,r).some(({id:e})=>t[e]!==t[r])}function Cr(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}function jr(e,t){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,r).format(e)}catch{return new Intl.DateTimeFormat(void 0,r).format(e)}}function Mr(e,t,r){return ar(e)?Lt`<a part=${r} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:Lt`<span part=${r}>${t}</span>`}const Or={"settings.label":"Cookie settings"},Pr={...cr,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...Or};function Tr(e,t,r){return 0===t?Dt:Lt`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function Ur(e){return Lt`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>Lt`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class Nr{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Rr={},Lr=(Hr=class extends Nr{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===Ht||t===Dt)return t;const r=e.element,o=e.name;if(3===e.type){if(t===r[o])return Ht}else if(4===e.type){if(!!t===r.hasAttribute(o))return Ht}else if(1===e.type&&r.getAttribute(o)===t+"")return Ht;return((e,t=Rr)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:Hr,values:e}));var Hr;function Dr(e){const{id:t,name:r,wrap:o,describedBy:s,on:n,mixed:i=!1,alwaysOn:a,change:c}=e,l=Lt`<label for=${t}>${r}</label>`;return Lt`<div part="row">
    ${o?o(l):l}
    ${a?Lt`<span part="always-on">${a}</span>`:Dt}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${s??Dt}
      .checked=${Lr(n)}
      .indeterminate=${Lr(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const Wr=et`
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
`;class zr extends tr{static{this.styles=[dr,Wr]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=Pr,this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const r={};for(const{id:o,required:s}of e.categories){r[o]=s||!0===t[o];for(const n of Sr(e,o))r[n.id]=s||!0===(t[n.id]??t[o])}return r})(this.config,this.choices))}updated(){const e=this.renderRoot.querySelector("dialog");e&&e.open!==this.open&&(this.open?this.isConnected&&e.showModal():e.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#d=e,this.requestUpdate()};return Lt`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#h}
      @mousedown=${e=>this.#p=e.target===e.currentTarget}
      @click=${this.#u}
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
        ${e?.categories.map((o,s)=>((e,t,r)=>{const{config:o,draft:s,messages:n,change:i}=r,{id:a,required:c}=e,l={...n},d=e.description??l[`category.${a}.description`],p=c?n["preferences.alwaysOn"]:void 0;return Lt`<section part="category">
    ${Dr({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>Lt`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===s[a],mixed:Er(o,s,a),alwaysOn:p,change:e=>i(((e,t,r,o)=>{const s=Sr(e,r).map(e=>[e.id,o]);return{...t,...Object.fromEntries(s),[r]:o}})(o,s,a,e))})}
    ${d?Lt`<p part="category__description" id=${`d${t}`}>${d}</p>`:Dt}
    ${((e,t,{config:r,draft:o,messages:s,change:n},i)=>{const a=Sr(r,e),c=a.length;if(0===c)return Dt;const l=a.filter(({id:e})=>o[e]).length;return Lt`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${Cr(s["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>Lt`<li part="service">
            ${Dr({id:`c${t}s${a}`,name:e.name,on:!0===o[e.id],alwaysOn:i,change:t=>n(((e,t,r,o)=>{const s={...t,[r.id]:o};return Sr(e,r.category).every(({id:e})=>s[e]===o)?{...s,[r.category]:o}:s})(r,o,e,t))})}
            ${((e,t)=>{const{name:r,description:o,hosts:s,cookies:n,storage:i,policyUrl:a}=e,c=Cr(t["preferences.vendorPolicy"],{name:r});return Lt`
    ${o?Lt`<p part="service__description">${o}</p>`:Dt}
    <dl part="service__facts">
      ${Tr(t["preferences.hosts"],s.length,s.join(", "))}
      ${Tr(t["preferences.cookies"],n.length,Ur(n))}
      ${Tr(t["preferences.storage"],i.length,Ur(i))}
    </dl>
    ${a?Lt`<p>${Mr(a,c,"vendor-policy")}</p>`:Dt}
  `})(e,s)}
          </li>`)}
    </ul>
  </details>`})(a,t,r,p)}
  </section>`})(o,s,{config:e,draft:this.#d,messages:t,change:r}))}
        ${e?this.#m(e):Dt}
      </div>
      <div part="actions">
        ${this.#g("accept","action.acceptAll","accept-all")}
        ${this.#g("reject","action.rejectAll","reject-all")}
        ${this.#g("save","action.save","custom")}
      </div>
    </dialog>`}#g(e,t,r){return Lt`<button part=${e} type="button" @click=${()=>this.#y(r)}>
      ${this.messages[t]}
    </button>`}#m({policy:e}){const{messages:t,record:r}=this;return Lt`<div part="about">
      <p>
        ${Mr(e.url,t["preferences.policy"],"policy")}
        ${e.contact?Mr(e.contact,t["preferences.contact"],"contact"):Dt}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?Lt`<p part="record">${this.#v(r)}</p>`:Dt}
    </div>`}#v({time:e,id:t}){const r=this.lang||document.documentElement.lang;return Cr(this.messages["preferences.record"],{date:jr(e,r),id:t})}#y(e){const t="custom"===e?this.#d:void 0,r=new sr(e,t);this.dispatchEvent(r)}#f(){this.renderRoot.querySelector("dialog")?.close()}#u(e){this.#p&&e.target===e.currentTarget&&this.#f()}#h(){if(!this.open)return;this.open=!1;const e=new ir;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",zr);const qr={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};var Ir=Object.freeze({__proto__:null,describe(e){return{...e,services:e.services.map(e=>{const t=qr[e.id];return t?{description:t.description,...e,...ne(e,t)}:e})}}});const Br=et`
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
`;class Vr extends tr{static{this.styles=Br}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=Or,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?Lt`<button
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
    </button>`:Lt`<button part="button" type="button" @click=${this.#y}>
        <slot>${e}</slot>
      </button>`}#y(){const e=new nr;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",Vr);var Fr=Object.freeze({__proto__:null})}();
//# sourceMappingURL=askfirst.all.js.map
