import { toggle } from './toggle.js';
import { globals } from './vendors.js';

/** Which copy of the SDK is told. */
export interface AmplitudeOptions {
  /** What `@amplitude/analytics-browser` exports, on sites that bundle it. */
  client: { setOptOut(optOut: boolean): unknown };
}

/** The object as Amplitude's snippet makes it: calls wait in `_q`. */
type Stub = { setOptOut?: (optOut: boolean) => unknown; _q: unknown[]; _iq: object };

/** Tells Amplitude `setOptOut`. */
export const amplitude = toggle<AmplitudeOptions>({
  services: ['amplitude'],
  category: 'analytics',
  start:
    ({ client }) =>
    (isGranted) => {
      if (client) return void client.setOptOut(!isGranted);
      const stub = (globals['amplitude'] ??= { _q: [], _iq: {} }) as Stub;
      if (stub.setOptOut) stub.setOptOut(!isGranted);
      else stub._q.push({ name: 'setOptOut', args: [!isGranted], resolve: () => {} });
    },
});
