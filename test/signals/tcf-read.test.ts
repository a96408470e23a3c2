import { expect } from '@open-wc/testing';
import { tcfRead } from '../../src/signals/tcf-read.js';
import { page, reported, serviceOf, Visitor, without } from './consents.js';

type Listener = (data: object | null, success: boolean) => void;

/** Plays another tool: calls its listeners back when the test says so. */
class OtherTool {
  readonly listeners = new Map<number, Listener>();
  readonly asked: string[] = [];

  readonly api = (command: string, version: number, callback: Listener, id?: number) => {
    this.asked.push(`${command} ${version}`);
    if (command === 'removeEventListener') return void this.listeners.delete(id!);
    const listenerId = this.listeners.size + 1;
    this.listeners.set(listenerId, callback);
    callback({ listenerId, eventStatus: 'cmpuishown', gdprApplies: true }, true);
  };

  tell(eventStatus: string, purposes: number[], more: object = {}) {
    const consents = Object.fromEntries(purposes.map((number) => [number, true]));
    this.listeners.forEach((listener, listenerId) =>
      listener(
        { eventStatus, gdprApplies: true, listenerId, purpose: { consents }, ...more },
        true,
      ),
    );
  }
}

describe('tcfRead', () => {
  without('__tcfapi');
  const errors = reported();

  it('imports what was answered elsewhere, and only what is new', () => {
    const tool = new OtherTool();
    page['__tcfapi'] = tool.api;
    const consent = new Visitor().open();
    const stop = tcfRead(consent);
    expect(consent.record).to.equal(undefined);
    tool.tell('useractioncomplete', [1, 8, 9]);
    expect(consent.record!.method).to.equal('import');
    expect(consent.allows('analytics')).to.equal(true);
    expect(consent.allows('functional')).to.equal(false);
    expect(consent.allows('advertising')).to.equal(false);
    tool.tell('tcloaded', [1, 8, 9]);
    expect(consent.record!.sequence).to.equal(1);
    tool.tell('useractioncomplete', []);
    expect(consent.allows('analytics')).to.equal(false);
    stop();
    expect(tool.listeners.size).to.equal(0);
    expect(tool.asked).to.deep.equal(['addEventListener 2', 'removeEventListener 2']);
    expect(errors).to.deep.equal([]);
  });

  it('takes nothing where nobody has answered, or where it does not apply', () => {
    const tool = new OtherTool();
    page['__tcfapi'] = tool.api;
    const consent = new Visitor().open();
    tcfRead(consent);
    tool.tell('cmpuishown', [1, 8, 9]);
    tool.tell('tcloaded', [1, 8, 9], { gdprApplies: false });
    tool.tell('tcloaded', [1, 8, 9], { gdprApplies: undefined });
    tool.listeners.forEach((listener) => listener(null, false));
    expect(consent.record).to.equal(undefined);
  });

  it('waits for the other tool, and asks for the vendor too', () => {
    const consent = new Visitor().open({
      services: [serviceOf('one', 'analytics'), serviceOf('two', 'analytics')],
    });
    tcfRead(consent, { purposes: { analytics: [1] }, vendors: { one: 755, two: 42 } });
    const tool = new OtherTool();
    page['__tcfapi'] = tool.api;
    document.dispatchEvent(new Event('load'));
    tool.tell('tcloaded', [1], { vendor: { consents: { 755: true } } });
    expect(consent.allows('one')).to.equal(true);
    expect(consent.allows('two')).to.equal(false);
  });
});
