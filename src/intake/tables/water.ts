import type { WaterRow } from '../../model/plant.js';
import { streamName } from '../table/called.js';
import { measureOf } from '../table/measure.js';
import { meterOf } from '../table/meter.js';
import { costOf } from '../table/money.js';
import { amountOf } from '../table/numbers.js';
import { wordOf } from '../table/row.js';

import { money, number, type TableSpec, text } from '../table/spec.js';
import { vocabulary } from '../table/vocabulary.js';
import { waterStreams } from '../vocabulary/words.js';

const streams = vocabulary(waterStreams);

/** water.csv: water in, water re-used, wastewater out. Always in m3. */
export const water: TableSpec<WaterRow> = {
  name: 'water',
  calendar: 'billed',
  unitOf: 'quantity',
  columns: [
    text('stream', true),
    number('quantity', true),
    text('unit', true),
    money('cost', true),
    text('meter'),
    text('document'),
    text('note'),
  ],
  read(row, month) {
    const stream = wordOf(row, 'stream', streams);
    const { take } = measureOf(row, 'quantity', ['volume']);
    const read = {
      file: row.sheet.grid.file,
      line: row.record.line,
      month,
      quantity: take(amountOf(row, 'quantity')),
      cost: costOf(row, 'cost'),
      meter: meterOf(row),
    };
    return stream && { ...read, stream };
  },
  identity: ({ stream }) => stream,
  item: ({ stream }) => streamName(stream),
  share: (row, month, part) => ({
    ...row,
    month,
    quantity: part(row.quantity),
    cost: part(row.cost),
  }),
};
