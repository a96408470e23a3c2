import { listen } from './browser/listen.js';
import { onAction } from './browser/actions.js';
import { createChoiceStorage } from './browser/choice-storage.js';
import { ConsentStore } from './browser/consent-store.js';
import type { ConsentChangeEvent } from './browser/consent-store.js';
import type { Residue } from './browser/erase.js';
import { isPrerendering, onActivated, onParsed, onRestored } from './browser/page-lifecycle.js';
import { warn } from './browser/warn.js';
import type { Choices } from './core/choices.js';
import type { Config, Service } from './core/config.js';
import { createIsOwn, createPolicy } from './core/policy.js';
import type { Law } from './core/regime.js';
import type { Receipt } from './core/receipt.js';
import type { Policy } from './guard/gate.js';
import type { Guard, Tell } from './guard/guard.js';
import type { Wording } from './wording.js';

/** The layers on the screen, once they are loaded. */
export interface Ui {
  showNotice(): Promise<void>;
  showPreferences(): Promise<void>;
  hide(): void;
  /** Takes the elements out of the page. */
  remove(): void;
}

/** Installs the guard, or gives the one that is there the policy. */
export type InstallGuard = (policy: Policy, tell?: Tell) => Guard;

/** Loads the layers when there is something to show. */
export type LoadUi = (consent: Consent) => Promise<Ui>;

/** What follows the page and each answer: other tabs, the rest of the record, erasing. */
export interface Aftermath {
  /** Called once the page is parsed, and after each answer. */
  attend(consent: Consent, event?: Partial<ConsentChangeEvent>): void;
}

/** Loads further files, each when it is needed. */
export interface ConsentFiles {
  readonly ui?: LoadUi | undefined;
  record?(): Promise<Aftermath>;
}

/**
 * Fired as `held` and `released` for each element that the guard holds and lets go. What it waits for
 * stands in its `data-consent` (marked by the site) or `data-askfirst-held` (by us).
 */
export interface GuardedEvent extends Event {
  readonly element: Element;
}

/** Fired as `residue` when what a denied service had stored has been erased, as far as that goes. */
export interface ResidueEvent extends Event {
  readonly residue: readonly Residue[];
  /** Services whose grant was taken back just now. */
  readonly taken: readonly Service[];
}

