import { msg } from '../../lang/message.js';
import type { AgainstOutput, Figure } from '../../model/assessment-schema.js';
import type { Message } from '../../model/text.js';

/** A figure that was compared with output. */
export type Compared = Figure & AgainstOutput;

/** Whether it was. */
export const isCompared = (figure: Figure): figure is Compared =>
  figure.decoupling !== undefined && figure.avoided !== undefined;

/** Expanded uncertainty of what was avoided, at about 95 % (k = 2). */
export const expanded = ({ avoided: { uncertainty } }: Compared): number | null =>
  uncertainty === null ? null : 2 * uncertainty;

/** How use went with output; what lies within its error claims nothing. */
export function decouplingText(figure: Compared): Message {
  const error = expanded(figure);
  return error !== null && Math.abs(figure.avoided.value) <= error
    ? msg('cli.assess.withinError')
    : msg(`figure.decoupling.${figure.decoupling}`);
}
