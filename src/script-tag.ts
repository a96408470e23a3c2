import { startScriptTag } from './start-script-tag.js';

const { currentScript, baseURI } = document;
const base = (currentScript as HTMLScriptElement | null)?.src ?? baseURI;

startScriptTag(currentScript, async (name) => {
  // The address is made at run time, so that this file holds nothing of the others.
  const url = new URL(`askfirst-${name}.js`, base).href;
  try {
    return await import(url);
  } catch {
    throw new Error(`Put ${url} there`);
  }
});
