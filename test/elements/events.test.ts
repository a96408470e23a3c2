import { expect } from '@open-wc/testing';
import {
  ChoiceRequestEvent,
  OpenRequestEvent,
  PreferencesCloseEvent,
  RecordRequestEvent,
} from '../../src/elements/events.js';
import { ExportRequestEvent } from '../../src/elements/export-event.js';

describe('events of the elements', () => {
  it('reach the document from inside a shadow root', () => {
    for (const event of [
      new ChoiceRequestEvent('custom', { analytics: true }),
      new OpenRequestEvent(),
      new RecordRequestEvent('download'),
      new PreferencesCloseEvent(),
      new ExportRequestEvent('csv'),
    ]) {
      expect(event.bubbles, event.type).to.equal(true);
      expect(event.composed, event.type).to.equal(true);
    }
  });

  it('can be refused when they ask for something', () => {
    expect(new ChoiceRequestEvent('accept-all').cancelable).to.equal(true);
    expect(new OpenRequestEvent().cancelable).to.equal(true);
    expect(new RecordRequestEvent('delete').cancelable).to.equal(true);
    expect(new ExportRequestEvent('csv').cancelable).to.equal(true);
    expect(new PreferencesCloseEvent().cancelable).to.equal(false);
  });
});
