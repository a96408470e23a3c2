/* global askfirst, track -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, site, settle, arrived, seen, ...stage } = await visits();

/** Here the site is an address of its own: what is below its host counts as the site's. */
const OWN = '127.0.0.1';
const visit = (path) => stage.visit(`http://${OWN}:${site.port}${path}`);

/** The site's own script ran, nothing denied did, and the page said this, once and nothing else. */
async function assertSafe(address, said, { unnamed = [] } = {}) {
  await arrived(address, unnamed, ['own']);
  await page.evaluate(() => track('later'));
  if (said) await complaints(page);
  await settle(address, OWN);
  const { asked, ran } = seen(address);
  assert.deepEqual(ran, ['own']);
  assert.equal(await page.evaluate('window.__inline'), undefined);
  const { social = [], ...others } = asked;
  assert.deepEqual(others, {});
  assert.deepEqual(
    social.filter((name) => !name.startsWith('later')),
    unnamed,
  );
  const messages = await complaints(page, 0);
  assert.equal(messages.length, said ? 1 : 0, JSON.stringify(messages));
  if (said) {
    assert.match(messages[0].text, /^askfirst: /);
    assert.match(messages[0].text, said);
    assert.equal(messages[0].type.replace('warning', 'warn'), 'warn');
  }
}

describe('P8 a config that cannot be used: all third parties are held, the page goes on', () => {
  for (const [file, what, said] of [
    ['broken-json', 'broken JSON', /not JSON, so all third parties stay held\. Mend it: .+/],
    ['list', 'a list instead of an object', /config: found a list\. Write an object/],
    [
      'unknown-key',
      'an unknown key, with the nearest known one',
      /servises: found an unknown key\. Write "services"/,
    ],
    [
      'same-id',
      'an id that is used twice',
      /services\[1\]\.id: found "tracker" a second time\. Write an id of its own/,
    ],
    [
      'no-config',
      'none at all',
      /there is no config.+Put <script type="application\/json" id="askfirst-config"> before the tag/,
    ],
    [
      'config-404',
      'a file that is not there',
      /data-config could not be read \(404\).+Mend the address/,
    ],
    [
      'config-broken',
      'a file with broken JSON',
      /not JSON, so all third parties stay held\. Mend it/,
    ],
    [
      'no-explain',
      'broken JSON, and no file with the words for it',
      /config, see askfirst-explain\.js/,
    ],
  ]) {
    it(what, async () => {
      await assertSafe(await visit(`/fixtures/bad/${file}.html`), said);
      assert.equal(await page.evaluate('document.querySelector("askfirst-notice")'), null);
    });
  }
});

describe('P8 a config that comes late holds all third parties until then', () => {
  it('a block after the tag', async () => {
    const address = await visit('/fixtures/bad/config-after.html');
    await noticed(page);
    await assertSafe(address, undefined, { unnamed: ['early-unnamed'] });
  });

  it('a file', async () => {
    const address = await visit('/fixtures/bad/config-file.html');
    await noticed(page);
    await assertSafe(address, undefined, { unnamed: ['early-unnamed'] });
    await choose(page, 'accept');
    await arrived(address, [], ['marked', 'early-script', 'early-frame']);
    assert.equal(await page.evaluate('window.__inline'), true);
  });

  it('a file that takes long', async () => {
    const address = await visit('/fixtures/bad/config-slow.html');
    await arrived(address, [], ['own']);
    await settle(address, OWN);
    assert.deepEqual(seen(address), { asked: {}, ran: ['own'] });
    assert.equal(await page.evaluate('askfirst.consent'), undefined, 'the file has not come yet');
    await noticed(page);
    await assertSafe(address, undefined, { unnamed: ['early-unnamed'] });
  });
});

