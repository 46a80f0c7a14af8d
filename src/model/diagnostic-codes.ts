import type { Localized } from './text.js';

export type Severity = 'error' | 'warning' | 'note';

/** What something is called: the plant's own word, or a word of the tool in both languages. */
export type Called = string | Localized;

/**
 * Every diagnostic the tool can emit, with the values that its message needs.
 * Codes are never renumbered or reused. 1xxx folders and files, 2xxx cells and rows, 25xx doubts,
 * 3xxx answers, 4xxx templates, 5xxx assessment, 6xxx output, 9xxx our own faults.
 */
export interface DiagnosticArgs {
  /** No such folder. */
  SX1001: { folder: string };
  /** No facility.json in the folder. */
  SX1002: { folder: string };
  /** A file without a single character or heading. */
  SX1003: Record<never, never>;
  /** The file cannot be read (permission, broken disk). */
  SX1004: { reason: string };
  /** A link out of the folder, a directory or a pipe in place of a file. */
  SX1005: { found: string };
  /** Over a limit of size, rows, columns or cell length. */
  SX1006: { limit: string; found: number; allowed: number };
  /** Not text: NUL bytes, or an encoding that is not UTF-8. */
  SX1007: { reason: string };
  /** A JSON file that does not parse. */
  SX1101: { reason: string };
  /** A field of facility.json or answers.json that nobody knows. */
  SX1102: { field: string; suggestion: string };
  /** A field with a value of the wrong kind. */
  SX1103: { field: string; found: string; expected: string };
  /** A needed field is absent. */
  SX1104: { field: string };
  /** A field that stands twice. */
  SX1105: { field: string };
  /** Needed columns are missing. `heading`: the whole heading that such a table has. */
  SX1201: { column: readonly Called[]; heading: Called; found: readonly string[] };
  /** An extra column is left out of the calculation. */
  SX1202: { column: string };
  /** A row with more or fewer cells than the heading. */
  SX1203: { found: number; expected: number };
  /** A quote that is never closed. */
  SX1204: Record<never, never>;
  /** A table that is absent or has only its heading. */
  SX1205: { table: string };
  /** Two columns of one meaning. */
  SX1206: { column: Called };
  /** Text where a number should stand. */
  SX2001: { raw: string };
  /** The column fits both decimal conventions and nothing settles it. */
  SX2002: { raw: string; asComma: number; asPoint: number };
  /** A word that is not in a closed list. */
  SX2003: { raw: string; allowed: readonly Called[]; suggestion: string };
  /** A month or date that does not exist or cannot be read. */
  SX2004: { raw: string };
  /** A second row of one item in a month, with nothing to tell them apart. */
  SX2005: { item: Called; month: string; firstLine: number };
  /** A negative quantity without `adjustment` in note. */
  SX2006: { raw: string };
  /** A unit that nobody knows. */
  SX2007: { raw: string; suggestion: string };
  /** A known unit of the wrong dimension. */
  SX2008: { raw: string; expected: string };
  /** An unknown carrier. */
  SX2009: { raw: string; suggestion: string };
  /** A meter that facility.json does not declare. */
  SX2010: { meter: string };
  /** A needed cell is blank (month, product, carrier …). */
  SX2011: { column: Called };
  /** A convention settled by the other columns or by facility.json. */
  SX2012: { column: Called; decimal: string; by: readonly Called[] };
  /** A correction that does not fit what stands in the file. */
  SX2013: { read: string; found: string };
  /** A correction that was applied. */
  SX2014: { read: string; corrected: string; by: string };
  /** A share or fraction outside 0 to 1. */
  SX2015: { raw: string; low: number; high: number };
  /** A day was given where a month is meant. */
  SX2016: { raw: string; month: string };
  /** A step, meter or border that facility.json does not name. */
  SX2017: { raw: string; suggestion: string };
  /** A bill over a month's end, spread to its months by days. */
  SX2018: { from: string; to: string; months: readonly string[] };
  /** An id that stands twice. */
  SX2019: { id: Called; firstLine: number };
  /** A row of totals among the rows of items. */
  SX2020: { raw: string };
  /** A month and a date that contradict each other. */
  SX2021: { raw: string; month: string };
  /** A credit note larger than what it credits. */
  SX2022: { item: Called; month: string };
  /** A bill that runs over more than thirteen months. */
  SX2023: { from: string; to: string };
  /** A gap in the months of an item. */
  SX2501: { item: Called; months: readonly string[] };
  /** A month far from its neighbours. */
  SX2502: { item: Called; value: number; median: number; unit: string };
  /** A unit slip against the cost of the same row. */
  SX2503: { item: Called; value: number; mended: number; unit: string; price: number };
  /** Cost without a quantity, or the reverse. */
  SX2504: { item: Called; missing: Called };
  /** Three or more identical months. */
  SX2505: { item: Called; value: number; months: number };
  /** A month in the future of the assessment. */
  SX2506: { month: string; assessedOn: string };
  /** More wastewater than water taken in. */
  SX2507: { month: string; intake: number; wastewater: number };
  /** A sub-meter above the meter that it is part of. */
  SX2508: { meter: string; of: string; month: string; value: number; above: number };
  /** Two bills of an item that cover the same days. */
  SX2509: { item: Called; from: string; to: string };
  /** Days that no bill of an item covers. */
  SX2510: { item: Called; from: string; to: string };
  /** A unit price that no market has: a whole column in another unit. */
  SX2511: { item: Called; price: number; low: number; high: number; unit: string };
  /** Unit prices above the tariff by the rate of the VAT. */
  SX2512: { item: Called; rate: number; months: number };
  /** Cost left blank beside revenue: unknown, not nothing. */
  SX2513: { item: Called; lines: readonly number[] };
  /** An answer to a question that does not exist. */
  SX3001: { question: string; suggestion: string };
  /** An answer of the wrong kind or outside its choices. */
  SX3002: { question: string; found: string; expected: string };
  /** A fault in a template of the program. */
  SX4001: { reason: string };
  /** The assessment is not dated. */
  SX5001: Record<never, never>;
  /** The newest factor set was taken, as none is pinned. */
  SX5002: { set: string };
  /** A default stands in for what the plant did not say. */
  SX5003: { what: string; value: string };
  /** The periods are not twelve months, or are unknown. */
  SX5004: { reason: string };
  /** A yield above 1: more came out than went in. */
  SX5005: { figure: string; from: string; to: string; percent: number };
  /** The output cannot be written. */
  SX6001: { reason: string };
  /** A target held open by another program; saved beside it. */
  SX6002: { saved: string };
}

