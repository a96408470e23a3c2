/**
 * What the request log says of the ways of one page: by the name of each attempt, how often the third
 * party was asked and how often its code reported that it ran.
 */
export function tally(hits) {
  const counts = new Map();
  for (const { path, query } of hits) {
    const name = query.name ?? '';
    if (!counts.has(name)) counts.set(name, { asked: 0, ran: 0 });
    counts.get(name)[path === '/ran' ? 'ran' : 'asked']++;
  }
  return (name) => counts.get(name) ?? { asked: 0, ran: 0 };
}

/** What an attempt leaves in the log when nothing is in its way. */
const isComplete = ({ silent, runs }, { asked, ran }) =>
  (silent || asked > 0) && (!runs || ran > 0);

/**
 * Resolves when each of these attempts, `[name, way]`, has left in the log what it leaves, or when the
 * log says nothing new any more: what is missing is told by the assertion that follows.
 */
export async function arrivals(site, hits, attempts) {
  const all = () => {
    const counted = tally(hits());
    return attempts.every(([name, way]) => isComplete(way, counted(name)));
  };
  if (!all()) await site.log.until(all, 10_000).catch(() => {});
}

/** The attempts that left less than they should have. */
export const absent = (hits, attempts) => {
  const counted = tally(hits());
  return attempts
    .filter(([name, way]) => !isComplete(way, counted(name)))
    .map(([name]) => `${name} (${told(counted(name))})`);
};

export const told = ({ asked, ran }) => `asked ${asked}×, ran ${ran}×`;
