import { expect } from '@open-wc/testing';
import {
  DeclarationElement,
  EmbedElement,
  NoticeElement,
  PreferencesElement,
  SettingsElement,
} from '../../src/elements/index.js';

const elements = {
  'askfirst-declaration': DeclarationElement,
  'askfirst-embed': EmbedElement,
  'askfirst-notice': NoticeElement,
  'askfirst-preferences': PreferencesElement,
  'askfirst-settings': SettingsElement,
};

describe('define/all', () => {
  it('registers every element, which importing the classes alone does not', async () => {
    for (const tag of Object.keys(elements)) expect(customElements.get(tag)).to.equal(undefined);
    await import('../../src/define/all.js');
    for (const [tag, constructor] of Object.entries(elements)) {
      expect(customElements.get(tag)).to.equal(constructor);
    }
  });
});
