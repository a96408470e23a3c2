import { listen } from './browser/listen.js';
import type { SurveyInput } from './core/config-input.js';
import type { Consent } from './create-consent.js';
import { build } from './elements/build.js';
import { isLinkTarget } from './elements/link-target.js';
import { styles } from './elements/notice.styles.js';
import { keepScrollPadding } from './elements/scroll-padding.js';
import { surface } from './elements/surface.styles.js';
import { enNotice } from './locales/en/notice.js';
import { speakerOf } from './wording.js';

/**
 * Invites to the site's customer survey once the visitor has allowed what it needs: after the answer, and
 * on no other page. Who says no, or follows the link, is not asked again in this browser. `dress` gives it
 * the look of the notice.
 */
export function inviteToSurvey(
  consent: Consent,
  { text, link, url, needs = 'analytics' }: SurveyInput,
  dress: (layer: HTMLElement) => void,
): void {
  const key = `${consent.config.cookie.name}-survey`;
  const look = () => {
    if (!consent.decided || !consent.allows(needs) || isAnswered(key) || !isLinkTarget(url)) return;
    stop();
    const button = build('button', { type: 'button', slot: 'actions' });
    const anchor = build('a', { href: url }, link);
    const region = build('div', { role: 'region', 'aria-label': text, open: '' });
    // Their words are our speaker's: the same languages, the same overrides.
    const words = Object.assign(build('span', {}), { messages: enNotice });
    region.append(build('p', {}, text), ' ', anchor, button);
    const root = region.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [surface, styles].map((one) => one.styleSheet!);
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
    // Next for the keyboard, which goes on from where the answer was given.
    const notice = document.querySelector('askfirst-notice');
    if (notice) notice.after(region);
    else document.body.prepend(region);
    dress(region);
    region.setAttribute('layout', 'card'); // it has little to say
    keepScrollPadding(region);
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
