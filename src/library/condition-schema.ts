import { z } from 'zod';
import type { Condition } from '../model/condition.js';

const operands = ['q', 'i', 'v'];

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isScalar = (value: unknown): boolean =>
  isText(value) || isNumber(value) || typeof value === 'boolean';
const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => isText(item) || isNumber(item));

const tests: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['is', isScalar],
  ['in', isList],
  ['has', isText],
  ['gt', isNumber],
  ['gte', isNumber],
  ['lt', isNumber],
  ['lte', isNumber],
]);

function isComparison(entries: readonly (readonly [string, unknown])[]): boolean {
  const operand = entries.filter(([key, value]) => operands.includes(key) && isText(value));
  const test = entries.filter(([key, value]) => tests.get(key)?.(value));
  return entries.length === 2 && operand.length === 1 && test.length === 1;
}

function isCondition(value: unknown): value is Condition {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  const [key, inner] = entries[0] ?? ['', undefined];
  if (entries.length === 1 && key === 'not') return isCondition(inner);
  if (entries.length === 1 && (key === 'all' || key === 'any'))
    return Array.isArray(inner) && inner.every(isCondition);
  return isComparison(entries);
}

/**
 * The condition language of questionnaire and options. Written by hand: a union of 21 object
 * schemas would try each in turn on every comparison.
 */
export const conditionSchema = z.custom<Condition>(isCondition, 'not a condition');
