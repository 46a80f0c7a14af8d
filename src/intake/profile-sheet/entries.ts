import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { fieldPath } from '../json/field-path.js';
import type { JsonPath } from '../json/scan-json.js';
import { blankMarks } from '../vocabulary/words.js';
import type { CellPlacer, FilledCell } from './cell-place.js';
import type { Entry } from './entry.js';
import type { SheetParts } from './find-parts.js';
import { listEntries } from './list-entries.js';
import type { CellReader } from './read-cell.js';

/** What becomes of the sheet's cells. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives every value of the sheet its path; the second of one path is an error. */
export function entriesOf(
  parts: SheetParts,
  place: CellPlacer,
  reader: Pick<CellReader, 'words'>,
): Entries {
  const lists = listEntries(parts.tables, place, reader);
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, Entry>();
  const isBesideWords = new Set(parts.tables.map(({ list }) => list.path));
  for (const each of [...fieldEntries(parts), ...wordEntries(parts), ...lists]) {
    if ('diagnostic' in each) {
      diagnostics.push(each.diagnostic);
      continue;
    }
    const field = fieldPath(each.path);
    const other = first.get(field);
    if (!other) first.set(field, each);
    else diagnostics.push(repeated(each, other, field, place));
  }
  diagnostics.push(
    ...parts.wordLists
      .filter(({ list }) => isBesideWords.has(list.path))
      .map(({ list, name }) => diagnose('SX1105', place(name, list.path), { field: list.path })),
  );
  return { entries: [...first.values()], diagnostics };
}

const repeated = (each: Entry, other: Entry, field: string, place: CellPlacer): Diagnostic =>
  diagnose('SX1105', place(each.name, field), { field }, [place(other.name, field)]);

function fieldEntries({ fields }: SheetParts): Entry[] {
  const filled = fields.filter(({ value }) => value !== undefined && !blankMarks.has(value.text));
  const paths = new Set(filled.map(({ field }) => field.path));
  return filled.map(({ field, name, value }) => ({
    path: nameOrField(field.path, paths),
    name,
    value: value as FilledCell,
    holds: field,
  }));
}

/** One name is the name; two are that of either language. */
function nameOrField(path: string, paths: ReadonlySet<string>): JsonPath {
  if (path === 'name.vi' || path === 'name.en') {
    const other = path === 'name.vi' ? 'name.en' : 'name.vi';
    return paths.has(other) || paths.has('name') ? path.split('.') : ['name'];
  }
  if (path !== 'name') return path.split('.');
  if (paths.has('name.en')) return ['name', 'vi'];
  return paths.has('name.vi') ? ['name', 'vi'] : ['name'];
}

/** `A; B` behind the name of a list of words. */
const wordEntries = ({ wordLists }: SheetParts): Entry[] =>
  wordLists.flatMap(({ list, name, value }) =>
    value.text
      .split(/[;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((text, index) => ({
        path: [...list.path.split('.'), index],
        name,
        value: { ...value, text },
        holds: { kind: 'text' as const },
      })),
  );
