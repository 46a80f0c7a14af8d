import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calculatorOf } from '../../../src/assess/calculators/registry.js';
import { indicatorOf, indicators } from '../../../src/assess/options/indicators.js';
import { plantVariableOf, plantVariables } from '../../../src/assess/options/plant-variables.js';
import { optionSchema } from '../../../src/library/option-schema.js';
import type { Comparison, Condition } from '../../../src/model/condition.js';
import type { InputSource, Option } from '../../../src/model/library.js';
import { library } from './pilot-subject.js';

const folder = resolve('templates/options');
const files = readdirSync(folder).map((name) => {
  const data: unknown = JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
  return [name, data as Option] as const;
});

const comparisons = (condition: Condition | null): Comparison[] => {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap(comparisons);
  if ('any' in condition) return condition.any.flatMap(comparisons);
  if ('not' in condition) return comparisons(condition.not);
  return [condition];
};

const chain = (source: InputSource): InputSource[] => [
  source,
  ...(source.else ? chain(source.else) : []),
];

const savings = ({ saving, also }: Option) => [saving, ...also];

const sources = (option: Option): InputSource[] =>
  savings(option).flatMap(({ inputs }) => Object.values(inputs).flatMap(chain));

const wordsOf = (comparison: Comparison): readonly unknown[] => {
  if ('is' in comparison) return [comparison.is];
  return 'in' in comparison ? comparison.in : [];
};

const factors = library.factors(library.factorSets.at(-1) ?? '');

function expectOperand(comparison: Comparison): void {
  if ('i' in comparison) expect(indicatorOf(comparison.i), comparison.i).toBeDefined();
  else if ('v' in comparison) expect(plantVariableOf(comparison.v), comparison.v).toBeDefined();
  else {
    const question = library.questions.get(comparison.q);
    expect(question, comparison.q).toBeDefined();
    const choices = question?.choices.map(({ id }) => id) ?? [];
    const possible = question?.kind === 'choice' ? choices : [true, false];
    expect(wordsOf(comparison).filter((word) => !possible.includes(word as never))).toEqual([]);
  }
}

function stands(source: InputSource, option: Option): boolean {
  switch (source.from) {
    case 'plant':
      return plantVariableOf(source.var) !== undefined;
    case 'indicator':
      return indicatorOf(source.id) !== undefined;
    case 'answer':
      return library.questions.has(source.id);
    case 'param':
      return source.id in option.parameters;
    case 'factor': {
      const choices = library.questions.get(source.by ?? '')?.choices ?? [];
      const some = choices.some(({ id }) => factors.has(`${source.id}_${id}`));
      return source.by === undefined ? factors.has(source.id) : some && source.else !== undefined;
    }
    case 'constant':
    case 'saving':
      return true;
  }
}

describe.each(files)('%s', (name, option) => {
  test('has the shape of an option, and its id for a name', () => {
    expect(optionSchema.safeParse(option).error).toBeUndefined();
    expect(name).toBe(`${option.id}.json`);
    for (const text of Object.values(option.shortName)) expect([...text].length).toBeLessThan(37);
  });

  test('asks for what there is, with words that a plant can answer', () => {
    for (const comparison of [...comparisons(option.when), ...comparisons(option.done)])
      expectOperand(comparison);
  });

  test('gives its calculators exactly the inputs that they take', () => {
    for (const { calculator, inputs, unit } of savings(option)) {
      const law = calculatorOf(calculator);
      expect(Object.keys(inputs).toSorted()).toEqual(
        law?.inputs.map((each) => each.name).toSorted(),
      );
      if (law?.output !== 'base') expect(unit).toBe(law?.output);
    }
  });

  test('takes its inputs from where they stand', () => {
    for (const source of sources(option)) expect(stands(source, option), source.from).toBe(true);
  });

  test('has no parameter that nothing reads, and each in the order of its scenarios', () => {
    const read = sources(option).flatMap((source) => (source.from === 'param' ? [source.id] : []));
    expect(Object.keys(option.parameters).toSorted()).toEqual([...new Set(read)].toSorted());
    for (const { low, likely, high } of Object.values(option.parameters))
      expect((likely - low) * (high - likely)).toBeGreaterThanOrEqual(0);
  });

  test('saves from a flow that is counted, and costs by a size that is known', () => {
    for (const { base, takesFrom = [], valuation } of savings(option)) {
      for (const id of takesFrom) expect(plantVariableOf(id), id).toBeDefined();
      if (base !== null) expect(plantVariableOf(base), base).toBeDefined();
      else expect(valuation).toBe('money');
    }
    const { low, high, size } = option.cost;
    expect(low).toBeLessThanOrEqual(high);
    if (size) expect(plantVariableOf(size.var), size.var).toBeDefined();
  });
});

describe('the registries', () => {
  const options = files.map(([, option]) => option);
  const named = new Set(
    options.flatMap((option) => [
      ...[...comparisons(option.when), ...comparisons(option.done)].map(
        (each) => Object.values(each)[0],
      ),
      ...sources(option).flatMap((source) => Object.values(source)),
      ...savings(option).map(({ base }) => base),
      option.cost.size?.var,
    ]),
  );

  test('hold each id once', () => {
    for (const list of [plantVariables, indicators])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test('hold no indicator that no option asks for', () => {
    const inner = ['boiler_eff_read_pct'];
    expect(
      indicators.map(({ id }) => id).filter((id) => !named.has(id) && !inner.includes(id)),
    ).toEqual([]);
  });

  test('every flow that one is within, or follows, stands', () => {
    for (const { within, follows } of plantVariables)
      for (const id of [within, follows])
        if (typeof id === 'string') expect(plantVariableOf(id), id).toBeDefined();
  });
});
