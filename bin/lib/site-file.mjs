import { builtScript, version } from './built.mjs';

/**
 * JSON that can stand in a script, also in an inline one: no `</script>` ends it, and it is no comment of
 * HTML either.
 */
const literal = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Makes one classic script of a config, the catalogue's entries for it, and built files.
 *
 * askfirst.js looks for an element by id when it starts, and reads its text. That need not be a script:
 * under Trusted Types, setting the text of one throws and appending to it is reported, data or not, in all
 * three engines; a template's text is nobody's concern. It goes before everything else in the document, so
 * that it is the one that is found, and out again once it is read.
 *
 * @param parts names of optional built files
 * @param languages by tag, what `textsIn` returns
 */
export function siteFile(config, { parts, rules, languages }) {
  const said = { ...config, $schema: undefined }; // for editors, not for visitors
  const block = `{
  const block = document.createElement('template');
  block.id = 'askfirst-config';
  block.textContent = ${literal(JSON.stringify(said))};
  document.documentElement.prepend(block);
}`;
  return `${[
    `/*! askfirst ${version} MIT, for one site: npx askfirst build */`,
    block,
    `window.askfirstServices = ${literal(rules)};`,
    ...(Object.keys(languages).length > 0
      ? [`window.askfirstLanguages = ${literal(languages)};`]
      : []),
    ...parts.map(builtScript),
    builtScript(),
    `document.querySelector('template#askfirst-config').remove();`,
  ].join('\n')}\n`;
}
