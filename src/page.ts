import { languages } from './languages.js';
import { servePageElements } from './page-elements.js';

// Part of dist/askfirst-page.js: loaded where the page has elements of ours; each has a file of its own.
const ELEMENTS = {
  declaration: () => import('./declaration.js'),
  embed: () => import('./embed.js'),
  settings: () => import('./define/settings.js'),
};

(window.askfirst ??= []).push((consent) => {
  servePageElements(consent, languages);
});

/** Loads those that the page has, and one that it is to get. */
export function loadElements(wanted?: string): void {
  for (const [name, load] of Object.entries(ELEMENTS)) {
    if (name === wanted || document.querySelector(`askfirst-${name}:not(:defined)`)) void load();
  }
}
