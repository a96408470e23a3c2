/** A template of styles, as the compiler leaves it; ours have nothing filled in. */
const TEMPLATE = /(?<=\bcss ?`)(?:[^`$]|\$(?!\{))*(?=`)/g;

/**
 * Rollup plugin: takes out of style sheets what is for people alone. The comments and strings in ours
 * hold no character that counts in CSS.
 */
export const minifyStyles = {
  name: 'minify-styles',
  transform: (code, id) =>
    id.endsWith('.styles.js') ? { code: code.replace(TEMPLATE, minify), map: null } : null,
};

export const minify = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<=[\w-]): /g, ':')
    .replace(/ (?=!important)/g, '')
    .replace(/ \/ /g, '/')
    .replace(/(?<=@media|@supports) (?=\()/g, '')
    .replace(/(?<=[\w^$]=)'([a-z][a-z-]*)'(?=\])/g, '$1')
    .replaceAll(';}', '}')
    .trim();
