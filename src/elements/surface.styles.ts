import { css } from 'lit';

/**
 * The look that notice and preferences share: the panel and its buttons.
 *
 * The notice keeps its buttons in the light DOM, where `!important` keeps the page's rules out: among
 * important rules, the inner tree wins.
 */
export const surface = css`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
  }
  [part='panel'] {
    --af-bg: #fff;
    --af-fg: #1d2125;
    box-sizing: border-box;
    overflow: auto;
    border: 1px solid #8885;
    border-radius: var(--askfirst-radius, 10px);
    background: var(--af-bg);
    color: var(--af-fg);
    box-shadow: 0 8px 32px #0003;
    font: 15px/1.5 var(--askfirst-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    [part='panel'] {
      --af-bg: var(--askfirst-background, light-dark(#fff, #22262a));
      --af-fg: var(--askfirst-text, light-dark(#1d2125, #eceef0));
    }
  }
  @media (prefers-contrast: more) {
    [part='panel'] {
      border-color: var(--af-fg);
    }
  }
  [part='actions'] {
    display: grid;
    grid: auto / 1fr 1fr;
    gap: 8px;
  }
  :host::before,
  :host::after,
  :host::backdrop,
  ::slotted(*),
  ::slotted(*)::before,
  ::slotted(*)::after {
    all: unset !important;
  }
  button,
  ::slotted(button) {
    padding: 10px !important;
    border: 1px solid var(--askfirst-accent, var(--af-fg)) !important;
    border-radius: var(--askfirst-radius, 10px) !important;
    background: var(--askfirst-accent, var(--af-fg)) !important;
    color: var(--askfirst-accent-text, var(--af-bg)) !important;
    font-weight: 600 !important;
    text-align: center !important;
    cursor: pointer !important;
  }
`;
