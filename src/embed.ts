import './define/embed.js';
import { serveEmbeds } from './serve-embeds.js';

// Part of dist/askfirst-embed.js: loaded where the page has placeholders, or is to get them.
(window.askfirst ??= []).push((consent) => {
  serveEmbeds(consent);
});
