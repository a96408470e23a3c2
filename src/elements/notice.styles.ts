import { css } from 'lit';

/** The notice. In a low window its text scrolls, and the answers stay: hence `sticky`. */
export const styles = css`
  :host {
    display: none !important;
    position: fixed !important;
    inset: auto 16px 16px !important;
    z-index: 2147483647 !important;
    max-width: var(--askfirst-max-width, 1040px) !important;
    margin: auto !important;
  }
  @media not print {
    :host([open]) {
      display: block !important;
    }
  }
  [part='panel'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 40px;
    max-height: calc(50dvh - 16px);
    scroll-padding-bottom: 60%; /* clear of the answers, which stay */
    padding: var(--askfirst-spacing, 20px);
  }
  [part='text'] {
    display: block;
    flex: 2 440px;
  }
  [part='actions'] {
    flex: 1 256px;
    background: var(--af-bg);
    box-shadow: 0 -4px 8px 4px var(--af-bg);
  }
  /* The text scrolls, the answers stay, where that leaves room to read. */
  @media (min-width: 560px), (min-height: 480px) {
    [part='actions'] {
      position: sticky;
      bottom: 0;
    }
  }
  ::slotted(h2) {
    display: grid !important;
    margin-bottom: 4px !important;
    font-size: 17px !important;
    font-weight: 600 !important;
  }
  ::slotted(a),
  ::slotted(button:hover) {
    text-decoration: underline !important;
    cursor: pointer !important;
  }
  ::slotted([data-askfirst='preferences']) {
    grid-column: 1/3 !important;
    background: none !important;
    color: inherit !important;
  }
  @media (min-width: 560px) and (max-height: 430px) {
    [part='actions'] {
      grid: auto / 1fr 1fr 1fr;
    }
    ::slotted([data-askfirst='preferences']) {
      grid-column: 3 !important;
    }
  }
  ::slotted(button:active),
  ::slotted(:focus-visible) {
    outline: 2px solid var(--af-fg) !important;
    outline-offset: 2px !important;
  }
`;
