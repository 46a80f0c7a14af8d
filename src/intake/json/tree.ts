import type { JsonPath } from './scan-json.js';

/** A value of facility.json that is still being put together. */
type Branch = Record<string, unknown>;

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** Sets what stands at a path, and what is needed above it: arrays for numbers, objects for names. */
export function setAt(root: Branch, path: JsonPath, value: unknown): void {
  let at: Branch = root;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    const below = valueAt(at, [step]);
    if (typeof below !== 'object' || below === null)
      define(at, step, typeof path[depth + 1] === 'number' ? [] : {});
    at = at[step as string] as Branch;
  }
  define(at, path.at(-1) as string | number, value);
}

/** A plant may call something `__proto__`; it is a name like others. */
const define = (at: Branch, step: string | number, value: unknown): void => {
  Object.defineProperty(at, step, { value, configurable: true, enumerable: true, writable: true });
};
