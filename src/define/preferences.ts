import { PreferencesElement } from '../elements/preferences.js';

if (!customElements.get('askfirst-preferences')) {
  customElements.define('askfirst-preferences', PreferencesElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-preferences': PreferencesElement;
  }
}
