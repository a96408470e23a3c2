import { expect } from '@open-wc/testing';
import { doNotTrackStatement } from '../../src/core/do-not-track.js';

describe('doNotTrackStatement (P7)', () => {
  it('says that the signal changes nothing', () => {
    expect(doNotTrackStatement).to.contain('Do Not Track');
    expect(doNotTrackStatement).to.contain('does not respond to it');
    expect(doNotTrackStatement).to.contain('whether the signal is on or off');
  });

  it('says that other parties may collect', () => {
    expect(doNotTrackStatement).to.match(
      /Other parties .* may collect information about your online activities over time/,
    );
  });

  it('says where the signal is explained', () => {
    expect(doNotTrackStatement).to.contain('https://allaboutdnt.com');
  });

  it('is plain text', () => {
    expect(doNotTrackStatement).to.not.match(/[<>&{}]/);
    expect(doNotTrackStatement.trim()).to.equal(doNotTrackStatement);
  });
});
