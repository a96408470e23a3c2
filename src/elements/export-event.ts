/** What the declaration can be saved as. */
export type ExportFormat = 'json' | 'csv';

/** A visitor asks for the declaration as a file. Cancel it to refuse. */
export class ExportRequestEvent extends Event {
  /** What was pressed. */
  readonly format: ExportFormat;

  constructor(format: ExportFormat) {
    super('askfirst-export', { bubbles: true, composed: true, cancelable: true });
    this.format = format;
  }
}

declare global {
  interface HTMLElementEventMap {
    'askfirst-export': ExportRequestEvent;
  }
  interface DocumentEventMap {
    'askfirst-export': ExportRequestEvent;
  }
}
