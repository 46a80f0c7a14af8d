import type { ReadingRow } from '../../model/plant.js';
import { readingUnits } from '../../model/reading-units.js';
import { unitOf as unitBySymbol } from '../cell/unit.js';
import { knownMeasure, readingMeasure } from '../table/measure.js';
import { measuredOf } from '../table/numbers.js';
import { cellOf, complain, nameOf, type Row } from '../table/row.js';
import type { Measure } from '../table/sheet.js';
import { number, type TableSpec, text } from '../table/spec.js';
import { fold } from '../text/fold.js';

/** readings.csv: other monthly readings. They are not spread: a mean of two months is no reading. */
export const readings: TableSpec<ReadingRow> = {
  name: 'readings',
  calendar: 'monthly',
  unitOf: 'value',
  columns: [text('reading', true), number('value', true), text('unit', true), text('note')],
  read(row, month) {
    const reading = knownReading(nameOf(row, 'reading'));
    const { symbol, take } = measureOfReading(row, reading);
    const value = take(measuredOf(row, 'value'));
    checkBounds(row, reading, value);
    return {
      file: row.sheet.grid.file,
      line: row.record.line,
      month,
      reading,
      value,
      unit: symbol,
    };
  },
  identity: ({ reading }) => reading,
  item: ({ reading }) => reading,
  unit: ({ unit }) => unit,
};

const powerFactorNames: ReadonlySet<string> = new Set(
  ['cos phi', 'cosφ', 'cos φ', 'hệ số công suất', 'power factor'].map(fold),
);

/** The id of a reading that the tool knows, however it is spelt; else the name as it stands. */
function knownReading(name: string): string {
  if (name in readingUnits) return name;
  const folded = fold(name);
  if (powerFactorNames.has(folded)) return 'cosphi';
  const id = folded.replace(/[\s-]+/g, '_');
  return id in readingUnits ? id : name;
}

/** A reading that the tool knows is kept in its own unit; any other in the base unit of what it is. */
function measureOfReading(row: Row, reading: string): Measure {
  const known = readingUnits[reading];
  if (!known) return readingMeasure(row, 'value');
  const currency = row.sheet.setting.facility.currency ?? 'VND';
  const isMoney = known.unit === 'VND';
  if (isMoney && currency !== 'VND') return readingMeasure(row, 'value');
  return knownMeasure(row, 'value', unitBySymbol(known.unit));
}

/** What cannot be, in the reading's own unit: a cos φ of 83. */
function checkBounds(row: Row, reading: string, value: number | null): void {
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } =
    readingUnits[reading] ?? {};
  if (value !== null && (value < low || value > high))
    complain(row, 'SX2015', 'value', { raw: cellOf(row, 'value'), low, high });
}