/** What listeners of a consent are given, by the type of the event. */
export interface ConsentEventMap {
  change: ConsentChangeEvent;
  decide: ConsentChangeEvent;
  residue: ResidueEvent;
  held: GuardedEvent;
  released: GuardedEvent;
  law: Event;
  wording: Event;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- only so are inherited methods typed
export interface Consent {
  addEventListener<T extends keyof ConsentEventMap>(
    type: T,
    listener: (event: ConsentEventMap[T]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(...given: Parameters<EventTarget['addEventListener']>): void;
  removeEventListener<T extends keyof ConsentEventMap>(
    type: T,
    listener: (event: ConsentEventMap[T]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void;
}

/**
 * The visitor's consent on this page: asks for it, keeps it, and holds and releases by it.
 *
 * Events: `change` and `decide` (`ConsentChangeEvent`: something is another way now, an answer was
 * given), `residue` (`ResidueEvent`: erasing has ended), `held` and `released` (`GuardedEvent`), `law` and
 * `wording` (`Event`: what the visitor's law asks for, and the language of the layers, are known or new).
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export class Consent extends ConsentStore {
  /** What the last withdrawal could not erase; absent before the first. */
  declare readonly residue?: readonly Residue[];
  /** The language of the layers, and their texts in it; absent before they are loaded. */
  declare readonly wording?: Wording;
  /** Ids of the services that a signal speaks to. Absent without signals. */
  declare readonly signalled?: readonly string[];
  /** The visitor's region, where it is known: ISO 3166. */
  declare readonly region?: string;
  /** What the law of the visitor's region asks for. Absent without `askfirst-regions.js`. */
  declare readonly law?: Law;
  /** Resolves with a copy of the evidence for the visitor. Absent until `askfirst-record.js` is there. */
  declare receipt?: () => Promise<Receipt>;
  readonly #guard: Guard;
  readonly #files: ConsentFiles;
  readonly #undo: readonly (() => void)[];
  #ui: Promise<Ui> | undefined;

  constructor(config: Config, install: InstallGuard, files: ConsentFiles = {}) {
    super(config, createChoiceStorage(config));
    this.#files = files;
    const isOwn = createIsOwn(location.hostname, config.firstParty);
    const policy = createPolicy(config, isOwn, (id, ids) => warn('mark', [id, ids]));
    const tell: Tell = (type, element) =>
      this.dispatchEvent(Object.assign(new Event(type), { element }));
    const offer = async () => {
      // An answer may come by script while the notice does.
      if (!this.decided && (await this.#load()) && !this.decided) await this.showNotice();
    };
    const attend = (event?: Partial<ConsentChangeEvent>) =>
      files.record?.().then(
        (file) => file.attend(this, event),
        (error) => warn('ui', error),
      );
    // Until a prerendered page is activated nothing is read, so nothing is granted.
    let start = () => this.refresh();
    const undoActivated = onActivated(() => start());
    this.#guard = install(policy(this.choices), tell);
    start = () => {
      this.refresh();
      void offer();
    };
    this.#undo = [
      undoActivated,
      onRestored(start),
      onAction((action) => {
        if (!Object.hasOwn(ACTIONS, action)) warn('action', action);
        else void this[ACTIONS[action as keyof typeof ACTIONS]]();
      }),
      listen(this, 'change', () => {
        this.#guard.update(policy(this.choices));
        announce('askfirst:change');
      }),
      listen(this, 'decide', attend),
      listen(document, 'askfirst-open', () => this.showPreferences()),
    ];
    onParsed(attend);
    if (!isPrerendering()) void offer();
  }

  /** Elements that wait for an answer. */
  get held(): readonly Element[] {
    return [...this.#guard.held];
  }

  /** Grants everything. */
  acceptAll(): void {
    this.answer('accept-all');
  }

  /** Denies everything that can be denied. */
  rejectAll(): void {
    this.answer('reject-all');
  }

  /** Takes answers for some categories or services and keeps the others. */
  save(choices: Choices): void {
    this.answer('custom', choices);
  }

  /** Takes back what was granted. */
  withdraw(): void {
    this.answer('withdraw');
  }

  /** Settles once a category or service is granted; at once if it is. */
  when(id: string): Promise<void> {
    return new Promise((settle) => {
      const look = () => {
        if (!this.allows(id)) return;
        stop();
        settle();
      };
      const stop = listen(this, 'change', look);
      look();
    });
  }

  /** Shows the first layer. */
  async showNotice(): Promise<void> {
    await (await this.#load())?.showNotice();
  }

  /** Shows the second layer. */
  async showPreferences(): Promise<void> {
    await (await this.#load())?.showPreferences();
  }

  /** Hides both layers; nothing is decided by it. */
  hide(): void {
    void this.#ui?.then((ui) => ui.hide());
  }

  /** Takes everything of ours out of the page. What is held stays held. */
  destroy(): void {
    this.#undo.forEach((undo) => undo());
    this.#guard.uninstall();
    void this.#ui?.then((ui) => ui.remove());
    delete window.askfirst;
  }

  #load(): Promise<Ui | void> | undefined {
    this.#ui ??= this.#files.ui?.(this);
    return this.#ui?.catch((error) => {
      this.#ui = undefined;
      warn('ui', error);
    });
  }
}

/** What `data-askfirst` can ask for. */
const ACTIONS = {
  accept: 'acceptAll',
  reject: 'rejectAll',
  withdraw: 'withdraw',
  preferences: 'showPreferences',
} as const;

/** Tells other people's code; who comes late reads `window.askfirst.consent`. */
export function announce(type: 'askfirst:ready' | 'askfirst:change'): void {
  document.dispatchEvent(new Event(type));
}
