import type { Because } from '../../model/assessment-schema.js';
import type { Option, OptionSaving, Scenarios } from '../../model/library.js';
import { type Calculator, runCalculator } from '../calculators/calculator.js';
import { calculatorOf } from '../calculators/registry.js';
import { worstGrade } from '../figures/quality.js';
import { type FilledInput, fillInput, type ResultInput } from './calculator-inputs.js';
import type { Appraisal, Candidate, Dismissed, Part, Remark } from './candidate.js';
import { investmentOf } from './investment.js';
import { statusOf } from './option-status.js';
import { partOf } from './part.js';
import { ordered, type Recipe } from './recipe.js';
import type { PlantView } from './resolution.js';

const OWN_GENERATION = 10;
const scenarios = ['low', 'likely', 'high'] as const;

/** Looks at one option of the catalogue: not for this plant, or what it saves and costs. */
export function appraiseOption(option: Option, view: PlantView): Candidate | Dismissed {
  const { found, factors } = view.trace(() => appraise(option, view));
  return 'status' in found ? found : { ...found, factors };
}

function appraise(option: Option, view: PlantView): Appraisal | Dismissed {
  const status = statusOf(option, view);
  if ('status' in status) return status;
  const main = computeSaving(option, option.saving, view, null);
  if (main.kind === 'open')
    return { status: 'survey', because: [...status.because, ...main.operands] };
  const idle = wantsData(main, status.because, option);
  if (idle)
    return candidateOf(option, view, status.because, { ...main, part: null, remarks: [idle] }, []);
  const others = option.also.map((saving) => computeSaving(option, saving, view, main.amount));
  const computed = others.filter((other) => other.kind === 'computed');
  return candidateOf(option, view, status.because, main, computed);
}

/**
 * What an option that is still to be surveyed would save a year if it were called for, as far as its
 * law can be filled in without what is asked.
 *
 * @returns Likely, alone, before overlap. [money/yr] `null` where an input or a price is wanting.
 */
export function wouldSave(option: Option, view: PlantView): number | null {
  const { kind, ...main } = computeSaving(option, option.saving, view, null);
  if (kind === 'open' || !('part' in main) || main.part === null) return null;
  const { gross, price } = main.part;
  return price === null ? null : gross.likely * price;
}

function candidateOf(
  option: Option,
  view: PlantView,
  because: readonly Because[],
  main: ComputedSaving,
  others: readonly ComputedSaving[],
): Appraisal {
  const computed = [main, ...others];
  const { investment, cost, remarks } = investmentOf(option, view);
  return {
    id: option.id,
    name: option.name,
    shortName: option.shortName,
    because,
    parts: computed.flatMap(({ part }) => (part ? [part] : [])),
    investment,
    cost,
    runningCost: 0,
    lifeYears: option.lifeYears,
    order: option.loadingOrder,
    group: option.exclusiveGroup,
    isSupply: option.loadingOrder === OWN_GENERATION,
    isMeasure: false,
    grade: worstGrade(main.inputs.flatMap(({ grade }) => grade ?? [])),
    formula: option.saving.calculator,
    inputs: main.inputs.map(({ input }) => input),
    remarks: [...computed.flatMap((saving) => saving.remarks), ...remarks],
  };
}

/**
 * A law that finds nothing speaks only of what it was given: where something else called for the
 * option (rework, not rejects), what that costs is not known, and "nothing to save" would be wrong.
 */
function wantsData(
  { remarks }: ComputedSaving,
  because: readonly Because[],
  { saving }: Option,
): Remark | null {
  if (!remarks.some(({ code }) => code === 'no-potential')) return null;
  const asked = Object.values(saving.inputs).flatMap((source) =>
    source.from === 'indicator' ? [source.id] : [],
  );
  const callers = because.flatMap(({ i }) => i ?? []);
  const [caller] = callers;
  if (caller === undefined || asked.length === 0 || callers.some((id) => asked.includes(id)))
    return null;
  return { code: 'needs-data', about: caller };
}

interface ComputedSaving {
  readonly kind: 'computed';
  readonly amount: Scenarios | null;
  readonly part: Part | null;
  readonly inputs: readonly FilledInput[];
  readonly remarks: readonly Remark[];
}

type Saving = { readonly kind: 'open'; readonly operands: readonly Because[] } | ComputedSaving;

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
  const { part, remarks: more } = partOf(saving, amount, unit, lawOf(calculator, inputs), view);
  return { kind: 'computed', amount, part, inputs, remarks: [...remarks, ...more] };
}

/** What a trial needs to compute the saving anew. */
const lawOf = (
  calculator: Calculator,
  inputs: readonly FilledInput[],
): Pick<Recipe, 'calculator' | 'inputs' | 'drawn' | 'ofMain'> => ({
  calculator,
  inputs: Object.fromEntries(inputs.map(({ input }) => [input.name, input.likely])),
  drawn: inputs.flatMap(({ draw }) => (draw?.parameter != null ? [draw] : [])),
  ofMain: inputs.flatMap(({ input, draw }) =>
    draw?.parameter === null ? [{ name: input.name, scale: draw.scale, offset: draw.offset }] : [],
  ),
});

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
    amount: ordered({ low, likely, high }),
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
