import { computeFigures } from '../../src/assess/figures/compute-figures.js';
import { figuresOf, missingOf } from '../../src/assess/figures/set-down.js';
import type { Facility } from '../../src/model/facility-schema.js';
import type { MeterData } from '../../src/model/meters.js';
import type { Tables } from '../../src/model/plant.js';
import { readMeterFiles } from './meters.js';
import { library, periods, plantOf } from './plant-of.js';

/** The meter `M`, which counts what the plant buys, from rows in kWh. */
export function meterOf(
  lines: readonly string[],
  name = 'M',
  more: Partial<Facility> = {},
): MeterData {
  const text = `${['time,value (kWh)', ...lines].join('\n')}\n`;
  const [meter] = readMeterFiles({ [`${name}.csv`]: text }, more).meters;
  if (!meter) throw new Error('no meter');
  return meter;
}

/** The figures of a plant that has these meters, by id; `value` is of the meter `M`. */
export function loadFiguresFor(
  meters: MeterData | readonly MeterData[],
  facility: Partial<Facility> = {},
  tables: Partial<Tables> = {},
) {
  const plant = { ...plantOf(tables, facility), meters: [meters].flat() };
  const space = computeFigures({ plant, library, factors: library.factors('2025'), periods });
  const figures = new Map(figuresOf(space.book).map((figure) => [figure.id, figure]));
  const missing = missingOf(space.book).filter(({ id }) => id.startsWith('meter.'));
  return { value: (what: string) => figures.get(`meter.M.${what}`)?.value, figures, missing };
}
