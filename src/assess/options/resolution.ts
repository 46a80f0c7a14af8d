import type { Grade } from '../../model/assessment-schema.js';
import type { Reading } from '../condition/evaluate.js';
import type { Workspace } from '../figures/workspace.js';
import type { MeasuredSubject } from '../subject.js';
import type { Traced } from './factor-trace.js';

/** A number that stands, with how sure it is and where it comes from (figure ids, leaves, defaults). */
export interface Known {
  readonly kind: 'known';
  readonly value: number;
  readonly unit: string;
  readonly grade: Grade;
  readonly from: readonly string[];
}

export interface Unknown {
  readonly kind: 'unknown';
  readonly needs: readonly string[];
}

/**
 * What is known of a plant variable or an indicator. `needs` names what would have told it;
 * `inapplicable`: the question that asks for it does not apply to this plant.
 */
export type Resolution = Known | Unknown | { readonly kind: 'inapplicable' };

/** A plant looked at through the eyes of the options: everything by name, found once. */
export interface PlantView {
  readonly subject: MeasuredSubject;
  /** The plant laid out by months, to sum them as the figures do. */
  readonly workspace: Workspace;
  /** In which the plant counts: the unit of all money here. */
  readonly currency: string;
  /**
   * Whether the plant counts in VND, as the templates do. In another currency what they say in VND
   * is unknown: no rate is guessed.
   */
  readonly isInDong: boolean;
  question(id: string): Reading;
  variable(id: string): Resolution;
  indicator(id: string): Resolution;
  /** A factor of the pinned set, and notes that the assessment rests on it. */
  factor(id: string): Pick<Known, 'value' | 'unit' | 'from'> | undefined;
  /** Works something out once for this plant, however often it is asked for. */
  once<T>(key: string, find: () => T): T;
  /** Works something out, and tells which factors it rests on. */
  trace<T>(work: () => T): Traced<T>;
  /** Ids of the factors asked for so far. */
  readonly usedFactors: ReadonlySet<string>;
}

/** One way to find a number; ways are tried in order. */
export type Source = (view: PlantView) => Resolution;

/** A number that is known, with its unit, how sure it is and its sources. */
export const known = (
  value: number,
  unit: string,
  grade: Grade,
  from: readonly string[],
): Known => ({ kind: 'known', value, unit, grade, from });

/** Not known; `needs` names tables, fields, figures or factors that would tell it. */
export const unknown = (...needs: readonly string[]): Unknown => ({ kind: 'unknown', needs });

/** The plant has no such thing. */
export const inapplicable: Resolution = { kind: 'inapplicable' };

/**
 * Tries the sources in order; the first that is known wins.
 *
 * @returns Without a known one: inapplicable where the question asked does not apply, else unknown,
 *   naming all that would have told it.
 */
export function firstKnown(view: PlantView, sources: readonly Source[]): Resolution {
  const failed: Resolution[] = [];
  for (const source of sources) {
    const found = source(view);
    if (found.kind === 'known') return found;
    failed.push(found);
  }
  if (failed.some(({ kind }) => kind === 'inapplicable')) return inapplicable;
  return unknown(...failed.flatMap((each) => (each.kind === 'unknown' ? each.needs : [])));
}

/** Templates say VND where they mean money: the unit in the plant's currency. */
export const moneyUnit = ({ currency }: PlantView, unit: string): string =>
  unit.replace(/^VND\b/, currency);
