/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";const e=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),t=[],o=/sheet|icon|load|fetch|connect|render|manifest/i;function r({localName:r,rel:n},s=e){return"link"===r&&n&&!o.test(n)?t:s.get(r)??t}function n(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let s;function i(){if(s)return s;const e=e=>e;s={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;s=e?.createPolicy("askfirst",s)??s}catch{}return s}const a=e=>!0===window.trustedTypes?.isHTML(e),c="data-askfirst-",l=`${c}held`,d="data-consent",p="text/plain",u=/^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,h=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,f=e=>u.test(m(e).trim()),m=e=>e.type??"";function g(e,t,o,r){e.setAttribute(c+t.replace("xlink:",""),o),e.removeAttribute(t),e.setAttribute(l,r)}function y(e,t){const o="script"===e.localName,n=o&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(l)??(n?t("type"):void 0);for(const o of r(e)){const r=e.getAttribute(o),n=null===r?void 0:t(o,r);void 0!==n&&(g(e,o,r,n),s=n,"iframe"===e.localName&&e.replaceWith(e))}o&&void 0!==s&&f(e)&&v(e,s)}function v(e,t){g(e,"type",m(e),t),e.setAttribute("type",p)}const b=e=>e.getAttribute(d)?.match(/\S+/g)??[];function w(e){const t=e.hasAttribute(d);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:o})=>{const[,r,n]=h.exec(e)??[],s=n??(t&&r);return s?[[s,{value:o,from:e}]]:[]}))}const $=e=>m(e)===p;function k(e){const{type:t,src:o}=w(e);return{module:"module"===(t?.value??m(e)),external:!!o||e.hasAttribute("src")}}function x(e){const t="script"===e.localName,{type:o,...r}=w(e);$(e)&&e.removeAttribute("type"),o?.value&&e.setAttribute("type",o.value),o&&e.removeAttribute(o.from),e.removeAttribute(l);for(const t in r){const{value:o,from:n}=r[t];e.removeAttribute(n);const s="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,i()[s](o))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=i().createScript(t)}}const _=([e])=>"audio"!==e;function S(e,t){const o=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!o?e:S(o,t)}const A=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],E=(e,t)=>A(e).find(({inline:e})=>e.some(e=>t.includes(e)))?.id;function j(e){const t=Object.create(null);for(const o of e)for(const e of o.hosts){const[r]=e.split("/",1);((t[r.toLowerCase()]??={})[e.slice(r.length)]??=[]).push(o)}return(e,o)=>{const r=e.split(".");for(let n=-1;n<r.length;n++){const s=t[0>n?e:`*.${r.slice(n).join(".")}`]??{},i=Object.keys(s).filter(e=>o.startsWith(e)),[a]=i.sort((e,t)=>t.length-e.length);if(void 0!==a)return s[a]}return[]}}const C="unknown";function M(e,t=[]){const o=j([{hosts:[`*.${e.replace(/^www\./,"")}`,...t]}]);return(e,t)=>!!o(e,t)[0]}const O=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function P(e,t){return t.match(O)?.map(e.denies).find(e=>void 0!==e&&e!==C)}const T=new WeakMap,N=new Map,U=(e,t)=>P(e,t)??E(e,t),L=e=>"string"==typeof e&&1e6>e.length;function R(...[e,t,o,r="value"]){let n,s,i=!1;const a=(e,t,r)=>i?o(e,t,r):r(t);return o=>{if(i!==o){i=o;try{const i=Object.getOwnPropertyDescriptor(e,t),c=i[r];if(c!==(o?s??c:n))return;o&&(n=new Proxy(c,{apply(e,t,o){return a(t,o,e=>Reflect.apply(c,t,e))},construct(e,t,o){return a(o,t,e=>Reflect.construct(c,e,o))}})),i[r]=o?n:s,s=o?c:void 0,Object.defineProperty(e,t,i)}catch{}}}}const H="DOMContentLoaded",W="askfirst-late",D=({current:e},t)=>{const{document:o,performance:r,Document:n,EventTarget:s}=t,{addEventListener:i}=s.prototype,a=e=>"complete"===o.readyState||e===H&&r.timing.domContentLoadedEventEnd>0,c=(t,r,n)=>{if(!e())return;let s=!1;i.call(t,r,()=>s=!0,{once:!0}),setTimeout(()=>{if(s||!a(r))return;t.addEventListener(W,n,{once:!0});const e={type:{value:r},target:{value:o}};t.dispatchEvent(Object.defineProperties(new Event(W),e))})},l=(t,o,r)=>[R(o,`on${r}`,(e,o,n)=>{n(o),c(t,r,o[0])},"set"),R(o,`on${r}`,(t,o,n)=>e()&&a(r)?null:n(o),"get")];return[R(s.prototype,"addEventListener",(e=t,r,n)=>{n(r);const[s,i]=r,a=e===t?"load":e===o&&"readystatechange";a&&[H,a].includes(s)&&c(e,s,i)}),...l(t,t,"load"),...l(o,n.prototype,"readystatechange")]},q=/<noscript[^]*?<\/noscript>/gi,z=({current:e,insert:t,trusted:o},{document:r,Document:n})=>{const s=r.createElement("template"),i=new WeakMap,c=(e,n,i)=>{const a=n.markup.replace(q,"")+i;s.innerHTML=n.plain?a:o().createHTML(a);const{content:c}=s;if(i){const e=c.lastChild;if("askfirst"!==e?.nodeValue)return;e.remove()}n.markup="";const l=[...c.querySelectorAll("script")];n.end.isConnected||r.body.append(n.end),n.end.parentNode.insertBefore(c,n.end),t(l,e)};return["write","writeln"].map(t=>{const o=(o,r,n)=>{const s=e();if(!s||s.src&&(s.async||s.defer))return n(r);let l=i.get(s);l||(i.set(s,l={markup:"",plain:!1,end:new Text}),s.after(l.end)),l.markup+=r.join("")+("write"===t?"":"\n"),l.plain||=!r.every(a),c(s,l,"\x3c!--askfirst--\x3e"),queueMicrotask(()=>c(s,l,""))},s=(...e)=>o(0,e,e=>n.prototype[t].apply(r,e)),l=R(r,t,o);return e=>{e&&!Object.hasOwn(r,t)?r[t]=s:r[t]!==s?l(e):e||Reflect.deleteProperty(r,t)}})},I="//localhost:1",B=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],V=(e,{Node:t,Element:o,Document:r,DocumentFragment:n})=>F(e,[t,o,r,n],B);function F(e,t,o){return t.flatMap(({prototype:t})=>o.flatMap((o,r)=>o.split(" ").map(o=>[t,o,(t,o,n)=>{const s=r||o.length;for(let r=0;s>r;r++)G(o[r],t)&&(o[r]=e.scan(o[r],t));const i=n(o);return e.inserted(),i}])))}function G(e,t){const{isConnected:o,ownerDocument:r,getRootNode:n}=t;return!1!==o||e?.ownerDocument!==r||"host"in n.call(t)}const J=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],Y=/^(iframe|frame|object|embed)$/,K=new WeakMap,Z=["write","writeln","createContextualFragment"],X=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],Q=/^(script|style|textarea)$/,ee=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|\b(?:http|ws)s?:(?!\s*[\\/]\s*[\\/])|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,te=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,oe=/<(?:[a-z!/](?:[^>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?)?$/i,re=/data-(consent|askfirst)|<(iframe|object|embed|frame)/i,ne="\x3c!--askfirst--\x3e",se=new WeakMap;function ie(e,t){if(!e)return!1;const o=se.get(e)??new Set(e.services.flatMap(e=>e.hosts.map(e=>e.replace(/^\*\.|\/.*/g,"").toLowerCase())));return se.set(e,o),t.split(".").some((e,t,r)=>o.has(r.slice(t).join(".")))}const ae=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,ce="about:invalid#",le=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,de=["style","[style]"],pe=["background","backgroundImage","borderImage","borderImageSource","content","cursor","listStyle","listStyleImage","mask","maskImage"],ue=(e,t)=>t.replace(ae,(t,o,r)=>void 0===e.denies(r)?t:o+ce+r),he=e=>"style"===e.localName,fe=e=>(he(e)?e.textContent:e.getAttribute("style"))??"";function me(e,t){const o=fe(e),r=t(o);if(r!==o)return he(e)?e.textContent=r:e.style.cssText=r,r}const ge=e=>/^(script|style)$/.test(e?.localName??"");function ye(e,t,o){return e.addEventListener(t,o),()=>e.removeEventListener(t,o)}const ve=()=>!!document.prerendering;function be(e){return ye(window,"pageshow",({persisted:t})=>{t&&e()})}function we(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}const $e=new WeakSet;function ke(e){const t=e.split(".");return["",...t.map((e,o)=>t.slice(o).join("."))]}function xe(e){const t=e.split("/").filter(Boolean),o=t.map((e,o)=>`/${t.slice(0,o+1).join("/")}`);return["/",...o.flatMap(e=>[e,`${e}/`])]}function _e(){const{navigation:e}=window,t=[location.href,document.referrer,...(e?.entries()??[]).map(({url:e})=>e??""),...[...document.links].map(({href:e})=>e)].filter(e=>e.startsWith(`${location.origin}/`)).flatMap(e=>xe(new URL(e).pathname));return[...new Set(t)]}const Se=()=>[...new Set(document.cookie.split("; ").map(e=>e.split("=",1)[0]))];function Ae(e,t=_e()){for(const o of ke(location.hostname))for(const r of t)for(const t of["",";secure",";secure;partitioned"]){const n=o&&`;domain=${o}`;document.cookie=`${e}=;max-age=0;path=${r}${n}${t}`}}const Ee=";askfirst";function je(){const e="askfirst-try";return ke(location.hostname).slice(1).reverse().find(t=>{document.cookie=`${e}=1;path=/;domain=${t}${Ee}`;const o=Se().includes(e);return document.cookie=`${e}=;path=/;domain=${t};max-age=0`,o})??""}function Ce(e){return!Se().includes(e)&&ke(location.hostname).some(t=>{const o=t&&`;domain=${t}`,r=`${e}-try`;document.cookie=`${r}=1;path=/${o}${Ee}`;const n=Se().includes(r);document.cookie=`${r}=;path=/;max-age=0${o}`,document.cookie=`${e}=1;path=/${o}${Ee}`;const s=n&&!Se().includes(e);return document.cookie=`${e}=;path=/;max-age=0${o}`,s})}function Me(e,t){const[,o,r]=/^\/(.+)\/([a-z]*)$/.exec(e)??[];if(void 0!==o)try{return new RegExp(o,r).test(t)}catch{return!1}return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}const Oe=e=>!/^\/.+\/[a-z]*$|\*$/.test(e),Pe=(e,t)=>{Object.assign(t,{[Te]:!0});const o=(t,o)=>A(e).some(e=>e[t].some(({name:e})=>Me(e,o))),{Document:r,Storage:n,CookieStore:s}=t;return[[r.prototype,"cookie",(e,t,r)=>{const n=String(t[0]),[s=""]=n.split("=",1);return!o("cookies",s.trim())||(e=>{const[,t]=/;\s*max-age\s*=\s*([^;]*)/i.exec(e)??[],[,o]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==o&&Date.parse(o)<Date.now()})(n)||n.endsWith(Ee)?r(t):void 0},"set"],[s?.prototype,"set",(e,t,r)=>{const[n]=t,s="object"==typeof n?n.name:String(n);return o("cookies",s)?Promise.resolve():r(t)}],[n.prototype,"setItem",(e,t,r)=>o("storage",String(t[0]))?void 0:r(t)]]},Te=Symbol.for("askfirst refuses writes"),Ne=[(e,t)=>{for(const[t,...o]of J)for(const r of t.split(" "))e.loads.set(r,o);const{document:o,Attr:r,Element:s,NamedNodeMap:i,Range:a,SVGAnimatedString:l}=t,d=(t,[r],s)=>{const{name:i,value:a}=r;if(n(i,a).every(t=>void 0===e.denies(t)))return s([r]);const c=o.createAttribute("data-askfirst");s([c]);const l=c.ownerElement;return l.removeAttributeNode(c),e.gives(l,i,a)?null:s([r])},{SVGImageElement:p,SVGFEImageElement:u,SVGUseElement:h,SVGScriptElement:f}=t,m=new WeakMap,g=(t,[o],r)=>{const{name:n,value:s}=o;return e.gives(t,n,s)?null:r([o])};return[...[...e.loads].filter(_).flatMap(([e,t])=>t.map(t=>[S(o.createElement(e),t),t,(e,r,n)=>{const s=e.getAttribute(c+t);return null===s?n(r):/set|ping|doc|ground/.test(t)?s:new URL(s,o.baseURI).href},"get"])),...F(e,[a,t.Document],["insertNode surroundContents","importNode adoptNode"]),[s.prototype,"setAttributeNode",g],[s.prototype,"setAttributeNodeNS",g],[r.prototype,"value",(t,o,r)=>{const{ownerElement:n,name:s}=t;return e.gives(n,s,o[0])?void 0:r(o)},"set"],[i.prototype,"setNamedItem",d],[i.prototype,"setNamedItemNS",d],...[p,u,h,f].map(({prototype:e})=>[e,"href",(e,t,o)=>{const r=o(t);return m.set(r,e),r},"get"]),[l.prototype,"baseVal",(t,o,r)=>e.gives(m.get(t)??null,"href",o[0])?void 0:r(o),"set"]]},(e,{document:t,Element:{prototype:o}})=>{let n=!1;return e.gives=(t,o,s)=>{if(n||!t||!e.loads.has(t.localName))return!1;const i=String(o).toLowerCase().replace(/^.*:/,"");if(!r(t,e.loads).includes(i))return!1;const a=String(s),d=e.denied(t,i,a);return void 0!==d?(g(t,i,((e,t,o)=>{if(!/^(script|iframe)$/.test(e.localName))return String(o);const r=e.cloneNode();n=!0;try{r.setAttribute(t,o)}finally{n=!1}return r.getAttribute(t)})(t,i,s),d),e.keep(t)):t.hasAttribute(l)&&t.removeAttribute(c+i),void 0!==d},[...["setAttribute","setAttributeNS"].map((t,r)=>[o,t,(t,o,n)=>e.gives(t,o[r],o[r+1])?void 0:n(o)]),...[...e.loads].filter(_).flatMap(([o,r])=>r.map(r=>[S(t.createElement(o),r),r,(t,o,n)=>e.gives(t,r,o[0])?void 0:n(o),"set"]))]},e=>{if($e.has(e))return[];$e.add(e);const t=[],{watch:o,update:r,uninstall:n}=e;let s=!0;const i=()=>{const r="loading"===document.readyState||e.policy.open;if(r!==s){if(s=r,!s)return queueMicrotask(()=>s||e.unwatch());for(const e of t){const t=e.deref();t&&o(t)}}};return e.watch=e=>{t.push(new WeakRef(e)),s&&o(e)},e.update=()=>{i(),r()},e.uninstall=()=>{t.length=0,n()},we(i),[]},(e,{document:t,Element:o,ShadowRoot:r,Document:n,Range:s})=>{let i=!1;const c=document.createElement("template"),l=t=>(i=!0,c.innerHTML=e.trusted().createHTML(t),i=!1,c.content),d=(t,o)=>[...t.querySelectorAll("template")].reduce((e,{content:t})=>d(t,o)||e,e.mark(t,o)),p=(t,o)=>{const r=String(t);if(i||!((e,t)=>{const{policy:o}=e;if(void 0!==E(e,t))return!0;const r=new Set;for(const[,e]of t.matchAll(ee)){if(void 0===e)return!0;if(r.has(e))continue;r.add(e);const t=e.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==o.denies(t,"/"))return!0;if(ie(o.config,t))return!0}return!1})(e,r)||!d(l(r),o))return t;let n,s=r.replace(te,(e,t)=>{const r="/"===e[1];if(void 0===n&&!r){Q.test(t)&&(n=t);const r=l(e);return d(r,o)?r.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):e}return r&&n===t&&(n=void 0),e});return d(l(s+ne),o)&&([s]=c.innerHTML.split(ne)),a(t)?e.trusted().createHTML(s):s},u=new WeakMap,h=[...[o,r,n,s].map(({prototype:e})=>e),t].flatMap(t=>[...Z,...X].flatMap((o,r)=>["value","set"].map(n=>[t,o,(t,o,n)=>{if(2>r)return((t,o,r,n)=>{const s=u.get(t),i=(s?.text??"")+o.join("")+n,c=o.every(a)&&!1!==s?.trusts,l=t=>c?e.trusted().createHTML(t):t,d=oe.exec(i)?.index??i.length,h=d===i.length;h?u.delete(t):u.set(t,{text:i.slice(d),trusts:c,as:l}),h||s||queueMicrotask(()=>{const e=u.get(t);u.delete(t),e&&r([e.as(e.text)])});const f=l(i.slice(0,h?i.length-n.length:d)),m=p(f,!0);return r(h&&!s&&m===f?o:[m])})(t,o,n,r?"\n":"");const s=Z.length>r,i=t;if(Q.test(i.localName))return n([e.scan(o[0],i),...o.slice(1)]);const{parentElement:c}=i,l=o.map(e=>p(e,s)),d=l.some(e=>re.test(String(e))),h=()=>d?[i,c].flatMap(e=>[...e?.children??[]]):[],f=new Set(h()),m=n(l);!s&&/<script/i.test(String(o.at(-1)))&&(e.inert(i),e.inert(c));for(const t of h())f.has(t)||e.scan(t);return e.inserted(),m},n])));return[...h,[n.prototype,"execCommand",(t,o,r)=>{if(!/^inserthtml$/i.test(String(o[0])))return r(o);const n=r([o[0],o[1],p(o[2],!1)]);return e.scan(t),n}]]},(e,t)=>{const{Navigator:o,TypeError:r,ServiceWorkerContainer:n,Worklet:s,Cache:i,XMLHttpRequest:a,DOMException:c,RTCPeerConnection:{prototype:l}={}}=t,d=t=>void 0!==e.denies(String(t?.url??t)),p=(e,t,o,r=0)=>[e,t,(e,t,n)=>d(t[r])?o(e,t,n):n(t)],u=()=>{throw new c("The operation is insecure.","SecurityError")},h=e=>(t,[,...o],r)=>r([e,...o]),f=e=>{const{iceServers:t,...o}=e??{};return t?{...o,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>d(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},m=(e,[t,...o],r)=>r([f(t),...o]),g=new WeakMap;return[p(t,"fetch",()=>Promise.reject(new r("Failed to fetch"))),p(t,"fetchLater",()=>({activated:!1})),p(o.prototype,"sendBeacon",()=>!0),p(t.navigator,"sendBeacon",()=>!0),p(t,"WebSocket",h(`wss:${I}`)),p(t,"WebSocketStream",h(`wss:${I}`)),p(t,"WebTransport",h(`https:${I}`)),p(t,"EventSource",h("data:,")),p(t,"Worker",u),p(t,"SharedWorker",u),p(n?.prototype,"register",async()=>u()),p(s?.prototype,"addModule",async()=>{throw new c("Unable to load the module.","AbortError")}),...["add","addAll"].map(e=>[i?.prototype,e,(e,t,o)=>[t[0]].flat().some(d)?Promise.reject(new r("Failed to fetch")):o(t)]),p(t,"Audio",(e,[t],o)=>{const r=o([]);return r.preload="auto",r.src=String(t),r}),[t,"RTCPeerConnection",m],[l,"setConfiguration",m],[a.prototype,"open",(e,t,o)=>{const r=e;return delete r.readyState,g.delete(r),d(t[1])&&g.set(r,!1===t[2]),o(t)}],[a.prototype,"send",(e,o,r)=>{const n=e,s=g.get(n);if(void 0===s)return r(o);if(s)throw new c("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==g.get(n)){Object.defineProperty(n,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])n.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:o}=e;return e.denies=t=>/^\s*blob:/i.test(t)?U(e,N.get(t.trim())??""):/^\s*data:/i.test(t)?U(e,(e=>{const[t="",...o]=e.split(",");try{const e=decodeURIComponent(o.join(","));return t.endsWith(";base64")?atob(e):e}catch{return e}})(t)):o(t),[[t,"Blob",(t,o,r)=>{const n=r(o),s=[...o[0]??[]].filter(L).join("");return void 0!==U(e,s)&&T.set(n,s),n}],[t.URL,"createObjectURL",(e,t,o)=>{const r=o(t),n=T.get(t[0]);return void 0!==n&&N.set(r,n),r}],[t.URL,"revokeObjectURL",(e,t,o)=>(N.delete(String(t[0])),o(t))]]},e=>{const t=e=>"speculationrules"===(e.getAttribute(`${c}type`)??e.getAttribute("type")),o=(o,r)=>t(o)?P(e,r):E(e,r),r=(t,o)=>{void 0!==o&&(v(t,o),e.keep(t))},{examine:n,scan:s,denied:i}=e;return e.examine=e=>{"script"===e.localName&&t(e)&&!e.hasAttribute(l)&&r(e,o(e,e.textContent??"")),n(e)},e.denied=(t,r,n)=>{if("type"===r)return o(t,t.textContent??"");const s=i(t,r,n);return"srcdoc"===r?s??E(e,n):s},e.scan=(e,t)=>{const n=t;if("script"===n?.localName&&!n.textContent){const t=e?.textContent??String(e);r(n,o(n,t))}return s(e,t)},[]},(e,t)=>{const{Node:o,Attr:r,Element:n,CharacterData:s}=t,{HTMLElement:i,HTMLScriptElement:a,HTMLStyleElement:c}=t,{update:l,uninstall:d}=e,p=[];e.update=()=>{p.forEach(t=>t(!e.policy.open)),l()},e.uninstall=()=>{p.forEach(e=>e(!1)),d()};const u=({prototype:e},t,o,r)=>{const n=()=>Object.getOwnPropertyDescriptor(e,o),s=n(),{set:i,...a}=s??Object.getOwnPropertyDescriptor(t.prototype,o),c=new Proxy(i,{apply(e,t,[o]){return r(t,o,e=>Reflect.apply(i,t,[e]))}});p.push(t=>{const r=n()?.set;t&&r===s?.set&&Object.defineProperty(e,o,{...a,set:c}),t||r!==c||(s?Object.defineProperty(e,o,s):delete e[o])})},h=(t,o,r)=>r(e.scan(o,t));for(const e of[a,c])u(e,o,"textContent",h),u(e,i,"innerText",h);u(a,a,"text",h);for(const[t,r]of[[s,"data"],[o,"nodeValue"],[o,"textContent"]])u(s,t,r,({parentElement:t},o,r)=>r(ge(t)?e.scan(o,t):o));for(const t of["nodeValue","textContent"])u(r,o,t,({ownerElement:t,name:o},r,n)=>{e.gives(t,o,r)||n(r)});return[...F(e,[s],["before after replaceWith"]).map(([t,o,r])=>[t,o,(t,o,n)=>{const{parentElement:s}=t;return ge(s)?n(o.map(t=>e.scan(t,s))):r(t,o,n)}]),[n.prototype,"insertAdjacentText",(t,o,r)=>{const n=/^(afterbegin|beforeend)$/i.test(String(o[0]))?t:t.parentElement;return 1 in o&&ge(n)&&(o[1]=e.scan(String(o[1]),n)),r(o)}],...["appendData","insertData","replaceData"].map((t,o)=>[s.prototype,t,(t,r,n)=>{const{parentElement:s}=t;return o in r&&ge(s)&&(r[o]=e.scan(String(r[o]),s)),n(r)}])]},(e,{HTMLFormElement:t})=>{const o=(t,o)=>{const r=o?.getAttribute("formaction")??t.getAttribute("action");return null!==r&&void 0!==e.denies(r)},r=e=>{o(e.target,e.submitter)&&e.preventDefault()},n=new AbortController,s={capture:!0,signal:n.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",r,s)},e.uninstall=()=>{n.abort(),a()},[[t.prototype,"submit",(e,t,r)=>o(e)?void 0:r(t)]]},(e,t)=>{const o=new Set,r=[],n={attributeFilter:["style"],subtree:!0},s=t=>{me(t,t=>ue(e,t));const r=fe(t);if(!r.includes(ce))return;const[,n=""]=new RegExp(le).exec(r)??[];t.setAttribute(l,e.denies(n)??""),o.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(s)}),{scan:a,examine:c,gives:d,inserted:p,mark:u,watch:h,update:f,uninstall:m}=e,g=new Set;e.inserted=()=>{p(),g.forEach(s),g.clear()},e.gives=(t,o,r)=>{if("style"!==String(o).toLowerCase())return d(t,o,r);const n=String(r),i=t?ue(e,n):n;return i!==n&&(t.style.cssText=i,s(t),!0)};for(const t of de)e.loads.set(t,[]);e.examine=t=>{e.policy.open||s(t),c(t)},e.scan=(t,o)=>{const r=t;if("style"===o?.localName){if(g.add(o),queueMicrotask(e.inserted),"string"==typeof t)return ue(e,t);r?.data&&(r.data=ue(e,r.data))}else r?.hasAttribute?.("style")&&e.examine(r);return a(t,o)},e.mark=(e,t)=>(e.querySelectorAll(de.join()).forEach(s),u(e,t)),e.watch=t=>{h(t),r.push(new WeakRef(t)),e.policy.open||i.observe(t,n)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:r){const e=t.deref();e&&i.observe(e,n)}for(const t of o)me(t,t=>t.replace(le,(t,o)=>void 0===e.denies(o)?o:t)),fe(t).includes(ce)||(t.removeAttribute(l),o.delete(t));f()},e.uninstall=()=>{i.disconnect(),m()};const{CSSStyleSheet:y,CSSGroupingRule:v,CSSStyleDeclaration:b,HTMLElement:w,SVGElement:$}=t,k=Object.getPrototypeOf(t.document.documentElement.style),x=pe.map(e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)),_=[...new Set([...pe,...x])].map(t=>[k,t,(t,[o],r)=>r([ue(e,String(o))]),"set"]),S=[[b.prototype,"cssText"],[w.prototype,"style"],[$.prototype,"style"]],A=[[b.prototype,"setProperty",1],[t.StylePropertyMap?.prototype,"set",1],[t.StylePropertyMap?.prototype,"append",1],[y.prototype,"insertRule",0],[y.prototype,"addRule",1],[y.prototype,"replace",0],[y.prototype,"replaceSync",0],[v.prototype,"insertRule",0],[t,"FontFace",1]].map(([t,o,r])=>[t,o,(t,o,n)=>n(o.map((t,o)=>o===r&&"string"==typeof t?ue(e,t):t))]);return[...A,..._,...S.map(([t,o])=>[t,o,(t,[o],r)=>r([ue(e,String(o))]),"set"])]},(e,t)=>{const{known:o,entered:r}=K.get(e)??{known:new Map,entered:new WeakSet};K.set(e,{known:o,entered:r}),o.set(t,0);const n=t=>{try{const{defaultView:o,window:n}=t??{},s=o??n;if(!s||r.has(s.Element))return t;const{length:i}=e.aids,a={...e};try{e.enter(s)}finally{Object.assign(e,a),e.aids.length=i}}catch{}return t},s=({target:e})=>{n(e.contentWindow)};r.add(t.Element);const{examine:i,inserted:a,watch:c,uninstall:l}=e,d=new AbortController;let p=!1;e.examine=e=>{Y.test(e.localName)&&(p=!0,n(e.contentWindow)),i(e)},e.inserted=()=>{a(),p&&(()=>{for(const[e,t]of o){const{length:r,closed:s}=e;if(s&&o.delete(e),!s&&r!==t){o.set(e,r);for(let t=0;r>t;t++)n(e[t])}}})(),p=!1},e.watch=e=>{c(e),e.addEventListener("load",s,{capture:!0,signal:d.signal})},e.uninstall=()=>{d.abort(),l()};const{HTMLIFrameElement:u,HTMLFrameElement:h,HTMLObjectElement:f,HTMLEmbedElement:m}=t,g=(e,t,o)=>n(o(t));return[[t,"open",(o,r,s)=>{const[i,a]=r.map(String);return a&&t.document.querySelector(`iframe[name=${CSS.escape(a)}]`)&&void 0!==e.denies(i)?null:n(s(r))}],...[u,h,f,m].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,g,"get"]))]},Pe,e=>{let t;const{update:o}=e;return e.update=()=>{const{config:r,open:n}=e.policy,s=r?.lockdown?(({services:e,firstParty:t},o)=>{const r=t=>e.filter(({id:e})=>o.allows(e)===t).flatMap(({hosts:e})=>e.map(e=>e.split("/",1)[0])),n=r(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].filter(e=>!n.some(t=>`.${t}`.endsWith(e.replace("*","")))),...r(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(r,e.policy):[];if(t&&(n||s.some(e=>!t.includes(e))))return location.reload();if(r?.lockdown&&!n&&s.join()!==t?.join()){t=s;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${s.join(" ")}; form-action 'self' ${s.join(" ")}`,document.head.append(e)}o()},[]},e=>(e.aids.push(z,D),[]),e=>{const t=document.currentScript?.nonce,{examine:o}=e;return e.examine=e=>{const{localName:r,nonce:n,ownerDocument:s,isConnected:i}=e,a=s===document?i:!s.defaultView;t&&"script"===r&&a&&n!==t||o(e)},[]}];function Ue({cookies:e,storage:t},{entries:o}){const r=e=>{const t="string"==typeof e?{name:e}:e;return{...o[t.name],...t}};return{cookies:e.map(r),storage:t.map(r)}}window.askfirstChannels=Ne;const Le=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));let Re;window.askfirstServices=Le;const He=new Set;function We(e){Re=e}function De(e,t=""){const o=`${e} ${String(t)}`;He.has(o)||(He.add(o),Re?.().then(o=>console.warn(o(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const qe={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,share:/^s(host|site)$/,reload:/^s(never|ask|auto)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function ze(e,t){return("any"===t||"object"!=typeof e&&qe[t].test((typeof e)[0]+String(e)))&&!("id"===t&&String(e)in{})}function Ie(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function Be(e,t){if("function"==typeof t)return Be(e,t(e));if("string"==typeof t)return ze(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>Be(e,t[0]));const o={__proto__:null,...t};return Ie(e)&&Object.keys(o).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const r=o[e]??o[`!${e}`]??o["*"];return void 0!==r&&Be(t,r)})}const Ve=e=>t=>Ie(t)?e:"text",Fe=[Ve({"!name":"text",purpose:"text",lifetime:"text",host:"host"})],Ge={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",consequence:"text",required:"flag"}],services:[e=>Ie(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:Ve({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:Fe,storage:Fe,inline:["text"],deny:[["any"]],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",share:"share",reload:"reload",log:{"!url":"link"},renew:"link",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},Je=["necessary","functional","analytics","advertising"];function Ye(e,t){if(!Be(e,Ge))return;const o=e,r=Ke(o),n=Ze(o,t),s=r.map(({id:e})=>e),i=[...s,...n.map(e=>e?.id)];return new Set(i).size===i.length&&n.every(e=>s.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...o,cookie:{name:"askfirst",path:"/",days:182,...o.cookie},categories:r,services:n}:void 0}function Ke({categories:e=Je.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function Ze({services:e=[]},t){return e.map(e=>{const o="string"==typeof e?e:"use"in e&&e.use;if(o&&!Object.hasOwn(t,o))return;const r=o?t[o]:e,{category:n=r.category}=e,{hosts:s=[],inline:i=[],cookies:a,storage:c}=r;return{...r,category:n,hosts:s,inline:i,cookies:Xe(a),storage:Xe(c)}})}const Xe=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function Qe({name:e,path:t,domain:o,days:r},n){const s="https:"===location.protocol?";secure":"",i=o?`;domain=${o}`:"",a=n?86400*r:0;document.cookie=`${e}=${encodeURIComponent(n)};path=${t};max-age=${a};samesite=lax${s}${i}`}function et(e){try{return e()}catch{return}}function tt(e,t,o={}){const r={};for(const{id:n,required:s}of e.categories){r[n]=s||!0===(t[n]??o[n]);for(const i of e.services)i.category===n&&(r[i.id]=s||!0===(t[i.id]??t[n]??o[i.id]))}return r}function ot(e,t){return tt(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const rt=864e5,nt=["accept-all","reject-all","custom","withdraw","signal","import"],st=["sequence","time","id","policy","method","regime","language","region","signal","version","fingerprint"],it="ntipmrlcswf";function at(e){const{choices:t,asked:o}=e,r=e=>Object.keys(t).filter(o=>t[o]===e).map(e=>Object.hasOwn(o,e)?`${e}.${o[e]}`:e),n=Object.fromEntries(st.map((t,o)=>[it[o],e[t]]));return JSON.stringify({v:1,...n,g:r(!0),d:r(!1)})}const ct=e=>Object.fromEntries(e.filter(([,e])=>void 0!==e)),lt=({services:e})=>Object.fromEntries(e.map(e=>[e.id,dt(e).join("")])),dt=({category:e,hosts:t})=>[e,...t].map(pt);function pt(e){let t=2166136261;for(const o of e)t=Math.imul(t^o.charCodeAt(0),16777619);return(t>>>0).toString(36).slice(-3).padStart(3,"0")}class ut extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.news=[],this.regime="opt-in",this.config=e,this.#e=t,this.choices=tt(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{config:o,regime:r,record:n}=this;this.#t(this.#o({id:n?.id??ht(),sequence:(n?.sequence??0)+1,time:Date.now(),policy:o.policy.version,method:e,regime:r,choices:t?tt(o,t,this.choices):ot(o,"accept-all"===e),asked:lt(o)}),"choice")}complete(e){this.record&&Object.assign(this,{record:this.#o({...this.record,...e})})}#o(e){const t=this.#e.write(at(e));return"cookie"!==t&&De("storage",t),{...e,persisted:t}}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const o=(e=>{try{const t=JSON.parse(e),{v:o,g:r,d:n}=t,s=st.map((e,o)=>[e,t[it[o]]]),i=ct(s),a=s.every(([,e],t)=>2>t?Number.isInteger(e):"string"==typeof e||t>5&&void 0===e);if(1!==o||!a||i.time>864e13||!nt.includes(i.method))return;const c=[r,n].flatMap((e,t)=>e.map(e=>[1>t,...e.split(".")]));return{...i,choices:ct(c.map(([e,t])=>[t,e])),asked:ct(c.map(([,...e])=>e))}}catch{return}})(e);return o?{...o,persisted:t}:(De("record",e),[])}).sort((e,t)=>t.time-e.time||t.sequence-e.sequence);this.#t(e,"storage")}forget(){this.#e.clear(),this.#t(void 0,"choice")}#t(e,t){const{config:o,choices:r,record:n}=this,s=!!e&&!(({time:e},{cookie:t})=>{const o=Date.now()-e;return-rt>o||o>=t.days*rt})(e,o),i=e?(({choices:e,asked:t},o)=>[...o.categories,...o.services].filter(o=>!Object.hasOwn(e,o.id)||"hosts"in o&&!dt(o).every(e=>t[o.id]?.includes(e))).map(({id:e})=>e))(e,o):[],a=s?{...e.choices}:{};for(const e of i)delete a[e];const c=tt(o,{},a),l=s&&!i[0]&&e.policy===o.policy.version;Object.assign(this,{record:e,choices:c,news:i,decided:l});const d=Object.keys(c).filter(e=>r[e]!==c[e]),p=e=>this.dispatchEvent(Object.assign(new Event(e),{changed:d,source:t}));d.length>0&&p("change"),n?.time===e?.time&&"choice"!==t||p("decide")}}const ht=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class ft extends ut{#r;#n;#s;#i;constructor(e,t,o={}){super(e,(({cookie:e})=>{const{name:t}=e;let o=[];const r=[["cookie",()=>document.cookie.split("; ").flatMap(e=>{const[o,r]=e.split("=");return o===t?et(()=>decodeURIComponent(r))??r:[]}),t=>{4e3>encodeURIComponent(t).length&&Qe(e,t)}],["localStorage",()=>[localStorage.getItem(t)??[]].flat(),e=>e?localStorage.setItem(t,e):localStorage.removeItem(t)],["memory",()=>o,e=>o=e?[e]:[]]],n=()=>r.forEach(([,,e])=>et(()=>e("")));return{clear:n,read:()=>r.flatMap(([e,t])=>(et(t)??[]).map(t=>[t,e])),write(e){n();const[t]=r.find(([,t,o])=>(et(()=>o(e)),et(t)?.includes(e)));return t}}})(e)),this.#n=o;const r=((e,t)=>{const o=j(e.services);return r=>{const n=Object.keys(r),s=n.every(e=>r[e]),i=("hold"===e.unknown||e.lockdown)&&!s;return{config:e,denies(e,n){const s=o(e,n);return s[0]?s.find(({id:e})=>!r[e])?.id:i&&!t(e,n)?C:void 0},allows(e){return n.includes(e)||((e,t)=>{De("mark",[e,t])})(e,n),!0===r[e]},open:!i&&e.services.every(({id:e})=>r[e])}}})(e,M(location.hostname,e.firstParty)),n=()=>{this.decided||this.showNotice()},s=e=>o.record?.().then(t=>t.attend(this,e),e=>De("ui",e));let i=()=>this.refresh();const a=(c=()=>i(),ve()?ye(document,"prerenderingchange",c):(c(),()=>{}));var c,l;this.#r=t(r(this.choices),(e,t)=>{this.dispatchEvent(Object.assign(new Event(e),{element:t}))}),i=()=>{this.refresh(),n()},this.#s=[a,be(i),(l=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(mt,e)?this.answer(mt[e]):De("action",e)},ye(document,"click",e=>{for(const t of e.composedPath()){const o=t instanceof Element&&t.getAttribute("data-askfirst");if(o&&!t.closest("askfirst-notice"))return e.preventDefault(),l(o)}})),ye(this,"change",()=>{this.#r.update(r(this.choices)),gt("askfirst:change")}),ye(this,"decide",s),ye(document,"askfirst-open",()=>{this.showPreferences()}),ye(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],ve()||n(),we(s)}get held(){return[...this.#r.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const o=()=>{this.allows(e)&&(this.removeEventListener("change",o),t())};this.addEventListener("change",o),o()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#s.forEach(e=>e()),this.#r.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}#a(){return this.#i??=this.#n.ui?.(this),this.#i?.catch(e=>{this.#i=void 0,De("ui",e)})}}const mt={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function gt(e){document.dispatchEvent(new Event(e))}const yt=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,o,r)=>{const n=r(o);return e.watch(n),n}]];function vt(e,t,o=window,r=[]){let n;const s=e=>{n??=r.flatMap(e=>e(v,o)),n.forEach(t=>t(e))};let a=[];const c=new Set,l=new WeakMap;let d,p;const u=()=>a[0]&&!c.has(a[0]),h=()=>{p=!1,u()?g(a[0],!0):c.size||s(!1)},m=()=>{p||queueMicrotask(h),p=!0},g=(e,o)=>{if(c.has(e))return;const r=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:o,value:r}of e.attributes)t.setAttribute(o,r);return t.nonce=e.nonce,t.text=i().createScript(e.text),t})(e):e,n=()=>{c.delete(r),a=a.filter(e=>e!==r),m()};if(r!==e&&(a=a.map(t=>t===e?r:t)),!l.get(e)(e))return n();const{external:d}=k(r);s(!0),c.add(r),o&&(r.async=!1);try{x(r),r!==e&&e.replaceWith(r)}catch(e){De("release",e)}if(!d||!r.isConnected||!f(r)||r.noModule)return n();for(const e of["load","error"])r.addEventListener(e,()=>r.addEventListener(e,n),!0)},y=(t,o,r)=>{const n=[],s=[],i=e=>()=>{for(const t of e){const{module:e,external:o}=k(t),r=a.includes(d);a.push(t),o&&!r?g(t,!0):(o||e)&&(d=t)}m()};for(const r of t){if("script"!==r.localName){o(r)&&x(r);continue}const t=r;l.set(t,o);const{module:i,external:a}=k(t),c=(a||i)&&t.hasAttribute("async");(e.has(t)?t.async:c)?g(t):(i||a&&t.hasAttribute("defer")?s:n).push(t)}r(i(n)),we(()=>r(i(s)))},v={trusted:i,current(){const{currentScript:e}=o.document;return c.has(e)?e:void 0},insert(e,o){const r=a.splice(Math.max(0,a.indexOf(o)));for(const o of e)t.add(o);for(y(e.filter(f),()=>!0,e=>e());u();)h();a.push(...r)}};return(e,t)=>y(e,t,queueMicrotask)}const bt=`[${d}],[${l}]`,wt=/^(http|ws)/;function $t(t,o,r,s){const{document:a}=t,c=new Set,p=new Set,u=new WeakSet,h=new WeakSet,m=[],g=vt(u,h,t,m),v=e=>b(e).every(e=>S.policy.allows(e))&&Object.entries(w(e)).every(([t,{value:o}])=>void 0===S.denied(e,t,o)),k=e=>{c.has(e)||(c.add(e),p.size||queueMicrotask(M),p.add(e),s?.("held",e))},x=e=>{const t=c.has(e)&&v(e);return t&&(c.delete(e),s?.("released",e)),t},_=e=>{const t=b(e).find(e=>!S.policy.allows(e));void 0===t&&h.has(e)||y(e,(o,r)=>t??S.denied(e,o,r))},S={policy:r,aids:m,trusted:i,loads:e,selector:"",denies(e){try{const{protocol:t,hostname:o,pathname:r}=new URL(e,a.baseURI);return wt.test(t)?S.policy.denies(o,r):void 0}catch{return}},denied(e,t,o){return"type"===t?void 0:n(t,o).map(S.denies).find(Boolean)},gives(){return!1},keep(e){u.add(e),k(e)},mark(e,t){for(const o of e.querySelectorAll(S.selector))(t||"script"!==o.localName)&&_(o);return!!e.querySelector(`[${l}]`)},examine(e){S.policy.open||_(e),e.matches(bt)&&(e=>"template"===e.localName||$(e)||Object.keys(w(e)).length>0)(e)&&k(e)},scan(t){const o=t;if((e.has(o?.localName??"")||o?.matches?.(bt))&&S.examine(o),o?.firstElementChild){const e=S.policy.open?bt:`${S.selector},${bt}`;o.querySelectorAll(e).forEach(S.examine)}return t},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>c.has(e)||h.add(e))},watch(e){return O.observe(e,{childList:!0,subtree:!0})},unwatch(){return O.disconnect()},enter(t){for(const e of t.document.scripts)f(e)&&h.add(e);o.forEach((e,o)=>{for(const r of e(S,t))P.push([R(...r),1>o])}),S.selector=[...e.keys()].join(),T(),S.watch(t.document),S.scan(t.document)},update(){return E([...c].filter(e=>C(e)||!p.has(e)))},uninstall(){S.unwatch(),P.forEach(([e])=>e(!1))}},A=e=>{if("template"!==e.localName||!x(e))return[e];const{content:t}=e,o=e.getAttribute(d);for(const e of t.querySelectorAll("script"))h.add(e),e.setAttribute(d,o),y(e,()=>o);S.scan(t);const r=[...t.querySelectorAll(bt)];return e.replaceWith(t),r.flatMap(A)},E=e=>g(e.filter(v).sort((e,t)=>4&e.compareDocumentPosition(t)?-1:1).flatMap(A),x),j=()=>"loading"!==a.readyState,C=e=>j()||kt(e),M=()=>{for(const e of p)j()&&!u.has(e)&&h.add(e);const e=[...p].filter(C);for(const t of e)p.delete(t);E(e)},O=new t.MutationObserver(e=>{const t=new Set;for(const{addedNodes:o,target:r}of e)S.policy.open?t.add(r.getRootNode()):o.forEach(e=>S.scan(e,r));for(const e of t)e.querySelectorAll(bt).forEach(S.examine);M()}),P=[],T=()=>P.forEach(([e,t])=>e(t||!S.policy.open));return S.enter(t),S.update(),we(M),{held:c,update(e,t=s){S.policy=e,s=t,T(),S.update()},uninstall(){return S.uninstall()}}}function kt(e){return!!e&&(!!e.nextSibling||kt(e.parentNode))}((e,t)=>{We(async()=>(await t.explain()).explain);const o=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void De("twice");const t=e??[],o={push(e){t.push(e)}};return window.askfirst=o,e=>{o.consent=e,o.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[o,...r]=t;e[o](...r)}catch(e){De("command",e)}})(e,t),t.forEach(o.push),gt("askfirst:ready")}})();if(!o)return;const r=((e=[])=>[yt,...e,V])(window.askfirstChannels),n=$t(window,r,(e=>({denies:(t,o)=>e(t,o)?void 0:C,allows:()=>!1,open:!1}))(M(location.hostname)));document.body&&De("place");const s=e=>{const r=window.askfirstServices??{};let s;try{s=Ye(JSON.parse(e),r)}catch{}if(!s)return De("config",[e,r]);o(new ft(s,(e,t)=>(n.update(e,t),n),{async ui(e){return(await t.ui()).mountUi(e)},record:t.record})),we(()=>{document.querySelector("askfirst-settings")&&t.ui().catch(e=>De("ui",e))})},i=()=>{const e=document.getElementById("askfirst-config");return e&&s(e.textContent),e},a=e?.getAttribute("data-config");a?fetch(a).then(e=>e.ok?e.text():Promise.reject(e.status)).then(s,e=>De("data-config",e)):i()||we(()=>i()??De("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>qo)},record(){return Promise.resolve().then(()=>Fo)},explain(){return Promise.resolve().then(()=>sr)}});const xt=globalThis,_t=xt.ShadowRoot&&(void 0===xt.ShadyCSS||xt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,St=Symbol(),At=new WeakMap;let Et=class{constructor(e,t,o){if(this._$cssResult$=!0,o!==St)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(_t&&void 0===e){const o=void 0!==t&&1===t.length;o&&(e=At.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),o&&At.set(t,e))}return e}toString(){return this.cssText}};const jt=(e,...t)=>{const o=1===e.length?e[0]:t.reduce((t,o,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+e[r+1],e[0]);return new Et(o,e,St)},Ct=_t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const o of e.cssRules)t+=o.cssText;return(e=>new Et("string"==typeof e?e:e+"",void 0,St))(t)})(e):e,{is:Mt,defineProperty:Ot,getOwnPropertyDescriptor:Pt,getOwnPropertyNames:Tt,getOwnPropertySymbols:Nt,getPrototypeOf:Ut}=Object,Lt=globalThis,Rt=Lt.trustedTypes,Ht=Rt?Rt.emptyScript:"",Wt=Lt.reactiveElementPolyfillSupport,Dt=(e,t)=>e,qt={toAttribute(e,t){switch(t){case Boolean:e=e?Ht:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let o=e;switch(t){case Boolean:o=null!==e;break;case Number:o=null===e?null:Number(e);break;case Object:case Array:try{o=JSON.parse(e)}catch(e){o=null}}return o}},zt=(e,t)=>!Mt(e,t),It={attribute:!0,type:String,converter:qt,reflect:!1,useDefault:!1,hasChanged:zt};Symbol.metadata??=Symbol("metadata"),Lt.litPropertyMetadata??=new WeakMap;let Bt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=It){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const o=Symbol(),r=this.getPropertyDescriptor(e,o,t);void 0!==r&&Ot(this.prototype,e,r)}}static getPropertyDescriptor(e,t,o){const{get:r,set:n}=Pt(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){const s=r?.call(this);n?.call(this,t),this.requestUpdate(e,s,o)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??It}static _$Ei(){if(this.hasOwnProperty(Dt("elementProperties")))return;const e=Ut(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Dt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Dt("properties"))){const e=this.properties,t=[...Tt(e),...Nt(e)];for(const o of t)this.createProperty(o,e[o])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,o]of t)this.elementProperties.set(e,o)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const o=this._$Eu(e,t);void 0!==o&&this._$Eh.set(o,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const o=new Set(e.flat(1/0).reverse());for(const e of o)t.unshift(Ct(e))}else void 0!==e&&t.push(Ct(e));return t}static _$Eu(e,t){const o=t.attribute;return!1===o?void 0:"string"==typeof o?o:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const o of t.keys())this.hasOwnProperty(o)&&(e.set(o,this[o]),delete this[o]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(_t)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const o of t){const t=document.createElement("style"),r=xt.litNonce;void 0!==r&&t.setAttribute("nonce",r),t.textContent=o.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,o){this._$AK(e,o)}_$ET(e,t){const o=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,o);if(void 0!==r&&!0===o.reflect){const n=(void 0!==o.converter?.toAttribute?o.converter:qt).toAttribute(t,o.type);this._$Em=e,null==n?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(e,t){const o=this.constructor,r=o._$Eh.get(e);if(void 0!==r&&this._$Em!==r){const e=o.getPropertyOptions(r),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:qt;this._$Em=r;const s=n.fromAttribute(t,e.type);this[r]=s??this._$Ej?.get(r)??s,this._$Em=null}}requestUpdate(e,t,o,r=!1,n){if(void 0!==e){const s=this.constructor;if(!1===r&&(n=this[e]),o??=s.getPropertyOptions(e),!((o.hasChanged??zt)(n,t)||o.useDefault&&o.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,o))))return;this.C(e,t,o)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:o,reflect:r,wrapped:n},s){o&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),!0!==n||void 0!==s)||(this._$AL.has(e)||(this.hasUpdated||o||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,o]of e){const{wrapped:e}=o,r=this[t];!0!==e||this._$AL.has(t)||void 0===r||this.C(t,void 0,o,r)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};Bt.elementStyles=[],Bt.shadowRootOptions={mode:"open"},Bt[Dt("elementProperties")]=new Map,Bt[Dt("finalized")]=new Map,Wt?.({ReactiveElement:Bt}),(Lt.reactiveElementVersions??=[]).push("2.1.2");const Vt=globalThis,Ft=e=>e,Gt=Vt.trustedTypes,Jt=Gt?Gt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,Yt="$lit$",Kt=`lit$${Math.random().toFixed(9).slice(2)}$`,Zt="?"+Kt,Xt=`<${Zt}>`,Qt=document,eo=()=>Qt.createComment(""),to=e=>null===e||"object"!=typeof e&&"function"!=typeof e,oo=Array.isArray,ro="[ \t\n\f\r]",no=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,so=/-->/g,io=/>/g,ao=RegExp(`>|${ro}(?:([^\\s"'>=/]+)(${ro}*=${ro}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),co=/'/g,lo=/"/g,po=/^(?:script|style|textarea|title)$/i,uo=(e,...t)=>({_$litType$:1,strings:e,values:t}),ho=Symbol.for("lit-noChange"),fo=Symbol.for("lit-nothing"),mo=new WeakMap,go=Qt.createTreeWalker(Qt,129);function yo(e,t){if(!oo(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Jt?Jt.createHTML(t):t}const vo=(e,t)=>{const o=e.length-1,r=[];let n,s=2===t?"<svg>":3===t?"<math>":"",i=no;for(let t=0;o>t;t++){const o=e[t];let a,c,l=-1,d=0;for(;d<o.length&&(i.lastIndex=d,c=i.exec(o),null!==c);)d=i.lastIndex,i===no?"!--"===c[1]?i=so:void 0!==c[1]?i=io:void 0!==c[2]?(po.test(c[2])&&(n=RegExp("</"+c[2],"g")),i=ao):void 0!==c[3]&&(i=ao):i===ao?">"===c[0]?(i=n??no,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?ao:'"'===c[3]?lo:co):i===lo||i===co?i=ao:i===so||i===io?i=no:(i=ao,n=void 0);const p=i===ao&&e[t+1].startsWith("/>")?" ":"";s+=i===no?o+Xt:0>l?o+Kt+(-2===l?t:p):(r.push(a),o.slice(0,l)+Yt+o.slice(l)+Kt+p)}return[yo(e,s+(e[o]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),r]};class bo{constructor({strings:e,_$litType$:t},o){let r;this.parts=[];let n=0,s=0;const i=e.length-1,a=this.parts,[c,l]=vo(e,t);if(this.el=bo.createElement(c,o),go.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(r=go.nextNode())&&a.length<i;){if(1===r.nodeType){if(r.hasAttributes())for(const e of r.getAttributeNames())if(e.endsWith(Yt)){const t=l[s++],o=r.getAttribute(e).split(Kt),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:n,name:i[2],strings:o,ctor:"."===i[1]?_o:"?"===i[1]?So:"@"===i[1]?Ao:xo}),r.removeAttribute(e)}else e.startsWith(Kt)&&(a.push({type:6,index:n}),r.removeAttribute(e));if(po.test(r.tagName)){const e=r.textContent.split(Kt),t=e.length-1;if(t>0){r.textContent=Gt?Gt.emptyScript:"";for(let o=0;t>o;o++)r.append(e[o],eo()),go.nextNode(),a.push({type:2,index:++n});r.append(e[t],eo())}}}else if(8===r.nodeType)if(r.data===Zt)a.push({type:2,index:n});else{let e=-1;for(;-1!==(e=r.data.indexOf(Kt,e+1));)a.push({type:7,index:n}),e+=Kt.length-1}n++}}static createElement(e,t){const o=Qt.createElement("template");return o.innerHTML=e,o}}function wo(e,t,o=e,r){if(t===ho)return t;let n=void 0!==r?o._$Co?.[r]:o._$Cl;const s=to(t)?void 0:t._$litDirective$;return n?.constructor!==s&&(n?._$AO?.(!1),void 0===s?n=void 0:(n=new s(e),n._$AT(e,o,r)),void 0!==r?(o._$Co??=[])[r]=n:o._$Cl=n),void 0!==n&&(t=wo(e,n._$AS(e,t.values),n,r)),t}class $o{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:o}=this._$AD,r=(e?.creationScope??Qt).importNode(t,!0);go.currentNode=r;let n=go.nextNode(),s=0,i=0,a=o[0];for(;void 0!==a;){if(s===a.index){let t;2===a.type?t=new ko(n,n.nextSibling,this,e):1===a.type?t=new a.ctor(n,a.name,a.strings,this,e):6===a.type&&(t=new Eo(n,this,e)),this._$AV.push(t),a=o[++i]}s!==a?.index&&(n=go.nextNode(),s++)}return go.currentNode=Qt,r}p(e){let t=0;for(const o of this._$AV)void 0!==o&&(void 0!==o.strings?(o._$AI(e,o,t),t+=o.strings.length-2):o._$AI(e[t])),t++}}class ko{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,o,r){this.type=2,this._$AH=fo,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=o,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=wo(this,e,t),to(e)?e===fo||null==e||""===e?(this._$AH!==fo&&this._$AR(),this._$AH=fo):e!==this._$AH&&e!==ho&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>oo(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==fo&&to(this._$AH)?this._$AA.nextSibling.data=e:this.T(Qt.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:o}=e,r="number"==typeof o?this._$AC(e):(void 0===o.el&&(o.el=bo.createElement(yo(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===r)this._$AH.p(t);else{const e=new $o(r,this),o=e.u(this.options);e.p(t),this.T(o),this._$AH=e}}_$AC(e){let t=mo.get(e.strings);return void 0===t&&mo.set(e.strings,t=new bo(e)),t}k(e){oo(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let o,r=0;for(const n of e)r===t.length?t.push(o=new ko(this.O(eo()),this.O(eo()),this,this.options)):o=t[r],o._$AI(n),r++;r<t.length&&(this._$AR(o&&o._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=Ft(e).nextSibling;Ft(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class xo{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,o,r,n){this.type=1,this._$AH=fo,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=n,o.length>2||""!==o[0]||""!==o[1]?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=fo}_$AI(e,t=this,o,r){const n=this.strings;let s=!1;if(void 0===n)e=wo(this,e,t,0),s=!to(e)||e!==this._$AH&&e!==ho,s&&(this._$AH=e);else{const r=e;let i,a;for(e=n[0],i=0;i<n.length-1;i++)a=wo(this,r[o+i],t,i),a===ho&&(a=this._$AH[i]),s||=!to(a)||a!==this._$AH[i],a===fo?e=fo:e!==fo&&(e+=(a??"")+n[i+1]),this._$AH[i]=a}s&&!r&&this.j(e)}j(e){e===fo?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class _o extends xo{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===fo?void 0:e}}class So extends xo{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==fo)}}class Ao extends xo{constructor(e,t,o,r,n){super(e,t,o,r,n),this.type=5}_$AI(e,t=this){if((e=wo(this,e,t,0)??fo)===ho)return;const o=this._$AH,r=e===fo&&o!==fo||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,n=e!==fo&&(o===fo||r);r&&this.element.removeEventListener(this.name,this,o),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Eo{constructor(e,t,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){wo(this,e)}}const jo=Vt.litHtmlPolyfillSupport;jo?.(bo,ko),(Vt.litHtmlVersions??=[]).push("3.3.3");const Co=globalThis;let Mo=class extends Bt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,o)=>{const r=o?.renderBefore??t;let n=r._$litPart$;if(void 0===n){const e=o?.renderBefore??null;r._$litPart$=n=new ko(t.insertBefore(eo(),e),e,void 0,o??{})}return n._$AI(e),n})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ho}};Mo._$litElement$=!0,Mo.finalized=!0,Co.litElementHydrateSupport?.({LitElement:Mo});const Oo=Co.litElementPolyfillSupport;function Po(e,t,...o){const r=document.createElement(e);for(const[e,o]of Object.entries(t))r.setAttribute(e,o);return r.append(...o),r}Oo?.({LitElement:Mo}),(Co.litElementVersions??=[]).push("4.2.2");class To extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class No extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class Uo extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function Lo(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const Ro={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},Ho=jt`
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
`,Wo=jt`
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
`;class Do extends Bt{static{this.styles=[Wo,Ho]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=Ro,this.policyUrl="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(Po("div",{part:"panel"},Po("slot",{part:"text"}),Po("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const o=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${o}px!important}\n           :root::after{content:"";display:block;height:${o}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,o,r)=>{const n=Po("button",{type:"button",slot:"actions","data-askfirst":t},e[o]);return n.addEventListener("click",()=>this.dispatchEvent(r())),n};return[Po("h2",{},e["notice.title"]),Po("p",{},e["notice.text"]),...Lo(this.policyUrl)?[document.createTextNode(" "),Po("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new To("accept-all")),t("reject","action.rejectAll",()=>new To("reject-all")),t("preferences","action.choose",()=>new No)]}}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",Do),we(()=>{document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>Ar)});var qo=Object.freeze({__proto__:null,mountUi(e){return((e,t)=>{const o=document.createElement("askfirst-notice");let r;const{messages:n,policy:s}=e.config;o.messages={...o.messages,...n},o.policyUrl=s.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{o.open=!1,r&&(r.open=!1)};return e.addEventListener("decide",a),{showNotice(){o.isConnected||i(o),o.open=!0},async showPreferences(){const{describe:o=e=>e}=await t();r||(r=document.createElement("askfirst-preferences"),r.messages={...r.messages,...n},r.config=o(e.config),i(r)),r.choices=tt(e.config,{},e.record?.choices),r.record=e.record,r.open=!0},hide:a,remove(){e.removeEventListener("decide",a),o.remove(),r?.remove()}}})(e,()=>Promise.resolve().then(()=>xr))}});function zo({config:e,record:t}){if("cookie"!==t?.persisted)return;const{name:o,path:r}=e.cookie,n=document.cookie.split("; ").filter(e=>e.startsWith(`${o}=`)),s="site"===e.share;if(2>n.length&&!s)return;const i=new Set([r,...xe(location.pathname)]);for(const t of ke(location.hostname))for(const o of i)Qe({...e.cookie,path:o,domain:t},"");const a=s?{domain:je()}:{};Qe({...e.cookie,...a},at(t))}function Io(e){try{return e()}catch{return[]}}const Bo=new WeakMap;function Vo(e,t){const{askfirst:o}=window;if(!o||!("consent"in o)||o.consent!==e)return t.close();const{record:r}=e;e.refresh();const{record:n}=e;r&&n&&r.time>n.time&&(e.complete(r),e.refresh(),t.tell())}var Fo=Object.freeze({__proto__:null,attend(e,t){const o=Bo.get(e)??(e=>{const t=((e,t)=>{const o=`${e}:told`;let r;const n=()=>{r?.close(),r=void 0},s=()=>{r||"function"!=typeof BroadcastChannel||(r=new BroadcastChannel(e),r.onmessage=t)};s();const i=[ye(window,"pagehide",n),ye(window,"pageshow",s),ye(window,"storage",e=>{e.key===o&&t()})];return{tell(){if(r)return r.postMessage(null);try{localStorage.setItem(o,`${Date.now()} ${Math.random()}`),localStorage.removeItem(o)}catch{}},close(){n(),i.forEach(e=>e())}}})(e.config.cookie.name,()=>Vo(e,t));return Bo.set(e,t),document.addEventListener("visibilitychange",()=>{document.hidden||Vo(e,t)}),zo(e),t})(e);"choice"===t?.source&&(zo(e),o.tell()),((e,t)=>{const o=e.config.services.filter(({id:t})=>!e.allows(t)),r=o.filter(({id:e})=>t?.changed?.includes(e)),n=e.record?(e=>{const t={cookies:Io(Se),storage:[...Io(()=>Object.keys(localStorage)),...Io(()=>Object.keys(sessionStorage))]};return e.filter(e=>["cookies","storage"].some(o=>t[o].some(t=>e[o].some(e=>Me(e.name,t)))))})(o):[];r.length+n.length!==0&&Promise.resolve().then(()=>Pr).then(({undo:o})=>o(e,r,n,"choice"===t?.source),e=>De("ui",e))})(e,t)}});function Go(e,t){let o,r=4;for(const n of t){const t=Jo(e.toLowerCase(),n.toLowerCase());r>t&&([o,r]=[n,t])}return o}function Jo(e,t){let o=Array.from({length:t.length+1},(e,t)=>t);for(let r=0;r<e.length;r++){const n=[r+1];for(let s=0;s<t.length;s++)n.push(Math.min(o[s+1]+1,n[s]+1,o[s]+(e[r]===t[s]?0:1)));o=n}return o[t.length]}class Yo extends Error{constructor(e){const t=e.map(Zo);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:o})=>`\n  ${e||"config"}: found ${t}. Write ${o}.`).join("")),this.name="ConfigError",this.problems=t}}const Ko={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',share:'"host" or "site"',reload:'"never", "ask" or "auto"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function Zo({path:e,found:t,kind:o,names:r=[]}){if("key"===o)return{path:e,found:"an unknown key",fix:Xo(String(t),r)};const n="twice"===o?`${Qo(t)} a second time`:Qo(t);if("known"!==o)return{path:e,found:n,fix:Ko[o]};const s=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return s&&0===r.length?{path:e,found:n,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:n,fix:Xo(String(t),r)+(s?i:"")}}function Xo(e,t){const o=Go(e,t);return void 0===o?`one of ${t.join(", ")}`:`"${o}"`}function Qo(e){return void 0===e?"nothing":Array.isArray(e)?"a list":Ie(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function er(e,t,o=""){const r=t=>[{path:o,found:e,kind:t}];if("function"==typeof t)return er(e,t(e),o);if("string"==typeof t)return ze(e,t)?[]:r(t);if(Array.isArray(t)){const[n]=t;return Array.isArray(e)?e.flatMap((e,t)=>er(e,n,`${o}[${t}]`)):r("list")}if(!Ie(e))return r("object");const n=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),s=[...n.keys()],i=s.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const r=o?`${o}.${t}`:t,i=n.get(t)??n.get("*");return i?er(e[t],i,r):[{path:r,found:t,kind:"key",names:s}]})}function tr(e,t){const o=er(e,Ge);if(o.length>0)return o;const r=e,n=Ke(r),s=n.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&o.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return n.forEach(({id:e},t)=>a(`categories[${t}]`,e)),Ze(r,t).forEach((e,n)=>{const i=`services[${n}]`;if(!e){const e=r.services[n],s="string"==typeof e?e:e.use;return void o.push({path:i,found:s,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;s.includes(c)||o.push({path:`${i}.category`,found:c,kind:"known",names:s})}),o}const or="so all third parties stay held",rr='<script type="application/json" id="askfirst-config">',nr={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let o;try{o=JSON.parse(e)}catch(e){return`the config is not JSON, ${or}. Mend it: ${String(e)}`}return new Yo(tr(o,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${or}. Mend the address, or put the config into ${rr}.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${Go(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${or}. Put ${rr} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var sr=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${nr[e](t)}`}});function ir(e,t){return e.services.filter(e=>e.category===t)}function ar(e,t,o){return ir(e,o).some(({id:e})=>t[e]!==t[o])}function cr(e,t){return e.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function lr(e,t){const o={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,o).format(e)}catch{return new Intl.DateTimeFormat(void 0,o).format(e)}}function dr(e,t,o){return Lo(e)?uo`<a part=${o} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:uo`<span part=${o}>${t}</span>`}const pr={"settings.label":"Cookie settings"},ur={...Ro,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...pr};function hr(e,t,o){return 0===t?fo:uo`<div>
    <dt>${e}</dt>
    <dd>${o}</dd>
  </div>`}function fr(e){return uo`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:o})=>uo`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,o].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class mr{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,o){this._$Ct=e,this._$AM=t,this._$Ci=o}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const gr={},yr=(vr=class extends mr{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===ho||t===fo)return t;const o=e.element,r=e.name;if(3===e.type){if(t===o[r])return ho}else if(4===e.type){if(!!t===o.hasAttribute(r))return ho}else if(1===e.type&&o.getAttribute(r)===t+"")return ho;return((e,t=gr)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:vr,values:e}));var vr;function br(e){const{id:t,name:o,wrap:r,describedBy:n,on:s,mixed:i=!1,alwaysOn:a,change:c}=e,l=uo`<label for=${t}>${o}</label>`;return uo`<div part="row">
    ${r?r(l):l}
    ${a?uo`<span part="always-on">${a}</span>`:fo}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${n??fo}
      .checked=${yr(s)}
      .indeterminate=${yr(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const wr=jt`
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
`;class $r extends Mo{static{this.styles=[Wo,wr]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=ur,this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const o={};for(const{id:r,required:n}of e.categories){o[r]=n||!0===t[r];for(const s of ir(e,r))o[s.id]=n||!0===(t[s.id]??t[r])}return o})(this.config,this.choices))}updated(){const e=this.renderRoot.querySelector("dialog");e&&e.open!==this.open&&(this.open?this.isConnected&&e.showModal():e.close())}render(){const{config:e,messages:t}=this,o=e=>{this.#d=e,this.requestUpdate()};return uo`<dialog
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
        ${e?.categories.map((r,n)=>((e,t,o)=>{const{config:r,draft:n,messages:s,change:i}=o,{id:a,required:c}=e,l={...s},d=e.description??l[`category.${a}.description`],p=c?s["preferences.alwaysOn"]:void 0;return uo`<section part="category">
    ${br({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>uo`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===n[a],mixed:ar(r,n,a),alwaysOn:p,change:e=>i(((e,t,o,r)=>{const n=ir(e,o).map(e=>[e.id,r]);return{...t,...Object.fromEntries(n),[o]:r}})(r,n,a,e))})}
    ${d?uo`<p part="category__description" id=${`d${t}`}>${d}</p>`:fo}
    ${((e,t,{config:o,draft:r,messages:n,change:s},i)=>{const a=ir(o,e),c=a.length;if(0===c)return fo;const l=a.filter(({id:e})=>r[e]).length;return uo`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${cr(n["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>uo`<li part="service">
            ${br({id:`c${t}s${a}`,name:e.name,on:!0===r[e.id],alwaysOn:i,change:t=>s(((e,t,o,r)=>{const n={...t,[o.id]:r};return ir(e,o.category).every(({id:e})=>n[e]===r)?{...n,[o.category]:r}:n})(o,r,e,t))})}
            ${((e,t)=>{const{name:o,description:r,hosts:n,cookies:s,storage:i,policyUrl:a}=e,c=cr(t["preferences.vendorPolicy"],{name:o});return uo`
    ${r?uo`<p part="service__description">${r}</p>`:fo}
    <dl part="service__facts">
      ${hr(t["preferences.hosts"],n.length,n.join(", "))}
      ${hr(t["preferences.cookies"],s.length,fr(s))}
      ${hr(t["preferences.storage"],i.length,fr(i))}
    </dl>
    ${a?uo`<p>${dr(a,c,"vendor-policy")}</p>`:fo}
  `})(e,n)}
          </li>`)}
    </ul>
  </details>`})(a,t,o,p)}
  </section>`})(r,n,{config:e,draft:this.#d,messages:t,change:o}))}
        ${e?this.#m(e):fo}
      </div>
      <div part="actions">
        ${this.#g("accept","action.acceptAll","accept-all")}
        ${this.#g("reject","action.rejectAll","reject-all")}
        ${this.#g("save","action.save","custom")}
      </div>
    </dialog>`}#g(e,t,o){return uo`<button part=${e} type="button" @click=${()=>this.#y(o)}>
      ${this.messages[t]}
    </button>`}#m({policy:e}){const{messages:t,record:o}=this;return uo`<div part="about">
      <p>
        ${dr(e.url,t["preferences.policy"],"policy")}
        ${e.contact?dr(e.contact,t["preferences.contact"],"contact"):fo}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${o?uo`<p part="record">${this.#v(o)}</p>`:fo}
    </div>`}#v({time:e,id:t}){const o=this.lang||document.documentElement.lang;return cr(this.messages["preferences.record"],{date:lr(e,o),id:t})}#y(e){const t="custom"===e?this.#d:void 0,o=new To(e,t);this.dispatchEvent(o)}#f(){this.renderRoot.querySelector("dialog")?.close()}#h(e){this.#p&&e.target===e.currentTarget&&this.#f()}#u(){if(!this.open)return;this.open=!1;const e=new Uo;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",$r);const kr={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};var xr=Object.freeze({__proto__:null,describe(e){return{...e,services:e.services.map(e=>{const t=kr[e.id];return t?{description:t.description,...e,...Ue(e,t)}:e})}}});const _r=jt`
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
`;class Sr extends Mo{static{this.styles=_r}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=pr,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?uo`<button
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
    </button>`:uo`<button part="button" type="button" @click=${this.#y}>
        <slot>${e}</slot>
      </button>`}#y(){const e=new No;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",Sr);var Ar=Object.freeze({__proto__:null});function Er(e,t,o,r){try{const n=e.filter(({host:e})=>void 0===e).map(({name:e})=>e).filter(e=>Oe(e)&&t(e));for(const e of new Set([...Se().filter(t),...n]))Ae(e,o);return[...Se().filter(t).map(e=>r("cookie",e,"kept")),...n.filter(Ce).map(e=>r("cookie",e,"http-only")),...e.filter(({host:e})=>void 0!==e).map(({name:e,host:t})=>r("cookie",`${e} (${t})`,"third-party"))]}catch{return[r("cookie","*","blocked")]}}const jr=[["localStorage",()=>localStorage],["sessionStorage",()=>sessionStorage]],Cr=[["indexedDB",async(e,t)=>{const o=await(indexedDB.databases?.()),r=o?o.map(({name:e=""})=>e).filter(e):t.map(({name:e})=>e).filter(t=>Oe(t)&&e(t)),n=await Promise.all(r.map(Mr));return r.filter((e,t)=>!n[t])}],["cacheStorage",async e=>{const t=(await caches.keys()).filter(e);return await Promise.all(t.map(e=>caches.delete(e))),(await caches.keys()).filter(e)}],["serviceWorker",async e=>{const t=(await navigator.serviceWorker.getRegistrations()).filter(({active:t,waiting:o,installing:r})=>{const{pathname:n=""}=new URL((t??o??r)?.scriptURL??"about:");return e(n)||e(n.replace(/^.*\//,""))}),o=await Promise.all(t.map(e=>e.unregister()));return t.filter((e,t)=>!o[t]).map(({scope:e})=>e)}]];function Mr(e){return new Promise(t=>{const o=indexedDB.deleteDatabase(e);o.onsuccess=()=>t(!0),o.onerror=()=>t(!1),setTimeout(t,2e3,!1)})}function Or([e,...t]){try{const o=e.split("."),r=o.slice(0,-1).reduce((e,t)=>e?.[t],window),n=r?.[o.at(-1)];"function"==typeof n&&Reflect.apply(n,r,t)}catch(e){reportError(e)}}var Pr=Object.freeze({__proto__:null,async undo(e,t,o,r){(e=>{if(Te in window)return;const{config:t}=e,o=Pe({policy:{config:t,allows(t){return e.allows(t)}}},window).map(e=>R(...e)),r=()=>{const r=t.services.every(({id:t})=>e.allows(t));o.forEach(e=>e(!r))};e.addEventListener("change",r),r()})(e);for(const{deny:e=[]}of t)e.forEach(Or);const n=e.config.services.filter(({id:t})=>e.allows(t)),s=[...new Set([...t,...o])],i=await(async(e,t,o)=>{const r=_e();return(await Promise.all(e.map(async e=>{const n=r=>n=>!n.startsWith(o)&&e[r].some(e=>Me(e.name,n))&&!t.some(e=>e[r].some(e=>Me(e.name,n))),s=(t,o,r)=>({service:e.id,kind:t,name:o,reason:r}),i=[...Er(e.cookies,n("cookies"),r,s),...jr.flatMap(([e,t])=>((e,t,o,r)=>{try{const n=t();for(const e of Object.keys(n).filter(o))n.removeItem(e);return Object.keys(n).filter(o).map(t=>r(e,t,"kept"))}catch{return[]}})(e,t,n("storage"),s))];return[...i,...(await Promise.all(Cr.map(([t,o])=>o(n("storage"),e.storage).then(e=>e.map(e=>s(t,e,"in-use")),()=>[])))).flat()]}))).flat()})(s,n,e.config.cookie.name);Object.assign(e,{residue:i}),e.dispatchEvent(Object.assign(new Event("residue"),{residue:i,taken:t})),r&&t.length>0&&"auto"===e.config.reload&&location.reload()}})}();
//# sourceMappingURL=askfirst.all.js.map
