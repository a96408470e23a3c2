import { nearest } from './nearest.js';

/** What other tools, or people, call what we call otherwise. */
const OTHERS: Readonly<Record<string, string>> = {
  ads: 'advertising',
  marketing: 'advertising',
  targeting: 'advertising',
  performance: 'analytics',
  statistics: 'analytics',
  tracking: 'analytics',
  preferences: 'functional',
  essential: 'necessary',
  ga4: 'google-analytics',
  gtag: 'google-analytics',
  gtm: 'google-tag-manager',
};

/**
 * Returns which of `names` somebody meant who wrote `word`: the one with nearly the same letters, or of the
 * same meaning, else those that have a word in common with it; none when nobody can tell.
 */
export function meant(word: string, names: readonly string[]): readonly string[] {
  const lower = word.toLowerCase();
  const other = Object.hasOwn(OTHERS, lower) ? OTHERS[lower]! : '';
  const one = nearest(word, names) ?? names.find((name) => name === other);
  if (one !== undefined) return [one];
  const parts = lower.split(/[^a-z\d]+/).filter((part) => part.length > 3);
  return names.filter((name) => parts.some((part) => name.split('-').includes(part)));
}
