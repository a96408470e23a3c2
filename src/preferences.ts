// Entry of dist/askfirst-preferences.js: the second layer.
export * from './second-layer.js';
