import type { Message } from '../model/text.js';

/** What was typed cannot be done; the message says why, and what was meant perhaps. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly spoken: Message;

  constructor(spoken: Message) {
    super(spoken.id);
    this.spoken = spoken;
  }
}
