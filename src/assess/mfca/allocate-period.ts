import type { PeriodName } from '../figures/axis.js';
import type { Draft, Outcome } from '../figures/draft.js';
import { missing } from '../figures/draft.js';
import { type Allocation, allocateCosts, type StepCost } from './allocate.js';
import { type CostSources, isKnownIn } from './cost-sources.js';
import { border, type MassFlow } from './network.js';

/** Where one number stands in the network. */
type Place =
  | { readonly kind: 'material' }
  | { readonly kind: 'waste' }
  | { readonly kind: 'energy'; readonly step: string }
  | { readonly kind: 'system'; readonly step: string }
  | { readonly kind: 'flow'; readonly from: string; readonly to: string };

/** A number that goes into the allocation. */
interface Input {
  readonly place: Place;
  readonly draft: Draft;
  readonly value: number;
}

/** The allocation of a period, and how it comes out of other numbers in the same places. */
export interface PeriodAllocation {
  readonly inputs: readonly Input[];
  readonly allocation: Allocation;
  allocate(values: readonly number[]): Allocation | null;
}

/**
 * What enters and what becomes product must be known; an unmeasured flow between makes its ends one
 * centre, and a cost that is not known in the period is left out.
 */
export function allocatePeriod(
  sources: CostSources,
  period: PeriodName,
): PeriodAllocation | (Outcome & { readonly value: null }) {
  const needed = [
    sources.material,
    ...sources.flows
      .filter(({ from, to }) => from === border.in || to === border.product)
      .map(({ draft }) => draft),
  ];
  const unknown = needed.map((draft) => draft[period]).filter(({ value }) => value === null);
  const [first] = unknown;
  if (first !== undefined) return { ...first, value: null } as Outcome & { value: null };
  const inputs = inputsOf(sources, period);
  const allocate = (values: readonly number[]) =>
    allocateCosts(costsOf(sources, period, inputs, values));
  const found = allocate(inputs.map(({ value }) => value));
  if (found === null || 'impossible' in found)
    return missing(
      [...new Set(sources.flows.flatMap(({ draft }) => draft.id))],
      'undetermined',
    ) as Outcome & { value: null };
  return {
    inputs,
    allocation: found,
    allocate: (values) => {
      const moved = allocate(values);
      return moved === null || 'impossible' in moved ? null : moved;
    },
  };
}

function inputsOf(sources: CostSources, period: PeriodName): readonly Input[] {
  const input = (place: Place, draft: Draft): readonly Input[] => {
    const { value } = draft[period];
    return value === null ? [] : [{ place, draft, value }];
  };
  return [
    ...input({ kind: 'material' }, sources.material),
    ...sources.flows.flatMap(({ from, to, draft }) => input({ kind: 'flow', from, to }, draft)),
    ...sources.energy.flatMap(({ step, draft }) => input({ kind: 'energy', step }, draft)),
    ...sources.system.flatMap(({ step, draft }) => input({ kind: 'system', step }, draft)),
    ...sources.waste.flatMap((draft) => input({ kind: 'waste' }, draft)),
  ];
}

function costsOf(
  sources: CostSources,
  period: PeriodName,
  inputs: readonly Input[],
  values: readonly number[],
): Parameters<typeof allocateCosts>[0] {
  const steps = new Map<string, StepCost>();
  const flows: MassFlow[] = sources.flows
    .filter(({ draft }) => !isKnownIn(draft, period))
    .map(({ from, to }) => ({ from, to, mass: null }));
  const whole = { material: 0, waste: 0 };
  for (const [at, { place }] of inputs.entries()) {
    const value = values[at] ?? 0;
    if (place.kind === 'flow') flows.push({ from: place.from, to: place.to, mass: value });
    else if ('step' in place) {
      const step = steps.get(place.step) ?? { energy: 0, system: 0, waste: 0 };
      steps.set(place.step, { ...step, [place.kind]: step[place.kind] + value });
    } else whole[place.kind] += value;
  }
  return { flows, steps, ...whole };
}
