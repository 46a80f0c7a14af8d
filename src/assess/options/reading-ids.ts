import type { Condition } from '../../model/condition.js';
import type { InputSource, Option } from '../../model/library.js';
import { indicators } from './indicators.js';
import { plantVariables } from './plant-variables.js';

/** A name of readings.csv that the tool knows, with its unit and the options that ask about it. */
export interface ReadingId {
  readonly id: string;
  readonly unit: string;
  /** Ids of options, in the order of the catalogue. */
  readonly options: readonly string[];
}

/** Every reading that feeds an indicator or a plant variable, in order of code units. */
export function readingIds(catalogue: readonly Option[]): ReadingId[] {
  const asked = catalogue.map((option) => ({ id: option.id, names: namesIn(option) }));
  const fed = new Map<string, { unit: string; names: string[] }>();
  for (const { id, unit, reading } of [...indicators, ...plantVariables]) {
    if (reading === undefined) continue;
    const entry = fed.get(reading) ?? { unit: unit.replace('/yr', ''), names: [] };
    fed.set(reading, entry);
    entry.names.push(id);
  }
  return [...fed.keys()].sort().map((id) => {
    const { unit, names } = fed.get(id) as { unit: string; names: string[] };
    const options = asked.filter((option) => names.some((name) => option.names.has(name)));
    return { id, unit, options: options.map((option) => option.id) };
  });
}

/** Indicators and plant variables that an option asks about, computes with or scales with. */
function namesIn({ when, done, saving, also, cost }: Option): ReadonlySet<string> {
  return new Set([
    ...operandsOf(when),
    ...(done ? operandsOf(done) : []),
    ...[saving, ...also].flatMap(({ inputs, base }) => [
      ...Object.values(inputs).flatMap(namesOfSource),
      ...(base === null ? [] : [base]),
    ]),
    ...(cost.size ? [cost.size.var] : []),
  ]);
}

function operandsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(operandsOf);
  if ('any' in condition) return condition.any.flatMap(operandsOf);
  if ('not' in condition) return operandsOf(condition.not);
  if ('i' in condition) return [condition.i];
  return 'v' in condition ? [condition.v] : [];
}

function namesOfSource(source: InputSource): string[] {
  const others = source.else ? namesOfSource(source.else) : [];
  if (source.from === 'indicator') return [source.id, ...others];
  return source.from === 'plant' ? [source.var, ...others] : others;
}
