// Forms, links and addresses of frames.
(() => {
  const { add, make, box } = window.matrix;

  let count = 0;
  /** The name of a new frame: two submissions to one frame would cancel each other. */
  const target = () => {
    const name = `target${++count}`;
    // With its name from the start: WebKit does not take a later one as a target.
    box().append(Object.assign(make('iframe'), { name }));
    return name;
  };
  const form = (properties) =>
    Object.assign(make('form', box()), { method: 'post', target: target(), ...properties });
  const button = (place, properties) => Object.assign(make('button', place), properties);
  /** A link that stays on this page. */
  const here = (properties) => Object.assign(make('a', box()), { href: '#here', ...properties });

  // What a visitor or the page does once: refused, and not done again later.
  add('forms and links', 'call', {
    'ping-click': (url) => here({ ping: url }).click(),
    'ping-set-attribute': (url) => {
      const link = here();
      link.setAttribute('ping', url);
      link.click();
    },
    'ping-markup': (url) => {
      const place = box();
      place.innerHTML = `<a href="#here" ping="${url}">x</a>`;
      place.firstChild.click();
    },
    'ping-dispatched-click': (url) =>
      here({ ping: url }).dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true }),
      ),
    'form-submit': (url) => form({ action: url }).submit(),
    'form-submit-set-attribute': (url) => {
      const element = form();
      element.setAttribute('action', url);
      element.submit();
    },
    'form-submit-markup': (url) => {
      const place = box();
      place.innerHTML = `<form method="post" action="${url}" target="${target()}"></form>`;
      place.firstChild.submit();
    },
    'form-request-submit': (url) => form({ action: url }).requestSubmit(),
    'form-click': (url) => button(form({ action: url })).click(),
    'form-click-formaction': (url) => button(form(), { formAction: url }).click(),
    'form-request-submit-formaction': (url) => {
      const element = form();
      element.requestSubmit(button(element, { formAction: url }));
    },
    'form-click-input-formaction': (url) =>
      Object.assign(make('input', form()), { type: 'submit', formAction: url }).click(),
    'form-click-outside-button': (url) => {
      const element = form({ action: url, id: `form${++count}` });
      const outside = button(box());
      outside.setAttribute('form', element.id);
      outside.click();
    },
  });
  add('forms and links', 'frame', {
    'link-click-into-frame': (url) => here({ href: url, target: target() }).click(),
    'open-into-frame': (url) => open(url, target()),
    'frame-location-assigned': (url) => (make('iframe', box()).contentWindow.location = url),
    'frame-location-href': (url) => (make('iframe', box()).contentWindow.location.href = url),
    'frame-location-replace': (url) => make('iframe', box()).contentWindow.location.replace(url),
    'frame-javascript-location': (url) =>
      (make('iframe', box()).src = `javascript:void (location.href = '${url}')`),
    'frame-srcdoc-refresh': (url) => {
      const frame = make('iframe');
      frame.srcdoc = `<meta http-equiv="refresh" content="0;url=${url}">`;
      box().append(frame);
    },
  });
})();
