import { agreed, grouped, NAMES } from './by-engine.mjs';

const unique = (values) => [...new Set(values)];
const code = (name) => `\`${name}\``;
const tableOf = (lines) => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Each engine with its rows, `[engine, rows]`. */
const enginesOf = (results) =>
  results[0].byEngine.map(({ engine }, i) => [
    engine,
    results.flatMap(({ byEngine }) => byEngine[i].rows),
  ]);
const inTemplates = ({ scenario }) => scenario.endsWith('in templates');
const ahead = (rows) => rows.filter((row) => !inTemplates(row)).flatMap((row) => row.ahead);
const aheadInTemplates = (rows) => rows.filter(inTemplates).flatMap((row) => row.ahead);
const mayBe = (rows) => rows.flatMap((row) => row.mayBe);
const foreign = (rows) => rows.flatMap((row) => row.foreign);
const aheadKept = (rows) => rows.find(({ scenario }) => scenario === 'no choice').aheadKept;
const leftOutside = (rows) => {
  const { foreign, asked } = rows.find(({ scenario }) => scenario === 'withdraw after accept');
  return foreign.filter((id) => !asked.includes(id));
};

/** Writes down how many services of each site were asked, ran and left something, and who they were. */
export function servicesTable(results) {
  const engines = enginesOf(results);
  const [[, rows]] = engines;
  const sites = unique(rows.map(({ site }) => site));
  const lines = unique(rows.map(({ scenario }) => scenario)).map((scenario) => [
    scenario,
    ...sites.flatMap((site) => cellsOf(engines, site, scenario)),
  ]);
  const named = (pick, among) => sites.map((site) => namesOf(among, site, pick)).join('; ');
  const having = (pick) => engines.filter(([, rows]) => pick(rows).length > 0);
  const titles = (some) => some.map(([engine]) => NAMES[engine]).join(', ');
  const lookers = having(aheadInTemplates);
  const takers = having(foreign);
  return `${tableOf([
    ['scenario', ...sites.flatMap((site) => [`${site}: asked`, 'ran', 'left'])],
    ['---', ...sites.flatMap(() => ['---', '---', '---'])],
    ...lines,
  ])}

- \\* Fetched ahead by the browser, and not run, as they stand as tags in the HTML ([why, and what
  closes it](limits.md)); where some browsers only did so, they are named. ${named(ahead, engines)}.
- In marked templates, only by ${titles(lookers)}: ${named(aheadInTemplates, lookers)}.
- Of those fetched ahead, the answer set a cookie of the vendor's own host, in ${titles(takers)}, for ${named(aheadKept, takers)}.
- Not counted, as they may have been asked or not; they have not run: frames in the HTML, in Firefox also
  images. ${named(mayBe, engines)}.
- Cookies of the vendors' own hosts, which no script of the page can erase, are left after the withdrawal,
  in ${titles(takers)}, by ${named(leftOutside, takers)}.`;
}

const at = (rows, site, scenario) =>
  rows.find((row) => row.site === site && row.scenario === scenario);

/** What a scenario says of a site; engines may differ in what they fetch ahead. */
function cellsOf(engines, site, scenario) {
  const told = engines.map(([engine, rows]) => [engine, at(rows, site, scenario)]);
  const count = (part) => agreed(told.map(([engine, row]) => [engine, row[part].length]));
  const fetched = unique(told.flatMap(([, row]) => row.ahead)).length;
  return [
    fetched > 0 ? `${count('asked')} + ${fetched} \\*` : count('asked'),
    count('ran'),
    count('left'),
  ];
}

/** The services that the rows of a site name, with the engines when it is not all of these. */
function namesOf(engines, site, pick) {
  const lists = engines.map(([engine, rows]) => [
    engine,
    pick(rows.filter((row) => row.site === site)),
  ]);
  const names = unique(lists.flatMap(([, ids]) => ids)).map((id) => {
    const by = lists.filter(([, ids]) => ids.includes(id)).map(([engine]) => NAMES[engine]);
    return by.length === lists.length ? code(id) : `${code(id)} (${by.join(', ')})`;
  });
  return `${site}: ${names.join(', ') || 'none'}`;
}

/** Writes down what each vendor was told, in order; scenarios that agree share a line. */
export function signalsTable(results) {
  const engines = enginesOf(results);
  const rows = engines[0][1].filter(({ told }) => told);
  const lines = [];
  for (const signal of unique(rows.flatMap(({ told }) => Object.keys(told))).toSorted()) {
    const heard = new Map();
    for (const { site, scenario, told } of rows) {
      if (!told[signal]) continue;
      const texts = grouped(
        engines.map(([engine, all]) => [engine, textOf(at(all, site, scenario).told[signal])]),
      );
      for (const [text, names] of texts) {
        const name = texts.length === 1 ? scenario : `${scenario} (${names.join(', ')})`;
        heard.set(text, unique([...(heard.get(text) ?? []), name]));
      }
    }
    // The largest group needs no names: it is what the others leave.
    const [most] = [...heard].toSorted(([, a], [, b]) => b.length - a.length)[0];
    for (const [text, scenarios] of heard) {
      const named = text === most ? `the other ${scenarios.length}` : scenarios.join('; ');
      lines.push([code(signal), named, text]);
    }
  }
  return tableOf([['signal', 'scenarios', 'heard, in order'], ['---', '---', '---'], ...lines]);
}

const textOf = (calls) => calls.map(callOf).join(' → ') || 'nothing';
const callOf = (call) => (call.startsWith('(') ? `_${call}_` : code(call));
