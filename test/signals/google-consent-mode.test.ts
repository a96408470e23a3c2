import { expect } from '@open-wc/testing';
import { googleConsentMode } from '../../src/signals/google-consent-mode.js';
import type { GoogleConsentModeOptions } from '../../src/signals/google-consent-mode.js';
import { listed, page, reported, serviceOf, Visitor, without } from './consents.js';

const AD = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const TYPES = [
  ...AD,
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
/** A state in which these are granted, what is always on among them. */
const state = (...granted: string[]) =>
  Object.fromEntries(
    TYPES.map((type) => [
      type,
      [...granted, 'security_storage'].includes(type) ? 'granted' : 'denied',
    ]),
  );
const standard = (more = {}) => [
  'consent',
  'default',
  { ...state(), wait_for_update: 500, ...more },
];
const update = (...granted: string[]) => ['consent', 'update', state(...granted)];
const redaction = ['set', 'ads_data_redaction', true];

const layer = () => listed(page['dataLayer']);
/** The commands alone. */
const commands = () => layer().filter((entry) => Array.isArray(entry));
const updates = () => commands().filter((entry) => (entry as unknown[])[1] === 'update');

describe('googleConsentMode', () => {
  without('dataLayer', 'ownLayer', 'google_tag_data');
  const errors = reported();

  it('gives the default at once, with every type, as an arguments object', () => {
    googleConsentMode(new Visitor().open());
    expect(layer()).to.deep.equal([standard(), redaction]);
    for (const entry of page['dataLayer'] as unknown[]) {
      expect(Object.prototype.toString.call(entry)).to.equal('[object Arguments]');
    }
  });

  it('updates once per change, then pushes an event for other tags', () => {
    const consent = new Visitor().open();
    const stop = googleConsentMode(consent);
    consent.answer('custom', { analytics: true });
    expect(layer().slice(2)).to.deep.equal([
      update('analytics_storage'),
      {
        event: 'askfirst_consent_update',
        askfirst: { necessary: true, functional: false, analytics: true, advertising: false },
      },
    ]);
    consent.answer('accept-all');
    consent.answer('accept-all');
    consent.answer('withdraw');
    expect(updates()).to.deep.equal([update('analytics_storage'), update(...TYPES), update()]);
    stop();
    consent.answer('accept-all');
    expect(updates()).to.have.length(3);
  });

  it('updates when the first answer is a no: tags wait for it', () => {
    const consent = new Visitor().open();
    googleConsentMode(consent);
    consent.answer('reject-all');
    expect(updates()).to.deep.equal([update()]);
  });

  it('updates once on every later page, after the default', () => {
    const visitor = new Visitor();
    visitor.open().answer('accept-all');
    googleConsentMode(visitor.open());
    expect(commands()).to.deep.equal([standard(), redaction, update(...TYPES)]);
  });

  it('says nothing of what Google does not ask for', () => {
    const consent = new Visitor().open({ services: [serviceOf('chat', 'functional')] });
    googleConsentMode(consent);
    consent.answer('accept-all');
    consent.answer('custom', { chat: false });
    expect(updates()).to.have.length(1);
  });

  it('has defaults by region, and one for everywhere else', () => {
    googleConsentMode(new Visitor().open(), {
      defaults: [{ region: ['US', 'CA-ON'], granted: ['analytics_storage'] }],
      waitForUpdate: 2000,
    });
    expect(commands().slice(0, 2)).to.deep.equal([
      [
        'consent',
        'default',
        { ...state('analytics_storage'), region: ['US', 'CA-ON'], wait_for_update: 2000 },
      ],
      standard({ wait_for_update: 2000 }),
    ]);
  });

  it('takes a default without a region for everywhere else', () => {
    const consent = new Visitor().open();
    googleConsentMode(consent, { defaults: [{ region: ['DE'] }, { granted: ['ad_storage'] }] });
    expect(commands().slice(0, 2)).to.deep.equal([
      standard({ region: ['DE'] }),
      ['consent', 'default', { ...state('ad_storage'), wait_for_update: 500 }],
    ]);
  });

  it('says no more than it is asked for, and into another layer', () => {
    const options: GoogleConsentModeOptions = {
      adsDataRedaction: false,
      urlPassthrough: true,
      dataLayer: 'ownLayer',
    };
    googleConsentMode(new Visitor().open(), options);
    expect(page['dataLayer']).to.equal(undefined);
    expect(listed(page['ownLayer'])).to.deep.equal([standard(), ['set', 'url_passthrough', true]]);
  });

  it('goes by services of Google and by what the site maps', () => {
    const consent = new Visitor().open({
      categories: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'ads' }],
      services: [serviceOf('google-analytics', 'ads')],
    });
    googleConsentMode(consent, { map: { ad_storage: 'ads', security_storage: 'analytics' } });
    consent.answer('custom', { ads: true });
    consent.answer('custom', { 'google-analytics': false });
    const told = updates().map((entry) => {
      const [, , types] = entry as [string, string, Record<string, string>];
      return TYPES.filter((type) => types[type] === 'granted');
    });
    expect(told).to.deep.equal([['ad_storage', 'analytics_storage'], ['ad_storage']]);
  });

  it('keeps a layer that is there, and its order', () => {
    const mine: unknown[] = [{ page: 'home' }];
    page['dataLayer'] = mine;
    googleConsentMode(new Visitor().open());
    expect(page['dataLayer']).to.equal(mine);
    expect(layer()).to.deep.equal([{ page: 'home' }, standard(), redaction]);
  });

  it('survives a layer that throws, which stops no other listener', () => {
    const consent = new Visitor().open();
    googleConsentMode(consent);
    const before = errors.length;
    (page['dataLayer'] as unknown[]).push = () => {
      throw new Error('The vendor is broken.');
    };
    let isHeard = false;
    consent.addEventListener('change', () => (isHeard = true));
    consent.answer('accept-all');
    expect(errors.length).to.be.greaterThan(before);
    expect(isHeard).to.equal(true);
  });

  it('is told ahead of what releases tags, which listens first', () => {
    const consent = new Visitor().open();
    const order: string[] = [];
    consent.addEventListener('change', () => order.push(`released after ${updates().length}`));
    googleConsentMode(consent);
    consent.answer('accept-all');
    expect(order).to.deep.equal(['released after 1']);
  });
});

describe('googleConsentMode after something has read the state', () => {
  without('dataLayer', 'google_tag_data');

  it('gives no second default where one was given in time, but says at once what counts', () => {
    const first = ['consent', 'default', state()];
    page['dataLayer'] = [first, ['js', new Date(0)], ['config', 'G-1']];
    googleConsentMode(new Visitor().open());
    expect(layer().slice(3)).to.deep.equal([
      redaction,
      update(),
      {
        event: 'askfirst_consent_update',
        askfirst: { necessary: true, functional: false, analytics: false, advertising: false },
      },
    ]);
  });

  it('gives it again where nothing has read it yet', () => {
    page['dataLayer'] = [['consent', 'default', { ad_storage: 'denied' }]];
    googleConsentMode(new Visitor().open());
    expect(layer().slice(1)).to.deep.equal([standard(), redaction]);
  });

  for (const reader of [
    ['js', new Date(0)],
    ['config', 'G-1'],
    ['event', 'x'],
    { event: 'gtm.js' },
  ]) {
    it(`gives it, and says the state at once, after ${JSON.stringify(reader)}`, () => {
      page['dataLayer'] = [reader];
      googleConsentMode(new Visitor().open());
      expect(commands().slice(-3)).to.deep.equal([standard(), redaction, update()]);
    });
  }
});
