import { root } from './root.mjs';

/** Where tests leave what each engine did, a folder for each run by its name. */
export const resultsOf = (run) => `${root}.cache/results/${run}`;
