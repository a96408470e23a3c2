import { html, LitElement } from 'lit';
import type { SettingsMessages } from '../core/messages.js';
import { announce } from './announce.js';
import { OpenRequestEvent } from './events.js';
import { enSettings } from '../locales/en/settings.js';
import { styles } from './settings.styles.js';

/**
 * The small way back: opens the preferences at any time. Reads as a link of the text around it, or with
 * `floating` is a round button in the corner at the page's end, where lines start; with `floating="end"`,
 * where they end. It stands above the notice, and goes to the other corner from what has the focus.
 *
 * @tag askfirst-settings
 * @slot - A label in place of the locale's.
 * @fires {OpenRequestEvent} askfirst-open - It was pressed.
 * @csspart button - The button.
 * @csspart icon - The icon, with `floating` only.
 * @cssprop [--askfirst-background] - Of the floating button. White by default, nearly
 *   black in a dark page.
 * @cssprop [--askfirst-text] - Colour of its icon.
 */
export class SettingsElement extends LitElement {
  static override styles = styles;
  static override properties = {
    messages: { attribute: false },
    floating: { type: Boolean, reflect: true },
    namedByLaw: { attribute: false },
  };

  /** What it says. @defaultValue English */
  declare messages: SettingsMessages;
  /** Whether it has the name that laws of the United States give it. @defaultValue `false` */
  declare namedByLaw: boolean;
  /** Whether it is a round button in the corner. The attribute can say in which: `"end"`. */
  declare floating: boolean;

  constructor() {
    super();
    this.messages = enSettings;
    this.floating = false;
    this.namedByLaw = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announce(this);
    document.addEventListener('focusin', this.#giveWay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('focusin', this.#giveWay);
  }

  protected override render(): unknown {
    const label = this.messages[this.namedByLaw ? 'settings.privacyChoices' : 'settings.label'];
    if (!this.floating) {
      return html`<button part="button" type="button" @click=${this.#request}>
        <slot>${label}</slot>
      </button>`;
    }
    return html`<button part="button" type="button" title=${label} @click=${this.#request}>
      <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z" />
        <path d="M8 10v.01M12 13v.01M8.500 15.500v.01M14.500 16.500v.01" />
      </svg>
    </button>`;
  }

  /** Goes to the other corner while it would hide what has the focus (WCAG 2.4.11). */
  #giveWay = ({ target }: Event): void => {
    if (!this.floating || target === this) return;
    this.removeAttribute('aside');
    const [over, under] = [this, target as Element].map((one) => one.getBoundingClientRect());
    const hides =
      over!.bottom > under!.top &&
      over!.top < under!.bottom &&
      over!.right > under!.left &&
      over!.left < under!.right;
    this.toggleAttribute('aside', hides);
  };

  #request(): void {
    const event = new OpenRequestEvent();
    this.dispatchEvent(event);
  }
}
