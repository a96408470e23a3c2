import { explainWith } from './browser/warn.js';
import { applyRegion } from './regions/apply-region.js';

// Entry of dist/askfirst-regions.js: a classic script before the tag. It has a copy of `warn` of its own,
// and the address is made at run time, so that this file holds nothing of the words.
const { currentScript, baseURI } = document;
const explain = new URL(
  'askfirst-explain.js',
  (currentScript as HTMLScriptElement)?.src ?? baseURI,
);

explainWith(async () => ((await import(explain.href)) as typeof import('./explain.js')).explain);
(window.askfirst ??= []).push((consent) => applyRegion(consent));
