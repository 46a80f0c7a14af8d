import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { CellContext } from './cell-content.js';
import { checkKind } from './check-kind.js';
import { readOutline } from './outline.js';
import { type PackageParts, packageParts } from './package-parts.js';
import { readSheet } from './read-sheet.js';
import { recognize } from './recognize.js';
import { Refusal, refuseDamaged } from './refusal.js';
import { type Relationship, relationshipsOf } from './relationships.js';
import { readSharedStrings } from './shared-strings.js';
import { sheetLimits } from './sheet-limits.js';
import { readStyles } from './styles.js';
import type { ReadWorkbook, Workbook, WorkbookSheet } from './workbook.js';
import { readDirectory } from './zip-directory.js';

/**
 * Reads a workbook of SpreadsheetML, in either edition of the standard, as its sheets show it.
 *
 * @source ECMA-376-1:2016 part 1, 18 (SpreadsheetML); ECMA-376-2 (packages)
 */
export const readWorkbook: ReadWorkbook = (file, bytes) => {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return { problem: recognize(file, bytes) };
  try {
    const entries = readDirectory(file, bytes);
    const parts = packageParts(file, entries);
    checkKind(parts, entries.keys());
    return readParts(parts);
  } catch (cause) {
    if (cause instanceof Refusal) return { problem: cause.problem };
    throw cause;
  }
};

function readParts(parts: PackageParts): Workbook {
  const start = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument');
  const part = start?.target ?? 'xl/workbook.xml';
  const { sheets: outlined, is1904, isStale } = readOutline(parts, part);
  const related = relationshipsOf(parts, part);
  const partOf = (wanted: string): string | undefined =>
    related.find(({ kind }) => kind === wanted)?.target;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const limits = sheetLimits();
  const cells: CellContext = {
    strings: strings === undefined ? [] : readSharedStrings(parts, strings, limits),
    formats: styles === undefined ? [] : readStyles(parts, styles),
    is1904,
    isStale,
  };
  const sheets: WorkbookSheet[] = [];
  const diagnostics: Diagnostic[] = linksTo(parts, related);
  for (const { name, relationship, isHidden } of outlined) {
    const found = related.find(({ id }) => id === relationship);
    if (!found) return refuseDamaged(parts.file, name, 'missing');
    if (sheets.some((sheet) => sheet.name === name))
      return refuseDamaged(parts.file, name, 'twice');
    // The others are charts and dialogues.
    if (found.kind !== 'worksheet') continue;
    const read = readSheet(parts, { name, part: found.target, isHidden, cells, limits });
    sheets.push(read.sheet);
    diagnostics.push(...read.diagnostics);
  }
  return { sheets, diagnostics };
}

/** Values that came from other workbooks are as old as their last visit there. */
function linksTo(parts: PackageParts, related: readonly Relationship[]): Diagnostic[] {
  const links = related
    .filter(({ kind }) => kind === 'externalLink')
    .flatMap(({ target }) => relationshipsOf(parts, target))
    .map(({ target }) => spelt(target));
  if (links.length === 0) return [];
  return [diagnose('SX1309', { file: parts.file }, { links: [...new Set(links)] })];
}

function spelt(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
