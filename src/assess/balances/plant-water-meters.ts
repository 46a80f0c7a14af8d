import type { FlowRow } from '../../model/plant.js';
import { type Months, within } from '../figures/axis.js';
import { type Draft, draftOf } from '../figures/draft.js';
import { flowIdOf, flowPart, waterFlows } from '../figures/flow-parts.js';
import { relativeUncertaintyOf } from '../figures/quality.js';
import { grouped } from '../figures/rows.js';
import type { Workspace } from '../figures/workspace.js';
import type { Measurement, NetworkFlow } from './network-flow.js';
import type { Network } from './plant-network.js';

/** The plant's own meters of water.csv, and the border at which each stands. */
const plantMeters = [
  { figure: 'water.intake', end: 'from', border: 'in' },
  { figure: 'wastewater.volume', end: 'to', border: 'wastewater' },
] as const;

type PlantMeter = (typeof plantMeters)[number];

/** A meter of the plant that measures a flow of the network. */
export interface BorderMeter {
  readonly figure: string;
  readonly flow: NetworkFlow;
  readonly measured: Measurement;
}

/**
 * What water.csv adds to a water network. Where a border flow shows what the plant's meter shows in
 * each month, it is that meter, written down twice, and adds nothing. Where the network has just one
 * flow at the border, the plant's meter measures it a second time, or in its place. Beside several
 * flows at a border it cannot be told which of them the meter counts.
 */
export function borderMetersOf(space: Workspace, network: Network): readonly BorderMeter[] {
  if (network.substance !== 'water') return [];
  return plantMeters.flatMap((meter) => {
    const draft = draftOf(space.book, meter.figure);
    const { value } = draft[network.period];
    const there = network.flows.filter((flow) => flow[meter.end] === meter.border);
    const [flow] = there;
    if (value === null || flow === undefined || there.length > 1) return [];
    if (isSameMeter(space, network, meter, draft)) return [];
    const deviation = Math.abs(value) * (relativeUncertaintyOf(draft.quality) ?? ofMainMeter);
    return [{ figure: meter.figure, flow, measured: { value, deviation } }];
  });
}

/** Of the meter of a bill (formulas F11.4). */
const ofMainMeter = 0.01;

/** Two readings of one meter differ by rounding only. */
const rounding = 1e-3;

function isSameMeter(
  space: Workspace,
  { period }: Network,
  { end, border }: PlantMeter,
  draft: Draft,
): boolean {
  const rows = waterFlows(space).filter((row: FlowRow) => row[end] === border);
  const own = within(space.axis, draft.months ?? [], period);
  return [...grouped(rows, flowIdOf).values()].some((ofFlow) =>
    areEqual(within(space.axis, flowPart(space, ofFlow).months, period), own),
  );
}

function areEqual(flow: Months, meter: Months): boolean {
  const pairs = flow.flatMap((value, at) => {
    const other = meter[at] ?? null;
    return value === null || other === null ? [] : [[value, other] as const];
  });
  return (
    pairs.length > 0 &&
    pairs.every(([a, b]) => Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b)))
  );
}

/** The flow as the plant's meter has it, where the network has no number of its own. */
export const withBorderMeters = (
  flows: readonly NetworkFlow[],
  meters: readonly BorderMeter[],
): readonly NetworkFlow[] =>
  flows.map((flow) => {
    const meter = meters.find((each) => each.flow.id === flow.id);
    return meter === undefined || flow.measured !== null
      ? flow
      : { ...flow, id: meter.figure, measured: meter.measured };
  });

/**
 * The network with each second reading of a border flow in line with the first: what passes the
 * plant's meter passes the other one too, which is a balance more.
 */
export function inLine(
  flows: readonly NetworkFlow[],
  meters: readonly BorderMeter[],
): readonly NetworkFlow[] {
  const second = meters.filter(isSecond);
  const between = ({ figure }: BorderMeter): string => `between ${figure}`;
  const behind = flows.map((flow) => {
    const meter = second.find((each) => each.flow.id === flow.id);
    if (meter === undefined) return flow;
    return isAtIntake(meter) ? { ...flow, from: between(meter) } : { ...flow, to: between(meter) };
  });
  const added = secondReadings(meters).map((reading, at) => {
    const meter = second[at];
    if (meter === undefined) return reading;
    return isAtIntake(meter)
      ? { ...reading, to: between(meter) }
      : { ...reading, from: between(meter) };
  });
  return [...behind, ...added];
}

const isSecond = ({ flow }: BorderMeter): boolean => flow.measured !== null;

const isAtIntake = ({ figure }: BorderMeter): boolean => figure === 'water.intake';

/** The second readings, each between the ends of the flow that it measures. */
export const secondReadings = (meters: readonly BorderMeter[]): readonly NetworkFlow[] =>
  meters.filter(isSecond).map(({ figure, flow, measured }) => ({ ...flow, id: figure, measured }));
