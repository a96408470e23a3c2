import { parseConfig } from '../../src/core/parse-config.js';
import { createPolicy } from '../../src/core/policy.js';

const rules = { cookies: ['_other*'], storage: ['_other*'], inline: ['otherSnippet'] };
const other = { id: 'other', name: 'Other', category: 'ads', hosts: ['tracker.localhost'] };
/** Denies what no page here names, so that everything is intercepted and nothing is held. */
export const policy = createPolicy(
  parseConfig({
    policy: { version: '1', url: '/cookies' },
    categories: [{ id: 'ads' }],
    services: [{ ...other, ...rules }],
  }),
  () => false,
  () => {},
)({ other: false });

/** What every page has from the start. */
export const BODY =
  '<div id="a">text<b>bold</b></div><style>p { color: blue }</style><p style="color: red">b</p>' +
  '<template><p>c</p><script>ran.push("inline-template")</script></template><iframe></iframe><svg><image></image></svg>';
