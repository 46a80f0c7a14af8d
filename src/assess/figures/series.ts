import type { Series } from '../../model/assessment-schema.js';
import type { Draft } from './draft.js';
import type { Workspace } from './workspace.js';

/** Figures that are shown month by month: sums, and the ratios that sparklines draw. */
const shown: readonly RegExp[] = [
  /^production\.total$/,
  /^energy\.(?!.*\.cost$)(?!toe|specific|cost)[^.]+$/,
  /^electricity\.(peak|standard|offpeak|powerfactor)$/,
  /^water\.intake$/,
  /^wastewater\.volume$/,
  /^material\.(?!.*\.cost$)/,
  /^materials\.(raw|total)$/,
  /^materials\.yield(\.|$)/,
  /^waste\.(total|hazardous)$/,
  /^ghg\.total$/,
  /^(electricity|energy|water|wastewater|waste|ghg)\.specific$/,
];

/** The months of those figures; a series of which no month is known is none. */
export const seriesOf = ({ axis, book }: Workspace): readonly Series[] =>
  [...book.values()].flatMap((draft) => (isShown(draft) ? seriesOfDraft(draft, axis.months) : []));

const isShown = ({ id, months }: Draft): boolean =>
  months?.some((month) => month !== null) === true && shown.some((pattern) => pattern.test(id));

const seriesOfDraft = (
  { id, name, unit, months }: Draft,
  axisMonths: readonly string[],
): Series => ({
  id,
  ...(name !== undefined && { name }),
  unit,
  months: [...axisMonths],
  values: [...(months ?? [])],
});
