import { listen } from './browser/listen.js';
import { warn } from './browser/warn.js';
import type { ConsentChangeEvent } from './browser/consent-store.js';
import type { Residue } from './browser/erase.js';
import type { Consent, ResidueEvent, Ui } from './create-consent.js';
import type { Choices } from './core/choices.js';
import { decide } from './core/decide.js';
import type { NoticeMessages } from './core/messages.js';
import type { RecordRequestEvent } from './elements/events.js';
import type { NoticeElement } from './elements/notice.js';
import type { PreferencesElement } from './elements/preferences.js';
import './define/notice.js';
import { listOf } from './elements/list.js';
import { hearChoices } from './hear-choices.js';
import { speakerOf } from './wording.js';
import type { Languages } from './wording.js';

/** The second layer, loaded when it is asked for. */
export interface SecondLayer {
  /** Says what it asks for, now and in later languages, and what only some sites or regions show. */
  prepare(consent: Consent, layer: PreferencesElement): Promise<void>;
  download(consent: Consent): Promise<void>;
  residueText(residue: readonly Residue[], layer: PreferencesElement): string;
}

/** Puts the layers into the page and keeps them in step with the consent. */
export function mount(
  consent: Consent,
  loadSecond: () => Promise<SecondLayer>,
  languages?: Languages,
): Ui {
  const notice = document.createElement('askfirst-notice') as NoticeElement;
  let preferences: PreferencesElement | undefined;
  let second: SecondLayer | undefined;
  const speaker = speakerOf(consent, languages);
  speaker.speak(notice, 'notice');
  notice.policyUrl = consent.config.policy.url;

  let look: ReturnType<typeof loadLook> | undefined;
  /** Gives a layer that is in the page the site's look. Ours needs no further code. */
  const dress = async (layer: HTMLElement) => {
    const styles = getComputedStyle(layer);
    const hasColours = COLOURS.some((name) => styles.getPropertyValue(`--askfirst-${name}`));
    if (hasColours || consent.config.look) (await (look ??= loadLook(consent)))?.(layer);
  };
  /**
   * First in reading order; while the parser has not met `<body>`, before it. What lies outside of a
   * modal dialog of the site is dead, also in the top layer.
   */
  const place = (element: Element) =>
    (document.querySelector(':modal') ?? document.body ?? document.documentElement).prepend(
      element,
    );
  const hide = () => {
    turn++;
    notice.open = false;
    if (preferences) preferences.open = false;
  };
  /** Counts what has been wanted of the notice: what comes after a wait may be wanted no more. */
  let turn = 0;
  const showNotice = async () => {
    const mine = ++turn;
    await speaker.ready();
    if (!notice.isConnected) place(notice);
    await dress(notice);
    if (mine !== turn) return;
    const { regime, law } = consent;
    const news = newsOf(consent, notice.messages);
    Object.assign(notice, {
      regime,
      news,
      honoured: !!law?.honoured && !consent.allows('advertising'),
    });
    notice.open = true;
  };
  const fill = (layer: PreferencesElement, status = '') => {
    // Answers that do not count any more still pre-fill the question, where no law has its own mind.
    layer.choices = consent.law ? consent.choices : decide(consent.config, {}, answered(consent));
    layer.record = consent.record;
    layer.regime = consent.regime;
    layer.status = status;
    layer.reloads = false;
  };
  let deletes = false;
  const move = (element: typeof notice | typeof preferences) => {
    if (!element?.open) return;
    element.open = false;
    place(element);
    element.open = true;
  };
  // Some sites put another body into the page instead of loading the next one.
  const swapped = new MutationObserver(() => {
    for (const element of [notice, preferences]) {
      if (!element?.isConnected) move(element);
    }
  });
  swapped.observe(document.documentElement, { childList: true });
  // A dialog of the site that closes takes along what is in it. The event does not bubble.
  const moveOut = ({ target }: Event) => {
    if ((target as Element).matches('dialog') && (target as Node).contains(notice)) move(notice);
  };
  document.addEventListener('close', moveOut, true);
  const ui: Ui = {
    showNotice,
    async showPreferences() {
      second ??= await loadSecond();
      await speaker.ready();
      if (!preferences) {
        preferences = document.createElement('askfirst-preferences') as PreferencesElement;
        await second.prepare(consent, preferences);
        speaker.speak(preferences, 'notice', 'preferences');
      }
      if (!preferences.isConnected) place(preferences);
      await dress(preferences);
      fill(preferences);
      preferences.open = true;
    },
    hide,
    remove() {
      undo.forEach((stop) => stop());
      swapped.disconnect();
      document.removeEventListener('close', moveOut, true);
      speaker.stop();
      notice.remove();
      preferences?.remove();
    },
  };
  const undo = [
    listen(consent, 'decide', ({ changed }: ConsentChangeEvent) => {
      turn++;
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
      fill(preferences, second!.residueText(residue, preferences));
      preferences.reloads = asks;
    }),
    hearChoices(consent),
    listen(consent, 'law', () => {
      if (notice.open) void showNotice();
    }),
    listen(document, 'askfirst-record', (event: RecordRequestEvent) => {
      if (event.defaultPrevented) return;
      if (event.wish === 'download') return void second?.download(consent);
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

/** Custom properties by which a page sets colours of its own. */
const COLOURS = ['accent', 'accent-text', 'text', 'background'];

/** Loads the site's look of the layers. Without it they have ours. */
const loadLook = (consent: Consent) =>
  import('./look.js').then(
    ({ createLook }) => createLook(consent),
    (error) => void warn('ui', error),
  );

/** Says why a visitor who has answered is asked again; nothing where the answer is only old. */
function newsOf({ config, news, record, wording }: Consent, messages: NoticeMessages): string {
  const language = wording?.language;
  const named = (items: readonly { id: string; name?: string }[]) =>
    items.filter(({ id }) => news.includes(id)).map(({ id, name }) => name ?? id);
  const services = named(config.services);
  // A category's name is in the locale of the second layer; its services tell more.
  const names = services.length > 0 ? services : named(config.categories);
  if (names.length > 0) return messages['notice.news'].replace('{names}', listOf(names, language));
  return record && record.policy !== config.policy.version ? messages['notice.policyChanged'] : '';
}

/** Returns the stored answers, also those that do not count any more, but to what has changed since. */
function answered({ record, news }: Consent): Choices {
  return Object.fromEntries(
    Object.entries(record?.choices ?? {}).filter(([id]) => !news.includes(id)),
  );
}
