import { warn } from './browser/warn.js';
import { check } from './core/check.js';
import type { LookInput } from './core/config-input.js';
import { LOOK } from './core/look-shape.js';
import type { Consent } from './create-consent.js';
import { lookStyles } from './elements/look.styles.js';
import { keepReadable } from './readable.js';
import { inviteToSurvey } from './survey.js';

export { keepReadable } from './readable.js';

/**
 * Part of dist/askfirst-look.js: returns what gives a layer the site's look. Loaded where the config has a
 * `look`, or the page sets colours of its own.
 */
export function createLook(consent: Consent): (layer: HTMLElement) => void {
  const { config } = consent;
  const problems = check(config.look ?? {}, LOOK, 'look');
  if (problems.length > 0) warn('look', problems);
  const look: LookInput = problems.length > 0 ? {} : (config.look ?? {});
  const dressed = new WeakSet<HTMLElement>();
  const dress = (layer: HTMLElement) => {
    const root = layer.shadowRoot;
    if (!root || dressed.has(layer)) return;
    dressed.add(layer);
    root.adoptedStyleSheets.push(lookStyles.styleSheet!);
    // A dialog has a place and a shape of its own.
    const { layout, position } = layer.localName === 'askfirst-preferences' ? {} : look;
    for (const [name, value] of Object.entries({ layout, position, look: look.theme })) {
      if (value) layer.setAttribute(name, value);
    }
    if (position?.startsWith('top')) giveWay(layer, position);
    keepReadable(layer);
  };
  if (look.survey) inviteToSurvey(consent, look.survey, dress);
  return dress;
}

/**
 * Goes to the page's end while it would hide what has the focus at its start (WCAG 2.4.11), where the
 * page cannot scroll clear of it.
 */
function giveWay(layer: HTMLElement, position: string): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!layer.offsetHeight || layer.contains(target as Node)) return;
    layer.setAttribute('position', position);
    const [over, under] = [layer, target as Element].map((one) => one.getBoundingClientRect());
    const hides = over!.bottom > under!.top && over!.top < under!.bottom;
    if (hides) layer.setAttribute('position', position.replace('top', 'end'));
  });
}
