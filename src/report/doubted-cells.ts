import type { Figure } from '../model/assessment-schema.js';
import { type Diagnostic, isDoubtOfCell, leavesOf } from '../model/diagnostic.js';

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
    const cells = doubts.length === 0 ? new Set<string>() : cellsUnder(figures, id);
    const resting = doubts.filter((each) => cellsOf(each).some((cell) => cells.has(cell)));
    found.set(id, resting);
    return resting;
  };
}

/** Every input below a figure that is no figure itself: cells, answers, factors. */
function cellsUnder(figures: ReadonlyMap<string, Figure>, id: string): ReadonlySet<string> {
  const cells = new Set<string>();
  const passed = new Set<string>();
  const open = [id];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const figure = figures.get(each);
    if (figure === undefined) cells.add(each);
    else if (!passed.has(each)) {
      passed.add(each);
      // One by one: a year of daily rows is more than a call takes as arguments.
      for (const input of figure.inputs) open.push(input);
    }
  }
  return cells;
}
