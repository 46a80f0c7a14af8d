import { type Month, monthNumber } from '../../model/month.js';

/** Months in order as they follow each other: `2025-02`, and a range as `2025-04/2025-12`. */
export function monthRanges(months: readonly Month[]): readonly string[] {
  const ranges: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const last = ranges.at(-1);
    if (last && monthNumber(last.to) + 1 === monthNumber(month)) last.to = month;
    else ranges.push({ from: month, to: month });
  }
  return ranges.map(({ from, to }) => (from === to ? from : `${from}/${to}`));
}
