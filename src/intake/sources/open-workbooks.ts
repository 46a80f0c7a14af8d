import type { Diagnostic } from '../../model/diagnostic.js';
import type { Host } from '../../model/host.js';
import { explainRefusal } from '../read-text.js';
import type { ReadWorkbook, WorkbookSheet } from '../workbook/workbook.js';

/** A workbook of the folder, opened. */
export interface OpenWorkbook {
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly WorkbookSheet[];
}

const workbookName = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/** Whether a file of the folder is a workbook; `~$…` and `.~…` are marks of one that is open elsewhere. */
const isWorkbook = (name: string): boolean =>
  workbookName.test(name) && !name.startsWith('~$') && !name.startsWith('.');

/** Whether a folder of these files needs the reader of workbooks. */
export const hasWorkbook = (names: readonly string[]): boolean => names.some(isWorkbook);

/** Opens every workbook of the folder; one that cannot be opened is said, by name. */
export function openWorkbooks(
  host: Host,
  folder: string,
  names: readonly string[],
  readWorkbook: ReadWorkbook | undefined,
): { readonly workbooks: readonly OpenWorkbook[]; readonly diagnostics: readonly Diagnostic[] } {
  const workbooks: OpenWorkbook[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of names.filter(isWorkbook)) {
    if (!readWorkbook) throw new Error(`no reader of workbooks for ${file}`);
    const found = host.read(folder, file);
    if (!found) continue;
    if ('refused' in found) {
      diagnostics.push(explainRefusal(file, found));
      continue;
    }
    const read = readWorkbook(file, found.bytes);
    if ('problem' in read) diagnostics.push(read.problem);
    else {
      workbooks.push({ file, sha256: found.sha256, sheets: read.sheets });
      diagnostics.push(...read.diagnostics);
    }
  }
  return { workbooks, diagnostics };
}
