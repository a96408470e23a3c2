import fc from 'fast-check';
import type { ConfigInput } from '../../src/core/config-input.js';
import type { Config } from '../../src/core/config.js';
import { parseConfig } from '../../src/core/parse-config.js';

/** The least that a site has to say. */
export const least: ConfigInput = { policy: { version: '1', url: '/cookies' } };

/** A config that uses every key there is. */
export const full: ConfigInput = {
  $schema: './config.schema.json',
  policy: {
    version: '2026-11',
    url: 'https://shop.example/cookies?a=1#top',
    controller: 'Shop Ltd',
    contact: 'mailto:privacy@shop.example',
  },
  categories: [
    { id: 'necessary', name: 'Needed', description: 'Keeps the cart.', required: true },
    { id: 'analytics', required: false },
    { id: 'ads' },
  ],
  services: [
    {
      id: 'counter',
      name: 'Counter',
      category: 'analytics',
      description: 'Counts visits.',
      hosts: ['counter.example', '*.counter.example/js'],
      cookies: ['_count', { name: '_c*', purpose: 'Counts.', lifetime: '2 years' }],
      storage: [{ name: 'count:*' }],
      policyUrl: 'https://counter.example/privacy',
    },
    { id: 'pixel', name: 'Pixel', category: 'ads', hosts: ['pixel.example/tr'] },
    { id: 'cart', name: 'Cart', category: 'necessary' },
  ],
  unknown: 'hold',
  firstParty: ['*.shop-cdn.example'],
  cookie: { name: 'choice', domain: 'shop.example', path: '/', days: 90 },
  messages: { 'notice.title': 'Cookies here' },
};

export const config: Config = parseConfig(full);

/** Returns a deep copy of `value` with what stands at `path` replaced; `undefined` leaves the key out. */
export function put(value: unknown, path: readonly (string | number)[], next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(value))
    return value.map((item, i) => (i === key ? put(item, rest, next) : item));
  const entries = Object.entries(value as object).filter(([name]) => name !== String(key));
  const now = (value as Record<string, unknown>)[key];
  const changed = rest.length === 0 ? next : put(now, rest, next);
  if (changed !== undefined) entries.push([String(key), changed]);
  return Object.fromEntries(entries);
}

/** Every path inside of a value, the value itself included. */
export function pathsOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    [],
    ...keys.flatMap((key) => {
      const inner = (value as Record<string | number, unknown>)[key];
      return pathsOf(inner).map((path) => [key, ...path]);
    }),
  ];
}

const words = [
  ...['policy', 'categories', 'services', 'unknown', 'firstParty', 'cookie', 'messages', '$schema'],
  ...[
    'version',
    'url',
    'id',
    'name',
    'category',
    'hosts',
    'use',
    'required',
    'path',
    'days',
    'extra',
  ],
];
const scalar = fc.oneof(
  fc.constantFrom<unknown>('', ' ', 'a', '-a', 'hold', 'x.example', '/p', 'javascript:1', 'ä b'),
  fc.constantFrom<unknown>(0, 1, 182, 400, 401, 1.5, -1, true, false, null, undefined),
  fc.string(),
);

/** JSON that now and then looks a little like a config. */
export const json = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie('any'), { maxKeys: 5 }),
  ),
})).any;

/** A full config of which a few places hold something else. */
export const mutated = fc
  .array(fc.tuple(fc.nat(), fc.oneof(json, fc.constantFrom<unknown>(...words))), { maxLength: 3 })
  .map((changes) =>
    changes.reduce<unknown>((value, [n, next]) => {
      const paths = pathsOf(value);
      return put(value, paths[n % paths.length]!, next);
    }, full),
  );

/** Keys that every object seems to have. */
export const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
