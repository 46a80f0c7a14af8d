import type { WasteRow } from '../../model/plant.js';
import { measureOf } from '../table/measure.js';
import { costOf, moneyOf } from '../table/money.js';
import { amountOf } from '../table/numbers.js';
import { nameOf, optionalText, wordOf } from '../table/row.js';

import { money, number, type TableSpec, text } from '../table/spec.js';
import { vocabulary } from '../table/vocabulary.js';
import { wasteKinds } from '../vocabulary/words.js';

const kinds = vocabulary(wasteKinds);

/** waste.csv: solid and hazardous waste, by-products, scrap. */
export const waste: TableSpec<WasteRow> = {
  name: 'waste',
  calendar: 'billed',
  unitOf: 'quantity',
  columns: [
    text('stream', true),
    text('kind', true),
    number('quantity', true),
    text('unit', true),
    money('cost', true),
    text('destination'),
    money('revenue'),
    text('document'),
    text('note'),
  ],
  read(row, month) {
    const stream = nameOf(row, 'stream');
    const kind = wordOf(row, 'kind', kinds);
    const { symbol, take } = measureOf(row, 'quantity', []);
    const read = {
      file: row.sheet.grid.file,
      line: row.record.line,
      month,
      stream,
      quantity: take(amountOf(row, 'quantity')),
      unit: symbol,
      cost: costOf(row, 'cost'),
      destination: optionalText(row, 'destination'),
      revenue: moneyOf(row, 'revenue'),
    };
    return kind && { ...read, kind };
  },
  identity: ({ stream, kind }) => `${kind}\n${stream}`,
  item: ({ stream }) => stream,
  unit: ({ unit }) => unit,
  share: (row, month, part) => ({
    ...row,
    month,
    quantity: part(row.quantity),
    cost: part(row.cost),
    revenue: part(row.revenue),
  }),
};
