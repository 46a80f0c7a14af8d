/** The tables of a TrueType file, by their four-letter tag. */
export type FontTables = (tag: string) => DataView;

/**
 * Reads the directory of a TrueType file. Only the few tables that measuring needs are ever
 * looked into: parsing the whole font with a general library costs more than a whole report.
 *
 * @throws RangeError when a table that every font must have is missing.
 */
export function openTables(file: Uint8Array): FontTables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, DataView>();
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...file.subarray(record, record + 4));
    const start = file.byteOffset + view.getUint32(record + 8);
    tables.set(tag, new DataView(file.buffer, start, view.getUint32(record + 12)));
  }
  return (tag) => {
    const table = tables.get(tag);
    if (table === undefined) throw new RangeError(`font without a ${tag} table`);
    return table;
  };
}

/** The view of a table that begins at an offset of another one. */
export const tableAt = (table: DataView, offset: number): DataView =>
  new DataView(table.buffer, table.byteOffset + offset, table.byteLength - offset);
