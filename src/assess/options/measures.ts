import type { AssessmentCore } from '../../model/assessment-schema.js';
import type { Scenarios } from '../../model/library.js';
import { leafOf, type MeasureRow } from '../../model/plant.js';
import type { Finance } from '../economics/cash-flow.js';
import type { Appraisal, Candidate, Part, Remark } from './candidate.js';
import { type MeasuredResource, resourceOf } from './measure-resource.js';
import { priceOf } from './prices.js';
import { ordered } from './recipe.js';
import type { PlantView } from './resolution.js';
import { isSound } from './sources/monthly.js';

const DEMAND = 1;

/**
 * The consultant's own measures, beside the options of the catalogue: those on one resource and end
 * use overlap like them. Without a price of their own they are valued like an option.
 */
export function appraiseMeasures(view: PlantView, finance: Finance): Candidate[] {
  return rowsOf(view).map((row) => {
    const { found, factors } = view.trace(() => appraise(row, view, finance));
    return { ...found, factors };
  });
}

/** What stands in for a running cost or a life that the consultant left blank. */
export function assumptionsOfMeasures(
  view: PlantView,
  finance: Finance,
): AssessmentCore['assumptions'] {
  return rowsOf(view).flatMap(({ id, opex, lifeYears }) => [
    ...(opex === null
      ? [{ id: `measure.${id}.opex`, value: 0, unit: `${view.currency}/yr`, from: 'default' }]
      : []),
    ...(lifeYears === null
      ? [
          {
            id: `measure.${id}.lifeYears`,
            value: finance.horizonYears,
            unit: 'yr',
            from: 'default',
          },
        ]
      : []),
  ]);
}

function rowsOf(view: PlantView): readonly MeasureRow[] {
  const table = view.subject.plant.tables.measures;
  return isSound(table) ? table.rows : [];
}

function appraise(row: MeasureRow, view: PlantView, finance: Finance): Appraisal {
  const quantity = scenariosOf(row);
  const { part, remarks } = partOf(row, quantity, view);
  const { investment } = row;
  return {
    id: row.id,
    name: row.title,
    shortName: row.title,
    because: [],
    parts: part ? [part] : [],
    investment:
      investment === null ? null : { low: investment, likely: investment, high: investment },
    cost: null,
    runningCost: row.opex ?? 0,
    lifeYears: row.lifeYears ?? finance.horizonYears,
    order: row.order ?? DEMAND,
    group: row.group,
    isSupply: false,
    isMeasure: true,
    grade: 'C',
    formula: 'measure',
    inputs: quantity
      ? [
          {
            name: 'saving',
            ...quantity,
            unit: row.savingUnit,
            from: leafOf(row, 'saving_quantity'),
          },
        ]
      : [],
    remarks,
  };
}

function scenariosOf({ savingQuantity, low, high }: MeasureRow): Scenarios | null {
  if (savingQuantity === null) return null;
  return ordered({
    low: low ?? savingQuantity,
    likely: savingQuantity,
    high: high ?? savingQuantity,
  });
}

interface Appraised {
  readonly part: Part | null;
  readonly remarks: readonly Remark[];
}

/**
 * The saving in the unit in which the plant counts the resource; in money where it has no quantity
 * or one in a unit that says nothing of the resource. Nothing where there is no money either.
 */
function partOf(row: MeasureRow, quantity: Scenarios | null, view: PlantView): Appraised {
  const found = resourceOf(row, view);
  if (!quantity) return inMoney(row, { low: 1, likely: 1, high: 1 }, found, view);
  if (found.unitsEach === null) {
    const misfit: Remark = { code: 'unit-misfit', about: row.savingUnit };
    const { part } = inMoney(row, relativeTo(quantity), found, view);
    return { part, remarks: [misfit] };
  }
  const { unitsEach, flow, emission, unit } = found;
  const limit = flow ? flow.amount * flow.unitsEach : Number.POSITIVE_INFINITY;
  const amount = (value: number) => Math.min(value * unitsEach, limit);
  const price = unitPrice(row, unitsEach, unit, view);
  const isBounded = quantity.likely * unitsEach > limit;
  return {
    part: {
      ...commonOf(row, view),
      unit: `${unit}/yr`,
      gross: {
        low: amount(quantity.low),
        likely: amount(quantity.likely),
        high: amount(quantity.high),
      },
      flow,
      price,
      emission,
    },
    remarks: [
      ...(isBounded ? [{ code: 'bounded' as const, about: flow?.id ?? '' }] : []),
      ...(price === null ? [{ code: 'no-price' as const, about: row.resource }] : []),
    ],
  };
}

/** What the consultant says it saves in money; what it emits less is known only of what emits nothing. */
function inMoney(
  row: MeasureRow,
  share: Scenarios,
  { emission }: MeasuredResource,
  view: PlantView,
): Appraised {
  const { savingCost: money, resource } = row;
  if (money === null) return { part: null, remarks: [{ code: 'no-price', about: resource }] };
  const gross = { low: money * share.low, likely: money, high: money * share.high };
  const unit = `${view.currency}/yr`;
  const part = { ...commonOf(row, view), unit, gross, flow: null, price: 1 };
  return { part: { ...part, emission: emission === 0 ? 0 : null }, remarks: [] };
}

const relativeTo = ({ low, likely, high }: Scenarios): Scenarios =>
  likely === 0
    ? { low: 1, likely: 1, high: 1 }
    : { low: low / likely, likely: 1, high: high / likely };

const commonOf = ({ resource }: MeasureRow, { subject }: PlantView) => ({
  resource,
  priceFrom: null,
  priced: resource,
  isEnergy: subject.library.carriers.some(({ family }) => family === resource),
  isDerived: false,
  recipe: null,
});

/** [money per unit] By what the consultant says it saves in money, else by what the plant pays. */
function unitPrice(
  row: MeasureRow,
  unitsEach: number,
  unit: string,
  view: PlantView,
): number | null {
  if (row.savingCost !== null && row.savingQuantity)
    return row.savingCost / (row.savingQuantity * unitsEach);
  const price = priceOf(view, row.resource, null, unit);
  return price.kind === 'known' ? price.value : null;
}
