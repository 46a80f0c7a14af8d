import { msg } from '../../lang/message.js';
import type { Library } from '../../model/library.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import type { InitFlags } from './init-flags.js';

/** Refuses flags that say nothing that a profile can hold, before anything is asked or written. */
export function checkFlags(flags: InitFlags, library: Library): void {
  const { sector, date, employees, base, reporting } = flags;
  if (sector !== undefined) refuseUnknownSector(sector, library);
  if (date !== undefined && !isDate(date))
    throw new UsageError(msg('cli.init.badDate', { word: date }));
  if (employees !== undefined && !isCount(employees))
    throw new UsageError(msg('cli.init.badNumber', { word: employees }));
  if (base !== undefined || reporting !== undefined)
    if (!(isYear(base ?? '') && isYear(reporting ?? '') && Number(base) < Number(reporting)))
      throw new UsageError(msg('cli.init.badYears'));
}

export const isCount = (word: string): boolean => /^\d{1,7}$/.test(word.trim());

export const isYear = (word: string): boolean => /^(19|20)\d{2}$/.test(word.trim());

function refuseUnknownSector(word: string, { sectors }: Library): void {
  if (sectors.has(word)) return;
  const known = [...sectors.keys()];
  const message = msg('cli.unknown.sector', { word, known: known.join(', ') });
  throw new UsageError(withSuggestion(message, word, known));
}

/** Whether there is such a day. */
function isDate(word: string): boolean {
  const date = new Date(`${word}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(word) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(word)
  );
}
