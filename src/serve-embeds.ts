import { listen } from './browser/listen.js';
import { warn } from './browser/warn.js';
import { coverFrames } from './cover-frames.js';
import type { Consent } from './create-consent.js';
import type { EmbedElement } from './elements/embed.js';
import type { EmbedProblemEvent, EmbedRequestEvent } from './elements/embed-events.js';
import type { ConnectEvent } from './elements/events.js';

/**
 * Takes what placeholders ask for: a service that is always to load is granted, and recorded. With
 * `"look": { "embeds": "auto" }` frames that are held get placeholders. Returns a function that stops
 * both.
 */
export function serveEmbeds(consent: Consent): () => void {
  const ids = Object.keys(consent.choices);
  const undo = [
    listen(document, 'askfirst-load', (event: EmbedRequestEvent) => {
      const { wish, service } = event;
      if (wish === 'always' && !event.defaultPrevented) consent.save({ [service]: true });
    }),
    listen(document, 'askfirst-problem', ({ problem, value }: EmbedProblemEvent) =>
      warn('embed', [problem, value, ids]),
    ),
    listen(document, 'askfirst-connect', (event: ConnectEvent) => {
      const embed = event.composedPath()[0] as EmbedElement;
      if (embed.localName !== 'askfirst-embed') return;
      const { service } = embed;
      // Covers of frames that no service names have none.
      if (service && !ids.includes(service)) warn('embed', ['service', service, ids]);
      if (hasOwnColours(embed)) {
        import('./look.js').then(
          ({ keepReadable }) => keepReadable(embed),
          (error) => warn('ui', error),
        );
      }
    }),
    ...(consent.config.look?.embeds === 'auto' ? [coverFrames(consent)] : []),
  ];
  return () => undo.forEach((stop) => stop());
}

/** Returns whether the page gives a placeholder colours, which may have to be corrected. */
function hasOwnColours(embed: EmbedElement): boolean {
  const styles = getComputedStyle(embed);
  // The layers ask for the same in a file that has no byte left to hand this on.
  return ['accent', 'accent-text', 'text', 'background'].some((name) =>
    styles.getPropertyValue(`--askfirst-${name}`),
  );
}
