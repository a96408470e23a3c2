import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from './browser.mjs';

/**
 * Collects what this engine did, one row for each way. `save()` writes it into the folder of
 * `ASKFIRST_RESULTS`, from which scripts/tables.mjs makes the tables in docs/.
 */
export function record(part) {
  const rows = [];
  const save = () => {
    if (!process.env.ASKFIRST_RESULTS) return;
    const folder = join(process.env.ASKFIRST_RESULTS, engine);
    mkdirSync(folder, { recursive: true });
    const text = JSON.stringify({ part, engine, rows }, undefined, 1);
    writeFileSync(join(folder, `${part}.json`), `${text}\n`);
  };
  return { rows, save };
}
