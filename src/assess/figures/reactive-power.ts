import { completeSum } from '../formulas/complete-sum.js';
import { CHARGED_POWER_FACTOR, reactiveCharge } from '../formulas/reactive-charge.js';
import { type PeriodName, within } from './axis.js';
import { type Draft, draftOf, enter, missing, type Outcome } from './draft.js';
import { moneyOf } from './money.js';
import { partOf } from './part.js';
import { qualityOfProduct } from './quality.js';
import { total } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

const id = 'electricity.powerfactor.penalty';

const bill = 'energy.electricity.cost';

/**
 * `electricity.powerfactor.penalty`: what a low power factor cost. The bill's own charge where it is
 * on record (`reactive_charge`), with what the rule gives beside it (`….computed`) to check it; else
 * the rule, month by month.
 */
export function reactivePowerFigures(space: Workspace): void {
  const { readings } = space.plant.tables;
  const charged = readings.rows.filter(({ reading }) => reading === 'reactive_charge');
  if (charged.length > 0)
    total(space, {
      id,
      unit: moneyOf(space),
      formula: 'sum',
      parts: [partOf(space, { table: readings, rows: charged, column: 'value' })],
      file: readings.file,
      isRefused: isRefused(readings),
      basis: 'reactive_charge',
    });
  if (space.book.has('electricity.powerfactor') && space.book.has(bill))
    enter(space.book, computedCharge(space, charged.length > 0 ? `${id}.computed` : id));
}

/** A month with a power factor of zero has no reading that could be true. */
const monthlyCharge = (paid: number | null, powerFactor: number | null): number | null =>
  paid === null || powerFactor === null || powerFactor <= 0
    ? null
    : reactiveCharge(paid, CHARGED_POWER_FACTOR, powerFactor);

function computedCharge(space: Workspace, ofCharge: string): Draft {
  const powerFactor = draftOf(space.book, 'electricity.powerfactor');
  const paid = draftOf(space.book, bill);
  const months = space.axis.months.map((_, at) =>
    monthlyCharge(paid.months?.[at] ?? null, powerFactor.months?.[at] ?? null),
  );
  const outcome = (period: PeriodName): Outcome => {
    const sum = completeSum(within(space.axis, months, period));
    if (sum !== null) return { value: sum };
    for (const input of [paid, powerFactor]) {
      const found = input[period];
      if (found.value === null) return missing([input.id], found.reason);
    }
    return missing([powerFactor.id], 'undetermined');
  };
  return {
    id: ofCharge,
    unit: moneyOf(space),
    formula: 'reactive-charge',
    base: outcome('base'),
    reporting: outcome('reporting'),
    months,
    inputs: [bill, powerFactor.id],
    factors: [],
    quality: {
      ...qualityOfProduct([paid.quality, powerFactor.quality]),
      errors: null,
    },
    basis: 'electricity.powerfactor',
  };
}
