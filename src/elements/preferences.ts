/* eslint-disable lit-a11y/no-autofocus -- in a dialog it only says where focus goes on opening */
/* eslint-disable lit-a11y/click-events-have-key-events -- Escape is the key for a press beside */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Choices } from '../core/choices.js';
import type { Config, Regime } from '../core/config.js';
import type { LayerMessages } from '../core/messages.js';
import type { ConsentRecord, Method } from '../core/record.js';
import { type Draft, prefill } from './draft.js';
import { ChoiceRequestEvent, PreferencesCloseEvent, RecordRequestEvent } from './events.js';
import { formatRecord } from './format.js';
import { renderLink } from './link.js';
import { enNotice } from '../locales/en/notice.js';
import { enPreferences } from '../locales/en/preferences.js';
import { renderCategory } from './preferences-category.js';
import { media } from './preferences.media.styles.js';
import { styles } from './preferences.styles.js';
import { surface } from './surface.styles.js';

/**
 * Lets a visitor choose by category and by service, in a native modal dialog. Nothing is on but what
 * `choices` grants. Escape, the close button and a press beside the dialog close it without a choice.
 *
 * A category has an answer of its own, its services carry the exceptions. While they differ, its switch
 * stands in the middle; switching it switches all of them. Once all services agree, it takes their answer.
 *
 * @tag askfirst-preferences
 * @fires {ChoiceRequestEvent} askfirst-choice - Accept all, Reject all or Save was pressed. The dialog
 *   stays until its owner sets `open` to false.
 * @fires {RecordRequestEvent} askfirst-record - A copy of the record, or its deletion, was asked for.
 * @fires {PreferencesCloseEvent} askfirst-close - It was closed without a choice; `open` is now false.
 * @csspart panel - The dialog.
 * @csspart header - Around title and close button.
 * @csspart title - The heading.
 * @csspart close - The close button.
 * @csspart body - Everything between header and buttons; scrolls.
 * @csspart intro - The first paragraph.
 * @csspart category - One category, with its services.
 * @csspart category__description - What the category is for.
 * @csspart row - The name of a category or service with its switch.
 * @csspart always-on - The words beside a switch that cannot be moved.
 * @csspart switch - A switch.
 * @csspart services - The disclosure of a category's services.
 * @csspart services__summary - What opens it.
 * @csspart service - One service.
 * @csspart service__description - What the service is for.
 * @csspart service__facts - Hosts, cookies and browser storage of the service.
 * @csspart entries - A list of cookies or storage keys.
 * @csspart entry - One of them.
 * @csspart entry__name - Its name.
 * @csspart vendor-policy - Link to the policy of a service.
 * @csspart about - Links and statements below the categories.
 * @csspart policy - Link to the policy.
 * @csspart contact - Link to the contact.
 * @csspart complaint - Link to the authority that hears complaints.
 * @csspart note - What silence means; what a law or a privacy signal has switched off.
 * @csspart language - The choice of a language.
 * @csspart do-not-track - What Do Not Track changes here.
 * @csspart record - When the choice was made, and its number.
 * @csspart record-actions - Around the two buttons for the record.
 * @csspart download - The button that asks for a copy of the record.
 * @csspart delete - The button that asks for the record to be deleted.
 * @csspart status - Says what has just been done.
 * @csspart reload - The button that loads the page again.
 * @csspart actions - Around the buttons.
 * @csspart accept - The Accept all button.
 * @csspart reject - The Reject all button.
 * @csspart save - The Save button.
 * @cssprop [--askfirst-background] - Of the dialog. White by default, nearly black in a dark page.
 * @cssprop [--askfirst-text] - Colour of the text.
 * @cssprop [--askfirst-accent=var(--askfirst-text)] - Colour of the buttons, and of switches that are on.
 * @cssprop [--askfirst-accent-text=var(--askfirst-background)] - Colour of what lies on them.
 * @cssprop [--askfirst-font=system-ui, sans-serif] - Font families.
 * @cssprop [--askfirst-radius=10px] - Corners of the dialog and of the buttons.
 * @cssprop [--askfirst-spacing=20px] - Space inside the dialog.
 * @cssprop [--askfirst-preferences-width=640px] - Greatest width of the dialog.
 */
export class PreferencesElement extends LitElement {
  static override styles = [surface, styles, media];
  static override properties = {
    config: { attribute: false },
    choices: { attribute: false },
    messages: { attribute: false },
    record: { attribute: false },
    status: { attribute: false },
    reloads: { attribute: false },
    regime: { attribute: false },
    extras: { attribute: false },
    open: { type: Boolean, reflect: true },
  };

