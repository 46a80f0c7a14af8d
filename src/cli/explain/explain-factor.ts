import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { leavesUnder } from '../../model/leaves-under.js';
import type { Factor } from '../../model/library.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { amountOrDash } from '../terminal/amounts.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { workshop } from '../workshop.js';
import { confirmationText } from './confirmation-text.js';
import { indented } from './walk.js';

/** Before the id of a factor, as in the inputs of a figure. */
const prefix = 'factor:';

export const isFactor = (word: string): boolean => word.startsWith(prefix);

/**
 * A factor of the newest set, without a plant.
 *
 * @throws UsageError where the set has none of that id.
 */
export async function explainFactor(word: string, terminal: Terminal): Promise<void> {
  const { library } = workshop();
  const set = library.factorSets.at(-1) ?? '';
  const factor = factorNamed(word, library.factors(set));
  terminal.print(
    factorLines(factor, set, await terminal.speaker(), await terminal.styles()).join('\n'),
  );
}

/**
 * A factor of the set that the assessment was made with, and what rests on it.
 *
 * @throws UsageError where the set has none of that id.
 */
export function formatFactor(
  word: string,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { factorSet } = dossier.core;
  const factor = factorNamed(word, dossier.library.factors(factorSet));
  return [
    ...factorLines(factor, factorSet, speaker, styles),
    ...restingLines(factor.id, dossier, speaker, styles),
  ].join('\n');
}

function factorNamed(word: string, factors: ReadonlyMap<string, Factor>): Factor {
  const found = factors.get(word.slice(prefix.length));
  if (found !== undefined) return found;
  const known = [...factors.keys()].map((id) => `${prefix}${id}`);
  throw new UsageError(withSuggestion(msg('cli.unknown.factor', { word }), word, known));
}

function factorLines(factor: Factor, set: string, speaker: Speaker, styles: Styles): string[] {
  const { id, name, unit, value, year, region, validFrom, validTo } = factor;
  const amount = (of: number | null): Text => amountOrDash(of, unit, 'factor', `${prefix}${id}`);
  const bounds = { low: amount(factor.low), high: amount(factor.high) };
  const facts: readonly (Text | null)[] = [
    msg('cli.factor.value', { value: amount(value) }),
    factor.low === null || factor.high === null ? null : msg('cli.factor.range', bounds),
    year === '' ? null : msg('cli.factor.year', { year }),
    region === null ? null : regionText(region),
    msg('cli.factor.source', { source: factor.sourceWords ?? factor.source }),
    validityText(validFrom, validTo),
    confirmationText(factor),
    msg('cli.factor.set', { set }),
  ];
  return [
    `${styles.strong(`${prefix}${id}`)}  ${speaker.say(name)}`,
    ...facts.flatMap((fact) => (fact === null ? [] : indented(1, speaker.say(fact), 1))),
  ];
}

const regionText = (region: string): Text =>
  region === 'world' ? msg('cli.factor.world') : msg('cli.factor.region', { region });

function validityText(from: string | null, to: string | null): Text | null {
  const day = (date: string): Text => ({ kind: 'date', date });
  if (from !== null && to !== null)
    return msg('cli.factor.validBetween', { from: day(from), to: day(to) });
  if (from !== null) return msg('cli.factor.validFrom', { from: day(from) });
  return to === null ? null : msg('cli.factor.validTo', { to: day(to) });
}

/** Figures that take it themselves, those above them, and the options. */
function restingLines(id: string, dossier: Dossier, speaker: Speaker, styles: Styles): string[] {
  const leaf = `${prefix}${id}`;
  const figures = new Map(dossier.core.figures.map((figure) => [figure.id, figure]));
  const resting = dossier.core.figures.filter((figure) =>
    leavesUnder(figures, [figure.id]).has(leaf),
  );
  const [direct, above] = [true, false].map((isDirect) =>
    resting.filter(({ inputs }) => inputs.includes(leaf) === isDirect),
  );
  const named = (head: Text, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [`  ${styles.quiet(speaker.say(head))}`, ...items.flatMap((item) => indented(2, item, 1))];
  const figureText = (figure: { readonly id: string }): string =>
    `${figure.id}  ${speaker.say(nameOf(dossier, figure.id))}`;
  const options = dossier.core.options.filter(({ factors }) => factors?.includes(id));
  if (resting.length + options.length === 0)
    return indented(1, speaker.say(msg('cli.factor.unused')), 1);
  return [
    ...named(msg('cli.factor.direct'), (direct ?? []).map(figureText)),
    ...named(msg('cli.factor.above'), (above ?? []).map(figureText)),
    ...named(
      msg('cli.factor.options'),
      options.map((option) => `${option.id}  ${speaker.say(option.shortName)}`),
    ),
  ];
}
