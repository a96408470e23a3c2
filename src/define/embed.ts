import { EmbedElement } from '../elements/embed.js';

if (!customElements.get('askfirst-embed')) {
  customElements.define('askfirst-embed', EmbedElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-embed': EmbedElement;
  }
}
