import { html } from 'lit';
import { isLinkTarget } from './link-target.js';

/**
 * Renders a link that opens beside the page, so that what was switched and not yet saved stays. Where
 * `url` may not be a link, its text is left.
 */
export function renderLink(url: string, text: string, part: string): unknown {
  return isLinkTarget(url)
    ? html`<a part=${part} href=${url} target="_blank" rel="noopener noreferrer">${text}</a>`
    : html`<span part=${part}>${text}</span>`;
}
