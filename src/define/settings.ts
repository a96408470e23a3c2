import { SettingsElement } from '../elements/settings.js';

if (!customElements.get('askfirst-settings')) {
  customElements.define('askfirst-settings', SettingsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-settings': SettingsElement;
  }
}
