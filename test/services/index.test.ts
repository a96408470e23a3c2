import { expect } from '@open-wc/testing';
import * as index from '../../src/services/index.js';
import type { Service } from '../../src/core/config.js';
import type { ServiceInput } from '../../src/core/config-input.js';
import { createMatch } from '../../src/core/match.js';
import { parseConfig } from '../../src/core/parse-config.js';
import { details } from '../../src/services/details.js';
import { rules } from '../../src/services/rules.js';
import { DESCRIPTIONS, PURPOSES } from '../../src/services/sentences.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from '../../src/services/service.js';

type Describe = (options?: ServiceOptions) => ServiceInput;
type Entry = { rule: ServiceRule; details: ServiceDetails } & Record<string, Describe>;

const policy = { version: '1', url: '/cookies' };
const functions = index as unknown as Record<string, Describe>;
const ids = Object.keys(rules);
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const SPAN =
  '1 (second|minute|hour|day|week|month|year)|([2-9]|[1-9]\\d+) (seconds|minutes|hours|days|weeks|months|years)';
const PIECE = `(session|until erased|removed at once|less than a (second|minute)|${SPAN})`;
/** What the type of lifetimes says, and whole numbers. */
const LIFETIME = new RegExp(`^${PIECE}( (to|or) ${PIECE})?$`);

/** The service that a config makes of one item of its list. */
const parsed = (item: string | ServiceInput): Service =>
  parseConfig({ policy, services: [item] }, rules).services[0]!;

describe('the catalogue', () => {
  it('has the first entries', () => {
    expect(ids).to.include.members([
      'google-analytics',
      'google-tag-manager',
      'hotjar',
      'meta-pixel',
      'vimeo',
      'youtube',
    ]);
  });

  it('has for every rule the texts and the function, and nothing more', () => {
    expect(Object.keys(details)).to.have.members(ids);
    expect(Object.keys(functions)).to.have.members(ids.map(camel));
  });

  it('fits into one config, by name as well as by function', () => {
    const all = Object.values(functions).map((describeIt) => describeIt());
    expect(parseConfig({ policy, services: all }).services).to.have.length(ids.length);
    expect(parseConfig({ policy, services: ids }, rules).services).to.have.length(ids.length);
  });

  it('says all of it in few sentences, each of them used', () => {
    const said = Object.values(details).flatMap(({ description, entries }) => [
      description,
      ...Object.values(entries).map(({ purpose }) => purpose),
    ]);
    const sentences = [...PURPOSES, ...DESCRIPTIONS];
    expect([...new Set(said)]).to.have.members(sentences);
    expect(sentences.length, 'each is translated').to.be.at.most(75);
    for (const sentence of sentences) expect(sentence).to.match(/^[A-Z][^.]{9,89}\.$/);
  });

  for (const id of ids) {
    describe(id, () => {
      const rule = rules[id]!;
      const texts = details[id]!;

      it('is in the file of its name, with a function of its name', async () => {
        const url = new URL(`../../src/services/${id}.ts`, import.meta.url).href;
        const file = (await import(url)) as Entry;
        expect(file.rule.id).to.equal(id);
        expect(file.rule).to.equal(rule);
        expect(file.details).to.equal(texts);
        expect(file[camel(id)]).to.equal(functions[camel(id)]);
      });

      it('says what it is, where it loads from and where its policy is', () => {
        expect(rule.name).to.match(/\S/);
        expect(rule.hosts).to.not.be.empty;
        expect(new URL(texts.policyUrl).protocol).to.equal('https:');
        expect(texts.controller).to.match(/\w/);
        expect(texts.sources).to.not.be.empty;
        for (const source of texts.sources) expect(new URL(source).protocol).to.equal('https:');
        expect(DESCRIPTIONS).to.include(texts.description);
      });

      it('is in a category that sites have by default, and not in one that is always on', () => {
        expect(rule.category).to.be.oneOf(['functional', 'analytics', 'advertising']);
      });

      it('tells purpose and lifetime of every cookie and storage key, and of no other', () => {
        const names = [...rule.cookies, ...rule.storage].map((entry) =>
          typeof entry === 'string' ? entry : entry.name,
        );
        expect(Object.keys(texts.entries)).to.have.members([...new Set(names)]);
        for (const [name, { purpose, lifetime }] of Object.entries(texts.entries)) {
          expect(PURPOSES, name).to.include(purpose);
          expect(lifetime, name).to.match(LIFETIME);
        }
      });

      it('is the same by name and by function, but for the texts', () => {
        const [named, made] = [parsed(id), parsed(functions[camel(id)]!())];
        for (const key of ['id', 'name', 'category', 'hosts', 'deny', 'grant'] as const) {
          expect(made[key], key).to.deep.equal(named[key]);
        }
        const namesOf = (service: Service) =>
          [service.cookies, service.storage].map((list) => list.map(({ name }) => name));
        expect(namesOf(made)).to.deep.equal(namesOf(named));
        expect(made.description).to.equal(texts.description);
        expect(made.policyUrl).to.equal(texts.policyUrl);
        for (const { name, purpose } of [...made.cookies, ...made.storage]) {
          expect(purpose).to.equal(texts.entries[name]!.purpose);
        }
      });

      it('goes into another category when the site says so', () => {
        expect(functions[camel(id)]!({ category: 'functional' }).category).to.equal('functional');
        expect(rule.category, 'the entry itself').to.equal(functions[camel(id)]!().category);
      });

      it('is what its own addresses lead to, and nobody else', () => {
        const match = createMatch(Object.values(rules));
        for (const pattern of rule.hosts) {
          const [host, ...path] = pattern.split('/');
          const bare = host!.replace('*.', '');
          const hosts = host === bare ? [bare] : [bare, `x.${bare}`];
          for (const name of hosts) {
            const owners = match(name, `/${path.join('/')}`).map((owner) => owner.id);
            expect(owners, `${name}/${path.join('/')}`).to.deep.equal([id]);
          }
        }
      });
    });
  }

  it('knows the measurement script of Google Tag Manager’s host from its container', () => {
    const match = createMatch(Object.values(rules));
    const owner = (path: string) => match('www.googletagmanager.com', path)[0]?.id;
    expect(owner('/gtag/js')).to.equal('google-analytics');
    expect(owner('/gtm.js')).to.equal('google-tag-manager');
    expect(owner('/ns.html')).to.equal('google-tag-manager');
  });

  it('claims no address of an ordinary site', () => {
    const match = createMatch(Object.values(rules));
    for (const host of ['www.google.com', 'www.facebook.com', 'cdn.jsdelivr.net', 'localhost']) {
      expect(match(host, '/'), host).to.be.empty;
    }
  });
});
