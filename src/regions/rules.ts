import type { RegimeRule } from '../core/regime.js';

/**
 * The states of the European Economic Area: code, age of consent (GDPR Art. 8, from memory), host of the
 * supervisory authority, its name.
 */
const EEA = `AT 14 dsb.gv.at Datenschutzbehörde
BE 13 www.dataprotectionauthority.be Data Protection Authority
BG 14 cpdp.bg Commission for Personal Data Protection
HR 16 azop.hr AZOP
CY 14 www.dataprotection.gov.cy Commissioner for Personal Data Protection
CZ 15 uoou.gov.cz ÚOOÚ
DK 15 www.datatilsynet.dk Datatilsynet
EE 13 www.aki.ee Andmekaitse Inspektsioon
FI 13 tietosuoja.fi Tietosuojavaltuutettu
FR 15 www.cnil.fr CNIL
DE 16 www.bfdi.bund.de BfDI
GR 15 www.dpa.gr Hellenic Data Protection Authority
HU 16 naih.hu NAIH
IS 13 www.personuvernd.is Persónuvernd
IE 16 www.dataprotection.ie Data Protection Commission
IT 14 www.garanteprivacy.it Garante per la protezione dei dati personali
LV 13 www.dvi.gov.lv Datu valsts inspekcija
LI 16 www.datenschutzstelle.li Datenschutzstelle
LT 14 vdai.lrv.lt VDAI
LU 16 cnpd.public.lu CNPD
MT 13 idpc.org.mt IDPC
NL 16 www.autoriteitpersoonsgegevens.nl Autoriteit Persoonsgegevens
NO 13 www.datatilsynet.no Datatilsynet
PL 16 uodo.gov.pl UODO
PT 13 www.cnpd.pt CNPD
RO 16 www.dataprotection.ro ANSPDCP
SK 16 dataprotection.gov.sk ÚOOÚ SR
SI 15 www.ip-rs.si Informacijski pooblaščenec
ES 14 www.aepd.es AEPD
SE 13 www.imy.se IMY`;

const heard = (name: string, host: string) => ({ complaint: { name, url: `https://${host}/` } });
const optIn = { regime: 'opt-in', gpc: false } as const;
const optOut = { regime: 'opt-out', gpc: false } as const;
const notice = { regime: 'notice', gpc: false } as const;
const states = (codes: string) => codes.split(' ').map((code) => `US-${code}`);

/** A state of the Union that differs in more than age and authority. */
const MORE: Readonly<Record<string, Partial<RegimeRule>>> = { FR: { days: 182 } };

const eea = EEA.split('\n').map((line): RegimeRule => {
  const [code, age, host, ...name] = line.split(' ') as [string, string, string, ...string[]];
  const complaint = heard(name.join(' '), host);
  const id = code.toLowerCase();
  return { id, regions: [code], ...optIn, minorAge: +age, ...complaint, ...MORE[code] };
});

/** The rules that come with askfirst; what they rest on, and how sure that is: docs/regions. */
export const RULES: readonly RegimeRule[] = [
  { id: 'eu', regions: ['EU'], ...optIn, minorAge: 16 },
  ...eea,
  {
    id: 'gb',
    regions: ['GB', 'UK'],
    ...optIn,
    categories: { functional: 'opt-out', analytics: 'opt-out' },
    minorAge: 13,
    ...heard('Information Commissioner', 'ico.org.uk'),
  },
  {
    id: 'ch',
    regions: ['CH'],
    ...optOut,
    categories: { advertising: 'opt-in' },
    minorAge: 18,
    ...heard('FDPIC', 'www.edoeb.admin.ch'),
  },
  {
    id: 'us-ca',
    regions: ['US-CA'],
    ...optOut,
    gpc: true,
    minorAge: 16,
    days: 365,
    choicesLink: true,
    ...heard('California Privacy Protection Agency', 'cppa.ca.gov'),
  },
  {
    id: 'us-signal',
    regions: states('CO CT DE MD MN MT NE NH NJ OR TX'),
    ...optOut,
    gpc: true,
    minorAge: 18,
    days: 365,
  },
  {
    id: 'us-states',
    regions: states('FL IA IN KY RI TN UT VA'),
    ...optOut,
    minorAge: 18,
    days: 365,
  },
  { id: 'us-other', regions: ['US-*'], ...notice, minorAge: 13 },
  {
    id: 'us',
    regions: ['US'],
    ...optOut,
    gpc: true,
    minorAge: 18,
    days: 365,
    choicesLink: true,
  },
  {
    id: 'ca-qc',
    regions: ['CA-QC'],
    ...optIn,
    minorAge: 14,
    ...heard('Commission d’accès à l’information', 'www.cai.gouv.qc.ca'),
  },
  {
    id: 'ca-other',
    regions: ['CA-*'],
    ...optOut,
    minorAge: 13,
    ...heard('Privacy Commissioner of Canada', 'www.priv.gc.ca'),
  },
  { id: 'ca', regions: ['CA'], ...optIn, minorAge: 14 },
  { id: 'br', regions: ['BR'], ...optIn, minorAge: 18, ...heard('ANPD', 'www.gov.br/anpd') },
  {
    id: 'sg',
    regions: ['SG'],
    ...notice,
    categories: { advertising: 'opt-in' },
    minorAge: 18,
    consequences: true,
    ...heard('PDPC', 'www.pdpc.gov.sg'),
  },
  {
    id: 'my',
    regions: ['MY'],
    ...optIn,
    minorAge: 18,
    languages: ['ms', 'en'],
    ...heard('JPDP', 'www.pdp.gov.my'),
  },
  { id: 'au', regions: ['AU'], ...notice, minorAge: 18, ...heard('OAIC', 'www.oaic.gov.au') },
  {
    id: 'nz',
    regions: ['NZ'],
    ...notice,
    minorAge: 18,
    ...heard('Privacy Commissioner', 'www.privacy.org.nz'),
  },
  {
    id: 'jp',
    regions: ['JP'],
    ...notice,
    minorAge: 16,
    table: true,
    ...heard('PPC', 'www.ppc.go.jp'),
  },
  { id: 'kr', regions: ['KR'], ...notice, minorAge: 14, ...heard('PIPC', 'www.pipc.go.kr') },
  { id: 'in', regions: ['IN'], ...optIn, minorAge: 18 },
];
