import type { Because, Grade, OptionResult } from '../../model/assessment-schema.js';
import type { InputSource, Option, Scenarios } from '../../model/library.js';
import type { CalculatorInput } from '../calculators/calculator.js';
import { plantVariableOf } from './plant-variables.js';
import type { PlantView, Resolution } from './resolution.js';

export type ResultInput = OptionResult['inputs'][number];

/** An input with a value in each scenario; `grade` is `null` where it is no matter of data. */
export interface FilledInput {
  readonly kind: 'filled';
  readonly input: ResultInput;
  readonly grade: Grade | null;
}

/** An input that nobody has told, and what would tell it. */
interface OpenInput {
  readonly kind: 'open';
  readonly operand: Because;
}

/** Where an option looks for the inputs of one calculator. */
export interface InputContext {
  readonly view: PlantView;
  readonly option: Option;
  /** The option's own main saving, for savings that come with it. */
  readonly mainSaving: Scenarios | null;
}

const open = (operand: Omit<Because, 'value'>): OpenInput => ({
  kind: 'open',
  operand: { ...operand, value: null },
});

/**
 * Finds the value of a calculator's input in each scenario. What was measured or answered serves all
 * three alike; a default of the option brings its own range.
 */
export function fillInput(
  context: InputContext,
  input: CalculatorInput,
  source: InputSource,
): FilledInput | OpenInput {
  const found = lookUp(context, input, source);
  if (found.kind === 'open') return source.else ? fillInput(context, input, source.else) : found;
  const scaled = (value: number) => value * (source.scale ?? 1) + (source.offset ?? 0);
  const { low, likely, high } = found.input;
  return {
    ...found,
    input: { ...found.input, low: scaled(low), likely: scaled(likely), high: scaled(high) },
  };
}

function lookUp(
  { view, option, mainSaving }: InputContext,
  input: CalculatorInput,
  source: InputSource,
): FilledInput | OpenInput {
  const fill = (values: Scenarios, from: string, grade: Grade | null, unit = input.unit) => ({
    kind: 'filled' as const,
    input: {
      name: input.name,
      low: values.low,
      likely: values.likely,
      high: values.high,
      unit: unit === 'base' ? option.saving.unit : unit,
      from,
    },
    grade,
  });
  const measured = (found: Resolution, operand: Omit<Because, 'value'>, unit = input.unit) =>
    found.kind === 'known'
      ? fill(alike(found.value), found.from.join('; '), found.grade, unit)
      : open(operand);
  switch (source.from) {
    case 'plant':
      return measured(
        inUnit(view.variable(source.var), source.var, input),
        { v: source.var },
        unitOf(view.variable(source.var), input),
      );
    case 'indicator':
      return measured(view.indicator(source.id), { i: source.id });
    case 'answer': {
      const reading = view.question(source.id);
      return reading.kind === 'known' && typeof reading.value === 'number'
        ? fill(alike(reading.value), `answers.json:${source.id}`, 'C')
        : open({ q: source.id });
    }
    case 'param': {
      const values = parameterOf(option, source.id, view);
      const from = `option:${option.id}.${source.id}`;
      if (!values) return open({ v: from });
      return fill(values, from, values.low === values.high ? null : 'D');
    }
    case 'factor': {
      const factor = view.factor(factorId(view, source.id, source.by));
      return factor
        ? fill(alike(factor.value), factor.from.join('; '), factor.grade)
        : open({ v: `factor:${source.id}` });
    }
    case 'constant':
      return fill(alike(source.value), 'constant', null);
    case 'saving':
      return mainSaving
        ? fill(mainSaving, `option:${option.id}.saving`, null)
        : open({ v: `option:${option.id}.saving` });
  }
}

/** A default of the option; one in VND says nothing to a plant that counts in another currency. */
function parameterOf(
  { parameters }: Option,
  id: string,
  { isInDong }: PlantView,
): Scenarios | undefined {
  const found = parameters[id];
  return isInDong || !found?.unit.startsWith('VND') ? found : undefined;
}

const alike = (value: number): Scenarios => ({ low: value, likely: value, high: value });

/** A factor that stands for each choice of a question has the choice at the end of its id. */
function factorId(view: PlantView, id: string, by: string | undefined): string {
  if (by === undefined) return id;
  const reading = view.question(by);
  return reading.kind === 'known' ? `${id}_${String(reading.value)}` : id;
}

/** A calculator that counts in a unit of its own refuses a variable that is counted in another. */
function inUnit(found: Resolution, variable: string, input: CalculatorInput): Resolution {
  const declared = plantVariableOf(variable)?.unit;
  const isFree = input.unit === 'base' || found.kind !== 'known' || found.unit === declared;
  return isFree ? found : { kind: 'unknown', needs: [variable] };
}

const unitOf = (found: Resolution, input: CalculatorInput): string =>
  found.kind === 'known' && input.unit === 'base' ? found.unit : input.unit;