describe('P8 a mistake in the page', () => {
  it('an unknown category in the markup: that stays held, the rest works', async () => {
    const address = await visit('/fixtures/bad/unknown-category.html');
    await noticed(page);
    await assertSafe(
      address,
      /data-consent="analitics" names no category or service.+Write analytics/,
      {
        unnamed: ['early-unnamed'],
      },
    );
    await choose(page, 'accept');
    await arrived(address, [], ['early-script', 'later-script']);
    await settle(address);
    assert.equal(seen(address).ran.includes('marked'), false);
    assert.equal(await page.evaluate('window.__inline'), undefined);
  });

  for (const [file, where] of [
    ['in-body', 'in the body'],
    ['deferred', 'with defer'],
  ]) {
    it(`the tag ${where}: what comes after it is held`, async () => {
      const address = await visit(`/fixtures/bad/${file}.html?late`);
      await noticed(page);
      await assertSafe(
        address,
        /what stands before the tag cannot be held\. Put the tag first in <head>/,
      );
      await choose(page, 'accept');
      await arrived(address, [], ['marked', 'later-script', 'later-frame']);
      assert.ok(seen(address).ran.includes('marked'));
    });
  }

  it('two copies: the first goes on', async () => {
    const address = await visit('/fixtures/bad/twice.html');
    await noticed(page);
    await assertSafe(address, /twice\. The first copy goes on; remove the other/, {
      unnamed: ['early-unnamed'],
    });
    assert.equal(await page.evaluate('document.querySelectorAll("askfirst-notice").length'), 1);
    await choose(page, 'accept');
    await arrived(address, [], ['marked', 'early-script', 'early-frame']);
    await settle(address);
    const { ran } = seen(address);
    assert.deepEqual(
      ran.filter((name, i) => ran.indexOf(name) !== i),
      [],
    );
  });

  it('the tag has the id askfirst: it is no second copy', async () => {
    const address = await visit('/fixtures/bad/own-id.html');
    await noticed(page);
    await assertSafe(address, undefined, { unnamed: ['early-unnamed'] });
  });

  it('what the page has overlooked is said, each once', async () => {
    await visit('/fixtures/bad/overlooked.html');
    // The browser decides when a tag with async runs; where that is late, it says so first.
    const said = (await complaints(page, 5)).filter(({ text }) => !/before the tag/.test(text));
    const found = [
      /"inline" in the config does nothing without askfirst-channels\.js\. Put its tag before/,
      /"region" in the config does nothing without askfirst-regions\.js/,
      /"signals" in the config does nothing without askfirst-signals\.js/,
      /name=above.+ stands above the tag, so it cannot be held\. Put the tag above it/,
      /the tag has async.+Take async off/,
    ].map((words) => said.filter(({ text }) => words.test(text)).length);
    assert.deepEqual(found, [1, 1, 1, 1, 1], JSON.stringify(said));
    assert.equal(said.length, 5);
  });

  it('a file that stands after the tag is named', async () => {
    await visit('/fixtures/bad/late-file.html');
    const [{ text }, ...more] = await complaints(page);
    assert.match(text, /askfirst-channels\.js stands after askfirst\.js.+Put it before/);
    assert.deepEqual(more, []);
  });

  it('an unknown action: pressing it decides nothing', async () => {
    const address = await visit('/fixtures/bad/unknown-action.html');
    await noticed(page);
    await page.click('[data-askfirst="acept"]');
    await page.click('[data-askfirst="acept"]');
    await assertSafe(
      address,
      /data-askfirst="acept" is unknown.+Write accept, reject, withdraw or preferences/,
      {
        unnamed: ['early-unnamed'],
      },
    );
    assert.equal(await page.evaluate('askfirst.consent.decided'), false);
  });

  it('the UI file is missing: nothing is granted, the page can still grant', async () => {
    const address = await visit('/fixtures/bad/no-ui.html');
    await assertSafe(
      address,
      /the notice cannot be shown.+Put the files of dist\/ beside askfirst\.js/,
      {
        unnamed: ['early-unnamed'],
      },
    );
    await page.evaluate(() => askfirst.consent.showPreferences());
    assert.equal((await complaints(page)).length, 1);
    await page.click('[data-askfirst="accept"]');
    await arrived(address, [], ['marked', 'early-script', 'early-frame']);
    assert.ok(seen(address).ran.includes('marked'));
  });
});

describe('P8 a stored record that is none', () => {
  const said = /cookie.+askfirst/;
  for (const [what, value] of [
    ['what is no text', '%E0%A4%A'],
    ['text', 'yes'],
    [
      'another tool’s JSON',
      '%7B%22analytics%22%3Atrue%2C%22g%22%3A%5B%22analytics%22%2C%22tracker%22%5D%7D',
    ],
    ['4,000 bytes of it', 'x'.repeat(4000)],
  ]) {
    it(`${what}: the visitor is asked`, async () => {
      await visit('/fixtures/bad/fine.html');
      await page.evaluate((value) => void (document.cookie = `askfirst=${value}; path=/`), value);
      const address = `http://${OWN}:${site.port}/fixtures/bad/fine.html?token=junk-${value.length}`;
      await page.goto(address);
      await noticed(page);
      await assertSafe(address, said, { unnamed: ['early-unnamed'] });
      await choose(page, 'reject');
      await page.reload();
      await page.waitFor(() => askfirst.consent.decided);
    });
  }
});

describe('P8 storage that does not keep the record', () => {
  it('a record too long for a cookie goes to localStorage', async () => {
    await visit('/fixtures/bad/oversize.html');
    await noticed(page);
    await page.evaluate(() => askfirst.consent.rejectAll());
    assert.equal(await page.evaluate('askfirst.consent.record.persisted'), 'localStorage');
    assert.equal((await complaints(page)).length, 1);
    const address = `${await page.url()}-again`;
    await page.goto(address);
    assert.equal(await page.evaluate('askfirst.consent.decided'), true);
    await page.evaluate(() => askfirst.consent.rejectAll());
    await assertSafe(address, /cookie.+localStorage/, { unnamed: ['early-unnamed'] });
  });

  it('a sandbox that blocks all of it: the choice lasts as long as the page', async () => {
    const address = await visit('/fixtures/bad/all.html?csp=sandbox allow-scripts');
    await noticed(page);
    assert.equal(await page.evaluate('origin'), 'null');
    await choose(page, 'reject');
    assert.equal(await page.evaluate('askfirst.consent.record.persisted'), 'memory');
    await assertSafe(address, /storage|cookie/, { unnamed: ['early-unnamed'] });
    await page.evaluate(() => askfirst.consent.acceptAll());
    await arrived(address, [], ['marked', 'early-script', 'early-frame']);
    assert.ok(seen(address).ran.includes('marked'));
    await page.reload();
    await noticed(page);
  });
});
