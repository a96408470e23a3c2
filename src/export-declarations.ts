import { listen } from './browser/listen.js';
import { saveFile } from './browser/save-file.js';
import { declarationRows, toCsv } from './core/declaration.js';
import type { DeclarationElement } from './elements/declaration.js';
import type { ExportRequestEvent } from './elements/export-event.js';

/** Spreadsheets take a file for their country's old encoding unless it begins with this. */
const UTF_8 = '\uFEFF';

/** Saves the table of any `<askfirst-declaration>` as a file when asked to. Returns what stops that. */
export function exportDeclarations(): () => void {
  return listen(document, 'askfirst-export', (event: ExportRequestEvent) => {
    const { config } = event.composedPath()[0] as DeclarationElement;
    if (!config || event.defaultPrevented) return;
    const { policy } = config;
    const rows = declarationRows(config);
    const name = `cookies-${policy.version.replace(/[^\w.-]+/g, '-')}.${event.format}`;
    if (event.format === 'csv') saveFile(name, 'text/csv', UTF_8 + toCsv(rows));
    else saveFile(name, 'application/json', JSON.stringify({ policy, rows }, null, 2));
  });
}
