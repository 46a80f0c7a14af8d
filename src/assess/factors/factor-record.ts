import type { FactorRecord } from '../../model/factor-record-schema.js';
import type { Factor } from '../../model/library.js';

/** A factor as the contract tells it. */
export function factorRecord(factor: Factor): FactorRecord {
  const { id, name, value, unit, low, high, year, region, source } = factor;
  const { validFrom, validTo, confirmed, confirmedAt } = factor;
  return {
    id,
    name: { ...name },
    value,
    unit,
    low,
    high,
    year,
    region,
    source,
    validFrom,
    validTo,
    confirmed,
    confirmedAt,
  };
}
