import type { Balance } from '../../model/balance-schema.js';
import type { MaterialRow } from '../../model/plant.js';
import { type PeriodName, within } from '../figures/axis.js';
import { draftOf } from '../figures/draft.js';
import { inTonnes } from '../figures/mass.js';
import { type Material, materialsOf } from '../figures/material-parts.js';
import { partOf } from '../figures/part.js';
import { qualityOfTable, relativeUncertaintyOf } from '../figures/quality.js';
import { grouped } from '../figures/rows.js';
import { outletsOf } from '../figures/unaccounted-material.js';
import type { Workspace } from '../figures/workspace.js';
import { completeSum } from '../formulas/complete-sum.js';
import { measuredFigure, type RecordedAmount, recordBalance } from './record-balance.js';

/**
 * Raw material bought and taken from stock against product, by-products and waste, where all of it
 * stands in tonnes on one basis, which is where `materials.unaccounted` has a value.
 */
export function materialBalance(space: Workspace, period: PeriodName): readonly Balance[] {
  if (space.book.get('materials.unaccounted')?.[period].value == null) return [];
  const raw = materialsOf(space).filter(({ rows }) => rows.every(({ kind }) => kind === 'raw'));
  const bought = raw.map((material) => boughtOf(space, material, period));
  return [
    recordBalance({
      id: 'materials',
      substance: 'materials',
      period,
      unit: 't',
      entering: bought,
      leaving: outletsOf(space).map((draft) => measuredFigure(draft, period)),
      stockChange: stockChangeOf(space, raw, bought, period),
      leavesUnseen: false,
    }),
  ];
}

/** Uncertainty of a weighing that stands in materials.csv. */
const uncertaintyOfWeighing = ({ plant }: Workspace): number =>
  relativeUncertaintyOf(qualityOfTable(plant.facility, 'materials.csv')) ?? 0;

/** What was bought of a material. [t] */
function boughtOf(space: Workspace, { name, rows }: Material, period: PeriodName): RecordedAmount {
  const value = tonnesBought(space, name, rows, period);
  const deviation = Math.abs(value ?? 0) * uncertaintyOfWeighing(space);
  return { id: `material.${name}`, value, deviation };
}

function tonnesBought(
  space: Workspace,
  name: string,
  rows: readonly MaterialRow[],
  period: PeriodName,
): number | null {
  const { materials: table } = space.plant.tables;
  const ofUnits = [...grouped(rows, ({ unit }) => unit)].map(([unit, ofUnit]) => {
    const part = partOf(space, { table, rows: ofUnit, column: 'quantity' });
    const { months } = inTonnes(space, part, name, unit);
    return completeSum(within(space.axis, months, period));
  });
  return completeSum(ofUnits);
}

/**
 * By how much the stock grew: what was bought and not used. Its error is that of the first and the last
 * count, as each count between them closes one month and opens the next.
 */
function stockChangeOf(
  space: Workspace,
  raw: readonly Material[],
  bought: readonly RecordedAmount[],
  period: PeriodName,
): RecordedAmount {
  const used = draftOf(space.book, 'materials.raw')[period].value;
  const all = completeSum(bought.map(({ value }) => value));
  const counts = raw.flatMap((material) => firstAndLastCount(space, material, period));
  return {
    id: 'materials.csv:stock',
    value: used === null || all === null ? null : all - used,
    deviation: Math.hypot(...counts) * uncertaintyOfWeighing(space),
  };
}

/** [t] */
function firstAndLastCount(
  space: Workspace,
  { name, rows }: Material,
  period: PeriodName,
): readonly number[] {
  const { from, to } = space.periods[period];
  const given = rows
    .filter(({ month }) => month >= from && month <= to)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const opening = given.find((row) => row.opening !== null);
  const closing = given.findLast((row) => row.closing !== null);
  return [
    ...(opening === undefined ? [] : [countOf(space, name, opening, 'opening')]),
    ...(closing === undefined ? [] : [countOf(space, name, closing, 'closing')]),
  ];
}

function countOf(
  space: Workspace,
  name: string,
  row: MaterialRow,
  column: 'opening' | 'closing',
): number {
  const part = partOf(space, { table: space.plant.tables.materials, rows: [row], column });
  const { months } = inTonnes(space, part, name, row.unit);
  return months[space.axis.position.get(row.month) ?? 0] ?? 0;
}
