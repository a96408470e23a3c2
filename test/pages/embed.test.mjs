/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../support/browser.mjs';
import { calm, choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen, hits } = await visits();

const PAGE = '/fixtures/embed.html';
/** Resolves when a placeholder is there, or its content. */
const placed = (id) =>
  page.waitFor((id) => document.querySelector(id).shadowRoot?.querySelector('[part=panel]'), id);
const loaded = (id) => page.waitFor((id) => document.querySelector(id).loaded, id);
/** Opens the page as a visitor who has rejected everything. */
async function rejected(path = PAGE) {
  const address = await visit(path);
  await choose(page, 'reject');
  await calm(page);
  for (const id of ['#film', '#tour']) await placed(id);
  return address;
}
/** What is focused, through shadow roots. */
const focused = () =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element.getAttribute('part') ?? element.localName;
  });
const boxOf = (id) =>
  page.evaluate((id) => {
    const { x, y, width, height } = document.querySelector(id).getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  }, id);

for (const guarded of ['', '?channels']) {
  describe(`<askfirst-embed> on a page${guarded && ' with channels'}`, () => {
    it('asks for nothing before it is told to, and never for a foreign poster', async () => {
      const address = await rejected(PAGE + guarded);
      await settle(address);
      assert.deepEqual(seen(address), { asked: {}, ran: [] });
      const messages = await complaints(page);
      assert.equal(messages.length, 1);
      assert.match(messages[0].text, /poster=.+another origin/);
      const pictures = await page.evaluate(() =>
        ['film', 'tour'].map(
          (id) => !!document.getElementById(id).shadowRoot.querySelector('[part=poster]'),
        ),
      );
      assert.deepEqual(pictures, [true, false]);
    });

    for (const [id, name] of [
      ['#film', 'film'],
      ['#tour', 'tour'],
    ]) {
      it(`loads only ${name} once, records nothing, and stands there again on the next page`, async () => {
        const address = await rejected(PAGE + guarded);
        const before = await page.evaluate(() => askfirst.consent.record.sequence);
        await page.click(`${id} >>> [part=once]`);
        await arrived(address, [name], [name]);
        await settle(address);
        assert.deepEqual(seen(address), { asked: { video: [name] }, ran: [name] });
        assert.equal(await focused(), 'iframe');
        assert.equal(await page.evaluate(() => askfirst.consent.record.sequence), before);
        assert.equal(await page.evaluate(() => askfirst.consent.allows('video')), false);

        await page.goto(`${address}-next`);
        await placed(id);
        await settle(`${address}-next`);
        assert.deepEqual(seen(`${address}-next`), { asked: {}, ran: [] });
      });
    }
  });
}

