import { pathToFileURL } from 'node:url';
import { interleave, ratio } from './lib/statistics.mjs';

const CALLS = 200_000;

/** Deciding addresses with 10,000 rules against 10, in Node: this is no matter of the DOM. */
export async function decision({ dist, rounds }) {
  const { createIsOwn, createPolicy } = await import(
    pathToFileURL(`${dist}/npm/core/policy.js`).href
  );

  /** Times the decisions on 999 addresses, a third own, a third unknown, a third of the rules. */
  function variant(count) {
    const services = Array.from({ length: count }, (_, i) => ({
      id: `service-${i}`,
      name: `Service ${i}`,
      category: 'advertising',
      hosts: [i % 2 ? `cdn.vendor-${i}.example` : `*.vendor-${i}.example/tags/`],
      cookies: [],
      storage: [],
    }));
    const config = { policy: {}, firstParty: ['shop-cdn.example'], unknown: 'allow', services };
    const choices = Object.fromEntries(services.map(({ id }) => [id, false]));
    const isOwn = createIsOwn('www.shop.example', config.firstParty);
    const policy = createPolicy(config, isOwn, () => {})(choices);
    const hosts = Array.from({ length: 333 }, (_, i) => [
      'www.shop.example',
      `static.assets.other-${i}.example`,
      `cdn.vendor-${Math.floor((i * count) / 333)}.example`,
    ]).flat();
    return () => {
      let denied = 0;
      const start = performance.now();
      for (let i = 0; i < CALLS; i++) {
        if (policy.denies(hosts[i % hosts.length], '/tags/a.js')) denied++;
      }
      const time = performance.now() - start;
      if (Math.round((denied / CALLS) * 3) !== 1) throw new Error(`${denied} denied`);
      return (time * 1e6) / CALLS;
    };
  }

  const times = await interleave(rounds, { few: variant(10), many: variant(10_000) }, 3);
  return [ratio('decide: 10,000 rules, not 10', times.few, times.many, 1.5, 'ns')];
}
