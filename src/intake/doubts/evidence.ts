import type { SourceSpan } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Factor } from '../../model/library.js';
import type { TableName, Tables } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import { absentColumn, columnName } from '../table/called.js';
import type { Sheet } from '../table/sheet.js';
import { spanOf } from '../table/sheet.js';
import { fileOf } from '../table/spec.js';
import { type Item, itemsOf } from './items.js';
import { type Series, seriesOf } from './series.js';

/** What the doubts are drawn from: the sound rows as series, and where each stands. */
export interface Evidence {
  readonly facility: Facility;
  readonly tables: Tables;
  readonly items: readonly Item[];
  readonly series: readonly Series[];
  span(table: TableName, line: number, column: string): SourceSpan;
  /** Of the pinned set, else of the newest. */
  readonly factors: ReadonlyMap<string, Factor>;
  /** What the plant calls a column. */
  column(table: TableName, column: string): Called;
}

export function evidenceOf(
  setting: Setting,
  tables: Tables,
  sheets: ReadonlyMap<TableName, Sheet>,
): Evidence {
  const items = itemsOf(tables, setting);
  return {
    facility: setting.facility,
    factors: setting.factors,
    tables,
    items,
    series: items.map(seriesOf),
    span: (table, line, column) => {
      const sheet = sheets.get(table);
      const record = sheet?.csv.records.find((candidate) => candidate.line === line);
      return sheet && record ? spanOf(sheet, record, column) : { file: fileOf(table), line };
    },
    column: (table, column) => {
      const sheet = sheets.get(table);
      return sheet ? columnName(table, sheet.heading, column) : absentColumn(table, column);
    },
  };
}
