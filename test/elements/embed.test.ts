import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/embed.js';
import type { EmbedProblemEvent, EmbedRequestEvent } from '../../src/elements/embed-events.js';
import type { EmbedElement } from '../../src/elements/embed.js';
import { violations } from './axe.js';
import { inEachColorScheme } from './color-scheme.js';
import { config } from './config.js';

const SRC = '/favicon.ico'; // a page of the tests' own would be one more to keep
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const video = (more = html``) =>
  fixture<EmbedElement>(
    html`<askfirst-embed
      service="counter"
      src=${SRC}
      title="A film"
      href="https://counter.example/1"
      >${more}</askfirst-embed
    >`,
  );
const part = (element: EmbedElement, name: string) =>
  element.renderRoot.querySelector<HTMLElement>(`[part=${name}]`)!;
const words = (element: EmbedElement, name: string) => part(element, name)?.textContent?.trim();
const frameOf = (element: EmbedElement) => element.querySelector('iframe');
const grant = async (element: EmbedElement, counter: boolean) => {
  element.choices = { counter };
  await element.updateComplete;
};

describe('<askfirst-embed>', () => {
  it('says what it is, and who gets what', async () => {
    const element = await video();
    element.config = config;
    await element.updateComplete;
    expect(words(element, 'title')).to.equal('A film');
    expect(words(element, 'text')).to.match(
      /comes from Counter\. If you load it, Counter receives/,
    );
    expect(words(element, 'once')).to.equal('Load once');
    expect(words(element, 'always')).to.equal('Always load Counter');
    expect(words(element, 'link')).to.equal('Open at Counter');
  });

  it('names the host where no service does, and offers no grant for it', async () => {
    const element = await fixture<EmbedElement>(
      html`<askfirst-embed src="https://film.example/1" .config=${config}></askfirst-embed>`,
    );
    expect(words(element, 'text')).to.contain('film.example');
    expect(part(element, 'once')).to.exist;
    expect(part(element, 'always')).to.equal(null);
  });

  it('waits for its name as long as somebody is about to tell it', async () => {
    const element = await fixture<EmbedElement>(
      html`<askfirst-embed service="counter" src=${SRC} .choices=${{}}></askfirst-embed>`,
    );
    expect(part(element, 'placeholder')).to.equal(null);
  });

  it('offers no "once" where a policy would refuse it', async () => {
    const element = await video();
    element.config = { ...config, lockdown: true };
    await element.updateComplete;
    expect(part(element, 'once')).to.equal(null);
    expect(part(element, 'always')).to.exist;
  });

  it('is a group, named by its title, of targets that are large enough', async () => {
    const element = await video();
    expect([element.role, element.title]).to.deep.equal(['group', 'A film']);
    for (const name of ['once', 'always']) {
      expect(part(element, name).offsetHeight).to.be.at.least(44);
    }
    expect(part(element, 'link').offsetHeight).to.be.at.least(24);
  });

  it('asks, with the keyboard too, and loads this one', async () => {
    const element = await video();
    part(element, 'once').focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const event = await oneEvent<EmbedRequestEvent>(document, 'askfirst-load');
    expect([event.wish, event.service]).to.deep.equal(['once', 'counter']);
    await element.updateComplete;
    expect(element.loaded).to.equal(true);
    expect(frameOf(element)!.hasAttribute('src')).to.equal(false);
    expect(document.activeElement).to.equal(frameOf(element));
    await oneEvent(frameOf(element)!, 'load');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role=status]')!.textContent).to.equal('A film');
  });

  it('loads nothing when the request is refused', async () => {
    const element = await video();
    element.addEventListener('askfirst-load', (event) => event.preventDefault());
    part(element, 'once').click();
    await element.updateComplete;
    expect(element.loaded).to.equal(false);
  });

  it('only asks for "always"', async () => {
    const element = await video();
    setTimeout(() => part(element, 'always').click());
    const event = await oneEvent<EmbedRequestEvent>(element, 'askfirst-load');
    await element.updateComplete;
    expect([event.wish, element.loaded]).to.deep.equal(['always', false]);
  });

  it('has the frame at once where it is granted, and takes it away again', async () => {
    const element = await fixture<EmbedElement>(
      html`<askfirst-embed
        service="counter"
        src=${SRC}
        title="A film"
        sandbox="allow-scripts"
        .choices=${{ counter: true }}
      ></askfirst-embed>`,
    );
    const frame = frameOf(element)!;
    expect(frame.src).to.equal(new URL(SRC, location.href).href);
    expect([frame.title, frame.getAttribute('sandbox')]).to.deep.equal(['A film', 'allow-scripts']);
    expect(part(element, 'placeholder')).to.equal(null);
    await grant(element, false);
    expect(frameOf(element)).to.equal(null);
    expect(frame.isConnected).to.equal(false);
  });

  it('stays when the service is granted after it was loaded once', async () => {
    const element = await video();
    part(element, 'once').click();
    await element.updateComplete;
    const frame = frameOf(element);
    await grant(element, true);
    expect(frameOf(element)).to.equal(frame);
    await grant(element, false);
    expect(frameOf(element)).to.equal(null);
  });

  it('asks again for another address, and after it was taken out of the page', async () => {
    const element = await video();
    part(element, 'once').click();
    await element.updateComplete;
    element.src = '/robots.txt';
    await element.updateComplete;
    expect(element.loaded).to.equal(false);
    part(element, 'once').click();
    await element.updateComplete;
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(element.loaded).to.equal(false);
  });

  for (const src of ['javascript:window.__ran = true', 'data:text/html,x', '']) {
    it(`loads nothing from "${src.slice(0, 11)}"`, async () => {
      const element = await video();
      element.src = src;
      await element.updateComplete;
      expect(part(element, 'once')).to.equal(null);
      await grant(element, true);
      expect(frameOf(element)).to.equal(null);
    });
  }

  it('takes the address of the link inside, if it may be one', async () => {
    const element = await video(html`<a href="https://counter.example/2">Watch</a>`);
    const href = () => part(element, 'link')?.getAttribute('href');
    expect(href()).to.equal('https://counter.example/1');
    element.href = '';
    await element.updateComplete;
    expect(href()).to.equal('https://counter.example/2');
    element.querySelector('a')!.setAttribute('href', 'javascript:alert(1)');
    element.requestUpdate();
    await element.updateComplete;
    expect(part(element, 'link')).to.equal(null);
  });

  it('refuses a picture of another origin, and says so', async () => {
    const element = await video();
    setTimeout(() => (element.poster = 'https://img.example/a.png'));
    const event = await oneEvent<EmbedProblemEvent>(document, 'askfirst-problem');
    expect([event.problem, event.value]).to.deep.equal(['poster', 'https://img.example/a.png']);
    expect(part(element, 'poster')).to.equal(null);
    element.poster = `${location.origin}/a.png`;
    await element.updateComplete;
    expect(part(element, 'poster')).to.exist;
    element.poster = PIXEL;
    await element.updateComplete;
    expect(part(element, 'poster'), 'an address without an origin').to.equal(null);
  });

  it('passes axe with and without a picture, in light and dark', async () => {
    const page = await fixture(
      html`<main style="background: Canvas; color: CanvasText">
        <h1>Page</h1>
        <askfirst-embed service="counter" src=${SRC} title="A" href="/a"></askfirst-embed>
        <askfirst-embed service="counter" src=${SRC} title="B" poster="/b.png"></askfirst-embed>
        <askfirst-embed service="counter" src=${SRC} title="C" .choices=${{ counter: true }}>
        </askfirst-embed>
      </main>`,
    );
    await inEachColorScheme(async () => {
      expect(await violations(page)).to.deep.equal([]);
    });
  });
});
