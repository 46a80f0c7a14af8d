import { msg } from '../../lang/message.js';
import type { Figure, Missing } from '../../model/assessment-schema.js';
import { leafOf } from '../../model/plant.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { placeName } from '../../report/place-names.js';
import { periodTexts } from '../../report/texts.js';
import { cellLines } from './leaf-lines.js';
import { cellAt, everyRow, type SourceRow } from './source-rows.js';
import type { Walk } from './walk.js';
import { indented } from './walk.js';

const reasons = {
  missing: 'cli.explain.lacks',
  undetermined: 'cli.explain.undetermined',
  'refused-data': 'cli.explain.refused',
} as const;

/** Why a figure is unknown in a period: the months, files and figures that lack, and its empty cells. */
export function missingLines(id: string, depth: number, walk: Walk): string[] {
  const { dossier, speaker, styles } = walk;
  const periods = periodTexts(dossier.core);
  const lacking = dossier.core.missing.filter((each) => each.id === id);
  const figure = dossier.figure(id);
  return [
    ...lacking.flatMap(({ period, because, reason }) => {
      const items = because.map((cause) => causeText(dossier, cause));
      const text = msg(reasons[reason], { period: periods[period], items });
      return indented(depth, speaker.say(text), 1).map(styles.warning);
    }),
    ...(figure === undefined ? [] : emptyCells(figure, lacking, dossier)).flatMap((leaf) =>
      cellLines(leaf, depth, walk),
    ),
  ];
}

/** A month, a file, or the name of a figure. */
export function causeText(dossier: Dossier, cause: string): Text {
  if (/^\d{4}-\d{2}$/.test(cause)) return { kind: 'month', month: cause };
  return placeName(dossier, cause);
}

/** Columns that say what a row is of: rows of one item have them in common. */
const itemColumns = [
  'product',
  'material',
  'carrier',
  'period',
  'meter',
  'stream',
  'reading',
  'from',
  'to',
  'substance',
] as const;

const itemOf = (row: SourceRow): string =>
  [row.file, ...itemColumns.map((column) => row[column] ?? '')].join('\n');

/** Cells that stand empty in the months that lack, in rows of the items whose other months are known. */
function emptyCells(
  { inputs }: Figure,
  lacking: readonly Missing[],
  { plant: { tables } }: Dossier,
): string[] {
  const months = new Set(lacking.flatMap(({ because }) => because));
  const columns = new Map<string, string>();
  for (const leaf of inputs) {
    const cell = cellAt(tables, leaf);
    if (cell?.rows[0]) columns.set(itemOf(cell.rows[0]), cell.column);
  }
  return everyRow(tables).flatMap((row) => {
    const column = columns.get(itemOf(row));
    const isEmpty = column !== undefined && row[column] === null && months.has(String(row.month));
    return isEmpty ? [leafOf(row, column)] : [];
  });
}