describe('<askfirst-embed> on a page', () => {
  it('tells what is loaded once as much of the visit as its attribute says', async () => {
    const address = await rejected();
    await page.click('#film >>> [part=once]');
    await page.click('#tour >>> [part=once]');
    await arrived(address, [], ['film', 'tour']);
    const referers = hits(address)
      .filter(({ path }) => path === '/frame.html')
      .map(({ query, headers }) => [query.name, headers.referer]);
    const { origin } = new URL(address);
    assert.deepEqual(Object.fromEntries(referers), { film: `${origin}/`, tour: undefined });
    const name = await page.evaluate(() => document.querySelector('#film > iframe').name);
    assert.equal(name, 'film-frame');
  });

  it('lets what is loaded once do what its attributes allow, where a page can ask', async () => {
    const { port } = new URL(await rejected());
    await page.evaluate((src) => {
      addEventListener('message', ({ data }) => (window.__may = data));
      document.querySelector('#film').src = src;
    }, `http://127.0.0.1:${port}/fixtures/embed-allowed.html`);
    await page.click('#film >>> [part=once]');
    await page.waitFor('window.__may');
    const may = await page.evaluate('__may');
    assert.deepEqual(may, engine === 'chromium' ? [true, false, true] : 'unknown');
  });

  it('records a service that is always to load, and loads all of it, now and later', async () => {
    const address = await rejected();
    await page.click('#tour >>> [part=always]');
    await arrived(address, [], ['film', 'tour']);
    assert.deepEqual(
      await page.evaluate(() => {
        const { record } = askfirst.consent;
        return [record.method, record.choices.video, record.choices.survey];
      }),
      ['custom', true, false],
    );
    assert.equal(await focused(), 'iframe');
    await settle(address);
    assert.deepEqual(seen(address).ran.toSorted(), ['film', 'tour']);

    const next = `${address}-next`;
    await page.goto(next);
    await arrived(next, [], ['film', 'tour']);
    assert.deepEqual(seen(next).ran.toSorted(), ['film', 'tour']);
    const attributes = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelector('#film > iframe').attributes]
          .filter(({ name }) => !['src', 'slot'].includes(name))
          .map(({ name, value }) => [name, value]),
      ),
    );
    assert.deepEqual(attributes, {
      title: 'How it works',
      name: 'film-frame',
      allow: "fullscreen; geolocation 'src'",
      allowfullscreen: '',
      loading: 'eager',
    });
  });

  it('records it for a visitor of whom no layer is loaded', async () => {
    const address = await rejected();
    await page.goto(`${address}-next`);
    await placed('#film');
    await page.click('#film >>> [part=always]');
    await loaded('#tour');
    assert.equal(await page.evaluate(() => askfirst.consent.record.choices.video), true);
  });

  for (const act of ['withdraw()', 'rejectAll()']) {
    it(`takes the frame away on ${act}, and keeps the focus`, async () => {
      await rejected();
      await page.click('#film >>> [part=once]');
      await page.click('#tour >>> [part=always]');
      await page.waitFor(() => document.querySelectorAll('askfirst-embed > iframe').length === 2);
      assert.equal(await focused(), 'iframe');
      await page.evaluate(`askfirst.consent.${act}`);
      await placed('#tour');
      await placed('#film');
      assert.equal(
        await page.evaluate(() => document.querySelector('askfirst-embed > iframe')),
        null,
      );
      assert.equal(await focused(), 'placeholder');
    });
  }

  it('takes away on Reject all what was loaded once', async () => {
    await rejected();
    await page.click('#film >>> [part=once]');
    await loaded('#film');
    await page.evaluate('askfirst.consent.save({ survey: true })');
    await loaded('#snippet');
    assert.equal(await page.evaluate(() => document.querySelector('#film').loaded), true);
    await page.evaluate('askfirst.consent.rejectAll()');
    await placed('#film');
  });

  it('does not move the focus of somebody who is elsewhere', async () => {
    await visit(PAGE);
    await choose(page, 'accept');
    await loaded('#film');
    assert.equal(await focused(), 'body');
  });

  it('runs a snippet in order once it is granted, and takes it away again', async () => {
    const address = await rejected();
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('#snippet').shadowRoot.querySelector('[part=once]'),
      ),
      null,
    );
    await page.click('#snippet >>> [part=always]');
    await page.waitFor(() => window.__ran.length === 2);
    assert.deepEqual(await page.evaluate('__ran'), ['first', 'second']);
    assert.deepEqual(seen(address).asked, { survey: ['first'] });
    assert.equal(
      await page.evaluate(() => document.querySelector('#snippet blockquote').checkVisibility()),
      true,
    );
    await page.evaluate('askfirst.consent.withdraw()');
    await placed('#snippet');
    assert.equal(await page.evaluate(() => document.querySelector('#snippet blockquote')), null);
    await page.evaluate('askfirst.consent.acceptAll()');
    await page.waitFor(() => window.__ran.length === 4);
  });

  it('has the box of its frame, so that nothing moves', async () => {
    await rejected();
    const ids = ['#film', '#below', '#tour'];
    const before = await Promise.all(ids.map(boxOf));
    assert.deepEqual(before[0].slice(2), [640, 360]);
    await page.evaluate('askfirst.consent.save({ video: true })');
    await loaded('#tour');
    assert.deepEqual(await Promise.all(ids.map(boxOf)), before);
    assert.deepEqual(await boxOf('#film > iframe'), before[0]);
    await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
    // Only Chromium measures it.
    if (engine === 'chromium') assert.equal(await page.evaluate('__shift'), 0);
  });

  it('works under a strict policy', async () => {
    const policy =
      "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types askfirst lit-html";
    const address = await rejected(`${PAGE}?csp=${encodeURIComponent(policy)}`);
    assert.deepEqual((await boxOf('#film')).slice(2), [640, 360]);
    await page.click('#film >>> [part=once]');
    await page.click('#tour >>> [part=always]');
    await arrived(address, [], ['film', 'tour']);
    assert.deepEqual(seen(address).ran.toSorted(), ['film', 'tour']);
    assert.deepEqual(await page.evaluate('__refused'), []);
  });

  it('gives visitors without JavaScript a link, and takes its address', async () => {
    await rejected();
    const links = await page.evaluate(() =>
      ['film', 'tour', 'snippet'].map((id) => {
        const link = document.getElementById(id).shadowRoot.querySelector('a');
        return link && [link.textContent, new URL(link.href).pathname];
      }),
    );
    assert.deepEqual(links, [
      ['Open at Sample Video', '/watch'],
      ['Open at Sample Video', '/fixtures/frame.html'],
      null,
    ]);
  });

  it('is of use with the keyboard alone', async () => {
    const address = await visit(PAGE);
    await noticed(page);
    await placed('#film');
    await page.evaluate(() => {
      askfirst.consent.hide();
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const met = [];
    while (met.at(-1) !== 'once') {
      await page.press('Tab');
      met.push(await focused());
      if (met.length > 9) assert.fail(met.join());
    }
    await page.press('Enter');
    await arrived(address, [], ['film']);
    assert.equal(await focused(), 'iframe');
  });
});
