import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DeclarationElement } from '../../src/elements/declaration.js';
import type { OpenRequestEvent } from '../../src/elements/events.js';
import type { ExportRequestEvent } from '../../src/elements/export-event.js';
import { readTexts } from '../../src/locales/texts.js';
import { declaration, declared, MODES, parts, states, textOf } from './declared.js';

const link = (element: DeclarationElement, part: string) =>
  parts(element, part).map((found) => (found instanceof HTMLAnchorElement ? found.href : null));

for (const mode of MODES) {
  describe(`<askfirst-declaration> in the ${mode} DOM`, () => {
    it('names every category and service, with what each is for', async () => {
      const element = await declaration(mode);
      expect(parts(element, 'category__name').map(textOf)).to.deep.equal([
        'Necessary',
        'Functional',
        'Analytics',
        'Ads',
      ]);
      expect(parts(element, 'service__name').map(textOf)).to.deep.equal([
        'Login',
        'Counter',
        'Replay',
        'Pixel',
      ]);
      expect(textOf(parts(element, 'category__description')[2])).to.match(/^Measures visits/);
      expect(textOf(parts(element, 'category__description')[3])).to.equal('Shows ads.');
      expect(textOf(parts(element, 'service__description')[0])).to.equal('Counts visits.');
      expect(parts(element, 'provider').map(textOf)).to.deep.equal(['Provider Counter GmbH']);
      expect(parts(element, 'hosts').map(textOf)).to.deep.equal([
        'Sends data to counter.example, *.counter.example',
      ]);
    });

    it('has a table of what each service stores', async () => {
      const element = await declaration(mode);
      const tables = [...element.renderRoot.querySelectorAll('table')];
      expect(tables).to.have.length(1);
      expect(textOf(tables[0]?.caption)).to.equal('Counter: Cookies, Browser storage');
      const [head, ...rows] = [...tables[0]!.rows].map((row) =>
        [...row.cells].map((cell) => textOf(cell.querySelector('[part=value]') ?? cell)),
      );
      expect(head).to.deep.equal(['Name', 'Type', 'Purpose', 'Kept for']);
      expect(rows).to.deep.equal([
        ['_count', 'Cookie', 'Tells visitors apart', '2 years'],
        [
          'everywhere_id_with_a_name_longer_than_the_screen_of_a_telephone counter.example',
          'Cookie',
          '–',
          '–',
        ],
        ['count:*', 'Browser storage', '–', '–'],
      ]);
      const scopes = [...tables[0]!.querySelectorAll('th')].map(({ scope }) => scope);
      expect(scopes).to.deep.equal(['col', 'col', 'col', 'col', 'row', 'row', 'row']);
    });

    it('tells what is allowed, now and after a change', async () => {
      const element = await declaration(mode);
      const necessary = ['Necessary: Always on', 'Login: Always on'];
      expect(states(element)).to.deep.equal([
        ...necessary,
        'Functional: Not allowed',
        'Analytics: Not allowed',
        'Counter: Not allowed',
        'Replay: Not allowed',
        'Ads: Not allowed',
        'Pixel: Not allowed',
      ]);
      element.choices = { functional: true, analytics: true, replay: false, advertising: true };
      await element.updateComplete;
      expect(states(element)).to.deep.equal([
        ...necessary,
        'Functional: Allowed',
        'Analytics: Services (1 of 2 on)',
        'Counter: Allowed',
        'Replay: Not allowed',
        'Ads: Allowed',
        'Pixel: Allowed',
      ]);
    });

    it('asks for the preferences with the keyboard, for all that can be changed', async () => {
      const element = await declaration(mode);
      expect(parts(element, 'change')).to.have.length(3);
      parts(element, 'change')[0]?.focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const event = await oneEvent<OpenRequestEvent>(document, 'askfirst-open');
      expect(event.layer).to.equal('preferences');
    });

    it('says that Do Not Track changes nothing, with a link to what it is', async () => {
      const element = await declaration(mode);
      expect(textOf(parts(element, 'do-not-track')[0])).to.match(/^Do Not Track Your browser’s/);
      expect(link(element, 'do-not-track__link')).to.deep.equal(['https://allaboutdnt.com/']);
    });

    it('says what Global Privacy Control changes, and nothing where that would be untrue', async () => {
      const element = await declaration(mode);
      const said = async (honoursSignal: boolean, regime: string) => {
        Object.assign(element, { honoursSignal, regime });
        await element.updateComplete;
        return textOf(parts(element, 'global-privacy-control')[0]);
      };
      expect(await said(false, 'opt-in')).to.match(/changes nothing/);
      expect(await said(true, 'opt-in')).to.match(/takes it as your objection/);
      expect(await said(true, 'opt-out')).to.match(/takes it as your objection/);
      expect(await said(false, 'opt-out')).to.equal('');
      expect(textOf(parts(element, 'regime')[0])).to.match(/until you object/);
    });

    it('makes no link of an address that would run code', async () => {
      const element = await declaration(mode);
      expect(link(element, 'vendor-policy')).to.deep.equal([
        'https://counter.example/privacy',
        null,
      ]);
    });

    it('shows texts as texts', async () => {
      const element = await declaration(mode);
      const name = '<img src=x onerror=alert(1)>';
      const [service] = declared.services;
      element.config = {
        ...declared,
        services: [{ ...service!, name, description: name, cookies: [{ name, purpose: name }] }],
      };
      await element.updateComplete;
      expect(element.renderRoot.querySelectorAll('img')).to.have.length(0);
      expect(textOf(parts(element, 'service__name')[0])).to.equal(name);
    });
  });
}

