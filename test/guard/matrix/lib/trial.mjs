/* global askfirst, matrix -- in the page */
import { absent, arrivals, tally } from './tally.mjs';

const TRIED = ['denied', 'twin'];
const SUFFIX = { denied: '', twin: '~twin', again: '~again' };

/** What to wait for: the attempts of these ways in a phase, as `[name, way]`. */
const attempts = (phase, ways, which) =>
  which.flatMap((one) => ways.map((way) => [`${phase}.${way.name}${SUFFIX[one]}`, way]));

/** Says of each way what it left in the log in a phase. */
const counts = (hits, phase, ways) => {
  const counted = tally(hits());
  return Object.fromEntries(ways.map((way) => [way.name, counted(`${phase}.${way.name}`)]));
};

/**
 * Goes through the ways of one group on pages of the test site.
 *
 * @param visits what test/support/visit.mjs gives
 * @param unfetched names of ways that this engine has, but never fetches by
 */
export function trial({ page, site, visit, address: fresh, hits, settle }, group, unfetched) {
  const run = (phase, which) =>
    page.evaluate((...call) => matrix.run(...call), phase, group, which);
  const describe = () => page.evaluate((group) => matrix.describe(group), group);
  const usable = (ways) => ways.filter((way) => way.supported && !unfetched.includes(way.name));

  /** Without askfirst. Resolves with the ways, and the names of those that did not lead out. */
  const control = async () => {
    const writing = group === 'writing';
    const address = await visit(
      `/matrix/every-way.html?control${writing ? '&writing=control' : ''}`,
    );
    const ways = await describe();
    if (!writing) await run('control', TRIED);
    const log = () => hits(address);
    await arrivals(site, log, attempts('control', usable(ways), TRIED));
    await settle(address);
    const supported = ways.filter((way) => way.supported);
    return {
      ways,
      missing: absent(log, attempts('control', supported, ['denied'])),
      counts: counts(log, 'control', ways),
      errors: await page.evaluate(() => matrix.errors),
    };
  };

  /** Waits until nothing of a phase can be on its way any more: its allowed twins came, twice. */
  const settled = async (phase, ways, log) => {
    await arrivals(site, log, attempts(phase, ways, ['twin']));
    await run(phase, ['again']);
    const came = ways.filter((way) => absent(log, attempts(phase, [way], ['twin'])).length === 0);
    await arrivals(site, log, attempts(phase, came, ['again']));
    return absent(log, attempts(phase, ways, ['twin', 'again']));
  };

  const accept = async (ways, log) => {
    await page.evaluate(() => askfirst.consent.acceptAll());
    const elements = ways.filter((way) => way.element);
    await arrivals(site, log, attempts('before', elements, ['denied']));
  };

  const accepted = async (ways, log) => {
    await arrivals(site, log, attempts('accepted', ways, TRIED));
    return absent(log, attempts('accepted', ways, ['twin']));
  };

  /** On one page: before a choice, after it, after the withdrawal. */
  const onOnePage = async (ways) => {
    const address = await visit('/matrix/every-way.html');
    const log = () => hits(address);
    const twins = [];

    await run('before', TRIED);
    twins.push(...(await settled('before', ways, log)));
    const before = counts(log, 'before', ways);

    await accept(ways, log);
    await run('accepted', TRIED);
    twins.push(...(await accepted(ways, log)));
    await settle(address);
    const released = counts(log, 'before', ways);

    await page.evaluate(() => askfirst.consent.withdraw());
    await run('withdrawn', TRIED);
    twins.push(...(await settled('withdrawn', ways, log)));

    return {
      before,
      released,
      accepted: counts(log, 'accepted', ways),
      withdrawn: counts(log, 'withdrawn', ways),
      twins,
      errors: await page.evaluate(() => matrix.errors),
    };
  };

  /** On a page for each phase, for what only works while the page is parsed. */
  const onPages = async (ways) => {
    const twins = [];
    const open = async (phase, visiting) => {
      const address = await visiting(`/matrix/every-way.html?writing=${phase}`);
      return { address, log: () => hits(address) };
    };
    const revisit = async (path) => {
      const address = fresh(path);
      await page.goto(address);
      return address;
    };
    const denied = async (phase, { address, log }) => {
      await arrivals(site, log, attempts(phase, ways, ['twin']));
      await settle(address);
      twins.push(...absent(log, attempts(phase, ways, ['twin'])));
    };

    const first = await open('before', visit);
    await denied('before', first);
    const before = counts(first.log, 'before', ways);
    await accept(ways, first.log);
    await settle(first.address);
    const released = counts(first.log, 'before', ways);

    const second = await open('accepted', revisit);
    twins.push(...(await accepted(ways, second.log)));
    await settle(second.address);
    await page.evaluate(() => askfirst.consent.withdraw());

    const third = await open('withdrawn', revisit);
    await denied('withdrawn', third);
    return {
      before,
      released,
      accepted: counts(second.log, 'accepted', ways),
      withdrawn: counts(third.log, 'withdrawn', ways),
      twins,
      errors: await page.evaluate(() => matrix.errors),
    };
  };

  return { control, guarded: group === 'writing' ? onPages : onOnePage };
}
