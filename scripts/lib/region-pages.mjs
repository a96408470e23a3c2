import { EEA, TEXTS } from './region-texts.mjs';

const NOT_ADVICE = 'This is not legal advice.';
const FROM =
  '<!-- Made by scripts/regions.mjs from src/regions/rules.ts and scripts/lib/region-texts.mjs. -->';
const states = EEA.split(' ').map((code) => code.toLowerCase());
const countries = new Intl.DisplayNames('en', { type: 'region' });

const ASKED = 'The notice asks, with Accept, Reject and Choose of the same weight.';
const TOLD = 'The notice says that optional services are in use, and how to object.';

/** What visitors see, and what runs meanwhile. */
function shown({ regime, categories = {} }) {
  const other = Object.keys(categories)
    .map((id) => `\`${id}\``)
    .join(' and ');
  if (regime === 'opt-in')
    return `${ASKED} Nothing optional runs before${other && `, but ${other}`}.`;
  return `${TOLD} They run at once${other && `, but not ${other}`}.`;
}

const SILENCE = {
  'opt-in': 'no',
  'opt-out': 'yes, until the visitor objects',
  notice: 'yes, until the visitor objects',
};
const SURE = {
  'sec.': 'secondary source',
  memory: 'from memory, not looked up',
  choice: 'our choice',
};

const silence = ({ regime, categories = {} }) =>
  [
    `**${SILENCE[regime]}** (\`${regime}\`)`,
    ...Object.entries(categories).map(([id, other]) => `\`${id}\`: **${SILENCE[other]}**`),
  ].join('; ');

const isLax = ({ regime, categories = {} }) =>
  [regime, ...Object.values(categories)].some((other) => other !== 'opt-in');

/** What the rule asks of those who show something. */
const duties = ({ choicesLink, table, consequences, languages }) =>
  [
    choicesLink && 'the way back is called "Your Privacy Choices" (`choicesLink`)',
    table && 'a table tells what is sent to whom, and what for (`table`)',
    consequences && 'what follows from a withdrawal is told (`consequences`)',
    languages && `the notice is in ${languages.join(' and ')} (\`languages\`)`,
  ].filter(Boolean);

const kept = ({ regime, days }) =>
  ['`cookie.days`', days && `${days} days at the ${regime === 'opt-in' ? 'most' : 'least'}`]
    .filter(Boolean)
    .join(', ');

/** The page of one rule. */
function pageOf(rule, text) {
  const { id, regions, gpc, minorAge, complaint } = rule;
  const places =
    id === 'eu'
      ? `${regions}, and ${EEA.replaceAll(' ', ', ')} (rules \`at\` … \`se\`)`
      : regions.join(', ');
  const facts = [
    ['where', places || 'all other codes'],
    ['silence means', silence(rule)],
    ['Global Privacy Control', gpc ? 'switches advertising off' : 'changes nothing'],
    ['minors', `younger than ${id === 'eu' ? '13 to 16, by state' : minorAge}`],
    ['an answer counts', id === 'eu' ? '`cookie.days`; `fr`: 182 days at the most' : kept(rule)],
    [
      'complaints',
      complaint
        ? `[${complaint.name}](${complaint.url})`
        : id === 'eu'
          ? '[by state](eu-states.md)'
          : 'none named',
    ],
    ...duties(rule).map((duty) => ['the rule also says', duty]),
  ];
  return `${FROM}

# ${text.title}

${NOT_ADVICE} What the rule \`${id}\` does:

| | |
| --- | --- |
${facts.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

**Shown.** ${shown(rule)} ${text.more}

**Withdrawal.** Any time, by the way back or \`data-askfirst="withdraw"\`: what was granted stops and is erased ([withdrawal.md](../withdrawal.md)). ${isLax(rule) ? 'A no stays a no as long as its record is kept. ' : ''}${text.withdrawal ?? ''}

**Age.** ${text.age ?? ''} Where the site says \`"audience": "minor"\`, advertising stays off whatever is answered.

**Kept.** ${text.kept ?? 'No number is known to us.'}

**Sources**, and how sure they are:

${text.sources.map(([source, sure]) => `- ${source} (${SURE[sure]})`).join('\n')}
`;
}

/** The page that lists what the states of the European Economic Area differ in. */
function statesPage(rules) {
  const rows = states.map((id) => {
    const { regions, minorAge, complaint } = rules.find((rule) => rule.id === id);
    return `| ${countries.of(regions[0])} | \`${id}\` | ${minorAge} | [${complaint.name}](${complaint.url}) |`;
  });
  return `${FROM}

# States of the European Economic Area

${NOT_ADVICE} Ages and addresses are from memory; the rest is [the same for all](eu.md).

| state | rule | minors are younger than | complaints |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** The list of all pages, for the README. */
function listOf(rules) {
  const rows = rules.map((rule) => {
    const { title } = TEXTS[rule.id];
    return `| [${title}](${rule.id}.md) | ${rule.regions.join(', ') || '–'} | ${silence(rule)} | ${rule.gpc ? 'honoured' : '–'} |`;
  });
  return `\n| page | where | silence means | Global Privacy Control |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n`;
}

/** Returns the pages by name, and the list of them. Fails where rules and texts do not fit together. */
export function pagesOf(all) {
  const rules = all.filter(({ id }) => !states.includes(id));
  const ids = rules.map(({ id }) => id);
  const odd = [
    ...ids.filter((id) => !TEXTS[id]),
    ...Object.keys(TEXTS).filter((id) => !ids.includes(id)),
  ];
  const lost = states.filter((id) => !all.some((rule) => rule.id === id));
  if (odd.length + lost.length > 0) throw new Error(`Rules and texts differ: ${[...odd, ...lost]}`);
  const pages = Object.fromEntries(rules.map((rule) => [rule.id, pageOf(rule, TEXTS[rule.id])]));
  return { pages: { ...pages, 'eu-states': statesPage(all) }, list: listOf(rules) };
}
