import { css } from 'lit';

/** What the preferences do for what a visitor prefers, on small screens and on paper. After their styles. */
export const media = css`
  @media (forced-colors: active) {
    input:checked:not(:indeterminate) {
      background: CanvasText;
    }
    input:checked:not(:indeterminate)::before,
    input:indeterminate::after {
      border-color: Canvas;
    }
    input:checked:not(:indeterminate)::after {
      border-color: CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    dialog {
      --af-quiet: var(--af-fg);
    }
    [part='category'] {
      border-color: var(--af-fg);
    }
  }
  @media (max-width: 440px) {
    dialog [part='actions'] {
      grid: auto / 1fr 1fr;
    }
    [part='save'] {
      grid-column: span 2;
    }
  }
  @media (max-height: 440px) {
    dialog[open] {
      display: block;
    }
  }
  @media print {
    dialog[open] {
      display: none;
    }
  }
`;
