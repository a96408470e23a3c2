import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { bin } from '../../scripts/lib/bin.mjs';
import { root } from '../../scripts/lib/root.mjs';

it('core does not compile when it touches a page', () => {
  const folder = mkdtempSync(join(root, 'node_modules/.core-types-'));
  try {
    writeFileSync(join(folder, 'sample.ts'), 'export const title = document.title;\n');
    const config = { extends: join(root, 'src/core/tsconfig.json'), include: ['sample.ts'] };
    config.compilerOptions = { rootDir: '.' };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compile = () => execFileSync(bin('tsc'), ['-p', folder], { encoding: 'utf8' });
    assert.throws(compile, ({ stdout }) => /Cannot find name 'document'/.test(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
