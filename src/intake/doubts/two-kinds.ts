import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import type { Month } from '../../model/month.js';
import type { PlacedRow } from '../../model/plant.js';
import { wordChoice } from '../table/called.js';
import { materialKinds, wasteKinds } from '../vocabulary/words.js';
import type { Evidence } from './evidence.js';

/** So many months in which both kinds stand side by side are meant so. */
const MEANT = 3;

/** A row of materials or of waste. */
interface KindRow<K> extends PlacedRow {
  readonly month: Month;
  readonly kind: K;
}

/** One material or waste under more than one kind: a row was put with another, or both are meant. */
export const twoKinds = (evidence: Evidence): Diagnostic[] => {
  const { materials, waste } = evidence.tables;
  return [
    ...doubtsOf('materials', materials.rows, ({ material }) => material, materialKinds, evidence),
    ...doubtsOf('waste', waste.rows, ({ stream }) => stream, wasteKinds, evidence),
  ];
};

function doubtsOf<K extends string, R extends KindRow<K>>(
  table: 'materials' | 'waste',
  rows: readonly R[],
  nameOf: (row: R) => string,
  spellings: Readonly<Record<K, string>>,
  { span }: Evidence,
): Diagnostic[] {
  const called = (kind: K): Called => wordChoice(spellings, kind);
  return namesOfTwo(rows, nameOf).flatMap((item) => {
    const { main, rarer } = parted(rows.filter((row) => nameOf(row) === item));
    const [first] = rarer;
    if (!first || isMeant(main, rarer)) return [];
    const lines = rarer.map(({ line }) => line);
    const args = { item, kind: called(first.kind), other: called((main[0] as R).kind), lines };
    return [diagnose('SX2528', span(table, first, 'kind'), args)];
  });
}

function namesOfTwo<K, R extends KindRow<K>>(
  rows: readonly R[],
  nameOf: (row: R) => string,
): string[] {
  const kinds = new Map<string, K>();
  const names = new Set<string>();
  for (const row of rows) {
    const name = nameOf(row);
    const kind = kinds.get(name);
    if (kind === undefined) kinds.set(name, row.kind);
    else if (kind !== row.kind) names.add(name);
  }
  return [...names];
}

/** The rows of the kind that most have, of equals the first; and all others. */
function parted<K, R extends KindRow<K>>(rows: readonly R[]): { main: R[]; rarer: R[] } {
  const counts = new Map<K, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return {
    main: rows.filter(({ kind }) => kind === most),
    rarer: rows.filter(({ kind }) => kind !== most),
  };
}

/** Whether the rarer kind stands beside the other month after month, as what is sorted in two does. */
function isMeant<K>(main: readonly KindRow<K>[], rarer: readonly KindRow<K>[]): boolean {
  const of = (rows: readonly KindRow<K>[]): Set<Month> => new Set(rows.map(({ month }) => month));
  const [usual, few] = [of(main), of(rarer)];
  return few.size >= MEANT && [...few].every((month) => usual.has(month));
}
