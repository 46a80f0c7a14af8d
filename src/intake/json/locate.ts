import type { SourceSpan } from '../../model/diagnostic.js';
import { jsonSpan } from './json-span.js';
import type { JsonPath } from './scan-json.js';

/**
 * Where a field stands, whatever it was read from; for one that is not there, the deepest part above
 * it that is. `key` marks its name, `value` what it is set to.
 */
export type Locate = (path: JsonPath, of?: 'key' | 'value') => SourceSpan;

/** Of fields in a JSON text. */
export const locateInJson =
  (file: string, text: string): Locate =>
  (path, of) =>
    jsonSpan(file, text, path, of);
