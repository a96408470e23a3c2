/**
 * Loads analytics and remarketing once each is allowed. Until then events wait in the vendors' own
 * queues, which cost nothing, send nothing, and are read when (and if) the vendor runs.
 */
export function startMeasuring(consent, { analytics, remarketing }) {
  gtag('js', new Date());
  gtag('config', 'G-SHOP5678');
  fbq('init', '9876543210');
  fbq('track', 'PageView');

  consent.when('analytics').then(() => load(analytics));
  consent.when('advertising').then(() => load(remarketing));
}

/** Reports what happened in the shop. Never waits and never fails, whatever the visitor chose. */
export function report(name, details) {
  gtag('event', name, details);
  const pixel = PIXEL_NAMES[name];
  if (pixel) fbq('track', pixel, details);
  document.dispatchEvent(new CustomEvent('shop:told', { detail: { name, details } }));
}

const PIXEL_NAMES = {
  view_item: 'ViewContent',
  add_to_cart: 'AddToCart',
  purchase: 'Purchase',
};

/** The queue that analytics reads: it wants the `arguments` object itself. */
function gtag() {
  window.dataLayer ??= [];
  window.dataLayer.push(arguments);
}

/** The queue that the pixel reads. */
function fbq(...call) {
  if (!window.fbq) {
    window.fbq = (...args) => {
      const { callMethod, queue } = window.fbq;
      if (callMethod) callMethod(...args);
      else queue.push(args);
    };
    window.fbq.queue = [];
  }
  window.fbq(...call);
}

function load(src) {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}
