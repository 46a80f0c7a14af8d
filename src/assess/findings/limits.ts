import type { EffluentRow } from '../../model/plant.js';
import { type Draft, found, type Grounds, intervalOf } from './grounds.js';

/** `qcvn40-2011-b` names the rows `qcvn40_B_<parameter>` of the factor table. */
const STANDARD = /^(qcvn\d+)(?:-\d{4})?-([ab])$/;

/**
 * Parameters of the discharge that passed the value of the standard in a sample of the reporting
 * period, and those that keep within column B but would not within column A: a stricter permit is
 * what a plant is asked for first. The values are those before the factors of flow and receiving
 * water; a pH has two ends and is left to the laboratory's own verdict.
 */
export function limitFindings({ plant, factors, periods }: Grounds): readonly Draft[] {
  const [, family, column] = STANDARD.exec(plant.facility.wastewater?.standard ?? '') ?? [];
  if (family === undefined || column === undefined) return [];
  const { from, to } = periods.reporting;
  const samples = plant.tables.effluent.rows.filter(
    ({ point, date, value }) =>
      point === 'outlet' && value !== null && date.slice(0, 7) >= from && date.slice(0, 7) <= to,
  );
  return [...new Set(samples.map(({ parameter }) => parameter))].flatMap((parameter) => {
    const limit = (of: string): { id: string; value: number; unit: string } | null => {
      const id = `${family}_${of}_${parameter}`;
      const factor = factors.get(id);
      return factor?.value == null ? null : { id, value: factor.value, unit: factor.unit };
    };
    const own = limit(column.toUpperCase());
    if (own === null) return [];
    const rows = samples.filter((row) => row.parameter === parameter && row.unit === own.unit);
    const beyond = beyondLimit(rows, own);
    if (beyond !== null) return [beyond];
    const stricter = column === 'b' ? limit('A') : null;
    return stricter === null ? [] : (beyondLimit(rows, stricter) ?? []);
  });
}

/** Size: what the worst sample reached. */
function beyondLimit(
  rows: readonly EffluentRow[],
  limit: { readonly id: string; readonly value: number; readonly unit: string },
): Draft | null {
  const over = rows.filter(({ value }) => value !== null && value > limit.value);
  const worst = over.toSorted((a, b) => Number(b.value) - Number(a.value))[0];
  if (worst === undefined) return null;
  return found(
    {
      kind: 'limit',
      about: `effluent.outlet.${worst.parameter}`,
      // Over in every sample: it has always been so, as far as is known.
      since: over.length === rows.length ? null : (over[0]?.date.slice(0, 7) ?? null),
    },
    {
      size: { ...intervalOf(Number(worst.value), null), unit: limit.unit },
      money: null,
      grade: 'B',
      evidence: [`${worst.file}:${worst.line}:value`, `factor:${limit.id}`],
    },
  );
}
