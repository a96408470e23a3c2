import type { Channel } from './gate.js';

/** Holds forms that would be sent to a denied host, by a visitor or by script. */
export const forms: Channel = (gate, { HTMLFormElement }) => {
  const isDenied = (form: Element, button?: Element | null) => {
    const address = button?.getAttribute('formaction') ?? form.getAttribute('action');
    return address !== null && gate.denies(address) !== undefined;
  };
  const look = (event: SubmitEvent) => {
    if (isDenied(event.target as Element, event.submitter)) event.preventDefault();
  };
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const { watch, uninstall } = gate;
  gate.watch = (root) => {
    watch(root);
    root.addEventListener('submit', look as EventListener, options);
  };
  gate.uninstall = () => {
    stop.abort();
    uninstall();
  };
  return [
    [
      HTMLFormElement.prototype,
      'submit', // by script: there is no event
      (self, args, call) => (isDenied(self as Element) ? undefined : call(args)),
    ],
  ];
};
