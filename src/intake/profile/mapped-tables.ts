import type { Facility } from '../../model/facility-schema.js';

/** Files and sheets that do not bear the name of a table, and the table that each holds: `names.table`. */
export function mappedTables({ names = {} }: Facility): Readonly<Record<string, string>> {
  const { table = {} } = names;
  return table;
}
