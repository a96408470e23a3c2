import { ConnectEvent } from './events.js';

/**
 * Says that an element is in the page and wants to be told what it shows: after the code that gives it
 * life, which may have listeners of its own to set up.
 */
export function announce(element: HTMLElement): void {
  queueMicrotask(() => element.isConnected && element.dispatchEvent(new ConnectEvent()));
}
