import type { Candidate } from './candidate.js';
import type { Ledger } from './overlap.js';

/** A candidate with its places in a ledger found. */
export interface Step {
  readonly savings: readonly PlacedSaving[];
  readonly isSupply: boolean;
}

interface PlacedSaving {
  /** Place of its flow, negative where it has none. */
  readonly place: number;
  readonly claimed: number;
  /** The whole flow in units of the saving, and how many of these one unit of the flow is. */
  readonly whole: number;
  readonly units: number;
  readonly isDerived: boolean;
}

/** Finds the places of a candidate's savings. */
export const stepOf = ({ parts, isSupply }: Candidate, ledger: Ledger): Step => ({
  savings: parts.map(({ flow, isDerived }) => ({
    place: flow ? ledger.indexOf(flow.id) : -1,
    claimed: flow?.claims == null ? -1 : ledger.indexOf(flow.claims),
    whole: (flow?.amount ?? 1) * (flow?.unitsEach ?? 1),
    units: flow?.unitsEach ?? 1,
    isDerived,
  })),
  isSupply,
});

/**
 * What each saving of a candidate comes to after those applied before it; what comes with the main
 * saving shrinks with it.
 *
 * @param alone - Its savings alone, in their order.
 * @param isTaken - Whether it counts, and leaves less for those after it.
 * @param net - Receives the savings that remain, in the units of `alone`.
 */
export function takeStep(
  { savings, isSupply }: Step,
  alone: ArrayLike<number>,
  ledger: Ledger,
  isTaken: boolean,
  net: Float64Array,
): void {
  let kept = 1;
  for (let at = 0; at < savings.length; at++) {
    const { place, claimed, whole, units, isDerived } = savings[at] as PlacedSaving;
    const wanted = alone[at] as number;
    let saved = wanted;
    if (place >= 0)
      saved =
        units *
        (isTaken
          ? ledger.take(place, wanted / whole, isSupply, claimed)
          : ledger.probe(place, wanted / whole, isSupply));
    net[at] = isDerived ? saved * kept : saved;
    if (at === 0 && wanted !== 0) kept = saved / wanted;
  }
}
