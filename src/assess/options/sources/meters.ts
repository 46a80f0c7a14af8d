import { known, type PlantView, type Source, unknown } from '../resolution.js';
import { isSound, sumOfYear } from './monthly.js';

/** Meters of an end use, without those that are part of another one of it. */
function metersOf(view: PlantView, endUse: string): ReadonlySet<string> {
  const meters = Object.entries(view.subject.plant.facility.meters ?? {});
  const names = new Set(meters.filter(([, meter]) => meter.endUse === endUse).map(([id]) => id));
  const inner = meters.filter(([id, { of }]) => names.has(id) && of !== undefined && names.has(of));
  return new Set([...names].filter((name) => inner.every(([id]) => id !== name)));
}

const meterOf = ({ meter }: { readonly meter: string | null }): string => meter ?? '';

const missing = (endUse: string) => unknown(`facility.json:meters (${endUse})`);

/** What the meters of an end use counted in energy.csv over the reporting period, each in full. */
export const energyMeter =
  (endUse: string, unit: 'kWh/yr' | 't/yr' | 'GJ/yr'): Source =>
  (view) => {
    const table = view.subject.plant.tables.energy;
    const meters = metersOf(view, endUse);
    if (meters.size === 0 || !isSound(table)) return missing(endUse);
    const rows = table.rows.filter(
      (row) => meters.has(row.meter ?? '') && `${row.unit}/yr` === unit,
    );
    const sum = sumOfYear(view, { table, rows, column: 'quantity', itemOf: meterOf });
    return sum?.items === meters.size ? known(sum.value, unit, 'B', sum.leaves) : missing(endUse);
  };

/** What the meters of an end use counted in water.csv over the reporting period. [m3/yr] */
export const waterMeter =
  (endUse: string): Source =>
  (view) => {
    const table = view.subject.plant.tables.water;
    const meters = metersOf(view, endUse);
    if (meters.size === 0 || !isSound(table)) return missing(endUse);
    const rows = table.rows.filter((row) => meters.has(row.meter ?? ''));
    const sum = sumOfYear(view, { table, rows, column: 'quantity', itemOf: meterOf });
    return sum?.items === meters.size
      ? known(sum.value, 'm3/yr', 'B', sum.leaves)
      : missing(endUse);
  };
