import type { Condition } from '../model/condition.js';
import type {
  Carrier,
  InputSource,
  Library,
  Option,
  OptionSaving,
  Question,
  Sector,
} from '../model/library.js';
import { templateFault } from './template-file.js';

/** A mention of an id in a template: where, what kind of thing, and which. */
interface Mention {
  readonly file: string;
  readonly field: string;
  readonly kind: 'factor' | 'carrier' | 'question' | 'benchmark' | 'sector';
  readonly id: string;
}

const everySector = '*';

/**
 * Checks that every factor, carrier, question, benchmark and sector that a template names exists.
 * Names of plant variables, indicators and calculators are the options' own business.
 *
 * @throws Fault SX4001 with the file and the field of the first that does not.
 */
export function crossCheck(library: Library): void {
  const newest = library.factors(library.factorSets.at(-1) ?? '');
  const oldest = library.factors(library.factorSets[0] ?? '');
  const known: Record<Mention['kind'], (id: string) => boolean> = {
    factor: (id) => newest.has(id) || oldest.has(id),
    carrier: has(library.carriers.flatMap(({ id, family }) => [id, family])),
    question: (id) => library.questions.has(id),
    benchmark: has(library.benchmarks.map(({ id }) => id)),
    sector: (id) => id === everySector || library.sectors.has(id),
  };
  for (const { file, field, kind, id } of mentions(library))
    if (!known[kind](id)) throw templateFault(file, field, `${kind} ${id}`);
}

const has = (ids: readonly string[]): ((id: string) => boolean) => {
  const set = new Set(ids);
  return (id) => set.has(id);
};

function* mentions(library: Library): Generator<Mention> {
  for (const carrier of library.carriers) yield* inCarrier(carrier);
  for (const { id, sector } of library.benchmarks)
    yield { file: 'benchmarks/benchmarks.csv', field: id, kind: 'sector', id: sector };
  for (const sector of library.sectors.values()) yield* inSector(sector);
  for (const question of library.questions.values()) yield* inQuestion(question);
  for (const option of library.options) yield* inOption(option);
}

function* inCarrier(carrier: Carrier): Generator<Mention> {
  const factors = [
    carrier.netCalorificValue,
    carrier.oilEquivalent,
    carrier.carbonDioxide,
    carrier.methane,
    carrier.nitrousOxide,
  ];
  for (const id of factors)
    if (id !== null) yield { file: 'factors/carriers.csv', field: carrier.id, kind: 'factor', id };
}

function* inSector({ id, benchmarks, fuels }: Sector): Generator<Mention> {
  const file = `sectors/${id}.json`;
  for (const benchmark of benchmarks)
    yield { file, field: 'benchmarks', kind: 'benchmark', id: benchmark };
  for (const { carrier } of fuels) yield { file, field: 'fuels', kind: 'carrier', id: carrier };
}

function* inQuestion({ id, section, when, sectors }: Question): Generator<Mention> {
  const place = { file: `questionnaire/${section}`, field: id };
  for (const question of questionsIn(when)) yield { ...place, kind: 'question', id: question };
  for (const sector of sectors ?? []) yield { ...place, kind: 'sector', id: sector };
}

function* inOption(option: Option): Generator<Mention> {
  const file = `options/${option.id}.json`;
  for (const id of [...questionsIn(option.when), ...questionsIn(option.done)])
    yield { file, field: 'when', kind: 'question', id };
  for (const id of option.sectors) yield { file, field: 'sectors', kind: 'sector', id };
  for (const saving of [option.saving, ...option.also]) yield* inSaving(file, saving);
}

function* inSaving(file: string, { inputs }: OptionSaving): Generator<Mention> {
  for (const [name, source] of Object.entries(inputs))
    for (let at: InputSource | undefined = source; at !== undefined; at = at.else) {
      const field = `inputs.${name}`;
      if (at.from === 'answer') yield { file, field, kind: 'question', id: at.id };
      // A factor chosen by a word (`by`) is the stem of several ids; the option's resolver knows them.
      if (at.from === 'factor' && at.by === undefined)
        yield { file, field, kind: 'factor', id: at.id };
    }
}

function questionsIn(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return 'q' in condition ? [condition.q] : [];
}
