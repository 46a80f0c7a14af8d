import type { Figure } from './assessment-schema.js';

/**
 * What numbers rest on: walks figures, their inputs, and theirs, down to what is no figure itself.
 *
 * @param ids - Figure ids and leaves.
 * @returns Cells, answers, settings and factors, each once.
 */
export function leavesUnder(
  figures: ReadonlyMap<string, Pick<Figure, 'inputs'>>,
  ids: readonly string[],
): ReadonlySet<string> {
  const leaves = new Set<string>();
  const passed = new Set<string>();
  const open = [...ids];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const figure = figures.get(each);
    if (figure === undefined) leaves.add(each);
    else if (!passed.has(each)) {
      passed.add(each);
      // One by one: a year of daily rows is more than a call takes as arguments.
      for (const input of figure.inputs) open.push(input);
    }
  }
  return leaves;
}
