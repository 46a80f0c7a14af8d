import type { Missing } from '../../model/assessment-schema.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Factor } from '../../model/library.js';
import type { Table } from '../../model/plant.js';
import type { Subject } from '../subject.js';
import type { Axis } from './axis.js';
import type { Book } from './draft.js';

/** What the groups of figures work on, and the book they write into. */
export interface Workspace extends Subject {
  readonly axis: Axis;
  readonly book: Book;
  /** What is to be said of the figures. */
  readonly diagnostics: Diagnostic[];
  /** What figures that have a value do without, and why: parts that nobody can tell. */
  readonly leftOut: Missing[];
}

/**
 * A factor of the pinned set.
 *
 * @throws RangeError where the set has none by this id: the library's cross-check has seen to that.
 */
export function factorOf({ factors }: Subject, id: string): Factor {
  const factor = factors.get(id);
  if (factor === undefined) throw new RangeError(`no factor ${id} in the set`);
  return factor;
}

/** Whether an error in the table takes out what rests on it. */
export const isRefused = (table: Table<unknown>): boolean => table.state === 'refused';
