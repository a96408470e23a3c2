import { CmpApi, GppModel } from '@iabgpp/cmpapi';
import { expect } from '@open-wc/testing';
import { gpp } from '../../src/signals/gpp.js';
import { gppSection } from '../../src/signals/gpp-sections.js';
import { gppStub } from '../../src/signals/gpp-stub.js';
import { page, reported, Visitor, without } from './consents.js';

type Ping = Record<string, unknown>;
const ping = () => {
  let found: Ping = {};
  window.__gpp!('ping', (value) => (found = value as Ping));
  return found;
};
const decoded = () => new GppModel(ping()['gppString'] as string);
const locators = () => [...document.querySelectorAll('iframe[name="__gppLocator"]')];

/** Asks as a frame does. */
const message = (call: object, isText = false) =>
  new Promise<unknown>((settle) => {
    const hear = ({ data }: MessageEvent) => {
      // In the form that was asked in.
      if (isText !== (typeof data === 'string')) return;
      const value = (isText ? JSON.parse(data as string) : data) as object;
      if (!('__gppReturn' in value)) return;
      removeEventListener('message', hear);
      settle(value.__gppReturn);
    };
    addEventListener('message', hear);
    const asked = { __gppCall: call };
    postMessage(isText ? JSON.stringify(asked) : asked, '*');
  });

describe('gppStub', () => {
  without('__gpp');
  afterEach(() => locators().forEach((frame) => frame.remove()));

  it('answers at once, keeps calls for the real one, and is found by frames', async () => {
    gppStub();
    const stub = window.__gpp;
    gppStub();
    expect(window.__gpp).to.equal(stub);
    expect(ping()['cmpStatus']).to.equal('stub');
    const heard: unknown[] = [];
    window.__gpp!('addEventListener', (event) => heard.push((event as Ping)['eventName']));
    window.__gpp!('hasSection', (value) => heard.push(value), 'usca');
    expect(heard).to.deep.equal(['listenerRegistered', false]);
    expect(window.__gpp!()).to.have.length(1);
    expect(locators()).to.have.length(1);
    for (const isText of [false, true]) {
      const answer = (await message({ command: 'ping', callId: 7 }, isText)) as Ping;
      expect(answer['callId']).to.equal(7);
      expect((answer['returnValue'] as Ping)['cmpStatus']).to.equal('stub');
    }
  });
});

describe('gpp', () => {
  without('__gpp');
  reported();
  afterEach(() => locators().forEach((frame) => frame.remove()));

  it('publishes the section of the state, and each change', () => {
    const events: unknown[] = [];
    gppStub();
    window.__gpp!('addEventListener', (event) => {
      const { eventName, data } = event as Ping;
      if (eventName !== 'listenerRegistered') events.push(`${String(eventName)} ${String(data)}`);
    });
    const visitor = new Visitor();
    const consent = visitor.open();
    const stop = gpp(consent, CmpApi, { region: 'US-CA' });
    expect(ping()).to.include({ cmpStatus: 'loaded', signalStatus: 'ready', cmpId: 1 });
    expect(ping()['supportedAPIs']).to.deep.equal(['8:usca']);
    expect(ping()['applicableSections']).to.deep.equal([8]);
    const told = () =>
      ['SaleOptOut', 'SharingOptOut'].map((name) => decoded().getFieldValue('usca', name));
    expect(told()).to.deep.equal([1, 1]);
    expect(decoded().getFieldValue('usca', 'SaleOptOutNotice')).to.equal(1);
    expect(decoded().getFieldValue('usca', 'MspaCoveredTransaction')).to.equal(2);
    events.length = 0;
    consent.answer('accept-all');
    expect(told()).to.deep.equal([2, 2]);
    expect(events).to.deep.equal([
      'signalStatus not ready',
      'sectionChange usca',
      'signalStatus ready',
    ]);
    consent.answer('custom', { functional: false });
    expect(events).to.have.length(3);
    stop();
    consent.answer('withdraw');
    expect(told()).to.deep.equal([2, 2]);
    delete page['__gpp'];
    gpp(visitor.open(), CmpApi, { region: 'US-CA' });
    expect(told()).to.deep.equal([1, 1]);
  });

  it('applies nowhere outside of these states', () => {
    gpp(new Visitor().open(), CmpApi, { region: 'DE' });
    expect(ping()['applicableSections']).to.deep.equal([-1]);
    expect(ping()['sectionList']).to.deep.equal([]);
    expect(ping()['signalStatus']).to.equal('ready');
  });

  const STATES = 'CA VA CO UT CT FL MT OR TX DE IA NE NH NJ TN MN MD IN KY RI'.split(' ');
  for (const state of [...STATES, 'national']) {
    it(`fills in fields that the section of ${state} has`, () => {
      const mspa = state === 'national';
      const region = mspa ? 'US-WY' : `US-${state}`;
      const consent = new Visitor().open();
      gpp(consent, CmpApi, { region, mspa });
      const { name, id, notices, optOuts, hasGpc } = gppSection(region, mspa)!;
      expect(ping()['sectionList']).to.deep.equal([id]);
      const section = decoded().getSection(name) as Record<string, unknown>;
      for (const field of [...notices, ...optOuts]) expect(section[field], field).to.equal(1);
      expect('Gpc' in section).to.equal(hasGpc);
      // No field of either kind was forgotten.
      const fields = Object.keys(section).filter((key) => !key.startsWith('Sensitive'));
      const expected = fields.filter((key) => /(Notice|OptOut)$/.test(key));
      expect([...notices, ...optOuts]).to.have.members(expected);
    });
  }
});
