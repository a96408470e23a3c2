import type { Choices } from '../core/choices.js';
import { attempt } from './source.js';
import type { ImportingSource } from './source.js';
import { functionOf, whenThere } from './vendors.js';

/** How purposes of the TCF become choices. */
export interface TcfOptions {
  /**
   * Purposes of the TCF that a category takes, all of them.
   * @defaultValue functional 1, 5, 6; analytics 1, 8, 9; advertising 1, 2, 3, 4, 7
   */
  purposes?: Readonly<Record<string, readonly number[]>>;
  /** Numbers of vendors in IAB's list, by id of their service: their own consent counts too. */
  vendors?: Readonly<Record<string, number>>;
}

const PURPOSES = { functional: [1, 5, 6], analytics: [1, 8, 9], advertising: [1, 2, 3, 4, 7] };

type Consents = { readonly consents?: Readonly<Record<number, boolean>> };
interface TcData {
  readonly eventStatus?: string;
  readonly gdprApplies?: boolean;
  readonly listenerId?: number;
  readonly purpose?: Consents;
  readonly vendor?: Consents;
}

/**
 * Takes the answers of another tool of this page that speaks IAB's TCF (`__tcfapi`), and imports what
 * is new. It only reads: no TC string is made or changed. Returns a function that stops it.
 */
export function tcfRead(
  consent: ImportingSource,
  { purposes = PURPOSES, vendors = {} }: TcfOptions = {},
): () => void {
  const { categories, services } = consent.config;
  const read = ({ purpose, vendor }: TcData): Choices => {
    const named = categories.filter(({ id, required }) => !required && purposes[id]);
    const answers = named.map(({ id }): [string, boolean] => [
      id,
      purposes[id]!.every((number) => purpose?.consents?.[number] === true),
    ]);
    const choices = Object.fromEntries(answers);
    for (const { id, category } of services) {
      if (!(category in choices) || !Object.hasOwn(vendors, id)) continue;
      choices[id] = choices[category]! && vendor?.consents?.[vendors[id]!] === true;
    }
    return choices;
  };
  let remove = () => {};
  let isOver = false;
  const stopWaiting = whenThere(
    () => functionOf('__tcfapi'),
    (tcfapi) =>
      tcfapi('addEventListener', 2, (data: TcData | null, success: boolean) => {
        if (!success || !data || isOver) return;
        const { eventStatus = '', gdprApplies, listenerId } = data;
        remove = () => tcfapi('removeEventListener', 2, () => {}, listenerId);
        // Until somebody has answered (`cmpuishown`), or where it does not apply, nothing is said.
        if (gdprApplies !== true || !/^(tcloaded|useractioncomplete)$/.test(eventStatus)) return;
        attempt(() => {
          const choices = read(data);
          const isNew = Object.keys(choices).some((id) => choices[id] !== consent.allows(id));
          if (isNew || !consent.decided) consent.answer('import', choices);
        });
      }),
  );
  return () => {
    isOver = true;
    stopWaiting();
    attempt(remove);
  };
}
