import { warn } from './browser/warn.js';
import { contrast, corrections } from './core/contrast.js';
import type { Colour, Palette } from './core/contrast.js';

const layers = new Set<HTMLElement>();
let read: (() => void) | undefined;

/** Corrects colours that the site gives an element of ours and that cannot be read, now and later. */
export function keepReadable(layer: HTMLElement): void {
  layers.add(layer);
  read ??= watch(() => {
    for (const one of layers) {
      if (one.isConnected) correct(one);
      else if (one.localName === 'askfirst-embed') layers.delete(one); // comes again by itself
    }
  });
  read();
}

/**
 * Calls `look` in the next frame each time that light or dark may have been switched, by the system or by
 * the page, for which an attribute of the whole page is usual. Returns what calls it too.
 */
function watch(look: () => void): () => void {
  const soon = () => void requestAnimationFrame(look);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon);
  const switched = new MutationObserver(soon);
  for (const root of document.querySelectorAll(':root, body')) {
    switched.observe(root, { attributes: true });
  }
  return soon;
}

/** Corrects colours of the site that cannot be read, and says so. */
function correct(layer: HTMLElement): void {
  const root = layer.shadowRoot;
  const panel = root?.querySelector('[part=placeholder]') ?? root?.querySelector('[part=panel]');
  const button =
    layer.querySelector('[data-askfirst=accept]') ??
    panel?.querySelector('[part=accept]') ??
    panel?.querySelector('[part=always], [part=once]') ??
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
