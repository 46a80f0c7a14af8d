import type { Sheet } from './sheet.js';

/** The years that the dates of a file write in full; asked for only where a cell gives two digits. */
export function fullYears(sheet: Sheet): ReadonlySet<string> {
  const known = sheet.memo.fullYears;
  if (known) return known;
  const years = new Set<string>();
  for (const name of ['month', 'date', 'from', 'to']) {
    const index = sheet.heading.columns.get(name);
    if (index === undefined) continue;
    for (const { cells } of sheet.rows) {
      const year = /(?<!\d)\d{4}(?!\d)/.exec(cells[index] ?? '')?.[0];
      if (year !== undefined) years.add(year);
    }
  }
  sheet.memo.fullYears = years;
  return years;
}
