/** The attributes that say how large a placeholder and its content are. */
export interface BoxAttributes {
  readonly width: string;
  readonly height: string;
  readonly ratio: string;
}

/**
 * Returns the box as rules for the host, so that a site's own style sheet may say otherwise. `grows` is
 * for content whose height nobody knows before: the height is then the least one.
 *
 * Width and height are as an `<iframe>` has them. Where both are in pixels the box keeps their ratio in
 * a narrower place.
 */
export function boxRules({ width, height, ratio }: BoxAttributes, grows: boolean): string {
  const wide = length(width);
  const high = length(height);
  const shape = parseRatio(ratio) ?? (wide && high ? sameUnit(wide, high) : undefined);
  const size = high && !shape ? `${grows ? 'min-height' : 'height'}:${high}` : '';
  const aspect = shape ?? (size ? 'auto' : '16 / 9');
  return `:host{width:${wide ?? '100%'};max-width:100%;aspect-ratio:${aspect};${size}}`;
}

/** Returns a CSS length of a number, of pixels or of per cent. Anything else is no length. */
function length(value: string): string | undefined {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)(px|%)?\s*$/.exec(value) ?? [];
  return number && Number(number) > 0 ? number + (unit ?? 'px') : undefined;
}

/** Reads `16/9`, `16:9`, `16 / 9` or `1.78`. */
function parseRatio(value: string): string | undefined {
  const [, width, height] = /^\s*([\d.]+)(?:\s*[/:]\s*([\d.]+))?\s*$/.exec(value) ?? [];
  const [w, h] = [Number(width), Number(height ?? 1)];
  return w > 0 && h > 0 ? `${w} / ${h}` : undefined;
}

const sameUnit = (wide: string, high: string): string | undefined =>
  wide.endsWith('px') && high.endsWith('px')
    ? `${parseFloat(wide)} / ${parseFloat(high)}`
    : undefined;
