import { startScriptTag } from './start-script-tag.js';

const { currentScript, baseURI } = document;
const base = (currentScript as HTMLScriptElement | null)?.src ?? baseURI;

// The addresses are made at run time, so that this file holds nothing of the others.
const load = (name: string) => import(new URL(`askfirst-${name}.js`, base).href);

startScriptTag(currentScript, load);
