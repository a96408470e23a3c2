import { expect } from '@open-wc/testing';
import { named } from './named.js';
import { Visit } from './third-party.js';

const { denied, granted } = named({ inline: ['acmeQueue', 'acme.load('] });

describe('inline', () => {
  const scope = window as unknown as { acmeQueue?: number; free?: number };
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
    delete scope.acmeQueue;
    delete scope.free;
  });
  afterEach(() => visit.end());

  const SNIPPET = 'window.acmeQueue = (window.acmeQueue ?? 0) + 1';
  const make = (text: string, type = '') => {
    const script = document.createElement('script');
    if (type) script.type = type;
    script.append(text);
    return script;
  };
  const put = (script: Element) => {
    visit.place().append(script);
    return script as HTMLScriptElement;
  };

  it('holds a script that a denied service names by a piece of its text, and runs it later', async () => {
    const guard = visit.install(denied);
    const script = put(make(SNIPPET));
    expect(scope.acmeQueue).to.equal(undefined);
    expect([...guard.held]).to.deep.equal([script]);
    expect(script.text).to.equal(SNIPPET);
    guard.update(granted);
    await visit.hits();
    expect(scope.acmeQueue).to.equal(1);
    expect(script.hasAttribute('type')).to.equal(false);
    expect(guard.held.size).to.equal(0);
  });

  it('runs all others, among them those that no config names yet', () => {
    const guard = visit.install(denied);
    put(make('window.free = 1'));
    expect(scope.free).to.equal(1);
    guard.update({ ...denied, config: undefined } as never);
    put(make(SNIPPET));
    expect(scope.acmeQueue).to.equal(1);
    guard.update(granted);
    put(make(SNIPPET));
    expect(scope.acmeQueue).to.equal(2);
  });

  it('holds a script without text when it is given one, and no other text', () => {
    const guard = visit.install(denied);
    const script = put(document.createElement('script'));
    script.append(SNIPPET);
    expect(scope.acmeQueue).to.equal(undefined);
    expect([...guard.held]).to.deep.equal([script]);
    put(document.createElement('script')).append('window.free = 1');
    expect(scope.free).to.equal(1);
    visit.place().append(SNIPPET);
    expect(guard.held.size).to.equal(1);
  });

  it('does not touch a script that has started', () => {
    const guard = visit.install(denied);
    const script = put(make('window.free = 1'));
    script.append(`;${SNIPPET}`);
    expect(script.hasAttribute('type')).to.equal(false);
    expect(guard.held.size).to.equal(0);
  });

  it('does not touch data, whatever it names', () => {
    const guard = visit.install(denied);
    for (const type of ['application/json', 'application/ld+json', 'text/template', 'importmap']) {
      const text = JSON.stringify({ imports: {}, x: SNIPPET });
      put(make(text, type));
      const script = put(make('', type));
      script.textContent = text;
      expect(script.type).to.equal(type);
      expect(script.outerHTML).to.equal(`<script type="${type}">${text}</script>`);
    }
    expect(guard.held.size).to.equal(0);
  });

  const rules = (url: string) =>
    make(JSON.stringify({ prefetch: [{ source: 'list', urls: [url] }] }), 'speculationrules');

  it('holds rules for fetching ahead that name a denied host, and gives them back', async () => {
    const [ours, script] = [rules('https://unknown.example/'), rules(visit.denied('frame.html'))];
    const guard = visit.install(denied);
    visit.place().append(ours, script);
    expect(ours.type).to.equal('speculationrules');
    expect(script.type).to.equal('text/plain');
    expect([...guard.held]).to.deep.equal([script]);
    expect(await visit.hits()).to.be.empty;
    guard.update(granted);
    expect(guard.held.size).to.equal(0);
    await visit.hits();
    expect(script.type).to.equal('speculationrules');
  });

  it('holds rules that are put into an element that is in the page', () => {
    const guard = visit.install(denied);
    const script = put(make('', 'speculationrules'));
    script.append(JSON.stringify({ prefetch: [{ urls: [visit.denied('frame.html')] }] }));
    expect(script.type).to.equal('text/plain');
    expect([...guard.held]).to.deep.equal([script]);
  });

  it('runs everything once it is uninstalled', () => {
    visit.install(denied).uninstall();
    put(make(SNIPPET));
    put(document.createElement('script')).append(SNIPPET);
    expect(scope.acmeQueue).to.equal(2);
  });
});
