import type { Choices } from '../core/choices.js';
import type { Method } from '../core/record.js';

/** A visitor asks for a choice to be recorded. Whoever owns the record answers; cancel it to refuse. */
export class ChoiceRequestEvent extends Event {
  /** What was pressed. */
  readonly choice: Method;
  /** For `custom` only: an answer for every category and every service. */
  readonly choices: Choices | undefined;

  constructor(choice: Method, choices?: Choices) {
    super('askfirst-choice', { bubbles: true, composed: true, cancelable: true });
    this.choice = choice;
    this.choices = choices;
  }
}

/** A visitor asks for a layer to be shown. */
export class OpenRequestEvent extends Event {
  /** The layer asked for. */
  readonly layer = 'preferences';

  constructor() {
    super('askfirst-open', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A visitor asks for a copy of the record, or for it to be deleted. Cancel it to refuse. */
export class RecordRequestEvent extends Event {
  /** What was pressed. */
  readonly wish: 'download' | 'delete';

  constructor(wish: 'download' | 'delete') {
    super('askfirst-record', { bubbles: true, composed: true, cancelable: true });
    this.wish = wish;
  }
}

/** The preferences were closed without a choice. Nothing is to be recorded. */
export class PreferencesCloseEvent extends Event {
  constructor() {
    super('askfirst-close', { bubbles: true, composed: true });
  }
}

/** An element of the page is there and wants to be told what it shows. */
export class ConnectEvent extends Event {
  constructor() {
    super('askfirst-connect', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'askfirst-choice': ChoiceRequestEvent;
    'askfirst-open': OpenRequestEvent;
    'askfirst-record': RecordRequestEvent;
    'askfirst-close': PreferencesCloseEvent;
    'askfirst-connect': ConnectEvent;
  }
  interface DocumentEventMap {
    'askfirst-choice': ChoiceRequestEvent;
    'askfirst-open': OpenRequestEvent;
    'askfirst-record': RecordRequestEvent;
    'askfirst-close': PreferencesCloseEvent;
    'askfirst-connect': ConnectEvent;
  }
}
