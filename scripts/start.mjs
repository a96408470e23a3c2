/** `npm start`: installs what is missing, builds what has changed, serves the demo. */
import { ensureInstalled } from './lib/install.mjs';
import { newest } from './lib/newest.mjs';
import { root } from './lib/root.mjs';
import { must } from './lib/run.mjs';

await ensureInstalled();

const sources = newest('src', 'demo/storefront', 'rollup.config.mjs', 'tsconfig.json');
const built = newest('dist/npm/web-types.json'); // the last file that a build writes
if (built < sources) await must(process.execPath, ['scripts/build.mjs']);

const { startSite } = await import('../demo/server/site.mjs');
const port = Number(process.env.PORT ?? 8080);
const decisions = `${root}data/consent-log.jsonl`;
const site = await startSite({ port, decisions }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${port} is taken; using a free one.`);
  return startSite({ decisions });
});
console.log(
  `\nThe demo is at ${site.url}/\nIts third parties are at ${site.tracker}/ and the like.`,
);
console.log(`Decisions are kept in ${decisions}`);
console.log('Stop with Ctrl+C.');
