import type { Figure } from '../model/assessment-schema.js';
import { type Diagnostic, isDoubtOfCell, leavesOf } from '../model/diagnostic.js';
import { leavesUnder } from '../model/leaves-under.js';

/** The cell as figures name it; none where the doubt is about no single cell. */
const cellsOf = (diagnostic: Diagnostic): readonly string[] =>
  isDoubtOfCell(diagnostic) ? leavesOf(diagnostic.span) : [];

/**
 * Which doubts a figure rests on: walks its inputs, and theirs, down to the cells.
 *
 * @returns Looks a figure up by id; the doubts stand in the order in which they were found.
 */
export function doubtsByFigure(
  figures: ReadonlyMap<string, Figure>,
  diagnostics: readonly Diagnostic[],
): (id: string) => readonly Diagnostic[] {
  const doubts = diagnostics.filter((each) => cellsOf(each).length > 0);
  const found = new Map<string, readonly Diagnostic[]>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const cells = doubts.length === 0 ? new Set<string>() : leavesUnder(figures, [id]);
    const resting = doubts.filter((each) => cellsOf(each).some((cell) => cells.has(cell)));
    found.set(id, resting);
    return resting;
  };
}
