import { rareChannels } from './guard/rare-channels.js';

// Entry of dist/askfirst-channels.js: a classic script before the tag.
window.askfirstChannels = rareChannels;
