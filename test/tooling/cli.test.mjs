import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import vm from 'node:vm';
import { hasPart, OPTIONAL } from '../../bin/lib/built.mjs';
import { root } from '../../scripts/lib/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'askfirst-cli-'));
after(() => rmSync(folder, { recursive: true }));

const POLICY = { version: '1', url: '/privacy' };
let count = 0;

/** Writes a config, or any text, and resolves its name in the folder in which commands are run. */
function file(content) {
  const name = `config-${++count}.json`;
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), text);
  return name;
}

function askfirst(...args) {
  const options = { cwd: folder, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}bin/askfirst.mjs`, ...args],
    options,
  );
  return { status, stdout, stderr };
}

/** What the part before the built files puts into the page, without running those. */
function read(name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const window = {};
  const block = {};
  const document = { createElement: () => block, documentElement: { prepend() {} } };
  vm.runInNewContext(text.split('/*! askfirst')[1].replace(/^/, '/*!'), { window, document });
  const { askfirstServices: services, askfirstLanguages: languages } = window;
  return { text, config: JSON.parse(block.textContent), services, languages };
}

describe('askfirst build', () => {
  const config = {
    $schema: 'x',
    policy: POLICY,
    services: ['google-analytics', { use: 'youtube', category: 'functional' }],
  };

  it('writes config, the services that it names, and askfirst.js, in this order', () => {
    const { status, stdout, stderr } = askfirst('build', file(config), '-o', 'a.js');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const made = read('a.js');
    assert.deepEqual(made.config, { policy: POLICY, services: config.services });
    assert.deepEqual(Object.keys(made.services), ['google-analytics', 'youtube']);
    const ours = readFileSync(`${root}dist/askfirst.js`, 'utf8').split('\n//#')[0];
    assert.ok(made.text.indexOf(ours) > made.text.indexOf('askfirstServices'));
    assert.doesNotMatch(made.text, /sourceMappingURL/);
    assert.match(stdout, /Services from the catalogue: google-analytics, youtube\./);
  });

  it('prints what it weighs, its integrity, and what must lie beside it', () => {
    const { stdout } = askfirst('build', file(config));
    const bytes = readFileSync(join(folder, 'askfirst.site.js'));
    const hash = createHash('sha384').update(bytes).digest('base64');
    assert.match(
      stdout,
      new RegExp(`^askfirst.site.js: ${bytes.length} bytes, gzip \\d+, brotli \\d+$`, 'm'),
    );
    assert.ok(stdout.includes(`integrity: sha384-${hash}\n`));
    const listed = stdout
      .match(/^ {2}(askfirst-[\w-]+\.js|locales\/)$/gm)
      .map((line) => line.trim());
    assert.ok(listed.includes('askfirst-ui.js') && listed.includes('locales/'));
    for (const name of listed) assert.ok(existsSync(`${root}dist/${name}`), name);
    assert.ok(!listed.includes('askfirst-services.js'));
  });

  it('gives the same bytes for the same config', () => {
    const name = file(config);
    askfirst('build', name, '-o', 'one.js');
    askfirst('build', name, '-o', 'two.js');
    assert.equal(read('one.js').text, read('two.js').text);
  });

  it('puts an optional file before askfirst.js, or says that this version has none', () => {
    for (const part of OPTIONAL) {
      const { status, stderr } = askfirst('build', file(config), '-o', `${part}.js`, `--${part}`);
      assert.equal(status, hasPart(part) ? 0 : 1, part);
      if (status === 0) assert.equal(read(`${part}.js`).text.match(/^\/\*! askfirst/gm).length, 3);
      else assert.match(stderr, new RegExp(`no askfirst-${part}.js. Leave out --${part}.`));
    }
  });

  it('takes the whole catalogue with --services', () => {
    askfirst('build', file({ policy: POLICY }), '-o', 'all.js', '--services');
    assert.ok(Object.keys(read('all.js').services).length > 50);
  });

  it('takes the texts of languages, and what the catalogue says of its services in them', () => {
    const told = askfirst('build', file(config), '-o', 'l.js', '--languages=de,zh-TW,en');
    assert.deepEqual([told.status, told.stderr], [0, '']);
    assert.match(told.stdout, /^Languages besides English: de, zh-Hant\.$/m);
    const { languages } = read('l.js');
    assert.deepEqual(Object.keys(languages), ['de', 'zh-Hant']);
    const { texts, sentences } = languages.de;
    assert.equal(texts[0][1], 'Diese Website verwendet Cookies');
    assert.equal(sentences['Keeps the state of a visit.'], 'Speichert den Status eines Besuchs.');
    assert.equal(sentences.session, 'Sitzung');
    assert.equal(sentences['Takes payments and prevents fraud.'], undefined);
    assert.ok(Object.keys(sentences).length < 25);
  });

  it('takes the language of the config, without a word if there is none to take', () => {
    askfirst('build', file({ ...config, language: 'ja' }), '-o', 'ja.js');
    assert.deepEqual(Object.keys(read('ja.js').languages), ['ja']);
    for (const language of ['en-GB', undefined]) {
      askfirst('build', file({ ...config, language }), '-o', 'en.js');
      assert.equal(read('en.js').languages, undefined);
    }
  });

  it('refuses a language that it has no texts in', () => {
    const { status, stderr } = askfirst('build', file(config), '--languages=de,eo');
    assert.equal(status, 1);
    assert.match(stderr, /no texts in "eo"\. Name with --languages some of ar, bg, /);
  });

  it('is the same after its way through JSON: no entry of the catalogue has more than data', async () => {
    const { rules } = await import('../../dist/npm/services/rules.js');
    assert.deepEqual(JSON.parse(JSON.stringify(rules)), rules);
  });

  it('keeps texts from ending an inline script', () => {
    const messages = { 'notice.title': '</script><!--' };
    askfirst('build', file({ policy: POLICY, messages }), '-o', 'text.js');
    const { text, config } = read('text.js');
    assert.deepEqual(config.messages, messages);
    assert.ok(!text.includes('</script><!--'));
  });

  it('tells what the config asks for and the command does not', () => {
    const { status, stderr } = askfirst(
      'build',
      file({ policy: POLICY, lockdown: true, signals: { x: {} }, region: { is: 'DE' } }),
    );
    assert.equal(status, 0);
    for (const part of ['channels', 'signals', 'regions']) {
      assert.match(stderr, new RegExp(`does nothing without askfirst-${part}.js: add --${part}`));
    }
  });

  it('does not write over the config', () => {
    const name = file(config);
    const { status, stderr } = askfirst('build', name, '-o', `./${name}`);
    assert.equal(status, 1);
    assert.match(stderr, /would overwrite the config/);
  });
});

describe('askfirst check', () => {
  it('says that a config is usable, and writes nothing', () => {
    const name = file({ policy: POLICY, services: ['hotjar'] });
    for (const args of [
      ['check', name],
      ['build', name, '--check'],
    ]) {
      const before = readFileSync(join(folder, 'askfirst.site.js'), 'utf8');
      const { status, stdout } = askfirst(...args);
      assert.equal(status, 0);
      assert.equal(stdout, `${name} is usable. Services from the catalogue: hotjar.\n`);
      assert.equal(readFileSync(join(folder, 'askfirst.site.js'), 'utf8'), before);
    }
  });

  it('prints all problems in the words of the console, and nothing is written', () => {
    const bad = { polcy: {}, services: [{ id: 'a' }], unknown: 'maybe' };
    for (const args of [['check'], ['build', '-o', 'bad.js']]) {
      const [command, ...rest] = args;
      const { status, stdout, stderr } = askfirst(command, file(bad), ...rest);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /the config is not usable\. Until it is mended/);
      assert.match(stderr, /polcy: found an unknown key\. Write "policy"\./);
      assert.match(stderr, /services\[0\]\.name: found nothing/);
      assert.match(stderr, /unknown: found "maybe"\. Write one of allow, hold\./);
    }
    assert.ok(!existsSync(join(folder, 'bad.js')));
  });

  it('knows the whole catalogue, and the name that was meant', () => {
    const { status, stderr } = askfirst('check', file({ policy: POLICY, services: ['hotjr'] }));
    assert.equal(status, 1);
    assert.match(stderr, /services\[0\]: found "hotjr"\. Write "hotjar"/);
  });

  it('advises where a config is usable and does not do what was meant', () => {
    const look = {
      languages: ['de', 'xx'],
      survey: { text: 'a', link: 'b', url: '/s', needs: 'x' },
    };
    const policy = { version: '1', url: 'www.example.com/privacy' };
    const config = { policy, look, language: 'german', messages: { 'notice.titel': 'Hi' } };
    const { status, stderr } = askfirst('check', file(config));
    assert.equal(status, 0);
    const lines = stderr.trim().split('\n');
    for (const [at, words] of [
      /^askfirst: language: there are no texts in "german"\. Write one of en, ar/,
      /look\.languages\[1\]: there are no texts in "xx"/,
      /messages: no text is called "notice\.titel"\. Write notice\.title\./,
      /policy\.url: .+Write https:\/\/ before it/,
      /look\.survey\.needs: nothing is called "x".+Write one of necessary, functional/,
    ].entries()) {
      assert.match(lines[at], words);
    }
    assert.equal(lines.length, 5);
    const bad = { policy: POLICY, look: { layout: 'center' }, region: 'DE', signals: { fbq: {} } };
    const shapes = askfirst('check', file(bad), '--signals', '--regions');
    assert.match(shapes.stderr, /look\.layout: found "center"\. Write "centre"\./);
    assert.match(shapes.stderr, /region: found "DE"\. Write an object such as \{ "is": "DE" \}/);
    assert.match(shapes.stderr, /signals\.fbq: found an unknown key\. Write one of google-consent/);
    const fine = { policy: POLICY, language: 'pt-BR', look: { languages: ['en', 'zh-TW'] } };
    assert.equal(askfirst('check', file(fine)).stderr, '');
  });

  it('explains what is no JSON, and what is not there', () => {
    const broken = askfirst('check', file('{ "policy": '));
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /the config is not JSON/);
    const absent = askfirst('check', 'absent.json');
    assert.equal(absent.status, 1);
    assert.match(absent.stderr, /absent\.json cannot be read/);
  });
});

describe('askfirst, the command line', () => {
  it('explains what it does not know', () => {
    for (const [args, pattern] of [
      [['build', 'c.json', '--chanels'], /--chanels is unknown\. Write --channels\./],
      [['build', 'c.json', '--minify'], /--minify is unknown\. Write one of --out/],
      [['biuld', 'c.json'], /"biuld" is no command\. Write build\./],
      [['build'], /the config is missing\. Write askfirst build config\.json\./],
      [['check', 'a.json', 'b.json'], /"b\.json" is one file too many/],
      [['check', 'a.json', '-o', 'x.js'], /-o has no meaning/],
      [['build', 'a.json', '-o'], /argument/],
    ]) {
      const { status, stderr } = askfirst(...args);
      assert.equal(status, 1, args.join(' '));
      assert.match(stderr, pattern);
      assert.doesNotMatch(stderr, /\n {4}at /);
    }
  });

  it('says how it is used, and its version', () => {
    assert.match(askfirst().stdout, /^askfirst build <config\.json>/);
    assert.match(askfirst('--help').stdout, /--channels/);
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    assert.equal(askfirst('--version').stdout, `${version}\n`);
  });

  it('runs with what the package brings: node, and its own built modules', () => {
    for (const name of ['built', 'command', 'config-file', 'missing', 'report', 'site-file']) {
      const text = readFileSync(`${root}bin/lib/${name}.mjs`, 'utf8');
      for (const [, from] of text.matchAll(/from '([^']+)'/g)) {
        assert.match(from, /^(node:|\.\/|\.\.\/\.\.\/dist\/npm\/)/, `${name}: ${from}`);
      }
    }
  });
});
