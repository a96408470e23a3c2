import { expect } from '@open-wc/testing';
import { shopify } from '../../src/signals/shopify.js';
import { page, reported, Visitor, without } from './consents.js';

type Consents = Record<string, string>;

/** Plays the API: keeps what it is told and tells of it, as Shopify does. */
class Privacy {
  readonly told: unknown[] = [];
  consents: Consents = { marketing: '', analytics: '', preferences: '', sale_of_data: '' };
  error: string | undefined;

  readonly api = {
    setTrackingConsent: (given: Record<string, unknown>, done: (result: object) => void) => {
      this.told.push(given);
      if (this.error) return done({ error: this.error });
      for (const [name, value] of Object.entries(given)) this.consents[name] = value ? 'yes' : 'no';
      this.collected();
      done({});
    },
    currentVisitorConsent: () => this.consents,
  };

  /** Tells the page that something was answered. */
  collected(more: Consents = {}) {
    Object.assign(this.consents, more);
    document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: {} }));
  }
}

const ALL = { preferences: true, analytics: true, marketing: true };
const NONE = { preferences: false, analytics: false, marketing: false };
const there = () => document.dispatchEvent(new Event('shopifyCustomerPrivacyApiLoaded'));

describe('shopify', () => {
  without('Shopify');
  const errors = reported();
  let stops: (() => void)[] = [];
  afterEach(() => {
    stops.forEach((stop) => stop());
    stops = [];
  });
  const start: typeof shopify = (...args) => {
    const stop = shopify(...args);
    stops.push(stop);
    return stop;
  };

  it('is told what the visitor answers, and nothing by itself', () => {
    const privacy = new Privacy();
    page['Shopify'] = { customerPrivacy: privacy.api };
    const visitor = new Visitor();
    const consent = visitor.open();
    const stop = start(consent);
    expect(privacy.told).to.deep.equal([]);
    consent.answer('accept-all');
    consent.answer('accept-all');
    consent.answer('withdraw');
    expect(privacy.told).to.deep.equal([ALL, NONE]);
    expect(consent.record!.method).to.equal('withdraw');
    stop();
    start(visitor.open());
    expect(privacy.told).to.have.length(2);
  });

  it('queues the newest answer until Hydrogen’s stand-in has become the API', () => {
    const privacy = new Privacy();
    page['Shopify'] = { customerPrivacy: { backendConsentEnabled: true } };
    const consent = new Visitor().open();
    start(consent);
    consent.answer('accept-all');
    consent.answer('custom', { advertising: false });
    there();
    expect(privacy.told).to.deep.equal([]);
    (page['Shopify'] as Record<string, unknown>)['customerPrivacy'] = privacy.api;
    there();
    expect(privacy.told).to.deep.equal([{ ...ALL, marketing: false }]);
  });

  it('asks a theme to load the API, once', () => {
    const privacy = new Privacy();
    const loads: unknown[] = [];
    const shop = {
      loadFeatures: (features: unknown, done: () => void) => loads.push([features, done]),
    };
    const consent = new Visitor().open();
    start(consent);
    page['Shopify'] = shop;
    consent.answer('accept-all');
    consent.answer('withdraw');
    expect(loads).to.have.length(1);
    const [features, done] = loads[0] as [unknown, () => void];
    expect(features).to.deep.equal([{ name: 'consent-tracking-api', version: '0.1' }]);
    Object.assign(shop, { customerPrivacy: privacy.api });
    done();
    expect(privacy.told).to.deep.equal([NONE]);
  });

  it('imports what was answered at Shopify, and does not tell it back', () => {
    const privacy = new Privacy();
    page['Shopify'] = { customerPrivacy: privacy.api };
    const consent = new Visitor().open();
    start(consent);
    privacy.collected({ analytics: 'yes', marketing: 'no' });
    expect(consent.record!.method).to.equal('import');
    expect(consent.allows('analytics')).to.equal(true);
    expect(consent.allows('advertising')).to.equal(false);
    const { sequence } = consent.record!;
    privacy.collected();
    expect(consent.record!.sequence).to.equal(sequence);
    expect(privacy.told).to.deep.equal([]);
    consent.answer('withdraw');
    expect(privacy.told).to.deep.equal([NONE]);
  });

  it('takes an event without an answer for none', () => {
    const privacy = new Privacy();
    page['Shopify'] = { customerPrivacy: privacy.api };
    const consent = new Visitor().open();
    start(consent);
    privacy.collected();
    expect(consent.record).to.equal(undefined);
  });

  it('does not ask again who has answered there, on a page that comes to know of it', () => {
    const privacy = new Privacy();
    privacy.consents = { marketing: 'no', analytics: 'no', preferences: 'no' };
    const consent = new Visitor().open();
    start(consent);
    page['Shopify'] = { customerPrivacy: privacy.api };
    there();
    expect(consent.decided).to.equal(true);
    expect(consent.record!.method).to.equal('import');
  });

  it('says where a storefront of one’s own is, and what is sold', () => {
    const privacy = new Privacy();
    page['Shopify'] = { customerPrivacy: privacy.api };
    const consent = new Visitor().open();
    start(consent, { saleOfData: 'advertising', headless: { checkoutRootDomain: 'shop.example' } });
    consent.answer('reject-all');
    expect(privacy.told).to.deep.equal([
      {
        ...NONE,
        sale_of_data: false,
        headlessStorefront: true,
        checkoutRootDomain: 'shop.example',
      },
    ]);
  });

  it('reports what Shopify refuses', () => {
    const privacy = new Privacy();
    privacy.error = 'not configured';
    page['Shopify'] = { customerPrivacy: privacy.api };
    const consent = new Visitor().open();
    start(consent);
    consent.answer('accept-all');
    expect(String(errors)).to.match(/Shopify: not configured/);
    expect(consent.allows('analytics')).to.equal(true);
  });
});
