import type { AssessmentCore } from '../../src/model/assessment-schema.js';
import type { Amount } from '../../src/model/text.js';

/** Every amount in a value, however deep. */
export function amountsOf(value: unknown): Amount[] {
  if (Array.isArray(value)) return value.flatMap(amountsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'amount') return [value as Amount];
  return Object.values(value).flatMap(amountsOf);
}

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((each, key) => (each as Record<string, unknown> | null)?.[key], value);

/** `<id>`, `<id>@base`, `<id>@change` …, or `<cost>/<quantity>`. */
function ofFigures(core: AssessmentCore, of: string): number | undefined {
  const [id = '', part] = of.split('@');
  const figure = core.figures.find((each) => each.id === id);
  if (figure === undefined) {
    const index = of.indexOf('/');
    const ratio = [of.slice(0, index), of.slice(index + 1)].map((each) =>
      core.figures.find((f) => f.id === each),
    );
    const [cost, quantity] = ratio.map((each) => each?.value);
    return cost != null && quantity ? cost / quantity : undefined;
  }
  const { value, base, change } = figure;
  const points = value !== null && base !== null ? value - base : undefined;
  const parts: Record<string, number | null | undefined> = {
    base,
    change,
    size: change === null ? null : Math.abs(change),
    points,
    pointsSize: points === undefined ? undefined : Math.abs(points),
    abs: value === null ? null : Math.abs(value),
    rest: value === null ? null : 1 - value,
  };
  return (part === undefined ? value : parts[part]) ?? undefined;
}

function ofOptions(core: AssessmentCore, path: string): number | undefined {
  const [ids = '', ...field] = path.split('.');
  let sum = 0;
  for (const id of ids.split('+')) {
    const option = core.options.find((each) => each.id === id);
    const saving = option?.savingCost;
    const value =
      field[0] === 'overlap' ? saving && saving.net - saving.likely : at(option, field.join('.'));
    if (typeof value !== 'number') return undefined;
    sum += value;
  }
  return sum;
}

/** Lists of the assessment whose entries have ids with dots in them. */
function ofList(list: readonly { id: string }[], path: string): number | undefined {
  const entry = list.find(({ id }) => path === id || path.startsWith(`${id}.`));
  if (entry === undefined) return undefined;
  const field = path === entry.id ? 'value' : path.slice(entry.id.length + 1);
  const value = at(entry, field);
  return typeof value === 'number' ? value : undefined;
}

/** Sums, shares and other units of what the assessment holds. */
function madeOf(core: AssessmentCore, of: string): number | undefined {
  const [, part, whole] = /^(options\..+)\/(totals\..+)$/.exec(of) ?? [];
  if (part === undefined || whole === undefined) return inAssessment(core, of);
  const [a, b] = [inAssessment(core, part), inAssessment(core, whole)];
  return a === undefined || !b ? undefined : a / b;
}

/** What the assessment holds at the place that an amount names; `undefined` where it holds nothing. */
export function resolve(core: AssessmentCore, of: string): number | undefined {
  if (!of.endsWith('÷1000')) return madeOf(core, of);
  const whole = madeOf(core, of.slice(0, -'÷1000'.length));
  return whole === undefined ? undefined : whole / 1000;
}

function inAssessment(core: AssessmentCore, of: string): number | undefined {
  const [head = '', ...rest] = of.split('.');
  const path = rest.join('.');
  switch (head) {
    case 'options':
      return ofOptions(core, path);
    case 'totals': {
      const value = at(core.totals, path);
      return typeof value === 'number' ? value : undefined;
    }
    case 'benchmarks':
      return ofList(core.benchmarks, path);
    case 'findings': {
      const value = ofList(core.findings, path.replace(/@abs$/, ''));
      return value !== undefined && path.endsWith('@abs') ? Math.abs(value) : value;
    }
    case 'factors':
      return ofList(core.factors, path);
    case 'assumptions':
      return ofList(core.assumptions, path);
    case 'coverage':
      return ofList(
        core.coverage.map((each) => ({ ...each, id: each.series })),
        path,
      );
    case 'series': {
      const series = core.series.find(({ id }) => path.startsWith(`${id}.`));
      const month = series && path.slice(series.id.length + 1);
      return series?.values[series.months.indexOf(month ?? '')] ?? undefined;
    }
    default:
      return ofFigures(core, of);
  }
}
