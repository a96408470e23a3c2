/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visits } from '../../support/visit.mjs';

// What a log of requests does not show, or not reliably. Here the page is asked instead.
const { page, visit } = await visits();

/** Points at a host and returns what the browser would connect to, by way. */
const point = (host) =>
  page.evaluate((host) => {
    const link = (rel) => {
      const element = document.createElement('link');
      element.rel = rel;
      element.href = `http://${host}/`;
      document.head.append(element);
      return element.getAttribute('href');
    };
    const markup = (rel) => {
      const place = document.createElement('div');
      document.body.append(place);
      place.innerHTML = `<link rel="${rel}" href="http://${host}/">`;
      return place.firstChild.getAttribute('href');
    };
    const peer = (window) => {
      if (!window.RTCPeerConnection) return 'missing';
      const iceServers = [
        { urls: `stun:${host}:3478` },
        { urls: [`turn:${host}?transport=udp`], username: 'x', credential: 'x' },
      ];
      const made = new window.RTCPeerConnection({ iceServers });
      const first = made.getConfiguration().iceServers.length;
      made.setConfiguration({ iceServers });
      const second = made.getConfiguration().iceServers.length;
      made.close();
      return first + second || null;
    };
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return {
      icon: link('icon'), // is asked for, but browsers choose one of several, and when
      preconnect: link('preconnect'),
      'dns-prefetch': link('dns-prefetch'),
      'preconnect in markup': markup('preconnect'),
      'dns-prefetch in markup': markup('dns-prefetch'),
      'peer connection': peer(window),
      'peer connection of a frame': peer(frame.contentWindow),
    };
  }, host);

const shut = (pointed) => Object.keys(pointed).filter((way) => pointed[way] === null);
const present = (pointed) => Object.keys(pointed).filter((way) => pointed[way] !== 'missing');

describe('connections that make no request', () => {
  it('are made while nothing is in the way', async () => {
    await visit('/matrix/every-way.html?control');
    assert.deepEqual(shut(await point('tracker.localhost')), []);
  });

  it('are not made to a denied host, and are to others', async () => {
    await visit('/matrix/every-way.html');
    const pointed = await point('tracker.localhost');
    assert.deepEqual(shut(pointed), present(pointed));
    assert.deepEqual(shut(await point('social.localhost')), []);
  });

  it('are made after Accept all', async () => {
    await page.evaluate(() => askfirst.consent.acceptAll());
    assert.deepEqual(shut(await point('tracker.localhost')), []);
  });

  it('are not made after a withdrawal', async () => {
    await page.evaluate(() => askfirst.consent.withdraw());
    const pointed = await point('tracker.localhost');
    assert.deepEqual(shut(pointed), present(pointed));
  });
});
