import type { WasteKind, WasteRow } from '../../model/plant.js';
import { quantity } from '../../model/quantity.js';
import { specificConsumption } from '../formulas/specific-consumption.js';
import { derive } from './derive.js';
import { inTonnes } from './mass.js';
import { moneyOf, paidPart } from './money.js';
import { type Part, partOf } from './part.js';
import { productUnit } from './production.js';
import { grouped } from './rows.js';
import { total } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/** By-products leave as goods: they are kept apart from the total. */
const wasteKinds: readonly WasteKind[] = ['solid', 'hazardous', 'scrap'];

/** A stream of one kind in tonnes. */
interface Stream {
  readonly name: string;
  readonly kind: WasteKind;
  readonly mass: Part;
}

/** `waste.*`: in tonnes by kind and by stream, its cost and revenue, and per product. */
export function wasteFigures(space: Workspace): void {
  const { waste } = space.plant.tables;
  const streams = streamsOf(space);
  const source = { formula: 'sum', file: waste.file, isRefused: isRefused(waste) };
  const tonnesOf = (kinds: readonly WasteKind[]): readonly Part[] =>
    streams.filter(({ kind }) => kinds.includes(kind)).map(({ mass }) => mass);
  total(space, { ...source, id: 'waste.total', unit: 't', parts: tonnesOf(wasteKinds) });
  total(space, { ...source, id: 'waste.hazardous', unit: 't', parts: tonnesOf(['hazardous']) });
  const byProducts = tonnesOf(['byproduct']);
  if (byProducts.length > 0)
    total(space, { ...source, id: 'waste.byproduct', unit: 't', parts: byProducts });
  total(space, {
    ...source,
    id: 'waste.cost',
    unit: moneyOf(space),
    parts: [...grouped(waste.rows, ({ stream }) => stream).values()].map((rows) =>
      paidPart(space, { table: waste, rows, column: 'cost' }),
    ),
  });
  revenueFigure(space);
  for (const [name, ofName] of grouped(streams, (stream) => stream.name))
    total(space, {
      ...source,
      id: `waste.stream.${name}`,
      name,
      group: 'waste-stream',
      unit: 't',
      parts: ofName.map(({ mass }) => mass),
    });
  derive(space.book, {
    id: 'waste.specific',
    unit: `kg/${productUnit(space)}`,
    formula: 'specific-consumption',
    from: [
      ['waste.total', 't'],
      ['production.total', productUnit(space)],
    ],
    compute: (tonnes, output) =>
      specificConsumption(quantity(tonnes * 1000, 'kg'), quantity(output, 'product')),
    isMonthly: true,
  });
}

/** `waste.revenue`: what scrap and by-products were sold for, beside their cost. Only where any was. */
function revenueFigure(space: Workspace): void {
  const { waste } = space.plant.tables;
  const sold = [...grouped(waste.rows, ({ stream }) => stream).values()].filter((rows) =>
    rows.some(({ revenue }) => revenue !== null),
  );
  if (sold.length === 0) return;
  total(space, {
    id: 'waste.revenue',
    unit: moneyOf(space),
    formula: 'sum',
    parts: sold.map((rows) => partOf(space, { table: waste, rows, column: 'revenue' })),
    file: waste.file,
    isRefused: isRefused(waste),
  });
}

function streamsOf(space: Workspace): readonly Stream[] {
  const { waste } = space.plant.tables;
  const keyOf = ({ stream, kind, unit }: WasteRow): string => `${stream}\n${kind}\n${unit}`;
  return [...grouped(waste.rows, keyOf).values()].flatMap((rows) => {
    const [row] = rows;
    if (row === undefined) return [];
    const figure = `waste.stream.${row.stream}`;
    const part = partOf(space, { table: waste, rows, column: 'quantity', figure });
    return { name: row.stream, kind: row.kind, mass: inTonnes(space, part, row.stream, row.unit) };
  });
}
