import './define/declaration.js';
// What its button opens; they share their words, which would otherwise be one more file.
import './preferences.js';
import { exportDeclarations } from './export-declarations.js';

// Part of dist/askfirst-declaration.js: loaded where the page has a cookie table.
exportDeclarations();
