import { listen } from './browser/listen.js';
import type { Choices } from './core/choices.js';
import type { Config } from './core/config.js';
import type { Consent } from './create-consent.js';
import { described as describe } from './described.js';
import type { ConnectEvent } from './elements/events.js';
import type { ConsentRecord } from './core/record.js';
import type { Part } from './locales/texts.js';
import { speakerOf } from './wording.js';
import type { Languages } from './wording.js';

/** Which texts each of them has. */
const PARTS_OF: Readonly<Record<string, readonly Part[]>> = {
  'askfirst-settings': ['settings'],
  'askfirst-embed': ['embed'],
  'askfirst-declaration': ['preferences', 'settings', 'declaration'],
};

/** An element that the site writes into its page. It takes of these what it needs. */
export interface PageElement extends HTMLElement {
  messages: object;
  config?: Config | undefined;
  choices?: Choices;
  record?: ConsentRecord | undefined;
  regime?: string;
  /** Whether Global Privacy Control counts where the visitor is. */
  honoursSignal?: boolean;
  /** Whether the law there has a name for the way back. */
  namedByLaw?: boolean;
}

/**
 * Gives every `<askfirst-settings>`, `<askfirst-declaration>` and `<askfirst-embed>` of the page what it
 * shows, now and after each change, whenever it is connected. Returns a function that stops that.
 */
export function servePageElements(consent: Consent, languages?: Languages): () => void {
  const speaker = speakerOf(consent, languages);
  const served = new Set<PageElement>();
  let config: Promise<Config> | undefined;

  const fill = async (element: PageElement) => {
    element.choices = consent.choices;
    element.record = consent.record;
    element.regime = consent.regime;
    element.honoursSignal = !!consent.law?.rule.gpc;
    element.namedByLaw = !!consent.law?.rule.choicesLink;
    const described = (config ??= describe(consent));
    const shown = await described;
    if (described === config) element.config = shown;
  };
  const undo = [
    listen(document, 'askfirst-connect', (event: ConnectEvent) => {
      const element = event.composedPath()[0] as PageElement;
      if (!served.has(element)) speaker.speak(element, ...(PARTS_OF[element.localName] ?? []));
      served.add(element);
      void fill(element);
    }),
    ...(['change', 'decide', 'law', 'wording'] as const).map((type) =>
      listen(consent, type, () => {
        if (type === 'wording') config = undefined;
        for (const element of served) {
          // It comes back with an event of its own.
          if (element.isConnected) void fill(element);
          else served.delete(element);
        }
      }),
    ),
  ];
  return () => undo.forEach((stop) => stop());
}
