export { applyRegion } from './apply-region.js';
export type { RegionOptions, Regional } from './apply-region.js';
export { findRegion } from './find-region.js';
export type { AskSite, Place } from './find-region.js';
export { RULES } from './rules.js';
export { resolveRegime, STRICTEST } from '../core/regime.js';
export type { Law, Lawful, RegimeRule, RegionSource } from '../core/regime.js';
