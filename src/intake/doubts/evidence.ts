import type { SourceSpan } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Factor } from '../../model/library.js';
import type { PlacedRow, TableName, Tables } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import { absentColumn, columnName } from '../table/called.js';
import type { Sheet } from '../table/sheet.js';
import { spanAt } from '../table/sheet.js';
import { type Item, itemsOf } from './items.js';
import { type Series, seriesOf } from './series.js';
import { multiplied, type Suggestion, textAt } from './suggestion.js';

/** What the doubts are drawn from: the sound rows as series, and where each stands. */
export interface Evidence {
  readonly facility: Facility;
  readonly tables: Tables;
  readonly items: readonly Item[];
  /** One for each item, in their order. */
  readonly series: readonly Series[];
  span(table: TableName, at: PlacedRow, column: string): SourceSpan;
  /** Of the pinned set, else of the newest. */
  readonly factors: ReadonlyMap<string, Factor>;
  /** What the plant calls a column. */
  column(table: TableName, column: string): Called;
  /** A cell as it stands in the file. */
  text(table: TableName, at: PlacedRow, column: string): string;
  /** The number of a cell multiplied, as its file would write it. */
  multiplied(
    table: TableName,
    at: PlacedRow,
    column: string,
    factor: number,
  ): Suggestion | undefined;
}

/** @param sheets - By file; the parts of one table stand in several. */
export function evidenceOf(
  setting: Setting,
  tables: Tables,
  sheets: ReadonlyMap<string, Sheet>,
): Evidence {
  const items = itemsOf(tables, setting);
  return {
    facility: setting.facility,
    factors: setting.factors,
    tables,
    items,
    series: items.map(seriesOf),
    span: (_table, at, column) => {
      const sheet = sheets.get(at.file);
      return sheet ? spanAt(sheet, at, column) : { file: at.file, line: at.line };
    },
    column: (table, column) => {
      const sheet = [...sheets.values()].find((one) => one.table === table);
      return sheet ? columnName(table, sheet.heading, column) : absentColumn(table, column);
    },
    text: (_table, at, column) => {
      const sheet = sheets.get(at.file);
      return sheet ? textAt(sheet, at, column) : '';
    },
    multiplied: (_table, at, column, factor) => {
      const sheet = sheets.get(at.file);
      return sheet && multiplied(sheet, at, column, factor);
    },
  };
}
