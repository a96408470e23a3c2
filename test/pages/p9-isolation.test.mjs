/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../support/browser.mjs';
import { difference, picture } from '../support/pixels.mjs';
import { complaints, noticed, visits } from '../support/visit.mjs';
import { SHEETS } from './site-styles.mjs';

const { page, visit } = await visits();

/** By how much a square of the same layer differs from time to time. WebKit draws letters anew. */
const NOISE = engine === 'webkit' ? 24 : 8;
const LAYERS = {
  notice: { selector: 'askfirst-notice', corner: 10 },
  preferences: { selector: 'askfirst-preferences >>> dialog', corner: 10 },
  settings: { selector: 'askfirst-settings', corner: 16 },
  embed: { selector: 'askfirst-embed', corner: 0 },
};

const frames = () =>
  page.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
  );
const boxOf = (selector) =>
  page.evaluate((selector) => {
    const [host, inner] = selector.split(' >>> ');
    const found = document.querySelector(host);
    const box = (inner ? found.shadowRoot.querySelector(inner) : found).getBoundingClientRect();
    return [box.x, box.y, box.width, box.height];
  }, selector);
const style = (css) =>
  page.evaluate((css) => {
    const sheet = document.getElementById('sheet') ?? document.createElement('style');
    sheet.id = 'sheet';
    sheet.textContent = css;
    document.head.append(sheet);
    // A scroll bar that comes or goes with a rule would change the width of everything.
    document.documentElement.style.setProperty('overflow', 'hidden', 'important');
  }, css);

/** Box and picture of each layer with this style sheet. */
async function look(names, css = '') {
  await style(css);
  await frames();
  const boxes = {};
  for (const name of names) boxes[name] = await boxOf(LAYERS[name].selector);
  return { boxes, shot: await picture(page) };
}

/** What a style sheet has changed of these layers, in words. */
function changes(before, after) {
  return Object.entries(before.boxes).flatMap(([name, box]) => {
    const [x, y, width, height] = box;
    if (String(box) !== String(after.boxes[name])) return `${name}: ${box} is ${after.boxes[name]}`;
    const most = difference(before.shot, after.shot, { x, y, width, height }, LAYERS[name].corner);
    return most > NOISE ? `${name}: a square differs by ${most.toFixed()} of 255` : [];
  });
}

/** Goes through the sheets, and says of each what it has changed. */
async function changesOf(names, sheets) {
  const before = await look(names);
  const same = await look(names, 'nothing { color: red }');
  assert.deepEqual(changes(before, same), [], 'two pictures of the same');
  const found = {};
  for (const [name, { css }] of sheets) {
    const changed = changes(before, await look(names, css));
    if (changed.length > 0) found[name] = changed;
  }
  return found;
}

async function open() {
  await page.viewport(640, 480);
  await visit('/fixtures/isolation.html');
  await noticed(page);
  await page.waitFor(
    () =>
      document.querySelector('askfirst-settings').shadowRoot?.querySelector('button') &&
      document.querySelector('askfirst-embed').shadowRoot?.querySelector('[part=panel]'),
  );
}
const showPreferences = () =>
  page.evaluate(async () => {
    await askfirst.consent.showPreferences();
    await document.querySelector('askfirst-preferences').updateComplete;
  });

describe('P9 styles of the site', () => {
  const all = Object.entries(SHEETS);

  it('leave the box and the pixels of the notice alone', async () => {
    await open();
    assert.deepEqual(await changesOf(['notice'], all), {});
    // What this looks at can be seen by it.
    const before = await look(['notice']);
    await page.evaluate(() => {
      document.querySelector('askfirst-notice h2').textContent = 'this website uses cookies';
    });
    assert.equal(changes(before, await look(['notice'])).length, 1);
    // Nor is there anything between it and the page, which stays in sight.
    const { shot } = await look(['notice'], '::backdrop { background: red !important }');
    assert.equal(shot.at(600, 100), before.shot.at(600, 100));
  });

  it('leave the open preferences alone, the settings button, and what is in a placeholder', async () => {
    await open();
    await page.evaluate('askfirst.consent.rejectAll()');
    const inPage = all.filter(([, sheet]) => sheet.inPage);
    assert.deepEqual(await changesOf(['settings', 'embed'], inPage), {});
    await showPreferences();
    assert.deepEqual(await changesOf(['preferences'], all), {});
  });

  it('and an overlay over everything keep nobody from answering', async () => {
    await open();
    await style(`${SHEETS['a page that is kept away until it is ready'].css}
      #over { position: fixed; inset: 0; z-index: 2147483647; background: red }`);
    await page.evaluate(() => {
      const over = document.createElement('div');
      over.id = 'over';
      document.documentElement.append(over);
    });
    await page.click('askfirst-notice > [data-askfirst="preferences"]');
    await page.waitFor(() =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
    );
    await page.click('askfirst-preferences >>> [part=reject]');
    await page.waitFor('askfirst.consent.decided');
    assert.equal(await page.evaluate('askfirst.consent.record.method'), 'reject-all');
  });

  it('turn the colours of a page, and with it of the layers, as this engine does', async () => {
    await open();
    const found = changes(
      await look(['notice']),
      await look(['notice'], 'html { filter: invert(1) }'),
    );
    assert.equal(found.length, engine === 'firefox' ? 1 : 0, String(found));
  });
});

