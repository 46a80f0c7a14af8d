import type { Balance } from '../../model/balance-schema.js';
import type { FlowRow } from '../../model/plant.js';
import { type PeriodName, within } from '../figures/axis.js';
import { flowIdOf, uncertaintyOfFlow } from '../figures/flow-parts.js';
import { partOf } from '../figures/part.js';
import { grouped } from '../figures/rows.js';
import { isRefused, type Workspace } from '../figures/workspace.js';
import { completeSum } from '../formulas/complete-sum.js';
import type { NetworkFlow } from './network-flow.js';

/** The flows of one substance in one period. */
export interface Network {
  readonly substance: string;
  readonly basis: Balance['basis'];
  readonly period: PeriodName;
  readonly unit: string;
  readonly flows: readonly NetworkFlow[];
  /**
   * False where the substance stands as received beside its own dry mass: what dries off is no flow of
   * it, so that its balance cannot close, and says nothing.
   */
  readonly isJudged: boolean;
}

const ofDryMass = '-dry';

/**
 * The networks of flows.csv that have rows in the period, by substance. A flow with a month that is
 * blank or wanting counts as not measured in the whole period. A substance whose rows stand in units
 * that do not convert into each other has no network.
 */
export function networksOf(space: Workspace, period: PeriodName): readonly Network[] {
  const { flows } = space.plant.tables;
  if (isRefused(flows)) return [];
  const bySubstance = grouped(flows.rows, ({ substance }) => substance);
  return [...bySubstance].flatMap(([substance, all]) => {
    const rows = all.filter(({ month }) => isInPeriod(space, month, period));
    const unit = commonUnit(rows);
    if (unit === null) return [];
    const byFlow = [...grouped(rows, flowIdOf)];
    return [
      {
        substance,
        basis: basisOf(space, substance),
        period,
        unit,
        flows: byFlow.map(([id, ofFlow]) => flowOf(space, period, id, ofFlow, unit)),
        isJudged: !bySubstance.has(`${substance}${ofDryMass}`),
      },
    ];
  });
}

function isInPeriod({ axis }: Workspace, month: string, period: PeriodName): boolean {
  const position = axis.position.get(month);
  const [from, to] = axis.span[period];
  return position !== undefined && position >= from && position < to;
}

function basisOf({ library }: Workspace, substance: string): Balance['basis'] {
  if (substance.endsWith(ofDryMass)) return 'dry';
  const name = substance.toLowerCase();
  const isElement = library.substances.some(
    ({ id, names }) => id === name || names.vi.includes(name) || names.en.includes(name),
  );
  return isElement ? 'pure' : 'as received';
}

/** Tonnes in a unit of mass. */
const tonnes: Readonly<Record<string, number>> = { t: 1, kg: 1e-3, g: 1e-6 };

/** The unit of all rows; tonnes for several units of mass; `null` where there is none. */
function commonUnit(rows: readonly FlowRow[]): string | null {
  const [first, ...others] = new Set(rows.map(({ unit }) => unit));
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return [first, ...others].every((unit) => unit in tonnes) ? 't' : null;
}

function flowOf(
  space: Workspace,
  period: PeriodName,
  id: string,
  rows: readonly FlowRow[],
  unit: string,
): NetworkFlow {
  const scaled = rows.map((row) => inUnit(row, unit));
  const { flows } = space.plant.tables;
  const { months } = partOf(space, { table: flows, rows: scaled, column: 'quantity' });
  const value = completeSum(within(space.axis, months, period));
  const [row] = rows;
  return {
    id,
    from: row?.from ?? '',
    to: row?.to ?? '',
    measured: value === null ? null : { value, deviation: deviationOf(space, scaled) },
  };
}

const inUnit = (row: FlowRow, unit: string): FlowRow => {
  if (row.quantity === null || row.unit === unit) return row;
  return { ...row, quantity: (row.quantity * (tonnes[row.unit] ?? 1)) / (tonnes[unit] ?? 1) };
};

/** A meter has the same error in every month: its deviations add up, and do not average out. */
const deviationOf = (space: Workspace, rows: readonly FlowRow[]): number =>
  Math.abs(
    completeSum(rows.map((row) => (row.quantity ?? 0) * uncertaintyOfFlow(space, row))) ?? 0,
  );
