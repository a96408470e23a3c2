import { check } from './check.js';
import type { Problem } from './check.js';
import { categoriesOf, servicesOf } from './complete-config.js';
import type { Catalogue } from './complete-config.js';
import { CONFIG } from './config-shape.js';
import type { ConfigInput } from './config-input.js';

/** Returns everything that keeps `completeConfig` from using the input. */
export function configProblems(input: unknown, catalogue: Catalogue): readonly Problem[] {
  const problems = check(input, CONFIG);
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
