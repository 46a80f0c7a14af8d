import type { JsonPath } from '../json/scan-json.js';

/** A word of the profile that must name something else: where it stands, and what it may be. */
export interface Reference {
  readonly path: JsonPath;
  readonly raw: string;
  readonly allowed: readonly string[];
  /** SX2017: a step or meter of the profile itself. */
  readonly code: 'SX2003' | 'SX2017';
  /** Whether the name of the field is meant, and not what it is set to. */
  readonly isKey: boolean;
}

/** A value that must be one of these. */
export const reference = (
  path: JsonPath,
  raw: string,
  allowed: readonly string[],
  code: Reference['code'] = 'SX2003',
): Reference => ({ path, raw, allowed, code, isKey: false });

/** Names of the fields below `path`, each of which must be one of these. */
export const keyReferences = (
  path: JsonPath,
  words: object | undefined,
  allowed: readonly string[],
): Reference[] =>
  Object.keys(words ?? {}).map((word) => ({
    ...reference([...path, word], word, allowed),
    isKey: true,
  }));
