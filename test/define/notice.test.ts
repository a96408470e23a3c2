import { expect } from '@open-wc/testing';

describe('define/notice', () => {
  it('leaves a tag alone that is taken', async () => {
    const other = class extends HTMLElement {};
    customElements.define('askfirst-notice', other);
    await import('../../src/define/notice.js');
    expect(customElements.get('askfirst-notice')).to.equal(other);
  });
});
