/**
 * What has to be seen, from what docs/services.md, docs/signals.md and docs/regions promise, and from
 * nothing that the code decides.
 */

/** The scenarios, and which categories may run then, besides what the site needs. */
export const GRANTED = {
  'no choice': [],
  'no choice, in templates': [],
  'accept all, in templates': ['functional', 'analytics', 'advertising'],
  'reject all': [],
  'returning after reject': [],
  'analytics only': ['analytics'],
  'accept all': ['functional', 'analytics', 'advertising'],
  'returning after accept': ['functional', 'analytics', 'advertising'],
  'withdraw after accept': [],
  'returning after withdrawal': [],
  'opt-out region, no choice': ['functional', 'analytics', 'advertising'],
  'opt-out region, reject all': [],
  'notice region, no choice': ['functional', 'analytics', 'advertising'],
  'minor in an opt-out region, no choice': ['functional', 'analytics'],
  'minor in an opt-out region, accept all': ['functional', 'analytics'],
  'Global Privacy Control, opt-out region': ['functional', 'analytics'],
  'Global Privacy Control, opt-in region': [],
};

/**
 * Where a vendor is sent the cookie that its answer set on another page: each engine as it is, but Chromium
 * is told to take those of third parties.
 */
export const SENT_BACK = {
  chromium: ['on the same site', 'on another site'],
  firefox: ['on the same site'],
  webkit: [],
};

const GOOGLE = {
  advertising: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  analytics: ['analytics_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
};
const join = (names) => names.join(', ') || 'nothing';
const when = (category, yes, no) => (granted) => (granted.includes(category) ? yes : no);

/**
 * What each vendor is told: `before` an answer, on every page, and of a state. One that has a `before`,
 * or is quiet, hears of no state in which nothing is granted until somebody has answered.
 */
const WORDS = {
  'google-consent-mode': {
    before: 'default: nothing',
    say: (granted) =>
      `update: ${join(
        ['advertising', 'analytics', 'functional'].flatMap((id) =>
          granted.includes(id) ? GOOGLE[id] : [],
        ),
      )}`,
  },
  'microsoft-uet': {
    before: 'default: nothing',
    say: when('advertising', 'update: ad_storage', 'update: nothing'),
  },
  'microsoft-clarity': {
    // Its service counts as analytics: where that is denied, it is told of nothing.
    say: (granted) =>
      granted.includes('analytics')
        ? join([...(granted.includes('advertising') ? ['ad_Storage'] : []), 'analytics_Storage'])
        : 'nothing',
  },
  meta: { say: when('advertising', 'grant', 'revoke') },
  tiktok: { before: 'holdConsent', say: when('advertising', 'grantConsent', 'revokeConsent') },
  pinterest: { say: when('advertising', 'true', 'false') },
  matomo: {
    before: 'requireConsent',
    say: when('analytics', 'setConsentGiven', 'forgetConsentGiven'),
  },
  adobe: { isQuiet: true, say: when('analytics', 'in', 'out') },
  // Has no queue: it is told once its code is there.
  zendesk: {
    isLate: true,
    say: (granted) =>
      !granted.includes('functional')
        ? 'none'
        : granted.includes('analytics')
          ? 'all'
          : 'functional',
  },
  // Its service counts as advertising: where that is denied, it is told of nothing.
  hubspot: {
    say: (granted) =>
      granted.includes('advertising')
        ? join([
            ...(granted.includes('analytics') ? ['analytics'] : []),
            'advertisement',
            ...(granted.includes('functional') ? ['functionality'] : []),
          ])
        : 'nothing',
  },
};

/** Who is in which category of the two sites. */
const CATEGORY = {
  'google-consent-mode': 'analytics',
  'microsoft-clarity': 'analytics',
  matomo: 'analytics',
  adobe: 'analytics',
  intercom: 'functional',
  zendesk: 'functional',
};

/** What stands for the moment in which the vendor's own code runs. */
export const RUNS = '(runs)';

/**
 * Returns what a vendor hears on one page, in order.
 *
 * @param states what held from the page's start on: `{ granted, answered }`, one for each change
 * @param isMarked whether the vendor's snippet is held, too
 */
export function toldOf(signal, states, isMarked = false) {
  const category = CATEGORY[signal] ?? 'advertising';
  const first = states.findIndex(({ granted }) => granted.includes(category));
  const now = states.at(-1).granted;
  if (signal === 'klaviyo') return now.includes(category) ? [] : ['__kla_off=true'];
  if (signal === 'intercom') {
    const isOff = first >= 0 && !now.includes(category);
    return [...(first >= 0 ? [RUNS] : []), ...(isOff ? ['shutdown'] : [])];
  }

  // Calls wait for the queue that the snippet makes.
  if (/^(meta|pinterest)$/.test(signal) && isMarked && first < 0) return [];

  const { before, isLate, isQuiet = !!before, say } = WORDS[signal];
  const told = before ? [before] : [];
  let last;
  for (const [i, { granted, answered }] of states.entries()) {
    const word = say(granted);
    if (i === first && isLate) told.push(RUNS);
    const isHeard = isLate ? first >= 0 && i >= first : !isQuiet || answered || word !== say([]);
    if (isHeard && word !== last) told.push((last = word));
    if (i === first && !isLate) told.push(RUNS);
  }
  return told;
}
