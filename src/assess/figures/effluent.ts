import type { EffluentRow } from '../../model/plant.js';
import { quantity } from '../../model/quantity.js';
import { completeSum } from '../formulas/complete-sum.js';
import { pollutantLoad } from '../formulas/pollutant-load.js';
import { weightedMean } from '../formulas/weighted-mean.js';
import { type Axis, type Months, type PeriodName, within } from './axis.js';
import { draftOf, enter, missing, type Outcome } from './draft.js';
import { qualityOfProduct, qualityOfTable } from './quality.js';
import { grouped } from './rows.js';
import { isRefused, type Workspace } from './workspace.js';

/** Only a concentration is a load; a colour, a temperature or a pH is none. */
export const concentration = 'mg/L';

/** `wastewater.load.<parameter>`: at the outlet, and where that was never sampled at the inlet. */
export function wastewaterLoadFigures(space: Workspace): void {
  const { effluent } = space.plant.tables;
  const rows = effluent.rows.filter(({ unit }) => unit === concentration);
  for (const [parameter, samples] of grouped(rows, (row) => row.parameter)) {
    const point = samples.some((row) => row.point === 'outlet') ? 'outlet' : 'inlet';
    const taken = samples.filter((row) => row.point === point);
    if (taken.length > 0) loadFigure(space, parameter, point, taken);
  }
}

function loadFigure(
  space: Workspace,
  parameter: string,
  point: string,
  samples: readonly EffluentRow[],
): void {
  const { axis, book, plant } = space;
  const { effluent } = plant.tables;
  const monthly = monthlyMeans(axis, samples);
  const volume = draftOf(book, 'wastewater.volume');
  const quality = qualityOfTable(plant.facility, effluent.file, `${effluent.file}#${parameter}`);
  const isEveryMonth = completeSum(within(axis, monthly, 'reporting')) !== null;
  enter(book, {
    id: `wastewater.load.${parameter}`,
    name: parameter,
    group: 'effluent',
    unit: 'kg',
    formula: 'pollutant-load',
    base: loadOf(space, monthly, 'base'),
    reporting: loadOf(space, monthly, 'reporting'),
    months: null,
    inputs: [...samples.map(({ file, line }) => `${file}:${line}:value`), 'wastewater.volume'],
    factors: [],
    quality: {
      ...qualityOfProduct([quality, volume.quality]),
      // Months between samples are taken to have been like the sampled ones.
      grade: isEveryMonth ? 'B' : 'C',
    },
    basis: point,
  });
}

/** The plain mean of the samples of each month. [mg/L] */
export function monthlyMeans(axis: Axis, samples: readonly EffluentRow[]): Months {
  const months: (number | null)[] = new Array(axis.months.length).fill(null);
  for (const [month, rows] of grouped(samples, ({ date }) => date.slice(0, 7))) {
    const position = axis.position.get(month);
    const values = rows.flatMap(({ value }) => value ?? []);
    if (position === undefined || values.length === 0) continue;
    months[position] = (completeSum(values) ?? 0) / values.length;
  }
  return months;
}

function loadOf(space: Workspace, monthly: Months, period: PeriodName): Outcome {
  const { effluent } = space.plant.tables;
  if (isRefused(effluent)) return missing([effluent.file], 'refused-data');
  const volume = draftOf(space.book, 'wastewater.volume');
  const discharged = volume[period];
  if (discharged.value === null) return missing(['wastewater.volume'], discharged.reason);
  const flow = within(space.axis, volume.months ?? [], period);
  const sampled = within(space.axis, monthly, period).flatMap((value, at) =>
    value === null ? [] : [{ value, weight: flow[at] ?? 0 }],
  );
  if (sampled.length === 0) return missing([effluent.file]);
  const mean = weightedMean(
    sampled.map(({ value }) => value),
    sampled.map(({ weight }) => weight),
  );
  if (mean === undefined) return missing(['wastewater.volume'], 'undetermined');
  return { value: pollutantLoad(quantity(discharged.value, 'm3'), mean) };
}
