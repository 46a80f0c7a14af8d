import type { Item } from './items.js';
import { lieApart, type Point, type Series } from './series.js';
import { FEWEST_PRICES } from './slip.js';

/** A month with a known quantity above nothing. */
export interface Known {
  /** Among the points of its series. */
  readonly index: number;
  readonly value: number;
  readonly at: Point['at'];
  /** Whether its quantity stands in one cell, and no price judges it. */
  readonly isOpen: boolean;
}

/** How far the months of a series lie apart at least where one of them could be off by a factor. */
const APART = 2.5;

/** Whether the months of a series lie apart as far as units do. */
export const isWide = ({ points }: Series): boolean => lieApart(points, APART);

/** Whether enough money stands beside an item for its prices to tell what slipped. */
export const isJudgedByPrice = (item: Item): boolean =>
  item.costColumn !== null && item.priced.length >= FEWEST_PRICES;

/** The months of a series that hold something, in order. */
export function knownOf({ points }: Series, isJudged: boolean): Known[] {
  const known: Known[] = [];
  for (const [index, point] of points.entries()) {
    if (!point || point.value === null || point.value <= 0) continue;
    const isOpen = point.rows === 1 && !(isJudged && point.isPriced);
    known.push({ index, value: point.value, at: point.at, isOpen });
  }
  return known;
}
