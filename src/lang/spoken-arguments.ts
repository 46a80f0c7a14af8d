import type { Argument } from '../model/text.js';
import type { MessageId } from './message.js';
import { decimalsFor } from './numerals.js';

/** What the system says when it refuses a file, in words; any other code is shown as it is. */
const systemReasons: Readonly<Record<string, MessageId>> = {
  EACCES: 'reason.EACCES',
  EPERM: 'reason.EACCES',
  EROFS: 'reason.EROFS',
  ENOSPC: 'reason.ENOSPC',
  EDQUOT: 'reason.ENOSPC',
  ENOTDIR: 'reason.ENOTDIR',
  EEXIST: 'reason.ENOTDIR',
  EISDIR: 'reason.EISDIR',
  ENOTEMPTY: 'reason.EISDIR',
  EBUSY: 'reason.EBUSY',
  EIO: 'reason.EIO',
  ENAMETOOLONG: 'reason.ENAMETOOLONG',
};

/** Arguments that are words of the tool rather than of the plant, by code and name. */
const toolWords: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  'SX1005.found': {
    link: 'found.link',
    directory: 'found.directory',
    special: 'found.special',
  },
  'SX1006.limit': {
    bytes: 'limit.bytes',
    rows: 'limit.rows',
    columns: 'limit.columns',
    characters: 'limit.characters',
    cells: 'limit.cells',
    sheets: 'limit.sheets',
    parts: 'limit.parts',
  },
  'SX1302.found': {
    xls: 'format.xls',
    xlsb: 'format.xlsb',
    ods: 'format.ods',
    xml: 'format.xml',
    html: 'format.html',
  },
  'SX1306.damage': {
    cut: 'damage.cut',
    checksum: 'damage.checksum',
    packing: 'damage.packing',
    xml: 'damage.xml',
    missing: 'damage.missing',
    twice: 'damage.twice',
    address: 'damage.address',
  },
  'SX1401.measures': { amount: 'measures.amount', mean: 'measures.mean' },
  'SX1401.stamp': { start: 'stamp.start', end: 'stamp.end' },
  'SX1401.by': {
    facility: 'stamp.by.facility',
    edges: 'stamp.by.edges',
    convention: 'stamp.by.convention',
  },
  'SX2508.of': { main: 'word.mainMeter' },
};

const month = /^\d{4}-\d{2}$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

/** Names of arguments that hold months, days or a unit, whatever the code. */
const months = new Set(['month', 'months', 'fromMonth', 'toMonth']);
const dates = new Set(['from', 'to', 'assessedOn']);
const units = new Set(['unit']);
/** What is computed from cells, rather than read in one. */
const computed = new Set(['price', 'usual', 'median', 'low', 'high', 'before', 'after', 'factor']);

/** Of computed numbers more figures than these say nothing; whole digits are never cut. */
const FIGURES = 3;

/** An argument of a diagnostic as it is said: months, days, units and the tool's own words in the reader's language. */
export function spokenArgument(code: string, name: string, value: Argument): Argument {
  if (isList(value)) return value.map((each) => spokenArgument(code, name, each));
  if (typeof value === 'number') return sensible(name, value);
  if (typeof value !== 'string') return value;
  if (months.has(name) && month.test(value)) return { kind: 'month', month: value };
  if (dates.has(name) && date.test(value)) return { kind: 'date', date: value };
  if (units.has(name)) return { kind: 'unit', unit: value };
  const known = name === 'reason' ? systemReasons : toolWords[`${code}.${name}`];
  const id = known?.[value];
  return id === undefined ? value : { kind: 'message', id, args: {} };
}

/** A number with the digits that mean something: 22.5 %, 5.6 %, 365; a number of a cell has all of its own. */
function sensible(name: string, value: number): number {
  const decimals = decimalsFor(value, FIGURES);
  if (name === 'percent') return rounded(value, Math.min(1, decimals));
  return computed.has(name) ? rounded(value, decimals) : value;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const isList = (argument: Argument): argument is readonly Argument[] => Array.isArray(argument);
