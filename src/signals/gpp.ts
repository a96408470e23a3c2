import { gppSection } from './gpp-sections.js';
import { gppStub } from './gpp-stub.js';
import { follow } from './source.js';
import type { SignalSource } from './source.js';

/** What is used of `CmpApi` of `@iabgpp/cmpapi`. */
export interface GppApi {
  setApplicableSections(ids: number[]): void;
  setSupportedAPIs(names: string[]): void;
  setFieldValue(section: string, field: string, value: unknown): void;
  setCmpStatus(status: never): void;
  setSignalStatus(status: never): void;
  fireSectionChange(section: string): void;
}

/** What a section says beyond the answers. */
export interface GppOptions {
  /** Where the visitor is, as ISO 3166-2 such as `"US-CA"`; elsewhere no section applies. */
  region: string;
  /** The category whose denial opts out of sale, sharing and targeted advertising. @defaultValue `"advertising"` */
  category?: string;
  /**
   * Signatories of IAB's Multi-State Privacy Agreement use the section of all states, and may say that
   * it covers what they do. @defaultValue `false`
   */
  mspa?: boolean;
}

const [YES, NO] = [1, 2];

/**
 * Publishes what the visitor said in the US sections of IAB's Global Privacy Platform, under `__gpp`.
 * This is no registered CMP, and makes no string of the Transparency and Consent Framework. Returns a
 * function that updates it no more.
 *
 * @param CmpApi that of `@iabgpp/cmpapi`, which the site installs
 */
export function gpp(
  consent: SignalSource,
  CmpApi: new (id: number, version: number) => GppApi,
  { region, category = 'advertising', mspa = false }: GppOptions,
): () => void {
  gppStub();
  const api = new CmpApi(1, 1); // 1 is whoever has not registered
  const section = gppSection(region, mspa);
  api.setSupportedAPIs(section ? [`${section.id}:${section.name}`] : []);
  api.setApplicableSections([section?.id ?? -1]);
  const ready = () => api.setSignalStatus('ready' as never);
  api.setCmpStatus('loaded' as never);
  if (!section) {
    ready();
    return () => {};
  }
  const set = (names: readonly string[], value: unknown) =>
    names.forEach((field) => api.setFieldValue(section.name, field, value));
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  set(section.notices, YES);
  set(['MspaCoveredTransaction'], mspa ? YES : NO);
  if (section.hasGpc) set(['Gpc'], globalPrivacyControl === true);
  return follow(
    consent,
    () => consent.allows(category),
    (isGranted) => {
      // Not ready comes first and ready last, says the specification.
      api.setSignalStatus('not ready' as never);
      set(section.optOuts, isGranted ? NO : YES);
      api.fireSectionChange(section.name);
      ready();
    },
  );
}
