import { listen } from './browser/listen.js';
import { saveFile } from './browser/save-file.js';
import { warn } from './browser/warn.js';
import type { ConsentChangeEvent } from './browser/consent-store.js';
import type { Residue } from './browser/erase.js';
import type { Consent, ResidueEvent, Ui } from './create-consent.js';
import type { Choices } from './core/choices.js';
import type { Config } from './core/config.js';
import { decide } from './core/decide.js';
import type { LayerMessages, NoticeMessages } from './core/messages.js';
import type { RecordRequestEvent } from './elements/events.js';
import type { NoticeElement } from './elements/notice.js';
import type { PreferencesElement } from './elements/preferences.js';
import './define/notice.js';
import { hearChoices } from './hear-choices.js';
import { speakerOf } from './wording.js';
import type { Languages } from './wording.js';

/** The second layer, loaded when it is asked for. */
export interface SecondLayer {
  /** Adds what visitors read about services that the config only names. */
  describe?(config: Config): Config | Promise<Config>;
}

/** Puts the layers into the page and keeps them in step with the consent. */
export function mount(
  consent: Consent,
  loadSecond: () => Promise<SecondLayer>,
  languages?: Languages,
): Ui {
  const notice = document.createElement('askfirst-notice') as NoticeElement;
  let preferences: PreferencesElement | undefined;
  const speaker = speakerOf(consent, languages);
  speaker.speak(notice, 'notice');
  notice.policyUrl = consent.config.policy.url;

  /** First in reading order; while the parser has not met `<body>`, before it. */
  const place = (element: Element) => (document.body ?? document.documentElement).prepend(element);
  const hide = () => {
    notice.open = false;
    if (preferences) preferences.open = false;
  };
  const showNotice = async () => {
    await speaker.ready();
    if (!notice.isConnected) place(notice);
    notice.news = newsOf(consent, notice.messages);
    notice.open = true;
  };
  const fill = (layer: PreferencesElement, status = '') => {
    // Answers that do not count any more still pre-fill the question.
    layer.choices = decide(consent.config, {}, answered(consent));
    layer.record = consent.record;
    layer.status = status;
    layer.reloads = false;
  };
  let deletes = false;
  // Some sites put another body into the page instead of loading the next one.
  const swapped = new MutationObserver(() => {
    for (const element of [notice, preferences]) {
      if (!element?.open || element.isConnected) continue;
      element.open = false;
      place(element);
      element.open = true;
    }
  });
  swapped.observe(document.documentElement, { childList: true });
  const ui: Ui = {
    showNotice,
    async showPreferences() {
      const { describe = (config) => config } = await loadSecond();
      const config = await describe(consent.config);
      await speaker.ready();
      if (!preferences) {
        preferences = document.createElement('askfirst-preferences') as PreferencesElement;
        preferences.config = config;
        speaker.speak(preferences, 'notice', 'preferences');
      }
      if (!preferences.isConnected) place(preferences);
      fill(preferences);
      preferences.open = true;
    },
    hide,
    remove() {
      undo.forEach((stop) => stop());
      swapped.disconnect();
      speaker.stop();
      notice.remove();
      preferences?.remove();
    },
  };
  const undo = [
    listen(consent, 'decide', ({ changed }: ConsentChangeEvent) => {
      notice.open = false;
      if (!preferences?.open) return;
      const takenBack = changed.some((id) => !consent.allows(id));
      deletes &&= !consent.record; // until the next answer
      // Stays to say what became of it.
      if (deletes) fill(preferences, preferences.messages['preferences.deleted']);
      else if (takenBack) fill(preferences);
      else preferences.open = false;
    }),
    listen(consent, 'residue', async ({ residue, taken }: ResidueEvent) => {
      const asks = consent.config.reload === 'ask' && taken.length > 0;
      if (asks && !preferences?.open) await ui.showPreferences();
      if (!preferences?.open || deletes) return;
      fill(preferences, residueText(residue, preferences.messages));
      preferences.reloads = asks;
    }),
    hearChoices(consent),
    listen(document, 'askfirst-record', (event: RecordRequestEvent) => {
      if (event.defaultPrevented) return;
      if (event.wish === 'download') return void download(consent);
      deletes = true;
      consent.forget();
    }),
    // Asked again, but not behind a modal layer, where nobody could answer.
    listen(document, 'askfirst-close', () => {
      if (deletes) void showNotice();
      deletes = false;
    }),
  ];
  return ui;
}

/** Says that what was taken back is undone, and what of it is left. */
function residueText(residue: readonly Residue[], messages: LayerMessages): string {
  const names = [...new Set(residue.map(({ name }) => name))].join(', ');
  const left = names && ` ${messages['preferences.residue'].replace('{names}', names)}`;
  return messages['preferences.erased'] + left;
}

/** Says why a visitor who has answered is asked again; nothing where the answer is only old. */
function newsOf({ config, news, record }: Consent, messages: NoticeMessages): string {
  const named = (items: readonly { id: string; name?: string }[]) =>
    items.filter(({ id }) => news.includes(id)).map(({ id, name }) => name ?? id);
  const services = named(config.services);
  // A category's name is in the locale of the second layer; its services tell more.
  const names = services.length > 0 ? services : named(config.categories);
  if (names.length > 0) return messages['notice.news'].replace('{names}', names.join(', '));
  return record && record.policy !== config.policy.version ? messages['notice.policyChanged'] : '';
}

/** Returns the stored answers, also those that do not count any more, but to what has changed since. */
function answered({ record, news }: Consent): Choices {
  return Object.fromEntries(
    Object.entries(record?.choices ?? {}).filter(([id]) => !news.includes(id)),
  );
}

/** Gives the visitor a copy of the evidence, as a file. */
async function download(consent: Consent): Promise<void> {
  try {
    const receipt = await consent.receipt!();
    const name = `askfirst-record-${receipt.issued.slice(0, 10)}.json`;
    saveFile(name, 'application/json', JSON.stringify(receipt, null, 2));
  } catch (error) {
    warn('ui', error);
  }
}
