import type { AssessmentCore } from '../../model/assessment-schema.js';
import type { Candidate } from './candidate.js';

const materials = ['material', 'chemicals'];

/** The prices that savings were valued at; materials are named by the flow that they are bought for. */
export function priceAssumptions(
  candidates: readonly Candidate[],
  currency: string,
): AssessmentCore['assumptions'] {
  const prices = new Map<string, AssessmentCore['assumptions'][number]>();
  for (const { parts } of candidates)
    for (const { resource, priced, unit, price, priceFrom } of parts) {
      if (price === null || priceFrom === null) continue;
      const id = `price.${materials.includes(resource) ? priced : resource}`;
      prices.set(id, {
        id,
        value: price,
        unit: `${currency}/${unit.replace('/yr', '')}`,
        from: priceFrom,
      });
    }
  return [...prices.values()];
}
