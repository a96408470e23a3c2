/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/** Returns black or white, whichever is easier to read on a colour: at least 4.58 to 1 on any. */
export const readableOn = (background: Colour): Colour =>
  contrast(WHITE, background) >= contrast(BLACK, background) ? WHITE : BLACK;

/** Returns the colour that is nearest to `colour` on the way to `end` and has this contrast to `other`. */
export function reach(colour: Colour, end: Colour, other: Colour, ratio: number): Colour {
  const mix = (share: number) =>
    colour.map((value, at) => Math.round(value + (end[at]! - value) * share)) as unknown as Colour;
  for (let share = 0; share < 1; share += 0.02) {
    if (contrast(mix(share), other) >= ratio) return mix(share);
  }
  return end;
}

/** The colours of a layer. */
export interface Palette {
  readonly background: Colour;
  readonly text: Colour;
  readonly accent: Colour;
  readonly 'accent-text': Colour;
}

/**
 * Returns what has to be another colour for WCAG 2.2 AA: text 4.5 to 1 on its background, and a button
 * 3 to 1 on that of the layer. Nothing where all is well.
 */
export function corrections(palette: Palette): Partial<Palette> {
  const { background } = palette;
  const text = contrast(palette.text, background) < 4.5 ? readableOn(background) : palette.text;
  const accent = reach(palette.accent, readableOn(background), background, 3);
  const label =
    contrast(palette['accent-text'], accent) < 4.5 ? readableOn(accent) : palette['accent-text'];
  return Object.fromEntries(
    Object.entries({ text, accent, 'accent-text': label }).filter(
      ([name, colour]) => colour.join() !== palette[name as keyof Palette].join(),
    ),
  );
}
