import type { EnergyRow } from '../../model/plant.js';
import { quantity } from '../../model/quantity.js';
import type { TariffPeriod } from '../../model/tariff-period.js';
import { shareOfTotal } from '../formulas/share-of-total.js';
import { specificConsumption } from '../formulas/specific-consumption.js';
import { derive } from './derive.js';
import type { Family } from './energy-parts.js';
import { gapsOfMeters } from './meter-gaps.js';
import { moneyOf, paidPart } from './money.js';
import { partOf } from './part.js';
import { productUnit } from './production.js';
import { total } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

const tariffPeriods: readonly TariffPeriod[] = ['peak', 'standard', 'offpeak'];

/** `electricity.*`: by tariff period with its cost, the share at peak price, and per product. */
export function electricityFigures(space: Workspace, families: readonly Family[]): void {
  const rows = families.find(({ id }) => id === 'electricity')?.rows ?? [];
  for (const period of tariffPeriods) {
    const ofPeriod = rows.filter((row) => row.period === period);
    if (ofPeriod.length > 0 || period === 'peak') tariffFigures(space, period, ofPeriod);
  }
  derive(space.book, {
    id: 'electricity.peak.share',
    unit: 'fraction',
    formula: 'share-of-total',
    from: [
      ['electricity.peak', 'kWh'],
      ['energy.electricity', 'kWh'],
    ],
    compute: (peak, all) => shareOfTotal(quantity(peak, 'kWh'), quantity(all, 'kWh')),
    isMonthly: true,
  });
  derive(space.book, {
    id: 'electricity.specific',
    unit: `kWh/${productUnit(space)}`,
    formula: 'specific-consumption',
    from: [
      ['energy.electricity', 'kWh'],
      ['production.total', productUnit(space)],
    ],
    compute: (used, output) =>
      specificConsumption(quantity(used, 'kWh'), quantity(output, 'product')),
    isMonthly: true,
  });
}

function tariffFigures(space: Workspace, period: TariffPeriod, rows: readonly EnergyRow[]): void {
  const { energy } = space.plant.tables;
  const id = `electricity.${period}`;
  const table = { formula: 'sum', file: energy.file, isRefused: isRefused(energy) };
  const gaps = gapsOfMeters(space.axis, rows);
  const used = partOf(space, { table: energy, rows, column: 'quantity', figure: id, gaps });
  const paid = paidPart(space, { table: energy, rows, column: 'cost', figure: `${id}.cost`, gaps });
  total(space, { ...table, id, unit: 'kWh', parts: rows.length > 0 ? [used] : [] });
  if (rows.length > 0)
    total(space, { ...table, id: `${id}.cost`, unit: moneyOf(space), parts: [paid] });
}
