import { z } from 'zod';
import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import { closest } from '../text/closest.js';
import type { Locate } from './locate.js';
import type { JsonPath } from './scan-json.js';
import { valueAt } from './tree.js';

type Issue = z.core.$ZodIssue;

/** A fault of a JSON file, and the part of the value to leave out so that the rest can be read. */
export interface SchemaFault {
  readonly diagnostic: Diagnostic;
  /** What is left out. */
  readonly path: JsonPath;
}

/** Turns what a schema found into diagnostics of the JSON text: where, what, and what was meant. */
export function schemaFaults(
  locate: Locate,
  value: unknown,
  schema: z.ZodType,
  issues: readonly Issue[],
): SchemaFault[] {
  return issues.flatMap((issue) => faultsOf(locate, value, schema, deepest(issue)));
}

/** Of the ways a union failed, the one that got furthest is what the writer meant. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
  const longest = Math.max(0, ...inner.map(({ path }) => path.length));
  const best = inner.find(({ path }) => path.length === longest);
  return best && longest > issue.path.length ? deepest(best as Issue) : issue;
}

function faultsOf(locate: Locate, value: unknown, schema: z.ZodType, issue: Issue): SchemaFault[] {
  const path = issue.path as JsonPath;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const keyPath = [...path, key];
      const span = locate(keyPath, 'key');
      const suggestion = closest(key, keysAt(schema, path));
      return {
        diagnostic: diagnose('SX1102', span, { field: span.field ?? key, suggestion }),
        path: keyPath,
      };
    });
  const span = locate(path);
  const field = span.field ?? '';
  const found = valueAt(value, path);
  if (found === undefined) {
    const parent = path.slice(0, -1);
    return [{ diagnostic: diagnose('SX1104', span, { field }), path: parent }];
  }
  if (issue.code === 'invalid_value' && typeof found === 'string')
    return [{ diagnostic: unknownWord(span, found, issue.values.map(String)), path }];
  const args = { field, found: shown(found), expected: expectedBy(issue) };
  return [{ diagnostic: diagnose('SX1103', span, args), path }];
}

const unknownWord = (span: SourceSpan, raw: string, allowed: readonly string[]): Diagnostic =>
  diagnose('SX2003', span, { raw, allowed, suggestion: closest(raw, allowed) });

/** The value as it stands in the file, short enough for a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What the schema wanted, in its own few words: a type, a range, or a pattern. */
function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`;
    case 'invalid_format':
      return issue.pattern ? patternWords(issue.pattern) : issue.format;
    case 'custom':
      return 'YYYY-MM-DD';
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((one) => expectedBy(one as Issue)))].join(' | ');
    default:
      return issue.code;
  }
}

/** The formats of the contract, written the way a user writes them. */
function patternWords(pattern: string): string {
  return pattern.includes('1[0-2]') ? 'YYYY-MM' : 'VND, USD …';
}

/** The fields that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: JsonPath): string[] {
  let layers: z.ZodType[] = [schema];
  for (const step of path) layers = layers.flatMap((layer) => below(layer, step));
  return layers
    .flatMap(unwrap)
    .flatMap((layer) => (layer instanceof z.ZodObject ? Object.keys(layer.shape) : []));
}

function below(schema: z.ZodType, step: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((layer) => {
    if (layer instanceof z.ZodObject) {
      const field = layer.shape[step] as z.ZodType | undefined;
      return field ? [field] : [];
    }
    if (layer instanceof z.ZodRecord) return [layer.valueType as z.ZodType];
    if (layer instanceof z.ZodArray) return [layer.element as z.ZodType];
    return [];
  });
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  return [schema];
}
