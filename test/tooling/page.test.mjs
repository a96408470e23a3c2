import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillIn, InitScripts, nonceOf } from '../../demo/server/page.mjs';

describe('fillIn', () => {
  it('names the third parties, the token and the nonce, and leaves other words alone', () => {
    const page = '{{ads}}/a.js?token={{token}} {{nonce}} {{other}}';
    const filled = fillIn(page, { port: 81, token: 't', nonce: 'n' });
    assert.equal(filled, 'http://ads.localhost:81/a.js?token=t n {{other}}');
  });
});

describe('InitScripts', () => {
  it('go first into the head, with the nonce of the policy', () => {
    const scripts = new InitScripts();
    scripts.set('x', 'window.x = 1');
    const html = '<!doctype html><html><head><title>t</title></head></html>';
    const csp = "script-src 'nonce-abc' 'strict-dynamic'";
    assert.equal(nonceOf(csp), 'abc');
    assert.equal(
      scripts.inject(html, 'x', csp),
      html.replace('<title>', '<script src="/__init/x.js" nonce="abc"></script><title>'),
    );
    assert.equal(scripts.inject(html, 'unknown'), html);
  });
});
