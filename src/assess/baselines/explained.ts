import type { Month } from '../../model/month.js';
import type { Months } from '../figures/axis.js';
import type { Draft } from '../figures/draft.js';
import type { Workspace } from '../figures/workspace.js';
import { type Driver, type Drivers, figureDriver } from './drivers.js';

/** A series that a baseline explains. */
export interface Explained {
  readonly id: string;
  readonly unit: string;
  /** The months on record, and the value of each. */
  readonly axisMonths: readonly Month[];
  readonly months: Months;
  /** The cells behind it. */
  readonly leaves: readonly string[];
  /** Drivers to choose from, the fullest choice first; none where output is unknown. */
  readonly choices: readonly (readonly Driver[])[];
  /** Whether one meter is held against another: what then rises is a loss, and no use. */
  readonly isBalance: boolean;
}

/** Fewer products than there are would leave the rest of the output unsaid. */
function choicesOf({ output, products, readings }: Drivers): readonly (readonly Driver[])[] {
  const whole = output === null ? [] : [[output, ...readings], [output]];
  const mix = products.length > 0 ? [[...products, ...readings]] : [];
  return [...mix, ...whole];
}

/**
 * Use of each carrier and of water, against output and readings; and water taken in against
 * wastewater alone, where a step is a leak: what the plant uses moves both meters, a leak moves one.
 * Output has no place beside wastewater: where that is measured with error, output stands in for it,
 * and hides the leak.
 */
export function explainedOf(record: Workspace, drivers: Drivers): readonly Explained[] {
  const choices = choicesOf(drivers);
  const uses = [...record.book.values()]
    .filter(({ id, group }) => group === 'carrier' || id === 'water.intake')
    .flatMap((draft) => explained(record, draft, choices, false));
  const discharged = figureDriver(record, 'wastewater.volume');
  const intake = record.book.get('water.intake');
  const leak =
    intake && discharged
      ? explained(record, { ...intake, id: 'water.unaccounted' }, [[discharged]], true)
      : [];
  return [...uses, ...leak].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const explained = (
  { axis }: Workspace,
  { id, unit, months, inputs }: Draft,
  choices: Explained['choices'],
  isBalance: boolean,
): readonly Explained[] =>
  months?.some((month) => month !== null) === true
    ? [{ id, unit, axisMonths: axis.months, months, leaves: inputs, choices, isBalance }]
    : [];
