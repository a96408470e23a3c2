import { html, nothing } from 'lit';
import type { Service, StorageEntry } from '../core/config.js';
import type { LayerMessages } from '../core/messages.js';
import { format } from './format.js';
import { renderHosts } from './hosts.js';
import { renderLink } from './link.js';

/** Renders what a visitor is told about one service, below its switch. */
export function renderService(service: Service, messages: LayerMessages): unknown {
  const { name, description, hosts, cookies, storage, policyUrl } = service;
  const policy = format(messages['preferences.vendorPolicy'], { name });
  return html`
    ${description ? html`<p part="service__description"><bdi>${description}</bdi></p>` : nothing}
    <dl part="service__facts">
      ${renderFact(messages['preferences.hosts'], hosts.length, renderHosts(hosts))}
      ${renderFact(messages['preferences.cookies'], cookies.length, renderEntries(cookies))}
      ${renderFact(messages['preferences.storage'], storage.length, renderEntries(storage))}
    </dl>
    ${policyUrl ? html`<p>${renderLink(policyUrl, policy, 'vendor-policy')}</p>` : nothing}
  `;
}

function renderFact(term: string, count: number, details: unknown): unknown {
  if (count === 0) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${details}</dd>
  </div>`;
}

function renderEntries(entries: readonly StorageEntry[]): unknown {
  return html`<ul part="entries">
    ${entries.map(
      ({ name, purpose, lifetime }) =>
        html`<li part="entry">
          <code part="entry__name" dir="ltr">${name}</code>
          ${[purpose, lifetime].filter(Boolean).join(' · ')}
        </li>`,
    )}
  </ul>`;
}
