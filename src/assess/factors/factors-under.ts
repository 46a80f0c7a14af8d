import type { AssessmentCore, OptionResult } from '../../model/assessment-schema.js';
import { leavesUnder } from '../../model/leaves-under.js';
import { factorPrefix } from '../figures/quality.js';
import type { Outcome } from './outcomes.js';

type Subject = Pick<Outcome, 'kind' | 'of'>;

/** Ids of the factors on which a figure, an option, or all options in the total rest, however far below. */
export type FactorsUnder = (subject: Subject) => ReadonlySet<string>;

/** Walks an assessment from its numbers down to the factors. */
export function factorsUnder(core: AssessmentCore): FactorsUnder {
  const figures = new Map(core.figures.map((figure) => [figure.id, figure]));
  const found = new Map<string, ReadonlySet<string>>();

  const ofInputs = (inputs: readonly string[]): string[] =>
    [...leavesUnder(figures, inputs)].flatMap((each) =>
      each.startsWith(factorPrefix) ? each.slice(factorPrefix.length) : [],
    );
  const ofOption = ({ inputs, factors = [] }: OptionResult): string[] => [
    ...factors,
    ...ofInputs(inputs.flatMap(({ from }) => from.split('; '))),
  ];

  function walk({ kind, of }: Subject): string[] {
    if (kind === 'figure') return ofInputs([of]);
    const options = core.options.filter(({ id, inTotal }) =>
      kind === 'total' ? inTotal : id === of,
    );
    return options.flatMap(ofOption);
  }

  return (subject) => {
    const key = `${subject.kind} ${subject.of}`;
    const known = found.get(key) ?? new Set(walk(subject));
    found.set(key, known);
    return known;
  };
}
