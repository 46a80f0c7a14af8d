import type { SourceSpan } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { TableName, Tables } from '../../model/plant.js';
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
}

export function evidenceOf(
  facility: Facility,
  tables: Tables,
  sheets: ReadonlyMap<TableName, Sheet>,
): Evidence {
  const items = itemsOf(tables);
  return {
    facility,
    tables,
    items,
    series: items.map(seriesOf),
    span: (table, line, column) => {
      const sheet = sheets.get(table);
      const record = sheet?.csv.records.find((candidate) => candidate.line === line);
      return sheet && record ? spanOf(sheet, record, column) : { file: fileOf(table), line };
    },
  };
}
