import { classesOf } from './classes.js';
import type { Channel, Gate } from './gate.js';
import { deniedSnippet } from './refused.js';
import { deniedInText } from './text.js';

/** What a blob's text asked for that was denied when it was made, and the addresses of such blobs. */
const blobs = new WeakMap<object, string>();
const addresses = new Map<string, string>();
/** Longer ones are data, not code. */
const LONGEST = 1_000_000;

/** Returns the id of the denied service that code asks for something, or that it is of. */
const deniedIn = (gate: Gate, text: string) =>
  deniedInText(gate, text) ?? deniedSnippet(gate, text);

/** Holds what `blob:` and `data:` addresses stand for when their text names a denied service's host. */
export const indirect: Channel = (gate, realm) => {
  const { denies } = gate;
  gate.denies = (address) => {
    if (/^\s*blob:/i.test(address)) return deniedIn(gate, addresses.get(address.trim()) ?? '');
    if (/^\s*data:/i.test(address)) return deniedIn(gate, textOf(address));
    return denies(address);
  };
  return [
    [
      classesOf(realm),
      'Blob',
      (_, args, call) => {
        const blob = call(args) as Blob;
        const text = [...((args[0] ?? []) as Iterable<unknown>)].filter(isCode).join('');
        if (deniedIn(gate, text) !== undefined) blobs.set(blob, text);
        return blob;
      },
    ],
    [
      realm.URL,
      'createObjectURL',
      (_, args, call) => {
        const address = call(args) as string;
        const text = blobs.get(args[0] as object);
        if (text !== undefined) addresses.set(address, text);
        return address;
      },
    ],
    [
      realm.URL,
      'revokeObjectURL',
      (_, args, call) => {
        addresses.delete(String(args[0]));
        return call(args);
      },
    ],
  ];
};

const isCode = (part: unknown) => typeof part === 'string' && part.length < LONGEST;

/** Returns what a `data:` address holds, as text. */
function textOf(address: string): string {
  const [head = '', ...rest] = address.split(',');
  try {
    const text = decodeURIComponent(rest.join(','));
    return /; *base64 *$/i.test(head) ? atob(text) : text;
  } catch {
    return address;
  }
}
