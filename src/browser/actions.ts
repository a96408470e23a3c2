import { listen } from './listen.js';

const ACTION = 'data-askfirst';

/**
 * Calls `act` with the action of any `data-askfirst` element that the visitor presses, also in open
 * shadow roots. Returns a function that stops that.
 */
export function onAction(act: (action: string) => void): () => void {
  return listen(document, 'click', (event: Event) => {
    for (const node of event.composedPath()) {
      const action = node instanceof Element && node.getAttribute(ACTION);
      // The notice's buttons have it for those who look for them; the notice itself speaks for them.
      if (!action || node.closest('askfirst-notice')) continue;
      event.preventDefault();
      return act(action);
    }
  });
}
