import type { LookInput, RegionInput } from './config-input.js';

/** What silence means: no, yes, or nothing that is asked for. */
export type Regime = 'opt-in' | 'opt-out' | 'notice';

/** What follows when something was taken back that has run on this page. */
export type Reload = 'never' | 'ask' | 'auto';

/** A call of a vendor's own function: its name in `window`, dots between, and what it is given. */
export type Call = readonly [name: string, ...args: unknown[]];

/** A purpose that visitors decide on. `name` and `description` are absent where the locale has them. */
export interface Category {
  readonly id: string;
  readonly required: boolean;
  readonly name?: string;
  readonly description?: string;
  readonly consequence?: string;
}

/** A cookie or storage key; `name` may end in `*`. */
export interface StorageEntry {
  readonly name: string;
  readonly purpose?: string;
  readonly lifetime?: string;
  readonly host?: string;
  readonly httpOnly?: boolean;
}

/** One vendor or tool inside a category. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly description?: string;
  readonly hosts: readonly string[];
  readonly cookies: readonly StorageEntry[];
  readonly storage: readonly StorageEntry[];
  readonly inline: readonly string[];
  readonly deny?: readonly Call[];
  readonly grant?: readonly Call[];
  readonly controller?: string;
  readonly policyUrl?: string;
}

/** A checked config with every default filled in. Made by `parseConfig`. */
export interface Config {
  readonly policy: {
    readonly version: string;
    readonly url: string;
    readonly controller?: string;
    readonly contact?: string;
  };
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly unknown: 'allow' | 'hold';
  readonly lockdown?: boolean;
  readonly share?: 'host' | 'site';
  readonly reload?: Reload;
  readonly log?: { readonly url: string };
  readonly renew?: string;
  readonly language?: string;
  /** As given: what reads it checks it. */
  readonly look?: LookInput;
  readonly region?: RegionInput;
  readonly signals?: Readonly<Record<string, object>>;
  readonly firstParty: readonly string[];
  readonly cookie: {
    readonly name: string;
    readonly domain?: string;
    readonly path: string;
    readonly days: number;
  };
  readonly messages: Readonly<Record<string, string>>;
}
