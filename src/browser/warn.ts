/** What can be wrong on a page, by a short name. The words are in `explain.ts`. */
export type Warning =
  | 'action'
  | 'command'
  | 'config'
  | 'contrast'
  | 'data-config'
  | 'embed'
  | 'language'
  | 'log'
  | 'look'
  | 'mark'
  | 'no-config'
  | 'oversight'
  | 'place'
  | 'record'
  | 'region'
  | 'release'
  | 'renew'
  | 'signal'
  | 'storage'
  | 'twice'
  | 'ui';

/** What can be wrong with a region; with what was found, this is what a `region` is about. */
export type RegionFault = 'config' | 'place' | 'audience' | 'advertising';

/** Puts a warning into words; `about` is what it is about. */
export type Explain = (warning: Warning, about: unknown) => string;

let load: (() => Promise<Explain>) | undefined;
const said = new Set<string>();

/** Says where the words come from. They are not loaded before something is wrong. */
export function explainWith(loadExplain: () => Promise<Explain>): void {
  load = loadExplain;
}

/** The same for a file that may be part of one which has said so already. */
export function explainUnlessSet(loadExplain: () => Promise<Explain>): void {
  load ??= loadExplain;
}

/** Says something to the site's developers, once a page; no more than its name without the words. */
export function warn(warning: Warning, about: unknown = ''): void {
  const key = String([warning, about]);
  if (said.has(key)) return;
  said.add(key);
  load?.().then(
    (explain) => console.warn(explain(warning, about)),
    (error) => console.warn(`askfirst: ${warning}, see askfirst-explain.js. ${error}`),
  );
}
