import { warn } from './browser/warn.js';
import { check } from './core/check.js';
import { contrast, corrections } from './core/contrast.js';
import type { Colour, Palette } from './core/contrast.js';
import type { LookInput } from './core/config-input.js';
import { LOOK } from './core/look-shape.js';
import type { Consent } from './create-consent.js';
import { lookStyles } from './elements/look.styles.js';
import { inviteToSurvey } from './survey.js';

/**
 * Part of dist/askfirst-look.js: returns what gives a layer the site's look. Loaded where the config has a
 * `look`, or the page sets colours of its own.
 */
export function createLook(consent: Consent): (layer: HTMLElement) => void {
  const { config } = consent;
  const problems = check(config.look ?? {}, LOOK, 'look');
  if (problems.length > 0) warn('look', problems);
  const look: LookInput = problems.length > 0 ? {} : (config.look ?? {});
  const dressed = new Set<HTMLElement>();
  const read = () => requestAnimationFrame(() => dressed.forEach(correctColours));
  // A switch between light and dark changes what can be read: the system's, or one of the page's own,
  // which is an attribute of the whole page as a rule.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', read);
  const switched = new MutationObserver(read);
  for (const root of document.querySelectorAll(':root, body')) {
    switched.observe(root, { attributes: true });
  }
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
    read();
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

/** Corrects colours of the site that cannot be read, and says so. */
function correctColours(layer: HTMLElement): void {
  const panel = layer.shadowRoot?.querySelector('[part=panel]');
  const button =
    layer.querySelector('[data-askfirst=accept]') ??
    panel?.querySelector('[part=accept]') ??
    layer.querySelector('button');
  if (!panel || !button) return;
  for (const name of NAMES) layer.style.removeProperty(`--askfirst-${name}`);
  const [outer, inner] = [panel, button].map((one) => getComputedStyle(one));
  const colours = [outer!.backgroundColor, outer!.color, inner!.borderTopColor, inner!.color].map(
    parse,
  );
  if (!colours.every((colour) => colour !== undefined)) return;
  const [background, text, accent, label] = colours as [Colour, Colour, Colour, Colour];
  const isFilled = parse(inner!.backgroundColor) !== undefined;
  const palette: Palette = { background, text, accent, 'accent-text': isFilled ? label : accent };
  const wrong = corrections(palette);
  if (!isFilled) delete (wrong as Record<string, Colour>)['accent-text'];
  for (const [name, colour] of Object.entries(wrong)) {
    layer.style.setProperty(`--askfirst-${name}`, `rgb(${colour.join(' ')})`);
    const on = name === 'accent-text' ? accent : background;
    const had = palette[name as keyof Palette];
    warn('contrast', [name, contrast(had, on).toFixed(2)]);
  }
}

const NAMES = ['text', 'accent', 'accent-text'] as const;

/** Returns a colour of a computed style, however it is written; `undefined` for one to look through. */
function parse(text: string): Colour | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red!, green!, blue!] : undefined;
}
