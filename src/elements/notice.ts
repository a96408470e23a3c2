import { ReactiveElement } from 'lit';
import type { Regime } from '../core/config.js';
import type { NoticeMessages } from '../core/messages.js';
import { build } from './build.js';
import { ChoiceRequestEvent, OpenRequestEvent } from './events.js';
import { isLinkTarget } from './link-target.js';
import { enNotice } from '../locales/en/notice.js';
import { styles } from './notice.styles.js';
import { keepScrollPadding } from './scroll-padding.js';
import { surface } from './surface.styles.js';

/**
 * Asks for a choice without blocking the page: a labelled region in the top layer that takes no focus
 * and keeps focused controls from being hidden behind it. Accept and Reject have equal weight.
 *
 * Text and buttons are children of the element, made by it, so that translators, testers and tools that
 * act for the visitor find them; the page's styles do not reach them.
 *
 * @tag askfirst-notice
 * @slot - The text. Filled by the element; what a page adds comes after it.
 * @slot actions - The buttons. Filled by the element.
 * @fires {ChoiceRequestEvent} askfirst-choice - Accept or Reject was pressed.
 * @fires {OpenRequestEvent} askfirst-open - Choose was pressed.
 * @csspart panel - The box.
 * @csspart text - Around title, text and policy link.
 * @csspart actions - Around the buttons.
 * @cssprop [--askfirst-background] - Of the box. White by default, nearly black in a dark page.
 * @cssprop [--askfirst-text] - Colour of the text.
 * @cssprop [--askfirst-accent=var(--askfirst-text)] - Colour of the buttons.
 * @cssprop [--askfirst-accent-text=var(--askfirst-background)] - Colour of the text on them.
 * @cssprop [--askfirst-font=system-ui, sans-serif] - Font families.
 * @cssprop [--askfirst-radius=10px] - Corners of the box and of the buttons.
 * @cssprop [--askfirst-spacing=20px] - Space inside the box.
 * @cssprop [--askfirst-max-width=1040px] - Greatest width of the box.
 */
export class NoticeElement extends ReactiveElement {
  static override styles = [surface, styles];
  static override properties = {
    messages: { attribute: false },
    policyUrl: { attribute: 'policy-url' },
    news: { attribute: false },
    regime: { attribute: false },
    honoured: { attribute: false },
    open: { type: Boolean, reflect: true },
  };

  /** What it says. @defaultValue English */
  declare messages: NoticeMessages;
  /** Address of the policy. Without a usable one there is no link. */
  declare policyUrl: string;
  /** Why somebody is asked again. @defaultValue nothing */
  declare news: string;
  /** What silence means: but for `opt-in`, the text says how to object. @defaultValue `"opt-in"` */
  declare regime: Regime;
  /** Whether a privacy signal of the browser has switched something off. @defaultValue `false` */
  declare honoured: boolean;
  /** Whether it is shown. Its owner decides; pressing a button only asks. */
  declare open: boolean;

  #content: ChildNode[] = [];

  constructor() {
    super();
    this.messages = enNotice;
    this.policyUrl = '';
    this.news = '';
    this.regime = 'opt-in';
    this.honoured = false;
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // Leaving the document also left the top layer.
  }

  protected override firstUpdated(): void {
    this.renderRoot.append(
      build(
        'div',
        { part: 'panel' },
        build('slot', { part: 'text' }),
        build('slot', { part: 'actions', name: 'actions' }),
      ),
    );
    this.role = 'region';
    this.popover = 'manual';
    keepScrollPadding(this);
  }

  protected override updated(): void {
    const { messages, open } = this;
    this.ariaLabel = messages['notice.label'];
    // What a page added itself stays, after ours.
    for (const node of this.#content) node.remove();
    this.#content = open ? this.#build(messages) : [];
    this.prepend(...this.#content);
    if (this.isConnected) (this as Partial<HTMLElement>).togglePopover?.(open);
  }

  #build(messages: NoticeMessages): ChildNode[] {
    const button = (action: string, label: keyof NoticeMessages, request: () => Event) => {
      const attributes = { type: 'button', slot: 'actions', 'data-askfirst': action };
      const element = build('button', attributes, messages[label]);
      element.addEventListener('click', () => {
        // An answer takes the notice away before the click has reached the document, where the button
        // would then look like one of the site's own, and be heard once more.
        element.removeAttribute('data-askfirst');
        this.dispatchEvent(request());
        if (this.open) element.setAttribute('data-askfirst', action);
      });
      return element;
    };
    return [
      build('h2', {}, messages['notice.title']),
      ...[this.honoured && messages['signal.honoured'], this.news].flatMap((line) =>
        line ? [build('strong', {}, line), document.createTextNode(' ')] : [],
      ),
      build('p', {}, messages[this.regime === 'opt-in' ? 'notice.text' : 'notice.optOutText']),
      ...(isLinkTarget(this.policyUrl)
        ? [
            document.createTextNode(' '),
            build('a', { href: this.policyUrl }, messages['notice.learnMore']),
          ]
        : []),
      button('accept', 'action.acceptAll', () => new ChoiceRequestEvent('accept-all')),
      button('reject', 'action.rejectAll', () => new ChoiceRequestEvent('reject-all')),
      button('preferences', 'action.choose', () => new OpenRequestEvent()),
    ];
  }
}
