import { html, LitElement, nothing } from 'lit';
import type { Choices } from '../core/choices.js';
import type { Config } from '../core/config.js';
import type { ConsentRecord } from '../core/record.js';
import { enDeclaration } from '../locales/en/declaration.js';
import { enPreferences } from '../locales/en/preferences.js';
import { enSettings } from '../locales/en/settings.js';
import { adoptLayout } from './adopt-layout.js';
import { announce } from './announce.js';
import { renderCategory } from './declaration-category.js';
import type { DeclarationContext, DeclarationTexts } from './declaration-context.js';
import { renderSignals } from './declaration-signals.js';
import { layout, styles } from './declaration.styles.js';
import { prefill } from './draft.js';
import { OpenRequestEvent } from './events.js';
import { type ExportFormat, ExportRequestEvent } from './export-event.js';
import { format, formatRecord } from './format.js';
import { renderLink } from './link.js';

/**
 * The cookie table of a site's policy page, made from its config: every category and service with what
 * it stores, for how long, and what the visitor has chosen.
 *
 * It looks like the text around it. With `light` it also lies in the page's own DOM, where search
 * engines, site search and translators find it, and where the page's own rules apply to it.
 *
 * @tag askfirst-declaration
 * @attr {boolean} light - Renders into the page's own DOM. Read once, when it is connected. The parts
 *   below are then `part` attributes: `askfirst-declaration [part~='state']`.
 * @attr {number} heading-level - Level of a category's heading; a service has the next one.
 * @attr {boolean} export - Offers the table as a file.
 * @attr {boolean} honours-signal - Says that Global Privacy Control is taken as an objection.
 * @slot - Shown until the table is there, and where it cannot be. `light` removes it then.
 * @fires {OpenRequestEvent} askfirst-open - The visitor wants to change a choice.
 * @fires {ExportRequestEvent} askfirst-export - The table was asked for as a file.
 * @csspart declaration - Around everything.
 * @csspart regime - What silence means.
 * @csspart category - One category, with its services.
 * @csspart category__header - Its name, state and button.
 * @csspart category__name - Its heading.
 * @csspart category__description - What it is for.
 * @csspart change - The button that asks for the preferences.
 * @csspart state - What is chosen, with one of the four below.
 * @csspart allowed - It is allowed.
 * @csspart denied - It is not.
 * @csspart mixed - Some services of the category are.
 * @csspart always-on - It cannot be switched off.
 * @csspart service - One service.
 * @csspart service__about - Who it is: name, state, provider and policy.
 * @csspart service__name - Its heading.
 * @csspart provider - The company that decides about the data.
 * @csspart vendor-policy - Link to its policy.
 * @csspart service__details - What it does: description, hosts and table.
 * @csspart service__description - What it is for.
 * @csspart hosts - What it sends data to.
 * @csspart table - The table of its cookies and storage keys.
 * @csspart table__caption - Its caption, for screen readers.
 * @csspart table__head - The names of its columns.
 * @csspart entry - One cookie or storage key.
 * @csspart entry__name - Its name, and its host where that is another's.
 * @csspart entry__host - That host.
 * @csspart entry__type - What it is.
 * @csspart entry__purpose - What it is for.
 * @csspart entry__lifetime - How long it is kept.
 * @csspart label - The name of a column, where rows are stacked.
 * @csspart value - What it says beside that.
 * @csspart signal - What a signal of the browser changes.
 * @csspart do-not-track - Of these: Do Not Track.
 * @csspart global-privacy-control - Of these: Global Privacy Control.
 * @csspart signal__name - Its heading.
 * @csspart signal__text - What is said of it.
 * @csspart do-not-track__link - Link to an explanation.
 * @csspart footer - Version, record and buttons.
 * @csspart policy - Link to the policy.
 * @csspart contact - Link to the contact.
 * @csspart version - The version of the policy.
 * @csspart record - When the choice was made, and its number.
 * @csspart exports - Around the two buttons.
 * @csspart export - A button that asks for a file.
 * @cssprop [--askfirst-font=inherit] - Font families.
 * @cssprop [--askfirst-radius=10px] - Corners of the buttons.
 * @cssprop [--askfirst-declaration-quiet] - Colour of what is said beside. The text's, a little paler.
 * @cssprop [--askfirst-declaration-line] - Colour of the lines between services.
 */
