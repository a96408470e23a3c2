/** A section of IAB's Global Privacy Platform: its number, its name, and the fields that are filled in. */
export interface GppSection {
  readonly id: number;
  readonly name: string;
  /** Say that visitors were told, and can say no. */
  readonly notices: readonly string[];
  /** Say whether they have said no. */
  readonly optOuts: readonly string[];
  /** Whether it has a place for Global Privacy Control. */
  readonly hasGpc: boolean;
}

/** Numbers of the states' sections. */
const STATES = {
  ca: 8,
  va: 9,
  co: 10,
  ut: 11,
  ct: 12,
  fl: 13,
  mt: 14,
  or: 15,
  tx: 16,
  de: 17,
  ia: 18,
  ne: 19,
  nh: 20,
  nj: 21,
  tn: 22,
  mn: 23,
  md: 24,
  in: 25,
  ky: 26,
  ri: 27,
} as const;

/** The older sections call their first notice by another name. */
const SHARING = ['va', 'co', 'ut', 'ct', 'mt'];
const NO_GPC = ['va', 'ut', 'fl', 'in', 'ky', 'ri'];

/** Returns the section of a region such as `US-CA`, or the one of signatories for all of the US. */
export function gppSection(region: string, isNational: boolean): GppSection | undefined {
  const [country, state = ''] = region.toLowerCase().split('-');
  if (country !== 'us') return undefined;
  if (isNational) {
    return {
      id: 7,
      name: 'usnat',
      ...fields(['SharingNotice'], 'Sale', 'Sharing', 'TargetedAdvertising'),
      hasGpc: true,
    };
  }
  if (!Object.hasOwn(STATES, state)) return undefined;
  const first = SHARING.includes(state) ? 'SharingNotice' : 'ProcessingNotice';
  return {
    id: STATES[state as keyof typeof STATES],
    name: `us${state}`,
    ...(state === 'ca'
      ? fields([], 'Sale', 'Sharing')
      : fields([first], 'Sale', 'TargetedAdvertising')),
    hasGpc: !NO_GPC.includes(state),
  };
}

const fields = (first: readonly string[], ...uses: readonly string[]) => ({
  notices: [...first, ...uses.map((use) => `${use}OptOutNotice`)],
  optOuts: uses.map((use) => `${use}OptOut`),
});
