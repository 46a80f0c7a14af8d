import { type CostParts, costOfLosses } from '../formulas/cost-of-losses.js';
import { type Centre, carriedBy, centresOf, type MassFlow } from './network.js';

/** Costs that a step adds. [money] */
export interface StepCost {
  readonly energy: number;
  readonly system: number;
  readonly waste: number;
}

/** A plant, or a line, as a network of quantity centres. */
export interface MaterialFlowCosts {
  readonly flows: readonly MassFlow[];
  /** Paid for the material that enters. [money] */
  readonly material: number;
  readonly steps: ReadonlyMap<string, StepCost>;
  /** Management of waste that no step is charged with. [money] */
  readonly waste: number;
}

/** A quantity centre: what came into it, and what of it was lost. [money] */
interface CentreCosts {
  readonly steps: readonly string[];
  /** Of the mass that it received. */
  readonly productShare: number;
  readonly put: CostParts;
  readonly lost: CostParts;
}

/** Costs that end in the product, and that do not. */
export interface Allocation {
  readonly centres: readonly CentreCosts[];
  readonly lost: CostParts;
  readonly product: CostParts;
}

/**
 * Allocates the costs of a network by mass, from the material that enters to the product. Whatever
 * goes in comes out as one of the two: product + lost = material + energy + system + waste.
 *
 * @returns The steps of a centre that passes on far more than it received, where there is one;
 * `null` where nothing enters.
 */
export function allocateCosts(
  costs: MaterialFlowCosts,
): Allocation | { readonly impossible: readonly string[] } | null {
  const centres = centresOf(costs.flows);
  if ('impossible' in centres) return centres;
  const entering = centres.reduce((sum, centre) => sum + centre.entering, 0);
  if (entering <= 0) return null;
  const costOf = ({ steps }: Centre, kind: keyof StepCost): number =>
    steps.reduce((sum, step) => sum + (costs.steps.get(step)?.[kind] ?? 0), 0);
  const carried = (own: (centre: Centre) => number): readonly number[] =>
    carriedBy(centres, centres.map(own));
  const material = carried((centre) => (costs.material * centre.entering) / entering);
  const energy = carried((centre) => costOf(centre, 'energy'));
  const system = carried((centre) => costOf(centre, 'system'));
  const allocated = centres.map((centre, at) =>
    centreCosts(centre, {
      material: material[at] ?? 0,
      energy: energy[at] ?? 0,
      system: system[at] ?? 0,
      waste: costOf(centre, 'waste'),
    }),
  );
  const lost = added(allocated.map((centre) => centre.lost));
  return {
    centres: allocated,
    lost: { ...lost, waste: lost.waste + costs.waste },
    product: added(allocated.map(({ put }, at) => scaled(put, centres[at]?.product ?? 0))),
  };
}

function centreCosts(centre: Centre, put: CostParts): CentreCosts {
  const productShare = centre.onward.reduce((sum, share) => sum + share, centre.product);
  return { steps: centre.steps, productShare, put, lost: costOfLosses(put, productShare) };
}

/** What leaves as product; waste management never does. */
const scaled = ({ material, energy, system }: CostParts, share: number): CostParts => ({
  material: material * share,
  energy: energy * share,
  system: system * share,
  waste: 0,
});

function added(parts: readonly CostParts[]): CostParts {
  const sumOf = (kind: keyof CostParts): number => parts.reduce((sum, part) => sum + part[kind], 0);
  return {
    material: sumOf('material'),
    energy: sumOf('energy'),
    system: sumOf('system'),
    waste: sumOf('waste'),
  };
}
