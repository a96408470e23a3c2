import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Choices } from '../core/choices.js';
import type { Config } from '../core/config.js';
import type { EmbedMessages } from '../core/messages.js';
import type { ConsentRecord } from '../core/record.js';
import { boxRules } from './embed-box.js';
import { createFrame, frameAddress, isOwnOrigin, sendFrame } from './embed-frame.js';
import { styles } from './embed.styles.js';
import { EmbedProblemEvent, EmbedRequestEvent } from './embed-events.js';
import { announce } from './announce.js';
import { format } from './format.js';
import { isLinkTarget } from './link-target.js';
import { renderLink } from './link.js';
import { enEmbed } from '../locales/en/embed.js';

/**
 * Stands in the place of a third party's frame or snippet, in a box of the same size, until its service
 * is granted or the visitor wants this one now. Taken back, it stands there again.
 *
 * A frame is written as attributes, those of an `<iframe>`: `src`, `title`, `allow`, `allowfullscreen`,
 * `loading`, `name`, `referrerpolicy`, `sandbox`, `width`, `height`. A vendor's snippet is written as a
 * `<template>` inside; it runs in the page, so there is no "once" for it. Scripts in it are best marked
 * (`type="text/plain" data-src`): Firefox fetches ahead what stands in a template in `<body>`.
 *
 * A link inside is what visitors without JavaScript get. Until the element has its code it has no box;
 * `askfirst-embed { display: block; aspect-ratio: 16 / 9 }` in the site's style sheet gives it one.
 *
 * @tag askfirst-embed
 * @slot - A link to the content, for when there is no `href` and no JavaScript, or a `<template>`.
 *   Not shown.
 * @slot content - The frame or the snippet. Filled by the element.
 * @fires {EmbedRequestEvent} askfirst-load - A button was pressed. Cancelable.
 * @fires {EmbedProblemEvent} askfirst-problem - An attribute has a value that is refused.
 * @csspart placeholder - The box.
 * @csspart poster - The picture.
 * @csspart panel - Around everything that is said.
 * @csspart title - What the content is.
 * @csspart text - Who gets what.
 * @csspart actions - Around the buttons.
 * @csspart once - The button that loads this one now.
 * @csspart always - The button that grants the service.
 * @csspart link - The link to the content itself.
 * @cssprop [--askfirst-background] - Of the box. White by default, nearly black in a dark page.
 * @cssprop [--askfirst-text] - Colour of the text.
 * @cssprop [--askfirst-accent=var(--askfirst-text)] - Colour of the buttons.
 * @cssprop [--askfirst-accent-text=var(--askfirst-background)] - Colour of the text on them.
 * @cssprop [--askfirst-font=system-ui, sans-serif] - Font families.
 * @cssprop [--askfirst-radius=10px] - Corners of the buttons, and of what lies on a poster.
 * @cssprop [--askfirst-embed-radius=0px] - Corners of the box.
 * @cssprop [--askfirst-spacing=20px] - Space inside the box.
 */
export class EmbedElement extends LitElement {
  static override styles = styles;
  static override properties = {
    service: {},
    src: {},
    label: { attribute: 'title' },
    href: {},
    poster: {},
    width: {},
    height: {},
    ratio: {},
    messages: { attribute: false },
    choices: { attribute: false },
    config: { attribute: false },
    record: { attribute: false },
    loaded: { type: Boolean, reflect: true },
  };

  /** Id of the service that the content is of. */
  declare service: string;
  /** Address of the frame. */
  declare src: string;
  /** What the content is; the `title` of the frame. */
  declare label: string;
  /** Address of the content itself, for visitors who would rather go there. @defaultValue that of a link inside */
  declare href: string;
  /** A picture of the site's own, to stand in the box. @defaultValue none */
  declare poster: string;
  /** Width in pixels or per cent. @defaultValue `100%` */
  declare width: string;
  /** Height in pixels. @defaultValue that of the ratio */
  declare height: string;
  /** Width to height, such as `4/3`. @defaultValue that of width and height, else `16/9` */
  declare ratio: string;
  /** What it says. @defaultValue English */
  declare messages: EmbedMessages;
  /** What is granted. Absent until somebody says so: nothing is. */
  declare choices: Choices | undefined;
  /** Where the service's name is from. @defaultValue the host is named */
  declare config: Config | undefined;
  /** The record, for its method: who rejects everything takes back what was loaded once. */
  declare record: ConsentRecord | undefined;
  /** Whether the content is there. Set by the element. */
  declare loaded: boolean;

  #once = false;
  #content: HTMLElement | undefined;
  #sheet = globalThis.CSSStyleSheet && new CSSStyleSheet();
  #movesFocus = false;

