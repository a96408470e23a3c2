import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, corrections } from '../../src/core/contrast.js';
import type { Colour, Palette } from '../../src/core/contrast.js';

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
const part = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(part, part, part);

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(contrast(BLACK, WHITE)).to.equal(21);
    expect(contrast(WHITE, BLACK)).to.equal(21);
    expect(contrast(WHITE, WHITE)).to.equal(1);
    // The grey that is known for just reaching 4.5 on white: https://webaim.org/resources/contrastchecker/
    expect(contrast([118, 118, 118], WHITE)).to.be.within(4.54, 4.55);
  });

  it('leaves colours alone that can be read', () => {
    expect(
      corrections({
        background: WHITE,
        text: [29, 33, 37],
        accent: [0, 95, 204],
        'accent-text': WHITE,
      }),
    ).to.deep.equal({});
  });

  it('makes any colours readable: text 4.5 to 1, the button 3 to 1', () => {
    fc.assert(
      fc.property(colour, colour, colour, colour, (background, text, accent, label) => {
        const given: Palette = { background, text, accent, 'accent-text': label };
        const mended = { ...given, ...corrections(given) };
        expect(contrast(mended.text, background)).to.be.at.least(4.5);
        expect(contrast(mended.accent, background)).to.be.at.least(3);
        expect(contrast(mended['accent-text'], mended.accent)).to.be.at.least(4.5);
      }),
      { numRuns: 500 },
    );
  });
});
