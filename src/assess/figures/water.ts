import type { WaterRow } from '../../model/plant.js';
import { quantity } from '../../model/quantity.js';
import { reuseRate } from '../formulas/reuse-rate.js';
import { specificConsumption } from '../formulas/specific-consumption.js';
import { derive } from './derive.js';
import { gradedByMeter } from './matched-bills.js';
import { gapsOfMeters } from './meter-gaps.js';
import { moneyOf, paidPart } from './money.js';
import { type Part, partOf } from './part.js';
import { productUnit } from './production.js';
import { qualityOfQuotient, qualityOfSum } from './quality.js';
import { grouped, isBought } from './rows.js';
import { total, totalOf } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

const discharged = 'wastewater';
const reused = 'reused';

/** `water.*` but what is unaccounted for, and the volume of wastewater. */
export function waterFigures(space: Workspace): void {
  const streams = waterStreams(space);
  const fresh = [...streams].filter(([stream]) => stream !== discharged && stream !== reused);
  const { water } = space.plant.tables;
  const table = { formula: 'sum', file: water.file, isRefused: isRefused(water) };
  total(space, {
    ...table,
    id: 'water.intake',
    unit: 'm3',
    parts: fresh.map(([, rows]) => volumeOf(space, rows)),
  });
  total(space, {
    ...table,
    id: 'water.cost',
    unit: moneyOf(space),
    parts: fresh.map(([, rows]) =>
      paidPart(space, { ...meteredRows(space, rows), column: 'cost' }),
    ),
  });
  total(space, {
    ...table,
    id: 'wastewater.volume',
    unit: 'm3',
    parts: partsOf(space, streams.get(discharged)),
  });
  perProduct(space, 'water.specific', 'water.intake');
  perProduct(space, 'wastewater.specific', 'wastewater.volume');
  reusedShare(space, streams.get(reused));
}

/** Rows of each stream that count: those behind another meter never do. */
export function waterStreams({ plant }: Workspace): ReadonlyMap<string, readonly WaterRow[]> {
  const rows = plant.tables.water.rows.filter(({ meter }) => isBought(plant.facility, meter));
  return grouped(rows, ({ stream }) => stream);
}

const meteredRows = (space: Workspace, rows: readonly WaterRow[]) => ({
  table: space.plant.tables.water,
  rows,
  gaps: gapsOfMeters(space.axis, rows),
});

/** A stream by month. [m3] */
const volumeOf = (space: Workspace, rows: readonly WaterRow[]): Part =>
  gradedByMeter(
    space,
    partOf(space, { ...meteredRows(space, rows), column: 'quantity' }),
    rows,
    'water',
    'm3',
  );

const partsOf = (space: Workspace, rows: readonly WaterRow[] | undefined): readonly Part[] =>
  rows === undefined ? [] : [volumeOf(space, rows)];

function perProduct(space: Workspace, id: string, volume: string): void {
  derive(space.book, {
    id,
    unit: `m3/${productUnit(space)}`,
    formula: 'specific-consumption',
    from: [
      [volume, 'm3'],
      ['production.total', productUnit(space)],
    ],
    compute: (cubicMetres, output) =>
      specificConsumption(quantity(cubicMetres, 'm3'), quantity(output, 'product')),
    isMonthly: true,
  });
}

/** Only where the plant keeps a record of reused water: most do not have any. */
function reusedShare(space: Workspace, rows: readonly WaterRow[] | undefined): void {
  if (rows === undefined) return;
  const { water } = space.plant.tables;
  const reusedWater = totalOf(space, {
    id: 'water.reused',
    unit: 'm3',
    formula: 'sum',
    parts: [volumeOf(space, rows)],
    file: water.file,
    isRefused: isRefused(water),
  });
  derive(space.book, {
    id: 'water.reused.share',
    unit: 'fraction',
    formula: 'reuse-rate',
    from: [
      [reusedWater, 'm3'],
      ['water.intake', 'm3'],
    ],
    compute: (again, intake) => reuseRate(quantity(again, 'm3'), quantity(intake, 'm3')),
    qualityOf: (again, intake) => qualityOfQuotient(again.quality, qualityOfSum([again, intake])),
  });
}
