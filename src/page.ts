import './define/settings.js';
import { describe } from './describe.js';
import { languages } from './languages.js';
import { servePageElements } from './page-elements.js';

// Entry of dist/askfirst-page.js: loaded where the page has elements of ours.
(window.askfirst ??= []).push((consent) => {
  servePageElements(consent, { languages, describe });
});
