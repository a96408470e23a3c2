/**
 * What the guard costs, in Chromium, against pages without us.
 *
 *     node bench/guard.mjs                      # all measures, two to four minutes
 *     node bench/guard.mjs --only=release,startup
 *     node bench/guard.mjs --rounds=31 --check  # exits 1 when a bound is missed
 *     ASKFIRST_DIST=/tmp/dist node bench/guard.mjs
 */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decision } from './decision.mjs';
import { insertion } from './insertion.mjs';
import { launchChromium } from './lib/browser.mjs';
import { startBenchSite } from './lib/site.mjs';
import { toLine } from './lib/table.mjs';
import { markup } from './markup.mjs';
import { release } from './release.mjs';
import { returning } from './returning.mjs';
import { startup } from './startup.mjs';

const MEASURES = { insertion, markup, decision, release, returning, startup };

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(MEASURES).join() },
    rounds: { type: 'string', default: '15' },
  },
});

const dist = process.env.ASKFIRST_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const site = await startBenchSite(dist);
const browser = await launchChromium();
const load = () => loadavg()[0].toFixed(1);
let missed = 0;
try {
  console.log(
    `${await browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ` +
      `load ${load()}\nmedians of ${options.rounds} interleaved rounds\n`,
  );
  console.log(toLine());
  for (const name of options.only.split(',')) {
    const rows = await MEASURES[name]({ browser, site, dist, rounds: Number(options.rounds) });
    for (const row of rows) console.log(toLine(row));
    missed += rows.filter(({ value, bound }) => value > bound).length;
  }
  console.log(`\n${missed} over their bounds, load ${load()}`);
} finally {
  await browser.close();
  site.close();
}
if (options.check && missed > 0) process.exitCode = 1;
