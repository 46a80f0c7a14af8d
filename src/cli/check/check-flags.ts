import { msg } from '../../lang/message.js';
import type { AcceptFlags } from '../accept/ask-acceptance.js';
import { UsageError } from '../usage-error.js';

/** What the flags of `check` ask for beside the check. */
export interface CheckFlags extends AcceptFlags {
  readonly json?: true;
  /** Places of suggested corrections to be taken. */
  readonly accept: readonly string[];
  /** Folder for the rows that were refused. */
  readonly refused?: string;
}

/**
 * Refuses flags that do not go together, before anything is read.
 *
 * @throws UsageError
 */
export function checkFlags({ accept, reason, by }: CheckFlags, folders: readonly string[]): void {
  if (accept.length > 0 && folders.length > 1)
    throw new UsageError(msg('cli.accept.oneFolder'), 'check');
  if (accept.length === 0 && (reason !== undefined || by !== undefined))
    throw new UsageError(msg('cli.accept.alone'), 'check');
}
