import type { Called } from '../../model/diagnostic-codes.js';
import type { Carrier } from '../../model/library.js';
import type { TableName } from '../../model/plant.js';
import type { TariffPeriod } from '../../model/tariff-period.js';
import { standardHeading } from '../vocabulary/standard-heading.js';
import { tariffPeriods, waterStreams } from '../vocabulary/words.js';
import type { Heading } from './sheet.js';

/** A column that the file lacks: its usual heading, and its canonical name. */
export const absentColumn = (table: TableName, column: string): Called => ({
  vi: `${standardHeading(table, column)} (${column})`,
  en: column,
});

/** A column by the heading that stands above it, beside its canonical name. */
export function columnName(table: TableName, { columns, titles }: Heading, column: string): Called {
  if (!columns.has(column)) return absentColumn(table, column);
  const title = titles.get(column);
  return title === undefined ? column : `${title} (${column})`;
}

/** A stream of water as a reader knows it: the first spelling of its word. */
export const streamName = (stream: string): Called => ({
  vi: waterStreams[stream as keyof typeof waterStreams].split('|')[0] as string,
  en: stream,
});

/** A word of a closed list with the id that is written for it. */
export const wordChoice = <W extends string>(
  spellings: Readonly<Record<W, string>>,
  word: W,
): Called => ({ vi: `${spellings[word].split('|')[0]} (${word})`, en: word });

/** A carrier, and the tariff period where there is one. */
export function carrierName(carrier: Carrier | undefined, period: TariffPeriod | null): Called {
  const vi = carrier?.names.vi[0] ?? carrier?.id ?? '';
  const en = carrier?.names.en[0] ?? carrier?.id ?? '';
  if (period === null) return { vi, en };
  return { vi: `${vi}, ${tariffPeriods[period].split('|')[0]}`, en: `${en}, ${period}` };
}
