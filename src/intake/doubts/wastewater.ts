import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import type { PlacedRow, WaterRow } from '../../model/plant.js';
import type { Evidence } from './evidence.js';

/** Sums of a month: `undefined` before the first row, `null` once a row of it is blank. */
interface Balance {
  intake?: number | null;
  wastewater?: number | null;
  at?: PlacedRow;
}

/** Months in which more wastewater left than water came in. Sub-meters and re-used water count on neither side. */
export function wastewaterAboveIntake({ tables, facility, span }: Evidence): Diagnostic[] {
  const months = new Map<Month, Balance>();
  for (const row of tables.water.rows) {
    const { month, stream, quantity } = row;
    const side = sideOf(row, facility.meters);
    if (side === null) continue;
    const balance = months.get(month) ?? {};
    months.set(month, balance);
    balance[side] = plus(balance[side], quantity);
    if (stream === 'wastewater') balance.at ??= row;
  }
  return [...months].flatMap(([month, { intake, wastewater, at }]) =>
    typeof intake === 'number' && typeof wastewater === 'number' && at && wastewater > intake
      ? [diagnose('SX2507', span('water', at, 'quantity'), { month, intake, wastewater })]
      : [],
  );
}

/** Water from a well of the plant's own may have a meter of generation; what goes out, one of export. */
function sideOf({ stream, meter }: WaterRow, meters: Meters = {}): 'intake' | 'wastewater' | null {
  const role = meter === null ? 'purchase' : meters[meter]?.role;
  if (stream === 'reused' || role === undefined || role === 'sub') return null;
  if (stream === 'wastewater') return 'wastewater';
  return role === 'export' ? null : 'intake';
}

type Meters = NonNullable<Evidence['facility']['meters']>;

const plus = (sum: number | null | undefined, value: number | null): number | null =>
  sum === null || value === null ? null : (sum ?? 0) + value;
