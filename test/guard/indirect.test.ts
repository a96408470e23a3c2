import { expect } from '@open-wc/testing';
import { named } from './named.js';
import { site, Visit } from './third-party.js';

const { denied, granted } = named({ inline: ['acmeQueue'] });

describe('indirect', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => visit.end());

  /** Code that asks a host for an image. */
  const asks = (url: string) => `new Image().src = '${url}'`;
  /** Code that the page itself cannot see through, but that tells the log it ran. */
  const runs = (name: string) =>
    `new Image().src = '${site.url}/ran?name=${name}&token=${visit.token}'`;
  const blobOf = (...parts: BlobPart[]) =>
    URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  const run = (src: string) => {
    const script = Object.assign(document.createElement('script'), { src });
    visit.place().append(script);
    return script;
  };

  it('holds a script of a blob that names a denied host, until that is granted', async () => {
    const guard = visit.install(denied);
    const script = run(
      blobOf('// in two', ' parts\n', `${runs('ran')};${asks(visit.denied('tr'))}`),
    );
    expect(await visit.hits()).to.be.empty;
    expect([...guard.held]).to.deep.equal([script]);
    guard.update(granted);
    await visit.until('/tr?name=held');
    expect(await visit.hits()).to.have.members(['/ran ran', '/tr held']);
  });

  it('holds one that a denied service names by a piece of its text', async () => {
    const guard = visit.install(denied);
    const script = run(blobOf(`var acmeQueue;${runs('snippet')}`));
    expect(await visit.hits()).to.be.empty;
    expect([...guard.held]).to.deep.equal([script]);
  });

  it('lets all other blobs be', async () => {
    const guard = visit.install(denied);
    const data = new TextEncoder().encode(`/* ${visit.denied('tr')} */${runs('bytes')}`);
    run(blobOf(`/* https://unknown.example/ */${runs('unknown')}`));
    run(blobOf(data));
    run(blobOf(`/* ${visit.denied('tr')} ${'x'.repeat(1_000_000)} */${runs('long')}`));
    for (const name of ['unknown', 'bytes', 'long']) await visit.until(`/ran?name=${name}`);
    expect([...guard.held]).to.be.empty;
    expect(new Blob().size).to.equal(0);
    expect(new Blob([], { type: 'a/b' }).type).to.equal('a/b');
    expect(() => new Blob('text' as never)).to.throw(TypeError);
    expect(() => URL.createObjectURL({} as never)).to.throw(TypeError);
  });

  it('keeps the parts of a blob that can be gone through only once', async () => {
    visit.install(denied);
    const parts = (function* () {
      yield* ['a', 'b'];
    })();
    expect(await new Blob(parts as unknown as BlobPart[]).text()).to.equal('ab');
  });

  it('forgets a blob’s address when that is taken back', () => {
    const guard = visit.install(denied);
    const [kept, gone] = [asks(visit.denied('tr')), asks(visit.denied('tr'))].map((text) =>
      blobOf(text),
    );
    URL.revokeObjectURL(gone!);
    const [one, two] = [run(kept!), run(gone!)];
    expect([...guard.held]).to.deep.equal([one]);
    expect(two.src).to.equal(gone);
  });

  const DATA: Record<string, (text: string) => string> = {
    'as it is': (text) => `data:text/javascript,${text}`,
    'with escapes': (text) => `data:text/javascript,${encodeURIComponent(text)}`,
    'with commas': (text) => `data:text/javascript,1,2;${text}`,
    'in base64': (text) => `data:text/javascript;base64,${btoa(text)}`,
    'in base64 with a charset': (text) =>
      `data:text/javascript;charset=utf-8;base64,${encodeURIComponent(btoa(text))}`,
    'in BASE64': (text) => `data:text/javascript;BASE64,${btoa(text)}`,
    'in base64 after a space': (text) => `data:text/javascript; base64,${btoa(text)}`,
    'with broken escapes': (text) => `data:text/javascript,'%';${text}`,
    'after a space, in upper case': (text) => ` DATA:text/javascript,${text}`,
  };
  for (const [name, data] of Object.entries(DATA)) {
    it(`holds a script in a data: address ${name}`, async () => {
      const guard = visit.install(denied);
      const script = run(data(`${runs('ran')};${asks(visit.denied('tr'))}`));
      expect(await visit.hits()).to.be.empty;
      expect([...guard.held]).to.deep.equal([script]);
    });
  }

  it('lets all other data: addresses be', async () => {
    const guard = visit.install(denied);
    run(`data:text/javascript,${encodeURIComponent(runs('ran'))}`);
    run(`data:text/javascript;base64,${btoa(runs('coded'))}`);
    await visit.until('/ran?name=ran');
    await visit.until('/ran?name=coded');
    run('data:text/javascript;base64,%');
    run('data:');
    expect([...guard.held]).to.be.empty;
  });

  it('holds nothing once it is uninstalled', async () => {
    const guard = visit.install(denied);
    const made = blobOf(asks(visit.denied('tr', 'before')));
    guard.uninstall();
    run(made);
    run(blobOf(asks(visit.denied('tr', 'after'))));
    await visit.until('/tr?name=before');
    await visit.until('/tr?name=after');
  });
});
