/**
 * `node scripts/services.mjs`: writes docs/services.md from the built catalogue, around the table of
 * scripts/tables.mjs. With `--check` it only says whether the page is what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { root } from './lib/root.mjs';

const { rules } = await import(`${root}dist/npm/services/rules.js`);
const { details } = await import(`${root}dist/npm/services/details.js`);

const page = `${root}docs/services.md`;
const written = readFileSync(page, 'utf8');
const [table = ''] = /<!-- results -->.*<!-- \/results -->/s.exec(written) ?? [];
const code = (texts) => texts.map((text) => `\`${text}\``).join(', ') || 'none known';
const nameOf = (entry) => (typeof entry === 'string' ? entry : `${entry.name} (${entry.host})`);
const all = Object.values(rules);
const unconfirmed = all.filter(({ id }) => details[id].unverified).length;

const entry = ({ id, name, category, hosts, cookies, storage, inline = [], deny, grant }) => {
  const { description, controller, policyUrl, sources, unverified } = details[id];
  const calls = (list) =>
    list.map(([call, ...args]) => `${call}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  return `### ${name}

\`${id}\`, ${category}. ${description} ${controller}; [privacy policy](${policyUrl}).

- Hosts: ${code(hosts)}
- Cookies: ${code(cookies.map(nameOf))}
- Browser storage: ${code(storage)}
${inline.length > 0 ? `- Inline texts: ${code(inline)}\n` : ''}${deny ? `- Off: ${code(calls(deny))}\n` : ''}${grant ? `- On again: ${code(calls(grant))}\n` : ''}- Sources: ${sources.map((source) => `<${source}>`).join(', ')}
- ${unverified ? `**Unverified**: ${unverified}` : 'Confirmed with these pages.'}
`;
};

const text = `# Services

Written by \`node scripts/services.mjs\` from \`src/services\`. ${all.length} services can be named in the config:
\`"services": ["youtube", { "use": "matomo", "hosts": ["stats.example.com"] }]\`, with
\`askfirst-services.js\` before the tag, or from npm: \`import { youtube } from 'askfirst/services/youtube'\`.

Vendors change their hosts and cookies without notice. Of these entries, ${unconfirmed} have something that
the vendor's own pages have not confirmed, and say what; check what your site loads.

What visitors read about them, and about each of their cookies and keys, is one of few sentences
([sentences.ts](../src/services/sentences.ts)) that stand in all 40 languages, in files that come with the
preferences; nobody whose first language it is has proof-read them yet. A site says it in other words where it
describes the service itself.

Snippets of the vendors are held by the address of what they load. Their own few lines run, so that calls
of the page find the queue they expect; entries with inline texts are held whole.

## Two sites

A storefront and a corporate site with 25 services each, by the snippets that the vendors publish, in
Chromium, Firefox and WebKit. Stand-ins answer on the vendors' own addresses: they run, keep every cookie
and key that is named below, and after a withdrawal try all of it again and ask each of their hosts. The
table is written by the run, and \`npm test\` fails when it says something else. It holds for all three,
but where one is named.

_Asked_: a request reached one of the service's hosts; _ran_: its code ran; _left_: a cookie or key of the
site was there at the end. In the scenarios that take a yes back, only the second try counts as asked and
ran. The storefront needs Stripe, so that one may always run; Google Fonts has nothing that runs.
\`askfirst-regions.js\` stands before \`askfirst-signals.js\`. Frames answer once the page is parsed. A page's
own first script says Global Privacy Control, as not all browsers can be told to.

Cookies of the vendors' own hosts: Chromium is told to take them, Firefox takes them, apart for each site;
WebKit refuses them. It does not tell what it keeps for other hosts, so there it is looked at what vendors
are sent: never a cookie.

${table}

${['functional', 'analytics', 'advertising']
  .map(
    (category) =>
      `## ${category[0].toUpperCase()}${category.slice(1)}\n\n${all
        .filter((rule) => rule.category === category)
        .map(entry)
        .join('\n')}`,
  )
  .join('\n')}`;

const formatted = await prettier.format(text, {
  ...(await prettier.resolveConfig(page)),
  filepath: page,
});
if (!process.argv.includes('--check')) writeFileSync(page, formatted);
else if (written !== formatted) {
  console.error('docs/services.md is not what the catalogue says: node scripts/services.mjs');
  process.exitCode = 1;
}