/** Scrolls by a press of a key and follows a link, as one can who is locked out of nothing. */
async function assertUsable() {
  await page.evaluate(() => {
    document.documentElement.style.removeProperty('overflow');
    history.replaceState(null, '', location.pathname + location.search);
  });
  await page.click('#link');
  await page.waitFor(() => location.hash === '#link');
  await frames(); // the browser goes to the target before it goes anywhere else
  await page.press('End');
  // To the very end: Chromium moves there in steps, which would go on beside the next click.
  await page.waitFor(
    () => scrollY > 1000 && scrollY + innerHeight > document.documentElement.scrollHeight - 2,
  );
  assert.deepEqual(
    await page.evaluate(() => [
      getComputedStyle(document.documentElement, '::after').content.replace('normal', 'none'),
      getComputedStyle(document.documentElement).scrollPaddingBottom,
      askfirst.consent.decided,
      askfirst.consent.allows('analytics'),
    ]),
    ['none', 'auto', false, false],
  );
  assert.deepEqual(await complaints(page, 0), []);
}

describe('P8 a visitor’s tool that hides our layers', () => {
  /** Does to an element what such a tool does: its rules come after all of the page's and of ours. */
  const hide = (name) =>
    page.evaluate((name) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host, :host([open]) { display: none !important }');
      document.querySelector(name).shadowRoot.adoptedStyleSheets.push(sheet);
    }, name);

  it('leaves everything denied, and the page as free as before', async () => {
    await open();
    await hide('askfirst-notice');
    await frames();
    await assertUsable();
    // Preferences that cannot be seen lock nothing either.
    await showPreferences();
    await page.evaluate(() => (document.querySelector('askfirst-preferences').open = false));
    await hide('askfirst-preferences');
    await showPreferences();
    await page.waitFor(() => !document.querySelector('askfirst-preferences').open);
    await assertUsable();
  });

  it('or takes them out', async () => {
    await open();
    await page.evaluate(() => document.querySelector('askfirst-notice').remove());
    await frames();
    await assertUsable();
  });
});

describe('P9 styles of ours', () => {
  /** Boxes and computed styles of all that is the page's own, but what says how high the page is. */
  const rest = () =>
    page.evaluate(() => {
      scrollTo(0, 0);
      const isOurs = (element) => element.closest('askfirst-notice, askfirst-preferences');
      return [...document.querySelectorAll('body, body *:not(script)')]
        .filter((element) => !isOurs(element) && !element.localName.startsWith('askfirst-'))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const computed = getComputedStyle(element);
          const styles = [...computed]
            // How much is covered is for who floats something of their own there.
            .filter((name) => name !== '--askfirst-covered')
            .map((name) => `${name}: ${computed.getPropertyValue(name)}`);
          return [element.localName, x, y, width, height, styles.join('; ')].join(' | ');
        });
    });
  const edge = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement, '::after').content.replace('normal', 'none'),
      getComputedStyle(document.documentElement).scrollPaddingBottom,
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).length,
    ]);

  it('change nothing else in the page, but room at its end, which is given back', async () => {
    await page.viewport(640, 480);
    await visit('/fixtures/isolation.html?bare');
    const before = await rest();
    assert.ok(before.length > 5);
    await open();
    assert.deepEqual(await rest(), before);
    assert.notDeepEqual((await edge()).slice(0, 2), ['none', 'auto']);
    await showPreferences();
    assert.deepEqual(await rest(), before);
    await page.evaluate('askfirst.consent.rejectAll()');
    await page.waitFor(() => !document.querySelector('askfirst-preferences').open);
    await frames();
    assert.deepEqual(await rest(), before);
    assert.deepEqual(await edge(), ['none', 'auto', 0]);
  });
});
