import { root } from './root.mjs';

/** Where the tests of test/guard/matrix leave what each engine did. */
export const MATRIX_RESULTS = `${root}.cache/matrix`;
