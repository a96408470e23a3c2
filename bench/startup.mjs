import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG_BLOCK, html, tagFiles } from './lib/pages.mjs';
import { difference, interleave } from './lib/statistics.mjs';

/** What any tool for consent has to ask the browser; each is a call into another process. */
const READS = `document.cookie; localStorage.getItem('askfirst');`;

/** A page that notes how long these scripts kept it; their files are inline, to leave out the network. */
const timed = (sources) =>
  html(
    [
      CONFIG_BLOCK,
      '<script>window.__start = performance.now()</script>',
      ...sources.map((source) => `<script>${source}</script>`),
      '<script>window.__took = performance.now() - __start</script>',
    ].join('\n'),
    '<p>Text</p>',
  );

/** Returns a file as a classic script that believes it has its address, and was never compiled. */
function inline({ files }, name, salt) {
  const source = files.get(name).replace(/^\/\/# source.*$/m, '');
  const safe = source.replaceAll('<!--', '<\\!--').replaceAll('</script', '<\\/script');
  return `/*${salt}*/document.currentScript.src = '/dist/${name}';${safe}`;
}

/** The main thread's time for the tag on a first visit: compiling, evaluating, microtasks. */
export async function startup({ browser, site, rounds }) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const blank = site.page('/startup-blank', html('', ''));
  let salt = 0;

  const run =
    (path, sources, started = 'true') =>
    async () => {
      const address = site.page(path, timed(sources()));
      await tab.goto(blank, { waitUntil: 'load' });
      await sleep(100); // a process that has settled, and is new to this code
      await tab.goto(address, { waitUntil: 'load' });
      if (!(await tab.evaluate(started))) throw new Error('The tag did not start');
      return tab.evaluate('window.__took');
    };
  const { reads, tag } = await interleave(
    rounds,
    {
      reads: run('/startup-reads', () => [`/*${++salt}*/${READS}`]),
      tag: run(
        '/startup-tag',
        () => tagFiles(site).map((name) => inline(site, name, ++salt)),
        '!!window.askfirst?.consent',
      ),
    },
    2,
  );
  await context.close();
  const none = tag.map(() => 0);
  return [
    { ...difference('start-up, first visit', none, tag, 3), control: undefined },
    difference('  beyond reading cookie and storage', reads, tag),
  ];
}
