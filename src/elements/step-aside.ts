import { css } from 'lit';
import type { PreferencesElement } from './preferences.js';

const styles = css`
  :host([behind]) {
    opacity: 0 !important;
  }
`;

/**
 * Hides the notice while the preferences lie over it, where its dimmed buttons would look as if they could
 * be pressed. It keeps its place: the focus comes back to it.
 */
export function letStepAside(layer: PreferencesElement): void {
  layer.addController({
    hostUpdated() {
      const notice = document.querySelector('askfirst-notice');
      const sheets = notice?.shadowRoot?.adoptedStyleSheets;
      if (!sheets?.includes(styles.styleSheet!)) sheets?.push(styles.styleSheet!);
      notice?.toggleAttribute('behind', layer.open);
    },
  });
}
