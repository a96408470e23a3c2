/* eslint-disable lit-a11y/no-redundant-role -- where rows are stacked, a table's parts have only these */
import { html, nothing } from 'lit';
import type { Service, StorageEntry } from '../core/config.js';
import type { DeclarationTexts } from './declaration-context.js';

/** Renders the table of a service's cookies and storage keys. */
export function renderEntries(service: Service, messages: DeclarationTexts): unknown {
  const { name, cookies, storage } = service;
  if (cookies.length + storage.length === 0) return nothing;
  const kinds = [
    cookies.length > 0 && messages['preferences.cookies'],
    storage.length > 0 && messages['preferences.storage'],
  ];
  const column = (key: 'name' | 'type' | 'purpose' | 'lifetime') =>
    html`<th role="columnheader" scope="col">${messages[`declaration.${key}`]}</th>`;
  const rows = (entries: readonly StorageEntry[], type: string) =>
    entries.map((entry) => renderEntry(entry, type, messages));
  return html`<table part="table" role="table">
    <caption part="table__caption">
      <bdi>${name}</bdi
      >: ${kinds.filter(Boolean).join(', ')}
    </caption>
    <thead part="table__head" role="rowgroup">
      <tr role="row">
        ${column('name')}${column('type')}${column('purpose')}${column('lifetime')}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows(cookies, messages['declaration.cookie'])}
      ${rows(storage, messages['declaration.storageKey'])}
    </tbody>
  </table>`;
}

function renderEntry(
  { name, host, purpose, lifetime }: StorageEntry,
  type: string,
  messages: DeclarationTexts,
): unknown {
  const cell = (key: 'type' | 'purpose' | 'lifetime', text = '–') =>
    // Stacked, each line has the name of its column; who hears the table hears that name already.
    html`<td part="entry__${key}" role="cell">
      <span part="label" aria-hidden="true">${messages[`declaration.${key}`]}</span>
      <span part="value"><bdi>${text}</bdi></span>
    </td>`;
  return html`<tr part="entry" role="row">
    <th part="entry__name" role="rowheader" scope="row">
      <code dir="ltr">${name}</code>
      ${host ? html`<span part="entry__host"><bdi dir="ltr">${host}</bdi></span>` : nothing}
    </th>
    ${cell('type', type)}${cell('purpose', purpose)}${cell('lifetime', lifetime)}
  </tr>`;
}
