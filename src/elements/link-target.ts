/**
 * Returns whether `url` may become a link: http, https, mailto, or relative to the page. Addresses come
 * from configs and catalogues, and a `javascript:` one would run in the page.
 */
export function isLinkTarget(url: string): boolean {
  try {
    return url !== '' && /^(https?|mailto):$/.test(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}
