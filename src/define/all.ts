import './declaration.js';
import './embed.js';
import './notice.js';
import './preferences.js';
import './settings.js';
