import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  [role='status'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ::slotted(iframe) {
    display: block !important;
    position: absolute !important;
    inset: 0 !important;
    box-sizing: border-box !important;
    width: 100% !important;
    min-width: 0 !important;
    max-width: none !important;
    height: 100% !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    border: 0 !important;
  }
  [part='placeholder'] {
    --af-bg: #fff;
    --af-fg: #1d2125;
    --af-space: min(var(--askfirst-spacing, 20px), 5cqi);
    all: initial;
    color-scheme: inherit;
    display: grid;
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    overflow: auto;
    border: 1px solid #8885;
    border-radius: var(--askfirst-embed-radius, 0);
    background: var(--af-bg);
    color: var(--af-fg);
    container-type: size;
    font: 15px/1.45 var(--askfirst-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    [part='placeholder'] {
      --af-bg: var(--askfirst-background, light-dark(#fff, #22262a));
      --af-fg: var(--askfirst-text, light-dark(#1d2125, #eceef0));
    }
  }
  [part='panel'] {
    position: relative;
    box-sizing: border-box;
    align-self: center;
    justify-self: center;
    width: 100%;
    max-width: 560px;
    padding: var(--af-space);
  }
  [part='poster'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  [part='poster'] + [part='panel'] {
    align-self: end;
    background: var(--af-bg);
  }
  /* Room for a card on the picture. */
  @container (min-width: 600px) and (min-height: 320px) {
    [part='poster'] + [part='panel'] {
      margin-block-end: 20px;
      border: 1px solid #8885;
      border-radius: var(--askfirst-radius, 10px);
      box-shadow: 0 4px 20px #0004;
    }
  }
  p {
    margin: 0;
  }
  [part='title'] {
    margin-block-end: 4px;
    font-size: 17px;
    font-weight: 600;
    line-height: 1.3;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
    gap: 8px;
    margin-block: 12px 8px;
  }
  /* Small enough that a button shows below the text: there is more, and it scrolls. */
  @container (max-width: 400px) and (max-height: 200px) {
    [part='panel'] {
      padding: 8px;
      font-size: 12px;
      line-height: 1.35;
    }
    [part='title'] {
      margin: 0;
      font-size: 13px;
    }
    [part='actions'] {
      margin-block-start: 6px;
    }
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-height: 44px;
    padding: 9px 12px;
    border: 1px solid var(--askfirst-accent, var(--af-fg));
    border-radius: var(--askfirst-radius, 10px);
    background: var(--askfirst-accent, var(--af-fg));
    color: var(--askfirst-accent-text, var(--af-bg));
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  a {
    display: inline-block;
    min-height: 24px;
    padding-block: 2px;
    color: inherit;
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--af-fg);
    outline-offset: 2px;
  }
  [part='placeholder']:focus-visible {
    outline-offset: -3px;
  }
  @media (prefers-contrast: more) {
    [part='placeholder'] {
      border-color: var(--af-fg);
    }
  }
  @media print {
    :host(:not([loaded])) {
      height: auto !important;
      min-height: 0 !important;
      aspect-ratio: auto !important;
    }
    [part='placeholder'] {
      position: static;
      overflow: visible;
      container-type: normal;
    }
    [part='poster'],
    [part='text'],
    [part='actions'] {
      display: none;
    }
    [part='panel'] {
      max-width: none;
    }
    [part='link']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
