import { splitNumber } from '../cell/split-number.js';
import { knownColumns } from '../layout/known-columns.js';
import { missingColumns } from '../table/spec.js';
import { fold } from '../text/fold.js';
import { isFilled } from './contents.js';
import type { FormAnswers } from './form-answers.js';
import type { FormColumn, FormView } from './form-view.js';
import type { Guess } from './guess-word.js';
import type { UnitQuestion } from './question.js';

/** Units that plants use most, where a table names one. */
const usual: Readonly<Record<string, readonly string[]>> = {
  production: ['t', 'kg', 'piece', 'pair', 'm2', 'm3'],
  materials: ['t', 'kg', 'L', 'm3', 'piece'],
  energy: ['kWh', 'MWh', 't', 'kg', 'L', 'm3', 'GJ'],
  water: ['m3', 'L'],
  waste: ['t', 'kg', 'm3', 'L'],
};

/** The unit of the quantity, where neither its heading, its cells, nor a column of units says it. */
export function unitQuestion(view: FormView): UnitQuestion | undefined {
  const { spec, found, body } = view;
  if (found.months.length > 0 || !missingColumns(spec, knownColumns(found)).includes('unit'))
    return undefined;
  const column = view.columns.find(({ title }) => title.column === spec.unitOf);
  if (!column) return undefined;
  const cells = body.map(({ cells }) => cells[column.index] ?? '').filter(isFilled);
  if (cells.every((cell) => splitNumber(cell.trim()).unit !== null)) return undefined;
  const choices = usual[spec.name] ?? [];
  const guess: Guess | undefined =
    spec.name === 'water' ? { value: 'm3', isGood: false } : energyGuess(view);
  return questionOf(column, choices, guess);
}

/** A table of electricity only is in kWh. */
function energyGuess({ spec, columns, setting, found }: FormView): Guess | undefined {
  if (spec.name !== 'energy') return undefined;
  const same = found.constants.filter(({ column }) => column === 'carrier');
  const column = columns.find(({ title }) => title.column === 'carrier');
  const words = column?.contents.words ?? same.map(({ value }) => value);
  const names = setting.names.get('carrier');
  const isPower = words.every((word) => {
    const meant = names?.get(fold(word)) ?? word;
    return setting.carriers.get(fold(meant))?.family === 'electricity';
  });
  return isPower && words.length > 0 ? { value: 'kWh', isGood: false } : undefined;
}

/** Most months of anything cost more than this, and less in thousands of it. [VND] */
const SMALL_BILL = 500_000;

/** Money that can hardly be counted in single đồng, and whose heading does not say in what. */
export function scaleQuestion(view: FormView, answers: FormAnswers): UnitQuestion | undefined {
  if ((view.setting.facility.currency ?? 'VND') !== 'VND' || view.found.months.length > 0)
    return undefined;
  const monies = view.spec.columns.filter(({ holds }) => holds === 'money').map(({ name }) => name);
  const column = view.columns.find(
    ({ title, contents: { median } }) =>
      monies.includes(title.column ?? '') &&
      title.unit === undefined &&
      answers.columns.get(fold(title.text))?.unit === undefined &&
      median !== null &&
      median > 0 &&
      median < SMALL_BILL,
  );
  if (!column || hasUnits(view, column)) return undefined;
  const value = (column.contents.median as number) < 1000 ? 'triệu đồng' : 'nghìn đồng';
  return questionOf(column, ['đồng', 'nghìn đồng', 'triệu đồng'], { value, isGood: false });
}

const hasUnits = ({ body }: FormView, { index }: FormColumn): boolean =>
  body.some(({ cells }) => splitNumber((cells[index] ?? '').trim()).unit !== null);

const questionOf = (
  { title, contents }: FormColumn,
  choices: readonly string[],
  guess: Guess | undefined,
): UnitQuestion => ({
  asks: 'unit',
  title: title.text,
  column: title.column as string,
  samples: contents.words,
  guess,
  choices,
});
