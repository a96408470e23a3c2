/** Builds dist/: the npm modules, the script-tag files, and what is derived from them. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { bin } from './lib/bin.mjs';
import { must, run } from './lib/run.mjs';
import { root } from './lib/root.mjs';

const node = process.execPath;

// A renamed module or file must not linger.
rmSync(`${root}dist/npm`, { recursive: true, force: true });
for (const file of existsSync(`${root}dist`) ? readdirSync(`${root}dist`) : []) {
  if (file.startsWith('askfirst')) rmSync(`${root}dist/${file}`);
}
await must(bin('tsc'), ['-p', 'tsconfig.json']);
await must(bin('rollup'), ['-c', '--silent']);
await must(node, ['scripts/locales.mjs']);
await must(node, ['scripts/integrity.mjs']);
await must(node, ['scripts/schema.mjs']);
await must(bin('cem'), ['analyze', '--quiet', '--config', 'scripts/manifest.config.mjs']);
await must(node, ['scripts/editor-data.mjs']);

// A build that is too heavy is still a build: the table says so, and `npm run size` fails for it.
await run(node, ['scripts/size.mjs']);
