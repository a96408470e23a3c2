import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startSite } from './demo/server/site.mjs';
import { countReporter } from './scripts/lib/count-reporter.mjs';
import { ENGINES, findBrowser } from './scripts/lib/engines.mjs';
import { CHROMIUM_ARGS } from './scripts/lib/launch-options.mjs';
import { startWebKitDriver, webkitCapabilities } from './scripts/lib/webkit.mjs';

// One engine while working: ASKFIRST_ENGINE=firefox npx web-test-runner test/core/match.test.ts
const wanted = process.env.ASKFIRST_ENGINE?.split(',') ?? Object.keys(ENGINES);

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findBrowser('chromium'), args: CHROMIUM_ARGS },
    }),

  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
      concurrency: 1,
    }),

  webkit: async () => {
    const driver = await startWebKitDriver();
    const launcher = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      capabilities: webkitCapabilities(),
      logLevel: 'error',
    });
    return named(launcher, 'WebKit');
  },
};

/** The launcher names itself after the asked-for browser, and WebKit's driver must not be asked. */
function named(launcher, name) {
  const initialize = launcher.initialize.bind(launcher);
  return Object.assign(launcher, {
    initialize: async (config) => {
      await initialize(config);
      launcher.name = name;
    },
  });
}

const browsers = [];
for (const engine of wanted) browsers.push(await launchers[engine]());

/** The second origin: tests find its address in `window.__askfirstSite`. */
const site = await startSite();
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <head><title>Tests</title></head>
  <body>
    <script>window.__askfirstSite = ${JSON.stringify({ url: site.url, tracker: site.tracker, port: site.port })};</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

export default {
  files: ['test/**/*.test.ts', '!test/pages/**', '!test/tooling/**'],
  browsers,
  concurrentBrowsers: 1, // keyboard focus belongs to one window of one browser at a time
  concurrency: 1,
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: new URL('tsconfig.json', import.meta.url).pathname }),
  ],
  testRunnerHtml: page,
  testFramework: { config: { timeout: 10_000, forbidOnly: true, retries: 0 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    summaryReporter({}),
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(process.env.ASKFIRST_COUNTS ? [countReporter(process.env.ASKFIRST_COUNTS, wanted)] : []),
  ],
};
