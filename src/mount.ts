import type { Consent, Ui } from './create-consent.js';
import type { Choices } from './core/choices.js';
import type { Config } from './core/config.js';
import { decide } from './core/decide.js';
import type { NoticeMessages } from './core/messages.js';
import type { NoticeElement } from './elements/notice.js';
import type { PreferencesElement } from './elements/preferences.js';
import './define/notice.js';

/** The second layer, loaded when it is asked for. */
export interface SecondLayer {
  /** Adds what visitors read about services that the config only names. */
  describe?(config: Config): Config;
}

/** Puts the layers into the page and keeps them in step with the consent. */
export function mount(consent: Consent, loadSecond: () => Promise<SecondLayer>): Ui {
  const notice = document.createElement('askfirst-notice') as NoticeElement;
  let preferences: PreferencesElement | undefined;
  const { messages, policy } = consent.config;
  notice.messages = { ...notice.messages, ...messages };
  notice.policyUrl = policy.url;

  /** First in reading order; while the parser has not met `<body>`, before it. */
  const place = (element: Element) => (document.body ?? document.documentElement).prepend(element);
  const hide = () => {
    notice.open = false;
    if (preferences) preferences.open = false;
  };
  consent.addEventListener('decide', hide);
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

  return {
    showNotice() {
      if (!notice.isConnected) place(notice);
      notice.news = newsOf(consent, notice.messages);
      notice.open = true;
    },
    async showPreferences() {
      const { describe = (config) => config } = await loadSecond();
      if (!preferences) {
        preferences = document.createElement('askfirst-preferences') as PreferencesElement;
        preferences.messages = { ...preferences.messages, ...messages };
        preferences.config = describe(consent.config);
      }
      if (!preferences.isConnected) place(preferences);
      // Answers that do not count any more still pre-fill the question.
      preferences.choices = decide(consent.config, {}, answered(consent));
      preferences.record = consent.record;
      preferences.open = true;
    },
    hide,
    remove() {
      consent.removeEventListener('decide', hide);
      swapped.disconnect();
      notice.remove();
      preferences?.remove();
    },
  };
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
