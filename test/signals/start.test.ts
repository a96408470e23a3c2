import { expect } from '@open-wc/testing';
import { explainWith } from '../../src/browser/warn.js';
import { check } from '../../src/core/check.js';
import type { ConfigInput } from '../../src/core/config-input.js';
import { fits } from '../../src/core/fits.js';
import { explain } from '../../src/explain.js';
import { signalsShape } from '../../src/signals/options.js';
import { startSignals } from '../../src/signals/start.js';
import { listed, page, reported, serviceOf, Visitor, without } from './consents.js';

/** Every name that a config can have under `signals`, with every option. */
const FULL = {
  'google-consent-mode': {
    defaults: [{ region: ['US'], granted: ['ad_storage'] }, {}],
    waitForUpdate: 0,
    adsDataRedaction: false,
    urlPassthrough: true,
    dataLayer: 'dataLayer',
    mode: 'basic',
    map: { ad_storage: 'analytics' },
  },
  'microsoft-uet': { category: 'analytics', services: ['uet'] },
  'microsoft-clarity': { advertising: 'analytics', analytics: 'analytics', services: ['x'] },
  meta: { limitedDataUse: { country: 0, state: 0 } },
  tiktok: {},
  pinterest: {},
  matomo: { require: 'cookies' },
  adobe: { instance: 'alloy', version: '2.0' },
  hubspot: { analytics: 'analytics' },
  amplitude: {},
  mixpanel: {},
  posthog: { cookieless: true },
  fullstory: {},
  intercom: {},
  zendesk: { all: 'functional' },
  klaviyo: {},
  shopify: { saleOfData: 'advertising', headless: { country: 'DE' } },
  'wp-consent': { preferences: 'functional' },
  magento: { websiteId: 1, categories: ['analytics'] },
  bigcommerce: { url: '/consent' },
};

const open = (signals: unknown, more: Partial<ConfigInput> = {}) =>
  new Visitor().open({ signals: signals as Record<string, object>, ...more });

describe('startSignals', () => {
  without(
    ...['dataLayer', 'uetq', 'clarity', 'fbq', 'ttq', 'pintrk', '_paq', 'alloy', '__alloyNS'],
    ...['_hsp', 'amplitude', 'mixpanel', 'posthog', '_fs_capture_on_startup', 'wp_consent_type'],
  );
  const errors = reported();
  const { warn: original } = console;
  const { fetch } = window;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (text) => said.push(String(text));
    explainWith(() => Promise.resolve(explain));
  });
  afterEach(() => {
    console.warn = original;
    window.fetch = fetch;
    for (const name of ['__kla_off', 'user_allowed_save_cookie']) {
      document.cookie = `${name}=; path=/; max-age=0`;
    }
  });
  const settled = () => new Promise((settle) => setTimeout(settle));

  it('starts what the config names, and nothing else', async () => {
    startSignals(open({ 'microsoft-uet': {} }));
    await settled();
    expect(page['uetq']).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }]);
    expect(page['dataLayer']).to.equal(undefined);
    startSignals(open(undefined));
    expect(said).to.deep.equal([]);
  });

  it('knows every signal of the config, with every option', async () => {
    const consent = open(FULL);
    window.fetch = () => Promise.resolve(new Response());
    const shape = signalsShape(consent.config);
    expect(check(FULL, shape)).to.deep.equal([]);
    expect(Object.keys(shape)).to.have.members(Object.keys(FULL));
    startSignals(consent);
    consent.answer('accept-all');
    await settled();
    expect(said).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect(page['posthog']).to.have.length(1);
    expect(page['alloy']).to.be.a('function');
    expect(page['wp_consent_type']).to.equal('optin');
  });

  it('says in one message what to write instead, and tells that nothing is granted', async () => {
    const consent = open({
      'googel-consent-mode': {},
      'microsoft-uet': { category: 'adds' },
      matomo: { require: 'cookies', waitForUpdate: -1 },
      'google-consent-mode': { waitForUpdate: '500', mode: 'advanced ' },
    });
    startSignals(consent);
    consent.answer('accept-all');
    await settled();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/googel-consent-mode: .* Write "google-consent-mode"/);
    expect(said[0]).to.match(/microsoft-uet\.category: found "adds"\. Write one of necessary/);
    expect(said[0]).to.match(/waitForUpdate: found "500"\. Write a whole number, 0 or more/);
    expect(said[0]).to.match(/mode: found "advanced "\. Write "advanced"/);
    const updates = listed(page['dataLayer']).filter((entry) => Array.isArray(entry));
    const last = updates.at(-1) as [string, string, Record<string, string>];
    expect(last[1]).to.equal('update');
    expect(Object.values(last[2])).to.not.include('granted');
    expect(page['uetq']).to.deep.equal([
      ...['consent', 'default', { ad_storage: 'denied' }],
      ...['consent', 'update', { ad_storage: 'denied' }],
    ]);
    expect(page['_paq']).to.deep.equal([['requireConsent'], ['forgetConsentGiven']]);
  });

  it('puts up with anything under "signals"', async () => {
    for (const signals of ['meta', 5, null, ['tiktok'], { meta: 'x', tiktok: null }]) {
      const consent = open(signals);
      expect(() => startSignals(consent), JSON.stringify(signals)).to.not.throw();
      expect(fits(consent.config.signals, signalsShape(consent.config))).to.equal(false);
    }
    await settled();
    expect(errors).to.deep.equal([]);
  });

  it('follows up the default that was given before the config was known', () => {
    const consent = open({});
    startSignals(consent, true);
    consent.answer('accept-all');
    expect(listed(page['dataLayer'])).to.have.length(4);
  });

  it('says when a tag has read the state before us', async () => {
    page['dataLayer'] = [['config', 'G-1']];
    startSignals(open({ 'google-consent-mode': {} }));
    await settled();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^askfirst: gtag\('config', …\) has run before Google's consent default/,
    );
    expect(said[0]).to.match(/first in <head>/);
  });

  it('says when Google itself finds the default late', async () => {
    page['google_tag_data'] = { ics: { wasSetLate: true } };
    startSignals(open({ 'google-consent-mode': {} }));
    await settled();
    delete page['google_tag_data'];
    expect(said.join()).to.match(/a tag of Google has run before/);
  });

  it('says when "advanced" and the config do not go together', async () => {
    const held = {
      ...serviceOf('google-analytics', 'analytics'),
      hosts: ['*.googletagmanager.com'],
    };
    startSignals(open({ 'google-consent-mode': { mode: 'advanced' } }, { services: [held] }));
    await settled();
    expect(said.join()).to.match(/"use": "google-analytics", "hosts": \[\]/);
  });
});
