import { listen } from './listen.js';

/** Tells the other pages of this origin in this browser something, and hears of theirs. */
export interface Tabs {
  tell(text: string): void;
  close(): void;
}

/**
 * Connects the pages of this origin. Where there is no `BroadcastChannel` they use storage events.
 * The channel is closed while the page may be kept for the Back button: an open one can prevent that.
 */
export function connectTabs(name: string, hear: (text: string) => void): Tabs {
  const key = `${name}:told`;
  let channel: BroadcastChannel | undefined;
  const close = () => {
    channel?.close();
    channel = undefined;
  };
  const open = () => {
    if (channel || typeof BroadcastChannel !== 'function') return;
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => hear(String(data));
  };
  open();
  const undo = [
    listen(window, 'pagehide', close),
    listen(window, 'pageshow', open),
    listen(window, 'storage', (event: StorageEvent) => {
      if (event.key === key && event.newValue !== null) hear(event.newValue.replace(/^\S+ /, ''));
    }),
  ];
  return {
    tell(text) {
      if (channel) return channel.postMessage(text);
      try {
        // A value of its own each time: the same one is no event.
        localStorage.setItem(key, `${Math.random()} ${text}`);
        localStorage.removeItem(key);
      } catch {
        // Blocked storage: each page reads the choice again when the visitor comes back to it.
      }
    },
    close() {
      close();
      undo.forEach((stop) => stop());
    },
  };
}
