import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Sizes as npm run size has them: node's brotli is at its best by default. */
export function describeSize(text) {
  const bytes = Buffer.from(text);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return `${bytes.length} bytes, gzip ${gzip}, brotli ${brotliCompressSync(bytes).length}`;
}

export const integrity = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
