import type { Message } from '../model/text.js';

/** What was typed cannot be done; the message says why, and what was meant perhaps. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly spoken: Message;

  /** The command whose help says more; none where that is the whole program's. */
  readonly command: string | undefined;

  constructor(spoken: Message, command?: string) {
    super(spoken.id);
    this.spoken = spoken;
    this.command = command;
  }
}
