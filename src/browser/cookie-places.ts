/**
 * Cookies of one name can exist many times: on the host, on each of its parents, on each path, and
 * once more for each page that embeds this one (`Partitioned`). A script that wants one gone has to
 * name the place where it was set, and cannot ask which that was.
 */

/** Returns the domains that a page of this host may set cookies for: none (the host alone), and up. */
export function domainsOf(hostname: string): readonly string[] {
  const labels = hostname.split('.');
  return ['', ...labels.map((_, i) => labels.slice(i).join('.'))];
}

/** Returns a path and those above it, each with and without a slash at its end. */
export function pathsAbove(pathname: string): readonly string[] {
  const parts = pathname.split('/').filter(Boolean);
  const above = parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`);
  return ['/', ...above.flatMap((path) => [path, `${path}/`])];
}

/**
 * Returns the paths where this visitor's pages may have set cookies, as far as this page can know them:
 * its own, the pages of this tab, where the visitor came from, and what the page links to.
 */
export function knownPaths(): readonly string[] {
  const { navigation } = window as {
    navigation?: { entries(): readonly { url: string | null }[] };
  };
  const addresses = [
    location.href,
    document.referrer,
    ...(navigation?.entries() ?? []).map(({ url }) => url ?? ''),
    ...[...document.links].map(({ href }) => href),
  ];
  const paths = addresses
    .filter((address) => address.startsWith(`${location.origin}/`))
    .flatMap((address) => pathsAbove(new URL(address).pathname));
  return [...new Set(paths)];
}

/** Returns the names of the cookies that script sees here. */
export const cookieNames = (): readonly string[] => [
  ...new Set(document.cookie.split('; ').map((pair) => pair.split('=', 1)[0]!)),
];

/** Makes the browser forget a cookie wherever it may have been set. */
export function expireCookie(name: string, paths: readonly string[] = knownPaths()): void {
  for (const domain of domainsOf(location.hostname)) {
    for (const path of paths) {
      for (const kind of ['', ';secure', ';secure;partitioned']) {
        const at = domain && `;domain=${domain}`;
        document.cookie = `${name}=;max-age=0;path=${path}${at}${kind}`;
      }
    }
  }
}

/** Marks our own tries to set a cookie; browsers pass over attributes that they do not know. */
export const TRY = ';askfirst';

/**
 * Returns the widest domain that takes cookies of this page, `example.co.uk` for
 * `shop.example.co.uk`, or none on a host that has no parents. Browsers know the list of suffixes.
 */
export function siteDomain(): string {
  const name = 'askfirst-try';
  return (
    domainsOf(location.hostname)
      .slice(1)
      .reverse()
      .find((domain) => {
        document.cookie = `${name}=1;path=/;domain=${domain}${TRY}`;
        const isTaken = cookieNames().includes(name);
        document.cookie = `${name}=;path=/;domain=${domain};max-age=0`;
        return isTaken;
      }) ?? ''
  );
}

/**
 * Returns whether a cookie of this name is there that script does not see: browsers let no script
 * write over a cookie that the server keeps from scripts (`HttpOnly`).
 * https://www.rfc-editor.org/rfc/rfc6265#section-5.3 WebKit shows a script what it has written, all
 * the same, so nothing is found there.
 */
export function isHidden(name: string): boolean {
  if (cookieNames().includes(name)) return false;
  return domainsOf(location.hostname).some((domain) => {
    const at = domain && `;domain=${domain}`;
    const taken = () => cookieNames().includes(name);
    const other = `${name}-try`;
    // A domain that takes no cookie of another name says nothing.
    document.cookie = `${other}=1;path=/${at}${TRY}`;
    const isOpen = cookieNames().includes(other);
    document.cookie = `${other}=;path=/;max-age=0${at}`;
    document.cookie = `${name}=1;path=/${at}${TRY}`;
    const isHeld = isOpen && !taken();
    document.cookie = `${name}=;path=/;max-age=0${at}`;
    return isHeld;
  });
}
