import { hasErrors } from '../../model/diagnostic.js';
import type { Setting } from '../profile/setting.js';
import type { Correction } from '../table/mend.js';
import { type ReadTable, readTable, unread } from '../table/read-table.js';
import type { Memo } from '../table/sheet.js';
import type { TableRow, TableSpec } from '../table/spec.js';
import type { Source } from './gather.js';
import { joinRows } from './join-rows.js';

/**
 * Reads a table from wherever it stands: its sources in the order of their names, and their rows put
 * together. A source without a row counts for nothing beside another; an error in one takes out the
 * whole table, like an error in a row.
 */
export function readSources<R extends TableRow>(
  spec: TableSpec<R>,
  sources: readonly Source[],
  setting: Setting,
  corrections: readonly Correction[],
): ReadTable<R> & { readonly further: readonly ReadTable<R>[] } {
  const names: Memo['names'] = new Map();
  const reads = sources
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map((source) => readSource(spec, source, setting, corrections, names));
  const filled = reads.filter(isFilled);
  const first = filled[0] ?? reads[0];
  if (!first) return { ...unread<R>(spec, 'absent'), further: [] };
  const further = reads.filter((other) => other !== first);
  if (filled.length < 2) return { ...first, further };
  const { rows, diagnostics } = joinRows(spec, filled);
  const isRefused = filled.some(({ table }) => table.state === 'refused') || hasErrors(diagnostics);
  return {
    ...first,
    table: { ...first.table, rows, state: isRefused ? 'refused' : 'read' },
    diagnostics: [...first.diagnostics, ...diagnostics],
    further,
  };
}

const nameOf = (source: Source): string => ('grid' in source ? source.grid.file : source.file);

function readSource<R extends TableRow>(
  spec: TableSpec<R>,
  source: Source,
  setting: Setting,
  corrections: readonly Correction[],
  names: Memo['names'],
): ReadTable<R> {
  if ('grid' in source) {
    const { file } = source.grid;
    const fits = corrections.filter(({ row }) => row.target.file === file);
    return readTable(spec, source, setting, fits, names);
  }
  const { file, sha256, problem } = source;
  const input = sha256 === null ? null : { file, sha256, rows: 0, used: 0, refused: 0 };
  return unread(spec, 'refused', [problem], input);
}

/** A heading without a row, as templates have it, says nothing against the same table elsewhere. */
const isFilled = <R>({ table }: ReadTable<R>): boolean => table.state !== 'empty';
