import { root } from './root.mjs';

/** The path of an installed dependency's command line tool. */
export const bin = (name) => `${root}node_modules/.bin/${name}`;
