/*! askfirst 0.1.0, see LICENSES.txt */
import{e as t,a as e}from"./askfirst-page.js";import{i as s,O as i}from"./askfirst-ui.js";import{i as o,b as r}from"./askfirst-lit.js";const a=s`
  button {
    all: unset;
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  :host::before,
  :host::after {
    all: unset !important;
  }
  :host([floating]) {
    all: initial !important;
    position: fixed !important;
    inset-block-end: 16px !important;
    inset-inline-start: 16px !important;
    z-index: 2147483646 !important;
    color-scheme: inherit !important;
  }
  :host([floating]) button {
    --af-bg: #fff;
    --af-fg: #1d2125;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    width: 44px;
    height: 44px;
    border: 1px solid #8885;
    border-radius: 50%;
    background: var(--af-bg);
    color: var(--af-fg);
    box-shadow: 0 2px 12px #0003;
  }
  @supports (color: light-dark(red, red)) {
    :host([floating]) button {
      --af-bg: var(--askfirst-background, light-dark(#fff, #22262a));
      --af-fg: var(--askfirst-text, light-dark(#1d2125, #eceef0));
    }
  }
  :host([floating]) button:hover {
    border-color: currentcolor;
  }
  svg {
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;class n extends o{static{this.styles=a}static{this.properties={messages:{attribute:!1},floating:{type:Boolean,reflect:!0},namedByLaw:{attribute:!1}}}constructor(){super(),this.messages=t,this.floating=!1,this.namedByLaw=!1}connectedCallback(){super.connectedCallback(),e(this)}render(){const t=this.messages[this.namedByLaw?"settings.privacyChoices":"settings.label"];return this.floating?r`<button
      part="button"
      type="button"
      aria-label=${t}
      title=${t}
      @click=${this.#t}
    >
      <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z" />
        <path d="M8 10v.01M12 13v.01M8.500 15.500v.01M14.500 16.500v.01" />
      </svg>
    </button>`:r`<button part="button" type="button" @click=${this.#t}>
        <slot>${t}</slot>
      </button>`}#t(){const t=new i;this.dispatchEvent(t)}}customElements.get("askfirst-settings")||customElements.define("askfirst-settings",n);
//# sourceMappingURL=askfirst-settings.js.map
