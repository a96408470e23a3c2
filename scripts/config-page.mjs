/**
 * `node scripts/config-page.mjs`: writes docs/config.md from src/core/config-input.ts. With `--check` it
 * only says whether the page is what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import ts from 'typescript';
import { root } from './lib/root.mjs';

const page = `${root}docs/config.md`;
const path = `${root}src/core/config-input.ts`;
const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/** The interfaces of the file by name, in its order. */
const types = new Map(
  source.statements.filter(ts.isInterfaceDeclaration).map((type) => [type.name.text, type]),
);
const flat = (text = '') => text.replace(/\s+/g, ' ').trim();
const cell = (text) => text.replaceAll('|', '\\|');
const commentOf = (node) => flat(ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment));
const defaultOf = (node) => {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'defaultValue');
  return flat(ts.getTextOfJSDocComment(tag?.comment));
};

/** A type in words of JSON: names of our own types lead to their sections. */
const typeOf = (node) =>
  flat(node.type.getText())
    .replaceAll("'", '"')
    .replace(/\[name: string, \.\.\.args: unknown\[\]\]/, 'call')
    .replace(/^\(?([^()]*?)\)?\[\]$/, 'list of $1')
    .replace(/"[^"]*"|\b[A-Z]\w+Input\b|\bServiceUse\b/g, (name) =>
      types.has(name) ? `[${titleOf(name)}](#${titleOf(name).replace(/ /g, '-')})` : `\`${name}\``,
    )
    .replace(/Record<string, string>/, 'object of texts')
    .replace(/Record<string, object>/, 'object of objects')
    .replace(/\{ url: string; name: string \}/, '`{ "url", "name" }`')
    .replace(/\bstring\b/g, 'text')
    .replace(/\bboolean\b/, '`true` or `false`');
const titleOf = (name) =>
  name
    .replace(/Input$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

const section = ([name, type]) => {
  const rows = type.members.map((member) => {
    const key = `\`${member.name.getText()}\`${member.questionToken ? '' : ', required'}`;
    const fallback = defaultOf(member);
    const meaning = commentOf(member) + (fallback && ` Default: ${fallback}.`);
    return `| ${[key, typeOf(member), meaning].map((text) => cell(text.trim())).join(' | ')} |`;
  });
  const head = name === 'ConfigInput' ? '' : `## ${titleOf(name)}\n\n${commentOf(type)}\n\n`;
  return `${head}| key | value | meaning |\n| - | - | - |\n${rows.join('\n')}\n`;
};

const text = `# The config

Written by \`node scripts/config-page.mjs\` from \`src/core/config-input.ts\`. The same keys stand in the block
\`<script type="application/json" id="askfirst-config">\`, in the file that \`data-config\` names, in the file
for \`npx askfirst build\`, and in the argument of \`createConsent()\`. It is JSON: no comments, no comma after
the last entry. A key that is not in these tables makes the config unusable, and the console says which one
was meant; \`npx askfirst check config.json\` says it before, and more.

The keys of \`messages\` are those of [the locales](../src/locales/en.ts), in \`en/\` beside it.

${[...types].map(section).join('\n')}`;

const formatted = await prettier.format(text, {
  ...(await prettier.resolveConfig(page)),
  filepath: page,
});
if (!process.argv.includes('--check')) writeFileSync(page, formatted);
else if (readFileSync(page, 'utf8') !== formatted) {
  console.error('docs/config.md is not what the types say: node scripts/config-page.mjs');
  process.exitCode = 1;
}
