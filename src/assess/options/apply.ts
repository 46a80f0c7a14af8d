import type { Scenario } from '../../model/assessment-schema.js';
import { quantity } from '../../model/quantity.js';
import type { YearlySaving } from '../economics/cash-flow.js';
import type { Candidate, Part } from './candidate.js';
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
    const variable = plantVariableOf(id);
    const heat = id !== 'Q_fuel' && found.unit === 'GJ/yr' && isBoilerHeat(view, id);
    const within = variable?.within ?? (heat ? 'Q_fuel' : null);
    const follows = variable?.follows ?? null;
    flows.set(id, { id, amount: found.value, within, follows });
    enter(within);
    enter(follows);
  };
  for (const { parts } of candidates) for (const { flow } of parts) enter(flow?.id ?? null);
  return openLedger([...flows.values()]);
}

/** In loading order: demand before distribution before supply; one after the other by id. */
export const inLoadingOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * What each saving of a candidate comes to after those applied before it.
 *
 * @param isTaken - Whether it counts, and leaves less for those after it.
 * @returns Net amounts, in the unit and order of its parts.
 */
export function netAmounts(candidate: Candidate, ledger: Ledger, isTaken: boolean): number[] {
  let share = 1;
  return candidate.parts.map((part, index) => {
    const net = netOf(part, candidate.isSupply, ledger, isTaken) * (part.isDerived ? share : 1);
    if (index === 0 && part.gross.likely !== 0) share = net / part.gross.likely;
    return net;
  });
}

function netOf(part: Part, isSupply: boolean, ledger: Ledger, isTaken: boolean): number {
  const { flow, gross } = part;
  const place = flow ? ledger.indexOf(flow.id) : -1;
  if (!flow || place < 0) return gross.likely;
  const fraction = gross.likely / flow.unitsEach / flow.amount;
  const saved = isTaken
    ? ledger.take(place, fraction, isSupply)
    : ledger.probe(place, fraction, isSupply);
  return saved * flow.unitsEach;
}

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
    : { energy: quantity(energy, 'VND/yr'), other: quantity(other, 'VND/yr') };
}

/** Amounts before overlap in one scenario. */
export const grossAmounts = ({ parts }: Candidate, scenario: Scenario): number[] =>
  parts.map(({ gross }) => gross[scenario]);

/** Both parts of a yearly saving together. [VND/yr] */
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
