import type { Diagnostic, SourceSpan } from '../../model/diagnostic.js';
import type { Called, DiagnosticCode } from '../../model/diagnostic-codes.js';

/** Doubts that say what is wrong with a cell; a later one that only finds it strange is not said. */
const explaining: ReadonlySet<DiagnosticCode> = new Set([
  'SX2502',
  'SX2503',
  'SX2507',
  'SX2508',
  'SX2512',
  'SX2515',
  'SX2519',
  'SX2523',
  'SX2524',
  'SX2525',
  'SX2526',
]);

/** Doubts that are not said of a cell that is explained already. */
const yielding: ReadonlySet<DiagnosticCode> = new Set([
  'SX2502',
  'SX2503',
  'SX2507',
  'SX2508',
  'SX2522',
  'SX2523',
  'SX2524',
  'SX2525',
  'SX2530',
]);

/** Of doubts in the order of how much they explain, those that no earlier one makes idle. */
export function oneForEachCause(doubts: readonly Diagnostic[]): Diagnostic[] {
  const explained = new Set<string>();
  const said = doubts.filter((doubt) => {
    const cells = [doubt.span, ...(doubt.related ?? [])].map(cellOf);
    if (yielding.has(doubt.code) && cells.some((cell) => explained.has(cell))) return false;
    if (explaining.has(doubt.code)) for (const cell of cells) explained.add(cell);
    return true;
  });
  return withoutSwappedGaps(withoutOutliersOfLevels(said));
}

const cellOf = ({ file, line, field }: SourceSpan): string => `${file}:${line}:${field}`;

const itemOf = ({ file }: SourceSpan, item: Called): string => `${file}\n${JSON.stringify(item)}`;

/** Where a series goes over to another level, its months are not strange one by one. */
function withoutOutliersOfLevels(doubts: readonly Diagnostic[]): readonly Diagnostic[] {
  const changed = new Set(
    doubts.flatMap((doubt) => (doubt.code === 'SX2516' ? itemOf(doubt.span, doubt.args.item) : [])),
  );
  return doubts.filter(
    (doubt) => doubt.code !== 'SX2502' || !changed.has(itemOf(doubt.span, doubt.args.item)),
  );
}

/** A month that is missing as its date was swapped is no gap. */
function withoutSwappedGaps(doubts: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set(
    doubts.flatMap((doubt) =>
      doubt.code === 'SX2521' ? `${itemOf(doubt.span, doubt.args.item)}\n${doubt.args.month}` : [],
    ),
  );
  return doubts.flatMap((doubt) => {
    if (doubt.code !== 'SX2501' || meant.size === 0) return [doubt];
    const item = itemOf(doubt.span, doubt.args.item);
    const months = doubt.args.months.filter((month) => !meant.has(`${item}\n${month}`));
    return months.length === 0 ? [] : [{ ...doubt, args: { ...doubt.args, months } }];
  });
}
