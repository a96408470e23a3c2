import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { fileOf, galleryPage } from '../../scripts/lib/shots-gallery.mjs';
import { smallPng } from '../../scripts/lib/small-png.mjs';

/** A picture of 3 × 2 points as Chromium writes it: RGB, one filter for each row. */
function screenshot(rows) {
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = [Buffer.alloc(4), Buffer.alloc(4)];
    ends[0].writeUInt32BE(data.length);
    ends[1].writeUInt32BE(crc32(body));
    return Buffer.concat([ends[0], body, ends[1]]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const dataOf = (png, type) => {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

describe('smallPng', () => {
  it('keeps each point, with a number for each colour', () => {
    // Filters: 1, the same as the point before; 2, the same as the point above.
    const png = smallPng(
      screenshot([
        [1, 255, 0, 0, 0, 0, 0, 1, 0, 255],
        [2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ]),
    );
    assert.equal(dataOf(png, 'IHDR')[9], 3, 'a table of colours');
    assert.deepEqual([...dataOf(png, 'PLTE')], [255, 0, 0, 0, 0, 255]);
    assert.deepEqual([...inflateSync(dataOf(png, 'IDAT'))], [0, 0, 0, 1, 0, 0, 0, 1]);
  });

  it('leaves what it does not know', () => {
    const grey = screenshot([[0, 0]]);
    grey[25] = 0;
    assert.equal(smallPng(grey), grey);
  });
});

describe('galleryPage', () => {
  const scenes = { one: { title: 'One' }, two: { title: 'Two' } };
  const shots = ['light', 'dark', 'forced'].flatMap((mode) =>
    ['en', 'ar'].map((language) => ({ scene: 'one', width: 360, mode, language })),
  );

  it('shows every picture, and says what the build does not have', () => {
    const text = galleryPage(shots, scenes, ['Two'], 'Chrome/1');
    for (const shot of shots) assert.ok(text.includes(`](${fileOf(shot)})`), fileOf(shot));
    assert.match(text, /Not in this build: Two\./);
    assert.doesNotMatch(text, /## Two/);
  });

  it('says nothing about what is missing when nothing is', () => {
    assert.doesNotMatch(galleryPage(shots, scenes, [], 'Chrome/1'), /Not in this build/);
  });
});
