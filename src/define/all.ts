import './declaration.js';
import './notice.js';
import './preferences.js';
import './settings.js';
