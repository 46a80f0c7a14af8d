import type { SourceSpan } from '../../model/diagnostic.js';
import { clip } from '../csv/excerpt.js';
import { fieldPath } from './field-path.js';
import { type JsonPath, scanJson } from './scan-json.js';

/**
 * Where a field of a JSON file stands: line, character and the line itself.
 *
 * @param of - `key` marks the field's name, `value` what it is set to.
 */
export function jsonSpan(
  file: string,
  text: string,
  path: JsonPath,
  of: 'key' | 'value' = 'value',
): SourceSpan {
  const place = scanJson(text, path);
  if ('brokenAt' in place) return { file, field: fieldPath(path) };
  const length =
    of === 'key' ? (/^"(?:[^"\\]|\\.)*"/.exec(text.slice(place.key))?.[0].length ?? 1) : 0;
  const [from, to] = of === 'key' ? [place.key, place.key + length] : [place.value, place.end];
  return { ...textSpan(file, text, from, to), field: fieldPath(path) };
}

/** Where a part of a text stands; a part over several lines is marked to the end of its first. */
export function textSpan(file: string, text: string, from: number, to: number): SourceSpan {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', start);
  const line = text.slice(start, next < 0 ? undefined : next);
  const column = from - start;
  const length = Math.max(1, Math.min(to, start + line.length) - from);
  return {
    file,
    line: text.slice(0, start).split('\n').length,
    column: column + 1,
    excerpt: clip(line, column, length),
  };
}
