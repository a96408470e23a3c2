/** Fails when any built script names Do Not Track's property: what is never named is never read. */
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './lib/root.mjs';

const built = readdirSync(`${root}dist`, { recursive: true })
  .map((name) => `dist/${name}`)
  .filter((name) => /\.m?js$/.test(name));

// Whole names only: `doNotTrackStatement` is our text for people, not the browser's property.
const signal = /\b(ms)?doNotTrack\b/i;
const readers = built.filter((name) => signal.test(readFileSync(root + name, 'utf8')));

if (built.length === 0) console.error('Nothing is built yet.');
for (const name of readers)
  console.error(`${name} names doNotTrack: the signal is never read (P7).`);
if (readers.length > 0 || built.length === 0) process.exitCode = 1;
else console.log(`${built.length} built scripts, none of which reads Do Not Track.`);
