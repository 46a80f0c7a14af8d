import { msg } from '../../lang/message.js';
import { UsageError } from '../usage-error.js';
import type { InitFlags } from './init-flags.js';

/** Refuses flags that say nothing that a profile can hold, before anything is asked or written. */
export function checkFlags(flags: InitFlags): void {
  const { date, employees, base, reporting } = flags;
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

/** Whether there is such a day. */
function isDate(word: string): boolean {
  const date = new Date(`${word}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(word) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(word)
  );
}
