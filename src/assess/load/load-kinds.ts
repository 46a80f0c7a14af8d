import type { MeterData } from '../../model/meters.js';
import { quantity } from '../../model/quantity.js';
import { baseLoad } from '../formulas/base-load.js';
import { loadFactor } from '../formulas/load-factor.js';
import { shareOfTotal } from '../formulas/share-of-total.js';
import type { Periods } from '../periods.js';
import { clockOf } from './load-basis.js';
import { doubtedOf, fileOf, peakRowOf } from './load-inputs.js';
import { bandOf, demandWindow, type LoadPeriod, peakOf } from './load-period.js';

/** A figure of a load, told where enough of the period is on record. */
export interface LoadFigure {
  readonly id: string;
  readonly unit: string;
  readonly formula: string;
  readonly compute: (load: LoadPeriod) => number | undefined;
  /** Leaves: the file as a whole, and the rows that make the figure what it is. */
  readonly inputs: (reporting: LoadPeriod, periods: Periods) => readonly string[];
  readonly basis?: (reporting: LoadPeriod) => readonly string[];
}

const share = (part: number | undefined, whole: number): number | undefined =>
  part === undefined ? undefined : shareOfTotal(quantity(part, 'kWh'), quantity(whole, 'kWh'));

/** The figures of one meter; tariff bands are of electricity alone. */
export function loadFiguresOf(meter: MeterData): readonly LoadFigure[] {
  const { name, unit, carrier } = meter;
  const rate = unit === 'kWh' ? 'kW' : `${unit}/h`;
  const file = fileOf(meter);
  const id = (what: string): string => `meter.${name}.${what}`;
  const ofSums = (_: LoadPeriod, periods: Periods) => [file, ...doubtedOf(meter, periods)];
  const base = ({ months }: LoadPeriod) =>
    baseLoad(months.flatMap((month) => [...month.quietHours]));
  const loads: LoadFigure[] = [
    // A tenth of the quiet hours lies below it: no single high value has a part in it.
    { id: id('load.base'), unit: rate, formula: 'base-load', compute: base, inputs: () => [file] },
    {
      id: id('load.base.share'),
      unit: 'fraction',
      formula: 'share-of-total',
      compute: (load) => share((base(load) ?? Number.NaN) * load.hours, load.quantity),
      inputs: ofSums,
    },
    ...peakFigures(meter, id, rate),
  ];
  if (carrier !== 'electricity') return loads;
  const ofBand = (band: 'peak' | 'standard' | 'offpeak'): LoadFigure => ({
    id: id(`${band}.share`),
    unit: 'fraction',
    formula: 'share-of-total',
    compute: (load) => share(bandOf(load, band), load.quantity),
    inputs: ofSums,
  });
  return [...loads, ofBand('peak'), ofBand('standard'), ofBand('offpeak')];
}

/** Peak demand and load factor: one row of the file decides them. */
function peakFigures(
  meter: MeterData,
  id: (what: string) => string,
  rate: string,
): readonly LoadFigure[] {
  const window = demandWindow(meter);
  const peak = (load: LoadPeriod): number | undefined => peakOf(load, window)?.power;
  const when = (load: LoadPeriod): readonly string[] => {
    const found = peakOf(load, window);
    return found === undefined ? [] : [`max ${clockOf(found.at)}`];
  };
  return [
    {
      id: id('load.peak'),
      unit: rate,
      formula: 'peak-demand',
      compute: peak,
      inputs: (load) => peakRowOf(meter, load),
      basis: (load) => [`${window} min`, ...when(load)],
    },
    {
      id: id('load.factor'),
      unit: 'fraction',
      formula: 'load-factor',
      compute: (load) => loadFactor(load.quantity, load.hours, peak(load) ?? 0),
      inputs: (load, periods) => [
        ...new Set([fileOf(meter), ...peakRowOf(meter, load), ...doubtedOf(meter, periods)]),
      ],
      basis: when,
    },
  ];
}
