import { startWebKitDriver, webkitCapabilities } from '../../scripts/lib/webkit.mjs';
import { InitCookie } from './webkit-init.mjs';
import { WebDriverSession } from './webdriver.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** WebKitGTK on a virtual screen, steered by its WebDriver. */
export async function launchWebKit(media, elsewhere = {}) {
  const driver = await startWebKitDriver(media);
  const session = await WebDriverSession.start(driver.port, webkitCapabilities(elsewhere)).catch(
    (error) => {
      driver.close();
      throw error;
    },
  );
  const inits = new InitCookie();
  let [spare] = await session.command(undefined, 'GET', '/window/handles');
  return {
    engine: 'webkit',
    async newPage() {
      const { handle } = spare
        ? { handle: spare }
        : await session.command(undefined, 'POST', '/window/new', { type: 'tab' });
      spare = undefined;
      return new WebKitPage(session, handle, inits);
    },
    async close() {
      await session.command(undefined, 'DELETE', '').catch(() => {}); // may be gone by itself
      driver.close();
    },
  };
}
