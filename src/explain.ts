import type { Explain, RegionFault, Warning } from './browser/warn.js';
import type { Catalogue } from './core/complete-config.js';
import { check } from './core/check.js';
import type { Problem } from './core/check.js';
import { ConfigError, linesOf } from './core/config-error.js';
import { configProblems } from './core/config-problems.js';
import type { Shape } from './core/fits.js';
import { nearest } from './core/nearest.js';
import { REGION } from './core/region-shape.js';
import type { Oversight } from './oversights.js';

const HELD = 'so all third parties stay held';
const BLOCK = '<script type="application/json" id="askfirst-config">';

/** What can be wrong with signals, and about whom it is. */
type SignalTrouble =
  readonly ['late' | 'held', string] | readonly ['options', signals: unknown, shape: Shape];

const WORDS: Readonly<Record<Warning, (about: never) => string>> = {
  action: (action: string) =>
    `data-askfirst="${action}" is unknown, pressing it does nothing. Write accept, reject, withdraw or preferences; choices of your own form go to consent.save().`,
  command: (error: unknown) =>
    `a pushed command failed: ${String(error)}. Push a function, or a list that begins with acceptAll, rejectAll, save, withdraw, forget, showNotice, showPreferences or hide, such as ["showPreferences"].`,
  config: ([text, catalogue]: readonly [string, Catalogue]) => {
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch (error) {
      return `the config is not JSON, ${HELD}. Mend it: ${String(error)}`;
    }
    return new ConfigError(configProblems(input, catalogue)).message.replace(/^askfirst: /, '');
  },
  contrast: ([name, ratio]: readonly [string, string]) =>
    `--askfirst-${name} could not be read (${ratio} to 1), so it is another colour now. Write one with 4.5 to 1 for text, and 3 to 1 for the buttons on the box.`,
  'data-config': (error: unknown) =>
    `the file of data-config could not be read (${String(error)}), ${HELD}. Mend the address, or put the config into ${BLOCK}.`,
  embed: ([attribute, value, ids]: readonly [string, string, readonly string[]]) =>
    attribute === 'poster'
      ? `poster="${value}" of <askfirst-embed> is of another origin, which would learn of the visit, so it is not asked for. Put the picture on this site.`
      : `service="${value}" of <askfirst-embed> names no service of the config, so the content stays away. Write ${nearest(value, ids) ?? `one of ${ids.join(', ')}`}.`,
  language: ([tag, error]: readonly [string, unknown]) =>
    `the texts in "${tag}" could not be loaded, so they are in English. Put dist/locales beside askfirst.js. ${String(error)}`,
  log: (found: string) =>
    `a decision is not in the log: ${found}. What answers at log.url must take POST and say 2xx, without a redirect.`,
  look: (problems: readonly Problem[]) =>
    `the look of the config is not usable, so the layers have ours.${linesOf(problems)}`,
  mark: ([id, ids]: readonly [string, readonly string[]]) =>
    `data-consent="${id}" names no category or service, so it stays held. Write ${nearest(id, ids) ?? `one of ${ids.join(', ')}`}.${id.includes(',') ? ' Between several stands a space, and no comma.' : ''}`,
  'no-config': () => `there is no config, ${HELD}. Put ${BLOCK} before the tag.`,
  oversight: (found: Oversight) => {
    switch (found[0]) {
      case 'file':
        return `"${found[2]}" in the config does nothing without askfirst-${found[1]}.js. Put its tag before that of askfirst.js.`;
      case 'late':
        return `${found[1]} stands after askfirst.js, so it does nothing. Put it before.`;
      case 'async':
        return 'the tag has async, so others may run before it, and are not held. Take async off.';
      case 'above':
        return `${found[1]} stands above the tag, so it cannot be held. Put the tag above it, first in <head>.`;
    }
  },
  place: () => {
    const above = [...document.scripts]
      .map(({ src }) => src)
      .filter((src) => src && !src.startsWith(location.origin));
    const found = above.length > 0 ? ` Third-party scripts on this page: ${above.join(', ')}.` : '';
    return `what stands before the tag cannot be held. Put the tag first in <head>, without async and defer.${found}`;
  },
  record: (text: string) =>
    `the stored choice cannot be read, so the visitor is asked. Let nothing else write the cookie (askfirst, or your cookie.name): ${text.slice(0, 60)}`,
  region: ([what, found]: readonly [RegionFault, unknown]) => {
    if (what === 'audience')
      return `the audience is told as ${String(found)}, so the visitor counts as a minor. Say "minor", "unknown" or "adult".`;
    if (what === 'advertising')
      return `no category or service is called ${String(found)}, so all that can be denied counts as advertising. Write ids of the config.`;
    if (what === 'place')
      return `where the visitor is, cannot be read (${String(found)}), so the strictest rule holds. Write an ISO 3166 code such as "DE" or "US-CA"; region.header needs an address of this origin that sends one.`;
    return `region in the config is not usable, so the strictest rule holds.${linesOf(check(found, REGION, 'region'))}`;
  },
  release: (error: unknown) =>
    `a held script could not be released: ${String(error)}. With Trusted Types, allow the policy named askfirst.`,
  renew: (found: string) =>
    `the cookie is not renewed: ${found}. Write an address of this site that answers with Set-Cookie, such as /askfirst-renew.`,
  signal: (about: SignalTrouble) => {
    switch (about[0]) {
      case 'late':
        return `${about[1]} has run before Google's consent default, so it did not count. Put askfirst-signals.js and askfirst.js first in <head>, before every tag of Google.`;
      case 'held':
        return `google-consent-mode is "advanced", but ${about[1]} holds Google's tags until a yes. Write { "use": "${about[1]}", "hosts": [] }, or leave mode out.`;
      case 'options': {
        const lines = linesOf(check(about[1], about[2], 'signals'));
        return `"signals" is not usable, so what is wrong in it is told that nothing is granted.${lines}`;
      }
    }
  },
  storage: (place: string) =>
    `the browser did not keep the cookie (blocked, over 4,096 bytes, or for a domain that is not this page's), so the choice is in ${place}. If this is for all visitors, mend cookie.domain, shorten ids or name fewer services.`,
  twice: () => 'it is on this page twice. The first copy goes on; remove the other.',
  ui: (error: unknown) =>
    `the notice cannot be shown, so everything stays denied. Put the files of dist/ beside askfirst.js. ${String(error)}`,
};

/** Entry of dist/askfirst-explain.js: the words for what can be wrong, loaded when something is. */
export const explain: Explain = (warning, about) => `askfirst: ${WORDS[warning](about as never)}`;
