import { expect } from '@open-wc/testing';
import { cookieTexts } from '../../src/browser/cookie-texts.js';
import { bigcommerce } from '../../src/signals/bigcommerce.js';
import { magento } from '../../src/signals/magento.js';
import { wpConsent } from '../../src/signals/wp-consent.js';
import { page, reported, Visitor, without } from './consents.js';

describe('wpConsent', () => {
  without('wp_consent_type', 'wp_set_consent');
  const heard: string[] = [];
  const hear = () => heard.push('type defined');
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('wp_consent_type_defined', hear);
  });
  afterEach(() => document.removeEventListener('wp_consent_type_defined', hear));
  const install = () =>
    (page['wp_set_consent'] = (category: string, value: string) =>
      heard.push(`${category} ${value}`));
  const DENIED = [
    'functional allow',
    'preferences deny',
    'statistics deny',
    'statistics-anonymous deny',
    'marketing deny',
  ];
  const GRANTED = [
    'preferences allow',
    'statistics allow',
    'statistics-anonymous allow',
    'marketing allow',
  ];

  it('waits for the API, says the type first, then each category that has changed', () => {
    const consent = new Visitor().open();
    const stop = wpConsent(consent);
    expect(page['wp_consent_type']).to.equal('optin');
    expect(heard).to.deep.equal([]);
    install();
    document.dispatchEvent(new Event('load')); // as any script does that loads
    expect(heard).to.deep.equal(['type defined', ...DENIED]);
    consent.answer('accept-all');
    consent.answer('custom', { analytics: false });
    expect(heard.slice(6)).to.deep.equal([
      ...GRANTED,
      'statistics deny',
      'statistics-anonymous deny',
    ]);
    stop();
    consent.answer('withdraw');
    expect(heard).to.have.length(12);
  });

  it('says it again on every page: the cookies of the API last a month', () => {
    const visitor = new Visitor();
    visitor.open().answer('accept-all');
    install();
    wpConsent(visitor.open());
    expect(heard).to.deep.equal(['type defined', 'functional allow', ...GRANTED]);
  });
});

describe('magento', () => {
  const NAME = 'user_allowed_save_cookie';
  const flag = () => cookieTexts(NAME);
  const clean = () => (document.cookie = `${NAME}=; path=/; max-age=0`);
  beforeEach(clean);
  afterEach(clean);

  it('sets the flag while everything is granted, and leaves those of other websites', () => {
    document.cookie = `${NAME}=${encodeURIComponent('{"7":1}')}; path=/`;
    const visitor = new Visitor();
    const consent = visitor.open();
    const stop = magento(consent, { websiteId: 2 });
    expect(flag()).to.deep.equal(['{"7":1}']);
    consent.answer('accept-all');
    expect(JSON.parse(flag()[0]!)).to.deep.equal({ 2: 1, 7: 1 });
    consent.answer('custom', { advertising: false });
    expect(flag()).to.deep.equal(['{"7":1}']);
    stop();
    consent.answer('accept-all');
    expect(flag()).to.deep.equal(['{"7":1}']);
    magento(visitor.open(), { websiteId: 2 });
    expect(JSON.parse(flag()[0]!)).to.deep.equal({ 2: 1, 7: 1 });
  });

  it('goes by some categories only, and through junk', () => {
    document.cookie = `${NAME}=%7Bjunk; path=/`;
    const consent = new Visitor().open();
    magento(consent, { categories: ['functional'] });
    expect(flag()).to.deep.equal([]);
    consent.answer('custom', { functional: true });
    expect(flag()).to.deep.equal(['{"1":1}']);
  });
});

describe('bigcommerce', () => {
  const { fetch: original } = window;
  const posts: { url: unknown; body: unknown; keepalive: unknown }[] = [];
  let answers: ((response: Response) => void)[] = [];
  const errors = reported();
  beforeEach(() => {
    posts.length = 0;
    answers = [];
    window.fetch = (url, init) => {
      posts.push({ url, body: JSON.parse(init!.body as string), keepalive: init!.keepalive });
      return new Promise((settle) => answers.push(settle));
    };
  });
  afterEach(() => {
    window.fetch = original;
  });
  const bodies = () => posts.map(({ body }) => body);
  const answer = async (status: number) => {
    answers.shift()!(new Response(null, { status }));
    await new Promise((settle) => setTimeout(settle));
  };

  it('posts answers of the visitor, one after the other, and nothing on later pages', async () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    const stop = bigcommerce(consent);
    expect(posts).to.deep.equal([]);
    consent.answer('custom', { analytics: true });
    expect(posts).to.deep.equal([
      { url: '/api/storefront/consent', body: { allow: [3], deny: [2, 4] }, keepalive: true },
    ]);
    consent.answer('accept-all');
    expect(posts).to.have.length(1);
    await answer(204);
    expect(bodies()[1]).to.deep.equal({ allow: [2, 3, 4], deny: [] });
    await answer(204);
    consent.answer('accept-all');
    expect(posts).to.have.length(2);
    consent.answer('withdraw');
    expect(bodies()[2]).to.deep.equal({ allow: [], deny: [2, 3, 4] });
    stop();
    bigcommerce(visitor.open());
    expect(posts).to.have.length(3);
  });

  it('reports what fails, and posts the next answer', async () => {
    const consent = new Visitor().open();
    bigcommerce(consent);
    consent.answer('accept-all');
    await answer(500);
    expect(String(errors)).to.match(/answered 500/);
    consent.answer('withdraw');
    expect(posts).to.have.length(2);
  });

  it('is not told of answers that were given elsewhere', async () => {
    const visitor = new Visitor();
    const consent = visitor.open();
    bigcommerce(consent);
    consent.answer('import', { analytics: true });
    // In another tab, and a moment later: answers of the same time are the same answer.
    await new Promise((settle) => setTimeout(settle, 5));
    visitor.open().answer('accept-all');
    consent.refresh();
    expect(consent.allows('advertising')).to.equal(true);
    expect(posts).to.deep.equal([]);
  });
});
