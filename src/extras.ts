import { html, nothing } from 'lit';
import type { Config } from './core/config.js';
import type { Law } from './core/regime.js';
import type { Consent } from './create-consent.js';
import { format } from './elements/format.js';
import { renderLink } from './elements/link.js';
import type { PreferencesElement } from './elements/preferences.js';
import { speakerOf } from './wording.js';

/** Part of dist/askfirst-extras.js: adds to the preferences what only some sites or regions show. */
export function addExtras(consent: Consent, layer: PreferencesElement): void {
  layer.extras = ({ messages, lang }) => {
    const { law, config } = consent;
    const complaint = law?.rule.complaint;
    const label = complaint && format(messages['preferences.complaint'], complaint);
    return html`<div part="about">
      ${law?.honoured && !consent.allows('advertising') ? html`<p part="note">${messages['signal.honoured']}</p>` : nothing}
      ${law?.minor ? html`<p part="note">${messages['preferences.minor']}</p>` : nothing}
      ${complaint ? html`<p>${renderLink(complaint.url, label!, 'complaint')}</p>` : nothing}
      ${renderLanguages(consent, config.look?.languages ?? [], messages['preferences.language'], lang)}
    </div>`;
  };
}

function renderLanguages(
  consent: Consent,
  tags: readonly string[],
  label: string,
  present: string,
): unknown {
  if (tags.length === 0) return nothing;
  const choose = (event: Event) =>
    void speakerOf(consent).choose((event.target as HTMLSelectElement).value);
  return html`<label part="language"
    >${label}
    <select @change=${choose}>
      ${tags.map(
        (tag) =>
          html`<option value=${tag} lang=${tag} ?selected=${tag === present}>
            ${nameOf(tag)}
          </option>`,
      )}
    </select></label
  >`;
}

/** Returns what a language calls itself; what is no tag stays as it is. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Returns what of the config a visitor may decide: nobody asks a minor for advertising. */
export function offered(config: Config, law: Law | undefined): Config {
  if (!law?.minor) return config;
  const withheld = ['advertising', ...(law.rule.advertising ?? [])];
  const isOffered = ({ id, category }: { id: string; category?: string }) =>
    !withheld.includes(id) && !withheld.includes(category ?? '');
  const { categories, services } = config;
  return {
    ...config,
    categories: categories.filter(isOffered),
    services: services.filter(isOffered),
  };
}
