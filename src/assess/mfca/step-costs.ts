import { monthsOf } from '../../model/month.js';
import type { PeriodName } from '../figures/axis.js';
import { derive } from '../figures/derive.js';
import { type Book, type Draft, missing, type Outcome } from '../figures/draft.js';
import { moneyOf, paidPart } from '../figures/money.js';
import { partOf } from '../figures/part.js';
import { errorsOf, qualityOfProduct, qualityOfQuotient } from '../figures/quality.js';
import { grouped } from '../figures/rows.js';
import { totalOf } from '../figures/total.js';
import { isRefused, type Workspace } from '../figures/workspace.js';
import { costAtMeanPrice } from '../formulas/cost-at-mean-price.js';
import type { StepSource } from './cost-sources.js';

/** Energy of the meters that facility.json places in a step, at the carrier's mean price. [money] */
export interface MeteredEnergy extends StepSource {
  readonly carrier: string;
}

/** By the meters of energy.csv, and by interval data where a meter has no rows there. */
export function meteredEnergy(space: Workspace): readonly MeteredEnergy[] {
  return Object.entries(space.plant.facility.meters ?? {}).flatMap(([name, { step, carrier }]) => {
    if (step === undefined) return [];
    const metered = amountsOf(space, name, carrier);
    return metered.flatMap((amount) => {
      const draft = priced(space, amount);
      return draft === undefined ? [] : [{ step, carrier: amount.carrier, draft }];
    });
  });
}

interface Metered {
  readonly carrier: string;
  /** A figure, or a sum of energy.csv. */
  readonly amount: string | Draft;
}

function amountsOf(space: Workspace, meter: string, carrier: string | undefined): Metered[] {
  const { energy } = space.plant.tables;
  const rows = energy.rows.filter((row) => row.meter === meter);
  if (rows.length === 0) {
    const id = `meter.${meter}.energy`;
    const read = space.plant.meters.find(({ name }) => name === meter)?.carrier ?? carrier;
    return space.book.has(id) && read !== undefined && read !== null
      ? [{ carrier: read, amount: id }]
      : [];
  }
  return [...grouped(rows, (row) => row.carrier)].map(([family, ofCarrier]) => ({
    carrier: family,
    amount: totalOf(space, {
      id: energy.file,
      unit: ofCarrier[0]?.unit ?? '',
      formula: 'sum',
      parts: [partOf(space, { table: energy, rows: ofCarrier, column: 'quantity' })],
      file: energy.file,
      isRefused: isRefused(energy),
    }),
  }));
}

/** `undefined` where the plant buys none of the carrier, or counts it in another unit. */
function priced(space: Workspace, { carrier, amount }: Metered): Draft | undefined {
  const scratch: Book = new Map(space.book);
  const bought = scratch.get(`energy.${carrier}`);
  const part = typeof amount === 'string' ? scratch.get(amount) : amount;
  if (!bought || !scratch.has(`energy.${carrier}.cost`) || part?.unit !== bought.unit)
    return undefined;
  return derive(scratch, {
    id: 'mfca.energy',
    unit: moneyOf(space),
    formula: 'cost-at-mean-price',
    from: [
      [amount, bought.unit],
      [`energy.${carrier}.cost`, moneyOf(space)],
      [bought.id, bought.unit],
    ],
    compute: costAtMeanPrice,
    qualityOf: (metered, cost, whole) =>
      qualityOfQuotient(qualityOfProduct([metered.quality, cost.quality]), whole.quality),
  });
}

/** Labour, depreciation and upkeep of a step, as facility.json has them for a year. [money] */
export function systemCosts(space: Workspace): readonly StepSource[] {
  const { steps = [], accuracy } = space.plant.facility;
  return steps.map(({ id, systemCost }) => {
    const field = `facility.json:steps.${id}.systemCost`;
    const isYearly = systemCost?.unit === `${moneyOf(space)}/yr`;
    const outcome = (period: PeriodName): Outcome =>
      systemCost !== undefined && isYearly
        ? { value: (systemCost.value * monthsOf(space.periods[period]).length) / 12 }
        : missing([field]);
    return {
      step: id,
      draft: {
        id: field,
        unit: moneyOf(space),
        formula: 'sum',
        base: outcome('base'),
        reporting: outcome('reporting'),
        months: null,
        inputs: [field],
        factors: [],
        // What accounting spreads over steps is a reasoned estimate; how good nobody has said.
        quality: { grade: 'C', errors: errorsOf(field, accuracy?.['facility.json']) },
      },
    };
  });
}

/** What each stream of waste.csv costs to be taken away or treated. [money] */
export function wasteCosts(space: Workspace): readonly Draft[] {
  const { waste } = space.plant.tables;
  return [...grouped(waste.rows, ({ stream }) => stream)].map(([stream, rows]) =>
    totalOf(space, {
      id: `waste.stream.${stream}`,
      unit: moneyOf(space),
      formula: 'sum',
      parts: [paidPart(space, { table: waste, rows, column: 'cost' })],
      file: waste.file,
      isRefused: isRefused(waste),
    }),
  );
}
