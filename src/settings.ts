// Entry of dist/askfirst-settings.js: the small way back, loaded where a page has the element.
import './define/settings.js';
