import { formulas } from '../../assess/formulas/registry.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Figure } from '../../model/assessment-schema.js';
import { isWithin } from '../../model/month.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { styleOf } from '../assess/figures-text.js';
import { amountOrDash } from '../terminal/amounts.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';
import { formulaName } from './explain-formulas.js';
import { leafValue } from './leaf-value.js';

/** So many cells of one figure are listed; the others come with `--verbose`. */
const shownCells = 12;

const confirmations = {
  yes: 'cli.confirmed.yes',
  near: 'cli.confirmed.near',
  no: 'cli.confirmed.no',
  open: 'cli.confirmed.open',
} as const;

/** What the walk carries along: where it looks things up, and which figures it has passed. */
interface Walk {
  readonly dossier: Dossier;
  readonly isAll: boolean;
  readonly speaker: Speaker;
  readonly styles: Styles;
  readonly passed: Set<string>;
}

/** A figure, its formula with the numbers put in, and below it everything that these rest on. */
export function formatProvenance(
  figure: Figure,
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const walk: Walk = { dossier, isAll, speaker, styles, passed: new Set() };
  return figureLines(figure, 0, walk).join('\n');
}

const indented = (depth: number, text: string): string => `${'  '.repeat(depth)}${text}`;

function figureLines(figure: Figure, depth: number, walk: Walk): string[] {
  const { dossier, speaker, styles, passed } = walk;
  const title = `${styles.strong(figure.id)}  ${speaker.say(nameOf(dossier, figure.id))}`;
  if (passed.has(figure.id))
    return [indented(depth, `${title} ${styles.quiet(speaker.say(msg('cli.explain.above')))}`)];
  passed.add(figure.id);
  const leaves = figure.inputs.filter((id) => dossier.figure(id) === undefined);
  const figures = figure.inputs.flatMap((id) => dossier.figure(id) ?? []);
  return [
    indented(depth, title),
    indented(depth + 1, `= ${valuesOf(figure, walk)}`),
    ...formulaLines(figure, depth + 1, walk),
    ...putInLines(figures, depth + 1, walk),
    ...leafLines(leaves, depth + 1, walk),
    ...figures.flatMap((input) => figureLines(input, depth + 1, walk)),
  ];
}

/** Both periods, with how far the value can be trusted. */
function valuesOf(figure: Figure, { dossier, speaker }: Walk): string {
  const style = styleOf(figure.unit, dossier.core.currency);
  return speaker.say(
    msg('cli.explain.values', {
      value: amountOrDash(figure.value, figure.unit, style, figure.id),
      base: amountOrDash(figure.base, figure.unit, style, `${figure.id}@base`),
      grade: figure.quality.grade,
    }),
  );
}

/** The numbers that went into the formula, where these are figures themselves. */
function putInLines(figures: readonly Figure[], depth: number, walk: Walk): string[] {
  const { dossier, speaker, styles } = walk;
  if (figures.length === 0) return [];
  const items = figures.map(({ id, value, unit }) => {
    const style = styleOf(unit, dossier.core.currency);
    return `${id} = ${speaker.say(amountOrDash(value, unit, style, id))}`;
  });
  const text = speaker.say(msg('cli.explain.putIn', { items: items.join('; ') }));
  return wrap(text, Math.max(40, pageWidth - 2 * depth)).map((line) =>
    indented(depth, styles.quiet(line)),
  );
}

function formulaLines({ formula, basis }: Figure, depth: number, walk: Walk): string[] {
  const { speaker, styles } = walk;
  const known = formulas.find(({ id }) => id === formula);
  const text =
    known === undefined
      ? formula
      : speaker.say(
          msg('cli.explain.formula', {
            formula,
            name: formulaName(formula),
            equation: known.equation,
            source: known.source,
          }),
        );
  const lines = [
    ...wrap(text, Math.max(40, pageWidth - 2 * depth)),
    ...(basis === undefined ? [] : [speaker.say(msg('cli.explain.basis', { basis }))]),
  ];
  return lines.map((line) => indented(depth, styles.quiet(line)));
}

function leafLines(leaves: readonly string[], depth: number, walk: Walk): string[] {
  const { isAll, speaker, styles } = walk;
  const factors = leaves.filter((leaf) => leaf.startsWith('factor:'));
  const cells = reportingFirst(
    leaves.filter((leaf) => !leaf.startsWith('factor:')),
    walk,
  );
  const shown = isAll ? cells : cells.slice(0, shownCells);
  const rest = cells.length - shown.length;
  return [
    ...factors.flatMap((leaf) => factorLines(leaf.slice('factor:'.length), depth, walk)),
    ...shown.map((leaf) => indented(depth, cellLine(leaf, walk))),
    ...(rest > 0
      ? [indented(depth, styles.quiet(speaker.say(msg('cli.explain.moreCells', { count: rest }))))]
      : []),
  ];
}

/** The value above is that of the reporting period: its cells come first, then those of the base. */
function reportingFirst(leaves: readonly string[], { dossier }: Walk): string[] {
  const { plant, core } = dossier;
  const isReporting = (leaf: string): boolean => {
    const month = leafValue(leaf, plant)?.month;
    return month !== undefined && core.periods !== null && isWithin(month, core.periods.reporting);
  };
  return [...leaves.filter(isReporting), ...leaves.filter((leaf) => !isReporting(leaf))];
}

function cellLine(leaf: string, { dossier, speaker }: Walk): string {
  const found = leafValue(leaf, dossier.plant);
  if (found === undefined) return leaf;
  const { value, unit, month } = found;
  const text =
    typeof value === 'number' ? amountOrDash(value, unit, 'factor', leaf) : String(value);
  const when = month === undefined ? '' : `  (${speaker.say({ kind: 'month', month })})`;
  return `${leaf} = ${speaker.say(text)}${when}`;
}

/** A factor with its value, its source, and whether anyone has read that source since. */
function factorLines(id: string, depth: number, walk: Walk): string[] {
  const { dossier, speaker } = walk;
  const factor = dossier.core.factors.find((each) => each.id === id);
  if (factor === undefined) return [indented(depth, `factor:${id}`)];
  const value = amountOrDash(factor.value, factor.unit, 'factor', `factor:${id}`);
  const text = speaker.say(
    msg('cli.explain.factor', {
      id: `factor:${id}`,
      name:
        factor.year === ''
          ? factor.name
          : msg('cli.explain.ofYear', { name: factor.name, year: factor.year }),
      value,
      source: factor.source,
      confirmed: msg(confirmations[factor.confirmed]),
    }),
  );
  return wrap(text, Math.max(40, pageWidth - 2 * depth)).map((line, index) =>
    indented(index === 0 ? depth : depth + 1, line),
  );
}
