import { parseArgs } from 'node:util';
import { nearest } from '../../dist/npm/core/nearest.js';
import { hasPart, OPTIONAL } from './built.mjs';

/** Something that whoever typed the command can mend. Its message is all that is printed. */
export class CommandError extends Error {}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  check: { type: 'boolean' },
  services: { type: 'boolean' },
  channels: { type: 'boolean' },
  signals: { type: 'boolean' },
  regions: { type: 'boolean' },
  languages: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
};

const COMMANDS = ['build', 'check'];

export const USAGE = `askfirst build <config.json> [-o askfirst.site.js]   makes one script from config and SDK
askfirst check <config.json>                         says what is wrong with a config

  -o, --out <file>   where the script goes; askfirst.site.js without it
  --check            only checks: nothing is written
  --services         the whole catalogue, instead of the services that the config names
  --channels         with askfirst-channels.js, which guards what scripts do
  --signals          with askfirst-signals.js, for "signals" of the config
  --regions          with askfirst-regions.js, for "region" of the config
  --languages=de,ja  with the texts of these, which are a file each otherwise; without it, of the
                     config's "language"`;

/** Reads the command line. Throws a CommandError that says what to write instead. */
export function parseCommand(args) {
  const { values, positionals } = parse(args);
  if (values.version) return { command: 'version' };
  const [command, config, ...rest] = positionals;
  if (values.help || command === undefined || command === 'help') return { command: 'help' };

  if (!COMMANDS.includes(command)) fail(`"${command}" is no command`, suggest(command, COMMANDS));
  if (config === undefined) fail('the config is missing', `Write askfirst ${command} config.json.`);
  if (rest.length > 0) fail(`"${rest[0]}" is one file too many`, 'Name one config.');
  const check = command === 'check' || values.check === true;
  if (check && values.out !== undefined) {
    fail('-o has no meaning where the config is only checked', 'Leave it out.');
  }
  const parts = OPTIONAL.filter((part) => values[part]);
  for (const part of parts.filter((name) => !hasPart(name))) {
    fail(`this version has no askfirst-${part}.js`, `Leave out --${part}.`);
  }
  const { out = 'askfirst.site.js', services = false } = values;
  const languages = values.languages?.split(',').filter(Boolean);
  return { command, config, out, check, parts, services, languages };
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const unknown = /'(-{1,2}([\w-]+))/.exec(error.message);
    if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || !unknown) return fail(error.message);
    const [, option, name] = unknown;
    return fail(`${option} is unknown`, suggest(name, Object.keys(OPTIONS), '--'));
  }
}

function suggest(word, known, before = '') {
  const near = nearest(word, known);
  return near === undefined
    ? `Write one of ${known.map((name) => before + name).join(', ')}.`
    : `Write ${before}${near}.`;
}

function fail(found, fix = '') {
  throw new CommandError(`askfirst: ${found}. ${fix}`.trim() + '\n\n' + USAGE);
}
