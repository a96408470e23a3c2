import { readFileSync } from 'node:fs';
import { rules } from '../../../dist/npm/services/rules.js';
import { heard, HEARERS } from './heard.mjs';

const SCRIPT = readFileSync(new URL('stand-in.js', import.meta.url), 'utf8');
const YEAR = 31_536_000;

/** A name that fits a pattern of the catalogue. */
export const example = (pattern) => pattern.replace(/\*$/, 'x1');

/** An address on each of a service's hosts, without the scheme. */
export const reachOf = (id) =>
  rules[id].hosts.map((host) => {
    const address = host.replace(/^\*\./, 'any.');
    return address.includes('/') ? address : `${address}/any`;
  });

/** The cookies and keys that a service keeps in the page, and those of the vendor's own hosts. */
export function keptBy(id) {
  const { cookies, storage } = rules[id];
  return {
    cookies: cookies.filter((entry) => typeof entry === 'string').map(example),
    storage: storage.map(example),
    foreign: cookies.filter((entry) => typeof entry !== 'string'),
  };
}

/** What a vendor answers on the page of a site. */
export function standInOf(id, site) {
  const { cookies, storage, foreign } = keptBy(id);
  const { deny = [], grant = [] } = rules[id];
  const me = {
    id,
    site,
    reach: reachOf(id),
    cookies,
    storage,
    domain: new URL(site).hostname.replace(/^www\./, ''),
    switches: [...deny, ...grant].map(([path]) => path),
    signal: Object.keys(HEARERS).find((signal) => HEARERS[signal] === id),
  };
  const words = `{ ...${JSON.stringify(me)}, heard: ${heard} }`;
  return {
    script: SCRIPT.replace('(__ME__)', () => `(${words})`),
    frame: `<!doctype html><script>new Image().src = '${site}/ran?id=${id}&n=' + Math.random()</script>`,
    /** The vendor's own cookies, as far as this host may set them. */
    setCookies: (hostname) =>
      foreign
        .filter(({ host }) => hostname === host || hostname.endsWith(`.${host}`))
        .map(
          ({ name, host }) =>
            `${example(name)}=${id}; Domain=${host}; Path=/; Max-Age=${YEAR}; SameSite=None; Secure`,
        ),
  };
}
