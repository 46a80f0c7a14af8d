import type { FlowRow } from '../../model/plant.js';
import type { Draft } from '../figures/draft.js';
import { flowPart } from '../figures/flow-parts.js';
import type { Material } from '../figures/material-parts.js';
import { isRaw } from '../figures/materials.js';
import { grouped } from '../figures/rows.js';
import { substanceIn } from '../figures/substance-yields.js';
import { totalOf } from '../figures/total.js';
import { isRefused, type Workspace } from '../figures/workspace.js';
import type { FlowSource } from './cost-sources.js';

/** Carried through the plant, but not made into the product. */
const utilities: ReadonlySet<string> = new Set(['water', 'steam']);

/** A material followed from the gate to the product. */
export interface MaterialNetwork {
  readonly substance: string;
  readonly flows: readonly FlowSource[];
  /** The purchases that enter it. */
  readonly materials: readonly Material[];
}

/**
 * The network of flows.csv that leads a material from the gate into the product. Of one that is
 * followed wet and dry the dry one counts, as water that dries off is no loss of material. Where
 * several materials are followed side by side, their masses are no common basis for the costs of a
 * step, so there is none.
 */
export function materialNetwork(
  space: Workspace,
  materials: readonly Material[],
): MaterialNetwork | undefined {
  const bySubstance = grouped(space.plant.tables.flows.rows, ({ substance }) => substance);
  const leading = [...bySubstance].filter(
    ([substance, rows]) => !utilities.has(substance) && leadsToProduct(rows),
  );
  const names = leading.map(([substance]) => substance);
  const [network, another] = leading.filter(([substance]) => !isFollowedDry(substance, names));
  if (network === undefined || another !== undefined) return undefined;
  const [substance, rows] = network;
  return {
    substance,
    flows: [...grouped(rows, ({ from, to }) => `${from}>${to}`).values()].flatMap((ofFlow) =>
      flowSource(space, ofFlow),
    ),
    materials: entering(space, substance, materials),
  };
}

const leadsToProduct = (rows: readonly FlowRow[]): boolean =>
  rows.some(({ from }) => from === 'in') &&
  rows.some(({ to }) => to === 'product') &&
  new Set(rows.map(({ unit }) => unit)).size === 1;

/** `wood` and `wood-moisture` beside `wood-dry`. */
const isFollowedDry = (substance: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const stem = name.endsWith('-dry') ? name.slice(0, -'-dry'.length) : null;
    return (
      stem !== null &&
      substance !== name &&
      (substance === stem || substance.startsWith(`${stem}-`))
    );
  });

function flowSource(space: Workspace, rows: readonly FlowRow[]): readonly FlowSource[] {
  const [row] = rows;
  if (row === undefined) return [];
  return [{ from: row.from, to: row.to, draft: flowTotal(space, rows, row) }];
}

function flowTotal(space: Workspace, rows: readonly FlowRow[], row: FlowRow): Draft {
  const { flows } = space.plant.tables;
  return totalOf(space, {
    id: flows.file,
    unit: row.unit,
    formula: 'sum',
    parts: [flowPart(space, rows)],
    file: flows.file,
    isRefused: isRefused(flows),
  });
}

/** The materials whose names name the substance; where none does, all raw material. */
function entering(
  space: Workspace,
  substance: string,
  materials: readonly Material[],
): readonly Material[] {
  const named = materials.filter((material) => substanceIn(space, material).id === substance);
  return named.length > 0 ? named : materials.filter(isRaw);
}
