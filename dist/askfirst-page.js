/*! askfirst 0.1.0, see LICENSES.txt */
import{l as s,C as t}from"./askfirst-ui.js";import{s as e}from"./askfirst-settings2.js";const r={declaration(){return import("./askfirst-declaration.js")},settings(){return import("./askfirst-settings.js")}};(window.askfirst??=[]).push(t=>{e(t,s)});var i=Object.freeze({__proto__:null,loadElements(){for(const[s,t]of Object.entries(r))document.querySelector(`askfirst-${s}:not(:defined)`)&&t()}});function o(s){queueMicrotask(()=>s.isConnected&&s.dispatchEvent(new t))}export{o as a,i as p};
//# sourceMappingURL=askfirst-page.js.map
