/**
 * Resolves with the SHA-256 of a text as hex, or `undefined` where there is no WebCrypto: pages that
 * came over plain http have none. Never rejects.
 */
export async function sha256(text: string): Promise<string | undefined> {
  try {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
