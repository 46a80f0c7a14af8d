import type { Carrier } from '../../model/library.js';
import type { EnergyRow } from '../../model/plant.js';
import { carrierName } from '../table/called.js';
import { carrierMeasure } from '../table/carrier-measure.js';
import { noMeasure, unitOf } from '../table/measure.js';
import { meterOf } from '../table/meter.js';
import { costOf } from '../table/money.js';
import { amountOf } from '../table/numbers.js';
import { cellOf, complain, neededText, type Row, wordOf } from '../table/row.js';
import type { Measure } from '../table/sheet.js';
import { money, number, type TableSpec, text } from '../table/spec.js';
import { vocabulary } from '../table/vocabulary.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import { tariffPeriods } from '../vocabulary/words.js';

const periods = vocabulary(tariffPeriods);

/** energy.csv: electricity and every fuel. */
export const energy: TableSpec<EnergyRow> = {
  name: 'energy',
  calendar: 'billed',
  unitOf: 'quantity',
  columns: [
    text('carrier', true),
    number('quantity', true),
    text('unit', true),
    money('cost', true),
    text('period'),
    text('meter'),
    text('document'),
    text('note'),
  ],
  read(row, month) {
    const carrier = carrierOf(row);
    const { symbol, take } = carrier ? carrierMeasure(row, carrier) : unknownMeasure(row);
    const read = {
      file: row.sheet.grid.file,
      line: row.record.line,
      month,
      quantity: take(amountOf(row, 'quantity')),
      unit: symbol,
      cost: costOf(row, 'cost'),
      period: cellOf(row, 'period') === '' ? null : (wordOf(row, 'period', periods) ?? null),
      meter: meterOf(row),
    };
    return carrier && { ...read, carrier: carrier.family, grade: carrier.id };
  },
  identity: ({ grade }) => grade,
  item: ({ grade, period }, { carriers }) => carrierName(carriers.get(fold(grade)), period),
  share: (row, month, part) => ({
    ...row,
    month,
    quantity: part(row.quantity),
    cost: part(row.cost),
  }),
};

/** What nobody knows is not measured, but the unit beside it may be wrong all the same. */
function unknownMeasure(row: Row): Measure {
  unitOf(row, 'quantity', []);
  return noMeasure;
}

/**
 * The carrier of a row, with its grade. A name that says no more than the family (`coal`, `than`)
 * takes the grade that facility.json names; one with a number in it (`than cám 5`) is a grade itself.
 */
function carrierOf(row: Row): Carrier | undefined {
  const raw = neededText(row, 'carrier');
  if (raw === '') return undefined;
  const { memo, setting } = row.sheet;
  const known = memo.carriers.get(raw);
  if (known) return known;
  const found = setting.carriers.get(fold(raw));
  if (!found) {
    const suggestion = closest(raw, setting.carriers.keys());
    complain(row, 'SX2009', 'carrier', { raw, suggestion });
    return undefined;
  }
  const isFamily = found.isDefaultGrade && !/\d/.test(raw);
  const carrier = isFamily ? (setting.grades.get(found.family) ?? found) : found;
  memo.carriers.set(raw, carrier);
  return carrier;
}
