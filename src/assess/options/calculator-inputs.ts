import type { Because, Grade, OptionResult } from '../../model/assessment-schema.js';
import type { InputSource, Option, Scenarios } from '../../model/library.js';
import type { CalculatorInput } from '../calculators/calculator.js';
import { plantVariableOf } from './plant-variables.js';
import { type DrawnInput, ordered } from './recipe.js';
import { moneyUnit, type PlantView, type Resolution } from './resolution.js';

export type ResultInput = OptionResult['inputs'][number];

/** An input with a value in each scenario; `grade` is `null` where it is no matter of data. */
export interface FilledInput {
  readonly kind: 'filled';
  readonly input: ResultInput;
  readonly grade: Grade | null;
  /** What a trial does with it; `null`: nothing, as it is measured or fixed. */
  readonly draw: DrawnInput | MainDraw | null;
}

/** It is the option's own main saving. */
interface MainDraw {
  readonly parameter: null;
  readonly scale: number;
  readonly offset: number;
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
  const { scale = 1, offset = 0 } = source;
  const scaled = (value: number) => value * scale + offset;
  const { low, likely, high } = found.input;
  return {
    ...found,
    draw: found.draw && { ...found.draw, scale, offset },
    input: { ...found.input, low: scaled(low), likely: scaled(likely), high: scaled(high) },
  };
}

function lookUp(
  { view, option, mainSaving }: InputContext,
  input: CalculatorInput,
  source: InputSource,
): FilledInput | OpenInput {
  const fill = (
    values: Scenarios,
    from: string,
    grade: Grade | null,
    unit = input.unit,
    draw: FilledInput['draw'] = null,
  ): FilledInput => ({
    kind: 'filled' as const,
    input: {
      name: input.name,
      low: values.low,
      likely: values.likely,
      high: values.high,
      unit: moneyUnit(view, unit === 'base' ? option.saving.unit : unit),
      from,
    },
    grade,
    draw,
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
    case 'param':
      return parameterInput({ view, option, mainSaving }, source.id, fill, input);
    case 'factor': {
      const factor = view.factor(factorId(view, source.id, source.by));
      return factor
        ? fill(alike(factor.value), factor.from.join('; '), null)
        : open({ v: `factor:${source.id}` });
    }
    case 'constant':
      return fill(alike(source.value), 'constant', null);
    case 'saving':
      return mainSaving
        ? fill(mainSaving, `option:${option.id}.saving`, null, input.unit, {
            parameter: null,
            scale: 1,
            offset: 0,
          })
        : open({ v: `option:${option.id}.saving` });
  }
}

type Fill = (
  values: Scenarios,
  from: string,
  grade: Grade | null,
  unit?: string,
  draw?: FilledInput['draw'],
) => FilledInput;

function parameterInput(
  { option, view }: InputContext,
  id: string,
  fill: Fill,
  { name, unit }: CalculatorInput,
): FilledInput | OpenInput {
  const values = parameterOf(option, id, view);
  const from = `option:${option.id}.${id}`;
  if (!values) return open({ v: from });
  if (values.low === values.high) return fill(values, from, null);
  const parameter = parameterKey(option, id, values);
  const draw = { name, parameter, range: ordered(values), scale: 1, offset: 0 };
  return fill(values, from, 'D', unit, draw);
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

/**
 * What a draw of a parameter is for. The share of a flow that is concerned is a fact of the plant:
 * options that name the same share of the same flow have one draw of it; all else is each option's own.
 */
function parameterKey(option: Option, id: string, { low, likely, high }: Scenarios): string {
  const shared = [option.saving, ...option.also].find(({ inputs: { share } }) =>
    readsParameter(share, id),
  );
  return shared ? `${shared.base} ${id} ${low} ${likely} ${high}` : `${option.id}.${id}`;
}

const readsParameter = (source: InputSource | undefined, id: string): boolean =>
  source !== undefined &&
  ((source.from === 'param' && source.id === id) || readsParameter(source.else, id));

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
