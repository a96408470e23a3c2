import './channels-file.js';
import './services-file.js';
import { startSignals } from './signals/start.js';
import { startScriptTag } from './start-script-tag.js';
import type { Load } from './start-script-tag.js';
import { watchForElements } from './watch-elements.js';

// Entry of dist/askfirst.all.js: one file for pages that can load no second one.
(window.askfirst ??= []).push((consent) => startSignals(consent));
const files = {
  ui: () => import('./ui.js'),
  record: () => import('./record.js'),
  explain: () => import('./explain.js'),
};
startScriptTag(document.currentScript, ((name: keyof typeof files) => files[name]()) as Load);
watchForElements(() => import('./ui.js'));
