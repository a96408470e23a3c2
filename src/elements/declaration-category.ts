import { html, nothing } from 'lit';
import type { Category, Service } from '../core/config.js';
import { categoryTexts } from './category-texts.js';
import type { DeclarationContext } from './declaration-context.js';
import { renderEntries } from './declaration-entries.js';
import { isMixed, servicesOf } from './draft.js';
import { format } from './format.js';
import { renderHeading } from './heading.js';
import { renderHosts } from './hosts.js';
import { renderLink } from './link.js';

/** Renders one category: what it is for, what the visitor has chosen, and its services. */
export function renderCategory(category: Category, context: DeclarationContext): unknown {
  const { config, on, messages, level, change } = context;
  const { id, required } = category;
  const { name, description } = categoryTexts(category, messages);
  return html`<section part="category">
    <div part="category__header">
      ${renderHeading(level, html`<bdi>${name}</bdi>`, 'category__name')}
      ${isMixed(config, on, id) ? renderMixed(id, context) : renderState(category, id, context)}
      ${
        required
          ? nothing
          : html`<button part="change" type="button" @click=${change}>
              ${messages['declaration.change']}
            </button>`
      }
    </div>
    ${description ? html`<p part="category__description"><bdi>${description}</bdi></p>` : nothing}
    ${servicesOf(config, id).map((service) => renderService(service, category, context))}
  </section>`;
}

function renderService(service: Service, category: Category, context: DeclarationContext): unknown {
  const { messages, level } = context;
  const { id, name, controller, description, hosts, policyUrl } = service;
  const policy = format(messages['preferences.vendorPolicy'], { name });
  return html`<div part="service">
    <div part="service__about">
      ${renderHeading(level + 1, html`<bdi>${name}</bdi>`, 'service__name')}
      ${renderState(category, id, context)}
      ${
        controller
          ? renderFact(messages['declaration.provider'], html`<bdi>${controller}</bdi>`, 'provider')
          : nothing
      }
      ${policyUrl ? html`<p>${renderLink(policyUrl, policy, 'vendor-policy')}</p>` : nothing}
    </div>
    <div part="service__details">
      ${description ? html`<p part="service__description"><bdi>${description}</bdi></p>` : nothing}
      ${hosts.length > 0 ? renderFact(messages['preferences.hosts'], renderHosts(hosts), 'hosts') : nothing}
      ${renderEntries(service, messages)}
    </div>
  </div>`;
}

function renderFact(term: string, details: unknown, part: string): unknown {
  return html`<dl part=${part}>
    <dt>${term}</dt>
    <dd>${details}</dd>
  </dl>`;
}

function renderState({ required }: Category, id: string, context: DeclarationContext): unknown {
  const { on, messages } = context;
  if (required) return renderPill('always-on', messages['preferences.alwaysOn']);
  return on[id]
    ? renderPill('allowed', messages['declaration.allowed'])
    : renderPill('denied', messages['declaration.denied']);
}

function renderMixed(id: string, { config, on, messages }: DeclarationContext): unknown {
  const services = servicesOf(config, id);
  const values = {
    on: services.filter((service) => on[service.id]).length,
    count: services.length,
  };
  return renderPill('mixed', format(messages['preferences.services'], values));
}

const renderPill = (state: string, text: string) =>
  html`<span part="state ${state}">${text}</span>`;
