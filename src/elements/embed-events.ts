/** A visitor asks for the content that a placeholder stands for. Cancel it to refuse. */
export class EmbedRequestEvent extends Event {
  /** This one now, which the placeholder does itself; or its service from now on, which is a choice. */
  readonly wish: 'once' | 'always';
  /** Id of the service. */
  readonly service: string;

  constructor(wish: 'once' | 'always', service: string) {
    super('askfirst-load', { bubbles: true, composed: true, cancelable: true });
    this.wish = wish;
    this.service = service;
  }
}

/** The site wrote something into a placeholder that is not done. */
export class EmbedProblemEvent extends Event {
  /** The attribute. */
  readonly problem: 'poster';
  /** Its value. */
  readonly value: string;

  constructor(problem: 'poster', value: string) {
    super('askfirst-problem', { bubbles: true, composed: true });
    this.problem = problem;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'askfirst-load': EmbedRequestEvent;
    'askfirst-problem': EmbedProblemEvent;
  }
  interface DocumentEventMap {
    'askfirst-load': EmbedRequestEvent;
    'askfirst-problem': EmbedProblemEvent;
  }
}
