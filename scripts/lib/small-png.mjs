import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Writes a screenshot with a table of its 256 most frequent colours, and the nearest of them for the others,
 * which are few points at the edges of letters and in shadows. Takes about half the bytes. What is no
 * screenshot of Chromium is returned as it is.
 */
export function smallPng(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0) return png;

  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  );
  const pixels = unfilter(inflateSync(packed), width * channels, height, channels);
  const colourAt = (point) => pixels.readUIntBE(point * channels, 3);

  const counts = new Map();
  for (let i = 0; i < width * height; i++) {
    const colour = colourAt(i);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const table = colours.slice(0, 256);
  const indexes = new Map(colours.map((colour, i) => [colour, i < 256 ? i : near(colour, table)]));

  const rows = Buffer.alloc((width + 1) * height); // each row starts with its filter: 0, none
  for (let i = 0; i < width * height; i++) {
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = indexes.get(colourAt(i));
  }
  const bytes = Buffer.alloc(table.length * 3);
  table.forEach((colour, i) => bytes.writeUIntBE(colour, i * 3, 3));
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', indexed),
    chunk('PLTE', bytes),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The place in the table of the colour that differs least. */
function near(colour, table) {
  let best = 0;
  let least = Infinity;
  table.forEach((other, i) => {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function chunksOf(png) {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** Undoes the five filters of the PNG specification, in place of what the rows say about their neighbours. */
function unfilter(raw, stride, height, step) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= step ? out[at - step] : 0;
      const up = y > 0 ? out[at - stride] : 0;
      const corner = x >= step && y > 0 ? out[at - stride - step] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[at] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
