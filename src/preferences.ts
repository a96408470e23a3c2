// Entry of dist/askfirst-preferences.js: the second layer, and the texts that it shows.
import './define/preferences.js';

export { describe } from './describe.js';
