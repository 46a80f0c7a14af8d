import type { MaterialRow } from '../../model/plant.js';
import { completeSum } from '../formulas/complete-sum.js';
import { materialUsed } from '../formulas/material-used.js';
import type { Axis } from './axis.js';
import { inTonnes } from './mass.js';
import { type Part, partOf } from './part.js';
import { grouped } from './rows.js';
import type { Workspace } from './workspace.js';

/** A material by month. */
export interface Material {
  readonly name: string;
  readonly rows: readonly MaterialRow[];
  /** In which it is counted; `null` where its rows have several. */
  readonly unit: string | null;
  /** Used, one part a unit; bought where no stock is given. */
  readonly used: readonly Part[];
  /** The same in tonnes, where it has a mass. */
  readonly mass: readonly Part[];
}

/** The materials, in order of their names. */
export function materialsOf(space: Workspace): readonly Material[] {
  const byName = grouped(space.plant.tables.materials.rows, ({ material }) => material);
  return [...byName].map(([name, rows]) => {
    const byUnit = [...grouped(rows, ({ unit }) => unit)];
    const used = byUnit.map(([, ofUnit]) => usedPart(space, name, ofUnit));
    const [only] = byUnit;
    return {
      name,
      rows,
      unit: byUnit.length === 1 && only !== undefined ? only[0] : null,
      used,
      mass: used.map((part, index) => inTonnes(space, part, name, byUnit[index]?.[0] ?? '')),
    };
  });
}

/** Whether any row gives a stock. */
export const hasStock = (rows: readonly MaterialRow[]): boolean =>
  rows.some(({ opening, closing }) => opening !== null || closing !== null);

function usedPart(space: Workspace, name: string, rows: readonly MaterialRow[]): Part {
  const { materials } = space.plant.tables;
  const figure = `material.${name}`;
  const bought = partOf(space, { table: materials, rows, column: 'quantity', figure });
  if (!hasStock(rows)) return bought;
  const stock = stockOf(space.axis, rows);
  return {
    ...bought,
    months: bought.months.map((amount, at) => {
      const { opening, closing } = stock.get(at) ?? { opening: 0, closing: 0 };
      if (amount === null || opening === null || closing === null) return null;
      return materialUsed(amount, opening, closing);
    }),
    leaves: [...bought.leaves, ...stockLeaves(space.axis, rows)],
  };
}

interface Stock {
  readonly opening: number | null;
  readonly closing: number | null;
}

/**
 * Stock by month. Stock may be taken at the ends of a longer time, an opening in one month and its
 * closing in another: then each counts where it stands. Where they do not pair up, the months with
 * one alone are unknown.
 */
function stockOf(axis: Axis, rows: readonly MaterialRow[]): ReadonlyMap<number, Stock> {
  const given = rows.filter(({ month }) => axis.position.has(month));
  const openings = given.filter(({ opening }) => opening !== null).length;
  const closings = given.filter(({ closing }) => closing !== null).length;
  const absent = openings === closings ? 0 : null;
  const stock = new Map<number, Stock>();
  for (const { month, opening, closing } of given) {
    if (opening === null && closing === null) continue;
    const at = axis.position.get(month) ?? 0;
    const before = stock.get(at) ?? { opening: 0, closing: 0 };
    stock.set(at, {
      opening: completeSum([before.opening, opening ?? absent]),
      closing: completeSum([before.closing, closing ?? absent]),
    });
  }
  return stock;
}

function stockLeaves(axis: Axis, rows: readonly MaterialRow[]): readonly string[] {
  return rows
    .filter(({ month }) => axis.position.has(month))
    .flatMap(({ file, line, opening, closing }) => [
      ...(opening === null ? [] : [`${file}:${line}:opening`]),
      ...(closing === null ? [] : [`${file}:${line}:closing`]),
    ]);
}
