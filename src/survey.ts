import { listen } from './browser/listen.js';
import type { SurveyInput } from './core/config-input.js';
import type { Consent } from './create-consent.js';
import { build } from './elements/build.js';
import { isLinkTarget } from './elements/link-target.js';
import { lookStyles } from './elements/look.styles.js';
import { styles } from './elements/notice.styles.js';
import { surface } from './elements/surface.styles.js';
import { enNotice } from './locales/en/notice.js';
import { speakerOf } from './wording.js';

/**
 * Invites to the site's customer survey once the visitor has allowed what it needs: after the answer, and
 * on no other page. Who says no, or follows the link, is not asked again in this browser.
 */
export function inviteToSurvey(
  consent: Consent,
  { text, link, url, needs = 'analytics' }: SurveyInput,
): void {
  const key = `${consent.config.cookie.name}-survey`;
  const look = () => {
    if (!consent.decided || !consent.allows(needs) || isAnswered(key) || !isLinkTarget(url)) return;
    stop();
    const button = build('button', { type: 'button', slot: 'actions' });
    const anchor = build('a', { href: url }, link);
    const region = build('div', { role: 'region', 'aria-label': text, open: '', layout: 'card' });
    // Their words are our speaker's: the same languages, the same overrides.
    const words = Object.assign(build('span', {}), { messages: enNotice });
    region.append(build('p', {}, text), ' ', anchor, button);
    const root = region.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [surface, styles, lookStyles].map((one) => one.styleSheet!);
    const slots = [
      build('slot', { part: 'text' }),
      build('slot', { part: 'actions', name: 'actions' }),
    ];
    root.append(build('div', { part: 'panel' }, ...slots));
    const speaker = speakerOf(consent);
    speaker.speak(words, 'notice');
    region.lang = words.lang;
    region.dir = words.dir;
    button.append(words.messages['survey.dismiss']);
    for (const answer of [anchor, button]) {
      answer.addEventListener('click', () => {
        try {
          localStorage[key] = answer === anchor ? 'yes' : 'no';
        } catch {
          // Blocked: asked again after the next answer.
        }
        region.remove();
      });
    }
    document.body.prepend(region);
    region.popover = 'manual';
    (region as Partial<HTMLElement>).showPopover?.();
  };
  const stop = listen(consent, 'decide', look);
}

function isAnswered(key: string): boolean {
  try {
    return key in localStorage;
  } catch {
    return false;
  }
}
