import { fixture, html } from '@open-wc/testing';
import type { Config } from '../../src/core/config.js';
import '../../src/define/declaration.js';
import type { DeclarationElement } from '../../src/elements/declaration.js';
import { config } from './config.js';

/** The config of the other tests, with all that a declaration tells about a service. */
export const declared: Config = {
  ...config,
  services: config.services.map((service) =>
    service.id === 'counter'
      ? {
          ...service,
          controller: 'Counter GmbH',
          cookies: [
            ...service.cookies,
            {
              name: 'everywhere_id_with_a_name_longer_than_the_screen_of_a_telephone',
              host: 'counter.example',
            },
          ],
        }
      : service,
  ),
};

/** The tag, its attributes given. */
export const TEMPLATES = {
  shadow: (choices = {}) =>
    html`<askfirst-declaration .config=${declared} .choices=${choices}></askfirst-declaration>`,
  light: (choices = {}) =>
    html`<askfirst-declaration
      light
      .config=${declared}
      .choices=${choices}
    ></askfirst-declaration>`,
};

export const MODES = ['shadow', 'light'] as const;

export const declaration = (mode: (typeof MODES)[number] = 'shadow', choices = {}) =>
  fixture<DeclarationElement>(TEMPLATES[mode](choices));

/** Everything that has this part. */
export const parts = (element: DeclarationElement, name: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part~='${name}']`),
];

/** Its text, every run of spaces one space. */
export const textOf = (node: Node | undefined | null) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The name of a category or service, and the state beside it. */
export const states = (element: DeclarationElement) =>
  parts(element, 'state').map(
    (state) => `${textOf(state.parentElement?.firstElementChild)}: ${textOf(state)}`,
  );
