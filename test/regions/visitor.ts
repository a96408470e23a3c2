import { ConsentStore } from '../../src/browser/consent-store.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { askedNow, encodeRecord } from '../../src/core/record.js';
import { decideAll } from '../../src/core/decide.js';
import type { ConfigInput, RegionInput } from '../../src/core/config-input.js';
import { parseConfig } from '../../src/core/parse-config.js';
import type { Lawful } from '../../src/core/regime.js';
import { NAME, storageOf } from '../browser/storages.js';

const service = (id: string, category: string) => ({ id, name: id, category });

/** A consent without a page, that counts how often it was to show its notice. */
export class Visitor extends ConsentStore implements Lawful {
  declare readonly law?: NonNullable<Lawful['law']>;
  declare readonly region?: string;
  asked = 0;

  async showNotice(): Promise<void> {
    this.asked++;
  }
}

/** What the visitor meets, with these words on the region. */
export function configOf(region?: RegionInput, more: Partial<ConfigInput> = {}) {
  return parseConfig({
    policy: { version: '1', url: '/cookies' },
    services: [service('counter', 'analytics'), service('pixel', 'advertising')],
    cookie: { name: NAME, days: 100 },
    ...(region && { region }),
    ...more,
  });
}

/** The next page of a visitor, as it is before commands run. */
export function nextPage(config: ReturnType<typeof configOf>, isSeen = true): Visitor {
  const visitor = new Visitor(config, storageOf({ days: config.cookie.days }));
  if (isSeen) visitor.refresh();
  return visitor;
}

/** Leaves an answer of an earlier page. */
export function answered(more: Partial<ConsentRecord> = {}, config = configOf()): void {
  const text = encodeRecord({
    id: 'me',
    sequence: 1,
    time: Date.now() - 1000,
    policy: '1',
    method: 'accept-all',
    regime: 'opt-in',
    choices: decideAll(config, true),
    asked: askedNow(config),
    ...more,
  });
  document.cookie = `${NAME}=${encodeURIComponent(text)}; path=/`;
}

/** The ids that are granted, without what is always on. */
export const granted = ({ choices }: ConsentStore): string =>
  Object.keys(choices)
    .filter((id) => id !== 'necessary' && choices[id])
    .join(' ');
