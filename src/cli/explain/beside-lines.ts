import { msg } from '../../lang/message.js';
import type { Figure } from '../../model/assessment-schema.js';
import type { Message } from '../../model/text.js';
import { figureStyle } from '../../report/figure-style.js';
import { periodTexts } from '../../report/texts.js';
import { decouplingText, expanded, isCompared } from '../assess/decoupling-text.js';
import { amountOrDash } from '../terminal/amounts.js';
import type { Walk } from './walk.js';
import { indented } from './walk.js';

/** What stands beside the values: a year by its known months, and what was avoided. */
export function besideLines(figure: Figure, depth: number, { dossier, speaker }: Walk): string[] {
  const lines = [...annualisedOf(figure, dossier), ...avoidedOf(figure)];
  return lines.flatMap((line) => indented(depth, speaker.say(line), 1));
}

function annualisedOf(figure: Figure, { core }: Walk['dossier']): readonly Message[] {
  const periods = periodTexts(core);
  const style = figureStyle(figure, core.currency);
  return (['base', 'reporting'] as const).flatMap((period) => {
    const year = figure.annualised?.[period];
    if (year === undefined) return [];
    const value = amountOrDash(year, figure.unit, style, `${figure.id}@annualised.${period}`);
    return msg('cli.explain.annualised', { period: periods[period], value });
  });
}

function avoidedOf(figure: Figure): readonly Message[] {
  if (!isCompared(figure)) return [];
  const { id, unit, avoided } = figure;
  return [
    msg('cli.explain.avoided', {
      value: amountOrDash(avoided.value, unit, 'indicator', `${id}@avoided`),
      expanded: amountOrDash(expanded(figure), unit, 'indicator', `${id}@expanded`),
      decoupling: decouplingText(figure),
    }),
  ];
}
