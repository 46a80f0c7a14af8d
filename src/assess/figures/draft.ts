import type { AgainstOutput, Figure, Missing } from '../../model/assessment-schema.js';
import type { Factor } from '../../model/library.js';
import type { Months, PeriodName } from './axis.js';
import type { Quality } from './quality.js';

export type Group = NonNullable<Figure['group']>;

export type Reason = Missing['reason'];

/** What a period came to: a value, or why there is none. */
export type Outcome =
  | { readonly value: number }
  | {
      readonly value: null;
      readonly because: readonly string[];
      readonly reason: Reason;
      /** The months on record beside it, of figures that are sums. */
      readonly known?: { readonly months: number; readonly sum: number };
      /** The year by those months, where they are nearly all of it. */
      readonly annualised?: number;
    };

/** A figure before it is set down: both periods, its months, and all that it rests on. */
export interface Draft extends Readonly<Record<PeriodName, Outcome>> {
  readonly id: string;
  readonly name?: Figure['name'];
  readonly group?: Group | undefined;
  readonly unit: string;
  readonly formula: string;
  /** `null`: it has no monthly values. */
  readonly months: Months | null;
  /** Figure ids and leaves; factors are added from `factors`. */
  readonly inputs: readonly string[];
  readonly factors: readonly Factor[];
  /** Of the reporting period. */
  readonly quality: Quality;
  /** Of the base period; absent: the same. */
  readonly qualityOfBase?: Quality;
  readonly basis?: string;
  /** Of what is used or emitted: how it went with output. */
  readonly againstOutput?: AgainstOutput;
  /** Beside those of its factors. */
  readonly sources?: readonly string[];
}

/** Its quality in a period. */
export const qualityInPeriod = (draft: Draft, period: PeriodName): Quality =>
  period === 'base' ? (draft.qualityOfBase ?? draft.quality) : draft.quality;

/** The drafts so far, by id, in the order in which they were computed. */
export type Book = Map<string, Draft>;

export const periodNames: readonly PeriodName[] = ['base', 'reporting'];

/** Puts the draft into the book. */
export function enter(book: Book, draft: Draft): Draft {
  book.set(draft.id, draft);
  return draft;
}

/**
 * A draft that was entered before.
 *
 * @throws RangeError where there is none by this id: the groups of figures stand in a wrong order.
 */
export function draftOf(book: Book, id: string): Draft {
  const draft = book.get(id);
  if (draft === undefined) throw new RangeError(`no figure ${id} yet`);
  return draft;
}

/** Nothing on record: these tables, months or figures are wanting. */
export const missing = (because: readonly string[], reason: Reason = 'missing'): Outcome => ({
  value: null,
  because,
  reason,
});

/** The strongest of several reasons: what was refused weighs more than what was never there. */
export function strongest(reasons: readonly Reason[]): Reason {
  if (reasons.includes('refused-data')) return 'refused-data';
  return reasons.includes('missing') ? 'missing' : (reasons[0] ?? 'missing');
}
