import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { facilitySchema } from '../../model/facility-schema.js';
import { fieldPath } from '../json/field-path.js';
import type { Locate } from '../json/locate.js';
import type { JsonPath } from '../json/scan-json.js';
import { shown } from '../json/schema-issues.js';
import { valueAt } from '../json/tree.js';
import { prune } from './prune.js';

/** What facility.json or the profile sheet says, and where. */
export interface SaidProfile {
  readonly value: unknown;
  readonly locate: Locate;
}

/** Both said something, and not the same. */
interface Dispute {
  /** In what was put together. */
  readonly path: JsonPath;
  readonly json: unknown;
  readonly sheet: unknown;
}

/** One walk through both. */
interface Merge {
  readonly disputes: Dispute[];
  /** By path of an element that was put together: its path in the sheet. */
  readonly sheetPaths: Map<string, JsonPath>;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Puts together what facility.json and the profile sheet say. Where both say something and differ,
 * neither is taken, but for the name and the sector, without which there is no plant.
 */
export function mergeProfiles(
  json: SaidProfile,
  sheet: SaidProfile,
): SaidProfile & { readonly diagnostics: readonly Diagnostic[] } {
  const merge: Merge = { disputes: [], sheetPaths: new Map() };
  const merged = together(merge, [], json.value, besideSchemaOf(json.value, sheet.value));
  const inSheet = (path: JsonPath): JsonPath => sheetPathOf(merge, path);
  return {
    value: withoutDisputed(merged, merge.disputes),
    locate: (path, of) =>
      depthIn(json.value, path) >= depthIn(sheet.value, inSheet(path))
        ? json.locate(path, of)
        : { ...sheet.locate(inSheet(path), of), field: fieldPath(path) },
    diagnostics: merge.disputes.map((dispute) => {
      const [ours, theirs] = [json.locate(dispute.path), sheet.locate(inSheet(dispute.path))];
      const field = fieldPath(dispute.path);
      const args = { field, json: shown(dispute.json), sheet: shown(dispute.sheet) };
      return diagnose('SX1106', ours, args, [ours, theirs]);
    }),
  };
}

/** A sheet is of our schema by being one; facility.json, where it names its own, is held to that. */
const besideSchemaOf = (json: unknown, sheet: unknown): unknown =>
  valueAt(json, ['schema']) === undefined ? sheet : prune(sheet, ['schema']);

function together(merge: Merge, path: JsonPath, json: unknown, sheet: unknown): unknown {
  if (json === undefined || json === null) return sheet ?? json;
  if (sheet === undefined || isSame(json, sheet) || isOneOfNames(path, json, sheet)) return json;
  if (isMembers(json) && isMembers(sheet)) return mergedMembers(merge, path, json, sheet);
  if (fieldPath(path) === 'steps' && Array.isArray(json) && Array.isArray(sheet))
    return mergedSteps(merge, path, json, sheet);
  merge.disputes.push({ path, json, sheet });
  return json;
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Order of members does not matter. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === others.length &&
    keys.every((key) => isSame(valueAt(one, [key]), valueAt(other, [key])))
  );
}

/** A name in one language, where the other place has both. */
const isOneOfNames = (path: JsonPath, json: unknown, sheet: unknown): boolean =>
  path.at(-1) === 'name' &&
  typeof sheet === 'string' &&
  isMembers(json) &&
  Object.values(json).includes(sheet);

function mergedMembers(merge: Merge, path: JsonPath, json: Members, sheet: Members): Members {
  const keys = new Set([...Object.keys(json), ...Object.keys(sheet)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      together(merge, [...path, key], valueAt(json, [key]), valueAt(sheet, [key])),
    ]),
  );
}

/** Steps of one id are one step; those of the sheet alone come last. */
function mergedSteps(
  merge: Merge,
  path: JsonPath,
  json: readonly unknown[],
  sheet: readonly unknown[],
): unknown[] {
  const idOf = (step: unknown): unknown => valueAt(step, ['id']);
  const remember = (index: number, at: number): void => {
    merge.sheetPaths.set(fieldPath([...path, index]), [...path, at]);
  };
  const steps = json.map((step, index) => {
    const at = sheet.findIndex((other) => idOf(other) === idOf(step));
    if (at >= 0) remember(index, at);
    return together(merge, [...path, index], step, sheet[at]);
  });
  for (const [at, step] of sheet.entries())
    if (!json.some((other) => idOf(other) === idOf(step))) remember(steps.push(step) - 1, at);
  return steps;
}

function sheetPathOf({ sheetPaths }: Merge, path: JsonPath): JsonPath {
  const own = sheetPaths.get(fieldPath(path.slice(0, 2)));
  return own ? [...own, ...path.slice(2)] : path;
}

/** How much of a path a value has. */
function depthIn(value: unknown, path: JsonPath): number {
  for (let depth = path.length; depth > 0; depth--)
    if (valueAt(value, path.slice(0, depth)) !== undefined) return depth;
  return 0;
}

const kept = new Set(['schema', 'name', 'sector']);

function withoutDisputed(value: unknown, disputes: readonly Dispute[]): unknown {
  let rest = value;
  for (const { path } of disputes) if (!kept.has(String(path[0]))) rest = without(rest, path);
  return rest;
}

/** Without what stands there, and without what means nothing then: a price is one with its unit. */
function without(value: unknown, path: JsonPath): unknown {
  const rest = prune(value, path);
  const field = fieldPath(path);
  const { error } = facilitySchema.safeParse(rest);
  const isMissed = error?.issues.some((issue) => fieldPath(issue.path as JsonPath) === field);
  return isMissed && path.length > 1 ? without(value, path.slice(0, -1)) : rest;
}
