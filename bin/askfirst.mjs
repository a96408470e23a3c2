#!/usr/bin/env node
/**
 * `npx askfirst build config.json -o askfirst.site.js` makes one script for a site from its config;
 * `npx askfirst check config.json` only says whether the config is usable. See docs/build.md.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { advice } from './lib/advice.mjs';
import { CommandError, parseCommand, USAGE } from './lib/command.mjs';
import { readConfig } from './lib/config-file.mjs';
import { furtherFiles, OPTIONAL, version } from './lib/built.mjs';
import { missing } from './lib/missing.mjs';
import { describeSize, integrity } from './lib/report.mjs';
import { siteFile } from './lib/site-file.mjs';
import { languagesOf, textsIn } from './lib/site-languages.mjs';

try {
  run(parseCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run({ command, config: path, out, check, parts, services, languages }) {
  if (command === 'help') return console.log(USAGE);
  if (command === 'version') return console.log(version);

  const { config, rules, own } = readConfig(path);
  const named = Object.keys(own);
  for (const line of [...advice(config), ...missing(config, parts)]) {
    console.error(`askfirst: ${line}`);
  }
  if (check) {
    console.log(`${path} is usable. Services from the catalogue: ${list(named)}.`);
    return;
  }
  if (resolve(out) === resolve(path)) {
    throw new CommandError(`askfirst: -o ${out} would overwrite the config. Name another file.`);
  }

  const entries = services ? rules : own;
  const tags = languagesOf(config, languages);
  const text = siteFile(config, { parts, rules: entries, languages: textsIn(tags, entries) });
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new CommandError(`askfirst: ${out} cannot be written: ${error.message}`);
  }
  console.log(
    [
      `${out}: ${describeSize(text)}`,
      `integrity: ${integrity(text)}`,
      `Holds: ${list(['config', ...OPTIONAL.filter((part) => parts.includes(part)), 'askfirst'])}.`,
      `Services from the catalogue: ${services ? 'all' : list(named)}.`,
      `Languages besides English: ${list(tags)}.`,
      '',
      'First in <head>, without async and defer:',
      `  <script src="/${out.replace(/^.*[\\/]/, '')}"></script>`,
      '',
      'Must lie beside it, from the folder dist/ of the package; each is loaded when it is needed:',
      ...furtherFiles().map((name) => `  ${name}`),
    ].join('\n'),
  );
}

function list(names) {
  return names.length > 0 ? names.join(', ') : 'none';
}
