import type { FlowRow } from '../../model/plant.js';
import { measureOf } from '../table/measure.js';
import { amountOf, shareOf } from '../table/numbers.js';
import { complain, nameOf, neededText, type Row } from '../table/row.js';

import { number, share, type TableSpec, text } from '../table/spec.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';

/** Twice the reading: whoever knows a flow no better does not know it. */
const WORST_UNCERTAINTY = 2;

/** flows.csv: flows between process steps, and over the border of the plant. */
export const flows: TableSpec<FlowRow> = {
  name: 'flows',
  calendar: 'monthly',
  unitOf: 'quantity',
  columns: [
    text('from', true),
    text('to', true),
    text('substance', true),
    number('quantity', true),
    text('unit', true),
    share('uncertainty'),
    text('note'),
  ],
  read(row, month) {
    const { symbol, take } = measureOf(row, 'quantity', []);
    return {
      file: row.sheet.grid.file,
      line: row.record.line,
      month,
      from: stepOf(row, 'from'),
      to: stepOf(row, 'to'),
      substance: nameOf(row, 'substance'),
      quantity: take(amountOf(row, 'quantity')),
      unit: symbol,
      uncertainty: shareOf(row, 'uncertainty', 0, WORST_UNCERTAINTY),
    };
  },
  identity: ({ from, to, substance }) => `${from}>${to}:${substance}`,
  item: ({ from, to, substance }) => `${from}>${to}:${substance}`,
  unit: ({ unit }) => unit,
};

/** A step of facility.json, by id or name, or a border. */
function stepOf(row: Row, column: 'from' | 'to'): string {
  const raw = neededText(row, column);
  if (raw === '') return '';
  const { memo, setting } = row.sheet;
  const step = memo.steps.get(raw) ?? setting.steps.get(fold(raw));
  if (step === undefined)
    complain(row, 'SX2017', column, {
      raw,
      suggestion: closest(raw, new Set(setting.steps.values())),
    });
  else memo.steps.set(raw, step);
  return step ?? '';
}
