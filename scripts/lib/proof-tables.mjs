const rowsOf = (results) => results.flatMap(({ byEngine }) => byEngine.flatMap(({ rows }) => rows));
const unique = (values) => [...new Set(values)];
const code = (names) => names.map((name) => `\`${name}\``).join(', ');
const tableOf = (lines) => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes down how many services of each site were asked, ran and left something, and who they were. */
export function servicesTable(results) {
  const rows = rowsOf(results);
  const sites = unique(rows.map(({ site }) => site));
  const at = (site, scenario) => rows.find((row) => row.site === site && row.scenario === scenario);
  const cells = ({ asked, ran, left, ahead }) => [
    ahead.length > 0 ? `${asked.length} + ${ahead.length} \\*` : asked.length,
    ran.length,
    left.length,
  ];
  const named = (pick) => sites.map((site) => `${site}: ${code(unique(pick(site)))}`).join('; ');
  const leftOutside = (site) => {
    const { foreign, asked } = at(site, 'withdraw after accept');
    return foreign.filter((id) => !asked.includes(id));
  };
  const all = (part) => (site) =>
    rows.filter((row) => row.site === site).flatMap((row) => row[part]);

  const table = tableOf([
    ['scenario', ...sites.flatMap((site) => [`${site}: asked`, 'ran', 'left'])],
    ['---', ...sites.flatMap(() => ['---', '---', '---'])],
    ...unique(rows.map(({ scenario }) => scenario)).map((scenario) => [
      scenario,
      ...sites.flatMap((site) => cells(at(site, scenario))),
    ]),
  ]);
  return `${table}

- \\* Fetched ahead by the browser, and not run, as they stand as tags in the HTML ([why, and what
  closes it](limits.md); in marked templates nothing is). ${named(all('ahead'))}.
- Of these, the answer set a cookie of the vendor's own host for ${named((site) => at(site, 'no choice').aheadKept)}.
- In the HTML as frames only, which may have been asked or not, and have not run: ${named(all('mayBe'))}.
- Cookies of the vendors' own hosts, which no script of the page can erase, are left after the withdrawal
  by ${named(leftOutside)}.`;
}

/** Writes down what each vendor was told, in order; scenarios that agree share a line. */
export function signalsTable(results) {
  const rows = rowsOf(results).filter(({ told }) => told);
  const lines = [];
  for (const signal of unique(rows.flatMap(({ told }) => Object.keys(told))).toSorted()) {
    const heard = new Map();
    for (const { scenario, told } of rows) {
      if (!told[signal]) continue;
      const text = told[signal].map(callOf).join(' → ') || 'nothing';
      heard.set(text, unique([...(heard.get(text) ?? []), scenario]));
    }
    // The largest group needs no names: it is what the others leave.
    const [most] = [...heard].toSorted(([, a], [, b]) => b.length - a.length)[0];
    for (const [text, scenarios] of heard) {
      const named = text === most ? `the other ${scenarios.length}` : scenarios.join('; ');
      lines.push([`\`${signal}\``, named, text]);
    }
  }
  return tableOf([['signal', 'scenarios', 'heard, in order'], ['---', '---', '---'], ...lines]);
}

const callOf = (call) => (call.startsWith('(') ? `_${call}_` : `\`${call}\``);
