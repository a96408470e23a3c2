/**
 * `npm run bench:page`: what a page with askfirst feels like, in Chromium slowed down four times, against
 * the same page without it.
 *
 *     node bench/page.mjs                    # all measures, about four minutes
 *     node bench/page.mjs --only=click --rounds=5
 *     node bench/page.mjs --write            # writes the table in docs/page-experience.md
 *     node bench/page.mjs --check            # exits 1 when a bound is missed
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { launchChromium } from './lib/browser.mjs';
import { toLine, toMarkdown } from './lib/page-table.mjs';
import { startBenchSite } from './lib/site.mjs';
import { SLOW_DOWN } from './lib/slow-page.mjs';
import { click } from './page-click.mjs';
import { load, tasks } from './page-load.mjs';
import { returningVisitor } from './page-returning.mjs';

const MEASURES = { load, tasks, click, returning: returningVisitor };

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(MEASURES).join() },
    rounds: { type: 'string', default: '15' },
  },
});

const dist = process.env.ASKFIRST_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const site = await startBenchSite(dist);
const browser = await launchChromium();
const load1 = () => loadavg()[0].toFixed(1);
const rows = [];
let about;
try {
  about =
    `${await browser.version()}, ${cpus().length} × ${cpus()[0].model}, slowed down ${SLOW_DOWN} times, ` +
    `medians of ${options.rounds} interleaved rounds, machine’s load ${load1()}`;
  console.log(`${about}\n\n${toLine()}`);
  for (const name of options.only.split(',')) {
    const measured = await MEASURES[name]({ browser, site, rounds: Number(options.rounds) });
    for (const row of measured) console.log(toLine(row));
    rows.push(...measured);
  }
} finally {
  await browser.close();
  site.close();
}
const missed = rows.filter(({ value, bound }) => value > bound).length;
console.log(`\n${missed} over their bounds, load ${load1()}`);
if (options.write) await write();
if (options.check && missed > 0) process.exitCode = 1;

async function write() {
  const page = fileURLToPath(new URL('../docs/page-experience.md', import.meta.url));
  const text = readFileSync(page, 'utf8');
  const table = `\n${about}:\n\n${toMarkdown(rows)}\n\n`;
  const next = text.replace(/(?<=<!-- results -->\n).*(?=<!-- \/results -->)/s, () => table);
  const style = { ...(await resolveConfig(page)), parser: 'markdown' };
  writeFileSync(page, await format(next, style));
  console.log('docs/page-experience.md: wrote the table.');
}
