import type { JsonPath } from '../json/scan-json.js';

type Node = Record<string | number, unknown>;

/** A copy of a JSON value without what stands at a path; arrays lose the element. */
export function prune(value: unknown, path: JsonPath): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Node | unknown[];
  if (rest.length > 0) (copy as Node)[step] = prune((copy as Node)[step], rest);
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete copy[step];
  return copy;
}
