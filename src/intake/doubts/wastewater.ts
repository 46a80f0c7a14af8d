import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import type { Evidence } from './evidence.js';

/** Sums of a month: `undefined` before the first row, `null` once a row of it is blank. */
interface Balance {
  intake?: number | null;
  wastewater?: number | null;
  line?: number;
}

/** Months in which more wastewater left than water came in. Sub-meters and re-used water count on neither side. */
export function wastewaterAboveIntake({ tables, facility, span }: Evidence): Diagnostic[] {
  const months = new Map<Month, Balance>();
  for (const { month, stream, quantity, meter, line } of tables.water.rows) {
    if (stream === 'reused') continue;
    if (meter !== null && facility.meters?.[meter]?.role !== 'purchase') continue;
    const balance = months.get(month) ?? {};
    months.set(month, balance);
    if (stream === 'wastewater') {
      balance.line ??= line;
      balance.wastewater = plus(balance.wastewater, quantity);
    } else balance.intake = plus(balance.intake, quantity);
  }
  return [...months].flatMap(([month, { intake, wastewater, line }]) =>
    typeof intake === 'number' &&
    typeof wastewater === 'number' &&
    line !== undefined &&
    wastewater > intake
      ? [diagnose('SX2507', span('water', line, 'quantity'), { month, intake, wastewater })]
      : [],
  );
}

const plus = (sum: number | null | undefined, value: number | null): number | null =>
  sum === null || value === null ? null : (sum ?? 0) + value;
