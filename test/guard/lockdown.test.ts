import { aTimeout, expect } from '@open-wc/testing';
import type { ConfigInput } from '../../src/core/config-input.js';
import type { LockdownPage } from './lockdown-page.js';
import { Visit } from './third-party.js';

const BASE = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
const category = 'advertising';
/** What is denied until it is granted, and what is granted from the start. */
const services = (denied: string[], granted: string[] = []) => [
  { id: 'tracker', name: 'Tracker', category, hosts: denied },
  { id: 'control', name: 'Control', category, hosts: granted },
];

describe('lockdown', () => {
  let visit: Visit;
  let frame: HTMLIFrameElement;
  let page: LockdownPage;

  const loaded = () => new Promise((settle) => (frame.onload = settle));
  const metas = () =>
    [...frame.contentDocument!.querySelectorAll<HTMLMetaElement>('meta[http-equiv]')].map(
      ({ httpEquiv, content }) => `${httpEquiv}: ${content}`,
    );
  const policy = (sources: string) =>
    `Content-Security-Policy: default-src ${BASE} ${sources}; form-action 'self' ${sources}`;
  const named = (more: Partial<ConfigInput>) => page.named({ lockdown: true, ...more });

  beforeEach(async () => {
    visit = new Visit();
    frame = document.createElement('iframe');
    frame.src = new URL('lockdown-page.html', import.meta.url).href;
    visit.place().append(frame);
    await loaded();
    ({ page } = frame.contentWindow as unknown as { page: LockdownPage });
  });
  afterEach(() => visit.end());

  it('adds a policy with the page’s own hosts and those of granted services', () => {
    const { denied } = named({
      services: services(
        ['denied.example', '*.denied.example/path'],
        ['granted.example/path', '*.granted.example'],
      ),
      firstParty: ['own.example', '*.own.example'],
    });
    page.install(denied);
    const own = '*.localhost:* localhost:* own.example:* *.own.example:* own.example:*';
    const granted = 'granted.example:* *.granted.example:* granted.example:*';
    expect(metas()).to.deep.equal([policy(`${own} ${granted}`)]);
  });

  it('leaves out own hosts that have a denied one among them, and only these', () => {
    const { denied } = named({
      services: services(['tracker.localhost', 'ads.own.example', '*.exact.example', 'a.b/c']),
      firstParty: [
        '*.own.example',
        'own.example',
        'ads.own.example',
        'wn.example',
        '*.exact.example',
        'shop.example/path',
        '*.b',
      ],
    });
    page.install(denied);
    const own = 'own.example:* wn.example:* shop.example:*';
    expect(metas()).to.deep.equal([policy(own)]);
  });

  it('adds none where the config does not ask for it, nor when nothing is denied', () => {
    const { denied } = page.named({ services: services(['tracker.localhost']) });
    const guard = page.install(denied);
    expect(metas()).to.be.empty;
    guard.update({ ...named({}).granted, open: true });
    guard.update({ ...denied, config: undefined } as never);
    expect(metas()).to.be.empty;
  });

  it('stops the browser itself, for what no other channel holds here', async () => {
    const { denied } = named({ services: services(['tracker.localhost'], ['ads.localhost']) });
    page.install(denied);
    const load = (src: string) => {
      const image = frame.contentDocument!.createElement('img');
      image.src = src;
      return new Promise((settle) => {
        for (const type of ['load', 'error']) image.addEventListener(type, () => settle(type));
      });
    };
    expect(await load(visit.denied('pixel.gif'))).to.equal('error');
    expect(await load(visit.allowed('pixel.gif'))).to.equal('load');
    expect(
      await load('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACwAAAAAAQABAAACAkQBADs='),
    ).to.equal('load');
    const own = await frame.contentWindow!.fetch(frame.src);
    expect(own.ok).to.equal(true);
    expect(await visit.hits()).to.deep.equal(['/pixel.gif allowed']);
  });

  it('becomes stricter where it stands, and adds nothing twice', async () => {
    const { denied, granted } = named({ services: services(['tracker.localhost']) });
    let loads = 0;
    frame.onload = () => loads++;
    const guard = page.install(granted);
    expect(metas()).to.have.length(1);
    guard.update(granted);
    expect(metas()).to.have.length(1);
    guard.update(denied);
    guard.update(denied);
    expect(metas()).to.have.length(2);
    expect(metas()[0]).to.contain('tracker.localhost');
    expect(metas()[1]).to.not.contain('tracker.localhost');
    await aTimeout(100);
    expect(loads).to.equal(0);
  });

  it('loads the page again for a grant', async () => {
    const { denied, granted } = named({ services: services(['tracker.localhost']) });
    for (const next of [granted, { ...granted, open: true }]) {
      const guard = page.install(denied);
      expect(metas()).to.have.length(1);
      guard.update(next);
      await loaded();
      expect(metas()).to.be.empty;
      ({ page } = frame.contentWindow as unknown as { page: LockdownPage });
    }
  });

  it('stays as it is when it is uninstalled', async () => {
    const { denied } = named({ services: services(['tracker.localhost']) });
    let loads = 0;
    frame.onload = () => loads++;
    page.install(denied).uninstall();
    await aTimeout(100);
    expect(metas()).to.have.length(1);
    expect(loads).to.equal(0);
  });
});
