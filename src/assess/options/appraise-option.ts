import type { Because } from '../../model/assessment-schema.js';
import type { Option, OptionSaving, Scenarios } from '../../model/library.js';
import { type Calculator, runCalculator } from '../calculators/calculator.js';
import { calculatorOf } from '../calculators/registry.js';
import { worstGrade } from '../figures/quality.js';
import { type FilledInput, fillInput, type ResultInput } from './calculator-inputs.js';
import type { Candidate, Dismissed, Part, Remark } from './candidate.js';
import { investmentOf } from './investment.js';
import { statusOf } from './option-status.js';
import { partOf } from './part.js';
import type { PlantView } from './resolution.js';

const OWN_GENERATION = 10;
const scenarios = ['low', 'likely', 'high'] as const;

/** Looks at one option of the catalogue: not for this plant, or what it saves and costs. */
export function appraiseOption(option: Option, view: PlantView): Candidate | Dismissed {
  const status = statusOf(option, view);
  if ('status' in status) return status;
  const main = computeSaving(option, option.saving, view, null);
  if (main.kind === 'open')
    return { status: 'survey', because: [...status.because, ...main.operands] };
  const others = option.also.map((saving) => computeSaving(option, saving, view, main.amount));
  const computed = [main, ...others.filter((other) => other.kind === 'computed')];
  return {
    id: option.id,
    name: option.name,
    shortName: option.shortName,
    because: status.because,
    parts: computed.flatMap(({ part }) => (part ? [part] : [])),
    investment: investmentOf(option, view),
    runningCost: 0,
    lifeYears: option.lifeYears,
    order: option.loadingOrder,
    group: option.exclusiveGroup,
    isSupply: option.loadingOrder === OWN_GENERATION,
    grade: worstGrade(main.inputs.flatMap(({ grade }) => grade ?? [])),
    formula: option.saving.calculator,
    inputs: main.inputs.map(({ input }) => input),
    remarks: computed.flatMap(({ remarks }) => remarks),
  };
}

type Saving =
  | { readonly kind: 'open'; readonly operands: readonly Because[] }
  | {
      readonly kind: 'computed';
      readonly amount: Scenarios | null;
      readonly part: Part | null;
      readonly inputs: readonly FilledInput[];
      readonly remarks: readonly Remark[];
    };

function computeSaving(
  option: Option,
  saving: OptionSaving,
  view: PlantView,
  mainSaving: Scenarios | null,
): Saving {
  const calculator = calculatorOf(saving.calculator);
  if (!calculator) throw new RangeError(`no calculator ${saving.calculator}`);
  const context = { view, option, mainSaving };
  const found = calculator.inputs.map((input) => {
    const source = saving.inputs[input.name];
    if (!source) throw new RangeError(`${option.id} does not say ${input.name}`);
    return fillInput(context, input, source);
  });
  const operands = found.flatMap((each) => (each.kind === 'open' ? [each.operand] : []));
  if (operands.length > 0) return { kind: 'open', operands };
  const inputs = found.filter((each) => each.kind === 'filled');
  const { amount, remarks } = run(
    calculator,
    inputs.map(({ input }) => input),
  );
  if (!amount) return { kind: 'computed', amount, part: null, inputs, remarks };
  const unit = resultUnit(calculator, saving, inputs);
  const { part, remarks: more } = partOf(saving, amount, unit, view);
  return { kind: 'computed', amount, part, inputs, remarks: [...remarks, ...more] };
}

/** Runs the three scenarios; low and high span what they give, whatever their order. */
function run(
  calculator: Calculator,
  inputs: readonly ResultInput[],
): { amount: Scenarios | null; remarks: Remark[] } {
  const outcomes = scenarios.map((scenario) =>
    runCalculator(
      calculator,
      Object.fromEntries(inputs.map((input) => [input.name, input[scenario]])),
    ),
  );
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused) return { amount: null, remarks: [{ code: 'out-of-range', about: refused.input }] };
  const computed = outcomes.filter((outcome) => outcome.kind === 'computed');
  const [low = 0, likely = 0, high = 0] = computed.map(({ value }) => value);
  const code = computed[1]?.remark;
  return {
    amount: { low: Math.min(low, likely, high), likely, high: Math.max(low, likely, high) },
    remarks: code ? [{ code, about: calculator.id }] : [],
  };
}

/** What is counted in the flow's own unit (m3 of timber) is saved in it too. */
function resultUnit(
  calculator: Calculator,
  saving: OptionSaving,
  inputs: readonly FilledInput[],
): string {
  const base = calculator.inputs.findIndex(({ unit }) => unit === 'base');
  const source = calculator.inputs[base] && saving.inputs[calculator.inputs[base].name];
  const isFlow = source?.from === 'plant' && source.var === saving.base;
  return calculator.output === 'base' && isFlow
    ? (inputs[base]?.input.unit ?? saving.unit)
    : saving.unit;
}
