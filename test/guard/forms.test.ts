import { aTimeout, expect } from '@open-wc/testing';
import { denied, open, Visit } from './third-party.js';

let count = 0;

describe('forms', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => visit.end());

  /** A form that answers into a frame of its own; by POST, so that its address keeps the query. */
  const make = (action?: string, place: ParentNode = visit.place()) => {
    const name = `form-${count++}`;
    const { ownerDocument } = place as Element;
    const frame = ownerDocument.createElement('iframe');
    frame.name = name;
    const form = ownerDocument.createElement('form');
    Object.assign(form, { method: 'post', target: name });
    if (action !== undefined) form.setAttribute('action', action);
    form.innerHTML = '<button></button>';
    place.append(frame, form);
    return form;
  };
  const buttonOf = (form: HTMLFormElement) => form.querySelector('button')!;

  const SENT: Record<string, (form: HTMLFormElement) => void> = {
    'submit()': (form) => form.submit(),
    'requestSubmit()': (form) => form.requestSubmit(),
    'a click': (form) => buttonOf(form).click(),
  };
  for (const [name, send] of Object.entries(SENT)) {
    it(`holds what would be sent to a denied host by ${name}`, async () => {
      visit.install(denied);
      send(make(visit.denied('frame.html')));
      expect(await visit.hits()).to.be.empty;
    });

    it(`sends what goes elsewhere by ${name}, and everything after a yes`, async () => {
      const guard = visit.install(denied);
      send(make(visit.allowed('frame.html')));
      await visit.until('/frame.html?name=allowed');
      guard.update(open);
      send(make(visit.denied('frame.html')));
      await visit.until('/frame.html?name=held');
    });
  }

  it('looks at the address of the button that sends', async () => {
    visit.install(denied);
    const free = make(visit.denied('frame.html'));
    buttonOf(free).setAttribute('formaction', visit.allowed('frame.html', 'button'));
    buttonOf(free).click();
    const held = make(visit.allowed('frame.html', 'form'));
    buttonOf(held).setAttribute('formaction', visit.denied('frame.html'));
    buttonOf(held).click();
    await visit.until('/ran?name=button');
    expect(await visit.hits()).to.deep.equal(['/frame.html button', '/ran button']);
  });

  it('tells listeners as if a page had called it off, and lets forms without an address be', () => {
    visit.install(denied);
    const seen: boolean[] = [];
    const listen = (form: HTMLFormElement) => {
      form.addEventListener('submit', (event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      });
      form.requestSubmit();
    };
    listen(make(visit.denied('frame.html')));
    listen(make());
    listen(make(visit.allowed('frame.html')));
    expect(seen).to.deep.equal([true, false, false]);
  });

  it('does not take a field for what it needs of the form', async () => {
    visit.install(denied);
    for (const name of ['action', 'target', 'method']) {
      const form = make(visit.denied('frame.html'));
      form.insertAdjacentHTML('beforeend', `<input name="${name}" value="/own">`);
      form.submit();
      form.requestSubmit();
    }
    expect(await visit.hits()).to.be.empty;
  });

  it('looks into shadow trees', async () => {
    visit.install(denied);
    const root = visit.place().attachShadow({ mode: 'closed' });
    const box = root.appendChild(document.createElement('div'));
    make(visit.denied('frame.html'), box).requestSubmit();
    expect(await visit.hits()).to.be.empty;
  });

  for (const [name, send] of Object.entries(SENT)) {
    it(`sends everything by ${name} once it is uninstalled, also from a frame`, async () => {
      const guard = visit.install(denied);
      const frame = visit.place().appendChild(document.createElement('iframe'));
      const { body } = frame.contentDocument!;
      send(make(visit.denied('frame.html', 'inner'), body));
      await aTimeout(0);
      guard.uninstall();
      send(make(visit.denied('frame.html', 'page')));
      send(make(visit.denied('frame.html', 'frame'), body));
      await visit.until('/ran?name=page');
      const hits = await visit.until('/ran?name=frame');
      expect(hits.filter((hit) => hit.startsWith('/frame.html'))).to.have.members([
        '/frame.html page',
        '/frame.html frame',
      ]);
    });
  }
});
