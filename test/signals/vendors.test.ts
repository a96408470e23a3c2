import { expect } from '@open-wc/testing';
import { adobe } from '../../src/signals/adobe.js';
import { amplitude } from '../../src/signals/amplitude.js';
import { matomo } from '../../src/signals/matomo.js';
import { meta } from '../../src/signals/meta.js';
import { microsoftUet } from '../../src/signals/microsoft-uet.js';
import { mixpanel } from '../../src/signals/mixpanel.js';
import { pinterest } from '../../src/signals/pinterest.js';
import { posthog } from '../../src/signals/posthog.js';
import { tiktok } from '../../src/signals/tiktok.js';
import { listed, page, Visitor, without } from './consents.js';
import { contract } from './contract.js';
import type { Fake } from './contract.js';

const broken = () => {
  throw new Error('The vendor is broken.');
};

/** A vendor whose page has a list to push to. */
const list = (name: string): Omit<Fake, 'service' | 'other'> => ({
  names: [name],
  waiting: () => listed(page[name]),
  install: (calls) => (page[name] = { push: (...items: unknown[]) => calls.push(...items) }),
  break: () => (page[name] = { push: broken }),
});

/** A vendor with a function that its snippet defines, with a `queue`, unless it is there. */
const snippet = (name: string): Omit<Fake, 'service' | 'other'> => ({
  names: [name],
  waiting() {
    if (!page[name]) {
      const stub = (...call: unknown[]) => stub.queue.push(call);
      page[name] = stub;
      stub.queue = [] as unknown[];
    }
    return listed((page[name] as { queue: unknown[] }).queue);
  },
  install: (calls) => (page[name] = (...args: unknown[]) => calls.push(args)),
  break: () => (page[name] = broken),
});

describe('microsoftUet', () => {
  const update = (value: string) => ['consent', 'update', { ad_storage: value }];
  const first = ['consent', 'default', { ad_storage: 'denied' }];
  contract(
    microsoftUet,
    {
      nothing: first,
      grant: update('granted'),
      deny: update('denied'),
      later: [...first, ...update('granted')],
      refused: [...first, ...update('denied')],
    },
    { ...list('uetq'), service: 'microsoft-uet', other: 'functional' },
  );
});

describe('meta', () => {
  const [revoke, grant] = [
    ['consent', 'revoke'],
    ['consent', 'grant'],
  ];
  contract(
    meta,
    { nothing: [revoke], grant: [grant], deny: [revoke], later: [grant] },
    { ...snippet('fbq'), service: 'meta-pixel', other: 'functional' },
  );
});

describe('meta with Limited Data Use', () => {
  const limited = ['dataProcessingOptions', ['LDU'], 0, 0];
  const off = ['dataProcessingOptions', []];
  contract(
    (consent, options) => meta(consent, { ...options, limitedDataUse: true }),
    { nothing: [limited], grant: [off], deny: [limited], later: [off] },
    { ...snippet('fbq'), service: 'meta-pixel', other: 'functional' },
  );
});

describe('tiktok', () => {
  contract(
    tiktok,
    {
      nothing: [['holdConsent']],
      grant: [['grantConsent']],
      deny: [['revokeConsent']],
      later: [['holdConsent'], ['grantConsent']],
      refused: [['holdConsent'], ['revokeConsent']],
    },
    {
      ...list('ttq'),
      install: (calls) =>
        (page['ttq'] = Object.fromEntries(
          ['holdConsent', 'grantConsent', 'revokeConsent'].map((name) => [
            name,
            () => calls.push([name]),
          ]),
        )),
      service: 'tiktok-pixel',
      other: 'functional',
    },
  );
});

describe('pinterest', () => {
  const told = (isGranted: boolean) => ['setconsent', isGranted];
  contract(
    pinterest,
    { nothing: [told(false)], grant: [told(true)], deny: [told(false)], later: [told(true)] },
    { ...snippet('pintrk'), service: 'pinterest-tag', other: 'functional' },
  );
});

