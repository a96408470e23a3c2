import { rules } from '../../../dist/npm/services/rules.js';
import { engine } from '../../support/browser.mjs';
import { SENT_BACK } from './expected.mjs';
import { example, keptBy } from './stand-in.mjs';

/** Whether this engine keeps cookies of third parties at all. */
const takesForeign = SENT_BACK[engine].length > 0;
/** The record of the answer, and what it tells Klaviyo, are askfirst's own. */
const OURS = /^(askfirst|__kla_off$)/;

/** Names that fit what the catalogue says a service keeps in the page. */
const isOf = (id) => (name) =>
  [...rules[id].cookies, ...rules[id].storage].some((pattern) =>
    pattern.endsWith?.('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
/** Whether the answer from an address may set one of the cookies of the vendor's own hosts. */
const mayKeep = (id) => (address) =>
  keptBy(id).foreign.some(({ host }) => `.${address.split('/')[0]}`.endsWith(`.${host}`));
/** Whether a cookie of another host is one of a service: some share theirs. */
const isForeignOf =
  (id) =>
  ({ name, domain }) =>
    keptBy(id).foreign.some(
      (entry) => example(entry.name) === name && domain.replace(/^\./, '') === entry.host,
    );
/** Returns what is wrong with the cookies of other hosts, of which some may be of those who were asked. */
const strays = ({ foreign }, asked) =>
  foreign
    .filter((cookie) => !takesForeign || !asked.some((id) => isForeignOf(id)(cookie)))
    .map(({ name, domain }) => `${domain} keeps ${name}`);
const keptIn = ({ cookies, keys }) =>
  [...new Set([...cookies, ...keys])].filter((name) => !OURS.test(name));

/** Returns what the page without askfirst lacks: a stand-in that does nothing would prove nothing. */
export function lacking(control, snippets) {
  const kept = keptIn(control);
  const lacks = snippets.flatMap(({ id, hasCode }) => {
    const { cookies, storage } = keptBy(id);
    const names = id in control.calls ? [...cookies, ...storage] : []; // frames keep theirs elsewhere
    const missing = names.filter((name) => !kept.includes(name));
    const canKeep = takesForeign && (control.hosts[id] ?? []).some(mayKeep(id));
    return [
      ...(control.asked[id] > 0 ? [] : [`${id} is not asked`]),
      ...(hasCode && !(control.ran[id] > 0) ? [`${id} does not run`] : []),
      ...(missing.length > 0 ? [`${id} does not keep ${missing.join(', ')}`] : []),
      ...(canKeep && !control.foreign.some(isForeignOf(id))
        ? [`${id} keeps nothing on its host`]
        : []),
    ];
  });
  return [...lacks, ...strays(control, Object.keys(control.asked))];
}

/**
 * Compares what was seen with what may be, service by service.
 *
 * @param may ids of the services that may run
 * @param known ids of those that have been asked since the visitor was new
 * @param isMarked whether the vendors' snippets stand in marked templates
 * @param isRetry whether only what running code tries again was looked at
 * @returns what is wrong, each with the name of the service, and what the table says
 */
export function judge({ seen, snippets, may, control, known, isMarked, isRetry }) {
  const kept = keptIn(seen);
  const wrong = seen.strangers.map((address) => `${address} is asked, which nobody publishes`);
  const row = { asked: [], ran: [], left: [], ahead: [], mayBe: [], foreign: [], aheadKept: [] };

  for (const snippet of snippets) {
    const { id } = snippet;
    const where = isMarked ? 'inTemplate' : 'served';
    const ahead = snippet.ahead[where];
    const [asked, ran] = [seen.asked[id] ?? 0, seen.ran[id] ?? 0];
    const isGranted = may.includes(id);
    const isAhead = !isGranted && !isRetry && ahead.length > 0;
    const mayBeAhead = !isGranted && !isRetry && !isAhead && snippet.mayBe[where];
    if (isGranted && asked === 0) wrong.push(`${id} is not asked`);
    if (isAhead && asked === 0) wrong.push(`${id} is no longer fetched ahead: say so in the table`);
    if (!isGranted && !isAhead && !mayBeAhead && asked > 0) wrong.push(`${id} is asked`);
    const runs = isGranted && !isRetry ? (control.ran[id] ?? 0) : 0;
    if (ran !== runs) wrong.push(`${id} runs ${ran} times, not ${runs}`);

    const mine = kept.filter(isOf(id));
    const expected = isGranted ? keptIn(control).filter(isOf(id)) : [];
    const missing = expected.filter((name) => !mine.includes(name));
    if (missing.length > 0) wrong.push(`${id} could not keep ${missing.join(', ')}`);

    if (isGranted && asked > 0) row.asked.push(id);
    if (isAhead) row.ahead.push(id);
    if (mayBeAhead) row.mayBe.push(id);
    if (ran > 0) row.ran.push(id);
    if (mine.length > 0) row.left.push(id);
    const isForeign = known.has(id) && seen.foreign.some(isForeignOf(id));
    if (isForeign) row.foreign.push(id);
    if (isForeign && isAhead && ahead.some(mayKeep(id))) row.aheadKept.push(id);
  }

  for (const name of kept) {
    const owners = snippets.map(({ id }) => id).filter((id) => isOf(id)(name));
    if (owners.some((id) => may.includes(id))) continue;
    wrong.push(`${owners.join(' or ') || 'somebody'} keeps ${name}`);
  }
  wrong.push(...strays(seen, [...known]));
  return { wrong, row };
}

/** What the table says of a page that nothing holds. */
export function tally(control, snippets) {
  const ids = snippets.map(({ id }) => id);
  const kept = keptIn(control);
  return {
    asked: ids.filter((id) => control.asked[id] > 0),
    ran: ids.filter((id) => control.ran[id] > 0),
    left: ids.filter((id) => kept.some(isOf(id))),
    ahead: [],
    mayBe: [],
    foreign: ids.filter((id) => control.foreign.some(isForeignOf(id))),
  };
}

/** Returns what is wrong with the calls of off-switches, of services that no signal speaks to. */
export function misswitched({ calls }, ran, signalled) {
  return ran
    .filter((id) => !signalled.includes(id))
    .flatMap((id) => {
      const expected = (rules[id].deny ?? []).map((call) => JSON.stringify(call));
      const found = calls[id] ?? [];
      if (found.join() === expected.join()) return [];
      return [`${id} was switched off by [${found}], not [${expected}]`];
    });
}
