/** Returns the middle of some numbers. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Runs every variant once a round, each second round backwards, so that what slows the machine down
 * slows all of them down. Rounds before the first are for warming up.
 *
 * @param variants functions that resolve with what one run took: a number, or several by name
 * @returns their results, by the variants' names, a list each
 */
export async function interleave(rounds, variants, warmUps = 1) {
  const names = Object.keys(variants);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names) {
      const result = await variants[name]();
      if (round >= 0) results[name].push(result);
    }
  }
  return results;
}

/** A line of the table whose bound is a factor; without a bound it is for information. */
export function ratio(name, control, guarded, bound, unit = 'ms') {
  const [a, b] = [median(control), median(guarded)];
  return { name, control: a, guarded: b, value: b / a, sign: '×', bound, unit };
}

/** A line whose bound is a time: the median of what each round took longer than its control. */
export function difference(name, control, guarded, bound) {
  const value = median(guarded.map((time, i) => time - control[i]));
  const [a, b] = [median(control), median(guarded)];
  return { name, control: a, guarded: b, value, sign: 'ms', bound, unit: 'ms' };
}
