import { css } from 'lit';

/**
 * What groups and lines up the table, stacks its rows where there is no room for columns, and prints
 * all of it. With `light` the page gets these rules too, and any rule of its own wins against them.
 */
export const layout = css`
  :where(askfirst-declaration[light]) {
    display: block;
  }
  :where([part='declaration']) {
    --af-quiet: var(
      --askfirst-declaration-quiet,
      color-mix(in srgb, currentcolor 78%, transparent)
    );
    --af-line: var(--askfirst-declaration-line, color-mix(in srgb, currentcolor 18%, transparent));
    container: askfirst-declaration / inline-size;
    overflow-wrap: anywhere;
  }
  :where([part='declaration'] button) {
    min-height: 24px;
  }
  :where([part='category'], [part~='signal'], [part='footer']) {
    margin-top: 40px;
  }
  :where([part='category__header']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  :where([part='category__header'] > *) {
    margin: 0;
  }
  :where([part='change']) {
    margin-inline-start: auto;
  }
  :where([part='category__description']) {
    max-width: 46em;
    margin: 6px 0 0;
  }
  :where([part='regime'], [part='category__description'], [part='footer']) {
    color: var(--af-quiet);
  }
  :where([part='declaration'] [part~='state']) {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding: 1px 10px;
    padding-inline-start: 8px;
    border: 1px solid transparent; /* forced colours show it */
    border-radius: 1.2em;
    background: color-mix(in srgb, currentcolor 9%, transparent);
    font-size: 0.8125em;
  }
  :where([part='declaration'] [part~='state'])::before {
    content: '';
    box-sizing: border-box;
    flex: none;
    width: 9px;
    height: 9px;
    border: 2px solid;
    border-radius: 50%;
  }
  :where([part~='allowed'], [part~='always-on'])::before {
    border-width: 5px;
  }
  :where([part~='mixed'])::before {
    border-inline-start-width: 5px;
  }
  :where([part='service']) {
    display: grid;
    gap: 12px 32px;
    align-items: start;
    margin-top: 20px;
    padding-top: 20px;
    border-top: 1px solid var(--af-line);
  }
  :where([part='service__about']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }
  :where([part='service__details']) {
    display: grid;
    gap: 12px;
  }
  :where([part='service__about'] > *, [part='service__details'] > *) {
    margin: 0;
  }
  :where([part='service__about'] > :is(dl, p)) {
    flex: 0 0 100%;
  }
  :where([part='service__about'] > :is(dl, p), [part='hosts'], [part='table'], [part='footer']) {
    font-size: 0.875em;
  }
  :where([part='provider'] dt, [part='hosts'] dt) {
    color: var(--af-quiet);
  }
  :where([part='provider'] dd, [part='hosts'] dd) {
    margin: 0;
  }
  :where([part='table']) {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  :where([part='table__caption'], [part='table__head']) {
    color: var(--af-quiet);
  }
  :where([part='table__caption']) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :where([part='table'] :is(th, td)) {
    box-sizing: border-box;
    padding: 7px 0;
    padding-inline-end: 16px;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
    hyphens: auto;
  }
  :where([part='table__head'] th) {
    width: 18%;
  }
  :where([part='table__head'] th:first-child) {
    width: 29%;
  }
  :where([part='table__head'] th:nth-child(3)) {
    width: auto;
  }
  :where([part='entry']) {
    border-top: 1px solid var(--af-line);
  }
  :where([part='entry__name']) {
    hyphens: none;
  }
  :where([part='entry__host']) {
    display: block;
    color: var(--af-quiet);
  }
  :where([part='entry'] [part='label']) {
    display: none;
    color: var(--af-quiet);
  }
  :where([part='exports']) {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  @container askfirst-declaration (width >= 800px) {
    :where([part='service'], [part~='signal']) {
      display: grid;
      grid-template-columns: 200px minmax(0, 1fr);
      gap: 8px 32px;
    }
    :where([part='service__about']) {
      display: grid;
      justify-items: start;
    }
  }
  @container askfirst-declaration (width < 480px) {
    :where([part='change']) {
      margin-inline-start: 0;
    }
    :where([part='table'], [part='table'] tbody, [part='entry'], [part='entry'] > *) {
      display: block;
    }
    :where([part='table__head']) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :where([part='entry']) {
      padding: 10px 0;
    }
    :where([part='entry'] > *) {
      padding: 1px 0;
    }
    :where([part='entry'] > td) {
      display: flex;
      gap: 12px;
    }
    :where([part='entry'] [part='label']) {
      display: block;
      flex: 0 0 88px;
    }
  }
  @media (prefers-contrast: more) {
    :where([part='declaration']) {
      --quiet: var(--askfirst-declaration-quiet, currentcolor);
      --af-line: var(--askfirst-declaration-line, currentcolor);
    }
  }
  @media print {
    :where([part='declaration'] button) {
      display: none;
    }
    :where([part='entry'], [part='service__about'], [part~='signal']) {
      break-inside: avoid;
    }
    :where([part='category__header'], [part='table__head']) {
      break-after: avoid;
    }
    :where([part='declaration'] a[href])::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** What the page's own rules do where they reach: only sizes and distances, no colours of our own. */
export const styles = css`
  :host {
    display: block;
  }
  [part='declaration'] {
    font-family: var(--askfirst-font, inherit);
    line-height: 1.5;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  [part='category__name'],
  [part='signal__name'] {
    font-size: 1.375em;
    line-height: 1.3;
  }
  [part='category__description'],
  [part='signal__text'] p + p {
    margin-top: 6px;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  button {
    padding: 5px 12px;
    border: 1px solid var(--af-quiet);
    border-radius: var(--askfirst-radius, 10px);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }
  [part='footer'] button {
    font-size: 1em;
  }
  button:hover {
    text-decoration: underline;
  }
  code {
    font-size: 0.9375em;
  }
  [part='footer'] {
    display: grid;
    gap: 8px;
    padding-top: 20px;
    border-top: 1px solid var(--af-line);
  }
`;
