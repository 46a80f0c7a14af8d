import type { Text } from '../../src/model/text.js';

const spoken = new Set(['message', 'amount', 'month', 'date', 'unit']);

const isText = (value: object): boolean =>
  'vi' in value || ('kind' in value && spoken.has(String(value.kind)));

/** Every text below a value, said; plain strings are left out, as most of them are ids and kinds. */
export function wordsOf(value: unknown, say: (text: Text) => string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, say));
  if (typeof value !== 'object' || value === null) return [];
  return isText(value)
    ? [say(value as Text)]
    : Object.values(value).flatMap((each) => wordsOf(each, say));
}
