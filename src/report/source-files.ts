import type { TableName } from '../model/plant.js';
import type { Dossier } from './dossier.js';

/** The files and sheets that the rows of a table stand in, each once; without rows, the file that it should be. */
export function sourceFiles(
  { plant: { tables } }: Pick<Dossier, 'plant'>,
  name: TableName,
): readonly string[] {
  const { rows, file } = tables[name];
  return rows.length === 0 ? [file] : [...new Set(rows.map((row) => row.file))];
}
