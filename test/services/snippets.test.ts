import { expect } from '@open-wc/testing';
import { createMatch } from '../../src/core/match.js';
import { rules } from '../../src/services/rules.js';

const match = createMatch(Object.values(rules));

/** Where a loader builds its address from pieces: the start of one is enough to be known by. */
const ADDRESS = /(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s'"`\\)<>]*/g;

/** Returns every address that a snippet loads from, in its markup and in its inline scripts. */
async function addressesIn(id: string): Promise<readonly string[]> {
  const file = await fetch(new URL(`snippets/${id}.html`, import.meta.url));
  const text = await file.text();
  if (!file.ok) throw new Error(`There is no snippet of ${id}.`);
  const { body, head } = new DOMParser().parseFromString(text, 'text/html');
  const links = [...body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
  const found = (head.innerHTML + body.innerHTML).replaceAll('&amp;', '&').match(ADDRESS) ?? [];
  // A link loads nothing before somebody follows it.
  return [...new Set(found)].filter((address) => !links.includes(address));
}

describe('the published snippets', () => {
  for (const id of Object.keys(rules)) {
    it(`of ${id} load from its own hosts`, async () => {
      const addresses = await addressesIn(id);
      expect(addresses, 'addresses in the snippet').to.not.be.empty;
      const strangers = addresses.filter((address) => {
        const { hostname, pathname } = new URL(address, 'https://site.example');
        return !match(hostname, pathname).some((owner) => owner.id === id);
      });
      expect(strangers).to.deep.equal([]);
    });
  }
});
