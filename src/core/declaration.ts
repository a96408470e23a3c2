import type { Config, Service, StorageEntry } from './config.js';

/** One cookie or storage key of a declaration, or a service that has none. Absent texts are empty. */
export interface DeclarationRow {
  /** The category's name, or its id where the locale has the name. */
  readonly category: string;
  readonly service: string;
  /** The company that decides about the data. */
  readonly provider: string;
  /** Address of its policy. */
  readonly policy: string;
  /** What the service sends data to. */
  readonly hosts: readonly string[];
  readonly type: 'cookie' | 'storage' | '';
  readonly name: string;
  readonly purpose: string;
  readonly lifetime: string;
  /** Whose cookie it is, where it is not the site's own. */
  readonly host: string;
}

/** Returns what a config declares, a row for each cookie and storage key, in the order shown. */
export function declarationRows(config: Config): readonly DeclarationRow[] {
  return config.categories.flatMap(({ id, name = id }) =>
    config.services
      .filter(({ category }) => category === id)
      .flatMap((service) => rowsOf(service, name)),
  );
}

/** Returns rows as CSV (RFC 4180), with a first line that names the columns. */
export function toCsv(rows: readonly DeclarationRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => field([row[column]].flat().join(' '))));
  return [COLUMNS, ...lines].map((cells) => `${cells.join()}\r\n`).join('');
}

const COLUMNS = [
  'category',
  'service',
  'provider',
  'policy',
  'hosts',
  'type',
  'name',
  'purpose',
  'lifetime',
  'host',
] as const satisfies readonly (keyof DeclarationRow)[];

function rowsOf(service: Service, category: string): readonly DeclarationRow[] {
  const { name, controller = '', policyUrl = '', hosts, cookies, storage } = service;
  const row = (type: DeclarationRow['type'], entry: StorageEntry): DeclarationRow => ({
    category,
    service: name,
    provider: controller,
    policy: policyUrl,
    hosts,
    type,
    name: entry.name,
    purpose: entry.purpose ?? '',
    lifetime: entry.lifetime ?? '',
    host: entry.host ?? '',
  });
  const rows = [
    ...cookies.map((entry) => row('cookie', entry)),
    ...storage.map((entry) => row('storage', entry)),
  ];
  // A service that stores nothing still gets data.
  return rows.length > 0 ? rows : [row('', { name: '' })];
}

/** A spreadsheet would take a text that begins like a formula for one, and run it. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
