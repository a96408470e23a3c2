import { css } from 'lit';

export const styles = css`
  :host {
    display: contents !important;
  }
  dialog {
    --af-accent: var(--askfirst-accent, var(--af-fg));
    --af-quiet: color-mix(in srgb, var(--af-fg) 78%, var(--af-bg));
    --af-space: var(--askfirst-spacing, 20px);
    width: calc(100% - 16px);
    max-width: var(--askfirst-preferences-width, 640px);
    max-height: min(100dvh - 16px, 760px);
    margin: auto;
    padding: 0;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: #0008;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  button {
    font: inherit;
  }
  button:hover,
  summary:hover {
    text-decoration: underline;
  }
  button:active,
  :focus-visible {
    outline: 2px solid var(--af-fg);
    outline-offset: 2px;
  }
  [part='header'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px var(--af-space);
    border-bottom: 1px solid #8885;
  }
  [part='title'] {
    outline: 0;
    font-size: 18px;
    font-weight: 600;
  }
  [part='close'] {
    position: relative;
    flex: none;
    width: 44px;
    height: 44px;
    margin-inline-end: -10px;
    border-color: transparent !important;
    background: none !important;
    color: inherit !important;
  }
  [part='close']:hover {
    background: #8883 !important;
  }
  [part='close']::before,
  [part='close']::after {
    content: '';
    position: absolute;
    inset: 12px 20px;
    border-left: 2px solid;
    rotate: 45deg;
  }
  [part='close']::after {
    rotate: -45deg;
  }
  [part='body'] {
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--af-space);
  }
  [part='category'] {
    margin-top: 16px;
    padding: 16px;
    border: 1px solid #8885;
    border-radius: var(--askfirst-radius, 10px);
  }
  [part='row'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-height: 24px;
    font-weight: 600;
    overflow-wrap: break-word;
  }
  [part='row'] > :first-child {
    flex: 1;
  }
  h3 {
    font-size: 16px;
  }
  label {
    display: block;
  }
  dl,
  [part='always-on'],
  [part='category__description'],
  [part='service__description'],
  [part='about'] {
    color: var(--af-quiet);
  }
  [part='always-on'] {
    font-size: 14px;
    font-weight: 400;
  }
  [part='category__description'] {
    margin-top: 4px;
  }
  input {
    appearance: none;
    position: relative;
    flex: none;
    box-sizing: border-box;
    width: 44px;
    height: 24px;
    margin: 0;
    border: 2px solid var(--af-quiet);
    border-radius: 12px;
    background: none;
    cursor: pointer;
  }
  input::before,
  input::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-inline-start: 2px;
    inset-block-start: 2px;
    width: 16px;
    height: 16px;
    border: 8px solid var(--af-quiet);
    border-radius: 8px;
  }
  input:checked:not(:indeterminate) {
    border-color: var(--af-accent);
    background: var(--af-accent);
  }
  input:checked:not(:indeterminate)::before {
    inset-inline-start: 22px;
    border-color: var(--askfirst-accent-text, var(--af-bg));
  }
  input::after {
    display: none;
    inset-inline-start: 27px;
    inset-block-start: 4px;
    width: 6px;
    height: 10px;
    border: solid var(--af-accent);
    border-width: 0 2px 2px 0;
    border-radius: 0;
    rotate: 45deg;
  }
  input:checked::after,
  input:indeterminate::after {
    display: block;
  }
  input:indeterminate::before {
    inset-inline-start: 12px;
  }
  input:indeterminate::after {
    inset-inline-start: 16px;
    inset-block-start: 9px;
    width: 8px;
    height: 2px;
    border: solid var(--af-bg);
    border-width: 2px 0 0;
    rotate: none;
  }
  input:disabled {
    opacity: 0.6;
    cursor: default;
  }
  details {
    margin-top: 8px;
    font-size: 14px;
  }
  summary {
    padding: 4px 0;
    cursor: pointer;
  }
  [part='service'] {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid #8885;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-top: 6px;
  }
  dt {
    flex: 0 0 124px;
    color: var(--af-fg);
  }
  dd {
    flex: 1 1 240px;
  }
  code {
    color: var(--af-fg);
    font-size: 13px;
  }
  a {
    display: inline-block;
    min-height: 24px;
  }
  [part='vendor-policy'] {
    margin-top: 8px;
  }
  [part='about'] {
    margin-top: 20px;
    font-size: 14px;
  }
  [part='about'] p + p {
    margin-top: 8px;
  }
  select {
    min-height: 32px;
    font: inherit;
  }
  [part='record-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [part='status']:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px var(--askfirst-spacing, 20px);
    border-top: 1px solid #8885;
  }
  [part='reload'],
  [part='record-actions'] button {
    padding: 5px 12px !important;
    border-color: var(--af-quiet) !important;
    background: none !important;
    color: var(--af-fg) !important;
    font-weight: 400 !important;
  }
  [part='policy'] {
    margin-inline-end: 16px;
  }
  dialog [part='actions'] {
    grid: auto / 1fr 1fr 1fr;
    padding: 16px var(--af-space);
    border-top: 1px solid #8885;
  }
  dialog [part='actions'] button {
    padding-inline: 4px !important;
  }
`;
