import { DeclarationElement } from '../elements/declaration.js';

if (!customElements.get('askfirst-declaration')) {
  customElements.define('askfirst-declaration', DeclarationElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-declaration': DeclarationElement;
  }
}
