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
  /** Vietnamese in an encoding from before Unicode. `found`: a word as it stands; `meant`: as it is meant. */
  SX1008: { encoding: string; found: string; meant: string };
  /** Words whose letters another program has put question marks for. */
  SX1009: { found: string; count: number };
  /** UTF-16 without the byte-order mark that says so. */
  SX1014: { encoding: string };
  /** UTF-8 that was read as windows-1252 and saved so. `found`: a word as it stands; `meant`: as it is meant. */
  SX1015: { found: string; meant: string };
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
  /** facility.json and the profile sheet say different things. */
  SX1106: { field: string; json: string; sheet: string };
  /** A second profile sheet. */
  SX1107: { first: string };
  /** A cell of the profile sheet that belongs to no field and no heading. */
  SX1108: { raw: string };
  /** The title of a list of the profile sheet without its heading below. */
  SX1109: { list: string; heading: Called };
  /** A price or density in a unit that does not fit what it is of. */
  SX1110: { raw: string; expected: readonly string[] };
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
  /** What stands below a table, or between it and the end, and is no row of it. */
  SX1207: { text: string; rows: number };
  /** Hidden rows of a sheet, which count like others. */
  SX1208: { rows: readonly string[] };
  /** One table from two files that agree. */
  SX1209: { table: string; other: string; rows: number };
  /** One table from two files that differ. `item`: with its month, where it has one. */
  SX1210: { table: string; other: string; item: Called };
  /** A file or sheet that is no table of the plant. */
  SX1211: { name: string };
  /** A hidden sheet that is a table of the plant. */
  SX1212: { sheet: string };
  /** A workbook that is protected by a password. */
  SX1301: Record<never, never>;
  /** Another kind of spreadsheet under the name of an `.xlsx`. */
  SX1302: { found: string };
  /** A workbook with macros. */
  SX1303: Record<never, never>;
  /** Plain text under the name of an `.xlsx`. */
  SX1304: Record<never, never>;
  /** No spreadsheet at all. */
  SX1305: Record<never, never>;
  /** A workbook that is damaged. `part`: the file in it that is. */
  SX1306: { part: string; damage: string };
  /** A workbook that unpacks to more than anyone has typed. `allowed` in MiB. */
  SX1307: { part: string; allowed: number };
  /** A document type in a part of a workbook. */
  SX1308: { part: string };
  /** Links to other workbooks. */
  SX1309: { links: readonly string[] };
  /** Cells under a merge that hold something else than it shows. */
  SX1310: { shown: string; covered: readonly string[] };
  /** How a file of interval data was read. */
  SX1401: {
    meter: string;
    /** As the file has it. */
    unit: string;
    measures: 'amount' | 'mean';
    minutes: number;
    stamp: 'start' | 'end';
    by: 'facility' | 'edges' | 'convention';
  };
  /** A file of interval data without a unit, or with one that is none. */
  SX1402: { meter: string; raw: string };
  /** Times that cannot be read: the first, and how many there are. */
  SX1403: { raw: string; rows: number };
  /** Values that cannot be read: the first, and how many there are. */
  SX1404: { raw: string; rows: number };
  /** Rows that do not follow each other in intervals that divide an hour; 0: too few rows. */
  SX1405: { minutes: number };
  /** Intervals that are wanting. */
  SX1406: {
    meter: string;
    missing: number;
    gaps: number;
    longest: number;
    from: string;
    clock: string;
  };
  /** Intervals that stand twice. */
  SX1407: { rows: number; differing: number; from: string; clock: string };
  /** Rows of a month that the file had left behind. */
  SX1408: { rows: number };
  /** Negative values: the first, and how many there are. */
  SX1409: { raw: string; rows: number };
  /** Readings of a register in place of the use of each interval. */
  SX1410: { meter: string };
  /** A month of interval data that differs from its bill. */
  SX1411: {
    meter: string;
    month: string;
    value: number;
    bill: number;
    unit: string;
    percent: number;
  };
  /** Hours of tariff that rest on a source nobody has confirmed. */
  SX1412: { regime: string; source: Called; from: string; to: string };
  /** A file among the interval data that is no CSV. */
  SX1413: Record<never, never>;
  /** Rows in another unit than the first. */
  SX1414: { raw: string; unit: string };
  /** A value far above what the meter shows else, and how many such there are. */
  SX1415: {
    meter: string;
    value: number;
    unit: string;
    from: string;
    clock: string;
    usual: number;
    times: number;
    rows: number;
  };
  /** Months of interval data that differ from bills which were spread over months. */
  SX1416: {
    meter: string;
    fromMonth: string;
    toMonth: string;
    value: number;
    bill: number;
    unit: string;
    percent: number;
    tolerance: number;
  };
  /** A file of interval data without a heading for times and values. */
  SX1417: { found: readonly string[] };
  /** A column of values that its heading calls a register. */
  SX1418: { column: string };
  /** A file of interval data of a meter that facility.json does not declare. */
  SX1419: { meter: string; file: string };
  /** Hours of tariff that are in force by their date, and not used, for nobody has confirmed them. */
  SX1420: { regime: string; used: string; source: Called; from: string };
  /** Hidden columns of a sheet, which are read like others. */
  SX1213: { columns: readonly string[] };
  /** One table from several files that are parts of it. */
  SX1214: { table: string; files: readonly string[] };
  /** A word that facility.json gives every row of a file whose heading, or another entry, says it too. */
  SX1215: { column: Called; entry: string; other: string };
  /** A heading that says that VAT is in the money, at a rate that nobody has told. */
  SX1216: { title: string; table: string };
  /** Money that is counted in the unit of the title. */
  SX1218: { unit: string };
  /** Months side by side without a year. */
  SX1217: { months: readonly string[] };
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
  /** A month and a date that contradict each other. */
  SX2021: { raw: string; month: string };
  /** A credit note larger than what it credits. */
  SX2022: { item: Called; month: string };
  /** A bill that runs over more than thirteen months. */
  SX2023: { from: string; to: string };
  /** A formula that was saved without its value. */
  SX2024: { raw: string };
  /** A number of which a spreadsheet kept the first digits only. */
  SX2026: { raw: string };
  /** A number that is merged over several rows. */
  SX2025: { raw: string };
  /** A month that the bills of an item cover in part. */
  SX2027: { item: Called; month: string; days: number; of: number };
  /** Natural gas in m3 without a word on its state. */
  SX2028: Record<never, never>;
  /** An error of a spreadsheet (`#DIV/0!`) in place of a number. */
  SX2029: { raw: string };
  /** A part of the row above, which has counted it already. */
  SX2032: { raw: string };
  /** A gap in the months of an item. */
  SX2501: { item: Called; months: readonly string[] };
  /** A month far from its neighbours. */
  SX2502: { item: Called; value: number; median: number; unit: string };
  /** A unit slip against the cost of the same row. */
  SX2503: { item: Called; value: number; mended: number; unit: string; price: number };
  /** Cost without a quantity, or the reverse. */
  SX2504: { item: Called; missing: Called; lines: readonly number[] };
  /** Three or more identical months. */
  SX2505: { item: Called; value: number; months: number };
  /** Months in the future of the assessment. */
  SX2506: { months: readonly string[]; assessedOn: string };
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
  /** A total that is not the sum of its rows. */
  SX2514: { column: Called; stated: number; sum: number };
  /** A unit slip against the neighbours, where no money tells. */
  SX2515: { item: Called; value: number; mended: number; unit: string; median: number };
  /** A series that goes over to another level, by a factor that units are confused by. */
  SX2516: { item: Called; before: number; after: number; factor: number; unit: string };
  /** What is bought stands as a whole and again in parts. `lines`: the parts of the first month. */
  SX2517: {
    item: Called;
    months: readonly string[];
    whole: number;
    unit: string;
    lines: readonly number[];
  };
  /** Two items with the same quantities month by month. */
  SX2518: { item: Called; other: Called; months: number };
  /** Money that repeats the quantity beside it. */
  SX2519: { item: Called; lines: readonly number[] };
  /** One item under two spellings. */
  SX2520: { item: Called; other: Called };
  /** A date of which day and month changed places. */
  SX2521: { item: Called; raw: string; corrected: string; month: string };
  /** A month of 0 among steady months. */
  SX2522: { item: Called; median: number; unit: string };
  /** A quantity of 0 beside money. */
  SX2523: { item: Called; unit: string; cost: number };
  /** A unit price far from that of the months around. */
  SX2524: { item: Called; price: number; usual: number; unit: string };
  /** Prices above the months around by exactly a rate of VAT. */
  SX2525: { item: Called; rate: number; months: readonly string[] };
  /** Quantity and money in each other's column. */
  SX2526: { item: Called; value: number; cost: number };
  /** A whole table without rows in months that the others, or the periods, have. */
  SX2527: { months: readonly string[] };
  /** One item under two kinds. `kind`: that of fewer rows, which are on `lines`. */
  SX2528: { item: Called; kind: Called; other: Called; lines: readonly number[] };
  /** A month that cost nothing, of an item that is paid for in all others. */
  SX2529: { item: Called; value: number; unit: string };
  /** A unit price that departs from that of the month before and of the month after. */
  SX2530: { item: Called; price: number; percent: number; unit: string };
  /** Money or quantities of a whole column that are off by thousands. */
  SX2531: { item: Called; price: number; factor: number; unit: string };
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
  /** A specific consumption far beyond what its benchmark has typically. */
  SX5006: { figure: Called; value: number; low: number; high: number; unit: string };
  /** This run counts with another factor set than the folder stands for. */
  SX5020: { set: string; usual: string };
  /** The output cannot be written. */
  SX6001: { reason: string };
  /** A target held open by another program; saved beside it. */
  SX6002: { saved: string };
}

export type DiagnosticCode = keyof DiagnosticArgs;
