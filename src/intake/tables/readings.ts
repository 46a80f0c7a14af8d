import type { ReadingRow } from '../../model/plant.js';
import { readingMeasure } from '../table/measure.js';
import { nameOf, numberOf } from '../table/row.js';
import { number, type TableSpec, text } from '../table/spec.js';

/** readings.csv: other monthly readings. They are not spread: a mean of two months is no reading. */
export const readings: TableSpec<ReadingRow> = {
  name: 'readings',
  calendar: 'monthly',
  unitOf: 'value',
  columns: [text('reading', true), number('value', true), text('unit', true), text('note')],
  read(row, month) {
    const reading = nameOf(row, 'reading');
    const { symbol, take } = readingMeasure(row, 'value');
    return {
      file: row.sheet.file,
      line: row.record.line,
      month,
      reading,
      value: take(numberOf(row, 'value')),
      unit: symbol,
    };
  },
  identity: ({ reading }) => reading,
  item: ({ reading }) => reading,
};
