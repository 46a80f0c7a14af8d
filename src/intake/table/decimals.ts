import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import { withoutMoneySymbol } from '../cell/money.js';
import { type Decimal, evidenceOf } from '../cell/number.js';
import type { CsvRecord, CsvText } from '../csv/csv-text.js';
import type { Setting } from '../profile/setting.js';
import { columnName } from './called.js';
import { type Heading, spanOf } from './sheet.js';
import { fileOf, type TableRow, type TableSpec } from './spec.js';

/** What the cells of one column prove. */
interface Votes {
  readonly column: string;
  comma: number;
  point: number;
  /** The first cell that fits both. */
  open: CsvRecord | null;
}

/**
 * Decides for every column how it writes decimals: by all its cells; where they leave it open, by
 * the other columns of the file if those agree, then by facility.json. What still stays open is not
 * decided here, and its cells are errors.
 */
export function decideDecimals<R extends TableRow>(
  spec: TableSpec<R>,
  csv: CsvText,
  heading: Heading,
  records: readonly CsvRecord[],
  { decimal, facility }: Setting,
): { decimals: (Decimal | null)[]; tied: Set<number>; diagnostics: Diagnostic[] } {
  const decimals: (Decimal | null)[] = Array.from({ length: heading.width }, () => null);
  const diagnostics: Diagnostic[] = [];
  const all = spec.columns
    .filter(({ name, holds }) => holds !== 'text' && heading.columns.has(name))
    .map(({ name, holds }) => {
      const plain = (cell: string): string =>
        holds === 'money' ? withoutMoneySymbol(cell, facility.currency) : cell;
      return votesOf(name, heading.columns.get(name) as number, records, plain);
    });
  const settled = all.filter((votes) => ownDecision(votes) !== null);
  const others = new Set(settled.map(ownDecision));
  const agreed = others.size === 1 ? (ownDecision(settled[0] as Votes) as Decimal) : null;

  for (const votes of all) {
    if (isTied(votes)) continue;
    const own = ownDecision(votes);
    const decision = own ?? agreed ?? decimal;
    decimals[heading.columns.get(votes.column) as number] = decision;
    if (own !== null || decision === null || votes.open === null) continue;
    const named = (column: string): Called => columnName(spec.name, heading, column);
    const by = agreed ? settled.map(({ column }) => named(column)) : ['facility.json'];
    const span = spanOf({ file: fileOf(spec.name), csv, heading }, votes.open, votes.column);
    const args = { column: named(votes.column), decimal: decision === 'comma' ? ',' : '.', by };
    diagnostics.push(diagnose('SX2012', span, args));
  }
  const tied = new Set(
    all.filter(isTied).map(({ column }) => heading.columns.get(column) as number),
  );
  return { decimals, tied, diagnostics };
}

function votesOf(
  column: string,
  index: number,
  records: readonly CsvRecord[],
  plain: (cell: string) => string,
): Votes {
  const votes: Votes = { column, comma: 0, point: 0, open: null };
  for (const record of records) {
    const cell = plain((record.cells[index] ?? '').trim());
    if (cell === '') continue;
    const evidence = evidenceOf(cell);
    if (evidence === 'comma' || evidence === 'point') votes[evidence]++;
    else if (evidence === 'either') votes.open ??= record;
  }
  return votes;
}

/** As many cells for either convention: one of them is wrong in half of the column. */
const isTied = ({ comma, point }: Votes): boolean => comma > 0 && comma === point;

/** The majority of the cells that prove anything; a tie proves nothing. */
const ownDecision = ({ comma, point }: Votes): Decimal | null =>
  comma > point ? 'comma' : point > comma ? 'point' : null;
