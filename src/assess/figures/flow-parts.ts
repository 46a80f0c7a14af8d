import type { FlowRow } from '../../model/plant.js';
import { type Part, partOf } from './part.js';
import type { Workspace } from './workspace.js';

/** The rows of the water network. [m3] */
export const waterFlows = ({ plant }: Workspace): readonly FlowRow[] =>
  plant.tables.flows.rows.filter(({ substance }) => substance === 'water');

/** One flow by month, with the error of its own meter or estimate. */
export const flowPart = (space: Workspace, rows: readonly FlowRow[]): Part => ({
  ...partOf(space, { table: space.plant.tables.flows, rows, column: 'quantity' }),
  quality: { grade: 'C', relativeUncertainty: uncertaintyOf(space, rows) },
});

/** facility.json wins over the flow's own column. */
function uncertaintyOf({ plant }: Workspace, [row]: readonly FlowRow[]): number | null {
  if (row === undefined) return null;
  const { accuracy } = plant.facility;
  return (
    accuracy?.[`flows.csv#${row.from}>${row.to}:${row.substance}`] ??
    row.uncertainty ??
    accuracy?.['flows.csv'] ??
    null
  );
}
