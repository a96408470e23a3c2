import { describe, element, find } from './dom.js';

const { tracker, ads, video } = document.body.dataset;
const token = document.querySelector('meta[name="demo-token"]').content;
let count = 0;

const make = (name, properties) => Object.assign(document.createElement(name), properties);
const script = (name) => `${tracker}/script.js?name=${name}&token=${token}`;
const image = (name) => `${ads}/pixel.gif?by=${name}&token=${token}`;
const frame = (name) => `${video}/player?name=${name}&token=${token}`;
const written = (name) => `<iframe src="${frame(name)}" title="${name}"></iframe>`;

/** Ways to add an element; each returns the element that it added. Vendors use every one of them. */
const WAYS = {
  script: (ground, name) => added(ground, make('script', { src: script(name) })),
  'script, setAttribute': (ground, name) => {
    const made = make('script');
    made.setAttribute('src', script(name));
    return added(ground, made);
  },
  'script, address last': (ground, name) => {
    const made = added(ground, make('script'));
    made.src = script(name);
    return made;
  },
  module: (ground, name) =>
    added(
      ground,
      make('script', { type: 'module', src: `${tracker}/module.js?name=${name}&token=${token}` }),
    ),
  'marked script': (ground, name) => {
    const made = make('script', { type: 'text/plain' });
    made.dataset.consent = 'analytics';
    made.dataset.src = script(name);
    return added(ground, made);
  },
  img: (ground, name) => added(ground, make('img', { src: image(name), alt: '' })),
  'new Image()': (ground, name) => make('img', { src: image(name) }),
  iframe: (ground, name) => added(ground, make('iframe', { src: frame(name), title: name })),
  innerHTML: (ground, name) => {
    const box = added(ground, make('div'));
    box.innerHTML = written(name);
    return box.firstChild;
  },
  insertAdjacentHTML: (ground, name) => {
    ground.insertAdjacentHTML('beforeend', written(name));
    return ground.lastChild;
  },
  'cloned template': (ground, name) => {
    const template = make('template');
    template.innerHTML = written(name);
    ground.append(document.importNode(template.content, true));
    return ground.lastChild;
  },
  'contextual fragment': (ground, name) => {
    const text = `<script src="${script(name)}"></script>`;
    ground.append(document.createRange().createContextualFragment(text));
    return ground.lastChild;
  },
  'shadow root': (ground, name) => {
    const root = added(ground, make('div')).attachShadow({ mode: 'open' });
    root.innerHTML = written(name);
    return root.firstChild;
  },
  stylesheet: (ground, name) =>
    added(
      ground,
      make('link', { rel: 'stylesheet', href: `${tracker}/style.css?by=${name}&token=${token}` }),
    ),
};

function added(ground, made) {
  ground.append(made);
  return made;
}

/** Puts a button on the page for each way, and says what became of each element. */
export function addElements(consent) {
  const all = [];
  const show = () =>
    find('added').replaceChildren(
      ...all.map(({ way, made }) => {
        const held = made.hasAttribute('data-askfirst-held') || consent.held.includes(made);
        const state = held ? 'held' : 'free';
        return element(
          'li',
          '',
          element('b', `kind ${state}`, state),
          element('span', 'what', `${way}: ${describe(made)}`),
        );
      }),
    );
  for (const [way, add] of Object.entries(WAYS)) {
    const button = element('button', 'button', way);
    button.type = 'button';
    button.addEventListener('click', () => {
      count += 1;
      const made = add(find('ground'), `${way.replace(/\W+/g, '-')}-${count}`);
      all.unshift({ way, made });
      setTimeout(show);
    });
    find('adders').append(button);
  }
  for (const type of ['change', 'held', 'released']) {
    consent.addEventListener(type, () => setTimeout(show));
  }
}
