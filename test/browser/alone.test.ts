import { expect } from '@open-wc/testing';
import { alone } from '../../src/browser/alone.js';

const NAME = 'askfirst-test';

describe('alone', () => {
  for (const [where, locks] of [
    ['with locks', navigator.locks],
    ['without locks, as on http', undefined],
  ] as const) {
    describe(where, () => {
      before(() => {
        Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
      });
      after(() => {
        delete (navigator as { locks?: unknown }).locks;
      });
      beforeEach(() => localStorage.removeItem(`${NAME}:lease`));

      it('lets one of several run', async () => {
        let runs = 0;
        let done = () => {};
        const busy = new Promise<void>((settle) => (done = settle));
        const all = [1, 2, 3].map(() =>
          alone(NAME, () => {
            runs++;
            return busy;
          }),
        );
        // One that may not run knows it before the one that does has ended.
        const refusals = all.map(async (one) => ((await one) ? Promise.reject() : undefined));
        await Promise.any(refusals);
        done();
        expect((await Promise.all(all)).filter(Boolean)).to.have.length(1);
        expect(runs).to.equal(1);
      });

      it('lets the next one run afterwards', async () => {
        expect(await alone(NAME, async () => {})).to.equal(true);
        expect(await alone(NAME, async () => {})).to.equal(true);
      });
    });
  }
});
