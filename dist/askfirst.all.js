/*! askfirst 0.1.0, see LICENSES.txt */
!function(){"use strict";const e=new Map(Object.entries({script:["src","href"],iframe:["src","srcdoc"],img:["src","srcset"],source:["src","srcset"],video:["src","poster"],audio:["src"],track:["src"],embed:["src"],object:["data"],input:["src"],link:["href"]})),t=[],r=/sheet|icon|load|fetch|connect|render|manifest/i;function o({localName:o,rel:n},s=e){return"link"===o&&n&&!r.test(n)?t:s.get(o)??t}function n(e,t){return"srcdoc"===e?t.split(/[\s"'`<>=()]+/):/set|ping/.test(e)?t.split(/[\s,]+(?=\S*[\\/])/):[t]}let s;function i(){if(s)return s;const e=e=>e;s={createHTML:e,createScript:e,createScriptURL:e};try{const{trustedTypes:e}=window;s=e?.createPolicy("askfirst",s)??s}catch{}return s}const a="data-askfirst-",c=`${a}held`,l="data-consent",d="text/plain",p=/^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i,u=/^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/,h=e=>p.test(f(e).trim()),f=e=>e.type??"";function m(e,t,r,o){e.setAttribute(a+t.replace("xlink:",""),r),e.removeAttribute(t),e.setAttribute(c,o)}function g(e,t){const r="script"===e.localName,n=r&&!e.hasAttribute("src")&&e.textContent?.trim();let s=e.getAttribute(c)??(n?t("type"):void 0);for(const r of o(e)){const o=e.getAttribute(r),n=null===o?void 0:t(r,o);void 0!==n&&(m(e,r,o,n),s=n,"iframe"===e.localName&&e.replaceWith(e))}r&&void 0!==s&&h(e)&&y(e,s)}function y(e,t){m(e,"type",f(e),t),e.setAttribute("type",d)}const v=e=>e.getAttribute(l)?.match(/\S+/g)??[];function b(e){const t=e.hasAttribute(l);return Object.fromEntries([...e.attributes].flatMap(({name:e,value:r})=>{const[,o,n]=u.exec(e)??[],s=n??(t&&o);return s?[[s,{value:r,from:e}]]:[]}))}const w=e=>f(e)===d;function $(e){const{type:t,src:r}=b(e);return{module:"module"===(t?.value??f(e)),external:!!r||e.hasAttribute("src")}}function x(e){const t="script"===e.localName,{type:r,...o}=b(e);w(e)&&e.removeAttribute("type"),r?.value&&e.setAttribute("type",r.value),r&&e.removeAttribute(r.from),e.removeAttribute(c);for(const t in o){const{value:r,from:n}=o[t];e.removeAttribute(n);const s="srcdoc"===t?"createHTML":"createScriptURL";e.setAttribute(t,i()[s](r))}if(t&&!e.hasAttribute("src")){const{text:t}=e;e.text=i().createScript(t)}}function k(e,t){const r=Object.getPrototypeOf(e);return Object.hasOwn(e,t)||!r?e:k(r,t)}const _=({policy:e})=>e.config?.services.filter(({id:t})=>!e.allows(t))??[],A=(e,t)=>_(e).find(({inline:e})=>e.some(e=>t.includes(e)))?.id;function S(e){const t=Object.create(null);for(const r of e)for(const e of r.hosts){const[o]=e.split("/",1);((t[o.toLowerCase()]??={})[e.slice(o.length)]??=[]).push(r)}return(e,r)=>{const o=e.split(".");for(let n=-1;n<o.length;n++){const s=t[0>n?e:`*.${o.slice(n).join(".")}`]??{},i=Object.keys(s).filter(e=>r.startsWith(e)),[a]=i.sort((e,t)=>t.length-e.length);if(void 0!==a)return s[a]}return[]}}const E="unknown";function C(e,t=[]){const r=S([{hosts:[`*.${e.replace(/^www\./,"")}`,...t]}]);return(e,t)=>!!r(e,t)[0]}const j=/((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;function M(e,t){return t.match(j)?.map(e.denies).find(e=>void 0!==e&&e!==E)}const O=new WeakMap,P=new Map,T=(e,t)=>M(e,t)??A(e,t),U=e=>"string"==typeof e&&1e6>e.length;function N(...[e,t,r,o="value"]){const n=()=>{try{return Object.getOwnPropertyDescriptor(e,t)}catch{return}},s=n()?.[o];if(!s)return()=>{};let i=!1;const a=(e,t,o)=>i?r(e,t,o):o(t),c=new Proxy(s,{apply(e,t,r){return a(t,r,e=>Reflect.apply(s,t,e))},construct(e,t,r){return a(r,t,e=>Reflect.construct(s,e,r))}}),l=(r,s)=>{const i=n();i?.[o]===r&&Object.defineProperty(e,t,{...i,[o]:s})};return e=>{i!==e&&(i=e,e?l(s,c):l(c,s))}}const L="DOMContentLoaded",R="askfirst-late",H=({current:e},t)=>{const{document:r,performance:o,Document:n,EventTarget:s}=t,{addEventListener:i}=s.prototype,a=e=>"complete"===r.readyState||e===L&&o.timing.domContentLoadedEventEnd>0,c=(t,o,n)=>{if(!e())return;let s=!1;i.call(t,o,()=>s=!0,{once:!0}),setTimeout(()=>{if(s||!a(o))return;t.addEventListener(R,n,{once:!0});const e={type:{value:o},target:{value:r}};t.dispatchEvent(Object.defineProperties(new Event(R),e))})},l=(t,r,o)=>[N(r,`on${o}`,(e,r,n)=>{n(r),c(t,o,r[0])},"set"),N(r,`on${o}`,(t,r,n)=>e()&&a(o)?null:n(r),"get")];return[N(s.prototype,"addEventListener",(e=t,o,n)=>{n(o);const[s,i]=o,a=e===t?"load":e===r&&"readystatechange";a&&[L,a].includes(s)&&c(e,s,i)}),...l(t,t,"load"),...l(r,n.prototype,"readystatechange")]},D=/<noscript[^]*?<\/noscript>/gi,W=({current:e,insert:t,trusted:r},{document:o,Document:n})=>{const s=o.createElement("template"),i=new WeakMap,a=(e,n,i)=>{const a=n.markup.replace(D,"")+i;s.innerHTML=n.plain?a:r().createHTML(a);const{content:c}=s;if(i){const e=c.lastChild;if("askfirst"!==e?.nodeValue)return;e.remove()}n.markup="";const l=[...c.querySelectorAll("script")];n.end.isConnected||o.body.append(n.end),n.end.parentNode.insertBefore(c,n.end),t(l,e)};return["write","writeln"].map(t=>{const r=(...r)=>{const s=e();if(!s||s.src&&(s.async||s.defer))return n.prototype[t].apply(o,r);let c=i.get(s);c||(i.set(s,c={markup:"",plain:!1,end:new Text}),s.after(c.end)),c.markup+=r.join("")+("write"===t?"":"\n"),c.plain||=r.some(e=>"string"==typeof e),a(s,c,"\x3c!--askfirst--\x3e"),queueMicrotask(()=>a(s,c,""))};return e=>{e||o[t]!==r?e&&!Object.hasOwn(o,t)&&(o[t]=r):Reflect.deleteProperty(o,t)}})},q="//localhost:1",I=["append prepend before after replaceWith replaceChildren insertAdjacentElement","appendChild insertBefore replaceChild"],z=(e,{Node:t,Element:r,Document:o,DocumentFragment:n})=>B(e,[t,r,o,n],I);function B(e,t,r){return t.flatMap(({prototype:t})=>r.flatMap((r,o)=>r.split(" ").map(r=>[t,r,(t,r,n)=>{const s=o||r.length;for(let o=0;s>o;o++)V(r[o],t)&&(r[o]=e.scan(r[o],t));const i=n(r);return e.inserted(),i}])))}function V(e,t){const{isConnected:r,ownerDocument:o,getRootNode:n}=t;return!1!==r||e?.ownerDocument!==o||"host"in n.call(t)}const F=[["frame","src"],["script","src","href","xlink:href"],["image feImage use","href","xlink:href"],["link","href","imagesrcset"],["a area","ping"],["body table td th","background"]],G=/^(iframe|frame|object|embed)$/,J=new WeakMap,Y=["write","writeln","createContextualFragment"],K=["innerHTML","outerHTML","insertAdjacentHTML","setHTMLUnsafe"],Z=/^(script|style|textarea)$/,X=/[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|\b(?:http|ws)s?:(?!\s*[\\/]\s*[\\/])|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi,Q=/<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi,ee=/<(?:[a-z!/](?:[^>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?)?$/i,te=/data-(consent|askfirst)|<(iframe|object|embed|frame)/i,re="\x3c!--askfirst--\x3e",oe=new WeakMap;function ne(e,t){if(!e)return!1;const r=oe.get(e)??new Set(e.services.flatMap(e=>e.hosts.map(e=>e.replace(/^\*\.|\/.*/g,"").toLowerCase())));return oe.set(e,r),t.split(".").some((e,t,o)=>r.has(o.slice(t).join(".")))}const se=/((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi,ie="about:invalid#",ae=/about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi,ce=["style","[style]"],le=["background","backgroundImage","borderImage","borderImageSource","content","cursor","listStyle","listStyleImage","mask","maskImage"],de=(e,t)=>t.replace(se,(t,r,o)=>void 0===e.denies(o)?t:r+ie+o),pe=e=>"style"===e.localName,ue=e=>(pe(e)?e.textContent:e.getAttribute("style"))??"";function he(e,t){const r=ue(e),o=t(r);if(o!==r)return pe(e)?e.textContent=o:e.style.cssText=o,o}const fe=e=>/^(script|style)$/.test(e?.localName??"");function me(e,t,r){return e.addEventListener(t,r),()=>e.removeEventListener(t,r)}const ge=()=>!!document.prerendering;function ye(e){return me(window,"pageshow",({persisted:t})=>{t&&e()})}function ve(e){"loading"===document.readyState?document.addEventListener("DOMContentLoaded",e):e()}const be=new WeakSet,we=[(e,t)=>{for(const[t,...r]of F)for(const o of t.split(" "))e.loads.set(o,r);const{document:r,Attr:o,Element:s,NamedNodeMap:i,Range:c,SVGAnimatedString:l}=t,d=(t,[o],s)=>{const{name:i,value:a}=o;if(n(i,a).every(t=>void 0===e.denies(t)))return s([o]);const c=r.createAttribute("data-askfirst");s([c]);const l=c.ownerElement;return l.removeAttributeNode(c),e.gives(l,i,a)?null:s([o])},{SVGImageElement:p,SVGFEImageElement:u,SVGUseElement:h,SVGScriptElement:f}=t,m=new WeakMap,g=(t,[r],o)=>{const{name:n,value:s}=r;return e.gives(t,n,s)?null:o([r])};return[...[...e.loads].flatMap(([e,t])=>t.map(t=>[k(r.createElement(e),t),t,(e,o,n)=>{const s=e.getAttribute(a+t);return null===s?n(o):/set|ping|doc|ground/.test(t)?s:new URL(s,r.baseURI).href},"get"])),...B(e,[c,t.Document],["insertNode surroundContents","importNode adoptNode"]),[s.prototype,"setAttributeNode",g],[s.prototype,"setAttributeNodeNS",g],[o.prototype,"value",(t,r,o)=>{const{ownerElement:n,name:s}=t;return e.gives(n,s,r[0])?void 0:o(r)},"set"],[i.prototype,"setNamedItem",d],[i.prototype,"setNamedItemNS",d],...[p,u,h,f].map(({prototype:e})=>[e,"href",(e,t,r)=>{const o=r(t);return m.set(o,e),o},"get"]),[l.prototype,"baseVal",(t,r,o)=>e.gives(m.get(t)??null,"href",r[0])?void 0:o(r),"set"]]},(e,{document:t,Element:{prototype:r}})=>(e.gives=(t,r,n)=>{if(!t||!e.loads.has(t.localName))return!1;const s=String(r).toLowerCase().replace(/^.*:/,"");if(!o(t,e.loads).includes(s))return!1;const i=String(n),l=e.denied(t,s,i);return void 0!==l?(m(t,s,i,l),e.keep(t)):t.hasAttribute(c)&&t.removeAttribute(a+s),void 0!==l},[...["setAttribute","setAttributeNS"].map((t,o)=>[r,t,(t,r,n)=>e.gives(t,r[o],r[o+1])?void 0:n(r)]),...[...e.loads].flatMap(([r,o])=>o.map(o=>[k(t.createElement(r),o),o,(t,r,n)=>e.gives(t,o,r[0])?void 0:n(r),"set"]))]),e=>{if(be.has(e))return[];be.add(e);const t=[],{watch:r,update:o,uninstall:n}=e;let s=!0;const i=()=>{const o="loading"===document.readyState||e.policy.open;if(o!==s){if(s=o,!s)return queueMicrotask(()=>s||e.unwatch());for(const e of t){const t=e.deref();t&&r(t)}}};return e.watch=e=>{t.push(new WeakRef(e)),s&&r(e)},e.update=()=>{i(),o()},e.uninstall=()=>{t.length=0,n()},ve(i),[]},(e,{Element:t,ShadowRoot:r,Document:o,Range:n})=>{let s=!1;const i=document.createElement("template"),a=t=>(s=!0,i.innerHTML=e.trusted().createHTML(t),s=!1,i.content),c=(t,r)=>[...t.querySelectorAll("template")].reduce((e,{content:t})=>c(t,r)||e,e.mark(t,r)),l=(t,r)=>{const o=String(t);if(s||!((e,t)=>{const{policy:r}=e;if(void 0!==A(e,t))return!0;const o=new Set;for(const[,e]of t.matchAll(X)){if(void 0===e)return!0;if(o.has(e))continue;o.add(e);const t=e.replace(/^.*@|:\d*$/g,"").toLowerCase();if(/[^\w.-]/.test(t)||void 0!==r.denies(t,"/"))return!0;if(ne(r.config,t))return!0}return!1})(e,o)||!c(a(o),r))return t;let n,l=o.replace(Q,(e,t)=>{const o="/"===e[1];if(void 0===n&&!o){Z.test(t)&&(n=t);const o=a(e);return c(o,r)?o.firstElementChild.outerHTML.replace(/<\/[^<]*$/,""):e}return o&&n===t&&(n=void 0),e});return c(a(l+re),r)&&([l]=i.innerHTML.split(re)),"string"==typeof t?l:e.trusted().createHTML(l)},d=new WeakMap,p=[t,r,o,n].flatMap(({prototype:t})=>[...Y,...K].flatMap((r,o)=>["value","set"].map(n=>[t,r,(t,r,n)=>{if(2>o)return((e,t,r)=>{const o=d.get(e)??"",n=o+t.join(""),s=ee.exec(n)?.index??n.length;d.set(e,n.slice(s)),s<n.length&&!o&&queueMicrotask(()=>{const t=d.get(e);d.delete(e),t&&r([t])});const[i]=t;return r([l(n===String(i)&&s===n.length?i:n.slice(0,s),!0)])})(t,o?[...r,"\n"]:r,n);const s=Y.length>o,i=t;if(Z.test(i.localName))return n([e.scan(r[0],i),...r.slice(1)]);const{parentElement:a}=i,c=r.map(e=>l(e,s)),p=n(c);return!s&&/<script/i.test(String(r.at(-1)))&&(e.inert(i),e.inert(a)),c.some(e=>te.test(String(e)))&&e.scan(a??i),e.inserted(),p},n])));return[...p,[o.prototype,"execCommand",(t,r,o)=>{if(!/^inserthtml$/i.test(String(r[0])))return o(r);const n=o([r[0],r[1],l(r[2],!1)]);return e.scan(t),n}]]},(e,t)=>{const{Navigator:r,TypeError:o,ServiceWorkerContainer:n,Worklet:s,Cache:i,XMLHttpRequest:a,DOMException:c,RTCPeerConnection:{prototype:l}={}}=t,d=t=>void 0!==e.denies(String(t?.url??t)),p=(e,t,r,o=0)=>[e,t,(e,t,n)=>d(t[o])?r(e,t,n):n(t)],u=()=>{throw new c("The operation is insecure.","SecurityError")},h=e=>(t,[,...r],o)=>o([e,...r]),f=e=>{const{iceServers:t,...r}=e??{};return t?{...r,iceServers:t.filter(({urls:e})=>![e].flat().some(e=>d(e.replace(/^\w+:(\/\/)?/,"https://"))))}:e},m=(e,[t,...r],o)=>o([f(t),...r]),g=new WeakMap;return[p(t,"fetch",()=>Promise.reject(new o("Failed to fetch"))),p(t,"fetchLater",()=>({activated:!1})),p(r.prototype,"sendBeacon",()=>!0),p(t,"WebSocket",h(`wss:${q}`)),p(t,"WebSocketStream",h(`wss:${q}`)),p(t,"WebTransport",h(`https:${q}`)),p(t,"EventSource",h("data:,")),p(t,"Worker",u),p(t,"SharedWorker",u),p(n?.prototype,"register",async()=>u()),p(s?.prototype,"addModule",async()=>{throw new c("Unable to load the module.","AbortError")}),...["add","addAll"].map(e=>[i?.prototype,e,(e,t,r)=>[t[0]].flat().some(d)?Promise.reject(new o("Failed to fetch")):r(t)]),p(t,"Audio",(e,[t],r)=>{const o=r([]);return o.preload="auto",o.src=String(t),o}),[t,"RTCPeerConnection",m],[l,"setConfiguration",m],[a.prototype,"open",(e,t,r)=>{const o=e;return delete o.readyState,g.delete(o),d(t[1])&&g.set(o,!1===t[2]),r(t)}],[a.prototype,"send",(e,r,o)=>{const n=e,s=g.get(n);if(void 0===s)return o(r);if(s)throw new c("A network error occurred.","NetworkError");setTimeout(()=>{if(void 0!==g.get(n)){Object.defineProperty(n,"readyState",{value:4,configurable:!0});for(const e of["readystatechange","error","loadend"])n.dispatchEvent(new t.ProgressEvent(e))}})}]]},(e,t)=>{const{denies:r}=e;return e.denies=t=>/^\s*blob:/i.test(t)?T(e,P.get(t.trim())??""):/^\s*data:/i.test(t)?T(e,(e=>{const[t="",...r]=e.split(",");try{const e=decodeURIComponent(r.join(","));return t.endsWith(";base64")?atob(e):e}catch{return e}})(t)):r(t),[[t,"Blob",(t,r,o)=>{const n=o(r),s=[...r[0]??[]].filter(U).join("");return void 0!==T(e,s)&&O.set(n,s),n}],[t.URL,"createObjectURL",(e,t,r)=>{const o=r(t),n=O.get(t[0]);return void 0!==n&&P.set(o,n),o}],[t.URL,"revokeObjectURL",(e,t,r)=>(P.delete(String(t[0])),r(t))]]},e=>{const t=e=>"speculationrules"===(e.getAttribute(`${a}type`)??e.getAttribute("type")),r=(r,o)=>t(r)?M(e,o):A(e,o),o=(t,r)=>{void 0!==r&&(y(t,r),e.keep(t))},{examine:n,scan:s,denied:i}=e;return e.examine=e=>{"script"===e.localName&&t(e)&&!e.hasAttribute(c)&&o(e,r(e,e.textContent??"")),n(e)},e.denied=(e,t,o)=>"type"===t?r(e,e.textContent??""):i(e,t,o),e.scan=(e,t)=>{const n=t;if("script"===n?.localName&&!n.textContent){const t=e?.textContent??String(e);o(n,r(n,t))}return s(e,t)},[]},(e,t)=>{const{Node:r,Attr:o,Element:n,CharacterData:s}=t,{HTMLElement:i,HTMLScriptElement:a,HTMLStyleElement:c}=t,{update:l,uninstall:d}=e,p=[];e.update=()=>{p.forEach(t=>t(!e.policy.open)),l()},e.uninstall=()=>{p.forEach(e=>e(!1)),d()};const u=({prototype:e},t,r,o)=>{const n=()=>Object.getOwnPropertyDescriptor(e,r),s=n(),{set:i,...a}=s??Object.getOwnPropertyDescriptor(t.prototype,r),c=new Proxy(i,{apply(e,t,[r]){return o(t,r,e=>Reflect.apply(i,t,[e]))}});p.push(t=>{const o=n()?.set;t&&o===s?.set&&Object.defineProperty(e,r,{...a,set:c}),t||o!==c||(s?Object.defineProperty(e,r,s):delete e[r])})},h=(t,r,o)=>o(e.scan(r,t));for(const e of[a,c])u(e,r,"textContent",h),u(e,i,"innerText",h);u(a,a,"text",h);for(const[t,o]of[[s,"data"],[r,"nodeValue"],[r,"textContent"]])u(s,t,o,({parentElement:t},r,o)=>o(fe(t)?e.scan(r,t):r));for(const t of["nodeValue","textContent"])u(o,r,t,({ownerElement:t,name:r},o,n)=>{e.gives(t,r,o)||n(o)});return[...B(e,[s],["before after replaceWith"]).map(([t,r,o])=>[t,r,(t,r,n)=>{const{parentElement:s}=t;return fe(s)?n(r.map(t=>e.scan(t,s))):o(t,r,n)}]),[n.prototype,"insertAdjacentText",(t,r,o)=>{const n=/^(afterbegin|beforeend)$/i.test(String(r[0]))?t:t.parentElement;return 1 in r&&fe(n)&&(r[1]=e.scan(String(r[1]),n)),o(r)}],...["appendData","insertData","replaceData"].map((t,r)=>[s.prototype,t,(t,o,n)=>{const{parentElement:s}=t;return r in o&&fe(s)&&(o[r]=e.scan(String(o[r]),s)),n(o)}])]},(e,{HTMLFormElement:t})=>{const r=(t,r)=>{const o=r?.getAttribute("formaction")??t.getAttribute("action");return null!==o&&void 0!==e.denies(o)},o=e=>{r(e.target,e.submitter)&&e.preventDefault()},n=new AbortController,s={capture:!0,signal:n.signal},{watch:i,uninstall:a}=e;return e.watch=e=>{i(e),e.addEventListener("submit",o,s)},e.uninstall=()=>{n.abort(),a()},[[t.prototype,"submit",(e,t,o)=>r(e)?void 0:o(t)]]},(e,t)=>{const r=new Set,o=[],n={attributeFilter:["style"],subtree:!0},s=t=>{he(t,t=>de(e,t));const o=ue(t);if(!o.includes(ie))return;const[,n=""]=new RegExp(ae).exec(o)??[];t.setAttribute(c,e.denies(n)??""),r.add(t)},i=new MutationObserver(e=>{new Set(e.map(({target:e})=>e)).forEach(s)}),{scan:a,examine:l,gives:d,inserted:p,mark:u,watch:h,update:f,uninstall:m}=e,g=new Set;e.inserted=()=>{p(),g.forEach(s),g.clear()},e.gives=(t,r,o)=>{if("style"!==String(r).toLowerCase())return d(t,r,o);const n=String(o),i=t?de(e,n):n;return i!==n&&(t.style.cssText=i,s(t),!0)};for(const t of ce)e.loads.set(t,[]);e.examine=t=>{e.policy.open||s(t),l(t)},e.scan=(t,r)=>{const o=t;if("style"===r?.localName){if(g.add(r),queueMicrotask(e.inserted),"string"==typeof t)return de(e,t);o?.data&&(o.data=de(e,o.data))}else o?.hasAttribute?.("style")&&e.examine(o);return a(t,r)},e.mark=(e,t)=>(e.querySelectorAll(ce.join()).forEach(s),u(e,t)),e.watch=t=>{h(t),o.push(new WeakRef(t)),e.policy.open||i.observe(t,n)},e.update=()=>{i.disconnect();for(const t of e.policy.open?[]:o){const e=t.deref();e&&i.observe(e,n)}for(const t of r)he(t,t=>t.replace(ae,(t,r)=>void 0===e.denies(r)?r:t)),ue(t).includes(ie)||(t.removeAttribute(c),r.delete(t));f()},e.uninstall=()=>{i.disconnect(),m()};const{CSSStyleSheet:y,CSSGroupingRule:v,CSSStyleDeclaration:b,HTMLElement:w,SVGElement:$}=t,x=Object.getPrototypeOf(t.document.documentElement.style),k=le.map(e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)),_=[...le,...k].map(t=>[x,t,(t,[r],o)=>o([de(e,String(r))]),"set"]),A=[[b.prototype,"cssText"],[w.prototype,"style"],[$.prototype,"style"]],S=[[b.prototype,"setProperty",1],[t.StylePropertyMap?.prototype,"set",1],[t.StylePropertyMap?.prototype,"append",1],[y.prototype,"insertRule",0],[y.prototype,"addRule",1],[y.prototype,"replace",0],[y.prototype,"replaceSync",0],[v.prototype,"insertRule",0],[t,"FontFace",1]].map(([t,r,o])=>[t,r,(t,r,n)=>n(r.map((t,r)=>r===o&&"string"==typeof t?de(e,t):t))]);return[...S,..._,...A.map(([t,r])=>[t,r,(t,[r],o)=>o([de(e,String(r))]),"set"])]},(e,t)=>{const{known:r,entered:o}=J.get(e)??{known:new Map,entered:new WeakSet};J.set(e,{known:r,entered:o}),r.set(t,0);const n=t=>{try{const{defaultView:r,window:n}=t??{},s=r??n;if(!s||o.has(s.Element))return t;const{length:i}=e.aids,a={...e};try{e.enter(s)}finally{Object.assign(e,a),e.aids.length=i}}catch{}return t},s=({target:e})=>{n(e.contentWindow)};o.add(t.Element);const{examine:i,inserted:a,watch:c,uninstall:l}=e,d=new AbortController;let p=!1;e.examine=e=>{G.test(e.localName)&&(p=!0,n(e.contentWindow)),i(e)},e.inserted=()=>{a(),p&&(()=>{for(const[e,t]of r){const{length:o,closed:s}=e;if(s&&r.delete(e),!s&&o!==t){r.set(e,o);for(let t=0;o>t;t++)n(e[t])}}})(),p=!1},e.watch=e=>{c(e),e.addEventListener("load",s,{capture:!0,signal:d.signal})},e.uninstall=()=>{d.abort(),l()};const{HTMLIFrameElement:u,HTMLFrameElement:h,HTMLObjectElement:f,HTMLEmbedElement:m}=t,g=(e,t,r)=>n(r(t));return[[t,"open",(r,o,s)=>{const[i,a]=o.map(String);return a&&t.document.querySelector(`iframe[name=${CSS.escape(a)}]`)&&void 0!==e.denies(i)?null:n(s(o))}],...[u,h,f,m].flatMap(({prototype:e})=>["contentWindow","contentDocument"].map(t=>[e,t,g,"get"]))]},(e,t)=>{const r=(t,r)=>_(e).some(e=>e[t].some(({name:e})=>e.endsWith("*")?r.startsWith(e.slice(0,-1)):r===e)),{Document:o,Storage:n,CookieStore:s}=t;return[[o.prototype,"cookie",(e,t,o)=>{const n=String(t[0]),[s=""]=n.split("=",1);return r("cookies",s.trim())&&!(e=>{const[,t]=/;\s*max-age\s*=\s*([^;]*)/i.exec(e)??[],[,r]=/;\s*expires\s*=\s*([^;]*)/i.exec(e)??[];return void 0!==t?0>=Number(t):void 0!==r&&Date.parse(r)<Date.now()})(n)?void 0:o(t)},"set"],[s?.prototype,"set",(e,t,o)=>{const[n]=t,s="object"==typeof n?n.name:String(n);return r("cookies",s)?Promise.resolve():o(t)}],[n.prototype,"setItem",(e,t,o)=>r("storage",String(t[0]))?void 0:o(t)]]},e=>{let t;const{update:r}=e;return e.update=()=>{const{config:o,open:n}=e.policy,s=o?.lockdown?(({services:e,firstParty:t},r)=>{const o=t=>e.filter(({id:e})=>r.allows(e)===t).flatMap(({hosts:e})=>e.map(e=>e.split("/",1)[0])),n=o(!1);return[...[`*.${location.hostname.replace(/^www\./,"")}`,...t].filter(e=>!n.some(t=>`.${t}`.endsWith(e.replace("*","")))),...o(!0)].flatMap(e=>(e.startsWith("*.")?[e,e.slice(2)]:[e]).map(e=>`${e}:*`))})(o,e.policy):[];if(t&&(n||s.some(e=>!t.includes(e))))return location.reload();if(o?.lockdown&&!n&&s.join()!==t?.join()){t=s;const e=document.createElement("meta");e.httpEquiv="Content-Security-Policy",e.content=`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${s.join(" ")}; form-action 'self' ${s.join(" ")}`,document.head.append(e)}r()},[]},e=>(e.aids.push(W,H),[])];function $e({cookies:e,storage:t},{entries:r}){const o=e=>{const t="string"==typeof e?{name:e}:e;return{...r[t.name],...t}};return{cookies:e.map(o),storage:t.map(o)}}window.askfirstChannels=we;const xe=Object.fromEntries([{id:"google-analytics",name:"Google Analytics",category:"analytics",hosts:["*.google-analytics.com","*.analytics.google.com","www.googletagmanager.com/gtag/js","stats.g.doubleclick.net"],cookies:["_ga","_ga_*","_gid","_gat*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"google-tag-manager",name:"Google Tag Manager",category:"analytics",hosts:["*.googletagmanager.com"],cookies:["_dc_gtm_*"],storage:[],policyUrl:"https://policies.google.com/privacy"},{id:"hotjar",name:"Hotjar",category:"analytics",hosts:["*.hotjar.com","*.hotjar.io"],cookies:["_hj*"],storage:["_hj*"],policyUrl:"https://www.hotjar.com/legal/policies/privacy/"},{id:"meta-pixel",name:"Meta Pixel",category:"advertising",hosts:["connect.facebook.net","www.facebook.com/tr"],cookies:["_fbp","_fbc"],storage:[],policyUrl:"https://www.facebook.com/privacy/policy"},{id:"vimeo",name:"Vimeo",category:"functional",hosts:["*.vimeo.com","*.vimeocdn.com"],cookies:["vuid"],storage:[],policyUrl:"https://vimeo.com/privacy"},{id:"youtube",name:"YouTube",category:"advertising",hosts:["*.youtube.com","*.youtube-nocookie.com","*.ytimg.com"],cookies:[],storage:["yt-*","yt.*"],policyUrl:"https://policies.google.com/privacy"}].map(e=>[e.id,e]));let ke;window.askfirstServices=xe;const _e=new Set;function Ae(e){ke=e}function Se(e,t=""){const r=`${e} ${String(t)}`;_e.has(r)||(_e.add(r),ke?.().then(r=>console.warn(r(e,t)),t=>console.warn(`askfirst: ${e}, see askfirst-explain.js. ${t}`)))}const Ee={text:/^s[^]*\S/,id:/^s[a-z\d][\w-]*$/i,cookie:/^s[\w-]+$/,link:/^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,host:/^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,mode:/^s(allow|hold)$/,path:/^s\/[^;]*$/,flag:/^b/,days:/^n([1-9]\d?|[123]\d\d|400)$/};function Ce(e,t){return"object"!=typeof e&&Ee[t].test((typeof e)[0]+String(e))&&!("id"===t&&String(e)in{})}function je(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function Me(e,t){if("function"==typeof t)return Me(e,t(e));if("string"==typeof t)return Ce(e,t);if(Array.isArray(t))return Array.isArray(e)&&e.every(e=>Me(e,t[0]));const r={__proto__:null,...t};return je(e)&&Object.keys(r).every(t=>"!"!==t[0]||Object.hasOwn(e,t.slice(1)))&&Object.entries(e).every(([e,t])=>{const o=r[e]??r[`!${e}`]??r["*"];return void 0!==o&&Me(t,o)})}const Oe=e=>t=>je(t)?e:"text",Pe=[Oe({"!name":"text",purpose:"text",lifetime:"text"})],Te={$schema:"text","!policy":{"!version":"text","!url":"link",controller:"text",contact:"link"},categories:[{"!id":"id",name:"text",description:"text",required:"flag"}],services:[e=>je(e)&&"use"in e?{"!use":"text",id:"text",category:"id"}:Oe({"!id":"id","!name":"text","!category":"id",description:"text",hosts:["host"],cookies:Pe,storage:Pe,inline:["text"],policyUrl:"link"})(e)],unknown:"mode",lockdown:"flag",firstParty:["host"],cookie:{name:"cookie",domain:"host",path:"path",days:"days"},messages:{"*":"text"}},Ue=["necessary","functional","analytics","advertising"];function Ne(e,t){if(!Me(e,Te))return;const r=e,o=Le(r),n=Re(r,t),s=o.map(({id:e})=>e),i=[...s,...n.map(e=>e?.id)];return new Set(i).size===i.length&&n.every(e=>s.includes(e?.category??""))?{unknown:"allow",firstParty:[],messages:{},...r,cookie:{name:"askfirst",path:"/",days:182,...r.cookie},categories:o,services:n}:void 0}function Le({categories:e=Ue.map(e=>({id:e}))}){return e.map(e=>({required:"necessary"===e.id,...e}))}function Re({services:e=[]},t){return e.map(e=>{const r="string"==typeof e?e:"use"in e&&e.use;if(r&&!Object.hasOwn(t,r))return;const o=r?t[r]:e,{category:n=o.category}=e,{hosts:s=[],inline:i=[],cookies:a,storage:c}=o;return{...o,category:n,hosts:s,inline:i,cookies:He(a),storage:He(c)}})}const He=(e=[])=>e.map(e=>"string"==typeof e?{name:e}:e);function De(e){for(var t=1;arguments.length>t;t++){var r=arguments[t];for(var o in r)"__proto__"!==o&&(e[o]=r[o])}return e}var We=function e(t,r){function o(e,o,n){if("undefined"!=typeof document){"number"==typeof(n=De({},r,n)).expires&&(n.expires=new Date(Date.now()+864e5*n.expires)),n.expires&&(n.expires=n.expires.toUTCString()),e=encodeURIComponent(e).replace(/%(2[346B]|5E|60|7C)/g,decodeURIComponent).replace(/[()]/g,escape);var s="";for(var i in n)n[i]&&(s+="; "+i,!0!==n[i]&&(s+="="+n[i].split(";")[0]));return document.cookie=e+"="+t.write(o,e)+s}}return Object.create({set:o,get(e){if("undefined"!=typeof document&&(!arguments.length||e)){for(var r=document.cookie?document.cookie.split("; "):[],o={},n=0;n<r.length;n++){var s=r[n].split("="),i=s.slice(1).join("=");try{var a=decodeURIComponent(s[0]);if(a in o||(o[a]=t.read(i,a)),e===a)break}catch(e){}}return e?o[e]:o}},remove(e,t){o(e,"",De({},t,{expires:-1}))},withAttributes(t){return e(this.converter,De({},this.attributes,t))},withConverter(t){return e(De({},this.converter,t),this.attributes)}},{attributes:{value:Object.freeze(r)},converter:{value:Object.freeze(t)}})}({read(e){return'"'===e[0]&&(e=e.slice(1,-1)),e.replace(/(%[\dA-F]{2})+/gi,decodeURIComponent)},write(e){return encodeURIComponent(e).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,decodeURIComponent)}},{path:"/"});function qe(e){try{return e()}catch{return}}function Ie(e,t,r=!1){const o={};for(const{id:n,required:s}of e.categories){o[n]=s||!0===t[n];for(const i of e.services){if(i.category!==n)continue;const e=r||void 0!==t[i.id];o[i.id]=s||(e?!0===t[i.id]:o[n])}}return o}function ze(e,t){return Ie(e,Object.fromEntries(e.categories.map(({id:e})=>[e,t])))}const Be=864e5,Ve=["accept-all","reject-all","custom","withdraw"];class Fe extends Event{constructor(e,t){super("change"),this.changed=e,this.source=t}}class Ge extends EventTarget{#e;constructor(e,t){super(),this.decided=!1,this.config=e,this.#e=t,this.choices=Ie(e,{})}allows(e){return!0===this.choices[e]}answer(e,t){const{policy:r}=this.config,o={id:this.record?.id??Je(),time:Date.now(),policy:r.version,language:"en",method:e,choices:t?this.#t(t):ze(this.config,"accept-all"===e)},n=this.#e.write((({id:e,time:t,policy:r,language:o,method:n,choices:s})=>{const i=e=>Object.keys(s).filter(t=>s[t]===e),[a,c]=[i(!0),i(!1)];return JSON.stringify({v:1,i:e,t,p:r,l:o,m:n,g:a,d:c})})(o));"cookie"!==n&&Se("storage",n),this.#r({...o,persisted:n},"choice")}#t(e){const t={...this.choices,...e};for(const{id:r,category:o}of this.config.services)t[r]=e[r]??e[o]??t[r];return Ie(this.config,t)}refresh(){const[e]=this.#e.read().flatMap(([e,t])=>{const r=(e=>{try{const{v:t,i:r,t:o,p:n,l:s,m:i,g:a,d:c}=JSON.parse(e),l=[r,n,s,...a,...c].every(e=>"string"==typeof e);if(1!==t||!l||!Ve.includes(i)||!Number.isInteger(o)||o>864e13)return;return{id:r,time:o,policy:n,language:s,method:i,choices:Object.fromEntries([...a.map(e=>[e,!0]),...c.map(e=>[e,!1])])}}catch{return}})(e);return r?{...r,persisted:t}:(Se("record",e),[])}).sort((e,t)=>t.time-e.time);this.#r(e,"storage")}forget(){this.#e.clear(),this.#r(void 0,"choice")}#r(e,t){const r=e&&((e,t)=>{const r=Date.now()-e.time;return-Be>r||r>=t.cookie.days*Be?"expired":[...t.categories,...t.services].every(({id:t})=>Object.hasOwn(e.choices,t))&&e.policy===t.policy.version?"current":"outdated"})(e,this.config),{choices:o,record:n}=this,s=e&&"expired"!==r?Ie(this.config,e.choices,!0):ze(this.config,!1);Object.assign(this,{record:e,choices:s,decided:"current"===r});const i=Object.keys(s).filter(e=>o[e]!==s[e]);i.length>0&&this.dispatchEvent(new Fe(i,t)),n?.time===e?.time&&"choice"!==t||this.dispatchEvent(new Event("decide"))}}const Je=()=>crypto.randomUUID?.()??crypto.getRandomValues(new Uint32Array(4)).join("-");class Ye extends Event{constructor(...[e,t]){super(e),this.element=t}}class Ke extends Ge{#o;#n;#s;#i;constructor(e,t,r){super(e,(({cookie:{name:e,days:t,...r}})=>{const o={...r,sameSite:"Lax",secure:"https:"===location.protocol};let n;const s=Object.entries({cookie:{get:()=>We.get(e),set(r){4e3>encodeURIComponent(r).length&&We.set(e,r,{...o,expires:t})},remove:()=>We.remove(e,o)},localStorage:{get:()=>localStorage.getItem(e),set:t=>localStorage.setItem(e,t),remove:()=>localStorage.removeItem(e)},memory:{get:()=>n,set:e=>n=e,remove:()=>n=void 0}}),i=()=>s.forEach(([,e])=>qe(()=>e.remove()));return{clear:i,read:()=>s.flatMap(([e,t])=>{const r=qe(()=>t.get());return null==r?[]:[[r,e]]}),write:e=>(i(),s.find(([,t])=>(qe(()=>t.set(e)),qe(()=>t.get())===e))[0])}})(e)),this.regime="opt-in",this.#n=r;const o=((e,t)=>{const r=S(e.services);return o=>{const n=Object.keys(o),s=n.every(e=>o[e]),i=("hold"===e.unknown||e.lockdown)&&!s;return{config:e,denies(e,n){const s=r(e,n);return s[0]?s.find(({id:e})=>!o[e])?.id:i&&!t(e,n)?E:void 0},allows(e){return n.includes(e)||((e,t)=>{Se("mark",[e,t])})(e,n),!0===o[e]},open:!i&&e.services.every(({id:e})=>o[e])}}})(e,C(location.hostname,e.firstParty)),n=()=>{this.decided||this.showNotice()};let s=()=>this.refresh();const i=(a=()=>s(),ge()?me(document,"prerenderingchange",a):(a(),()=>{}));var a,c;this.#o=t(o(this.choices),(...e)=>{this.dispatchEvent(new Ye(...e))}),s=()=>{this.refresh(),n()},this.#s=[i,ye(s),(c=e=>{"preferences"===e?this.showPreferences():Object.hasOwn(Ze,e)?this.answer(Ze[e]):Se("action",e)},me(document,"click",e=>{for(const t of e.composedPath()){const r=t instanceof Element&&t.getAttribute("data-askfirst");if(r&&!t.closest("askfirst-notice"))return e.preventDefault(),c(r)}})),me(this,"change",()=>{this.#o.update(o(this.choices)),Xe("askfirst:change")}),me(document,"askfirst-open",()=>{this.showPreferences()}),me(document,"askfirst-choice",e=>{e.defaultPrevented||this.answer(e.choice,e.choices)})],ge()||n()}get held(){return[...this.#o.held]}acceptAll(){this.answer("accept-all")}rejectAll(){this.answer("reject-all")}save(e){this.answer("custom",e)}withdraw(){this.answer("withdraw")}when(e){return new Promise(t=>{const r=()=>{this.allows(e)&&(this.removeEventListener("change",r),t())};this.addEventListener("change",r),r()})}async showNotice(){(await this.#a())?.showNotice()}async showPreferences(){await((await this.#a())?.showPreferences())}hide(){this.#i?.then(e=>e.hide())}destroy(){this.#s.forEach(e=>e()),this.#o.uninstall(),this.#i?.then(e=>e.remove()),delete window.askfirst}async#a(){try{return await(this.#i??=this.#n?.(this))}catch(e){return this.#i=void 0,void Se("ui",e)}}}const Ze={accept:"accept-all",reject:"reject-all",withdraw:"withdraw"};function Xe(e){document.dispatchEvent(new Event(e))}const Qe=(e,{Element:t})=>[[t.prototype,"attachShadow",(t,r,o)=>{const n=o(r);return e.watch(n),n}]];function et(e,t,r=window,o=[]){let n;const s=e=>{n??=o.flatMap(e=>e(v,r)),n.forEach(t=>t(e))};let a=[];const c=new Set,l=new WeakMap;let d,p;const u=()=>a[0]&&!c.has(a[0]),f=()=>{p=!1,u()?g(a[0],!0):c.size||s(!1)},m=()=>{p||queueMicrotask(f),p=!0},g=(e,r)=>{if(c.has(e))return;const o=t.has(e)?(e=>{const t=document.createElement("script");for(const{name:r,value:o}of e.attributes)t.setAttribute(r,o);return t.nonce=e.nonce,t.text=i().createScript(e.text),t})(e):e,n=()=>{c.delete(o),a=a.filter(e=>e!==o),m()};if(o!==e&&(a=a.map(t=>t===e?o:t)),!l.get(e)(e))return n();const{external:d}=$(o);s(!0),c.add(o),r&&(o.async=!1);try{x(o),o!==e&&e.replaceWith(o)}catch(e){Se("release",e)}if(!d||!o.isConnected||!h(o)||o.noModule)return n();for(const e of["load","error"])o.addEventListener(e,()=>o.addEventListener(e,n),!0)},y=(t,r,o)=>{const n=[],s=[],i=e=>()=>{for(const t of e){const{module:e,external:r}=$(t),o=a.includes(d);a.push(t),r&&!o?g(t,!0):(r||e)&&(d=t)}m()};for(const o of t){if("script"!==o.localName){r(o)&&x(o);continue}const t=o;l.set(t,r);const{module:i,external:a}=$(t),c=(a||i)&&t.hasAttribute("async");(e.has(t)?t.async:c)?g(t):(i||a&&t.hasAttribute("defer")?s:n).push(t)}o(i(n)),ve(()=>o(i(s)))},v={trusted:i,current(){const{currentScript:e}=r.document;return c.has(e)?e:void 0},insert(e,r){const o=a.splice(Math.max(0,a.indexOf(r)));for(const r of e)t.add(r);for(y(e.filter(h),()=>!0,e=>e());u();)f();a.push(...o)}};return(e,t)=>y(e,t,queueMicrotask)}const tt=`[${l}],[${c}]`,rt=/^(http|ws)/;function ot(t,r,o,s){const{document:a}=t,d=new Set,p=new Set,u=new WeakSet,f=new WeakSet,m=[],y=et(u,f,t,m),$=e=>v(e).every(e=>A.policy.allows(e))&&Object.entries(b(e)).every(([t,{value:r}])=>void 0===A.denied(e,t,r)),x=e=>{d.has(e)||(d.add(e),p.size||queueMicrotask(M),p.add(e),s?.("held",e))},k=e=>{const t=d.has(e)&&$(e);return t&&(d.delete(e),s?.("released",e)),t},_=e=>{const t=v(e).find(e=>!A.policy.allows(e));void 0===t&&f.has(e)||g(e,(r,o)=>t??A.denied(e,r,o))},A={policy:o,aids:m,trusted:i,loads:e,selector:"",denies(e){try{const{protocol:t,hostname:r,pathname:o}=new URL(e,a.baseURI);return rt.test(t)?A.policy.denies(r,o):void 0}catch{return}},denied(e,t,r){return"type"===t?void 0:n(t,r).map(A.denies).find(Boolean)},gives(){return!1},keep(e){u.add(e),x(e)},mark(e,t){for(const r of e.querySelectorAll(A.selector))(t||"script"!==r.localName)&&_(r);return!!e.querySelector(`[${c}]`)},examine(e){A.policy.open||_(e),e.matches(tt)&&(e=>"template"===e.localName||w(e)||Object.keys(b(e)).length>0)(e)&&x(e)},scan(t){const r=t;if((e.has(r?.localName??"")||r?.matches?.(tt))&&A.examine(r),r?.firstElementChild){const e=A.policy.open?tt:`${A.selector},${tt}`;r.querySelectorAll(e).forEach(A.examine)}return t},inserted(){},inert(e){return e?.querySelectorAll("script").forEach(e=>d.has(e)||f.add(e))},watch(e){return O.observe(e,{childList:!0,subtree:!0})},unwatch(){return O.disconnect()},enter(t){for(const e of t.document.scripts)h(e)&&f.add(e);r.forEach((e,r)=>{for(const o of e(A,t))P.push([N(...o),1>r])}),A.selector=[...e.keys()].join(),T(),A.watch(t.document),A.scan(t.document)},update(){return E([...d].filter(e=>j(e)||!p.has(e)))},uninstall(){A.unwatch(),P.forEach(([e])=>e(!1))}},S=e=>{if("template"!==e.localName||!k(e))return[e];const{content:t}=e,r=e.getAttribute(l);for(const e of t.querySelectorAll("script"))f.add(e),e.setAttribute(l,r),g(e,()=>r);A.scan(t);const o=[...t.querySelectorAll(tt)];return e.replaceWith(t),o.flatMap(S)},E=e=>y(e.filter($).sort((e,t)=>4&e.compareDocumentPosition(t)?-1:1).flatMap(S),k),C=()=>"loading"!==a.readyState,j=e=>C()||nt(e),M=()=>{for(const e of p)C()&&!u.has(e)&&f.add(e);const e=[...p].filter(j);for(const t of e)p.delete(t);E(e)},O=new t.MutationObserver(e=>{const t=new Set;for(const{addedNodes:r,target:o}of e)A.policy.open?t.add(o.getRootNode()):r.forEach(e=>A.scan(e,o));for(const e of t)e.querySelectorAll(tt).forEach(A.examine);M()}),P=[],T=()=>P.forEach(([e,t])=>e(t||!A.policy.open));return A.enter(t),A.update(),ve(M),{held:d,update(e,t=s){A.policy=e,s=t,T(),A.update()},uninstall(){return A.uninstall()}}}function nt(e){return!!e&&(!!e.nextSibling||nt(e.parentNode))}((e,t)=>{Ae(async()=>(await t.explain()).explain);const r=(()=>{const e=window.askfirst;if(e&&!Array.isArray(e))return void Se("twice");const t=e??[],r={push(e){t.push(e)}};return window.askfirst=r,e=>{r.consent=e,r.push=t=>((e,t)=>{try{if("function"==typeof t)return t(e);const[r,...o]=t;e[r](...o)}catch(e){Se("command",e)}})(e,t),t.forEach(r.push),Xe("askfirst:ready")}})();if(!r)return;const o=((e=[])=>[Qe,...e,z])(window.askfirstChannels),n=ot(window,o,(s=C(location.hostname),{denies(e,t){return s(e,t)?void 0:E},allows(){return!1},open:!1}));var s;document.body&&Se("place");const i=e=>{const o=window.askfirstServices??{};let s;try{s=Ne(JSON.parse(e),o)}catch{}if(!s)return Se("config",[e,o]);r(new Ke(s,(e,t)=>(n.update(e,t),n),async e=>(await t.ui()).mountUi(e))),ve(()=>{document.querySelector("askfirst-settings")&&t.ui().catch(e=>Se("ui",e))})},a=()=>{const e=document.getElementById("askfirst-config");return e&&i(e.textContent),e},c=e?.getAttribute("data-config");c?fetch(c).then(e=>e.ok?e.text():Promise.reject(e.status)).then(i,e=>Se("data-config",e)):a()||ve(()=>a()??Se("no-config"))})(document.currentScript,{ui(){return Promise.resolve().then(()=>xr)},explain(){return Promise.resolve().then(()=>Nr)}});const st=globalThis,it=st.ShadowRoot&&(void 0===st.ShadyCSS||st.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,at=Symbol(),ct=new WeakMap;let lt=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==at)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(it&&void 0===e){const r=void 0!==t&&1===t.length;r&&(e=ct.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&ct.set(t,e))}return e}toString(){return this.cssText}};const dt=(e,...t)=>{const r=1===e.length?e[0]:t.reduce((t,r,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+e[o+1],e[0]);return new lt(r,e,at)},pt=it?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const r of e.cssRules)t+=r.cssText;return(e=>new lt("string"==typeof e?e:e+"",void 0,at))(t)})(e):e,{is:ut,defineProperty:ht,getOwnPropertyDescriptor:ft,getOwnPropertyNames:mt,getOwnPropertySymbols:gt,getPrototypeOf:yt}=Object,vt=globalThis,bt=vt.trustedTypes,wt=bt?bt.emptyScript:"",$t=vt.reactiveElementPolyfillSupport,xt=(e,t)=>e,kt={toAttribute(e,t){switch(t){case Boolean:e=e?wt:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=null!==e;break;case Number:r=null===e?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch(e){r=null}}return r}},_t=(e,t)=>!ut(e,t),At={attribute:!0,type:String,converter:kt,reflect:!1,useDefault:!1,hasChanged:_t};Symbol.metadata??=Symbol("metadata"),vt.litPropertyMetadata??=new WeakMap;let St=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=At){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const r=Symbol(),o=this.getPropertyDescriptor(e,r,t);void 0!==o&&ht(this.prototype,e,o)}}static getPropertyDescriptor(e,t,r){const{get:o,set:n}=ft(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const s=o?.call(this);n?.call(this,t),this.requestUpdate(e,s,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??At}static _$Ei(){if(this.hasOwnProperty(xt("elementProperties")))return;const e=yt(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(xt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(xt("properties"))){const e=this.properties,t=[...mt(e),...gt(e)];for(const r of t)this.createProperty(r,e[r])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,r]of t)this.elementProperties.set(e,r)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const r=this._$Eu(e,t);void 0!==r&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const r=new Set(e.flat(1/0).reverse());for(const e of r)t.unshift(pt(e))}else void 0!==e&&t.push(pt(e));return t}static _$Eu(e,t){const r=t.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(it)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const r of t){const t=document.createElement("style"),o=st.litNonce;void 0!==o&&t.setAttribute("nonce",o),t.textContent=r.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){const r=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,r);if(void 0!==o&&!0===r.reflect){const n=(void 0!==r.converter?.toAttribute?r.converter:kt).toAttribute(t,r.type);this._$Em=e,null==n?this.removeAttribute(o):this.setAttribute(o,n),this._$Em=null}}_$AK(e,t){const r=this.constructor,o=r._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=r.getPropertyOptions(o),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:kt;this._$Em=o;const s=n.fromAttribute(t,e.type);this[o]=s??this._$Ej?.get(o)??s,this._$Em=null}}requestUpdate(e,t,r,o=!1,n){if(void 0!==e){const s=this.constructor;if(!1===o&&(n=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??_t)(n,t)||r.useDefault&&r.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,t,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:o,wrapped:n},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),!0!==n||void 0!==s)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,r]of e){const{wrapped:e}=r,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,r,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};St.elementStyles=[],St.shadowRootOptions={mode:"open"},St[xt("elementProperties")]=new Map,St[xt("finalized")]=new Map,$t?.({ReactiveElement:St}),(vt.reactiveElementVersions??=[]).push("2.1.2");const Et=globalThis,Ct=e=>e,jt=Et.trustedTypes,Mt=jt?jt.createPolicy("lit-html",{createHTML(e){return e}}):void 0,Ot="$lit$",Pt=`lit$${Math.random().toFixed(9).slice(2)}$`,Tt="?"+Pt,Ut=`<${Tt}>`,Nt=document,Lt=()=>Nt.createComment(""),Rt=e=>null===e||"object"!=typeof e&&"function"!=typeof e,Ht=Array.isArray,Dt="[ \t\n\f\r]",Wt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,qt=/-->/g,It=/>/g,zt=RegExp(`>|${Dt}(?:([^\\s"'>=/]+)(${Dt}*=${Dt}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),Bt=/'/g,Vt=/"/g,Ft=/^(?:script|style|textarea|title)$/i,Gt=(e,...t)=>({_$litType$:1,strings:e,values:t}),Jt=Symbol.for("lit-noChange"),Yt=Symbol.for("lit-nothing"),Kt=new WeakMap,Zt=Nt.createTreeWalker(Nt,129);function Xt(e,t){if(!Ht(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Mt?Mt.createHTML(t):t}const Qt=(e,t)=>{const r=e.length-1,o=[];let n,s=2===t?"<svg>":3===t?"<math>":"",i=Wt;for(let t=0;r>t;t++){const r=e[t];let a,c,l=-1,d=0;for(;d<r.length&&(i.lastIndex=d,c=i.exec(r),null!==c);)d=i.lastIndex,i===Wt?"!--"===c[1]?i=qt:void 0!==c[1]?i=It:void 0!==c[2]?(Ft.test(c[2])&&(n=RegExp("</"+c[2],"g")),i=zt):void 0!==c[3]&&(i=zt):i===zt?">"===c[0]?(i=n??Wt,l=-1):void 0===c[1]?l=-2:(l=i.lastIndex-c[2].length,a=c[1],i=void 0===c[3]?zt:'"'===c[3]?Vt:Bt):i===Vt||i===Bt?i=zt:i===qt||i===It?i=Wt:(i=zt,n=void 0);const p=i===zt&&e[t+1].startsWith("/>")?" ":"";s+=i===Wt?r+Ut:0>l?r+Pt+(-2===l?t:p):(o.push(a),r.slice(0,l)+Ot+r.slice(l)+Pt+p)}return[Xt(e,s+(e[r]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]};class er{constructor({strings:e,_$litType$:t},r){let o;this.parts=[];let n=0,s=0;const i=e.length-1,a=this.parts,[c,l]=Qt(e,t);if(this.el=er.createElement(c,r),Zt.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=Zt.nextNode())&&a.length<i;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith(Ot)){const t=l[s++],r=o.getAttribute(e).split(Pt),i=/([.?@])?(.*)/.exec(t);a.push({type:1,index:n,name:i[2],strings:r,ctor:"."===i[1]?sr:"?"===i[1]?ir:"@"===i[1]?ar:nr}),o.removeAttribute(e)}else e.startsWith(Pt)&&(a.push({type:6,index:n}),o.removeAttribute(e));if(Ft.test(o.tagName)){const e=o.textContent.split(Pt),t=e.length-1;if(t>0){o.textContent=jt?jt.emptyScript:"";for(let r=0;t>r;r++)o.append(e[r],Lt()),Zt.nextNode(),a.push({type:2,index:++n});o.append(e[t],Lt())}}}else if(8===o.nodeType)if(o.data===Tt)a.push({type:2,index:n});else{let e=-1;for(;-1!==(e=o.data.indexOf(Pt,e+1));)a.push({type:7,index:n}),e+=Pt.length-1}n++}}static createElement(e,t){const r=Nt.createElement("template");return r.innerHTML=e,r}}function tr(e,t,r=e,o){if(t===Jt)return t;let n=void 0!==o?r._$Co?.[o]:r._$Cl;const s=Rt(t)?void 0:t._$litDirective$;return n?.constructor!==s&&(n?._$AO?.(!1),void 0===s?n=void 0:(n=new s(e),n._$AT(e,r,o)),void 0!==o?(r._$Co??=[])[o]=n:r._$Cl=n),void 0!==n&&(t=tr(e,n._$AS(e,t.values),n,o)),t}class rr{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:r}=this._$AD,o=(e?.creationScope??Nt).importNode(t,!0);Zt.currentNode=o;let n=Zt.nextNode(),s=0,i=0,a=r[0];for(;void 0!==a;){if(s===a.index){let t;2===a.type?t=new or(n,n.nextSibling,this,e):1===a.type?t=new a.ctor(n,a.name,a.strings,this,e):6===a.type&&(t=new cr(n,this,e)),this._$AV.push(t),a=r[++i]}s!==a?.index&&(n=Zt.nextNode(),s++)}return Zt.currentNode=Nt,o}p(e){let t=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}}class or{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,o){this.type=2,this._$AH=Yt,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=tr(this,e,t),Rt(e)?e===Yt||null==e||""===e?(this._$AH!==Yt&&this._$AR(),this._$AH=Yt):e!==this._$AH&&e!==Jt&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>Ht(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==Yt&&Rt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Nt.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:r}=e,o="number"==typeof r?this._$AC(e):(void 0===r.el&&(r.el=er.createElement(Xt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new rr(o,this),r=e.u(this.options);e.p(t),this.T(r),this._$AH=e}}_$AC(e){let t=Kt.get(e.strings);return void 0===t&&Kt.set(e.strings,t=new er(e)),t}k(e){Ht(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let r,o=0;for(const n of e)o===t.length?t.push(r=new or(this.O(Lt()),this.O(Lt()),this,this.options)):r=t[o],r._$AI(n),o++;o<t.length&&(this._$AR(r&&r._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=Ct(e).nextSibling;Ct(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class nr{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,o,n){this.type=1,this._$AH=Yt,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=n,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=Yt}_$AI(e,t=this,r,o){const n=this.strings;let s=!1;if(void 0===n)e=tr(this,e,t,0),s=!Rt(e)||e!==this._$AH&&e!==Jt,s&&(this._$AH=e);else{const o=e;let i,a;for(e=n[0],i=0;i<n.length-1;i++)a=tr(this,o[r+i],t,i),a===Jt&&(a=this._$AH[i]),s||=!Rt(a)||a!==this._$AH[i],a===Yt?e=Yt:e!==Yt&&(e+=(a??"")+n[i+1]),this._$AH[i]=a}s&&!o&&this.j(e)}j(e){e===Yt?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class sr extends nr{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===Yt?void 0:e}}class ir extends nr{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==Yt)}}class ar extends nr{constructor(e,t,r,o,n){super(e,t,r,o,n),this.type=5}_$AI(e,t=this){if((e=tr(this,e,t,0)??Yt)===Jt)return;const r=this._$AH,o=e===Yt&&r!==Yt||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,n=e!==Yt&&(r===Yt||o);o&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class cr{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){tr(this,e)}}const lr=Et.litHtmlPolyfillSupport;lr?.(er,or),(Et.litHtmlVersions??=[]).push("3.3.3");const dr=globalThis;let pr=class extends St{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,r)=>{const o=r?.renderBefore??t;let n=o._$litPart$;if(void 0===n){const e=r?.renderBefore??null;o._$litPart$=n=new or(t.insertBefore(Lt(),e),e,void 0,r??{})}return n._$AI(e),n})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Jt}};pr._$litElement$=!0,pr.finalized=!0,dr.litElementHydrateSupport?.({LitElement:pr});const ur=dr.litElementPolyfillSupport;function hr(e,t,...r){const o=document.createElement(e);for(const[e,r]of Object.entries(t))o.setAttribute(e,r);return o.append(...r),o}ur?.({LitElement:pr}),(dr.litElementVersions??=[]).push("4.2.2");class fr extends Event{constructor(e,t){super("askfirst-choice",{bubbles:!0,composed:!0,cancelable:!0}),this.choice=e,this.choices=t}}class mr extends Event{constructor(){super("askfirst-open",{bubbles:!0,composed:!0,cancelable:!0}),this.layer="preferences"}}class gr extends Event{constructor(){super("askfirst-close",{bubbles:!0,composed:!0})}}function yr(e){try{return""!==e&&/^(https?|mailto):$/.test(new URL(e,document.baseURI).protocol)}catch{return!1}}const vr={"notice.label":"Cookie notice","notice.title":"This website uses cookies","notice.text":"We use cookies to make this website work. With your permission, we and independent third parties also use them to measure visits and to personalise advertising. You can change your choice at any time.","notice.learnMore":"Learn more","action.acceptAll":"Accept all","action.rejectAll":"Reject all","action.choose":"Choose"},br=dt`
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
`,wr=dt`
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
`;class $r extends St{static{this.styles=[wr,br]}static{this.properties={messages:{attribute:!1},policyUrl:{attribute:"policy-url"},open:{type:Boolean,reflect:!0}}}#c=[];constructor(){super(),this.messages=vr,this.policyUrl="",this.open=!1}connectedCallback(){super.connectedCallback(),this.requestUpdate()}firstUpdated(){this.renderRoot.append(hr("div",{part:"panel"},hr("slot",{part:"text"}),hr("slot",{part:"actions",name:"actions"}))),this.role="region",this.popover="manual",(e=>{const t=new CSSStyleSheet;document.adoptedStyleSheets.push(t),new ResizeObserver(()=>{const r=innerHeight-e.getBoundingClientRect().top;t.replaceSync(e.offsetHeight?`:root{scroll-padding-block-end:${r}px!important}\n           :root::after{content:"";display:block;height:${r}px}`:"")}).observe(e)})(this)}updated(){const{messages:e,open:t}=this;this.ariaLabel=e["notice.label"];for(const e of this.#c)e.remove();this.#c=t?this.#l(e):[],this.prepend(...this.#c),this.isConnected&&this.togglePopover?.(t)}#l(e){const t=(t,r,o)=>{const n=hr("button",{type:"button",slot:"actions","data-askfirst":t},e[r]);return n.addEventListener("click",()=>this.dispatchEvent(o())),n};return[hr("h2",{},e["notice.title"]),hr("p",{},e["notice.text"]),...yr(this.policyUrl)?[document.createTextNode(" "),hr("a",{href:this.policyUrl},e["notice.learnMore"])]:[],t("accept","action.acceptAll",()=>new fr("accept-all")),t("reject","action.rejectAll",()=>new fr("reject-all")),t("preferences","action.choose",()=>new mr)]}}customElements.get("askfirst-notice")||customElements.define("askfirst-notice",$r),ve(()=>{document.querySelector("askfirst-settings")&&Promise.resolve().then(()=>ro)});var xr=Object.freeze({__proto__:null,mountUi(e){return((e,t)=>{const r=document.createElement("askfirst-notice");let o;const{messages:n,policy:s}=e.config;r.messages={...r.messages,...n},r.policyUrl=s.url;const i=e=>(document.body??document.documentElement).prepend(e),a=()=>{r.open=!1,o&&(o.open=!1)};return e.addEventListener("decide",a),{showNotice(){r.isConnected||i(r),r.open=!0},async showPreferences(){const{describe:r=e=>e}=await t();o||(o=document.createElement("askfirst-preferences"),o.messages={...o.messages,...n},o.config=r(e.config),i(o)),o.choices=Ie(e.config,e.record?.choices??{},!0),o.record=e.record,o.open=!0},hide:a,remove(){e.removeEventListener("decide",a),r.remove(),o?.remove()}}})(e,()=>Promise.resolve().then(()=>Qr))}});function kr(e,t){let r,o=4;for(const n of t){const t=_r(e.toLowerCase(),n.toLowerCase());o>t&&([r,o]=[n,t])}return r}function _r(e,t){let r=Array.from({length:t.length+1},(e,t)=>t);for(let o=0;o<e.length;o++){const n=[o+1];for(let s=0;s<t.length;s++)n.push(Math.min(r[s+1]+1,n[s]+1,r[s]+(e[o]===t[s]?0:1)));r=n}return r[t.length]}class Ar extends Error{constructor(e){const t=e.map(Er);super("askfirst: the config is not usable. Until it is mended, what needs consent stays held."+t.map(({path:e,found:t,fix:r})=>`\n  ${e||"config"}: found ${t}. Write ${r}.`).join("")),this.name="ConfigError",this.problems=t}}const Sr={text:"text that is not empty",id:'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',cookie:'letters, digits, "-" and "_" only',link:'an http, https or mailto address, or a path such as "/privacy"',host:'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',mode:'"allow" or "hold"',path:'a path such as "/"',flag:"true or false",days:"a whole number from 1 to 400",list:"a list [ … ]",object:"an object { … }",twice:"an id of its own: ids of categories and services are used once"};function Er({path:e,found:t,kind:r,names:o=[]}){if("key"===r)return{path:e,found:"an unknown key",fix:Cr(String(t),o)};const n="twice"===r?`${jr(t)} a second time`:jr(t);if("known"!==r)return{path:e,found:n,fix:Sr[r]};const s=e.endsWith("]"),i=", or describe the service with id, name, category and hosts";return s&&0===o.length?{path:e,found:n,fix:`askfirst-services.js before the script tag (or import the service from askfirst/services)${i}`}:{path:e,found:n,fix:Cr(String(t),o)+(s?i:"")}}function Cr(e,t){const r=kr(e,t);return void 0===r?`one of ${t.join(", ")}`:`"${r}"`}function jr(e){return void 0===e?"nothing":Array.isArray(e)?"a list":je(e)?"an object":("string"==typeof e?JSON.stringify(e):String(e)).slice(0,60)}function Mr(e,t,r=""){const o=t=>[{path:r,found:e,kind:t}];if("function"==typeof t)return Mr(e,t(e),r);if("string"==typeof t)return Ce(e,t)?[]:o(t);if(Array.isArray(t)){const[n]=t;return Array.isArray(e)?e.flatMap((e,t)=>Mr(e,n,`${r}[${t}]`)):o("list")}if(!je(e))return o("object");const n=new Map(Object.entries(t).map(([e,t])=>[e.replace("!",""),t])),s=[...n.keys()],i=s.filter(e=>`!${e}`in t);return[...new Set([...Object.keys(e),...i])].flatMap(t=>{const o=r?`${r}.${t}`:t,i=n.get(t)??n.get("*");return i?Mr(e[t],i,o):[{path:o,found:t,kind:"key",names:s}]})}function Or(e,t){const r=Mr(e,Te);if(r.length>0)return r;const o=e,n=Le(o),s=n.map(({id:e})=>e),i=new Set,a=(e,t)=>{i.has(t)&&r.push({path:`${e}.id`,found:t,kind:"twice"}),i.add(t)};return n.forEach(({id:e},t)=>a(`categories[${t}]`,e)),Re(o,t).forEach((e,n)=>{const i=`services[${n}]`;if(!e){const e=o.services[n],s="string"==typeof e?e:e.use;return void r.push({path:i,found:s,kind:"known",names:Object.keys(t)})}a(i,e.id);const{category:c}=e;s.includes(c)||r.push({path:`${i}.category`,found:c,kind:"known",names:s})}),r}const Pr="so all third parties stay held",Tr='<script type="application/json" id="askfirst-config">',Ur={action(e){return`data-askfirst="${e}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences.`},command(e){return`a pushed command failed: ${String(e)}. Push a function, or a list such as ["showPreferences"].`},config([e,t]){let r;try{r=JSON.parse(e)}catch(e){return`the config is not JSON, ${Pr}. Mend it: ${String(e)}`}return new Ar(Or(r,t)).message.replace(/^askfirst: /,"")},"data-config"(e){return`the file of data-config could not be read (${String(e)}), ${Pr}. Mend the address, or put the config into ${Tr}.`},mark([e,t]){return`data-consent="${e}" names no category or service, so it stays held. Write ${kr(e,t)??`one of ${t.join(", ")}`}.`},"no-config"(){return`there is no config, ${Pr}. Put ${Tr} before the tag.`},place(){const e=[...document.scripts].map(({src:e})=>e).filter(e=>e&&!e.startsWith(location.origin));return"what stands before the tag cannot be held. Put the tag first in <head>, without async and defer."+(e.length>0?` Third-party scripts on this page: ${e.join(", ")}.`:"")},record(e){return`the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${e.slice(0,60)}`},release(e){return`a held script could not be released: ${String(e)}. With Trusted Types, allow the policy named askfirst.`},storage(e){return`the browser did not keep the cookie (blocked, or over 4,096 bytes), so the choice is in ${e}. Shorten ids or name fewer services if this is for all visitors.`},twice(){return"it is on this page twice. The first copy goes on; remove the other."},ui(e){return`the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(e)}`}};var Nr=Object.freeze({__proto__:null,explain(e,t){return`askfirst: ${Ur[e](t)}`}});function Lr(e,t){return e.services.filter(e=>e.category===t)}function Rr(e,t,r){return Lr(e,r).some(({id:e})=>t[e]!==t[r])}function Hr(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}function Dr(e,t){const r={dateStyle:"long",timeStyle:"short"};try{return new Intl.DateTimeFormat(t||void 0,r).format(e)}catch{return new Intl.DateTimeFormat(void 0,r).format(e)}}function Wr(e,t,r){return yr(e)?Gt`<a part=${r} href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`:Gt`<span part=${r}>${t}</span>`}const qr={"settings.label":"Cookie settings"},Ir={...vr,"action.save":"Save choices","action.close":"Close","preferences.title":"Cookie settings","preferences.intro":"Decide what you allow on this website. You can come back and change your choice at any time.","preferences.policy":"Cookie policy","preferences.contact":"Contact","preferences.alwaysOn":"Always on","preferences.services":"Services ({on} of {count} on)","preferences.hosts":"Sends data to","preferences.cookies":"Cookies","preferences.storage":"Browser storage","preferences.vendorPolicy":"Privacy policy of {name}","preferences.record":"You made your choice on {date}. Record number: {id}","preferences.doNotTrackStatement":"Your browser’s “Do Not Track” signal does not change what this website does. Please use the choices above instead.","category.necessary.name":"Necessary","category.necessary.description":"Needed for the website to work, for example to keep you signed in, fill your basket and remember this choice.","category.functional.name":"Functional","category.functional.description":"Extra features such as videos, maps and chat, and remembering your settings.","category.analytics.name":"Analytics","category.analytics.description":"Measures visits and how pages are used, so that the website can be improved.","category.advertising.name":"Advertising","category.advertising.description":"Builds a profile of your interests, to show you personalised advertising here and on other websites.",...qr};function zr(e,t,r){return 0===t?Yt:Gt`<div>
    <dt>${e}</dt>
    <dd>${r}</dd>
  </div>`}function Br(e){return Gt`<ul part="entries">
    ${e.map(({name:e,purpose:t,lifetime:r})=>Gt`<li part="entry">
          <code part="entry__name">${e}</code> ${[t,r].filter(Boolean).join(" · ")}
        </li>`)}
  </ul>`}class Vr{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Fr={},Gr=(Jr=class extends Vr{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===Jt||t===Yt)return t;const r=e.element,o=e.name;if(3===e.type){if(t===r[o])return Jt}else if(4===e.type){if(!!t===r.hasAttribute(o))return Jt}else if(1===e.type&&r.getAttribute(o)===t+"")return Jt;return((e,t=Fr)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:Jr,values:e}));var Jr;function Yr(e){const{id:t,name:r,wrap:o,describedBy:n,on:s,mixed:i=!1,alwaysOn:a,change:c}=e,l=Gt`<label for=${t}>${r}</label>`;return Gt`<div part="row">
    ${o?o(l):l}
    ${a?Gt`<span part="always-on">${a}</span>`:Yt}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${t}
      aria-describedby=${n??Yt}
      .checked=${Gr(s)}
      .indeterminate=${Gr(i)}
      ?disabled=${void 0!==a}
      @change=${e=>c(e.target.checked)}
    />
  </div>`}const Kr=dt`
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
`;class Zr extends pr{static{this.styles=[wr,Kr]}static{this.properties={config:{attribute:!1},choices:{attribute:!1},messages:{attribute:!1},record:{attribute:!1},open:{type:Boolean,reflect:!0}}}#d={};#p=!1;constructor(){super(),this.choices={},this.messages=Ir,this.open=!1}disconnectedCallback(){super.disconnectedCallback(),this.open=!1}willUpdate(e){this.config&&(e.has("open")||e.has("choices")||e.has("config"))&&(this.#d=((e,t)=>{const r={};for(const{id:o,required:n}of e.categories){r[o]=n||!0===t[o];for(const s of Lr(e,o))r[s.id]=n||!0===(t[s.id]??t[o])}return r})(this.config,this.choices))}updated(){const e=this.renderRoot.querySelector("dialog");e&&e.open!==this.open&&(this.open?this.isConnected&&e.showModal():e.close())}render(){const{config:e,messages:t}=this,r=e=>{this.#d=e,this.requestUpdate()};return Gt`<dialog
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
        ${e?.categories.map((o,n)=>((e,t,r)=>{const{config:o,draft:n,messages:s,change:i}=r,{id:a,required:c}=e,l={...s},d=e.description??l[`category.${a}.description`],p=c?s["preferences.alwaysOn"]:void 0;return Gt`<section part="category">
    ${Yr({id:`c${t}`,name:e.name??l[`category.${a}.name`]??a,wrap:e=>Gt`<h3>${e}</h3>`,describedBy:`d${t} n${t}`,on:!0===n[a],mixed:Rr(o,n,a),alwaysOn:p,change:e=>i(((e,t,r,o)=>{const n=Lr(e,r).map(e=>[e.id,o]);return{...t,...Object.fromEntries(n),[r]:o}})(o,n,a,e))})}
    ${d?Gt`<p part="category__description" id=${`d${t}`}>${d}</p>`:Yt}
    ${((e,t,{config:r,draft:o,messages:n,change:s},i)=>{const a=Lr(r,e),c=a.length;if(0===c)return Yt;const l=a.filter(({id:e})=>o[e]).length;return Gt`<details part="services">
    <summary part="services__summary" id=${`n${t}`}>
      ${Hr(n["preferences.services"],{on:l,count:c})}
    </summary>
    <ul>
      ${a.map((e,a)=>Gt`<li part="service">
            ${Yr({id:`c${t}s${a}`,name:e.name,on:!0===o[e.id],alwaysOn:i,change:t=>s(((e,t,r,o)=>{const n={...t,[r.id]:o};return Lr(e,r.category).every(({id:e})=>n[e]===o)?{...n,[r.category]:o}:n})(r,o,e,t))})}
            ${((e,t)=>{const{name:r,description:o,hosts:n,cookies:s,storage:i,policyUrl:a}=e,c=Hr(t["preferences.vendorPolicy"],{name:r});return Gt`
    ${o?Gt`<p part="service__description">${o}</p>`:Yt}
    <dl part="service__facts">
      ${zr(t["preferences.hosts"],n.length,n.join(", "))}
      ${zr(t["preferences.cookies"],s.length,Br(s))}
      ${zr(t["preferences.storage"],i.length,Br(i))}
    </dl>
    ${a?Gt`<p>${Wr(a,c,"vendor-policy")}</p>`:Yt}
  `})(e,n)}
          </li>`)}
    </ul>
  </details>`})(a,t,r,p)}
  </section>`})(o,n,{config:e,draft:this.#d,messages:t,change:r}))}
        ${e?this.#m(e):Yt}
      </div>
      <div part="actions">
        ${this.#g("accept","action.acceptAll","accept-all")}
        ${this.#g("reject","action.rejectAll","reject-all")}
        ${this.#g("save","action.save","custom")}
      </div>
    </dialog>`}#g(e,t,r){return Gt`<button part=${e} type="button" @click=${()=>this.#y(r)}>
      ${this.messages[t]}
    </button>`}#m({policy:e}){const{messages:t,record:r}=this;return Gt`<div part="about">
      <p>
        ${Wr(e.url,t["preferences.policy"],"policy")}
        ${e.contact?Wr(e.contact,t["preferences.contact"],"contact"):Yt}
      </p>
      <p part="do-not-track">${t["preferences.doNotTrackStatement"]}</p>
      ${r?Gt`<p part="record">${this.#v(r)}</p>`:Yt}
    </div>`}#v({time:e,id:t}){const r=this.lang||document.documentElement.lang;return Hr(this.messages["preferences.record"],{date:Dr(e,r),id:t})}#y(e){const t="custom"===e?this.#d:void 0,r=new fr(e,t);this.dispatchEvent(r)}#f(){this.renderRoot.querySelector("dialog")?.close()}#h(e){this.#p&&e.target===e.currentTarget&&this.#f()}#u(){if(!this.open)return;this.open=!1;const e=new gr;this.dispatchEvent(e)}}customElements.get("askfirst-preferences")||customElements.define("askfirst-preferences",Zr);const Xr={"google-analytics":{description:"Measures visits and what visitors do on the pages, and reports it to the site.",entries:{_ga:{purpose:"Tells one browser from another.",lifetime:"2 years"},"_ga_*":{purpose:"Keeps the state of a visit.",lifetime:"2 years"},_gid:{purpose:"Tells one browser from another.",lifetime:"24 hours"},"_gat*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},"google-tag-manager":{description:"Loads further tags that the site has set up there, measurement and advertising among them.",entries:{"_dc_gtm_*":{purpose:"Limits the number of requests.",lifetime:"1 minute"}}},hotjar:{description:"Records how pages are used, as heat maps and replays of visits.",entries:{"_hj*":{purpose:"Tells one browser from another and keeps the state of a visit.",lifetime:"30 minutes to 1 year"}}},"meta-pixel":{description:"Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.",entries:{_fbp:{purpose:"Tells one browser from another for advertising.",lifetime:"90 days"},_fbc:{purpose:"Remembers the advertisement that was clicked.",lifetime:"90 days"}}},vimeo:{description:"Shows videos and counts how they are watched.",entries:{vuid:{purpose:"Tells one browser from another to count plays.",lifetime:"2 years"}}},youtube:{description:"Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.",entries:{"yt-*":{purpose:"Keeps settings of the player.",lifetime:"until erased"},"yt.*":{purpose:"Keeps settings of the player.",lifetime:"until erased"}}}};var Qr=Object.freeze({__proto__:null,describe(e){return{...e,services:e.services.map(e=>{const t=Xr[e.id];return t?{description:t.description,...e,...$e(e,t)}:e})}}});const eo=dt`
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
`;class to extends pr{static{this.styles=eo}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0}}}constructor(){super(),this.messages=qr,this.floating=!1}render(){const e=this.messages["settings.label"];return this.floating?Gt`<button
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
    </button>`:Gt`<button part="button" type="button" @click=${this.#y}>
        <slot>${e}</slot>
      </button>`}#y(){const e=new mr;this.dispatchEvent(e)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",to);var ro=Object.freeze({__proto__:null})}();
//# sourceMappingURL=askfirst.all.js.map
