import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the catalogue, and the keys of the config', () => {
  for (const script of ['catalogue', 'services', 'config-page']) {
    it(`is listed as scripts/${script}.mjs lists it`, () => {
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, '--check'], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(status, 0);
    });
  }
});
