import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import { type Decimal, evidenceOf } from '../cell/number.js';
import { splitNumber } from '../cell/split-number.js';
import type { Grid, GridRow } from '../grid/grid.js';
import type { Setting } from '../profile/setting.js';
import { columnName } from './called.js';
import { type Heading, spanOf } from './sheet.js';
import type { TableRow, TableSpec } from './spec.js';

/** What the cells of one column prove. */
interface Votes {
  readonly column: string;
  readonly index: number;
  comma: number;
  point: number;
  /** Cells that fit both, and the first of them. */
  either: number;
  open: GridRow | null;
}

/** Cells that fit both conventions, from which on a single one that fits one proves nothing against the rest of the file. */
const MANY = 3;

/**
 * Decides for every column how it writes decimals: by all its cells; where they leave it open, by
 * the other columns of the file if those agree, then by facility.json. What still stays open is not
 * decided here, and its cells are errors. Nor do a few cells turn a column against all of that: one is
 * a slip, several are a contradiction.
 */
export function decideDecimals<R extends TableRow>(
  spec: TableSpec<R>,
  grid: Grid,
  heading: Heading,
  records: readonly GridRow[],
  { decimal }: Setting,
): { decimals: (Decimal | null)[]; tied: Set<number>; diagnostics: Diagnostic[] } {
  const decimals: (Decimal | null)[] = Array.from({ length: heading.width }, () => null);
  const tied = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const all = spec.columns
    .filter(({ name, holds }) => holds !== 'text' && heading.columns.has(name))
    .map(({ name }) => votesOf(name, heading.columns.get(name) as number, records));
  const named = (column: string): Called => columnName(spec.name, heading, column);

  for (const votes of all) {
    const others = all.filter((other) => other !== votes && ownDecision(other) !== null);
    const agreed = agreementOf(others);
    const found = decide(votes, agreed ?? decimal);
    if (found === 'tied') tied.add(votes.index);
    else decimals[votes.index] = found;
    if (found === 'tied' || found === null || votes.open === null) continue;
    if (ownDecision(votes) === found) continue;
    const by = agreed ? others.map(({ column }) => named(column)) : ['facility.json'];
    const span = spanOf({ grid, heading }, votes.open, votes.column);
    const args = { column: named(votes.column), decimal: found === 'comma' ? ',' : '.', by };
    diagnostics.push(diagnose('SX2012', span, args));
  }
  return { decimals, tied, diagnostics };
}

/** @param elsewhere - What the rest of the file, or else facility.json, says. */
function decide(votes: Votes, elsewhere: Decimal | null): Decimal | 'tied' | null {
  const own = ownDecision(votes);
  if (own === null) return isTied(votes) ? 'tied' : elsewhere;
  if (elsewhere === null || own === elsewhere || votes.either === 0) return own;
  if (votes[own] === 1 && votes.either >= MANY) return elsewhere;
  return votes[own] <= votes.either ? 'tied' : own;
}

function votesOf(column: string, index: number, records: readonly GridRow[]): Votes {
  const votes: Votes = { column, index, comma: 0, point: 0, either: 0, open: null };
  for (const record of records) {
    const cell = (record.cells[index] ?? '').trim();
    if (cell === '' || isNumber(record, index)) continue;
    const evidence = evidenceOf(splitNumber(cell).number);
    if (evidence === 'none' || evidence === 'no-number') continue;
    votes[evidence]++;
    if (evidence === 'either') votes.open ??= record;
  }
  return votes;
}

/** Whether a workbook says what the number is. */
const isNumber = ({ values, percents }: GridRow, index: number): boolean =>
  values?.[index] !== undefined || percents?.has(index) === true;

/** As many cells for either convention: one of them is wrong in half of the column. */
const isTied = ({ comma, point }: Votes): boolean => comma > 0 && comma === point;

/** The majority of the cells that prove anything; a tie proves nothing. */
const ownDecision = ({ comma, point }: Votes): Decimal | null =>
  comma > point ? 'comma' : point > comma ? 'point' : null;

/** What columns that prove something have in common; `null` where they differ, or there are none. */
function agreementOf(columns: readonly Votes[]): Decimal | null {
  const found = new Set(columns.map(ownDecision));
  const [first = null] = found;
  return found.size === 1 ? first : null;
}
