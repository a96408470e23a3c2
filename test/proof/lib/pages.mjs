import { readFileSync } from 'node:fs';
import { snippetOf } from './snippets.mjs';
import { reachOf } from './stand-in.mjs';

/** The two sites, by host. */
export const SITES = { 'www.shop.example': 'storefront', 'www.firm.example': 'corporate' };

const read = (name) => {
  const html = readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');
  const ids = [...html.matchAll(/<!--snippet: ([\w-]+)-->/g)].map(([, id]) => id);
  const snippets = ids.map(snippetOf);
  const owners = snippets.map(({ id, addresses }) => [id, [...addresses, ...reachOf(id)]]);
  return { html, snippets, owners };
};
const pages = Object.fromEntries(Object.entries(SITES).map(([host, name]) => [host, read(name)]));

/** The services of a site in the order of its page, as `snippetOf` reads them. */
export const snippetsOn = (host) => pages[host].snippets;

/** Before all other scripts, as a browser would say it. */
const GPC =
  '<script>Object.defineProperty(navigator, "globalPrivacyControl", { value: true });</script>';

/** Tells the server that the parser has come to the end. */
const PARSED = "<script>new Image().src = '/parsed';</script></body>";

/**
 * Puts the vendors' snippets into a page. Of its address, `region` and `audience` say what the site
 * knows of its visitor; `control` leaves askfirst out; `wrapped` puts each snippet into a marked
 * `<template>`; `gpc` has the browser say Global Privacy Control, which not all of them can be told to.
 */
export function pageOf({ host, searchParams }) {
  const { html, snippets, owners } = pages[host];
  const wrapped = searchParams.has('wrapped');
  const put = (whole, id) => {
    const snippet = snippets.find((one) => one.id === id).html;
    return wrapped ? `<template data-consent="${id}">\n${snippet}</template>` : snippet;
  };
  const filled = html
    .replace(searchParams.has('control') ? /<!--askfirst-->.*<!--\/askfirst-->/s : '', '')
    .replace('<head>', searchParams.has('gpc') ? `<head>${GPC}` : '<head>')
    .replace('</body>', PARSED)
    .replace('{{region}}', searchParams.get('region'))
    .replace('{{audience}}', searchParams.get('audience') ?? 'unknown')
    .replace(/<!--snippet: ([\w-]+)-->/g, put);
  const ahead = snippets.flatMap(({ ahead }) => (wrapped ? ahead.inTemplate : ahead.served));
  let parsed;
  const isParsed = new Promise((settle) => (parsed = settle));
  const site = `https://${host}`;
  return { site, html: filled, owners, ahead, parsed, isParsed };
}

/** The config that the page of a site carries. */
export const configOf = (host) =>
  JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(pages[host].html)[1]);
