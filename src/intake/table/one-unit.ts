import { rawUnit } from './measure.js';
import { complain, type Row } from './row.js';
import type { TableRow, TableSpec } from './spec.js';

/** What the first row of an item is measured in: the unit that is kept, and the one that is written. */
export interface Measured {
  readonly kept: string;
  readonly written: string;
}

/** Rows of one item measure one thing: tonnes of it are never added to its square metres. */
export function checkOneUnit<R extends TableRow>(
  spec: TableSpec<R>,
  row: Row,
  read: R,
  identity: string | null,
  units: Map<string, Measured>,
): void {
  const kept = spec.unit?.(read) ?? '';
  if (kept === '' || identity === null || spec.unitOf === null) return;
  const first = units.get(identity);
  if (first?.kept === kept) return;
  const written = rawUnit(row, spec.unitOf);
  if (!first) units.set(identity, { kept, written });
  else complain(row, 'SX2008', 'unit', { raw: written, expected: first.written });
}
