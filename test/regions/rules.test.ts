import { expect } from '@open-wc/testing';
import { resolveRegime } from '../../src/core/regime.js';
import type { RegimeRule } from '../../src/core/regime.js';
import { RULES } from '../../src/regions/rules.js';

type Fields = Partial<Record<keyof RegimeRule, unknown>>;

const OPT_IN = { regime: 'opt-in', gpc: false };
const OPT_OUT = { regime: 'opt-out', gpc: false };
const NOTICE = { regime: 'notice', gpc: false };

/** Age of consent by state of the European Economic Area. */
const EEA: Readonly<Record<number, string>> = {
  13: 'BE EE FI IS LV MT NO PT SE',
  14: 'AT BG CY ES IT LT',
  15: 'CZ DK FR GR SI',
  16: 'DE HR HU IE LI LU NL PL RO SK',
};
const states = (codes: string) => codes.split(' ').map((code) => `US-${code}`);

/** Where a rule holds, its id, and all it says but the authority, of which only its host is told. */
const CASES: readonly (readonly [regions: readonly string[], id: string, Fields, host?: string])[] =
  [
    [['EU'], 'eu', { ...OPT_IN, minorAge: 16 }],
    [
      ['GB', 'GB-ENG', 'GB-SCT', 'UK'],
      'gb',
      {
        ...OPT_IN,
        categories: { functional: 'opt-out', analytics: 'opt-out' },
        minorAge: 13,
      },
      'ico.org.uk',
    ],
    [
      ['CH', 'CH-ZH'],
      'ch',
      { ...OPT_OUT, categories: { advertising: 'opt-in' }, minorAge: 18 },
      'www.edoeb.admin.ch',
    ],
    [
      ['US-CA'],
      'us-ca',
      { ...OPT_OUT, gpc: true, minorAge: 16, days: 365, choicesLink: true },
      'cppa.ca.gov',
    ],
    [
      states('CO CT DE MD MN MT NE NH NJ OR TX'),
      'us-signal',
      { ...OPT_OUT, gpc: true, minorAge: 18, days: 365 },
    ],
    [states('FL IA IN KY RI TN UT VA'), 'us-states', { ...OPT_OUT, minorAge: 18, days: 365 }],
    [
      states(
        'AK AL AR AZ DC GA HI ID IL KS LA MA ME MI MO MS NC ND NM NV NY OH OK PA PR SC SD VT WA WI WV WY',
      ),
      'us-other',
      { ...NOTICE, minorAge: 13 },
    ],
    [['US'], 'us', { ...OPT_OUT, gpc: true, minorAge: 18, days: 365, choicesLink: true }],
    [['CA-QC'], 'ca-qc', { ...OPT_IN, minorAge: 14 }, 'www.cai.gouv.qc.ca'],
    [['CA-ON', 'CA-BC'], 'ca-other', { ...OPT_OUT, minorAge: 13 }, 'www.priv.gc.ca'],
    [['CA'], 'ca', { ...OPT_IN, minorAge: 14 }],
    [['BR', 'BR-SP'], 'br', { ...OPT_IN, minorAge: 18 }, 'www.gov.br'],
    [
      ['SG'],
      'sg',
      {
        ...NOTICE,
        categories: { advertising: 'opt-in' },
        minorAge: 18,
        consequences: true,
      },
      'www.pdpc.gov.sg',
    ],
    [['MY', 'MY-10'], 'my', { ...OPT_IN, minorAge: 18, languages: ['ms', 'en'] }, 'www.pdp.gov.my'],
    [['AU', 'AU-NSW'], 'au', { ...NOTICE, minorAge: 18 }, 'www.oaic.gov.au'],
    [['NZ'], 'nz', { ...NOTICE, minorAge: 18 }, 'www.privacy.org.nz'],
    [['JP', 'JP-13'], 'jp', { ...NOTICE, minorAge: 16, table: true }, 'www.ppc.go.jp'],
    [['KR'], 'kr', { ...NOTICE, minorAge: 14 }, 'www.pipc.go.kr'],
    [['IN', 'IN-MH'], 'in', { ...OPT_IN, minorAge: 18 }],
  ];

/** What a rule says, without where it holds. */
const fieldsOf = ({ id: _id, regions: _regions, complaint: _complaint, ...fields }: RegimeRule) =>
  fields;

describe('the rules', () => {
  for (const [regions, id, fields, host] of CASES) {
    it(`${regions.join(', ')}: ${id}`, () => {
      for (const region of regions) {
        const rule = resolveRegime(region, RULES);
        expect(rule.id, region).to.equal(id);
        expect(fieldsOf(rule), region).to.deep.equal(fields);
        expect(rule.complaint && new URL(rule.complaint.url).host, region).to.equal(host);
      }
    });
  }

  for (const [age, codes] of Object.entries(EEA)) {
    it(`${codes}: opt-in, from ${age} years on, each with an authority of its own`, () => {
      for (const code of codes.split(' ')) {
        const rule = resolveRegime(code, RULES);
        expect(rule.id).to.equal(code.toLowerCase());
        const days = code === 'FR' ? { days: 182 } : {};
        expect(fieldsOf(rule), code).to.deep.equal({ ...OPT_IN, minorAge: +age, ...days });
      }
    });
  }

  it('has been gone through here', () => {
    const told = [...CASES.map(([, id]) => id), ...Object.values(EEA).join(' ').split(' ')];
    const ids = RULES.map(({ id }) => id);
    expect(told.map((id) => id.toLowerCase())).to.have.members(ids);
    expect(new Set(ids).size).to.equal(ids.length);
    const regions = RULES.flatMap((rule) => rule.regions);
    expect(new Set(regions).size).to.equal(regions.length);
  });

  it('has authorities with a name, each of its own', () => {
    const heard = RULES.flatMap(({ complaint }) => complaint ?? []);
    for (const { name, url } of heard) {
      expect(name).to.match(/^\S.+\S$/);
      expect(new URL(url).href).to.equal(url);
      expect(url).to.match(/^https:/);
    }
    expect(new Set(heard.map(({ url }) => url)).size).to.equal(heard.length);
  });

  it('is strictest elsewhere', () => {
    for (const region of ['ZA', 'CN', 'RU', 'TR', 'XX', 'T1']) {
      expect(resolveRegime(region, RULES).id, region).to.equal('strictest');
    }
  });
});
