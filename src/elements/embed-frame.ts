/** Attributes of the placeholder that its frame gets. */
const PASSED = [
  'title',
  'name',
  'allow',
  'allowfullscreen',
  'loading',
  'referrerpolicy',
  'sandbox',
];

/** Returns an address that a frame may be sent to, absolute; none for `javascript:` and the like. */
export function frameAddress(src: string): string | undefined {
  const url = parse(src);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Returns whether an address is of the page's own origin, so that nobody else learns of the visit. */
export const isOwnOrigin = (src: string): boolean => parse(src)?.origin === location.origin;

/** Returns a frame without an address, and with the attributes that the site wrote for it. */
export function createFrame(from: Element): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  for (const name of PASSED) {
    const value = from.getAttribute(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  return frame;
}

/**
 * Puts a frame into the page by `insert` and sends it to `url`, past what holds its service: a visitor
 * wants this one now, and nothing else of the service.
 *
 * The frame never has the address as an attribute, so the guard has nothing to hold, to release or to
 * make an exception for. Every script of the page could do the same (docs/limits.md, ADR 12).
 */
export function sendFrame(frame: HTMLIFrameElement, url: string, insert: () => void): void {
  const { allow, name, referrerPolicy, sandbox } = frame;
  // What a frame may do is said for the origin of its `src`, which it does not have.
  const opaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  if (allow) frame.allow = allowFor(allow, opaque ? '*' : new URL(url).origin);
  // A link finds its frame by name, which counts from the moment that the frame is in the page.
  const named = window as unknown as Record<string, unknown>;
  const isFree = !(name in named) || named[name] === frame.contentWindow;
  const target = name && isFree ? name : `askfirst-${randomId()}`;
  frame.name = target;
  insert();
  const { contentWindow } = frame;
  // A link takes a referrer and its policy along. `location.replace()` has no policy, and no referrer in
  // WebKit, without which some players refuse; but frames in shadow trees have no names.
  if (named[target] === contentWindow) {
    Object.assign(document.createElement('a'), { href: url, target, referrerPolicy }).click();
  } else contentWindow?.location.replace(url);
}

const randomId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');

/** Names `origin` in each part of an `allow` attribute that names none, and in the place of `'src'`. */
export const allowFor = (allow: string, origin: string): string =>
  allow
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([feature]) => feature)
    .map(([feature, ...origins]) =>
      [feature, ...(origins[0] ? origins : ["'src'"])]
        .map((word) => (word === "'src'" ? origin : word))
        .join(' '),
    )
    .join('; ');

function parse(src: string): URL | undefined {
  try {
    return src ? new URL(src, document.baseURI) : undefined;
  } catch {
    return undefined;
  }
}
