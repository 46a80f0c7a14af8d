import type { PeriodName } from '../figures/axis.js';
import type { Draft, Outcome } from '../figures/draft.js';

/** A cost that a step bears. [money] */
export interface StepSource {
  readonly step: string;
  readonly draft: Draft;
}

/** A flow of the network; what it is measured in cancels out. */
export interface FlowSource {
  readonly from: string;
  readonly to: string;
  readonly draft: Draft;
}

/** All that the costs of losses rest on. Costs that are not known are none of it, but `leftOut`. */
export interface CostSources {
  readonly basis: string;
  readonly flows: readonly FlowSource[];
  readonly material: Draft;
  readonly energy: readonly StepSource[];
  readonly system: readonly StepSource[];
  readonly waste: readonly Draft[];
  /** By kind of cost, what would have to be known to count it too. */
  readonly leftOut: Readonly<Record<LeftOut, readonly string[]>>;
}

/** What is added to the cost of the material. */
export type CostKind = 'energy' | 'system' | 'waste';

export const costKinds: readonly CostKind[] = ['energy', 'system', 'waste'];

export type LeftOut = 'materials' | CostKind;

/** The costs of a kind. */
const costsOf = (sources: CostSources, kind: CostKind): readonly Draft[] =>
  kind === 'waste' ? sources.waste : sources[kind].map(({ draft }) => draft);

/** Whether any cost of the kind counts in the period. */
export const isCounted = (sources: CostSources, kind: CostKind, period: PeriodName): boolean =>
  costsOf(sources, kind).some((draft) => isKnownIn(draft, period));

/** What an error in a table has taken of these costs: that is not left out, it takes them out. */
export const refusedIn = (
  sources: CostSources,
  kinds: readonly CostKind[],
  period: PeriodName,
): readonly string[] => [
  ...new Set(
    kinds.flatMap((kind) =>
      costsOf(sources, kind).flatMap(({ [period]: outcome }) =>
        outcome.value === null && outcome.reason === 'refused-data' ? outcome.because : [],
      ),
    ),
  ),
];

/** Whether a cost counts: one that is unknown in the period is left out of it. */
export const isKnownIn = (draft: Draft, period: PeriodName): boolean =>
  draft[period].value !== null;

/** The same outcome in both periods. */
export const inBoth = (outcome: Outcome): Pick<Draft, PeriodName> => ({
  base: outcome,
  reporting: outcome,
});