export type DiagnosticCode = keyof DiagnosticArgs;

export const severities: Readonly<Record<DiagnosticCode, Severity>> = {
  SX1001: 'error',
  SX1002: 'error',
  SX1003: 'error',
  SX1004: 'error',
  SX1005: 'error',
  SX1006: 'error',
  SX1007: 'error',
  SX1101: 'error',
  SX1102: 'error',
  SX1103: 'error',
  SX1104: 'error',
  SX1105: 'error',
  SX1201: 'error',
  SX1202: 'note',
  SX1203: 'error',
  SX1204: 'error',
  SX1205: 'note',
  SX1206: 'error',
  SX2001: 'error',
  SX2002: 'error',
  SX2003: 'error',
  SX2004: 'error',
  SX2005: 'error',
  SX2006: 'error',
  SX2007: 'error',
  SX2008: 'error',
  SX2009: 'error',
  SX2010: 'error',
  SX2011: 'error',
  SX2012: 'note',
  SX2013: 'error',
  SX2014: 'note',
  SX2015: 'error',
  SX2016: 'note',
  SX2017: 'error',
  SX2018: 'note',
  SX2019: 'error',
  SX2020: 'error',
  SX2021: 'error',
  SX2022: 'error',
  SX2023: 'error',
  SX2501: 'warning',
  SX2502: 'warning',
  SX2503: 'warning',
  SX2504: 'warning',
  SX2505: 'warning',
  SX2506: 'warning',
  SX2507: 'warning',
  SX2508: 'warning',
  SX2509: 'warning',
  SX2510: 'warning',
  SX2511: 'warning',
  SX2512: 'warning',
  SX2513: 'note',
  SX3001: 'error',
  SX3002: 'error',
  SX4001: 'error',
  SX5001: 'note',
  SX5002: 'note',
  SX5003: 'note',
  SX5004: 'error',
  SX5005: 'warning',
  SX6001: 'error',
  SX6002: 'warning',
};
