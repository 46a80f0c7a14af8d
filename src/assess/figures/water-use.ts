import type { FlowRow } from '../../model/plant.js';
import { flowPart, waterFlows } from './flow-parts.js';
import { grouped } from './rows.js';
import { total } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/** Where water enters the plant, and where it leaves as wastewater. */
const border = { in: 'in', sewer: 'wastewater' };

/**
 * `water.use.<step>`: the water that each step draws from the border or from a step that supplies.
 * A step supplies where it draws so itself and passes water on to two steps or more; what it sends
 * to where wastewater is collected is spent and does not count.
 */
export function waterUseFigures(space: Workspace): void {
  const { flows } = space.plant.tables;
  const rows = waterFlows(space);
  const steps = new Map((space.plant.facility.steps ?? []).map((step) => [step.id, step]));
  const suppliers = suppliersIn(rows, new Set(steps.keys()));
  const drawn = rows.filter(
    ({ from, to }) => suppliers.has(from) && !suppliers.has(to) && steps.has(to),
  );
  for (const [id, intoStep] of grouped(drawn, ({ to }) => to))
    total(space, {
      id: `water.use.${id}`,
      name: steps.get(id)?.name ?? id,
      group: 'water-use',
      unit: 'm3',
      formula: 'sum',
      parts: [...grouped(intoStep, ({ from }) => from).values()].map((each) =>
        flowPart(space, each),
      ),
      file: flows.file,
      isRefused: isRefused(flows),
    });
}

/** The border and the steps that supply, from the border inwards. */
function suppliersIn(rows: readonly FlowRow[], steps: ReadonlySet<string>): ReadonlySet<string> {
  const collectors = collectorsIn(rows);
  const passesOn = (step: string): boolean =>
    new Set(
      rows
        .filter(({ from, to }) => from === step && steps.has(to) && !collectors.has(to))
        .map(({ to }) => to),
    ).size > 1;
  const suppliers = new Set([border.in]);
  // A set takes in what is added while it is walked through.
  for (const supplier of suppliers)
    for (const { from, to } of rows) if (from === supplier && passesOn(to)) suppliers.add(to);
  return suppliers;
}

/** Pits and treatment plants: what comes from several steps and goes to the sewer. */
function collectorsIn(rows: readonly FlowRow[]): ReadonlySet<string> {
  const sewered = rows.filter(({ to }) => to === border.sewer).map(({ from }) => from);
  const sourcesOf = (step: string): number =>
    new Set(rows.filter(({ to }) => to === step).map(({ from }) => from)).size;
  return new Set([...new Set(sewered)].filter((step) => sourcesOf(step) > 1));
}
