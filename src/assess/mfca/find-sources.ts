import { type Draft, draftOf } from '../figures/draft.js';
import type { Material } from '../figures/material-parts.js';
import { isRaw } from '../figures/materials.js';
import { moneyOf } from '../figures/money.js';
import { productUnit } from '../figures/production.js';
import { qualityOfSum } from '../figures/quality.js';
import type { Workspace } from '../figures/workspace.js';
import { completeSum } from '../formulas/complete-sum.js';
import { type CostSources, type FlowSource, inBoth, isKnownIn } from './cost-sources.js';
import { type MaterialNetwork, materialNetwork } from './material-network.js';
import { meteredEnergy, systemCosts, wasteCosts } from './step-costs.js';

/**
 * What the costs of losses are computed from: the chain of steps through which flows.csv follows the
 * material; without one the whole plant as one quantity centre, where product and raw material are
 * both weighed.
 */
export function findSources(
  space: Workspace,
  materials: readonly Material[],
): CostSources | undefined {
  const network = materialNetwork(space, materials);
  if (network !== undefined) return ofSteps(space, network, materials);
  const isWeighed = productUnit(space) === 't' && draftOf(space.book, 'materials.raw').unit === 't';
  return isWeighed ? ofPlant(space, materials) : undefined;
}

function ofSteps(
  space: Workspace,
  network: MaterialNetwork,
  materials: readonly Material[],
): CostSources {
  const steps = new Set(network.flows.flatMap(({ from, to }) => [from, to]));
  const energy = meteredEnergy(space).filter(({ step }) => steps.has(step));
  const stated = systemCosts(space);
  const system = stated.filter(({ step }) => steps.has(step));
  const elsewhere = stated.filter(({ step }) => !steps.has(step)).map(({ draft }) => draft);
  return {
    basis: `flows.csv (${network.substance})`,
    flows: network.flows,
    material: costOf(space, network.materials),
    energy,
    system,
    waste: wasteCosts(space),
    leftOut: {
      materials: unfollowed(materials, network.materials),
      energy: unplaced(space, energy),
      system: [
        ...unknownOf(system.map(({ draft }) => draft)),
        // The material does not pass through them: what share of it they are charged with is open.
        ...elsewhere.filter((draft) => isKnownIn(draft, 'reporting')).map(({ id }) => id),
      ],
      waste: unchargedWaste(space),
    },
  };
}

const plant = 'plant';

function ofPlant(space: Workspace, materials: readonly Material[]): CostSources {
  const raw = materials.filter(isRaw);
  const system = systemCosts(space);
  const yielded = draftOf(space.book, 'materials.yield');
  const flows: readonly FlowSource[] = [
    { from: 'in', to: plant, draft: { ...yielded, ...inBoth({ value: 1 }), ...exact } },
    { from: plant, to: 'product', draft: yielded },
  ];
  return {
    basis: 'materials.yield',
    flows: flows.map((flow) => ({ ...flow, draft: { ...flow.draft, inputs: [yielded.id] } })),
    material: costOf(space, raw),
    energy: [{ step: plant, draft: asInput(draftOf(space.book, 'energy.cost')) }],
    system: system.map(({ draft }) => ({ step: plant, draft })),
    waste: wasteCosts(space),
    leftOut: {
      materials: unfollowed(materials, raw),
      energy: unknownOf([draftOf(space.book, 'energy.cost')]),
      system:
        system.length === 0 ? ['facility.json:steps'] : unknownOf(system.map(({ draft }) => draft)),
      waste: unchargedWaste(space),
    },
  };
}

/** Of one tonne put in. */
const exact = { quality: { grade: 'A', errors: new Map() } } as const;

/** A figure is one input, whatever it rests on itself. */
const asInput = (draft: Draft): Draft => ({ ...draft, inputs: [draft.id] });

/** What was paid for the materials together. [money] */
function costOf(space: Workspace, materials: readonly Material[]): Draft {
  const costs = materials.map(({ name }) => draftOf(space.book, `material.${name}.cost`));
  const outcome = (period: 'base' | 'reporting'): Draft['base'] => {
    const unknown = costs.flatMap((cost) => (isKnownIn(cost, period) ? [] : [cost]));
    const [first] = unknown;
    const sum = completeSum(costs.map((cost) => cost[period].value));
    if (costs.length === 0) return { value: null, because: ['materials.csv'], reason: 'missing' };
    if (sum !== null) return { value: sum };
    const found = first?.[period];
    const reason = found !== undefined && found.value === null ? found.reason : 'missing';
    return { value: null, because: unknown.map(({ id }) => id), reason };
  };
  return {
    id: 'materials.cost',
    unit: moneyOf(space),
    formula: 'sum',
    base: outcome('base'),
    reporting: outcome('reporting'),
    months: null,
    inputs: costs.map(({ id }) => id),
    factors: [],
    quality: qualityOfSum(
      costs.map(({ reporting, quality }) => ({ value: reporting.value ?? 0, quality })),
    ),
  };
}

/** Materials of which nobody has said how much ends in the product. */
const unfollowed = (all: readonly Material[], followed: readonly Material[]): readonly string[] =>
  all.filter((material) => !followed.includes(material)).map(({ name }) => `material.${name}.cost`);

const unknownOf = (drafts: readonly Draft[]): readonly string[] =>
  drafts.filter((draft) => !isKnownIn(draft, 'reporting')).map(({ id }) => id);

/** Carriers that no meter of a step measures, or not all of what was paid for. */
function unplaced(
  { book }: Workspace,
  metered: readonly { readonly carrier: string; readonly draft: Draft }[],
): readonly string[] {
  return [...book.keys()].filter((id) => {
    const [, carrier] = /^energy\.([^.]+)\.cost$/.exec(id) ?? [];
    if (carrier === undefined) return false;
    const placed = metered
      .filter((each) => each.carrier === carrier)
      .reduce((sum, { draft }) => sum + (draft.reporting.value ?? 0), 0);
    return placed < allPlaced * (draftOf(book, id).reporting.value ?? Number.POSITIVE_INFINITY);
  });
}

/** Meters of steps and of the bill need not agree to the last unit. */
const allPlaced = 0.99;

/** Streams without a cost; and wastewater, whose cost stands with water. */
function unchargedWaste(space: Workspace): readonly string[] {
  const isWastewaterPaid = space.plant.tables.water.rows.some(
    ({ stream, cost }) => stream === 'wastewater' && cost !== null,
  );
  return [...unknownOf(wasteCosts(space)), ...(isWastewaterPaid ? ['wastewater.volume'] : [])];
}
