import { listen } from './browser/listen.js';
import type { Consent } from './create-consent.js';
import type { ChoiceRequestEvent } from './elements/events.js';

/** Takes the answers that elements ask to be recorded. Returns a function that stops that. */
export const hearChoices = (consent: Consent): (() => void) =>
  listen(document, 'askfirst-choice', (event: ChoiceRequestEvent) => {
    if (!event.defaultPrevented) consent.answer(event.choice, event.choices);
  });