  /** What there is to choose. Without it the dialog is empty. */
  declare config: Config | undefined;
  /** What is on when it opens. @defaultValue nothing */
  declare choices: Choices;
  /** What it says. @defaultValue English */
  declare messages: LayerMessages;
  /** The choice as it was recorded, to be shown, and to be had or deleted. */
  declare record: ConsentRecord | undefined;
  /** What has just been done, for screen readers too. @defaultValue nothing */
  declare status: string;
  /** Whether to offer that the page is loaded again. @defaultValue false */
  declare reloads: boolean;
  /** What silence means. @defaultValue `"opt-in"` */
  declare regime: Regime;
  /** Renders what only some sites or regions show, after the rest. */
  declare extras: ((layer: PreferencesElement) => unknown) | undefined;
  /** Whether it is shown. */
  declare open: boolean;

  #draft: Draft = {};
  #pressedBeside = false;

  constructor() {
    super();
    this.choices = {};
    this.messages = { ...enNotice, ...enPreferences };
    this.open = false;
    this.status = '';
    this.reloads = false;
    this.regime = 'opt-in';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.config && (changed.has('open') || changed.has('choices') || changed.has('config'))) {
      this.#draft = prefill(this.config, this.choices);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector('dialog');
    // The button that was pressed is gone: the keyboard goes on from the top.
    if (changed.has('record') && !this.record && this.open) dialog?.querySelector('h2')?.focus();
    if (!dialog || dialog.open === this.open) return;
    if (!this.open) dialog.close();
    else if (this.isConnected) {
      dialog.showModal();
      // Hidden by a visitor's filter list, it would lock the page and show nothing.
      if (!dialog.getClientRects()[0]) dialog.close();
    }
  }

  protected override render(): unknown {
    const { config, messages } = this;
    const change = (draft: Draft) => {
      this.#draft = draft;
      this.requestUpdate();
    };
    return html`<dialog
      part="panel"
      aria-labelledby="title"
      @close=${this.#closed}
      @mousedown=${(event: Event) => (this.#pressedBeside = event.target === event.currentTarget)}
      @click=${this.#dismissBeside}
    >
      <div part="header">
        <h2 part="title" id="title" tabindex="-1" autofocus>${messages['preferences.title']}</h2>
        <button
          part="close"
          type="button"
          aria-label=${messages['action.close']}
          @click=${this.#dismiss}
        ></button>
      </div>
      <div part="body">
        <p part="intro">${messages['preferences.intro']}</p>
        ${config?.categories.map((category, index) =>
          renderCategory(category, index, { config, draft: this.#draft, messages, change }),
        )}
        ${config ? this.#about(config) : nothing} ${this.extras?.(this)}
      </div>
      <p part="status" role="status">${this.status}${this.reloads ? this.#reload() : nothing}</p>
      <div part="actions">
        ${this.#button('accept', 'action.acceptAll', 'accept-all')}
        ${this.#button('reject', 'action.rejectAll', 'reject-all')}
        ${this.#button('save', 'action.save', 'custom')}
      </div>
    </dialog>`;
  }

  #button(part: string, label: keyof LayerMessages, choice: Method): unknown {
    return html`<button part=${part} type="button" @click=${() => this.#request(choice)}>
      ${this.messages[label]}
    </button>`;
  }

  #about({ policy }: Config): unknown {
    const { messages, record } = this;
    const language = this.lang || document.documentElement.lang;
    return html`<div part="about">
      <p part="note">${messages[`regime.${this.regime}`]}</p>
      <p>
        ${renderLink(policy.url, messages['preferences.policy'], 'policy')}
        ${
          policy.contact
            ? renderLink(policy.contact, messages['preferences.contact'], 'contact')
            : nothing
        }
      </p>
      <p part="do-not-track">${messages['preferences.doNotTrackStatement']}</p>
      ${
        record
          ? html`<p part="record">
                ${formatRecord(messages['preferences.record'], record, language)}
              </p>
              <p part="record-actions">${this.#wish('download')} ${this.#wish('delete')}</p>`
          : nothing
      }
    </div>`;
  }

  #reload(): unknown {
    return html`<button part="reload" type="button" @click=${() => location.reload()}>
      ${this.messages['preferences.reload']}
    </button>`;
  }

  #wish(wish: 'download' | 'delete'): unknown {
    const request = () => {
      const event = new RecordRequestEvent(wish);
      this.dispatchEvent(event);
    };
    return html`<button part=${wish} type="button" @click=${request}>
      ${this.messages[`preferences.${wish}`]}
    </button>`;
  }

  #request(choice: Method): void {
    const choices = choice === 'custom' ? this.#draft : undefined;
    const event = new ChoiceRequestEvent(choice, choices);
    this.dispatchEvent(event);
  }

  #dismiss(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  /** A press that began inside and ended beside, as when text is selected, is not meant to close. */
  #dismissBeside(event: Event): void {
    if (this.#pressedBeside && event.target === event.currentTarget) this.#dismiss();
  }

  #closed(): void {
    if (!this.open) return; // Its owner closed it.
    this.open = false;
    const event = new PreferencesCloseEvent();
    this.dispatchEvent(event);
  }
}
