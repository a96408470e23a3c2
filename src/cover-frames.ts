import { listen } from './browser/listen.js';
import type { Service } from './core/config.js';
import { createMatch } from './core/match.js';
import type { Consent, GuardedEvent } from './create-consent.js';
import type { EmbedElement } from './elements/embed.js';
import { frameAddress, sendFrame } from './elements/embed-frame.js';
import type { EmbedRequestEvent } from './elements/embed-events.js';
import { placeLike } from './place-like.js';

/** What stands for a frame, and how to take it away. */
interface Cover {
  readonly embed: EmbedElement;
  /** Shows the frame again. */
  lift(): void;
}

/**
 * Puts a placeholder of the same box before each frame that is held and that a visitor would see, and
 * hides the frame until it is released. The frame itself stays where it is: a frame that is moved loads
 * anew. Returns a function that takes all placeholders away.
 */
export function coverFrames(consent: Consent): () => void {
  const covers = new Map<HTMLIFrameElement, Cover>();
  const sent = new Set<HTMLIFrameElement>();
  /** Shown already and still held, as a press is painted before its release; with the service. */
  const ahead = new Map<HTMLIFrameElement, string>();
  const match = createMatch(consent.config.services);
  const serviceOf = (address: string): Service | undefined => {
    const { hostname, pathname } = new URL(address);
    const services = match(hostname, pathname);
    return services.find(({ id }) => !consent.allows(id)) ?? services[0];
  };

  const cover = (frame: HTMLIFrameElement) => {
    const address = heldAddress(frame);
    if (covers.has(frame) || !address || !isForVisitors(frame)) return;
    const embed = document.createElement('askfirst-embed');
    const service = serviceOf(address);
    // A frame that waits for more than its service is not released by granting that.
    const waits = (frame.getAttribute('data-consent') ?? service?.id)?.trim();
    if (service && service.id === waits) embed.service = service.id;
    embed.src = embed.href = address;
    embed.title = frame.title;
    embed.addEventListener('askfirst-load', (event: EmbedRequestEvent) => {
      if (event.wish !== 'once') return;
      event.preventDefault();
      lift(frame);
      sent.add(frame);
      sendFrame(frame, address, () => frame.replaceWith(frame));
      frame.focus();
    });
    const show = placeLike(embed, frame);
    // Sites take frames away, or give them another address.
    const watcher = new MutationObserver(() => {
      if (heldAddress(frame) === address && frame.parentNode === embed.parentNode) return;
      lift(frame);
      cover(frame);
    });
    watcher.observe(embed.parentNode!, { childList: true });
    watcher.observe(frame, { attributeFilter: ADDRESSES });
    covers.set(frame, {
      embed,
      lift() {
        watcher.disconnect();
        embed.remove();
        show();
      },
    });
  };
  const lift = (frame: HTMLIFrameElement) => {
    covers.get(frame)?.lift();
    covers.delete(frame);
  };

  // Tells of frames once they have a box, and of those that get one later.
  const boxes = new ResizeObserver((entries) =>
    entries.forEach(({ target }) => {
      const frame = target as HTMLIFrameElement;
      if (!sent.has(frame)) cover(frame);
    }),
  );
  const take = (element: Element) => {
    if (element.localName === 'iframe' && element.ownerDocument === document) {
      boxes.observe(element);
    }
  };
  const release = (element: Element) => {
    const frame = element as HTMLIFrameElement;
    const { embed } = covers.get(frame) ?? {};
    boxes.unobserve(frame);
    sent.delete(frame);
    ahead.delete(frame);
    const focused = embed?.matches(':focus-within');
    lift(frame);
    if (focused) frame.focus();
  };
  /** Takes placeholders away before they load what they stand for: the frame itself is to do that. */
  const goAhead = () => {
    for (const [frame, service] of ahead) {
      if (consent.allows(service)) continue;
      ahead.delete(frame);
      take(frame);
    }
    for (const [frame, { embed }] of covers) {
      if (!embed.service || !consent.allows(embed.service)) continue;
      release(frame);
      ahead.set(frame, embed.service);
    }
  };
  /** Empties frames that may not be there any more: put into the page again, they are held. */
  const lock = () => {
    const { method } = consent.record ?? {};
    for (const frame of document.querySelectorAll('iframe')) {
      const address = frameAddress(frame.src) ?? '';
      const marks = frame.getAttribute('data-consent')?.match(/\S+/g) ?? [];
      const id = address && serviceOf(address)?.id;
      const refused = sent.has(frame) && /^(reject-all|withdraw)$/.test(method ?? '');
      const denied = frame.hasAttribute('src') && [...marks, ...(id ? [id] : [])];
      if (!refused && !(denied && denied.some((id) => !consent.allows(id)))) continue;
      if (!isForVisitors(frame)) continue;
      const focused = document.activeElement === frame;
      sent.delete(frame);
      frame.replaceWith(frame);
      cover(frame);
      if (focused) covers.get(frame)?.embed.focus();
    }
  };

  const undo = [
    listen(consent, 'held', ({ element }: GuardedEvent) => take(element)),
    listen(consent, 'released', ({ element }: GuardedEvent) => release(element)),
    listen(consent, 'decide', lock),
    listen(consent, 'change', goAhead),
    listen(consent, 'change', lock),
    () => boxes.disconnect(),
  ];
  consent.held.forEach(take);
  return () => {
    undo.forEach((stop) => stop());
    [...covers.keys()].forEach(lift);
  };
}

/** Where an address waits, by the guard's hand or by the site's. */
const ADDRESSES = ['src', 'data-askfirst-src', 'data-src'];

/** Returns the address that a frame waits for, if it is one of http. */
function heldAddress(frame: HTMLIFrameElement): string | undefined {
  if (frame.hasAttribute('src')) return undefined;
  const kept = frame.getAttribute('data-askfirst-src') ?? frame.getAttribute('data-src');
  return frameAddress(kept ?? '');
}

/**
 * Returns whether a frame is something to look at: those of payments, sign-in and measuring are hidden,
 * or as small as a dot.
 */
function isForVisitors(frame: HTMLIFrameElement): boolean {
  const { clientWidth, clientHeight } = frame; // without the border that browsers draw
  const isShown = frame.checkVisibility?.({ visibilityProperty: true, opacityProperty: true });
  const isSaid = !frame.closest('[aria-hidden=true],[inert]');
  return clientWidth > 2 && clientHeight > 2 && isShown !== false && isSaid && !isOurs(frame);
}

/** Returns whether a frame is in an element of ours, or where no placeholder could be served. */
function isOurs(frame: Element): boolean {
  const root = frame.getRootNode();
  if (frame.closest('askfirst-embed')) return true;
  return root instanceof ShadowRoot && (root.mode === 'closed' || root.host.matches(OURS));
}

const OURS = 'askfirst-embed,askfirst-notice,askfirst-preferences,askfirst-declaration';
