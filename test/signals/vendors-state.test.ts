import { expect } from '@open-wc/testing';
import { cookieTexts } from '../../src/browser/cookie-texts.js';
import { fullstory } from '../../src/signals/fullstory.js';
import { hubspot } from '../../src/signals/hubspot.js';
import { intercom } from '../../src/signals/intercom.js';
import { klaviyo } from '../../src/signals/klaviyo.js';
import { microsoftClarity } from '../../src/signals/microsoft-clarity.js';
import { segment } from '../../src/signals/segment.js';
import { zendesk } from '../../src/signals/zendesk.js';
import { listed, page, reported, serviceOf, Visitor, without } from './consents.js';

/** Lets the page load a script, as vendors' own loaders do. */
const loadScript = () =>
  new Promise((settle) => {
    const script = document.createElement('script');
    script.src = 'data:text/javascript,';
    script.onload = () => settle(script.remove());
    document.head.append(script);
  });

describe('microsoftClarity', () => {
  without('clarity');
  const queued = () => listed((page['clarity'] as { q: unknown[] }).q);
  const told = (ad: string, analytics: string) => [
    'consentv2',
    { ad_Storage: ad, analytics_Storage: analytics },
  ];

  it('is queued in the form of its snippet, over a grant, a denial and a later page', () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    const stop = microsoftClarity(consent);
    consent.answer('accept-all');
    consent.answer('custom', { advertising: false });
    consent.answer('custom', { functional: false });
    expect(queued()).to.deep.equal([
      told('denied', 'denied'),
      told('granted', 'granted'),
      told('denied', 'granted'),
    ]);
    stop();
    consent.answer('withdraw');
    expect(queued()).to.have.length(3);
    delete page['clarity'];
    microsoftClarity(visitor.open());
    expect(queued()).to.deep.equal([told('denied', 'denied')]);
  });

  it('calls a function that is there, and leaves it there', () => {
    const calls: unknown[] = [];
    const mine = (...args: unknown[]) => calls.push(args);
    page['clarity'] = mine;
    microsoftClarity(new Visitor().open());
    expect(calls).to.deep.equal([told('denied', 'denied')]);
    expect(page['clarity']).to.equal(mine);
  });

  it('needs the service and, for what is not its category, the category', () => {
    const consent = new Visitor().open({ services: [serviceOf('microsoft-clarity', 'analytics')] });
    microsoftClarity(consent);
    consent.answer('custom', { 'microsoft-clarity': true });
    consent.answer('custom', { advertising: true });
    consent.answer('custom', { 'microsoft-clarity': false });
    expect(queued()).to.deep.equal([
      told('denied', 'denied'),
      told('denied', 'granted'),
      told('granted', 'granted'),
      told('denied', 'denied'),
    ]);
  });
});

describe('hubspot', () => {
  without('_hsp');
  const told = (analytics: boolean, advertisement: boolean, functionality: boolean) => [
    'setHubSpotConsent',
    { analytics, advertisement, functionality },
  ];

  it('is told on each page, and of each purpose', () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    const stop = hubspot(consent);
    consent.answer('custom', { analytics: true });
    consent.answer('withdraw');
    stop();
    consent.answer('accept-all');
    hubspot(visitor.open());
    expect(page['_hsp']).to.deep.equal([
      told(false, false, false),
      told(true, false, false),
      told(false, false, false),
      told(true, true, true),
    ]);
  });
});

describe('fullstory', () => {
  without('FS', '_fs_capture_on_startup');

  it('sets the flag before the snippet, and leaves the function to it', () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    fullstory(consent);
    expect(page['_fs_capture_on_startup']).to.equal(false);
    expect('FS' in window).to.equal(false);
    consent.answer('accept-all');
    expect(page['_fs_capture_on_startup']).to.equal(true);
    delete page['_fs_capture_on_startup'];
    fullstory(visitor.open());
    expect(page['_fs_capture_on_startup']).to.equal(true);
  });

  it('starts and shuts down one that is there, until it is stopped', () => {
    const calls: unknown[] = [];
    page['FS'] = (word: string) => calls.push(word);
    const consent = new Visitor().open();
    const stop = fullstory(consent);
    consent.answer('accept-all');
    consent.answer('withdraw');
    stop();
    consent.answer('accept-all');
    expect(calls).to.deep.equal(['shutdown', 'start', 'shutdown']);
  });
});

