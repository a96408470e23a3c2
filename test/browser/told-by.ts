import type { ConsentChangeEvent, ConsentStore } from '../../src/browser/consent-store.js';

/** What a store tells from now on, in order. */
export function toldBy(store: ConsentStore) {
  const told: unknown[] = [];
  store.addEventListener('change', (event) => {
    const { changed, source } = event as ConsentChangeEvent;
    told.push([[...changed].sort(), source]);
  });
  store.addEventListener('decide', () => told.push('decide'));
  return told;
}
