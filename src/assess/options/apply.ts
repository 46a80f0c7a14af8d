import type { Scenario } from '../../model/assessment-schema.js';
import { quantity } from '../../model/quantity.js';
import type { YearlySaving } from '../economics/cash-flow.js';
import type { Candidate } from './candidate.js';
import { type Flow, type Ledger, openLedger } from './overlap.js';
import { isBoilerHeat, plantVariableOf } from './plant-variables.js';
import type { PlantView } from './resolution.js';

/** Opens the ledger of all flows that these candidates save from, with the larger flows around them. */
export function ledgerOf(candidates: readonly Candidate[], view: PlantView): Ledger {
  const flows = new Map<string, Flow>();
  const enter = (id: string | null): void => {
    if (id === null || flows.has(id)) return;
    const found = view.variable(id);
    if (found.kind !== 'known' || found.value <= 0) return;
    const within = knownAround(id, view);
    const follows = plantVariableOf(id)?.follows ?? null;
    flows.set(id, { id, amount: found.value, within, follows });
    enter(within);
    enter(follows);
  };
  for (const { parts } of candidates)
    for (const { flow } of parts) {
      enter(flow?.id ?? null);
      enter(flow?.claims ?? null);
    }
  return openLedger([...flows.values()]);
}

/** The nearest flow around this one that is known, in the same unit. */
function knownAround(id: string, view: PlantView): string | null {
  const own = view.variable(id);
  for (let at = around(id, view); at !== null; at = around(at, view)) {
    const found = view.variable(at);
    if (found.kind === 'known' && own.kind === 'known' && found.unit === own.unit) return at;
  }
  return null;
}

function around(id: string, view: PlantView): string | null {
  const within = plantVariableOf(id)?.within;
  if (typeof within === 'function') return within(view);
  const found = view.variable(id);
  const isHeat = found.kind === 'known' && found.unit === 'GJ/yr' && id !== 'Q_fuel';
  return within ?? (isHeat && isBoilerHeat(view, id) ? 'Q_fuel' : null);
}

/**
 * In loading order: demand before distribution before supply; of one order the consultant's own
 * measures first, then one after the other by id.
 */
export const inLoadingOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted(
    (a, b) =>
      a.order - b.order ||
      Number(b.isMeasure) - Number(a.isMeasure) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );

/** Money of these amounts, less the running cost. `null` where one has no price. */
export function moneyOf(candidate: Candidate, amounts: readonly number[]): YearlySaving | null {
  let energy = 0;
  let other = -candidate.runningCost;
  for (const [index, { price, isEnergy }] of candidate.parts.entries()) {
    if (price === null) return null;
    const money = price * (amounts[index] as number);
    if (isEnergy) energy += money;
    else other += money;
  }
  return candidate.parts.length === 0
    ? null
    : { energy: quantity(energy, 'money/yr'), other: quantity(other, 'money/yr') };
}

/** Amounts before overlap in one scenario. */
export const grossAmounts = ({ parts }: Candidate, scenario: Scenario): number[] =>
  parts.map(({ gross }) => gross[scenario]);

/** Both parts of a yearly saving together. [money/yr] */
export const totalOf = (saving: YearlySaving): number => saving.energy + saving.other;

/** Emissions avoided by these amounts. [t CO2e/yr] `null` where a factor is not known. */
export function emissionOf({ parts }: Candidate, amounts: readonly number[]): number | null {
  let total = 0;
  for (const [index, { emission }] of parts.entries()) {
    if (emission === null) return null;
    total += emission * (amounts[index] as number);
  }
  return total;
}
