import { expect } from '@open-wc/testing';
import { DecisionLog } from '../../src/browser/decision-log.js';
import { DecisionQueue } from '../../src/browser/decision-queue.js';
import type { LogEntry } from '../../src/core/log-entry.js';
import type { ConsentRecord } from '../../src/core/record.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const NAME = 'askfirst-test:log';

const recordOf = (sequence: number, time: number): ConsentRecord => ({
  id: 'me',
  sequence,
  time,
  policy: '1',
  method: 'custom',
  regime: 'opt-in',
  choices: { analytics: true },
  asked: {},
});

const forgetAll = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(NAME))
    .forEach((key) => localStorage.removeItem(key));

type Answer = Response | Error | Promise<Error>;

/** A page with a clock that stands still, and a server that answers as it is told. */
function pageOf(...answers: Answer[]) {
  const state = { now: 1_800_000_000_000, posted: [] as LogEntry[], waits: [] as number[] };
  let due = () => {};
  const log = new DecisionLog(
    { url: '/log', name: NAME },
    {
      now: () => state.now,
      random: () => 1,
      async post(_, { body }) {
        state.posted.push(JSON.parse(body as string) as LogEntry);
        const answer = (await answers.shift()) ?? new Response(null, { status: 201 });
        if (answer instanceof Error) throw answer;
        return answer;
      },
      later(run, ms) {
        state.waits.push(ms);
        due = run;
        return () => (due = () => {});
      },
    },
  );
  return Object.assign(state, {
    log,
    queue: new DecisionQueue(NAME),
    sequences: () => state.posted.map(({ sequence }) => sequence),
    /** Lets the time pass that the page waits. */
    async pass() {
      const before = state.waits.length;
      state.now += state.waits.at(-1)!;
      due();
      while (state.waits.length === before && pageQueue().length > 0) await frame();
    },
  });
}

const pageQueue = () => new DecisionQueue(NAME).read();
const frame = () => new Promise(requestAnimationFrame);
const failing = (status: number, headers = {}) => new Response(null, { status, headers });
const offline = new TypeError('Failed to fetch');

