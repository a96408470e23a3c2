/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";function e(e){const t=new Map;for(const r of e)for(const e of r.hosts){const[o]=e.split("/",1),s=o.toLowerCase(),n=t.get(s)??[];t.set(s,n),n.push([e.slice(o.length),r])}return(e,r)=>{const o=e.split(".");for(let s=-1;s<o.length;s++){const n=t.get(0>s?e:`*.${o.slice(s).join(".")}`);if(n&&void 0===r)return n.map(([,e])=>e);const i=n?.filter(([e])=>r.startsWith(e));if(!i?.[0])continue;const a=Math.max(...i.map(([e])=>e.length));return i.filter(([e])=>e.length===a).map(([,e])=>e)}return[]}}const t="unknown";function r(t,r=[]){const o=e([{hosts:[`*.${t.replace(/^www\./,"")}`,...r]}]);return(e,t)=>!!o(e,t)[0]}const o=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function s(e,r){return r.match(o)?.map(e.denies).find(e=>void 0!==e&&e!==t)}const n=new WeakMap,i=new Map,a=e=>"string"==typeof e&&1e6>e.length,c=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],l="//localhost:1",d=(e,{document:t,Element:{prototype:r}})=>[...["setAttribute","setAttributeNS"].map((t,o)=>[r,t,(t,r,s)=>e.gives(t,r[o],r[o+1])?void 0:s(r)]),...[...e.loads].flatMap(([r,o])=>o.map(o=>[p(t.createElement(r),o),o,(t,r,s)=>e.gives(t,o,r[0])?void 0:s(r),"set"]))];function p(e,t){const r=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!r?e:p(r,t)}const h=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),u=[],f=/sheet|icon|load|fetch|connect|render|manifest/i;function m({localName:e,rel:t}){return"link"===e&&t&&!f.test(t)?u:h.get(e)??u}function g(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let y;function v(){if(y)return y;const e=e=>e;y={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;y=e?.createPolicy("askfirst",y)??y}catch{}return y}const b="data-askfirst-",w=`${b}held`,$="data-consent",x="text/plain",k=/^(module|speculationrules|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,_=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,A=e=>k.test(S(e).trim()),S=e=>e.type??"";function E(e,t,r,o){e.setAttribute(b+t.replace("xlink:",""),r),e.removeAttribute(t),e.setAttribute(w,o)}function C(e,t){const r="script"===e.localName,o=r&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(w)??(o?t("type"):void 0);for(const r of m(e)){const o=e.getAttribute(r),n=null===o?void 0:t(r,o);void 0!==n&&(E(e,r,o,n),s=n,"iframe"===e.localName&&e.replaceWith(e))}r&&void 0!==s&&A(e)&&j(e,s)}function j(e,t){E(e,"type",S(e),t),e.setAttribute("type",x)}const M=e=>e.getAttribute($)?.match(/\S+/g)??[];function O(e){const t=e.hasAttribute($);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:r})=>{const[,o,s]=_.exec(e)??[],n=s??(t&&o);return n?[[n,{value:r,from:e}]]:[]}))}const P=e=>S(e)===x;function T(e){const{type:t,src:r}=O(e);return{module:"module"===(t?.value??S(e)),external:!!r||e.hasAttribute("src")}}function U(e){const t="script"===e.localName,{type:r,...o}=O(e);P(e)&&e.removeAttribute("type"),r?.value&&e.setAttribute("type",r.value),r&&e.removeAttribute(r.from),e.removeAttribute(w);for(const t in o){const{value:r,from:s}=o[t];e.removeAttribute(s);const n="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,v()[n](r))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=v().createScript(t)}}const N=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],R=(e,{Node:t,Element:r,Document:o,DocumentFragment:s})=>L(e,[t,r,o,s],N);function L(e,t,r){return t.flatMap(({prototype:t})=>r.flatMap((r,o)=>r.split(" ").map(r=>[t,r,(t,r,s)=>{const n=o||r.length;for(let o=0;n>o;o++)H(r[o],t)&&(r[o]=e.scan(r[o],t));const i=s(r);return e.inserted(),i}])))}function H(e,t){const{isConnected:r,ownerDocument:o,getRootNode:s}=t;return!1!==r||e?.ownerDocument!==o||"host"in s.call(t)}const D=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],W=/^(iframe|frame|object|embed)$/,z=new WeakMap,q=["write","writeln","createContextualFragment"],I=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],B=/^(script|style|textarea)$/,V=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,F=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,G=/<(?:[a-z!/](?:[^>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?)?$/i,J=/data-(consent|askfirst)|<(iframe|object|embed|frame)/i,Y="\x3c!--askfirst--\x3e",K=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,Z="about:invalid#",X=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,Q=["style","[style]"],ee=(e,t)=>t.replace(K,(t,r,o)=>void 0===e.denies(o)?t:r+Z+o),te=e=>"style"===e.localName,re=e=>(te(e)?e.textContent:e.getAttribute("style"))??"";function oe(e,t){const r=re(e),o=t(r);if(o!==r)return te(e)?e.textContent=o:e.style.cssText=o,o}const se=/^(script|style)$/;function ne(e,t,r){return e.addEventListener(t,r),()=>e.removeEventListener(t,r)}const ie=()=>!!document.prerendering;function ae(e){return ne(window,"pageshow",({persisted:t})=>{t&&e()})}function ce(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}const le=[e=>{const t=[],{watch:r,update:o,uninstall:s}=e,n=()=>{if(e.unwatch(),"loading"===document.readyState||e.policy.open)for(const e of t){const t=e.deref();t&&r(t)}};return e.watch=e=>{t.push(new WeakRef(e)),r(e),n()},e.update=()=>{n(),o()},e.uninstall=()=>{t.length=0,s()},ce(n),[]},(e,{Element:t,ShadowRoot:r,Document:o,Range:s})=>{let n=!1;const i=document.createElement("template"),a=e=>(n=!0,i.innerHTML=v().createHTML(e),n=!1,i.content),c=(t,r)=>{const o=String(t);if(n||!(({policy:e},t)=>{const r=new Set;for(const[,o]of t.matchAll(V)){if(void 0===o)return!0;if(r.has(o))continue;r.add(o);const t=o.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==e.denies(t))return!0}return!1})(e,o)||!e.mark(a(o),r))return t;let s,c=o.replace(F,(t,o)=>{const n="/"===t[1];if(void 0===s&&!n){B.test(o)&&(s=o);const n=a(t);return e.mark(n,r)?n.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):t}return n&&s===o&&(s=void 0),t});return e.mark(a(c+Y),r)&&([c]=i.innerHTML.split(Y)),"string"==typeof t?c:v().createHTML(c)},l=new WeakMap;return[t,r,o,s].flatMap(({prototype:t})=>[...q,...I].flatMap((r,o)=>["value","set"].map(s=>[t,r,(t,r,s)=>{if(2>o)return((e,t,r)=>{const o=l.get(e)??"",s=o+t.join(""),n=G.exec(s)?.index??s.length;l.set(e,s.slice(n)),n<s.length&&!o&&queueMicrotask(()=>{const t=l.get(e);l.delete(e),t&&r([t])});const[i]=t;return r([c(s===String(i)&&n===s.length?i:s.slice(0,n),!0)])})(t,o?[...r,"\n"]:r,s);const n=q.length>o,i=t;if(B.test(i.localName))return s([e.scan(r[0],i),...r.slice(1)]);const{parentElement:a}=i,d=r.map(e=>c(e,n)),p=s(d);return!n&&/<script/i.test(String(r.at(-1)))&&(e.inert(i),e.inert(a)),d.some(e=>J.test(String(e)))&&e.scan(a??i),e.inserted(),p},s])))},(e,t)=>{const{Navigator:r,TypeError:o,ServiceWorkerContainer:s,XMLHttpRequest:n,DOMException:i,RTCPeerConnection:{prototype:a}={}}=t,c=t=>void 0!==e.denies(String(t?.url??t)),d=(e,t,r,o=0)=>[e,t,(e,t,s)=>c(t[o])?r(e,t,s):s(t)],p=()=>{throw new i("The operation is insecure.","SecurityError")},h=e=>(t,[,...r],o)=>o([e,...r]),u=e=>{const{iceServers:t,...r}=e??{};return t?{...r,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>c(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},f=(e,[t,...r],o)=>o([u(t),...r]),m=new WeakMap;return[d(t,"fetch",()=>Promise.reject(new o("Failed to fetch"))),d(t,"fetchLater",()=>({activated:!1})),d(r.prototype,"sendBeacon",()=>!0),d(t,"WebSocket",h(`wss:${l}`)),d(t,"WebSocketStream",h(`wss:${l}`)),d(t,"WebTransport",h(`https:${l}`)),d(t,"EventSource",h("data:,")),d(t,"Worker",p),d(t,"SharedWorker",p),d(s?.prototype,"register",async()=>p()),d(t,"Audio",(e,[t],r)=>{const o=r([]);return o.preload="auto",o.src=String(t),o}),[t,"RTCPeerConnection",f],[a,"setConfiguration",f],[n.prototype,"open",(e,t,r)=>{const o=e;return delete o.readyState,m.delete(o),c(t[1])&&m.set(o,!1===t[2]),r(t)}],[n.prototype,"send",(e,r,o)=>{const s=e,n=m.get(s);if(void 0===n)return o(r);if(n)throw new i("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==m.get(s)){Object.defineProperty(s,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])s.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:r}=e;return e.denies=t=>/^\s*blob:/i.test(t)?s(e,i.get(t.trim())??""):/^\s*data:/i.test(t)?s(e,(e=>{const[t="",...r]=e.split(",");try{const e=decodeURIComponent(r.join(","));return t.endsWith(";base64")?atob(e):e}catch{return e}})(t)):r(t),[[t,"Blob",(t,r,o)=>{const i=o(r),c=[...r[0]??[]].filter(a).join("");return void 0!==s(e,c)&&n.set(i,c),i}],[t.URL,"createObjectURL",(e,t,r)=>{const o=r(t),s=n.get(t[0]);return void 0!==s&&i.set(o,s),o}],[t.URL,"revokeObjectURL",(e,t,r)=>(i.delete(String(t[0])),r(t))]]},e=>{const t=(t,r)=>"speculationrules"===t.type?s(e,r):c(e).find(e=>e.inline.some(e=>r.includes(e)))?.id,{scan:r}=e;return e.deniesText=e=>t(e,e.textContent??""),e.scan=(o,s)=>{const n=s;if("script"===n?.localName&&!n.textContent){const r=o?.textContent??String(o),s=t(n,r);void 0!==s&&e.disarm(n,s)}return r(o,s)},[]},(e,t)=>{const{Node:r,Attr:o,CharacterData:s,HTMLElement:n,HTMLScriptElement:i,HTMLStyleElement:a}=t,{update:c,uninstall:l}=e,d=[];e.update=()=>{d.forEach(t=>t(!e.policy.open)),c()},e.uninstall=()=>{d.forEach(e=>e(!1)),l()};const p=({prototype:e},t,r,o)=>{const s=Object.getOwnPropertyDescriptor(t.prototype,r),{set:n}=s,i=new Proxy(n,{apply(e,t,[r]){return o(t,r,e=>Reflect.apply(n,t,[e]))}});d.push(o=>{const a=Object.getOwnPropertyDescriptor(e,r);!o||a&&a.set!==n||Object.defineProperty(e,r,{...s,set:i}),o||a?.set!==i||(e===t.prototype?Object.defineProperty(e,r,s):delete e[r])})},h=(t,r,o)=>o(e.scan(r,t));for(const e of[i,a])p(e,r,"textContent",h),p(e,n,"innerText",h);p(i,i,"text",h);for(const[t,o]of[[s,"data"],[r,"nodeValue"],[r,"textContent"]])p(s,t,o,({parentElement:t},r,o)=>o(se.test(t?.localName??"")?e.scan(r,t):r));for(const t of["nodeValue","textContent"])p(o,r,t,({ownerElement:t,name:r},o,s)=>{e.gives(t,r,o)||s(o)});return[]},(e,t)=>{for(const[t,...r]of D)for(const o of t.split(" "))e.loads.set(o,r);const{document:r,Attr:o,CharacterData:s,Element:n,NamedNodeMap:i,Range:a,SVGAnimatedString:c}=t,l=(t,[o],s)=>{const{name:n,value:i}=o;if(g(n,i).every(t=>void 0===e.denies(t)))return s([o]);const a=r.createAttribute("data-askfirst");s([a]);const c=a.ownerElement;return c.removeAttributeNode(a),e.gives(c,n,i)?null:s([o])},{SVGImageElement:d,SVGFEImageElement:h,SVGUseElement:u,SVGScriptElement:f}=t,m=new WeakMap,y=(t,[r],o)=>{const{name:s,value:n}=r;return e.gives(t,s,n)?null:o([r])};return[...[...e.loads].flatMap(([e,t])=>t.map(t=>[p(r.createElement(e),t),t,(e,o,s)=>{const n=e.getAttribute(b+t);return null===n?s(o):/set|ping|doc|ground/.test(t)?n:new URL(n,r.baseURI).href},"get"])),...L(e,[s],["before after replaceWith"]),...L(e,[a,t.Document],["insertNode surroundContents","importNode adoptNode"]),[n.prototype,"setAttributeNode",y],[n.prototype,"setAttributeNodeNS",y],[o.prototype,"value",(t,r,o)=>{const{ownerElement:s,name:n}=t;return e.gives(s,n,r[0])?void 0:o(r)},"set"],[i.prototype,"setNamedItem",l],[i.prototype,"setNamedItemNS",l],...[d,h,u,f].map(({prototype:e})=>[e,"href",(e,t,r)=>{const o=r(t);return m.set(o,e),o},"get"]),[c.prototype,"baseVal",(t,r,o)=>e.gives(m.get(t)??null,"href",r[0])?void 0:o(r),"set"]]},(e,{HTMLFormElement:t})=>{const r=(t,r)=>{const o=r?.getAttribute("formaction")??t.getAttribute("action");return null!==o&&void 0!==e.denies(o)},o=e=>{r(e.target,e.submitter)&&e.preventDefault()},s=new AbortController,n={capture:!0,signal:s.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",o,n)},e.uninstall=()=>{s.abort(),a()},[[t.prototype,"submit",(e,t,o)=>r(e)?void 0:o(t)]]},(e,t)=>{const r=new Set,o=[],s={attributeFilter:["style"],subtree:!0},n=t=>{if(void 0===oe(t,t=>ee(e,t)))return;const[,o=""]=new RegExp(X).exec(re(t))??[];t.setAttribute(w,e.denies(o)??""),r.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(n)}),{scan:a,examine:c,mark:l,watch:d,update:p,uninstall:h}=e;for(const t of Q)e.loads.set(t,[]);e.examine=t=>{e.policy.open||n(t),c(t)},e.scan=(t,r)=>{const o=t;if("style"===r?.localName){if("string"==typeof t)return ee(e,t);o?.data&&(o.data=ee(e,o.data))}else o?.hasAttribute?.("style")&&e.examine(o);return a(t,r)},e.mark=(e,t)=>(e.querySelectorAll(Q.join()).forEach(n),l(e,t)),e.watch=t=>{d(t),o.push(new WeakRef(t)),e.policy.open||i.observe(t,s)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:o){const e=t.deref();e&&i.observe(e,s)}for(const t of r)oe(t,t=>t.replace(X,(t,r)=>void 0===e.denies(r)?r:t)),re(t).includes(Z)||(t.removeAttribute(w),r.delete(t));p()},e.uninstall=()=>{i.disconnect(),h()};const{CSSStyleSheet:u,CSSGroupingRule:f}=t;return[[u.prototype,"insertRule",0],[u.prototype,"addRule",1],[u.prototype,"replace",0],[u.prototype,"replaceSync",0],[f.prototype,"insertRule",0],[t,"FontFace",1]].map(([t,r,o])=>[t,r,(t,r,s)=>s(r.map((t,r)=>r===o&&"string"==typeof t?ee(e,t):t))])},(e,t)=>{const{known:r,entered:o}=z.get(e)??{known:new Map,entered:new WeakSet};z.set(e,{known:r,entered:o}),r.set(t,0);const s=t=>{try{const{defaultView:r,window:s}=t??{},n=r??s;if(!n||o.has(n.Element))return t;const i={...e};try{e.enter(n)}finally{Object.assign(e,i)}}catch{}return t},n=({target:e})=>{s(e.contentWindow)};o.add(t.Element);const{examine:i,inserted:a,watch:c,uninstall:l}=e,d=new AbortController;let p=!1;e.examine=e=>{W.test(e.localName)&&(p=!0,s(e.contentWindow)),i(e)},e.inserted=()=>{a(),p&&(()=>{for(const[e,t]of r){const{length:o,closed:n}=e;if(n&&r.delete(e),!n&&o!==t){r.set(e,o);for(let t=0;o>t;t++)s(e[t])}}})(),p=!1},e.watch=e=>{c(e),e.addEventListener("load",n,{capture:!0,signal:d.signal})},e.uninstall=()=>{d.abort(),l()};const{HTMLIFrameElement:h,HTMLFrameElement:u,HTMLObjectElement:f,HTMLEmbedElement:m}=t,g=(e,t,r)=>s(r(t));return[[t,"open",g],...[h,u,f,m].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,g,"get"]))]},(e,t)=>{const r=(t,r)=>c(e).some(e=>e[t].some(({name:e})=>e.endsWith("*")?r.startsWith(e.slice(0,-1)):r===e)),{Document:o,Storage:s,CookieStore:n}=t;return[[o.prototype,"cookie",(e,t,o)=>{const s=String(t[0]),[n=""]=s.split("=",1);return r("cookies",n.trim())&&!(e=>{const[,t]=/;\s*max-age\s*=\s*([^;]*)/i.exec(e)??[],[,r]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==r&&Date.parse(r)<Date.now()})(s)?void 0:o(t)},"set"],[n?.prototype,"set",(e,t,o)=>{const[s]=t,n="object"==typeof s?s.name:String(s);return r("cookies",n)?Promise.resolve():o(t)}],[s.prototype,"setItem",(e,t,o)=>r("storage",String(t[0]))?void 0:o(t)]]},e=>{let t;const{update:r}=e;return e.update=()=>{const{config:o,open:s}=e.policy,n=o?.lockdown?(({services:e,firstParty:t},r)=>{const o=t=>e.filter(({id:e})=>r.allows(e)===t).flatMap(({hosts:e})=>e.map(e=>e.split("/",1)[0])),s=o(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].filter(e=>!s.some(t=>`.${t}`.endsWith(e.replace("*","")))),...o(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(o,e.policy):[];if(t&&(s||n.some(e=>!t.includes(e))))return location.reload();if(o?.lockdown&&!s&&n.join()!==t?.join()){t=n;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${n.join(" ")}; form-action 'self' ${n.join(" ")}`,document.head.append(e)}r()},[]}];function de({cookies:e,storage:t},{entries:r}){const o=e=>{const t="string"==typeof e?{name:e}:e;return{...r[t.name],...t}};return{cookies:e.map(o),storage:t.map(o)}}window.askfirstChannels=le;const pe=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));let he;window.askfirstServices=pe;const ue=new Set;function fe(e){he=e}function me(e,t=""){const r=`${e} ${String(t)}`;ue.has(r)||(ue.add(r),he?.().then(r=>console.warn(r(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const ge={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function ye(e,t){return"object"!=typeof e&&ge[t].test((typeof e)[0]+String(e))&&!("id"===t&&String(e)in{})}function ve(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function be(e,t){if("function"==typeof t)return be(e,t(e));if("string"==typeof t)return ye(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>be(e,t[0]));const r={__proto__:null,...t};return ve(e)&&Object.keys(r).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const o=r[e]??r[`!${e}`]??r["*"];return void 0!==o&&be(t,o)})}const we=e=>t=>ve(t)?e:"text",$e=[we({"!name":"text",purpose:"text",lifetime:"text"})],xe={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",required:"flag"}],services:[e=>ve(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:we({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:$e,storage:$e,inline:["text"],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},ke=["necessary","functional","analytics","advertising"];function _e(e,t){if(!be(e,xe))return;const r=e,o=Ae(r),s=Se(r,t),n=o.map(({id:e})=>e),i=[...n,...s.map(e=>e?.id)];return new Set(i).size===i.length&&s.every(e=>n.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...r,cookie:{name:"askfirst",path:"/",days:182,...r.cookie},categories:o,services:s}:void 0}function Ae({categories:e=ke.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function Se({services:e=[]},t){return e.map(e=>{const r="string"==typeof e?e:"use"in e&&e.use;if(r&&!Object.hasOwn(t,r))return;const o=r?t[r]:e,{category:s=o.category}=e,{hosts:n=[],inline:i=[],cookies:a,storage:c}=o;return{...o,category:s,hosts:n,inline:i,cookies:Ee(a),storage:Ee(c)}})}const Ee=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function Ce(e){for(var t=1;arguments.length>t;t++){var r=arguments[t];for(var o in r)"__proto__"!==o&&(e[o]=r[o])}return e}var je=function e(t,r){function o(e,o,s){if("undefined"!=typeof document){"number"==typeof(s=Ce({},r,s)).expires&&(s.expires=new Date(Date.now()+864e5*s.expires)),s.expires&&(s.expires=s.expires.toUTCString()),e=encodeURIComponent(e).replace(/%(2[346B]|5E|60|7C)/g,decodeURIComponent).replace(/[()]/g,escape);var n="";for(var i in s)s[i]&&(n+="; "+i,!0!==s[i]&&(n+="="+s[i].split(";")[0]));return document.cookie=e+"="+t.write(o,e)+n}}return Object.create({set:o,get(e){if("undefined"!=typeof document&&(!arguments.length||e)){for(var r=document.cookie?document.cookie.split("; "):[],o={},s=0;s<r.length;s++){var n=r[s].split("="),i=n.slice(1).join("=");try{var a=decodeURIComponent(n[0]);if(a in o||(o[a]=t.read(i,a)),e===a)break}catch(e){}}return e?o[e]:o}},remove(e,t){o(e,"",Ce({},t,{expires:-1}))},withAttributes(t){return e(this.converter,Ce({},this.attributes,t))},withConverter(t){return e(Ce({},this.converter,t),this.attributes)}},{attributes:{value:Object.freeze(r)},converter:{value:Object.freeze(t)}})}({read(e){return'"'===e[0]&&(e=e.slice(1,-1)),e.replace(/(%[\dA-F]{2})+/gi,decodeURIComponent)},write(e){return encodeURIComponent(e).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,decodeURIComponent)}},{path:"/"});function Me(e){try{return e()}catch{return}}function Oe(e,t,r=!1){const o={};for(const{id:s,required:n}of e.categories){o[s]=n||!0===t[s];for(const i of e.services){if(i.category!==s)continue;const e=r||void 0!==t[i.id];o[i.id]=n||(e?!0===t[i.id]:o[s])}}return o}function Pe(e,t){return Oe(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const Te=864e5,Ue=["accept-all","reject-all","custom","withdraw"];class Ne extends Event{constructor(e,t){super("change"),this.changed=e,this.source=t}}class Re extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.config=e,this.#e=t,this.choices=Oe(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{policy:r}=this.config,o={id:this.record?.id??Le(),time:Date.now(),policy:r.version,language:"en",method:e,choices:t?this.#t(t):Pe(this.config,"accept-all"===e)},s=this.#e.write((({id:e,time:t,policy:r,language:o,method:s,choices:n})=>{const i=e=>Object.keys(n).filter(t=>n[t]===e),[a,c]=[i(!0),i(!1)];return JSON.stringify({v:1,i:e,t,p:r,l:o,m:s,g:a,d:c})})(o));"cookie"!==s&&me("storage",s),this.#r({...o,persisted:s},"choice")}#t(e){const t={...this.choices,...e};for(const{id:r,category:o}of this.config.services)t[r]=e[r]??e[o]??t[r];return Oe(this.config,t)}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const r=(e=>{try{const{v:t,i:r,t:o,p:s,l:n,m:i,g:a,d:c}=JSON.parse(e),l=[r,s,n,...a,...c].every(e=>"string"==typeof e);if(1!==t||!l||!Ue.includes(i)||!Number.isInteger(o)||o>864e13)return;return{id:r,time:o,policy:s,language:n,method:i,choices:Object.fromEntries([...a.map(e=>[e,!0]),...c.map(e=>[e,!1])])}}catch{return}})(e);return r?{...r,persisted:t}:(me("record",e),[])}).sort((e,t)=>t.time-e.time);this.#r(e,"storage")}forget(){this.#e.clear(),this.#r(void 0,"choice")}#r(e,t){const r=e&&((e,t)=>{const r=Date.now()-e.time;return-Te>r||r>=t.cookie.days*Te?"expired":[...t.categories,...t.services].every(({id:t})=>Object.hasOwn(e.choices,t))&&e.policy===t.policy.version?"current":"outdated"})(e,this.config),{choices:o,record:s}=this,n=e&&"expired"!==r?Oe(this.config,e.choices,!0):Pe(this.config,!1);Object.assign(this,{record:e,choices:n,decided:"current"===r});const i=Object.keys(n).filter(e=>o[e]!==n[e]);i.length>0&&this.dispatchEvent(new Ne(i,t)),s?.time===e?.time&&"choice"!==t||this.dispatchEvent(new Event("decide"))}}const Le=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class He extends Event{constructor(...[e,t]){super(e),this.element=t}}class De extends Re{#o;#s;#n;#i;constructor(o,s,n){super(o,(({cookie:{name:e,days:t,...r}})=>{const o={...r,sameSite:"Lax",secure:"https:"===location.protocol};let s;const n=Object.entries({cookie:{get:()=>je.get(e),set(r){4e3>encodeURIComponent(r).length&&je.set(e,r,{...o,expires:t})},remove:()=>je.remove(e,o)},localStorage:{get:()=>localStorage.getItem(e),set:t=>localStorage.setItem(e,t),remove:()=>localStorage.removeItem(e)},memory:{get:()=>s,set:e=>s=e,remove:()=>s=void 0}}),i=()=>n.forEach(([,e])=>Me(()=>e.remove()));return{clear:i,read:()=>n.flatMap(([e,t])=>{const r=Me(()=>t.get());return null==r?[]:[[r,e]]}),write:e=>(i(),n.find(([,t])=>(Me(()=>t.set(e)),Me(()=>t.get())===e))[0])}})(o)),this.regime="opt-in",this.#s=n;const i=((r,o)=>{const s=e(r.services);return e=>{const n=Object.keys(e),i=n.every(t=>e[t]),a=("hold"===r.unknown||r.lockdown)&&!i;return{config:r,denies(r,n){const i=s(r,n);return i[0]?i.find(({id:t})=>!e[t])?.id:a&&!o(r,n)?t:void 0},allows(t){return n.includes(t)||((e,t)=>{me("mark",[e,t])})(t,n),!0===e[t]},open:!a&&r.services.every(({id:t})=>e[t])}}})(o,r(location.hostname,o.firstParty)),a=()=>{this.decided||this.showNotice()};let c=()=>this.refresh();const l=(d=()=>c(),ie()?ne(document,"prerenderingchange",d):(d(),()=>{}));var d,p;this.#o=s(i(this.choices),(...e)=>{this.dispatchEvent(new He(...e))}),c=()=>{this.refresh(),a()},this.#n=[l,ae(c),(p=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(We,e)?this.answer(We[e]):me("action",e)},ne(document,"click",e=>{for(const t of e.composedPath()){const r=t instanceof Element&&t.getAttribute("data-askfirst");if(r&&!t.closest("askfirst-notice"))return e.preventDefault(),p(r)}})),ne(this,"change",()=>{this.#o.update(i(this.choices)),ze("askfirst:change")}),ne(document,"askfirst-open",()=>{this.showPreferences()}),ne(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],ie()||a()}get held(){return[...this.#o.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const r=()=>{this.allows(e)&&(this.removeEventListener("change",r),t())};this.addEventListener("change",r),r()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#n.forEach(e=>e()),this.#o.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}async#a(){try{return await(this.#i??=this.#s?.(this))}catch(e){return this.#i=void 0,void me("ui",e)}}}const We={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function ze(e){document.dispatchEvent(new Event(e))}const qe=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,r,o)=>{const s=o(r);return e.watch(s),s}]];function Ie(...[e,t,r,o="value"]){const s=()=>{try{return Object.getOwnPropertyDescriptor(e,t)}catch{return}},n=s()?.[o];if(!n)return()=>{};let i=!1;const a=(e,t,o)=>i?r(e,t,o):o(t),c=new Proxy(n,{apply(e,t,r){return a(t,r,e=>Reflect.apply(n,t,e))},construct(e,t,r){return a(r,t,e=>Reflect.construct(n,e,r))}}),l=(r,n)=>{const i=s();i?.[o]===r&&Object.defineProperty(e,t,{...i,[o]:n})};return e=>{i!==e&&(i=e,e?l(n,c):l(c,n))}}function Be(e,t){let r,o=Promise.resolve();const s=(e,r)=>{const o=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:r,value:o}of e.attributes)t.setAttribute(r,o);return t.nonce=e.nonce,t.text=v().createScript(e.text),t})(e):e;return r&&(o.async=!1),U(o),o!==e&&e.replaceWith(o),o},n=e=>{for(const t of e)o=o.then(t).catch(e=>me("release",e))};return(t,o)=>{const i=[],a=[];for(const n of t){if("script"!==n.localName){o(n)&&U(n);continue}const t=n,{module:c,external:l}=T(t),d=(l||c)&&t.hasAttribute("async");(e.has(t)?t.async:d)?o(t)&&s(t):(c||l&&t.hasAttribute("defer")?a:i).push(async()=>{if(l||await r,!o(t))return;const e=s(t,!0),n=e.isConnected&&A(e)&&!e.noModule;l&&n&&(r=Ve(e))})}n(i),ce(()=>n(a))}}function Ve(e){return new Promise(t=>{e.addEventListener("load",t),e.addEventListener("error",t)})}const Fe=`[${$}],[${w}]`,Ge=/^(http|ws)/;function Je(e,t,r,o=()=>{}){const{document:s}=e,n=new Set,i=new Set,a=new WeakSet,c=new WeakSet,l=Be(a,c),d=(e,t,r)=>void 0===r||"type"===t?v.deniesText(e):g(t,r).map(v.denies).find(Boolean),p=e=>M(e).every(e=>v.policy.allows(e))&&Object.entries(O(e)).every(([t,{value:r}])=>void 0===d(e,t,r)),u=e=>{n.has(e)||(n.add(e),i.size||queueMicrotask(T),i.add(e),o("held",e))},f=e=>{const t=n.has(e)&&p(e);return t&&(n.delete(e),o("released",e)),t},y=e=>{const t=M(e).find(e=>!v.policy.allows(e));void 0===t&&c.has(e)||C(e,(r,o)=>t??d(e,r,o))},v={policy:r,loads:h,selector:"",denies(e){try{const{protocol:t,hostname:r,pathname:o}=new URL(e,s.baseURI);return Ge.test(t)?v.policy.denies(r,o):void 0}catch{return}},deniesText(){},gives(e,t,r){if(!e||!h.has(e.localName))return!1;const o=String(t).toLowerCase().replace(/^.*:/,"");if(!m(e).includes(o))return!1;const s=String(r),n=d(e,o,s);return void 0!==n?(E(e,o,s,n),a.add(e),u(e)):e.hasAttribute(w)&&e.removeAttribute(b+o),void 0!==n},mark(e,t){for(const r of e.querySelectorAll(v.selector))(t||"script"!==r.localName)&&y(r);return!!e.querySelector(`[${w}]`)},examine(e){v.policy.open||y(e),e.matches(Fe)&&(e=>"template"===e.localName||P(e)||Object.keys(O(e)).length>0)(e)&&u(e)},scan(e){const t=e,{localName:r}=t??{};if(r&&(h.has(r)||t.matches(Fe))&&v.examine(t),t?.firstElementChild){const e=v.policy.open?Fe:`${v.selector},${Fe}`;t.querySelectorAll(e).forEach(v.examine)}return e},disarm(e,t){j(e,t),u(e)},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>n.has(e)||c.add(e))},watch(e){return U.observe(e,{childList:!0,subtree:!0})},unwatch(){return U.disconnect()},enter(e){for(const t of e.document.scripts)A(t)&&c.add(t);t.forEach((t,r)=>{for(const o of t(v,e))N.push([Ie(...o),1>r])}),v.selector=[...h.keys()].join(),R(),v.watch(e.document),v.scan(e.document)},update(){return k([...n].filter(e=>S(e)||!i.has(e)))},uninstall(){v.unwatch(),N.forEach(([e])=>e(!1))}},x=e=>{if("template"!==e.localName||!f(e))return[e];const{content:t}=e,r=e.getAttribute($);for(const e of t.querySelectorAll("script"))c.add(e),e.setAttribute($,r),C(e,()=>r);v.scan(t);const o=[...t.querySelectorAll(Fe)];return e.replaceWith(t),o.flatMap(x)},k=e=>l(e.filter(p).sort((e,t)=>4&e.compareDocumentPosition(t)?-1:1).flatMap(x),f),_=()=>"loading"!==s.readyState,S=e=>_()||Ye(e),T=()=>{for(const e of i)_()&&!a.has(e)&&c.add(e);const e=[...i].filter(S);for(const t of e)i.delete(t);k(e)},U=new e.MutationObserver(e=>{for(const{addedNodes:t,target:r}of e)t.forEach(e=>v.scan(e,r));T()}),N=[],R=()=>N.forEach(([e,t])=>e(t||!v.policy.open));return v.enter(e),v.update(),ce(T),{held:n,update(e,t=o){v.policy=e,o=t,R(),v.update()},uninstall(){return v.uninstall()}}}function Ye(e){return!!e&&(!!e.nextSibling||Ye(e.parentNode))}((e,o)=>{fe(async()=>(await o.explain()).explain);const s=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void me("twice");const t=e??[],r={push(e){t.push(e)}};return window.askfirst=r,e=>{r.consent=e,r.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[r,...o]=t;e[r](...o)}catch(e){me("command",e)}})(e,t),t.forEach(r.push),ze("askfirst:ready")}})();if(!s)return;const n=((e=[])=>[qe,...e,d,R])(window.askfirstChannels),i=Je(window,n,(a=r(location.hostname),{denies(e,r){return a(e,r)?void 0:t},allows(){return!1},open:!1}));var a;document.body&&me("place");const c=e=>{const t=window.askfirstServices??{};let r;try{r=_e(JSON.parse(e),t)}catch{}if(!r)return me("config",[e,t]);s(new De(r,(e,t)=>(i.update(e,t),i),async e=>(await o.ui()).mountUi(e))),ce(()=>{document.querySelector("askfirst-settings")&&o.ui().catch(e=>me("ui",e))})},l=()=>{const e=document.getElementById("askfirst-config");return e&&c(e.textContent),e},p=e?.getAttribute("data-config");p?fetch(p).then(e=>e.ok?e.text():Promise.reject(e.status)).then(c,e=>me("data-config",e)):l()||ce(()=>l()??me("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>ur)},explain(){return Promise.resolve().then(()=>Sr)}});const Ke=globalThis,Ze=Ke.ShadowRoot&&(void 0===Ke.ShadyCSS||Ke.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Xe=Symbol(),Qe=new WeakMap;let et=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Xe)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(Ze&&void 0===e){const r=void 0!==t&&1===t.length;r&&(e=Qe.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Qe.set(t,e))}return e}toString(){return this.cssText}};const tt=(e,...t)=>{const r=1===e.length?e[0]:t.reduce((t,r,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+e[o+1],e[0]);return new et(r,e,Xe)},rt=Ze?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const r of e.cssRules)t+=r.cssText;return(e=>new et("string"==typeof e?e:e+"",void 0,Xe))(t)})(e):e,{is:ot,defineProperty:st,getOwnPropertyDescriptor:nt,getOwnPropertyNames:it,getOwnPropertySymbols:at,getPrototypeOf:ct}=Object,lt=globalThis,dt=lt.trustedTypes,pt=dt?dt.emptyScript:"",ht=lt.reactiveElementPolyfillSupport,ut=(e,t)=>e,ft={toAttribute(e,t){switch(t){case Boolean:e=e?pt:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=null!==e;break;case Number:r=null===e?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch(e){r=null}}return r}},mt=(e,t)=>!ot(e,t),gt={attribute:!0,type:String,converter:ft,reflect:!1,useDefault:!1,hasChanged:mt};Symbol.metadata??=Symbol("metadata"),lt.litPropertyMetadata??=new WeakMap;let yt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=gt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const r=Symbol(),o=this.getPropertyDescriptor(e,r,t);void 0!==o&&st(this.prototype,e,o)}}static getPropertyDescriptor(e,t,r){const{get:o,set:s}=nt(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const n=o?.call(this);s?.call(this,t),this.requestUpdate(e,n,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??gt}static _$Ei(){if(this.hasOwnProperty(ut("elementProperties")))return;const e=ct(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ut("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ut("properties"))){const e=this.properties,t=[...it(e),...at(e)];for(const r of t)this.createProperty(r,e[r])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,r]of t)this.elementProperties.set(e,r)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const r=this._$Eu(e,t);void 0!==r&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const r=new Set(e.flat(1/0).reverse());for(const e of r)t.unshift(rt(e))}else void 0!==e&&t.push(rt(e));return t}static _$Eu(e,t){const r=t.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(Ze)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const r of t){const t=document.createElement("style"),o=Ke.litNonce;void 0!==o&&t.setAttribute("nonce",o),t.textContent=r.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){const r=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,r);if(void 0!==o&&!0===r.reflect){const s=(void 0!==r.converter?.toAttribute?r.converter:ft).toAttribute(t,r.type);this._$Em=e,null==s?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){const r=this.constructor,o=r._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=r.getPropertyOptions(o),s="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:ft;this._$Em=o;const n=s.fromAttribute(t,e.type);this[o]=n??this._$Ej?.get(o)??n,this._$Em=null}}requestUpdate(e,t,r,o=!1,s){if(void 0!==e){const n=this.constructor;if(!1===o&&(s=this[e]),r??=n.getPropertyOptions(e),!((r.hasChanged??mt)(s,t)||r.useDefault&&r.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(n._$Eu(e,r))))return;this.C(e,t,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:o,wrapped:s},n){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,n??t??this[e]),!0!==s||void 0!==n)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,r]of e){const{wrapped:e}=r,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,r,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};yt.elementStyles=[],yt.shadowRootOptions={mode:"open"},yt[ut("elementProperties")]=new Map,yt[ut("finalized")]=new Map,ht?.({ReactiveElement:yt}),(lt.reactiveElementVersions??=[]).push("2.1.2");const vt=globalThis,bt=e=>e,wt=vt.trustedTypes,$t=wt?wt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,xt="$lit$",kt=`lit$${Math.random().toFixed(9).slice(2)}$`,_t="?"+kt,At=`<${_t}>`,St=document,Et=()=>St.createComment(""),Ct=e=>null===e||"object"!=typeof e&&"function"!=typeof e,jt=Array.isArray,Mt="[ \t\n\f\r]",Ot=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Pt=/-->/g,Tt=/>/g,Ut=RegExp(`>|${Mt}(?:([^\\s"'>=/]+)(${Mt}*=${Mt}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),Nt=/'/g,Rt=/"/g,Lt=/^(?:script|style|textarea|title)$/i,Ht=(e,...t)=>({_$litType$:1,strings:e,values:t}),Dt=Symbol.for("lit-noChange"),Wt=Symbol.for("lit-nothing"),zt=new WeakMap,qt=St.createTreeWalker(St,129);function It(e,t){if(!jt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==$t?$t.createHTML(t):t}const Bt=(e,t)=>{const r=e.length-1,o=[];let s,n=2===t?"<svg>":3===t?"<math>":"",i=Ot;for(let t=0;r>t;t++){const r=e[t];let a,c,l=-1,d=0;for(;d<r.length&&(i.lastIndex=d,c=i.exec(r),null!==c);)d=i.lastIndex,i===Ot?"!--"===c[1]?i=Pt:void 0!==c[1]?i=Tt:void 0!==c[2]?(Lt.test(c[2])&&(s=RegExp("</"+c[2],"g")),i=Ut):void 0!==c[3]&&(i=Ut):i===Ut?">"===c[0]?(i=s??Ot,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?Ut:'"'===c[3]?Rt:Nt):i===Rt||i===Nt?i=Ut:i===Pt||i===Tt?i=Ot:(i=Ut,s=void 0);const p=i===Ut&&e[t+1].startsWith("/>")?" ":"";n+=i===Ot?r+At:0>l?r+kt+(-2===l?t:p):(o.push(a),r.slice(0,l)+xt+r.slice(l)+kt+p)}return[It(e,n+(e[r]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]};class Vt{constructor({strings:e,_$litType$:t},r){let o;this.parts=[];let s=0,n=0;const i=e.length-1,a=this.parts,[c,l]=Bt(e,t);if(this.el=Vt.createElement(c,r),qt.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=qt.nextNode())&&a.length<i;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith(xt)){const t=l[n++],r=o.getAttribute(e).split(kt),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:s,name:i[2],strings:r,ctor:"."===i[1]?Kt:"?"===i[1]?Zt:"@"===i[1]?Xt:Yt}),o.removeAttribute(e)}else e.startsWith(kt)&&(a.push({type:6,index:s}),o.removeAttribute(e));if(Lt.test(o.tagName)){const e=o.textContent.split(kt),t=e.length-1;if(t>0){o.textContent=wt?wt.emptyScript:"";for(let r=0;t>r;r++)o.append(e[r],Et()),qt.nextNode(),a.push({type:2,index:++s});o.append(e[t],Et())}}}else if(8===o.nodeType)if(o.data===_t)a.push({type:2,index:s});else{let e=-1;for(;-1!==(e=o.data.indexOf(kt,e+1));)a.push({type:7,index:s}),e+=kt.length-1}s++}}static createElement(e,t){const r=St.createElement("template");return r.innerHTML=e,r}}function Ft(e,t,r=e,o){if(t===Dt)return t;let s=void 0!==o?r._$Co?.[o]:r._$Cl;const n=Ct(t)?void 0:t._$litDirective$;return s?.constructor!==n&&(s?._$AO?.(!1),void 0===n?s=void 0:(s=new n(e),s._$AT(e,r,o)),void 0!==o?(r._$Co??=[])[o]=s:r._$Cl=s),void 0!==s&&(t=Ft(e,s._$AS(e,t.values),s,o)),t}class Gt{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:r}=this._$AD,o=(e?.creationScope??St).importNode(t,!0);qt.currentNode=o;let s=qt.nextNode(),n=0,i=0,a=r[0];for(;void 0!==a;){if(n===a.index){let t;2===a.type?t=new Jt(s,s.nextSibling,this,e):1===a.type?t=new a.ctor(s,a.name,a.strings,this,e):6===a.type&&(t=new Qt(s,this,e)),this._$AV.push(t),a=r[++i]}n!==a?.index&&(s=qt.nextNode(),n++)}return qt.currentNode=St,o}p(e){let t=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}}class Jt{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,o){this.type=2,this._$AH=Wt,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Ft(this,e,t),Ct(e)?e===Wt||null==e||""===e?(this._$AH!==Wt&&this._$AR(),this._$AH=Wt):e!==this._$AH&&e!==Dt&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>jt(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==Wt&&Ct(this._$AH)?this._$AA.nextSibling.data=e:this.T(St.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:r}=e,o="number"==typeof r?this._$AC(e):(void 0===r.el&&(r.el=Vt.createElement(It(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new Gt(o,this),r=e.u(this.options);e.p(t),this.T(r),this._$AH=e}}_$AC(e){let t=zt.get(e.strings);return void 0===t&&zt.set(e.strings,t=new Vt(e)),t}k(e){jt(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let r,o=0;for(const s of e)o===t.length?t.push(r=new Jt(this.O(Et()),this.O(Et()),this,this.options)):r=t[o],r._$AI(s),o++;o<t.length&&(this._$AR(r&&r._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=bt(e).nextSibling;bt(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class Yt{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,o,s){this.type=1,this._$AH=Wt,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=Wt}_$AI(e,t=this,r,o){const s=this.strings;let n=!1;if(void 0===s)e=Ft(this,e,t,0),n=!Ct(e)||e!==this._$AH&&e!==Dt,n&&(this._$AH=e);else{const o=e;let i,a;for(e=s[0],i=0;i<s.length-1;i++)a=Ft(this,o[r+i],t,i),a===Dt&&(a=this._$AH[i]),n||=!Ct(a)||a!==this._$AH[i],a===Wt?e=Wt:e!==Wt&&(e+=(a??"")+s[i+1]),this._$AH[i]=a}n&&!o&&this.j(e)}j(e){e===Wt?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class Kt extends Yt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===Wt?void 0:e}}class Zt extends Yt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==Wt)}}class Xt extends Yt{constructor(e,t,r,o,s){super(e,t,r,o,s),this.type=5}_$AI(e,t=this){if((e=Ft(this,e,t,0)??Wt)===Dt)return;const r=this._$AH,o=e===Wt&&r!==Wt||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==Wt&&(r===Wt||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Qt{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Ft(this,e)}}const er=vt.litHtmlPolyfillSupport;er?.(Vt,Jt),(vt.litHtmlVersions??=[]).push("3.3.3");const tr=globalThis;let rr=class extends yt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,r)=>{const o=r?.renderBefore??t;let s=o._$litPart$;if(void 0===s){const e=r?.renderBefore??null;o._$litPart$=s=new Jt(t.insertBefore(Et(),e),e,void 0,r??{})}return s._$AI(e),s})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Dt}};rr._$litElement$=!0,rr.finalized=!0,tr.litElementHydrateSupport?.({LitElement:rr});const or=tr.litElementPolyfillSupport;function sr(e,t,...r){const o=document.createElement(e);for(const[e,r]of Object.entries(t))o.setAttribute(e,r);return o.append(...r),o}or?.({LitElement:rr}),(tr.litElementVersions??=[]).push("4.2.2");class nr extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class ir extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class ar extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function cr(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const lr={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},dr=tt`
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
`,pr=tt`
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
`;class hr extends yt{static{this.styles=[pr,dr]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=lr,this.policyUrl="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(sr("div",{part:"panel"},sr("slot",{part:"text"}),sr("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const r=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${r}px!important}\n           :root::after{content:"";display:block;height:${r}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,r,o)=>{const s=sr("button",{type:"button",slot:"actions","data-askfirst":t},e[r]);return s.addEventListener("click",()=>this.dispatchEvent(o())),s};return[sr("h2",{},e["notice.title"]),sr("p",{},e["notice.text"]),...cr(this.policyUrl)?[document.createTextNode(" "),sr("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new nr("accept-all")),t("reject","action.rejectAll",()=>new nr("reject-all")),t("preferences","action.choose",()=>new ir)]}}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",hr),ce(()=>{document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>Gr)});var ur=Object.freeze({__proto__:null,mountUi(e){return((e,t)=>{const r=document.createElement("askfirst-notice");let o;const{messages:s,policy:n}=e.config;r.messages={...r.messages,...s},r.policyUrl=n.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{r.open=!1,o&&(o.open=!1)};return e.addEventListener("decide",a),{showNotice(){r.isConnected||i(r),r.open=!0},async showPreferences(){const{describe:r=e=>e}=await t();o||(o=document.createElement("askfirst-preferences"),o.messages={...o.messages,...s},o.config=r(e.config),i(o)),o.choices=Oe(e.config,e.record?.choices??{},!0),o.record=e.record,o.open=!0},hide:a,remove(){e.removeEventListener("decide",a),r.remove(),o?.remove()}}})(e,()=>Promise.resolve().then(()=>Br))}});function fr(e,t){let r,o=4;for(const s of t){const t=mr(e.toLowerCase(),s.toLowerCase());o>t&&([r,o]=[s,t])}return r}function mr(e,t){let r=Array.from({length:t.length+1},(e,t)=>t);for(let o=0;o<e.length;o++){const s=[o+1];for(let n=0;n<t.length;n++)s.push(Math.min(r[n+1]+1,s[n]+1,r[n]+(e[o]===t[n]?0:1)));r=s}return r[t.length]}class gr extends Error{constructor(e){const t=e.map(vr);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:r})=>`\n  ${e||"config"}: found ${t}. Write ${r}.`).join("")),this.name="ConfigError",this.problems=t}}const yr={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function vr({path:e,found:t,kind:r,names:o=[]}){if("key"===r)return{path:e,found:"an unknown key",fix:br(String(t),o)};const s="twice"===r?`${wr(t)} a second time`:wr(t);if("known"!==r)return{path:e,found:s,fix:yr[r]};const n=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return n&&0===o.length?{path:e,found:s,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:s,fix:br(String(t),o)+(n?i:"")}}function br(e,t){const r=fr(e,t);return void 0===r?`one of ${t.join(", ")}`:`"${r}"`}function wr(e){return void 0===e?"nothing":Array.isArray(e)?"a list":ve(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function $r(e,t,r=""){const o=t=>[{path:r,found:e,kind:t}];if("function"==typeof t)return $r(e,t(e),r);if("string"==typeof t)return ye(e,t)?[]:o(t);if(Array.isArray(t)){const[s]=t;return Array.isArray(e)?e.flatMap((e,t)=>$r(e,s,`${r}[${t}]`)):o("list")}if(!ve(e))return o("object");const s=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),n=[...s.keys()],i=n.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const o=r?`${r}.${t}`:t,i=s.get(t)??s.get("*");return i?$r(e[t],i,o):[{path:o,found:t,kind:"key",names:n}]})}function xr(e,t){const r=$r(e,xe);if(r.length>0)return r;const o=e,s=Ae(o),n=s.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&r.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return s.forEach(({id:e},t)=>a(`categories[${t}]`,e)),Se(o,t).forEach((e,s)=>{const i=`services[${s}]`;if(!e){const e=o.services[s],n="string"==typeof e?e:e.use;return void r.push({path:i,found:n,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;n.includes(c)||r.push({path:`${i}.category`,found:c,kind:"known",names:n})}),r}const kr="so all third parties stay held",_r='<script type="application/json" id="askfirst-config">',Ar={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let r;try{r=JSON.parse(e)}catch(e){return`the config is not JSON, ${kr}. Mend it: ${String(e)}`}return new gr(xr(r,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${kr}. Mend the address, or put the config into ${_r}.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${fr(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${kr}. Put ${_r} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var Sr=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${Ar[e](t)}`}});function Er(e,t){return e.services.filter(e=>e.category===t)}function Cr(e,t,r){return Er(e,r).some(({id:e})=>t[e]!==t[r])}function jr(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}function Mr(e,t){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,r).format(e)}catch{return new Intl.DateTimeFormat(void 0,r).format(e)}}function Or(e,t,r){return cr(e)?Ht`<a part=${r} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:Ht`<span part=${r}>${t}</span>`}const Pr={"settings.label":"Cookie settings"},Tr={...lr,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...Pr};function Ur(e,t,r){return 0===t?Wt:Ht`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function Nr(e){return Ht`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>Ht`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class Rr{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Lr={},Hr=(Dr=class extends Rr{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===Dt||t===Wt)return t;const r=e.element,o=e.name;if(3===e.type){if(t===r[o])return Dt}else if(4===e.type){if(!!t===r.hasAttribute(o))return Dt}else if(1===e.type&&r.getAttribute(o)===t+"")return Dt;return((e,t=Lr)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:Dr,values:e}));var Dr;function Wr(e){const{id:t,name:r,wrap:o,describedBy:s,on:n,mixed:i=!1,alwaysOn:a,change:c}=e,l=Ht`<label for=${t}>${r}</label>`;return Ht`<div part="row">
    ${o?o(l):l}
    ${a?Ht`<span part="always-on">${a}</span>`:Wt}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${s??Wt}
      .checked=${Hr(n)}
      .indeterminate=${Hr(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const zr=tt`
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
`;class qr extends rr{static{this.styles=[pr,zr]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=Tr,this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const r={};for(const{id:o,required:s}of e.categories){r[o]=s||!0===t[o];for(const n of Er(e,o))r[n.id]=s||!0===(t[n.id]??t[o])}return r})(this.config,this.choices))}updated(){const e=this.renderRoot.querySelector("dialog");e&&e.open!==this.open&&(this.open?this.isConnected&&e.showModal():e.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#d=e,this.requestUpdate()};return Ht`<dialog
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
        ${e?.categories.map((o,s)=>((e,t,r)=>{const{config:o,draft:s,messages:n,change:i}=r,{id:a,required:c}=e,l={...n},d=e.description??l[`category.${a}.description`],p=c?n["preferences.alwaysOn"]:void 0;return Ht`<section part="category">
    ${Wr({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>Ht`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===s[a],mixed:Cr(o,s,a),alwaysOn:p,change:e=>i(((e,t,r,o)=>{const s=Er(e,r).map(e=>[e.id,o]);return{...t,...Object.fromEntries(s),[r]:o}})(o,s,a,e))})}
    ${d?Ht`<p part="category__description" id=${`d${t}`}>${d}</p>`:Wt}
    ${((e,t,{config:r,draft:o,messages:s,change:n},i)=>{const a=Er(r,e),c=a.length;if(0===c)return Wt;const l=a.filter(({id:e})=>o[e]).length;return Ht`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${jr(s["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>Ht`<li part="service">
            ${Wr({id:`c${t}s${a}`,name:e.name,on:!0===o[e.id],alwaysOn:i,change:t=>n(((e,t,r,o)=>{const s={...t,[r.id]:o};return Er(e,r.category).every(({id:e})=>s[e]===o)?{...s,[r.category]:o}:s})(r,o,e,t))})}
            ${((e,t)=>{const{name:r,description:o,hosts:s,cookies:n,storage:i,policyUrl:a}=e,c=jr(t["preferences.vendorPolicy"],{name:r});return Ht`
    ${o?Ht`<p part="service__description">${o}</p>`:Wt}
    <dl part="service__facts">
      ${Ur(t["preferences.hosts"],s.length,s.join(", "))}
      ${Ur(t["preferences.cookies"],n.length,Nr(n))}
      ${Ur(t["preferences.storage"],i.length,Nr(i))}
    </dl>
    ${a?Ht`<p>${Or(a,c,"vendor-policy")}</p>`:Wt}
  `})(e,s)}
          </li>`)}
    </ul>
  </details>`})(a,t,r,p)}
  </section>`})(o,s,{config:e,draft:this.#d,messages:t,change:r}))}
        ${e?this.#m(e):Wt}
      </div>
      <div part="actions">
        ${this.#g("accept","action.acceptAll","accept-all")}
        ${this.#g("reject","action.rejectAll","reject-all")}
        ${this.#g("save","action.save","custom")}
      </div>
    </dialog>`}#g(e,t,r){return Ht`<button part=${e} type="button" @click=${()=>this.#y(r)}>
      ${this.messages[t]}
    </button>`}#m({policy:e}){const{messages:t,record:r}=this;return Ht`<div part="about">
      <p>
        ${Or(e.url,t["preferences.policy"],"policy")}
        ${e.contact?Or(e.contact,t["preferences.contact"],"contact"):Wt}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?Ht`<p part="record">${this.#v(r)}</p>`:Wt}
    </div>`}#v({time:e,id:t}){const r=this.lang||document.documentElement.lang;return jr(this.messages["preferences.record"],{date:Mr(e,r),id:t})}#y(e){const t="custom"===e?this.#d:void 0,r=new nr(e,t);this.dispatchEvent(r)}#f(){this.renderRoot.querySelector("dialog")?.close()}#u(e){this.#p&&e.target===e.currentTarget&&this.#f()}#h(){if(!this.open)return;this.open=!1;const e=new ar;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",qr);const Ir={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};var Br=Object.freeze({__proto__:null,describe(e){return{...e,services:e.services.map(e=>{const t=Ir[e.id];return t?{description:t.description,...e,...de(e,t)}:e})}}});const Vr=tt`
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
`;class Fr extends rr{static{this.styles=Vr}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=Pr,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?Ht`<button
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
    </button>`:Ht`<button part="button" type="button" @click=${this.#y}>
        <slot>${e}</slot>
      </button>`}#y(){const e=new ir;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",Fr);var Gr=Object.freeze({__proto__:null})}();
//# sourceMappingURL=askfirst.all.js.map
