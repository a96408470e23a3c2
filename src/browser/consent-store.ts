import type { Choices } from '../core/choices.js';
import type { Config, Regime } from '../core/config.js';
import { decide, decideAll } from '../core/decide.js';
import { askedNow, decodeRecord, encodeRecord, findNew, isExpired } from '../core/record.js';
import type { ConsentRecord, Method } from '../core/record.js';
import type { ChoiceStorage, Persisted } from './choice-storage.js';
import { warn } from './warn.js';

/** Where a change came from: a choice on this page, or the stored choice read again. */
export type ChangeSource = 'choice' | 'storage';

/** Fired as `change` after the choices changed, and as `decide` after every answer. */
export interface ConsentChangeEvent extends Event {
  /** Ids whose answer is another one now. */
  readonly changed: readonly string[];
  readonly source: ChangeSource;
}

/** A record, and where it is kept. */
export type StoredRecord = ConsentRecord & { readonly persisted: Persisted };

/** The single owner of the choice. Everything else asks it, or listens to it. */
export class ConsentStore extends EventTarget {
  readonly config: Config;
  /** The newest stored answer, also an expired one; `undefined` before the first. */
  readonly record: StoredRecord | undefined;
  /** What is granted now, by category and service id. */
  readonly choices: Choices;
  /** Whether the visitor has answered and need not be asked again. */
  readonly decided: boolean = false;
  /** Ids that the stored answer does not cover; none before the first answer. */
  readonly news: readonly string[] = [];
  /** What silence means. @defaultValue `"opt-in"`: no */
  readonly regime: Regime = 'opt-in';
  readonly #storage: ChoiceStorage;

  constructor(config: Config, storage: ChoiceStorage) {
    super();
    this.config = config;
    this.#storage = storage;
    this.choices = decide(config, {});
  }

  /**
   * Completes what counts of the stored answers: what silence means, and what may not be granted. A
   * plain opt-in changes nothing; regimes and privacy signals put theirs here.
   */
  declare settle?: (given: Choices, record: StoredRecord | undefined) => Choices;

  /** Returns whether a category or service may run. Unknown ids are denied: a typo must fail closed. */
  allows(id: string): boolean {
    return this.choices[id] === true;
  }

  /** Takes an answer, by default the same to everything: records it, keeps it, tells everyone. */
  answer(method: Method, given?: Choices): void {
    const { config, regime, record: before } = this;
    this.#adopt(
      this.#write({
        id: before?.id ?? randomId(),
        sequence: (before?.sequence ?? 0) + 1,
        time: Date.now(),
        policy: config.policy.version,
        method,
        regime,
        choices: given
          ? decide(config, given, this.choices)
          : decideAll(config, method === 'accept-all'),
        asked: askedNow(config),
      }),
      'choice',
    );
  }

  /** Adds to the record, which is there, what takes a while to know. */
  complete(more: Partial<ConsentRecord>): void {
    Object.assign(this, { record: this.#write({ ...this.record!, ...more }) });
  }

  #write(record: ConsentRecord): StoredRecord {
    const persisted = this.#storage.write(encodeRecord(record));
    if (persisted !== 'cookie') warn('storage', persisted);
    return { ...record, persisted };
  }

  /** Reads the stored answer again: at the start, and after the page stood still. */
  refresh(): void {
    const [newest] = this.#storage
      .read()
      .flatMap(([text, persisted]) => {
        const record = decodeRecord(text);
        if (record) return { ...record, persisted };
        warn('record', text);
        return [];
      })
      .sort((a, b) => b.time - a.time || b.sequence - a.sequence);
    this.#adopt(newest, 'storage');
  }

  /** Removes the record: nothing is granted, and the visitor is asked again. */
  forget(): void {
    this.#storage.clear();
    this.#adopt(undefined, 'choice');
  }

  #adopt(record: StoredRecord | undefined, source: ChangeSource): void {
    const { config, choices: before, record: earlier } = this;
    // An expired answer only pre-fills the question.
    const counts = !!record && !isExpired(record, config, Date.now());
    const news = record ? findNew(record, config) : [];
    const given = counts ? { ...record.choices } : {};
    for (const id of news) delete given[id];
    const choices = decide(config, {}, this.settle?.(given, record) ?? given);
    const decided = counts && !news[0] && record.policy === config.policy.version;
    Object.assign(this, { record, choices, news, decided });
    const changed = Object.keys(choices).filter((id) => before[id] !== choices[id]);
    const tell = (type: 'change' | 'decide') =>
      this.dispatchEvent(Object.assign(new Event(type), { changed, source }));
    if (changed[0]) tell('change');
    if (earlier?.time !== record?.time || source === 'choice') tell('decide');
  }
}

/** Returns a random id: a UUID, or as many random digits on http pages, which have no `randomUUID`. */
const randomId = (): string =>
  crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
