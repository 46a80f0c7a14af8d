import type { Argument, Message } from '../model/text.js';
import type { en } from './en.js';

type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** Every message there is: the keys of the English catalogue. */
export type MessageId = keyof typeof en;

/** The other languages hold the same messages; a test compares their placeholders. */
export type Catalogue = Readonly<Record<MessageId, string>>;

/**
 * Builds a message. The placeholders are read out of the English text by the type system: an
 * argument too few or too many does not compile.
 */
export function msg<I extends MessageId>(
  id: I,
  ...[args]: Names<(typeof en)[I]> extends never
    ? []
    : [Readonly<Record<Names<(typeof en)[I]>, Argument>>]
): Message {
  return { kind: 'message', id, args: args ?? {} };
}
