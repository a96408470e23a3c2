import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

/** One import that each layer must not make, and one that it may. */
const CASES = [
  ['core', "import { readJar } from '../browser/jar.js';", "import { match } from './match.js';"],
  ['core', "import fc from 'fast-check';", "import type { Config } from './config.js';"],
  [
    'browser',
    "import { hold } from '../guard/hold.js';",
    "import { match } from '../core/match.js';",
  ],
  [
    'guard',
    "import { Notice } from '../elements/notice.js';",
    "import { warn } from '../browser/warn.js';",
  ],
  [
    'services',
    "import { hold } from '../guard/hold.js';",
    "import type { Config } from '../core/config.js';",
  ],
  [
    'signals',
    "import { hold } from '../guard/hold.js';",
    "import { match } from '../core/match.js';",
  ],
  [
    'regions',
    "import { Consent } from '../create-consent.js';",
    "import { warn } from '../browser/warn.js';",
  ],
  [
    'elements',
    "import { hold } from '../guard/hold.js';",
    "import type { Config } from '../core/config.js';",
  ],
  [
    'elements',
    "import { jar } from '../browser/jar.js';",
    "import { en } from '../locales/en.js';",
  ],
  ['elements', "import { match } from '../core/match.js';", "import { html } from 'lit';"],
  ['locales', "import { hold } from '../guard/hold.js';", "import { x } from './x.js';"],
  ['guard', "import { html } from 'lit';", "import { hold } from './hold.js';"],
  ['guard', "import { mount } from '../mount.js';", "import { match } from '../core/match.js';"],
  ['elements', "import '../define/notice.js';", "import { x } from './link.js';"],
];

const eslint = new ESLint();
const LAYER_RULE = '@typescript-eslint/no-restricted-imports';

async function complaints(folder, code) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `src/${folder}/sample.ts` });
  return result.messages.filter(({ ruleId, fatal }) => fatal || ruleId === LAYER_RULE);
}

describe('layer rules', () => {
  for (const [folder, forbidden, allowed] of CASES) {
    it(`${folder} is refused: ${forbidden}`, async () => {
      assert.equal((await complaints(folder, forbidden)).length, 1);
      assert.deepEqual(await complaints(folder, allowed), []);
    });
  }

  it('refuses a module of more than 300 lines, markup from text, and eval', async () => {
    const code = `${'\n'.repeat(300)}document.body.innerHTML = eval('1');`;
    const [{ messages }] = await eslint.lintText(code, { filePath: 'src/browser/sample.ts' });
    const rules = new Set(messages.map(({ ruleId }) => ruleId));
    for (const rule of ['max-lines', 'no-restricted-syntax', 'no-eval'])
      assert(rules.has(rule), rule);
  });
});
