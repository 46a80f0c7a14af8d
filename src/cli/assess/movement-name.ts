import { msg } from '../../lang/message.js';
import type { Movement } from '../../model/factor-comparison-schema.js';
import type { Message, Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf, resourceName } from '../../report/names.js';

/** What options and totals are told by, behind `options.<id>.` and `totals.`. */
const fields: Readonly<Record<string, () => Message>> = {
  'savingCost.net': () => msg('cli.compare.field.net'),
  net: () => msg('cli.compare.field.net'),
  'savingCost.p10': () => msg('cli.compare.field.p10'),
  'savingCost.p50': () => msg('cli.compare.field.p50'),
  'savingCost.p90': () => msg('cli.compare.field.p90'),
  'investment.likely': () => msg('cli.head.investment'),
  investment: () => msg('cli.head.investment'),
  npv: () => msg('cli.totals.npv.short'),
  paybackYears: () => msg('cli.head.payback'),
  ghg: () => msg('cli.compare.field.ghg'),
};

/** A number that moved, in words: a figure by its name, what is of an option behind its id. */
export function movementName({ id, kind }: Movement, dossier: Dossier): Text {
  if (kind === 'figure') return nameOf(dossier, id);
  if (kind === 'total') return fields[id.slice('totals.'.length)]?.() ?? id;
  const option = dossier.core.options.find((each) => id.startsWith(`options.${each.id}.`));
  if (option === undefined) return id;
  const field = id.slice(`options.${option.id}.`.length);
  const name = field.startsWith('saving.')
    ? resourceName(dossier, field.slice('saving.'.length))
    : (fields[field]?.() ?? field);
  return msg('cli.compare.ofOption', { id: option.id, name });
}
