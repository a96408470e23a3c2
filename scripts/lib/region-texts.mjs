/**
 * What people wrote about the rules of src/regions/rules.ts, by id; the rest of a page in docs/regions is
 * made from the rule. `more` is about what is shown, `age` and `kept` about where those numbers are from.
 * Each source says how sure it is: `sec.` was read about in somebody else's words, `memory` was not looked
 * up, `choice` is ours where the law leaves it open.
 */
export const TEXTS = {
  eu: {
    title: 'European Union and European Economic Area',
    more: 'Names of vendors must be within reach of the first layer, Reject on the same layer as Accept.',
    age: 'GDPR Art. 8: 16, or down to 13 by the law of the state (see [the states](eu-states.md)).',
    kept: 'No law gives a number. CNIL keeps a yes and a no for six months, so France has 182 days at the most. The Garante (Italy) asks nobody again within six months: leave `cookie.days` at 182 or more.',
    sources: [
      [
        'ePrivacy Directive Art. 5(3), EDPB Guidelines 2/2023: before any storage or access',
        'sec.',
      ],
      [
        'Cookie Banner Taskforce report (2023): Reject where Accept is, nothing ticked before',
        'sec.',
      ],
      ['CNIL recommendation 2020-092: equal buttons, six months', 'sec.'],
      ['Garante, 10 June 2021: six months until the next question', 'sec.'],
      ['Ages by state; Denmark 15 since 2024, Slovenia 15', 'memory'],
    ],
  },
  gb: {
    title: 'United Kingdom',
    more: 'Since February 2026 own statistics and the appearance of the site need no yes, but clear information and a simple way to object; so `functional` and `analytics` are on until the visitor objects. That fits only services that do nothing else: put a vendor who uses the data for itself into `advertising`, or set `"region": { "regime": "opt-in" }`, which drops the exceptions.',
    sources: [
      [
        'PECR reg. 6 as changed by the Data (Use and Access) Act 2025; ICO guidance of 29 April 2026',
        'sec.',
      ],
      ['Age 13: Data Protection Act 2018 s. 9', 'memory'],
    ],
  },
  ch: {
    title: 'Switzerland',
    more: 'The law asks for information and a way to refuse. Advertising waits for a yes, because profiling with a high risk needs one and few sites can rule that out.',
    age: 'The law has no number: who can judge it may agree. We count to 18.',
    sources: [
      ['Telecommunications Act Art. 45c; FDPIC guide on cookies, January and October 2025', 'sec.'],
      ['That advertising needs a yes in general', 'choice'],
    ],
  },
  'us-ca': {
    title: 'California',
    more: 'The signal’s status has to be shown ("Opt-out request honoured"), and Accept and Reject must take the same number of steps. A notice alone is no way to opt out: put the link on every page.',
    age: 'Sale and sharing of data of people under 16 need a yes (under 13 a parent’s). Here advertising stays off for them.',
    kept: 'Nobody may be asked to opt back in for 12 months.',
    sources: [
      ['CCPA § 1798.135, 11 CCR § 7025: the signal, and its status since 1 January 2026', 'sec.'],
      ['11 CCR § 7004: symmetry of choices', 'sec.'],
      ['The name of the link (§ 7015), 12 months, ages (§ 1798.120(c))', 'memory'],
    ],
  },
  'us-signal': {
    title: 'Other states that require the signal',
    more: 'Sale of data and targeted advertising go on until the visitor objects. Sensitive data need a yes: keep services that see such out of the categories that are on.',
    age: 'From 13 (Texas, Nebraska) to 18 (Maryland, and others for teenagers); the highest counts for all.',
    kept: 'As in California; these laws mostly give no number.',
    sources: [
      [
        'The list: GPC explainer of the W3C, law firms’ lists of January 2026; they differ on Minnesota',
        'sec.',
      ],
      ['Ages by state', 'memory'],
    ],
  },
  'us-states': {
    title: 'Other states with a privacy law',
    more: 'Sale of data and targeted advertising go on until the visitor objects. No law here requires the signal, so it changes nothing; a rule of your own can say otherwise.',
    age: 'Mostly 13 (a known child’s data are sensitive); the highest counts for all.',
    kept: 'As in California; these laws mostly give no number.',
    sources: [
      [
        'Twenty states with such a law; Indiana, Kentucky and Rhode Island since 1 January 2026',
        'sec.',
      ],
      ['Virginia and Utah are silent on the signal', 'sec.'],
      ['The others are, too; Florida, whose law is for very large businesses; ages', 'memory'],
    ],
  },
  'us-other': {
    title: 'Other states of the United States',
    more: 'There is no general privacy law; what the site says of itself must be true.',
    age: 'COPPA: 13.',
    sources: [
      [
        'California’s CalOPPA binds sites elsewhere, too: it asks for a policy, see do-not-track.md',
        'sec.',
      ],
      ['That no other state has such a law in November 2026', 'memory'],
    ],
  },
  us: {
    title: 'United States, state unknown',
    more: 'Who says only `US` may be in California, so its rules hold, but for the authority.',
    age: 'The highest of all states.',
    kept: 'As in California.',
    sources: [['The strictest of the states’ rules', 'choice']],
  },
  'ca-qc': {
    title: 'Quebec',
    more: 'What identifies, locates or profiles a visitor must be off until it is switched on. Texts in French are a duty of another law: set `language`, or give the page one.',
    age: 'Under 14 a parent agrees.',
    sources: [['Law 25 (Act respecting private-sector privacy, s. 8.1), age, language', 'memory']],
  },
  'ca-other': {
    title: 'Other provinces of Canada',
    more: 'PIPEDA lets advertising by interest go on until the visitor objects, if that is easy, works at once, and nothing sensitive is in it.',
    age: 'The federal Commissioner expects a parent’s consent under 13.',
    sources: [
      ['PIPEDA, the Commissioner’s position on online behavioural advertising, age', 'memory'],
    ],
  },
  ca: {
    title: 'Canada, province unknown',
    more: 'Who says only `CA` may be in Quebec, so its regime holds.',
    age: 'As in Quebec.',
    sources: [['The stricter of the two rules', 'choice']],
  },
  br: {
    title: 'Brazil',
    more: 'Reject stands on the first layer, as visible as Accept, and the texts are in Portuguese: set `language`, or give the page one. Settings of the browser alone are no way to take a yes back.',
    age: 'LGPD Art. 14 and the law on digital children’s rights of 2025: no advertising by profile under 18.',
    sources: [
      ['LGPD; ANPD guide on cookies (October 2022), which does not bind', 'sec.'],
      ['Age', 'memory'],
    ],
  },
  sg: {
    title: 'Singapore',
    more: 'There is no law on cookies. Purposes have to be told; for much of it consent is deemed. Advertising by behaviour needs a yes.',
    age: 'The Commission’s guidelines speak of children under 18, who may agree from 13 on; we count to 18.',
    withdrawal: 'Visitors have to be told what follows from it before it is done.',
    sources: [
      ['PDPA 2012 ss. 13–16, 20', 'sec.'],
      ['PDPC guidelines on selected topics; age', 'memory'],
    ],
  },
  my: {
    title: 'Malaysia',
    more: 'The notice has to be in Malay and in English. There is no law on cookies; because a consent has to be recorded and told apart from other matters, silence is none here.',
    age: 'Under 18 a parent or guardian agrees (Regulations 2013 r. 3).',
    sources: [
      ['PDPA 2010 ss. 6, 7, 38, 41, as changed in 2024; Regulations 2013', 'sec.'],
      ['The two languages', 'memory'],
      ['Opt-in, where others read the law as notice with deemed consent', 'choice'],
    ],
  },
  au: {
    title: 'Australia',
    more: 'What is collected has to be told at the time or before; sensitive data need a yes. Who puts a pixel on a page answers for it.',
    age: 'The Commissioner expects consent from 15 on; a code for children up to 18 is due in December 2026. We count to 18.',
    sources: [
      ['Privacy Act 1988, APP 5 and 7; OAIC on tracking pixels (November 2024)', 'sec.'],
      ['Age, code for children', 'memory'],
    ],
  },
  nz: {
    title: 'New Zealand',
    more: 'What is collected has to be told; since 1 May 2026 also what others collect (IPP 3A).',
    age: 'The law has no number; we count to 18.',
    sources: [['Privacy Act 2020, IPP 3 and 3A', 'sec.']],
  },
  jp: {
    title: 'Japan',
    more: 'Covered services (messages, search, news, platforms; not a company’s own site or shop) tell of each tag what is sent, to whom, and what for. A receiver who will link ids to persons needs their yes (APPI Art. 31): put such services into a category of its own, with a rule that has it `opt-in`.',
    age: 'Children may agree from 12 to 15 years on, by case; we count to 16.',
    sources: [
      ['Telecommunications Business Act Art. 27-12 (since 16 June 2023), APPI Art. 31', 'sec.'],
      ['Age', 'memory'],
    ],
  },
  kr: {
    title: 'South Korea',
    more: 'The policy has to tell how cookies are set and how they are refused. Behaviour that is linked to an identified person needs a yes: such services belong into a category of their own, with a rule that has it `opt-in`.',
    age: 'Under 14 a legal representative agrees.',
    sources: [
      ['PIPA Art. 30(1)7', 'sec.'],
      ['Age', 'memory'],
    ],
  },
  in: {
    title: 'India',
    more: 'The Digital Personal Data Protection Act asks for a clear request by purpose; a visitor may wish to read it in any of 22 languages. Most duties begin in May 2027; this rule does not wait.',
    age: 'Under 18 a parent agrees; tracking of children and advertising to them are not allowed.',
    sources: [
      ['DPDP Rules, in force by steps since 14 November 2025', 'sec.'],
      ['DPDP Act 2023 ss. 5, 6, 9', 'memory'],
    ],
  },
  strictest: {
    title: 'Everywhere else, and where nobody knows where',
    more: 'Also while a header or the site has not answered yet.',
    age: 'We count to 18.',
    sources: [['The strictest of what is known', 'choice']],
  },
};

/** Names of the states that share the page of the European Union. */
export const EEA =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE';
