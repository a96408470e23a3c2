import { expect } from '@open-wc/testing';
import { format, formatDate } from '../../src/elements/format.js';

describe('format', () => {
  it('fills every place by its name', () => {
    expect(format('{on} of {count}, {on}', { on: 0, count: 2 })).to.equal('0 of 2, 0');
  });

  it('leaves a place that nothing is given for', () => {
    expect(format('{date} {id}', { id: 'x' })).to.equal('{date} x');
  });

  it('puts values in as they are', () => {
    expect(format('{id}', { id: '$& {id}' })).to.equal('$& {id}');
  });
});

describe('formatDate', () => {
  const time = new Date(2026, 10, 21, 9, 5).getTime();

  it('writes the date in the language asked for', () => {
    expect(formatDate(time, 'de')).to.contain('21. November 2026');
  });

  it('writes a date all the same when the language is not one', () => {
    expect(formatDate(time, 'en_US!')).to.contain('2026');
    expect(formatDate(time, '')).to.contain('2026');
  });
});
