import { addLine, describe, element, find } from './dom.js';

/** What an element waits for: by the site's own mark, or by ours. */
const waitsFor = (about) =>
  about.getAttribute('data-consent') ?? about.getAttribute('data-askfirst-held') ?? '';

/** Shows what is held now, and every element that was held or released. */
export function showGuard(consent) {
  for (const event of window.demoEvents) line(event);
  for (const type of ['held', 'released']) {
    consent.addEventListener(type, ({ element: about }) => {
      line({ type, element: about, ids: waitsFor(about).split(/\s+/) });
      // The list is complete after the event.
      setTimeout(showHeld, 0, consent);
    });
  }
  consent.addEventListener('change', () => setTimeout(showHeld, 0, consent));
  showHeld(consent);
}

function line({ type, element: about, ids, time }) {
  addLine(find('guard'), {
    time,
    kind: type,
    text: describe(about),
    more: `${type === 'held' ? 'waits for' : 'waited for'} ${ids.join(', ')}`,
  });
}

function showHeld({ held }) {
  find('figure="held"').textContent = held.length;
  const lines = held.map((about) => {
    return element(
      'li',
      '',
      element('b', 'kind held', waitsFor(about)),
      element('span', 'what', describe(about)),
    );
  });
  find('held').replaceChildren(...(lines.length > 0 ? lines : [element('li', 'soft', 'Nothing.')]));
}
