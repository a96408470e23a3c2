import type { Choices } from '../core/choices.js';
import type { Config } from '../core/config.js';
import { decide, decideAll } from '../core/decide.js';
import { decodeRecord, encodeRecord, standing } from '../core/record.js';
import type { ConsentRecord, Method } from '../core/record.js';
import type { ChoiceStorage, Persisted } from './choice-storage.js';
import { warn } from './warn.js';

/** Where a change came from: a choice on this page, or the stored choice read again. */
export type ChangeSource = 'choice' | 'storage';

/** Fired as `change` after the choices changed. */
export class ConsentChangeEvent extends Event {
  /** Ids whose answer is another one now. */
  readonly changed: readonly string[];
  readonly source: ChangeSource;

  constructor(changed: readonly string[], source: ChangeSource) {
    super('change');
    this.changed = changed;
    this.source = source;
  }
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
  readonly #storage: ChoiceStorage;

  constructor(config: Config, storage: ChoiceStorage) {
    super();
    this.config = config;
    this.#storage = storage;
    this.choices = decide(config, {});
  }

  /** Returns whether a category or service may run. Unknown ids are denied: a typo must fail closed. */
  allows(id: string): boolean {
    return this.choices[id] === true;
  }

  /** Takes an answer, by default the same to everything: records it, keeps it, tells everyone. */
  answer(method: Method, given?: Choices): void {
    const { policy } = this.config;
    const record: ConsentRecord = {
      id: this.record?.id ?? randomId(),
      time: Date.now(),
      policy: policy.version,
      language: 'en',
      method,
      choices: given ? this.#merge(given) : decideAll(this.config, method === 'accept-all'),
    };
    const persisted = this.#storage.write(encodeRecord(record));
    if (persisted !== 'cookie') warn('storage', persisted);
    this.#adopt({ ...record, persisted }, 'choice');
  }

  /** Answers for some ids and keeps the rest; services follow a category that is named without them. */
  #merge(given: Choices): Choices {
    const answers: Record<string, boolean> = { ...this.choices, ...given };
    for (const { id, category } of this.config.services) {
      answers[id] = given[id] ?? given[category] ?? answers[id]!;
    }
    return decide(this.config, answers);
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
      .sort((a, b) => b.time - a.time);
    this.#adopt(newest, 'storage');
  }

  /** Removes the record: nothing is granted, and the visitor is asked again. */
  forget(): void {
    this.#storage.clear();
    this.#adopt(undefined, 'choice');
  }

  #adopt(record: StoredRecord | undefined, source: ChangeSource): void {
    const worth = record && standing(record, this.config, Date.now());
    const { choices: before, record: earlier } = this;
    const choices =
      record && worth !== 'expired'
        ? decide(this.config, record.choices, true)
        : decideAll(this.config, false);
    Object.assign(this, { record, choices, decided: worth === 'current' });
    const changed = Object.keys(choices).filter((id) => before[id] !== choices[id]);
    if (changed.length > 0) this.dispatchEvent(new ConsentChangeEvent(changed, source));
    if (earlier?.time !== record?.time || source === 'choice')
      this.dispatchEvent(new Event('decide'));
  }
}

/** Returns a random id: a UUID, or as many random digits on http pages, which have no `randomUUID`. */
const randomId = (): string =>
  crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
