import { explainWith } from './browser/warn.js';
import type {} from './global.js';
import { tellOversights } from './oversights.js';
import { watchForElements } from './watch-elements.js';

export { attend } from './record.js';

// Entry of dist/askfirst-record.js. It has a copy of `warn` of its own.
const load = (name: string) => import(new URL(`askfirst-${name}.js`, import.meta.url).href);

explainWith(async () => ((await load('explain')) as typeof import('./explain.js')).explain);
watchForElements(async () => (await load('ui')) as typeof import('./ui.js'));
(window.askfirst ??= []).push(tellOversights);