export class DeclarationElement extends LitElement {
  static override styles = [layout, styles];
  static override properties = {
    config: { attribute: false },
    choices: { attribute: false },
    messages: { attribute: false },
    record: { attribute: false },
    regime: { attribute: false },
    honoursSignal: { type: Boolean, attribute: 'honours-signal' },
    light: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    exports: { type: Boolean, attribute: 'export' },
  };

  /** What is declared. Without it there is no table. */
  declare config: Config | undefined;
  /** What is allowed at the moment. @defaultValue nothing */
  declare choices: Choices;
  /** What it says. @defaultValue English */
  declare messages: DeclarationTexts;
  /** The choice as it was recorded, to be shown. */
  declare record: ConsentRecord | undefined;
  /** What silence means: `opt-in`, `opt-out` or `notice`. @defaultValue it is not said */
  declare regime: string | undefined;
  /**
   * Whether Global Privacy Control is taken as an objection. Where it is not, and silence is not a no,
   * nothing is said about it: neither sentence would be true.
   * @defaultValue false
   */
  declare honoursSignal: boolean;
  /** Whether it renders into the page's own DOM. */
  declare light: boolean;
  /** Level of a category's heading. @defaultValue 2 */
  declare headingLevel: number;
  /** Whether the table is offered as a file. */
  declare exports: boolean;

  constructor() {
    super();
    this.choices = {};
    // In the order in which they are filled: see `readTexts`.
    this.messages = { ...enPreferences, ...enSettings, ...enDeclaration };
    this.honoursSignal = false;
    this.light = false;
    this.headingLevel = 2;
    this.exports = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.renderRoot === this) adoptLayout(this.getRootNode());
    announce(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.light ? this : super.createRenderRoot();
  }

  /** What the page has put into it stays until there is a table. */
  protected override shouldUpdate(): boolean {
    return this.renderRoot !== this || this.config !== undefined;
  }

  protected override willUpdate(): void {
    if (this.renderRoot === this && !this.hasUpdated) this.replaceChildren();
  }

  protected override render(): unknown {
    const { config, messages, regime } = this;
    if (!config) return html`<slot></slot>`;
    const context: DeclarationContext = {
      config,
      on: prefill(config, this.choices),
      messages,
      level: Math.trunc(this.headingLevel) || 2,
      change: () => this.#open(),
    };
    const texts: Readonly<Record<string, string | undefined>> = { ...messages };
    const silence = texts[`regime.${regime}`];
    return html`<div part="declaration">
      ${silence ? html`<p part="regime">${silence}</p>` : nothing}
      ${config.categories.map((category) => renderCategory(category, context))}
      ${renderSignals(this.honoursSignal, regime, context)} ${this.#footer(config)}
    </div>`;
  }

  #footer({ policy }: Config): unknown {
    const { messages, record } = this;
    const language = this.lang || document.documentElement.lang;
    return html`<div part="footer">
      <p part="version">${format(messages['declaration.version'], { version: policy.version })}</p>
      ${
        policy.contact
          ? html`<p>${renderLink(policy.contact, messages['preferences.contact'], 'contact')}</p>`
          : nothing
      }
      ${
        record
          ? html`<p part="record">
              ${formatRecord(messages['preferences.record'], record, language)}
            </p>`
          : nothing
      }
      ${
        this.exports
          ? html`<p part="exports">${this.#export('json')} ${this.#export('csv')}</p>`
          : nothing
      }
    </div>`;
  }

  #export(fileFormat: ExportFormat): unknown {
    const request = () => {
      const event = new ExportRequestEvent(fileFormat);
      this.dispatchEvent(event);
    };
    return html`<button part="export" type="button" @click=${request}>
      ${format(this.messages['declaration.export'], { format: fileFormat.toUpperCase() })}
    </button>`;
  }

  #open(): void {
    const event = new OpenRequestEvent();
    this.dispatchEvent(event);
  }
}
