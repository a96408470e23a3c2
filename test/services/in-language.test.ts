import { expect } from '@open-wc/testing';
import { parseConfig } from '../../src/core/parse-config.js';
import { inLanguage } from '../../src/in-language.js';
import { TAGS } from '../../src/locales/tags.js';
import * as catalogue from '../../src/services/index.js';
import { SENTENCES } from '../../src/services/sentences.js';
import { described } from '../../src/described.js';
import { de } from '../../src/locales/de.js';
import { deServices } from '../../src/services/locales/de.js';
import type { Description } from '../../src/services/sentences.js';
import { languagesOf } from '../../src/wording.js';
import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/create-consent.js';
import type { ServiceInput } from '../../src/core/config-input.js';

const policy = { version: '1', url: '/cookies' };
const config = (...services: ServiceInput[]) =>
  parseConfig({ policy, categories: [{ id: 'a' }], services });
const own = (lifetime: string): ServiceInput => ({
  ...{ id: 'own', name: 'Own', category: 'a', description: 'Ours.', hosts: ['own.example'] },
  cookies: [{ name: 'own', purpose: 'Ours too.', lifetime }],
});
const lifetimeOf = ({ services }: Config) => services[0]!.cookies[0]!.lifetime;

const ENGLISH = /erased|removed|less than|(?<!\p{L})(to|or)(?!\p{L})/u;

/** What one language says, by what English says. */
async function sentencesIn(tag: string): Promise<Record<string, string>> {
  const url = new URL(`../../src/services/locales/${tag}.ts`, import.meta.url).href;
  return Object.values((await import(url)) as object)[0] as Record<string, string>;
}

describe('a config in a language', () => {
  it('stays as it is in English', () => {
    const given = config(own('1 year'));
    expect(inLanguage(given, {}, 'en')).to.equal(given);
  });

  it('has lifetimes as the language says them, alone and joined', () => {
    const words = {
      session: 'Sitzung',
      'until erased': 'bis zum Löschen',
      '{a} or {b}': '{a} oder {b}',
    };
    for (const [english, german] of [
      ['1 year', '1 Jahr'],
      ['13 months', '13 Monate'],
      ['30 minutes to 1 day', '30 Minuten – 1 Tag'],
      ['session or until erased', 'Sitzung oder bis zum Löschen'],
      ['1 year or until erased', '1 Jahr oder bis zum Löschen'],
    ] as const) {
      expect(lifetimeOf(inLanguage(config(own(english)), words, 'de'))).to.equal(german);
    }
    expect(lifetimeOf(inLanguage(config(own('2 years')), {}, 'pl'))).to.equal('2 lata');
  });

  it('keeps what the site says in its own words', () => {
    const [service] = inLanguage(config(own('as long as the moon shines')), {}, 'de').services;
    expect(service).to.deep.equal(config(own('as long as the moon shines')).services[0]);
  });

  it('is made of the modules that a language of npm brings', async () => {
    const given = config({ ...catalogue.googleAnalytics(), category: 'a' });
    const both = () =>
      Promise.all([import('../../src/locales/de.js'), import('../../src/services/locales/de.js')]);
    for (const [load, description] of [
      [both, deServices[given.services[0]!.description as Description]],
      [() => import('../../src/locales/de.js'), given.services[0]!.description],
    ] as const) {
      const texts = await languagesOf({ de: load }).load('de');
      expect(texts).to.have.property('notice.title', de['notice.title']);
      const wording = { language: 'de', texts };
      const [service] = (await described({ config: given, wording } as Consent)).services;
      expect(service!.description).to.equal(description);
      expect(service!.cookies[0]!.lifetime).to.equal('2 Jahre');
    }
  });

  for (const tag of TAGS) {
    it(`says all of the catalogue in ${tag}`, async () => {
      const sentences = await sentencesIn(tag);
      expect(Object.keys(sentences)).to.have.members([...SENTENCES]);
      const texts = Object.values(sentences);
      for (const [english, text] of Object.entries(sentences)) {
        expect(text, english).to.be.a('string').that.is.not.equal(english);
        expect(text, english).to.match(/^\S(.*\S)?$/);
        expect(text, english).to.have.lengthOf.at.most(english.length * 2 + 20);
      }
      expect(texts).to.have.lengthOf(new Set(texts).size, 'two sentences are one');
      for (const make of Object.values(catalogue)) {
        const given = config({ ...make(), category: 'a' });
        const [plain] = given.services;
        const [shown] = inLanguage(given, sentences, tag).services;
        expect(shown!.description, plain!.name).to.equal(sentences[plain!.description!]);
        const entries = [...shown!.cookies, ...shown!.storage];
        const known = [...plain!.cookies, ...plain!.storage];
        for (const [at, { name, purpose, lifetime }] of entries.entries()) {
          expect(purpose, name).to.equal(sentences[known[at]!.purpose!]);
          expect(lifetime, name).not.to.match(ENGLISH);
        }
      }
    });
  }
});
