import { NoticeElement } from '../elements/notice.js';

if (!customElements.get('askfirst-notice')) {
  customElements.define('askfirst-notice', NoticeElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-notice': NoticeElement;
  }
}
