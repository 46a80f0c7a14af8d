import type { FlowRow } from '../../model/plant.js';
import { type Part, partOf } from './part.js';
import { errorsOf } from './quality.js';
import type { Workspace } from './workspace.js';

/** The rows of the water network. [m3] */
export const waterFlows = ({ plant }: Workspace): readonly FlowRow[] =>
  plant.tables.flows.rows.filter(({ substance }) => substance === 'water');

/** One flow by month, with the error of its own meter or estimate. */
export const flowPart = (space: Workspace, rows: readonly FlowRow[]): Part => ({
  ...partOf(space, { table: space.plant.tables.flows, rows, column: 'quantity' }),
  quality: { grade: 'C', errors: errorsOf(sourceOf(rows), uncertaintyOf(space, rows)) },
});

const sourceOf = ([row]: readonly FlowRow[]): string =>
  row === undefined ? 'flows.csv' : `flows.csv#${row.from}>${row.to}:${row.substance}`;

/** facility.json wins over the flow's own column. */
function uncertaintyOf({ plant }: Workspace, rows: readonly FlowRow[]): number | null {
  const { accuracy } = plant.facility;
  return accuracy?.[sourceOf(rows)] ?? rows[0]?.uncertainty ?? accuracy?.['flows.csv'] ?? null;
}