describe('DecisionLog', () => {
  let stop = () => {};
  const open = (...answers: Answer[]) => {
    const page = pageOf(...answers);
    stop = () => page.log.stop();
    return page;
  };
  beforeEach(forgetAll);
  afterEach(() => {
    stop();
    forgetAll();
  });

  it('posts a decision, and the same one no second time', async () => {
    const page = open();
    const record = recordOf(1, page.now);
    await page.log.add(record);
    await page.log.add(record);
    await page.log.addMissed(record);
    await page.log.flush(true);
    expect(page.posted).to.have.length(1);
    expect(page.posted[0]).to.include({ schema: 1, origin: location.origin });
    expect(page.posted[0]!.key).to.equal(`me.1.${page.now}`);
    expect(page.queue.read()).to.be.empty;
  });

  it('waits twice as long after each failure, up to an hour', async () => {
    const page = open(...Array.from({ length: 14 }, () => offline));
    await page.log.add(recordOf(1, page.now));
    for (let tries = 1; tries < 14; tries++) await page.pass();
    const seconds = page.waits.map((ms) => ms / SECOND);
    expect(seconds.slice(0, 5)).to.deep.equal([1, 2, 4, 8, 16]);
    expect(seconds.at(-1)).to.equal(3600);
  });

  it('waits as long as the server asks, in seconds or until a date', async () => {
    const date = new Date(1_800_000_000_000 + 2 * HOUR).toUTCString();
    const page = open(
      failing(503, { 'retry-after': '120' }),
      failing(429, { 'retry-after': date }),
    );
    await page.log.add(recordOf(1, page.now));
    expect(page.waits.at(-1)).to.equal(120 * SECOND);
    await page.log.flush(true);
    expect(page.posted, 'not earlier, whatever happens').to.have.length(1);
    await page.pass();
    expect(page.waits.at(-1)).to.equal(2 * HOUR - 120 * SECOND);
  });

  it('does not hammer a server that always asks to be tried at once', async () => {
    const page = open(...Array.from({ length: 9 }, () => failing(503, { 'retry-after': '0' })));
    await page.log.add(recordOf(1, page.now));
    for (let tries = 1; tries < 9; tries++) await page.pass();
    expect(page.waits.at(-1)).to.be.greaterThan(SECOND);
  });

  for (const status of [400, 403, 404, 413, 422]) {
    it(`gives up what is answered with ${status}, and goes on with the next`, async () => {
      const page = open(failing(status));
      await page.log.add(recordOf(1, page.now));
      expect(page.queue.read()).to.be.empty;
      await page.log.add(recordOf(2, page.now));
      expect(page.sequences()).to.deep.equal([1, 2]);
    });
  }

  for (const status of [408, 425, 429, 500, 503]) {
    it(`tries again what is answered with ${status}`, async () => {
      const page = open(failing(status));
      await page.log.add(recordOf(1, page.now));
      await page.pass();
      expect(page.sequences()).to.deep.equal([1, 1]);
      expect(page.queue.read()).to.be.empty;
    });
  }

  it('tries one after a failure, not all that wait', async () => {
    const page = open(offline, offline, offline);
    await page.log.add(recordOf(1, page.now));
    await page.log.add(recordOf(2, page.now));
    expect(page.sequences()).to.deep.equal([1, 2]);
    await page.log.flush(true);
    expect(page.sequences()).to.have.length(3);
    await page.log.flush(true);
    expect(page.sequences().slice(3).sort()).to.deep.equal([1, 2]);
    expect(page.queue.read()).to.be.empty;
  });

  it('leaves a decision alone that another page is posting, until that page must be gone', async () => {
    const page = open();
    page.queue.add({
      ...{ key: 'k', body: '{"sequence":1}', time: page.now, tries: 0, next: 0 },
      until: page.now + 20 * SECOND,
    });
    await page.log.flush(true);
    expect(page.posted).to.be.empty;
    expect(page.waits.at(-1)).to.equal(20 * SECOND);
    await page.pass();
    expect(page.sequences()).to.deep.equal([1]);
  });

  it('does not post again what is on its way', async () => {
    let answer = (_: Error) => {};
    const page = open(offline, new Promise<Error>((settle) => (answer = settle)));
    await page.log.add(recordOf(1, page.now));
    const flushed = page.log.flush(true);
    while (page.posted.length < 2) await frame();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    delete (document as { hidden?: boolean }).hidden;
    expect(page.posted).to.have.length(2);
    answer(offline);
    await flushed;
  });

  it('does not wait for a clock that was set back', async () => {
    const page = open();
    const far = page.now + 300 * DAY;
    const decision = { key: 'k', body: '{"sequence":1}', time: far, tries: 3 };
    page.queue.add({ ...decision, next: far, until: far });
    await page.log.flush();
    expect(page.sequences()).to.deep.equal([1]);
  });

  it('posts what waits when the page is hidden or the network is back, not before its time else', async () => {
    const page = open(offline, offline);
    await page.log.add(recordOf(1, page.now));
    await page.log.flush();
    expect(page.posted).to.have.length(1);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    delete (document as { hidden?: boolean }).hidden;
    expect(page.posted, 'at once').to.have.length(2);
    while (page.queue.read()[0]!.tries < 2) await frame();
    window.dispatchEvent(new Event('online'));
    while (page.queue.read().length > 0) await frame();
    expect(page.posted).to.have.length(3);
  });

  it('keeps the newest fifty', async () => {
    const page = open(...Array.from({ length: 60 }, () => offline));
    for (let n = 1; n <= 60; n++) await page.log.add(recordOf(n, page.now + n));
    const kept = page.queue.read().map(({ time }) => time - page.now);
    expect(kept.sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 50 }, (_, i) => i + 11));
  });

  it('posts what an earlier page has decided and not posted, if that was today', async () => {
    const page = open();
    await page.log.addMissed(recordOf(1, page.now - 2 * DAY));
    expect(page.posted).to.be.empty;
    await page.log.addMissed(recordOf(2, page.now - HOUR));
    await page.log.addMissed(recordOf(2, page.now - HOUR));
    expect(page.sequences()).to.deep.equal([2]);
  });

  it('passes over junk in the storage', async () => {
    const page = open();
    for (const [at, text] of ['{', 'null', '1', '{"key":"k"}', '{"key":1,"body":2}'].entries()) {
      localStorage.setItem(`${NAME}:${at}`, text);
    }
    await page.log.flush(true);
    expect(page.posted).to.be.empty;
  });

  it('posts once where the storage is full', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      const page = open(offline);
      await page.log.add(recordOf(1, page.now));
      await page.log.flush(true);
      expect(page.sequences()).to.deep.equal([1]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
