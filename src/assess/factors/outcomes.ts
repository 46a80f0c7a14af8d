import type { AssessmentCore, OptionResult, Totals } from '../../model/assessment-schema.js';
import type { Movement } from '../../model/factor-comparison-schema.js';

/** A number of an assessment that another set of factors may move. */
export interface Outcome extends Pick<Movement, 'id' | 'kind' | 'period' | 'unit'> {
  readonly value: number | null;
  /** The figure or option that it is of; empty: all options together. */
  readonly of: string;
}

/** Every figure of both periods, what every option saves, and the totals, by id and period. */
export function outcomesOf(core: AssessmentCore): ReadonlyMap<string, Outcome> {
  const outcomes = [
    ...figureOutcomes(core),
    ...core.options.flatMap((option) => optionOutcomes(option, core.currency)),
    ...(core.totals === null ? [] : totalOutcomes(core.totals, core.currency)),
  ];
  return new Map(outcomes.map((outcome) => [`${outcome.id}@${outcome.period}`, outcome]));
}

const figureOutcomes = ({ figures }: AssessmentCore): Outcome[] =>
  figures.flatMap(({ id, unit, value, base }) => [
    { id, kind: 'figure', period: 'base', unit, value: base, of: id },
    { id, kind: 'figure', period: 'reporting', unit, value, of: id },
  ]);

function optionOutcomes(option: OptionResult, currency: string): Outcome[] {
  const { id, saving, savingCost, investment, npv, paybackYears, ghg } = option;
  const of = (field: string, unit: string, value: number | null | undefined): Outcome => ({
    id: `options.${id}.${field}`,
    kind: 'option',
    period: 'reporting',
    unit,
    value: value ?? null,
    of: id,
  });
  return [
    ...saving.map(({ resource, unit, net }) => of(`saving.${resource}`, unit, net)),
    of('savingCost.net', `${currency}/yr`, savingCost?.net),
    of('investment.likely', currency, investment?.likely),
    of('npv', currency, npv),
    of('paybackYears', 'yr', paybackYears),
    of('ghg', 't CO2e/yr', ghg),
  ];
}

function totalOutcomes(totals: Totals, currency: string): Outcome[] {
  const { net, savingCost, investment, npv, paybackYears, ghg } = totals;
  const of = (field: string, unit: string, value: number | null): Outcome => ({
    id: `totals.${field}`,
    kind: 'total',
    period: 'reporting',
    unit,
    value,
    of: '',
  });
  return [
    of('net', `${currency}/yr`, net),
    of('savingCost.p10', `${currency}/yr`, savingCost.p10),
    of('savingCost.p50', `${currency}/yr`, savingCost.p50),
    of('savingCost.p90', `${currency}/yr`, savingCost.p90),
    of('investment', currency, investment),
    of('npv', currency, npv),
    of('paybackYears', 'yr', paybackYears),
    of('ghg', 't CO2e/yr', ghg),
  ];
}
