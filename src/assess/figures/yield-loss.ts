import { costAtMeanPrice } from '../formulas/cost-at-mean-price.js';
import { yieldLoss } from '../formulas/yield-loss.js';
import { derive } from './derive.js';
import { draftOf, enter, qualityInPeriod } from './draft.js';
import { moneyOf } from './money.js';
import type { Part } from './part.js';
import {
  errorsOfBase,
  qualityOfDifference,
  qualityOfProduct,
  qualityOfQuotient,
} from './quality.js';
import { totalOf } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

const id = 'materials.yield.loss';

/**
 * `materials.yield.loss`: raw material beyond what the output would have taken at the yield of the
 * base period, and what it cost. Only where the yield of both is known and has fallen.
 *
 * @param costs What was paid for each raw material.
 */
export function yieldLossFigures(space: Workspace, costs: readonly Part[]): void {
  const { book } = space;
  const yields = draftOf(book, 'materials.yield');
  const [before, after] = [yields.base.value, yields.reporting.value];
  if (before === null || after === null || after >= before) return;
  const raw = draftOf(book, 'materials.raw');
  const output = draftOf(book, 'production.total');
  const used = raw.reporting.value ?? 0;
  const made = output.reporting.value ?? 0;
  const ofBase = qualityInPeriod(yields, 'base');
  const yieldOfBase = { ...ofBase, errors: errorsOfBase(ofBase.errors) };
  enter(book, {
    id,
    unit: raw.unit,
    formula: 'yield-loss',
    // Held against itself the base period has lost nothing.
    base: { value: 0 },
    reporting: { value: yieldLoss(used, made, before) },
    months: null,
    inputs: ['materials.raw', 'production.total', 'materials.yield'],
    factors: [],
    quality: qualityOfDifference(
      { value: used, quality: raw.quality },
      { value: made / before, quality: qualityOfQuotient(output.quality, yieldOfBase) },
    ),
  });
  costFigure(space, costs, raw.unit);
}

/** At the mean price of the raw materials of the period. */
function costFigure(space: Workspace, costs: readonly Part[], unit: string): void {
  const { materials } = space.plant.tables;
  const paid = totalOf(space, {
    id: 'materials.cost',
    unit: moneyOf(space),
    formula: 'sum',
    parts: costs,
    file: materials.file,
    isRefused: isRefused(materials),
  });
  derive(space.book, {
    id: `${id}.cost`,
    unit: moneyOf(space),
    formula: 'cost-at-mean-price',
    from: [
      [id, unit],
      [paid, moneyOf(space)],
      ['materials.raw', unit],
    ],
    compute: costAtMeanPrice,
    qualityOf: (lost, cost, used) =>
      qualityOfQuotient(qualityOfProduct([lost.quality, cost.quality]), used.quality),
  });
}