for (const [require, word] of [
  ['tracking', ''],
  ['cookies', 'Cookie'],
] as const) {
  describe(`matomo that requires consent to ${require}`, () => {
    const first = [`require${word}Consent`];
    const given = [`set${word}ConsentGiven`];
    const forgotten = [`forget${word}ConsentGiven`];
    contract(
      (consent, options) => matomo(consent, { ...options, require }),
      {
        nothing: [first],
        grant: [given],
        deny: [forgotten],
        later: [first, given],
        refused: [first, forgotten],
      },
      { ...list('_paq'), service: 'matomo', other: 'functional' },
    );
  });
}

describe('adobe', () => {
  const told = (general: string) => [
    'setConsent',
    { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
  ];
  const configure = ['configure', { defaultConsent: 'pending' }];
  type Alloy = ((...args: unknown[]) => unknown) & { q: unknown[][] };
  contract(
    adobe,
    {
      nothing: [],
      grant: [told('in')],
      deny: [told('out')],
      later: [told('in')],
      refused: [told('out')],
    },
    {
      names: ['alloy', '__alloyNS'],
      waiting() {
        const alloy = page['alloy'] as Alloy;
        if (!alloy.q.some(([, , args]) => (args as unknown[])[0] === 'configure')) {
          alloy(...configure);
        }
        return alloy.q
          .map((entry) => entry[2] as unknown[])
          .filter((args) => args[0] !== 'configure');
      },
      install: (calls) => {
        page['alloy'] = (...args: unknown[]) => Promise.resolve(calls.push(args));
      },
      break: () => (page['alloy'] = broken),
      service: 'adobe-web-sdk',
      other: 'functional',
    },
  );
});

describe('adobe before the site has configured it', () => {
  without('alloy', '__alloyNS');

  it('keeps the newest answer until then, in the base code of Adobe', async () => {
    const consent = new Visitor().open();
    adobe(consent, { version: '2.0' });
    const alloy = page['alloy'] as ((...args: unknown[]) => unknown) & { q: unknown[][] };
    expect(page['__alloyNS']).to.deep.equal(['alloy']);
    consent.answer('accept-all');
    consent.answer('withdraw');
    expect(alloy.q).to.deep.equal([]);
    void alloy('configure', {});
    void alloy('sendEvent');
    const [first, second, ...others] = alloy.q.map((entry) => entry[2] as unknown[]);
    expect(first).to.deep.equal(['configure', {}]);
    expect(second).to.deep.equal([
      'setConsent',
      { consent: [{ standard: 'Adobe', version: '2.0', value: { collect: { val: 'n' } } }] },
    ]);
    expect(others).to.deep.equal([['sendEvent']]);
  });
});

describe('amplitude', () => {
  const told = (optOut: boolean) => ['setOptOut', optOut];
  contract(
    amplitude,
    { nothing: [told(true)], grant: [told(false)], deny: [told(true)], later: [told(false)] },
    {
      names: ['amplitude'],
      waiting: () =>
        (page['amplitude'] as { _q: { name: string; args: unknown[] }[] })._q.map(
          ({ name, args }) => [name, ...args],
        ),
      install: (calls) =>
        (page['amplitude'] = { setOptOut: (value: boolean) => calls.push(told(value)) }),
      break: () => (page['amplitude'] = { setOptOut: broken }),
      service: 'amplitude',
      other: 'functional',
    },
  );
});

describe('mixpanel', () => {
  const granted = [['opt_in_tracking', { track: false }]];
  const denied = [['opt_out_tracking', { delete_user: false }]];
  contract(
    mixpanel,
    { nothing: denied, grant: granted, deny: denied, later: granted },
    { ...list('mixpanel'), service: 'mixpanel', other: 'functional' },
  );
});

describe('posthog', () => {
  const granted = [['opt_in_capturing', { captureEventName: false }]];
  const denied = [['opt_out_capturing']];
  const fake = { ...list('posthog'), service: 'posthog', other: 'functional' };
  contract(posthog, { nothing: denied, grant: granted, deny: denied, later: granted }, fake);

  describe('that counts without cookies after a rejection', () => {
    contract(
      (consent, options) => posthog(consent, { ...options, cookieless: true }),
      { nothing: [], grant: granted, deny: denied, later: granted, refused: denied },
      fake,
    );
  });
});
