import { scriptChannels } from './guard/script-channels.js';

// Entry of dist/askfirst-channels.js: a classic script before the tag.
window.askfirstChannels = scriptChannels;
