import type { Balance } from '../../model/balance-schema.js';
import type { EnergyRow } from '../../model/plant.js';
import { type PeriodName, within } from '../figures/axis.js';
import { partOf } from '../figures/part.js';
import { qualityOfTable, relativeUncertaintyOf } from '../figures/quality.js';
import { grouped } from '../figures/rows.js';
import { isRefused, type Workspace } from '../figures/workspace.js';
import { completeSum } from '../formulas/complete-sum.js';
import { withoutVerdict } from './judge.js';
import { type RecordedAmount, recordBalance } from './record-balance.js';

/** Of a meter behind the one of the bill (formulas F11.4). */
const ofSubMeter = 0.02;

/**
 * Each meter of energy.csv against the sub-meters behind it. They need not cover all that it feeds, so
 * that less behind a meter than through it is no balance; more is impossible.
 */
export function subMeterBalances(space: Workspace, period: PeriodName): readonly Balance[] {
  const { energy } = space.plant.tables;
  if (isRefused(energy)) return [];
  const meters = space.plant.facility.meters ?? {};
  const byCarrier = grouped(energy.rows, ({ carrier }) => carrier);
  return [...byCarrier].flatMap(([carrier, rows]) => {
    const subs = rows.filter(({ meter }) => meter !== null && meters[meter]?.role === 'sub');
    const byParent = grouped(subs, ({ meter }) => meters[meter ?? '']?.of ?? main);
    return [...byParent].flatMap(([parent, behind]) => {
      const leaving = [...grouped(behind, nameOf)].map(([meter, own]) =>
        amountOf(space, period, meter, own, ofSubMeter),
      );
      const entering = throughMeter(space, period, parent, rows);
      const [first] = rows;
      if (first === undefined || leaving.every(({ value }) => value === null)) return [];
      const balance = recordBalance({
        id: parent === main ? carrier : `${carrier}:${parent}`,
        substance: carrier,
        period,
        unit: first.unit,
        entering,
        leaving,
        leavesUnseen: true,
      });
      return [balance.verdict === 'impossible' ? balance : withoutVerdict(balance)];
    });
  });
}

const main = 'main';

const nameOf = ({ meter }: EnergyRow): string => meter ?? main;

/** Through a meter that is named its own rows; else all that the plant buys or makes, less what it sells. */
function throughMeter(
  space: Workspace,
  period: PeriodName,
  parent: string,
  rows: readonly EnergyRow[],
): readonly RecordedAmount[] {
  const { facility } = space.plant;
  const ofBill = relativeUncertaintyOf(qualityOfTable(facility, 'energy.csv')) ?? 0;
  const roleOf = (row: EnergyRow): string => facility.meters?.[nameOf(row)]?.role ?? 'purchase';
  const own = rows.filter((row) =>
    parent === main ? roleOf(row) !== 'sub' : nameOf(row) === parent,
  );
  return [...grouped(own, nameOf)].map(([meter, ofMeter]) => {
    const [row] = ofMeter;
    const role = row === undefined ? 'purchase' : roleOf(row);
    const uncertainty = role === 'purchase' ? ofBill : ofSubMeter;
    const amount = amountOf(space, period, meter, ofMeter, uncertainty);
    const isSold = role === 'export' && amount.value !== null;
    return isSold ? { ...amount, value: -(amount.value ?? 0) } : amount;
  });
}

function amountOf(
  space: Workspace,
  period: PeriodName,
  meter: string,
  rows: readonly EnergyRow[],
  uncertainty: number,
): RecordedAmount {
  const { months } = partOf(space, {
    table: space.plant.tables.energy,
    rows,
    column: 'quantity',
  });
  const value = completeSum(within(space.axis, months, period));
  return { id: `energy.csv#${meter}`, value, deviation: Math.abs(value ?? 0) * uncertainty };
}
