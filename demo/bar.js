/** Says in the strip at the top what askfirst does on this page at the moment. */
const METHODS = {
  'accept-all': 'You accepted all.',
  'reject-all': 'You rejected all.',
  custom: 'You made your own choice.',
  withdraw: 'You withdrew your consent.',
};

const status = document.querySelector('[data-demo-status]');

const show = (consent) => {
  const answer = consent.decided ? METHODS[consent.record.method] : 'No choice yet.';
  const { length } = consent.held;
  const held = `${length} ${length === 1 ? 'element is' : 'elements are'} held.`;
  const text = `${answer} ${length === 0 ? 'Nothing is held.' : held}`;
  if (status.textContent !== text) status.textContent = text;
};

(window.askfirst ??= []).push((consent) => {
  for (const type of ['change', 'decide', 'held', 'released']) {
    // The list of what is held is complete after the event.
    consent.addEventListener(type, () => setTimeout(show, 0, consent));
  }
  show(consent);
});
