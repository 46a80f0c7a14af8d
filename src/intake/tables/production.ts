import type { ProductionRow } from '../../model/plant.js';
import { measureOf, rawUnit } from '../table/measure.js';
import { moneyOf } from '../table/money.js';
import { amountOf } from '../table/numbers.js';
import { nameOf, type Row } from '../table/row.js';

import { money, number, type TableSpec, text } from '../table/spec.js';
import { fold } from '../text/fold.js';

/** production.csv: what the plant makes, month by month. */
export const production: TableSpec<ProductionRow> = {
  name: 'production',
  calendar: 'billed',
  unitOf: 'quantity',
  columns: [
    text('product', true),
    number('quantity', true),
    text('unit', true),
    money('revenue'),
    text('document'),
    text('note'),
  ],
  read(row, month) {
    const product = nameOf(row, 'product');
    const { symbol, take } = productMeasure(row);
    return {
      file: row.sheet.grid.file,
      line: row.record.line,
      month,
      product,
      quantity: take(amountOf(row, 'quantity')),
      unit: symbol,
      revenue: moneyOf(row, 'revenue'),
    };
  },
  identity: ({ product }) => product,
  item: ({ product }) => product,
  unit: ({ unit }) => unit,
  share: (row, month, part) => ({
    ...row,
    month,
    quantity: part(row.quantity),
    revenue: part(row.revenue),
  }),
};

/** A product may be counted in a word of the plant's own: the one that facility.json declares. */
function productMeasure(row: Row): ReturnType<typeof measureOf> {
  const declared = row.sheet.setting.facility.product?.unit;
  if (declared !== undefined && fold(rawUnit(row, 'quantity')) === fold(declared))
    return { symbol: declared, take: (value) => value };
  return measureOf(row, 'quantity', []);
}
