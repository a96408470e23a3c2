import { html, nothing } from 'lit';
import type { DeclarationContext } from './declaration-context.js';
import { renderHeading } from './heading.js';
import { renderLink } from './link.js';

/** Renders what two signals of browsers change on this site: nothing, and what the law asks for. */
export function renderSignals(
  honoursSignal: boolean,
  regime: string | undefined,
  { messages, level }: DeclarationContext,
): unknown {
  // Their names are English in every language.
  const heading = (name: string) =>
    renderHeading(level, html`<bdi lang="en">${name}</bdi>`, 'signal__name');
  const key = honoursSignal ? 'declaration.gpcHonoured' : 'declaration.gpcIgnored';
  // The second sentence says that nothing optional is used before it is allowed.
  const isTrue = honoursSignal || (regime ?? 'opt-in') === 'opt-in';
  return html`<section part="signal do-not-track">
      ${heading('Do Not Track')}
      <div part="signal__text">
        <p>${messages['preferences.doNotTrackStatement']}</p>
        <p>
          ${renderLink(
            'https://allaboutdnt.com',
            messages['declaration.doNotTrackLink'],
            'do-not-track__link',
          )}
        </p>
      </div>
    </section>
    ${
      isTrue
        ? html`<section part="signal global-privacy-control">
            ${heading('Global Privacy Control')}
            <div part="signal__text"><p>${messages[key]}</p></div>
          </section>`
        : nothing
    }`;
}
