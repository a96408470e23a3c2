const { fetch: realFetch } = window;
const { DateTimeFormat } = Intl;
let metas: HTMLMetaElement[] = [];

/** What the browser tells of where it is. */
export function browserIn(timeZone: string, ...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => languages });
  Intl.DateTimeFormat = (() => ({ resolvedOptions: () => ({ timeZone }) })) as never;
}

/** Puts `<meta name="askfirst-region">` into the page. */
export function pageIn(content: string): void {
  const meta = Object.assign(document.createElement('meta'), { name: 'askfirst-region', content });
  document.head.append(meta);
  metas.push(meta);
}

/** What the site answers to a question for its header, and what it was asked. */
export function siteAnswers(answer: Response | Promise<Response>): string[] {
  const asked: string[] = [];
  window.fetch = async (url, { method } = {}) => {
    asked.push(`${method} ${String(url)}`);
    return answer;
  };
  return asked;
}

/** What the browser sends for the visitor. */
export function signals(gpc: unknown): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: gpc });
}

/** Takes all of that back. */
export function home(): void {
  metas.forEach((meta) => meta.remove());
  metas = [];
  Intl.DateTimeFormat = DateTimeFormat;
  window.fetch = realFetch;
  for (const name of ['languages', 'globalPrivacyControl']) delete (navigator as never)[name];
}

/** Resolves with what has been said to developers while `run` ran, and a little later. */
export async function saidDuring(
  run: () => unknown,
  explainWith: typeof import('../../src/browser/warn.js').explainWith,
): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => void said.push(text);
  explainWith(async () => (await import('../../src/explain.js')).explain);
  try {
    await run();
    // The words are loaded for the first of them.
    for (let round = 0; round < 50 && said.length < 1; round++) await pause(10);
    await pause(10);
  } finally {
    console.warn = warn;
    explainWith(() => Promise.resolve(() => 'later'));
  }
  return said;
}

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));
