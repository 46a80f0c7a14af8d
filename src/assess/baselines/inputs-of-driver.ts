import { leafOf } from '../../model/plant.js';
import type { Workspace } from '../figures/workspace.js';

/** What a driver of a baseline stands on: the figure that it is, or the cells of its reading or product. */
export function inputsOfDriver({ book, plant }: Workspace, id: string): readonly string[] {
  if (book.has(id)) return [id];
  const { production, readings } = plant.tables;
  const product = id.startsWith('production.') ? id.slice('production.'.length) : null;
  return product === null
    ? readings.rows.filter((row) => row.reading === id).map((row) => leafOf(row, 'value'))
    : production.rows
        .filter((row) => row.product === product)
        .map((row) => leafOf(row, 'quantity'));
}
