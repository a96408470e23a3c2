import type { Residue } from './browser/erase.js';
import { listen } from './browser/listen.js';
import { saveFile } from './browser/save-file.js';
import { warn } from './browser/warn.js';
import type { Consent } from './create-consent.js';
import './define/preferences.js';
import { described } from './described.js';
import { format } from './elements/format.js';
import { listOf } from './elements/list.js';
import type { PreferencesElement } from './elements/preferences.js';
import { letStepAside } from './elements/step-aside.js';

/** Says what the layer asks for, in the language of the moment, and what only some sites or regions show. */
export async function prepare(consent: Consent, layer: PreferencesElement): Promise<void> {
  letStepAside(layer);
  const { law, config } = consent;
  const extras = law || config.look?.languages ? await import('./extras.js') : undefined;
  const describe = async () => {
    const { wording } = consent;
    const shown = await described(consent);
    if (wording === consent.wording) layer.config = extras?.offered(shown, law) ?? shown;
  };
  listen(consent, 'wording', describe);
  await describe();
  extras?.addExtras(consent, layer);
}

/** Says that what was taken back is undone, and what of it is left. */
export function residueText(
  residue: readonly Residue[],
  { messages, lang }: PreferencesElement,
): string {
  const names = listOf([...new Set(residue.map(({ name }) => name))], lang);
  const left = names && ` ${format(messages['preferences.residue'], { names })}`;
  return messages['preferences.erased'] + left;
}

/** Gives the visitor a copy of the evidence, as a file. */
export async function download(consent: Consent): Promise<void> {
  try {
    const receipt = await consent.receipt!();
    const name = `askfirst-record-${receipt.issued.slice(0, 10)}.json`;
    saveFile(name, 'application/json', JSON.stringify(receipt, null, 2));
  } catch (error) {
    warn('ui', error);
  }
}
