import { expect } from '@open-wc/testing';
import type { SignalSource } from '../../src/signals/source.js';
import { page, reported, serviceOf, Visitor, without } from './consents.js';

/** What a vendor is told, in order. */
export interface Told {
  /** On a first page, before an answer. */
  readonly nothing: readonly unknown[];
  /** After a yes to everything. */
  readonly grant: readonly unknown[];
  /** After taking it back. */
  readonly deny: readonly unknown[];
  /** On a later page of somebody who agreed. */
  readonly later: readonly unknown[];
  /** On a later page of somebody who refused. @defaultValue as `nothing` */
  readonly refused?: readonly unknown[];
}

/** How a vendor's own code looks to a page. */
export interface Fake {
  /** What it leaves in `window`. */
  readonly names: readonly string[];
  /** Returns what waits for it where it has not come yet. */
  waiting(): readonly unknown[];
  /** Puts the loaded vendor there, which notes what it is told. */
  install(calls: unknown[]): void;
  /** Puts one there that throws. */
  break?(): void;
  /** The service of the catalogue, and a category that it is not in by default. */
  readonly service: string;
  readonly other: string;
}

/** Tests the contract of a signal with a vendor that notes what it is told. */
export function contract(
  start: (consent: SignalSource, options?: object) => () => void,
  { nothing, grant, deny, later, refused = nothing }: Told,
  fake: Fake,
): void {
  without(...fake.names);
  const errors = reported();

  it('is queued before the vendor is there, over a grant, a denial and later pages', () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    start(consent);
    expect(fake.waiting(), 'nothing').to.deep.equal(nothing);
    consent.answer('accept-all');
    expect(fake.waiting(), 'grant').to.deep.equal([...nothing, ...grant]);
    consent.answer('withdraw');
    expect(fake.waiting(), 'deny').to.deep.equal([...nothing, ...grant, ...deny]);
    fake.names.forEach((name) => delete page[name]);
    start(visitor.open());
    expect(fake.waiting(), 'later, refused').to.deep.equal(refused);
    visitor.open().answer('accept-all');
    fake.names.forEach((name) => delete page[name]);
    start(visitor.open());
    expect(fake.waiting(), 'later, agreed').to.deep.equal(later);
  });

  it('is told to a vendor that is there, again and again, until it is stopped', () => {
    const calls: unknown[] = [];
    fake.install(calls);
    const consent = new Visitor().open();
    const stop = start(consent);
    consent.answer('accept-all');
    consent.answer('withdraw');
    consent.answer('accept-all');
    expect(calls).to.deep.equal([...nothing, ...grant, ...deny, ...grant]);
    stop();
    consent.answer('withdraw');
    expect(calls).to.have.length([...nothing, ...grant, ...deny, ...grant].length);
  });

  it('is told once, and not of what is none of its business', () => {
    const calls: unknown[] = [];
    fake.install(calls);
    const consent = new Visitor().open({ services: [serviceOf('unrelated', 'functional')] });
    start(consent);
    consent.answer('accept-all');
    const before = [...calls];
    consent.answer('accept-all');
    consent.answer('custom', { unrelated: false });
    consent.refresh();
    expect(calls).to.deep.equal(before);
  });

  it('hears of the answer to its own service', () => {
    const calls: unknown[] = [];
    fake.install(calls);
    const consent = new Visitor().open({ services: [serviceOf(fake.service, fake.other)] });
    start(consent);
    consent.answer('accept-all');
    const granted = calls.length;
    expect(calls).to.deep.equal([...nothing, ...grant]);
    consent.answer('custom', { [fake.service]: false });
    expect(calls.slice(granted)).to.deep.equal(deny);
  });

  if (fake.break) {
    it('survives a vendor that throws', () => {
      fake.break!();
      const consent = new Visitor().open();
      start(consent);
      consent.answer('accept-all');
      expect(errors).to.not.be.empty;
      expect(consent.allows('analytics')).to.equal(true);
    });
  }
}
