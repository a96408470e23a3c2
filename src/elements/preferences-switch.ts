/* eslint-disable lit-a11y/role-has-required-aria-attrs -- a native checkbox tells its state itself */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** What a switch shows and does. */
export interface SwitchOptions {
  /** Unique in the shadow root. */
  readonly id: string;
  /** What is switched: its name, and what `wrap` puts around the label, such as a heading. */
  readonly name: string;
  readonly wrap?: (label: unknown) => unknown;
  /** Ids of what describes it. */
  readonly describedBy?: string;
  readonly on: boolean;
  /** Whether it stands in the middle, because what it stands for differs. */
  readonly mixed?: boolean;
  /** The words for "cannot be switched off", where that is so. */
  readonly alwaysOn: string | undefined;
  readonly change: (on: boolean) => void;
}

/** Renders a name with its switch. Position and mark show the state, so that colour need not. */
export function renderSwitch(options: SwitchOptions): unknown {
  const { id, name, wrap, describedBy, on, mixed = false, alwaysOn, change } = options;
  const label = html`<label for=${id}>${name}</label>`;
  return html`<div part="row">
    ${wrap ? wrap(label) : label}
    ${alwaysOn ? html`<span part="always-on">${alwaysOn}</span>` : nothing}
    <input
      part="switch"
      type="checkbox"
      role="switch"
      id=${id}
      aria-describedby=${describedBy ?? nothing}
      .checked=${live(on)}
      .indeterminate=${live(mixed)}
      ?disabled=${alwaysOn !== undefined}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
  </div>`;
}
