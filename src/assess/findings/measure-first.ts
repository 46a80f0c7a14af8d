import type { OptionResult } from '../../model/assessment-schema.js';
import { isDoubtOfCell, leavesOf } from '../../model/diagnostic.js';
import type { Finding, MeasureFirst } from '../../model/finding-schema.js';
import type { Grounds } from './grounds.js';
import { keptShare } from './kept-share.js';
import { aboutOf } from './practices.js';

/**
 * What to ask, read or measure before leaving the site: the inputs that are wanting or unsure and on
 * which most money hangs. Of an answer that is wanting it is what the options that wait for it would
 * save; of an estimate, half of the range that it leaves in the saving.
 *
 * @param surveyWorth - What an option that is still to be surveyed would save, by id. [money/yr]
 */
export function measureFirst(
  grounds: Grounds,
  findings: readonly Finding[],
  surveyWorth: ReadonlyMap<string, number | null>,
): readonly MeasureFirst[] {
  const all = [
    ...grounds.options.flatMap((option) => waitingFor(option, surveyWorth.get(option.id) ?? null)),
    ...grounds.options.flatMap(estimateOf),
    ...doubted(grounds, findings),
    ...indistinguishable(grounds),
  ];
  return joined(all).toSorted(
    (a, b) =>
      (b.worth ?? -1) - (a.worth ?? -1) ||
      b.of.length - a.of.length ||
      (a.input < b.input ? -1 : 1),
  );
}

/** The operands that keep the condition of an option open. */
function waitingFor({ id, status, because }: OptionResult, worth: number | null): MeasureFirst[] {
  if (status !== 'survey') return [];
  const open = because.filter(({ value }) => value === null);
  return open.map((operand) => ({
    input: aboutOf(operand),
    because: 'missing',
    of: [id],
    worth,
  }));
}

/** The input of an option in the total that leaves the widest range, where nobody has measured it. */
function estimateOf(option: OptionResult): MeasureFirst[] {
  const { id, inTotal, grade, savingCost, inputs } = option;
  if (!inTotal || savingCost === null || (grade !== 'C' && grade !== 'D')) return [];
  const [widest] = inputs
    .filter(({ low, high }) => high > low)
    .toSorted((a, b) => relativeRange(b) - relativeRange(a));
  if (widest === undefined) return [];
  return [
    {
      input: `options.${id}.${widest.name}`,
      because: 'assumed',
      of: [id],
      worth: (Math.abs(savingCost.high - savingCost.low) / 2) * keptShare(savingCost),
    },
  ];
}

const relativeRange = ({ low, likely, high }: OptionResult['inputs'][number]): number =>
  likely === 0 ? 0 : (high - low) / Math.abs(likely);

/** Cells that are doubted and not mended: a look at the bill settles them. */
const doubted = ({ plant }: Grounds, findings: readonly Finding[]): MeasureFirst[] =>
  plant.diagnostics.filter(isDoubtOfCell).flatMap(({ span }) => {
    const [leaf] = leavesOf(span);
    if (leaf === undefined) return [];
    const of = findings.filter(({ evidence }) => evidence.includes(leaf)).map(({ id }) => id);
    return { input: leaf, because: 'doubted' as const, of, worth: null };
  });

/** Meters that no statistics can tell from the suspect: one more measurement would. */
const indistinguishable = ({ balances }: Grounds): MeasureFirst[] =>
  balances.flatMap(({ step, period, suspects }) =>
    step !== null || period !== 'reporting'
      ? []
      : suspects
          .filter(({ apartFrom }) => apartFrom.length > 0)
          .map(({ flow, apartFrom }) => ({
            input: flow,
            because: 'indistinguishable' as const,
            of: [...apartFrom],
            worth: null,
          })),
  );

/** One entry for each input and reason: an answer may decide several options. */
function joined(entries: readonly MeasureFirst[]): MeasureFirst[] {
  const byInput = new Map<string, MeasureFirst>();
  for (const entry of entries) {
    const key = `${entry.because} ${entry.input}`;
    const known = byInput.get(key);
    byInput.set(
      key,
      known === undefined
        ? entry
        : {
            ...known,
            of: [...known.of, ...entry.of],
            worth:
              known.worth === null && entry.worth === null
                ? null
                : (known.worth ?? 0) + (entry.worth ?? 0),
          },
    );
  }
  return [...byInput.values()];
}
