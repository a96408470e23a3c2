import { expect } from '@open-wc/testing';
import { Visit } from './third-party.js';

/** Calls, as the code sees them that makes them; what leaves the page is in the matrix. */
describe('network', () => {
  let visit: Visit;
  let url: string;

  beforeEach(() => {
    visit = new Visit();
    visit.install();
    url = visit.denied('pixel.gif');
  });
  afterEach(() => visit.end());

  it('rejects a fetch as the network would, however the address is given', async () => {
    for (const target of [url, new URL(url), new Request(url)]) {
      const error = await fetch(target).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TypeError);
    }
    expect(await visit.hits()).to.be.empty;
  });

  it('ends a request with one error event, later', async () => {
    const request = new XMLHttpRequest();
    const seen: string[] = [];
    for (const type of ['load', 'error', 'abort', 'timeout', 'loadend']) {
      request.addEventListener(type, () => seen.push(`${type} ${request.readyState}`));
    }
    request.open('GET', url);
    const ended = new Promise((settle) => request.addEventListener('loadend', settle));
    request.send();
    expect(seen).to.be.empty;
    await ended;
    expect(seen).to.deep.equal(['error 4', 'loadend 4']);
    expect(request.status).to.equal(0);
    expect(request.responseText).to.equal('');
  });

  it('lets the same request go somewhere else afterwards', async () => {
    const request = new XMLHttpRequest();
    const end = () => new Promise((settle) => (request.onloadend = settle));
    request.open('GET', url);
    request.send();
    await end();
    request.open('GET', '/echo-headers');
    expect(request.readyState).to.equal(1);
    request.send();
    await end();
    expect(request.readyState).to.equal(4);
    expect(request.status).to.not.equal(0);
  });

  it('throws for a request that waits for its answer', () => {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    expect(() => request.send())
      .to.throw(DOMException)
      .with.property('name', 'NetworkError');
  });

  it('says yes to a beacon, and sends none', async () => {
    expect(navigator.sendBeacon(url, 'x')).to.equal(true);
    expect(await visit.hits()).to.be.empty;
  });

  it('fails a socket and an event stream by their own error event', async () => {
    const socket = new WebSocket(url.replace('http', 'ws'));
    expect(socket).to.be.instanceOf(WebSocket);
    await new Promise((settle) => (socket.onerror = settle));
    const stream = new EventSource(url);
    await new Promise((settle) => (stream.onerror = settle));
    expect(stream.readyState).to.equal(EventSource.CLOSED);
    expect(await visit.hits()).to.be.empty;
  });

  it('throws for a worker of a blob that asks a denied host, and for no other', async () => {
    const blob = (text: string) => URL.createObjectURL(new Blob([text]));
    const denied = blob(`importScripts(${JSON.stringify(url)})`);
    expect(() => new Worker(denied))
      .to.throw(DOMException)
      .with.property('name', 'SecurityError');
    class Special extends Worker {}
    const worker = new Special(blob('postMessage("here")'));
    expect(worker).to.be.instanceOf(Special).and.instanceOf(Worker);
    const { data } = await new Promise<MessageEvent>((settle) => (worker.onmessage = settle));
    expect(data).to.equal('here');
    worker.terminate();
  });

  it('leaves the looks of what it stands for', () => {
    expect(String(fetch)).to.contain('[native code]');
    expect(WebSocket.CONNECTING).to.equal(0);
    expect(XMLHttpRequest.prototype.open).to.have.property('length', 2);
    expect(fetch).to.have.property('name', 'fetch');
  });
});
