import type { OptionResult } from '../../model/assessment-schema.js';
import type { Finding } from '../../model/finding-schema.js';
import type { Draft, Grounds } from './grounds.js';
import { aboutOf } from './practices.js';

/** The finding that an operand of an option's condition is a sign of. */
const signs: Readonly<Record<string, readonly string[]>> = {
  'indicator:water_unaccounted_pct': ['water.unaccounted'],
  'indicator:baseload_share_pct': ['electricity.load.base.share'],
  'answers.json:motors.idle': ['electricity.load.base.share'],
  'answers.json:energy.night_load': ['electricity.load.base.share'],
  'indicator:cosphi': ['electricity.powerfactor'],
  'indicator:yield_gap_pp': ['materials.yield'],
};

/** So many are named with a change of use, those that save most first. */
const NAMED = 3;

/** Good housekeeping and process control mend what has drifted; new equipment does not answer it. */
const mending: ReadonlySet<string> = new Set(['GH', 'PC']);

/**
 * The options in the total that answer a finding: by the sign that called for them, or as a measure of
 * the consultant's own on all of the resource; for a rise in its use that nothing of the kind answers,
 * those that put running and upkeep of its users right.
 */
export function answersTo(
  finding: Draft,
  { options, library, plant }: Pick<Grounds, 'options' | 'library' | 'plant'>,
): Finding['options'] {
  const counted = options.filter(({ inTotal }) => inTotal);
  const resource = resourceOf(finding.about);
  const ofWholePlant = new Set(
    plant.tables.measures.rows
      .filter((row) => row.endUse === null && row.resource === resource)
      .map(({ id }) => id),
  );
  const bySign = counted.filter(
    ({ id, because }) =>
      (ofWholePlant.has(id) && isOfUse(finding)) ||
      because.some((operand) => {
        const about = aboutOf(operand);
        return about === finding.about || signs[about]?.includes(finding.about) === true;
      }),
  );
  if (bySign.length > 0 || !isRise(finding)) return bySign.map(({ id }) => id);
  const techniques = new Map(library.options.map(({ id, technique }) => [id, technique]));
  return counted
    .filter(
      ({ id, saving }) => saving[0]?.resource === resource && mending.has(techniques.get(id) ?? ''),
    )
    .toSorted((a, b) => savingOfOne(b) - savingOfOne(a))
    .slice(0, NAMED)
    .map(({ id }) => id);
}

const isRise = ({ kind, size }: Draft): boolean =>
  (kind === 'step' || kind === 'drift') && size !== null && size.value > 0;

/** Whether it is about how much is used or lost; a consultant's own measure on a whole resource answers that. */
const isOfUse = (finding: Draft): boolean => finding.kind === 'loss' || isRise(finding);

const resourceOf = (about: string): string => {
  if (about === 'water.intake' || about === 'water.unaccounted') return 'water';
  return about === 'materials.raw' ? 'material' : about.replace(/^energy\./, '');
};

const savingOfOne = ({ savingCost }: OptionResult): number => savingCost?.net ?? 0;
