/** The second origin, started by web-test-runner.config.mjs, as in-page tests see it. */
export const site = (window as unknown as { __askfirstSite: Site }).__askfirstSite;

export interface Site {
  /** Origin of the site host, which has the request log. */
  readonly url: string;
  /** Origin of a third party. */
  readonly tracker: string;
  readonly port: number;
}

/** A request that reached a third party (or `/ran`, where third-party code reports that it runs). */
export interface Hit {
  readonly n: number;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Lists what was asked for with this token. With `until`, first waits for a hit like `/ran?name=x`. */
export async function hits(token: string, until?: string): Promise<readonly Hit[]> {
  const query = new URLSearchParams({ token, ...(until !== undefined && { until }) });
  return (await (await fetch(`${site.url}/__log?${query}`)).json()) as Hit[];
}
