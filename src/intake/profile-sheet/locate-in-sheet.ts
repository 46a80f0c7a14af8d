import { fieldPath } from '../json/field-path.js';
import type { Locate } from '../json/locate.js';
import type { JsonPath } from '../json/scan-json.js';
import type { CellPlacer } from './cell-place.js';
import type { Entry } from './entry.js';

/** Of fields in a profile sheet. A part that holds others stands where the first of these does. */
export function locateInSheet(file: string, entries: readonly Entry[], place: CellPlacer): Locate {
  return (path, of = 'value') => {
    const field = fieldPath(path);
    for (let depth = path.length; depth > 0; depth--) {
      const part = path.slice(0, depth);
      const entry = entries.find((each) => isWithin(each.path, part));
      if (!entry) continue;
      const isItself = depth === path.length && entry.path.length === depth;
      return place(isItself && of === 'value' ? entry.value : entry.name, field);
    }
    return { file, field };
  };
}

const isWithin = (path: JsonPath, part: JsonPath): boolean =>
  part.every((step, depth) => path[depth] === step);
