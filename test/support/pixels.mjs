import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Takes a picture of what a page shows: `{ width, height, at(x, y) }`, a pixel as one number. */
export async function picture(page) {
  const folder = await mkdtemp(join(tmpdir(), 'picture-'));
  try {
    const path = join(folder, 'page.png');
    await page.screenshot(path);
    return decode(await readFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Side of the squares that are compared, in pixels. */
const SIDE = 8;

/**
 * Returns by how much two pictures of a box differ where they differ most: the difference, 0 to 255, of a
 * channel's mean over a square. Engines draw the edges of letters and round lines a little differently
 * each time; over a square that evens out. `corner` pixels at each corner are left out: where a box is
 * round, the page shows through.
 */
export function difference(before, after, { x, y, width, height }, corner = 0) {
  const [left, top] = [Math.ceil(x), Math.ceil(y)];
  const [right, bottom] = [Math.floor(x + width), Math.floor(y + height)];
  const columns = Math.ceil((right - left) / SIDE);
  const sums = new Int32Array(columns * Math.ceil((bottom - top) / SIDE) * 3);
  for (let row = top; row < bottom; row++) {
    const isEnd = row < top + corner || row >= bottom - corner;
    for (let column = left; column < right; column++) {
      const [one, other] = [before.at(column, row), after.at(column, row)];
      if (one === other) continue;
      if (isEnd && (column < left + corner || column >= right - corner)) continue;
      const square = (((row - top) / SIDE) | 0) * columns + (((column - left) / SIDE) | 0);
      for (const i of [0, 1, 2]) {
        sums[square * 3 + i] += ((one >> (i * 8)) & 255) - ((other >> (i * 8)) & 255);
      }
    }
  }
  return sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0) / SIDE ** 2;
}

/** Decodes what browsers write: 8 bits a channel, RGB or RGBA, not interlaced. https://www.w3.org/TR/png-3/ */
export function decode(file) {
  const parts = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = { 2: 3, 6: 4 }[data[9]];
      if (data[8] !== 8 || !channels || data[12]) throw new Error('This PNG is of another kind.');
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const at = (x, y) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return 0;
    const from = (y * width + x) * channels;
    return (bytes[from] << 16) | (bytes[from + 1] << 8) | bytes[from + 2];
  };
  return { width, height, at };
}

/** Undoes the filter that each line begins with the number of. */
function unfilter(lines, stride, height, step) {
  const bytes = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const filter = lines[from];
    for (let i = 0; i < stride; i++) {
      const to = row * stride + i;
      const left = i < step ? 0 : bytes[to - step];
      const up = row ? bytes[to - stride] : 0;
      const corner = i < step || !row ? 0 : bytes[to - stride - step];
      const guess = [0, left, up, (left + up) >> 1, filter === 4 && paeth(left, up, corner)][
        filter
      ];
      bytes[to] = lines[from + 1 + i] + guess;
    }
  }
  return bytes;
}

function paeth(left, up, corner) {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
