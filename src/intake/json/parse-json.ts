import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { textSpan } from './json-span.js';
import { DEEPEST, repeatedNames, scanJson } from './scan-json.js';

/** What a JSON text says, and the names in it that stand twice: of those the last counts for `JSON.parse`. */
type Parsed =
  | { readonly value: unknown; readonly repeated: readonly Diagnostic[] }
  | { readonly problem: Diagnostic };

/** Parses a JSON text, or says at which character it stops being JSON of a sensible depth. */
export function parseJson(file: string, text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    const count = namesIn(value, 0);
    if (count !== null) return { value, repeated: isAll(count, text) ? [] : repeated(file, text) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  const place = scanJson(text, []);
  const at = 'brokenAt' in place ? place.brokenAt : text.length;
  const reason = at < text.length ? (text[at] as string) : '⏎';
  return { problem: diagnose('SX1101', textSpan(file, text, at, at + 1), { reason }) };
}

/** Names of members in a value and below; `null` where it nests too deep. */
function namesIn(value: unknown, depth: number): number | null {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > DEEPEST) return null;
  const members = Object.values(value);
  let count = Array.isArray(value) ? 0 : members.length;
  for (const member of members) {
    const below = namesIn(member, depth + 1);
    if (below === null) return null;
    count += below;
  }
  return count;
}

/**
 * Whether so many names are all that a sound JSON text has. It has no more than colons behind quotes,
 * and no fewer than were counted, so that hardly any text needs an exact look.
 */
const isAll = (count: number, text: string): boolean =>
  count === quotedColons(text) || count === namesWritten(text);

function quotedColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (isBlank(text.charCodeAt(before))) before--;
    if (text[before] === '"') count++;
  }
  return count;
}

/** Space, tab, line feed and carriage return are all the blanks that JSON knows. */
const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** In sound JSON a string before a colon is a name, and nothing else is. */
function namesWritten(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) count++;
  return count;
}

const repeated = (file: string, text: string): Diagnostic[] =>
  repeatedNames(text).map(({ name, at, first }) => {
    const length = JSON.stringify(name).length;
    const span = textSpan(file, text, at, at + length);
    const related = [textSpan(file, text, first, first + length)];
    return diagnose('SX1105', { ...span, field: name }, { field: name }, related);
  });
