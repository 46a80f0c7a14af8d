import type { Argument } from '../model/text.js';
import type { MessageId } from './message.js';

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
  },
  'SX2508.of': { main: 'word.mainMeter' },
};

const month = /^\d{4}-\d{2}$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

/** Names of arguments that hold months, days or a unit, whatever the code. */
const months = new Set(['month', 'months']);
const dates = new Set(['from', 'to', 'assessedOn']);
const units = new Set(['unit']);

/** An argument of a diagnostic as it is said: months, days, units and the tool's own words in the reader's language. */
export function spokenArgument(code: string, name: string, value: Argument): Argument {
  if (isList(value)) return value.map((each) => spokenArgument(code, name, each));
  if (typeof value !== 'string') return value;
  if (months.has(name) && month.test(value)) return { kind: 'month', month: value };
  if (dates.has(name) && date.test(value)) return { kind: 'date', date: value };
  if (units.has(name)) return { kind: 'unit', unit: value };
  const known = name === 'reason' ? systemReasons : toolWords[`${code}.${name}`];
  const id = known?.[value];
  return id === undefined ? value : { kind: 'message', id, args: {} };
}

const isList = (argument: Argument): argument is readonly Argument[] => Array.isArray(argument);
