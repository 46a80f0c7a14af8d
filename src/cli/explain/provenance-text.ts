import { formulas } from '../../assess/formulas/registry.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Figure } from '../../model/assessment-schema.js';
import { basisTexts } from '../../report/basis-words.js';
import type { Dossier } from '../../report/dossier.js';
import { figureStyle } from '../../report/figure-style.js';
import { nameOf } from '../../report/names.js';
import { amountOrDash } from '../terminal/amounts.js';
import type { Styles } from '../terminal/styles.js';
import { besideLines } from './beside-lines.js';
import { cellRemarks } from './cell-remarks.js';
import { formulaName } from './explain-formulas.js';
import { leafLines } from './leaf-lines.js';
import { missingLines } from './missing-lines.js';
import { sourceText } from './source-words.js';
import type { Walk } from './walk.js';
import { indented } from './walk.js';

/** A figure, its formula with the numbers put in, and below it everything that these rest on. */
export function formatProvenance(
  figure: Figure,
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  return figureLines(figure, 0, startWalk(dossier, isAll, speaker, styles)).join('\n');
}

/** A cell, an answer or a factor by itself. */
export const formatLeaf = (
  leaf: string,
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string => leafLines([leaf], 0, startWalk(dossier, isAll, speaker, styles)).join('\n');

const startWalk = (dossier: Dossier, isAll: boolean, speaker: Speaker, styles: Styles): Walk => ({
  dossier,
  isAll,
  speaker,
  styles,
  remarks: cellRemarks(dossier.diagnostics, dossier.plant),
  passed: new Set(),
});

function figureLines(figure: Figure, depth: number, walk: Walk): string[] {
  const { dossier, speaker, styles, passed } = walk;
  const { id, inputs } = figure;
  const name = speaker.say(nameOf(dossier, id));
  const title = name === id ? styles.strong(id) : `${styles.strong(id)}  ${name}`;
  if (passed.has(id))
    return [`${'  '.repeat(depth)}${title} ${styles.quiet(speaker.say(msg('cli.explain.above')))}`];
  passed.add(id);
  const leaves = inputs.filter((input) => dossier.figure(input) === undefined);
  const figures = inputs.flatMap((input) => dossier.figure(input) ?? []);
  return [
    `${'  '.repeat(depth)}${title}`,
    ...indented(depth + 1, `= ${valuesOf(figure, walk)}`, 1),
    ...besideLines(figure, depth + 1, walk),
    ...missingLines(id, depth + 1, walk),
    ...formulaLines(figure, depth + 1, walk),
    ...putInLines(figures, depth + 1, walk),
    ...leafLines(shownLeaves(figure, leaves, walk), depth + 1, walk),
    ...figures.flatMap((input) => figureLines(input, depth + 1, walk)),
  ];
}

/** What is recorded explains no unknown year: only with `--verbose` are those cells listed too. */
const shownLeaves = ({ value }: Figure, leaves: readonly string[], { isAll }: Walk) =>
  value === null && !isAll ? leaves.filter((leaf) => leaf.startsWith('factor:')) : leaves;

/** Both periods, with how far the value can be trusted. */
function valuesOf(figure: Figure, { dossier, speaker }: Walk): string {
  const style = figureStyle(figure, dossier.core.currency);
  const values = {
    value: amountOrDash(figure.value, figure.unit, style, figure.id),
    base: amountOrDash(figure.base, figure.unit, style, `${figure.id}@base`),
    grade: figure.quality.grade,
  };
  return speaker.say(
    figure.quality.factors === 'to-be-confirmed'
      ? msg('cli.explain.values.marked', values)
      : msg('cli.explain.values', values),
  );
}

/** The numbers that went into the formula, where these are figures themselves. */
function putInLines(figures: readonly Figure[], depth: number, walk: Walk): string[] {
  const { dossier, speaker, styles } = walk;
  if (figures.length === 0) return [];
  const items = figures.map(({ id, value, unit }) => {
    const style = figureStyle({ id, unit }, dossier.core.currency);
    return `${id} = ${speaker.say(amountOrDash(value, unit, style, id))}`;
  });
  const text = speaker.say(msg('cli.explain.putIn', { items: items.join('; ') }));
  return indented(depth, text).map(styles.quiet);
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
            source: sourceText(known.source),
          }),
        );
  const spoken = (parts: string): string =>
    basisTexts(parts)
      .map((part) => speaker.say(part))
      .join('; ');
  const lines = [
    ...indented(depth, text),
    ...(basis === undefined
      ? []
      : indented(depth, speaker.say(msg('cli.explain.basis', { basis: spoken(basis) })))),
  ];
  return lines.map(styles.quiet);
}
