/** What a config asks for that only an optional file does, and that file was not asked for. */
export function missing(config, parts) {
  const services = (config.services ?? []).filter((item) => typeof item === 'object');
  const needs = [
    ['channels', '"lockdown"', config.lockdown === true],
    ['channels', '"inline" of a service', services.some(({ inline = [] }) => inline.length > 0)],
    ['signals', '"signals"', Object.keys(config.signals ?? {}).length > 0],
    ['regions', '"region"', config.region !== undefined],
  ];
  return needs
    .filter(([part, , isUsed]) => isUsed && !parts.includes(part))
    .map(
      ([part, what]) =>
        `${what} does nothing without askfirst-${part}.js: add --${part}, or a tag for it.`,
    );
}