  constructor() {
    super();
    for (const name of ['service', 'src', 'label', 'href', 'poster', 'width', 'height', 'ratio']) {
      Object.assign(this, { [name]: '' });
    }
    this.messages = enEmbed;
    this.loaded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role ??= 'group'; // its name is the title
    // After the code that gives it life, which may have listeners of its own to set up.
    announce(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A frame that is taken out has lost its page, and this one has no address to begin again with.
    this.#once = false;
    this.requestUpdate();
  }

  /** Focuses the content, or the placeholder as soon as it has something to say. */
  override focus(): void {
    this.#movesFocus = true;
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    // As one of the sheets, because a policy of the page may refuse attributes.
    if (root.adoptedStyleSheets)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Waits for what is said in answer to the event, so that what is granted never has a placeholder. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await undefined;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('choices')?.[this.service];
    const { time, method = '' } = this.record ?? {};
    const answered = changed.has('record') && changed.get('record')?.time !== time;
    // What is heard first is an answer from before; this one was asked for after it.
    const isNews = !!this.config && !changed.has('config');
    const refused = answered && isNews && /^(reject-all|withdraw)$/.test(method);
    if (!this.#granted && (before || refused)) this.#once = false;
    // Another content is another question.
    if (changed.has('src') || changed.has('service')) this.#once = false;
    this.loaded = this.#granted || this.#once;
    this.#movesFocus ||= changed.has('loaded') && this.#isFocused;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#sheet?.replaceSync(boxRules(this, !!this.#template));
    const { src, poster } = this;
    if (changed.has('poster') && poster && !isOwnOrigin(poster)) {
      const event = new EmbedProblemEvent('poster', poster);
      this.dispatchEvent(event);
    }
    const isOther = changed.has('src') || changed.has('service');
    if (!this.loaded || isOther) this.#remove();
    if (this.loaded && !this.#content) this.#load(frameAddress(src));
    const target = this.#content ?? this.#placeholder;
    if (this.#movesFocus) target?.focus();
    if (target) this.#movesFocus = false;
  }

  protected override render(): unknown {
    // Who serves it has said what is granted, and will say in a moment what its service is called.
    const isNamed = this.config || !this.choices || this.#placeholder;
    return html`${this.loaded || !isNamed ? nothing : this.#renderPlaceholder()}
      <slot name="content"></slot>
      <slot hidden @slotchange=${() => this.requestUpdate()}></slot>
      <span role="status"></span>`;
  }

  get #granted(): boolean {
    return this.choices?.[this.service] === true;
  }

  get #isFocused(): boolean {
    // A focused frame has no `:focus` in Firefox and WebKit.
    return this.contains((this.getRootNode() as Document | ShadowRoot).activeElement);
  }

  get #template(): HTMLTemplateElement | null {
    return this.src ? null : this.querySelector<HTMLTemplateElement>(':scope > template');
  }

  get #placeholder(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[part=placeholder]');
  }

  /** The service's name, or where the content is from. */
  get #name(): string {
    const { config, service, src } = this;
    const known = config?.services.find(({ id }) => id === service)?.name;
    const address = frameAddress(src);
    return known ?? (address ? new URL(address).hostname : service);
  }

  #renderPlaceholder(): unknown {
    const { config, label, messages, poster, service, src } = this;
    const name = this.#name;
    const href = this.href || this.querySelector(':scope > a')?.getAttribute('href') || '';
    const button = (wish: 'once' | 'always') =>
      html`<button part=${wish} type="button" @click=${() => this.#request(wish)}>
        ${format(messages[`embed.${wish}`], { name })}
      </button>`;
    const isService = !config || config.services.some(({ id }) => id === service);
    return html`<div part="placeholder" tabindex="-1">
      ${
        poster && isOwnOrigin(poster)
          ? html`<img part="poster" alt="" src=${poster} loading="lazy" />`
          : nothing
      }
      <div part="panel">
        ${label ? html`<p part="title">${label}</p>` : nothing}
        <p part="text">${format(messages['embed.text'], { name })}</p>
        <div part="actions">
          ${frameAddress(src) && !config?.lockdown ? button('once') : nothing}
          ${service && isService ? button('always') : nothing}
        </div>
        ${
          isLinkTarget(href)
            ? renderLink(href, format(messages['embed.open'], { name }), 'link')
            : nothing
        }
      </div>
    </div>`;
  }

  #request(wish: 'once' | 'always'): void {
    this.#movesFocus = true; // Safari gives buttons no focus when they are clicked.
    const event = new EmbedRequestEvent(wish, this.service);
    const goes = this.dispatchEvent(event);
    if (wish === 'once' && goes) {
      this.#once = true;
      this.requestUpdate();
    } else if (!this.#granted) this.#movesFocus = false;
  }

  #load(address: string | undefined): void {
    const template = this.#template;
    if (address) {
      const frame = createFrame(this);
      if (this.#granted) {
        frame.src = address;
        this.#add(frame);
      } else sendFrame(frame, address, () => this.#add(frame));
      frame.addEventListener('load', () => this.#say(this.label), { once: true });
    } else if (template) {
      const holder = this.#add(document.createElement('div'));
      holder.tabIndex = -1;
      const copy = template.cloneNode(true) as Element;
      // What is marked so is released like any markup of the site: scripts run, one after another.
      copy.setAttribute('data-consent', this.service);
      holder.append(copy);
      this.#say(this.label);
    }
  }

  #add(content: HTMLElement): HTMLElement {
    content.slot = 'content';
    this.append(content);
    return (this.#content = content);
  }

  #remove(): void {
    this.#content?.remove();
    this.#content = undefined;
    this.#say('');
  }

  /** Tells screen readers; outside of the template, because it comes after an update. */
  #say(status: string): void {
    this.renderRoot.querySelector('[role=status]')!.textContent = status;
  }
}
