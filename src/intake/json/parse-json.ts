import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { textSpan } from './json-span.js';
import { scanJson } from './scan-json.js';

/** Parses a JSON text, or says at which character it stops being JSON. */
export function parseJson(
  file: string,
  text: string,
): { readonly value: unknown } | { readonly problem: Diagnostic } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const place = scanJson(text, []);
    const at = 'brokenAt' in place ? place.brokenAt : text.length;
    const reason = at < text.length ? (text[at] as string) : '⏎';
    return { problem: diagnose('SX1101', textSpan(file, text, at, at + 1), { reason }) };
  }
}
