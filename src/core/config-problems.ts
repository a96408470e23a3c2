import { check } from './check.js';
import type { Problem } from './check.js';
import { categoriesOf, servicesOf } from './complete-config.js';
import type { Catalogue } from './complete-config.js';
import { CONFIG } from './config-shape.js';
import type { ConfigInput } from './config-input.js';
import { isObject } from './fits.js';

/** Returns everything that keeps `completeConfig` from using the input. */
export function configProblems(input: unknown, catalogue: Catalogue): readonly Problem[] {
  const problems = namedAgain(check(input, CONFIG), input, catalogue);
  // The rest reads the input as what it should be, so a wrong shape has to be mended first.
  if (problems.length > 0) return problems;
  const given = input as ConfigInput;
  const categories = categoriesOf(given);
  const names = categories.map(({ id }) => id);
  const seen = new Set<string>();
  const once = (path: string, id: string) => {
    if (seen.has(id)) problems.push({ path: `${path}.id`, found: id, kind: 'twice' });
    seen.add(id);
  };
  categories.forEach(({ id }, i) => once(`categories[${i}]`, id));
  servicesOf(given, catalogue).forEach((service, i) => {
    const path = `services[${i}]`;
    if (!service) {
      const item = given.services![i] as string | { use: string };
      const found = typeof item === 'string' ? item : item.use;
      problems.push({ path, found, kind: 'known', names: Object.keys(catalogue) });
      return;
    }
    once(path, service.id);
    const { category } = service;
    if (!names.includes(category)) {
      problems.push({ path: `${path}.category`, found: category, kind: 'known', names });
    }
  });
  return problems;
}

/** Says of an entry of the catalogue that has no name here how it is named, not all that it lacks. */
function namedAgain(problems: readonly Problem[], input: unknown, catalogue: Catalogue): Problem[] {
  const services = isObject(input) && Array.isArray(input['services']) ? input['services'] : [];
  return problems.flatMap((problem) => {
    const [, path, at, key] = /^(services\[(\d+)\])\.(name|category)$/.exec(problem.path) ?? [];
    const { id, name } = (services[Number(at)] ?? {}) as { id?: unknown; name?: unknown };
    if (problem.found !== undefined || name !== undefined) return [problem];
    if (typeof id !== 'string' || !Object.hasOwn(catalogue, id)) return [problem];
    return key === 'name' ? [{ path: path!, found: id, kind: 'use' }] : [];
  });
}