describe('<askfirst-declaration>', () => {
  it('shows what the page has put into it until there is a table', async () => {
    for (const light of [true, false]) {
      const element = await fixture<DeclarationElement>(
        html`<askfirst-declaration ?light=${light}><p>Ask us.</p></askfirst-declaration>`,
      );
      expect(element.innerText.trim(), String(light)).to.equal('Ask us.');
      element.config = declared;
      await element.updateComplete;
      expect(element.innerText, String(light)).not.to.contain('Ask us.');
      expect(parts(element, 'category')).to.have.length(4);
    }
  });

  it('begins its headings at the level that it is told', async () => {
    const element = await declaration();
    const levels = () => [
      ...new Set(
        [...element.renderRoot.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => h.localName),
      ),
    ];
    expect(levels()).to.deep.equal(['h2', 'h3']);
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(levels()).to.deep.equal(['h4', 'h5']);
    element.setAttribute('heading-level', 'x');
    await element.updateComplete;
    expect(levels()).to.deep.equal(['h2', 'h3']);
  });

  it('says that it is there once whoever serves it can listen', async () => {
    const element = document.createElement('askfirst-declaration');
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    const event = await oneEvent(document, 'askfirst-connect');
    expect(event.target).to.equal(element);
  });

  it('has its English texts in the order in which a language file fills them', () => {
    const element = document.createElement('askfirst-declaration');
    const english = element.messages;
    const lists = [[], ['second layer'], ['way back'], [], ['table']];
    const texts = readTexts(lists, english, ['preferences', 'settings', 'declaration']);
    expect(Object.values(texts).slice(0, 3)).to.deep.equal(['second layer', 'way back', 'table']);
    expect(Object.keys(english)[0]).to.equal('action.save');
    expect(Object.keys(english).at(-1)).to.equal('declaration.gpcIgnored');
    expect(Object.keys(english).indexOf('settings.label')).to.be.below(
      Object.keys(english).indexOf('declaration.name'),
    );
  });

  it('names the version of the policy, the contact and the record', async () => {
    const element = await declaration();
    expect(textOf(parts(element, 'version')[0])).to.equal('Version 1');
    expect(link(element, 'contact')).to.deep.equal(['mailto:privacy@example.com']);
    expect(parts(element, 'record')).to.have.length(0);
    element.record = { id: 'record-1', time: Date.UTC(2026, 10, 21) } as typeof element.record;
    await element.updateComplete;
    expect(textOf(parts(element, 'record')[0])).to.match(/2026.*record-1/);
  });

  it('offers files only where the site wants that', async () => {
    const element = await declaration();
    expect(parts(element, 'export')).to.have.length(0);
    element.setAttribute('export', '');
    await element.updateComplete;
    expect(parts(element, 'export').map(textOf)).to.deep.equal(['Save as JSON', 'Save as CSV']);
    for (const [at, format] of ['json', 'csv'].entries()) {
      setTimeout(() => parts(element, 'export')[at]?.click());
      const event = await oneEvent<ExportRequestEvent>(document, 'askfirst-export');
      expect([event.format, event.cancelable]).to.deep.equal([format, true]);
    }
  });
});
