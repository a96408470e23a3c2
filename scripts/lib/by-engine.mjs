export const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** Groups engines that say the same: `[engine, text]` of each becomes `[text, names]` of each text. */
export function grouped(pairs) {
  const texts = new Map();
  for (const [engine, text] of pairs) {
    texts.set(text, [...(texts.get(text) ?? []), NAMES[engine]]);
  }
  return [...texts];
}

/** Engines that agree share one text, the others are named after theirs. */
export function agreed(pairs) {
  const texts = grouped(pairs);
  if (texts.length === 1) return texts[0][0];
  return texts.map(([text, names]) => `${text} ${names.join(', ')}`).join('; ');
}
