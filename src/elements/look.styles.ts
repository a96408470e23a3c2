import { css } from 'lit';

/** The layouts of the notice, and the themes of both layers: over their own styles. */
export const lookStyles = css`
  :host([layout='card']) {
    inset-inline: auto 16px !important;
    max-width: min(var(--askfirst-max-width, 420px), 100% - 32px) !important;
  }
  :host([layout='card'][position$='start']) {
    inset-inline: 16px auto !important;
  }
  :host([position^='top']) {
    inset-block: 16px auto !important;
  }
  :host([layout='centre']) {
    inset: 0 16px !important;
    height: fit-content !important;
    max-width: var(--askfirst-max-width, 520px) !important;
  }
  :host(:is([layout='card'], [layout='centre'])) [part='panel'] {
    flex-flow: column;
    align-items: stretch;
    gap: 16px;
  }
  :host(:is([layout='card'], [layout='centre'])) [part='panel'] > * {
    flex: none;
  }
  :host([look='minimal']) [part='panel'] {
    border: 1px solid var(--af-fg);
    border-radius: var(--askfirst-radius, 0);
    box-shadow: none;
  }
  :host([look='minimal']) ::slotted(button),
  :host([look='minimal']) [part='actions'] button {
    border: 1px solid currentColor !important;
    border-radius: var(--askfirst-radius, 0) !important;
    background: none !important;
    color: var(--af-fg) !important;
  }
  :host([look='contrast']) [part='panel'] {
    --af-bg: #fff;
    --af-fg: #000;
    border: 3px solid var(--af-fg);
    font-size: 17px;
  }
  @supports (color: light-dark(red, red)) {
    :host([look='contrast']) [part='panel'] {
      --af-bg: light-dark(#fff, #000);
      --af-fg: light-dark(#000, #fff);
    }
  }
  :host([look='contrast']) ::slotted(button),
  :host([look='contrast']) [part='actions'] button {
    border-width: 3px !important;
    font-weight: 700 !important;
  }
`;
