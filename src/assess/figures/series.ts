import type { Series } from '../../model/assessment-schema.js';
import type { Draft, Group } from './draft.js';
import type { Workspace } from './workspace.js';

/** Figures that are shown month by month: sums, and the ratios that sparklines draw. */
const shown: ReadonlySet<string> = new Set([
  'production.total',
  'energy.total',
  'energy.specific',
  'electricity.peak',
  'electricity.standard',
  'electricity.offpeak',
  'electricity.powerfactor',
  'electricity.specific',
  'water.intake',
  'water.specific',
  'wastewater.volume',
  'wastewater.specific',
  'materials.raw',
  'materials.total',
  'waste.total',
  'waste.hazardous',
  'waste.specific',
  'ghg.total',
  'ghg.specific',
]);

const shownGroups: readonly (Group | undefined)[] = ['carrier', 'material', 'yield'];

/** The months of those figures; a series of which no month is known is none. */
export const seriesOf = ({ axis, book }: Workspace): readonly Series[] =>
  [...book.values()].flatMap((draft) => (isShown(draft) ? seriesOfDraft(draft, axis.months) : []));

const isShown = ({ id, group, months }: Draft): boolean =>
  months?.some((month) => month !== null) === true &&
  (shown.has(id) || shownGroups.includes(group));

const seriesOfDraft = (
  { id, name, group, unit, months }: Draft,
  axisMonths: readonly string[],
): Series => ({
  id,
  ...(name !== undefined && { name }),
  ...(group !== undefined && { group }),
  unit,
  months: [...axisMonths],
  values: [...(months ?? [])],
});
