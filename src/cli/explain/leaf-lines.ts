import { msg } from '../../lang/message.js';
import { isWithin } from '../../model/month.js';
import type { Text } from '../../model/text.js';
import { answerText } from '../../report/answer-texts.js';
import { amountOrDash } from '../terminal/amounts.js';
import { confirmationText } from './confirmation-text.js';
import { sourceOfFactor } from './factor-source.js';
import type { LeafValue } from './leaf-value.js';
import { leafValue } from './leaf-value.js';
import type { Walk } from './walk.js';
import { indented } from './walk.js';

/** So many cells of one figure are listed; the others come with `--verbose`. */
const shownCells = 12;

/** The factors and cells that a figure rests on; what is doubtful among them comes first. */
export function leafLines(leaves: readonly string[], depth: number, walk: Walk): string[] {
  const { isAll, speaker, styles, remarks } = walk;
  const factors = leaves.filter((leaf) => leaf.startsWith('factor:'));
  const cells = inOrder(
    leaves.filter((leaf) => !leaf.startsWith('factor:')),
    walk,
  );
  const doubted = cells.filter((leaf) => remarks.has(leaf)).length;
  const shown = isAll ? cells : cells.slice(0, Math.max(shownCells, doubted));
  const rest = cells.length - shown.length;
  const more = speaker.say(msg('cli.explain.moreCells', { count: rest }));
  return [
    ...factors.flatMap((leaf) => factorLines(leaf.slice('factor:'.length), depth, walk)),
    ...shown.flatMap((leaf) => cellLines(leaf, depth, walk)),
    ...(rest > 0 ? indented(depth, more).map(styles.quiet) : []),
  ];
}

/** Doubtful cells, then those of the reporting period, whose value stands above, then the others. */
function inOrder(leaves: readonly string[], { dossier, remarks }: Walk): string[] {
  const { plant, core } = dossier;
  const rank = (leaf: string): number => {
    if (remarks.has(leaf)) return 0;
    const month = leafValue(leaf, plant)?.months[0];
    const isReporting =
      month !== undefined && core.periods !== null && isWithin(month, core.periods.reporting);
    return isReporting ? 1 : 2;
  };
  return leaves
    .map((leaf) => ({ leaf, rank: rank(leaf) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ leaf }) => leaf);
}

/** `energy.csv:70:quantity = 211,9 kWh  (6/2025)  nghi vấn …`: what stands there, digit by digit. */
export function cellLines(leaf: string, depth: number, walk: Walk): string[] {
  const { dossier, speaker, styles, remarks } = walk;
  const found = leafValue(leaf, dossier.plant);
  const remark = remarks.get(leaf);
  // A row of interval data has a place, but its value was not kept.
  const text =
    found === undefined
      ? leaf
      : `${leaf} = ${speaker.say(valueText(leaf, found, walk))}${whenText(found, walk)}`;
  if (remark === undefined) return indented(depth, text, 1);
  return indented(depth, `${text}  ${speaker.say(remark)}`, 1).map(styles.warning);
}

function valueText(leaf: string, { value, unit }: LeafValue, { dossier }: Walk): Text {
  if (value === null) return msg('cli.explain.emptyCell');
  const question = leaf.startsWith('answers.json:')
    ? dossier.library.questions.get(leaf.slice('answers.json:'.length))
    : undefined;
  if (question !== undefined) return answerText(question, value, leaf, 'exact');
  return typeof value === 'number' ? amountOrDash(value, unit, 'exact', leaf) : String(value);
}

function whenText({ months }: LeafValue, { speaker }: Walk): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from: Text = { kind: 'month', month: first };
  const when =
    first === last ? from : msg('cli.head.months', { from, to: { kind: 'month', month: last } });
  return `  (${speaker.say(when)})`;
}

/** A factor with its value, its source, and whether anyone has read that source since. */
function factorLines(id: string, depth: number, { dossier, speaker }: Walk): string[] {
  const factor = dossier.core.factors.find((each) => each.id === id);
  if (factor === undefined) return indented(depth, `factor:${id}`);
  const { name, year, confirmed, confirmedAt } = factor;
  const text = msg('cli.explain.factor', {
    id: `factor:${id}`,
    name: year === '' ? name : msg('cli.explain.ofYear', { name, year }),
    value: amountOrDash(factor.value, factor.unit, 'factor', `factor:${id}`),
    source: sourceOfFactor(id, dossier) ?? factor.source,
    // A source that agrees needs no more words here; one that differs is shown with what it says.
    confirmed: confirmationText({
      confirmed,
      confirmedAt: confirmed === 'no' ? confirmedAt : null,
    }),
  });
  return indented(depth, speaker.say(text), 1);
}
