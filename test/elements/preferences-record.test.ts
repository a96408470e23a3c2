import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentRecord } from '../../src/core/record.js';
import '../../src/define/preferences.js';
import type { RecordRequestEvent } from '../../src/elements/events.js';
import type { PreferencesElement } from '../../src/elements/preferences.js';
import { violations } from './axe.js';
import { config } from './config.js';

const preferences = () =>
  fixture<PreferencesElement>(
    html`<askfirst-preferences .config=${config} open></askfirst-preferences>`,
  );
const dialogOf = (element: PreferencesElement) => element.renderRoot.querySelector('dialog')!;
const part = (element: PreferencesElement, name: string) =>
  element.renderRoot.querySelector<HTMLElement>(`[part='${name}']`)!;

describe('<askfirst-preferences> with a record', () => {
  const record: ConsentRecord = {
    id: 'record-1',
    time: new Date(2026, 10, 21, 9, 5).getTime(),
    sequence: 1,
    policy: '1',
    method: 'custom',
    regime: 'opt-in',
    choices: {},
    asked: {},
  };
  const withRecord = async () => {
    const element = await preferences();
    element.record = record;
    await element.updateComplete;
    return element;
  };

  for (const wish of ['download', 'delete'] as const) {
    it(`asks its owner to ${wish} it when that is pressed with the keyboard, and stays open`, async () => {
      const element = await withRecord();
      part(element, wish).focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const event = await oneEvent<RecordRequestEvent>(document, 'askfirst-record');
      expect(event.wish).to.equal(wish);
      expect(dialogOf(element).open).to.equal(true);
    });

    it(`has nothing to ${wish} without one`, async () => {
      const element = await preferences();
      expect(element.renderRoot.querySelectorAll(`[part=${wish}]`)).to.have.length(0);
    });
  }

  it('gives both buttons the same look, less weight than a choice, and room for a finger', async () => {
    const element = await withRecord();
    const look = (name: string) => {
      const { backgroundColor, borderColor, font, height } = getComputedStyle(part(element, name));
      return { backgroundColor, borderColor, font, height };
    };
    expect(look('download')).to.deep.equal(look('delete'));
    expect(look('download').backgroundColor).to.not.equal(look('accept').backgroundColor);
    expect(part(element, 'download').offsetHeight).to.be.at.least(24);
    expect(part(element, 'download').offsetHeight).to.be.below(
      part(element, 'accept').offsetHeight,
    );
  });

  it('says that it is deleted, and takes the keyboard back to its title', async () => {
    const element = await withRecord();
    const status = part(element, 'status');
    expect(status.getAttribute('role')).to.equal('status');
    expect(status.textContent).to.equal('');
    part(element, 'delete').focus();
    element.record = undefined;
    element.status = element.messages['preferences.deleted'];
    await element.updateComplete;
    expect(part(element, 'status')).to.equal(status);
    expect(status.textContent).to.match(/deleted/);
    expect(element.shadowRoot?.activeElement?.id).to.equal('title');
  });

  it('is accessible, before and after', async () => {
    const element = await withRecord();
    expect(await violations(element)).to.deep.equal([]);
    element.record = undefined;
    element.status = element.messages['preferences.deleted'];
    await element.updateComplete;
    expect(await violations(element)).to.deep.equal([]);
  }).timeout(20_000);
});
