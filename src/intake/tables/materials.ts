import type { MaterialRow } from '../../model/plant.js';
import { measureOf, titledAmount } from '../table/measure.js';
import { costOf } from '../table/money.js';
import { amountOf, shareOf } from '../table/numbers.js';
import { complain, nameOf, type Row, wordOf } from '../table/row.js';

import { money, number, share, type TableSpec, text } from '../table/spec.js';
import { vocabulary } from '../table/vocabulary.js';
import { materialKinds } from '../vocabulary/words.js';

const kinds = vocabulary(materialKinds);

/** materials.csv: raw, auxiliary, chemical and packaging materials in, with their stock. */
export const materials: TableSpec<MaterialRow> = {
  name: 'materials',
  calendar: 'billed',
  unitOf: 'quantity',
  columns: [
    text('material', true),
    text('kind', true),
    number('quantity', true),
    text('unit', true),
    money('cost', true),
    number('opening'),
    number('closing'),
    number('in_product'),
    share('moisture'),
    text('document'),
    text('note'),
  ],
  read(row, month) {
    const material = nameOf(row, 'material');
    const kind = wordOf(row, 'kind', kinds);
    const { symbol, take } = measureOf(row, 'quantity', []);
    const read = {
      file: row.sheet.grid.file,
      line: row.record.line,
      month,
      material,
      quantity: take(amountOf(row, 'quantity')),
      unit: symbol,
      cost: costOf(row, 'cost'),
      opening: titledAmount(row, 'opening', symbol, take),
      closing: titledAmount(row, 'closing', symbol, take),
      inProduct: titledAmount(row, 'in_product', symbol, take),
      moisture: shareOf(row, 'moisture', 0, 1),
    };
    checkStock(row, read);
    checkInProduct(row, read);
    return kind && { ...read, kind };
  },
  identity: ({ material }) => material,
  item: ({ material }) => material,
  unit: ({ unit }) => unit,
  share: (row, month, part) => ({
    ...row,
    month,
    quantity: part(row.quantity),
    cost: part(row.cost),
    opening: part(row.opening),
    closing: part(row.closing),
    inProduct: part(row.inProduct),
  }),
};

/** No more of a material is left at the end of a month than was there or came in. */
function checkStock(
  row: Row,
  { quantity, opening, closing, unit }: Omit<MaterialRow, 'kind'>,
): void {
  if (quantity === null || closing === null) return;
  const most = quantity + (opening ?? 0);
  if (opening !== null && closing > most)
    complain(row, 'SX2015', 'closing', { raw: `${closing} ${unit}`, low: 0, high: most });
}

/** No more of a material ends in the product than was used of it, where stock says what was used. */
function checkInProduct(
  row: Row,
  { quantity, opening, closing, inProduct, unit }: Omit<MaterialRow, 'kind'>,
): void {
  if (inProduct === null || quantity === null) return;
  const used = quantity + (opening ?? 0) - (closing ?? 0);
  if (inProduct > used && used >= 0)
    complain(row, 'SX2015', 'in_product', { raw: `${inProduct} ${unit}`, low: 0, high: used });
}
