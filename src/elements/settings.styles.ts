import { css } from 'lit';

export const styles = css`
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
    inset-block-end: calc(16px + var(--askfirst-covered, 0px)) !important;
    inset-inline: 16px auto !important;
    z-index: 2147483646 !important;
    color-scheme: inherit !important;
  }
  :host([floating='end']:not([aside])),
  :host([aside]:not([floating='end'])) {
    inset-inline: auto 16px !important;
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
  @media (prefers-contrast: more) {
    :host([floating]) button {
      border-color: currentcolor;
    }
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
    :host,
    :host([floating]) {
      display: none !important;
    }
  }
`;
