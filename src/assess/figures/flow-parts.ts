import type { FlowRow } from '../../model/plant.js';
import { type Part, partOf } from './part.js';
import { errorsOf } from './quality.js';
import type { Workspace } from './workspace.js';

/** The rows of the water network. [m3] */
export const waterFlows = ({ plant }: Workspace): readonly FlowRow[] =>
  plant.tables.flows.rows.filter(({ substance }) => substance === 'water');

/** One flow by month, with the error of its own meter or estimate. */
export const flowPart = (space: Workspace, rows: readonly FlowRow[]): Part => {
  const [row] = rows;
  return {
    ...partOf(space, { table: space.plant.tables.flows, rows, column: 'quantity' }),
    quality: {
      grade: 'C',
      errors:
        row === undefined
          ? errorsOf('flows.csv', null)
          : errorsOf(flowIdOf(row), uncertaintyOfFlow(space, row)),
    },
  };
};

/** A flow as facility.json and the balances name it. */
export const flowIdOf = ({
  from,
  to,
  substance,
}: Pick<FlowRow, 'from' | 'to' | 'substance'>): string => `flows.csv#${from}>${to}:${substance}`;

/** Flows that nobody meters: what evaporates or is lost is estimated (formulas F11.4). */
const estimated: ReadonlySet<string> = new Set(['air', 'loss']);

const ofSubMeter = 0.02;
const ofEstimate = 0.2;

/**
 * Relative standard uncertainty of a flow: facility.json wins over the flow's own column; where neither
 * says, that of a sub-meter, or of an estimate where the flow cannot have a meter.
 */
export function uncertaintyOfFlow({ plant }: Workspace, row: FlowRow): number {
  const { accuracy } = plant.facility;
  return (
    accuracy?.[flowIdOf(row)] ??
    row.uncertainty ??
    accuracy?.['flows.csv'] ??
    (estimated.has(row.to) ? ofEstimate : ofSubMeter)
  );
}
