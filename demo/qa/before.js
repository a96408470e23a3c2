// Runs before askfirst. Sets up what the tester asked for: a policy version, and Do Not Track.
(function () {
  const block = document.getElementById('askfirst-config');
  const raised = Number(sessionStorage.getItem('demo:policy') || 0);
  if (raised > 0) {
    const config = JSON.parse(block.textContent);
    config.policy.version += ' (demo ' + (raised + 1) + ')';
    block.textContent = JSON.stringify(config);
  }

  // Counts who reads the signal, whether it is on or off.
  const on = new URLSearchParams(location.search).get('dnt') === '1';
  const own = navigator.doNotTrack;
  window.demoSignal = { on: on, reads: 0 };
  const define = function (owner, name, value) {
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        window.demoSignal.reads += 1;
        return value;
      },
    });
  };
  define(navigator, 'doNotTrack', on ? '1' : own);
  if (on) {
    define(window, 'doNotTrack', '1');
    define(navigator, 'msDoNotTrack', '1');
  }

  /** What an element waits for: the site's own mark, or the service that holds it. */
  function idsOf(element) {
    const ids = element.getAttribute('data-askfirst-held') || element.getAttribute('data-consent');
    return (ids || '').split(/\s+/).filter(Boolean);
  }

  // Listens from the very start; qa.js shows it.
  window.demoEvents = [];
  window.askfirst = window.askfirst || [];
  window.askfirst.push(function (consent) {
    for (const type of ['held', 'released']) {
      consent.addEventListener(type, function (event) {
        window.demoEvents.push({
          type: type,
          element: event.element,
          ids: idsOf(event.element),
          time: Date.now(),
        });
      });
    }
  });
})();
