import { explainWith } from './browser/warn.js';
import type {} from './oversights.js';
import { denyGoogleAtFirst } from './signals/google-consent-mode.js';
import { startSignals } from './signals/start.js';

// Entry of dist/askfirst-signals.js: a classic script before the tag, which runs the command as soon as
// it has the config.
const { currentScript, baseURI } = document;
const base = (currentScript as HTMLScriptElement | null)?.src ?? baseURI;
const file = new URL('askfirst-explain.js', base).href;
explainWith(async () => ((await import(file)) as typeof import('./explain.js')).explain);

// A config from a file comes when Google's commands of the page have run: their default must be there.
const isLate = !document.getElementById('askfirst-config');
if (isLate) denyGoogleAtFirst();

window.askfirstSignals = true;
(window.askfirst ??= []).push((consent) => {
  startSignals(consent, isLate);
});
