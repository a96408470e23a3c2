import { toggle } from './toggle.js';
import { push } from './vendors.js';

/** How Matomo asks. */
export interface MatomoOptions {
  /**
   * What it may not do before a yes: `tracking` keeps it from asking its server for anything,
   * `cookies` only from setting them.
   * @defaultValue `"tracking"`
   */
  require: 'tracking' | 'cookies';
}

/** The name of a command, which cookies have a form of their own of. */
const command = (start: string, { require }: Partial<MatomoOptions>, end: string) => [
  `${start}${require === 'cookies' ? 'Cookie' : ''}Consent${end}`,
];

/** Tells Matomo to require consent, then that it is given or forgotten. */
export const matomo = toggle<MatomoOptions>({
  services: ['matomo'],
  category: 'analytics',
  before: (options) => push('_paq', command('require', options, '')),
  start: (options) => (isGranted) =>
    push(
      '_paq',
      isGranted ? command('set', options, 'Given') : command('forget', options, 'Given'),
    ),
});
