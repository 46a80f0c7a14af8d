import type { JsonPath } from '../json/scan-json.js';
import type { FilledCell } from './cell-place.js';
import type { Holds } from './read-cell.js';

/** One value of the sheet and where it goes. */
export interface Entry {
  /** In facility.json. */
  readonly path: JsonPath;
  readonly name: FilledCell;
  readonly value: FilledCell;
  readonly holds: Holds;
}