describe('intercom', () => {
  without('Intercom', 'intercomSettings');
  const errors = reported();

  it('is not there before its snippet', () => {
    intercom(new Visitor().open());
    expect('Intercom' in window).to.equal(false);
  });

  it('is shut down, and booted again with the settings of the site', () => {
    const calls: unknown[] = [];
    const consent = new Visitor().open();
    const stop = intercom(consent);
    consent.answer('accept-all');
    page['Intercom'] = (...args: unknown[]) => calls.push(args);
    page['intercomSettings'] = { app_id: 'x' };
    consent.answer('withdraw');
    consent.answer('accept-all');
    stop();
    consent.answer('withdraw');
    expect(calls).to.deep.equal([['shutdown'], ['boot', { app_id: 'x' }]]);
  });

  it('is not booted where nobody has shut it down', () => {
    const calls: unknown[] = [];
    page['Intercom'] = (...args: unknown[]) => calls.push(args);
    const visitor = new Visitor();
    visitor.open().answer('accept-all');
    intercom(visitor.open());
    expect(calls).to.deep.equal([]);
  });

  it('may throw', () => {
    page['Intercom'] = () => {
      throw new Error('The vendor is broken.');
    };
    intercom(new Visitor().open());
    expect(errors).to.have.length(1);
  });
});

describe('zendesk', () => {
  without('zE');

  it('is told once it is there, and only the newest', async () => {
    const calls: unknown[] = [];
    const consent = new Visitor().open();
    const stop = zendesk(consent);
    consent.answer('custom', { functional: true });
    page['zE'] = (...args: unknown[]) => calls.push(args);
    expect(calls).to.deep.equal([]);
    await loadScript();
    expect(calls).to.deep.equal([['messenger:set', 'cookies', 'functional']]);
    consent.answer('accept-all');
    consent.answer('withdraw');
    await loadScript();
    stop();
    consent.answer('accept-all');
    const told = calls.map((call) => (call as unknown[])[2]);
    expect(told).to.deep.equal(['functional', 'all', 'none']);
  });
});

describe('klaviyo', () => {
  const off = () => cookieTexts('__kla_off');
  const clean = () => (document.cookie = '__kla_off=; path=/; max-age=0');
  beforeEach(clean);
  afterEach(clean);

  it('is off by a cookie until it is granted', () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    const stop = klaviyo(consent);
    expect(off()).to.deep.equal(['true']);
    consent.answer('accept-all');
    expect(off()).to.deep.equal([]);
    consent.answer('withdraw');
    expect(off()).to.deep.equal(['true']);
    stop();
    consent.answer('accept-all');
    expect(off()).to.deep.equal(['true']);
    klaviyo(visitor.open());
    expect(off()).to.deep.equal([]);
  });
});

describe('segment', () => {
  it('is loaded after an answer, with the categories of the config', async () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    const loads: unknown[] = [];
    const context = { load: (options?: object) => loads.push(options) };
    const { shouldLoadSegment, getCategories } = segment(consent);
    const loading = shouldLoadSegment(context);
    expect(loads).to.deep.equal([]);
    consent.answer('custom', { analytics: true });
    await loading;
    expect(loads).to.deep.equal([{ consentModel: 'opt-in' }]);
    const categories = {
      necessary: true,
      functional: false,
      analytics: true,
      advertising: false,
    };
    expect(getCategories()).to.deep.equal(categories);
    await segment(visitor.open()).shouldLoadSegment(context);
    expect(loads).to.have.length(2);
  });

  it('hears of each change of a category', () => {
    const consent = new Visitor().open({ services: [serviceOf('one', 'functional')] });
    const told: unknown[] = [];
    segment(consent).registerOnConsentChanged((categories) => told.push(categories['analytics']));
    consent.answer('accept-all');
    consent.answer('custom', { one: false });
    consent.answer('withdraw');
    expect(told).to.deep.equal([true, false]);
  });
});
