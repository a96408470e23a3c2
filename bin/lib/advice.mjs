import { check } from '../../dist/npm/core/check.js';
import { categoriesOf } from '../../dist/npm/core/complete-config.js';
import { linesOf } from '../../dist/npm/core/config-error.js';
import { LOOK } from '../../dist/npm/core/look-shape.js';
import { meant } from '../../dist/npm/core/meant.js';
import { pickLanguage } from '../../dist/npm/core/pick-language.js';
import { REGION } from '../../dist/npm/core/region-shape.js';
import { en } from '../../dist/npm/locales/en.js';
import { TAGS } from '../../dist/npm/locales/tags.js';
import { signalsShape } from '../../dist/npm/signals/options.js';

/** What stops nothing, and does not do what somebody thought who wrote it. */
export function advice(config) {
  const services = (config.services ?? []).map((item) => ({ id: item.use ?? item.id ?? item }));
  const known = { categories: categoriesOf(config), services };
  const problems = [
    ['look', LOOK],
    ['region', REGION],
    ['signals', signalsShape(known)],
  ].flatMap(([key, shape]) => (config[key] === undefined ? [] : check(config[key], shape, key)));
  const ids = Object.values(known).flatMap((list) => list.map(({ id }) => id));
  return [
    ...linesOf(problems).split('\n  ').slice(1),
    ...languages(config),
    ...messages(config),
    ...policy(config),
    ...survey(config, ids),
  ];
}

function languages({ language = 'en', look }) {
  const tags = ['en', ...TAGS];
  const named = [look?.languages ?? []].flat().map((tag, at) => [`look.languages[${at}]`, tag]);
  return [['language', language], ...named]
    .filter(([, tag]) => pickLanguage([tag], tags) === undefined)
    .map(([path, tag]) => `${path}: there are no texts in "${tag}". ${write(tag, tags)}`);
}

function messages({ messages: own = {}, categories = [] }) {
  const keys = Object.keys(en);
  const ids = categories.map(({ id }) => id);
  return Object.keys(own)
    .filter((key) => !keys.includes(key) && !ids.includes(key.split('.')[1]))
    .map((key) => `messages: no text is called "${key}". ${write(key, keys)}`);
}

const policy = ({ policy: { url } }) =>
  url.startsWith('www.')
    ? [`policy.url: "${url}" is a path of the page's own. Write https:// before it.`]
    : [];

function survey({ look }, ids) {
  const { needs = 'analytics' } = look?.survey ?? {};
  if (!look?.survey || ids.includes(needs)) return [];
  return [
    `look.survey.needs: nothing is called "${needs}", so nobody is invited. ${write(needs, ids)}`,
  ];
}

function write(word, names) {
  const near = meant(word, names);
  const all = near.length > 0 ? near : names;
  return all.length === 1 ? `Write ${all[0]}.` : `Write one of ${all.join(', ')}.`;
}
