import { html, nothing } from 'lit';
import type { Category, Config } from '../core/config.js';
import type { LayerMessages } from '../core/messages.js';
import { categoryTexts } from './category-texts.js';
import { type Draft, isMixed, servicesOf, switchCategory, switchService } from './draft.js';
import { format } from './format.js';
import { renderService } from './preferences-service.js';
import { renderSwitch } from './preferences-switch.js';

/** What a category is rendered from. */
export interface CategoryContext {
  readonly config: Config;
  readonly draft: Draft;
  readonly messages: LayerMessages;
  readonly change: (draft: Draft) => void;
}

/** Renders one category: name, switch, description, and its services in a disclosure. */
export function renderCategory(
  category: Category,
  index: number,
  context: CategoryContext,
): unknown {
  const { config, draft, messages, change } = context;
  const { id, required } = category;
  const { name, description } = categoryTexts(category, messages);
  const alwaysOn = required ? messages['preferences.alwaysOn'] : undefined;
  return html`<section part="category">
    ${renderSwitch({
      id: `c${index}`,
      name,
      wrap: (label) => html`<h3>${label}</h3>`,
      describedBy: `d${index} n${index}`,
      on: draft[id] === true,
      mixed: isMixed(config, draft, id),
      alwaysOn,
      change: (on) => change(switchCategory(config, draft, id, on)),
    })}
    ${
      description
        ? html`<p part="category__description" id=${`d${index}`}>${description}</p>`
        : nothing
    }
    ${
      category.consequence
        ? // There before its text is, so that a screen reader says what comes into it.
          html`<p part="consequence" role="status">
            ${draft[id] ? nothing : category.consequence}
          </p>`
        : nothing
    }
    ${renderServices(id, index, context, alwaysOn)}
  </section>`;
}

function renderServices(
  category: string,
  index: number,
  { config, draft, messages, change }: CategoryContext,
  alwaysOn: string | undefined,
): unknown {
  const services = servicesOf(config, category);
  const count = services.length;
  if (count === 0) return nothing;
  const on = services.filter(({ id }) => draft[id]).length;
  return html`<details part="services">
    <summary part="services__summary" id=${`n${index}`}>
      ${format(messages['preferences.services'], { on, count })}
    </summary>
    <ul>
      ${services.map(
        (service, i) =>
          html`<li part="service">
            ${renderSwitch({
              id: `c${index}s${i}`,
              name: service.name,
              on: draft[service.id] === true,
              alwaysOn,
              change: (value) => change(switchService(config, draft, service, value)),
            })}
            ${renderService(service, messages)}
          </li>`,
      )}
    </ul>
  </details>`;
}
