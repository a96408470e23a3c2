import { rules } from './services/rules.js';

// Entry of dist/askfirst-services.js: a classic script before the tag, for configs that name services.
window.askfirstServices = rules;
