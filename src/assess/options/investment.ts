import type { Option, Scenarios } from '../../model/library.js';
import { plantVariableOf } from './plant-variables.js';
import type { PlantView } from './resolution.js';

const SMALLEST = 0.3;
const LARGEST = 4;
const LOW_COST = 100_000_000;

/**
 * What an option costs at the plant's size, by the usual range at a reference size; the likely value
 * is its middle. The factor of size keeps within 0.3 and 4, beyond which the range says nothing;
 * a price per unit (exponent 1) grows without bound. A flow counted in another unit than the
 * reference gives no size, so the range stands as it is.
 *
 * @returns [VND], before VAT; `null` where the size is not known, and where the plant counts in
 *   another currency: the catalogue's prices are in VND, and no rate is guessed.
 */
export function investmentOf({ cost }: Option, view: PlantView): Scenarios | null {
  if (!view.isInDong) return null;
  const factor = cost.size ? sizeFactor(cost.size, view) : 1;
  if (factor === null) return null;
  const low = cost.low * factor;
  const high = cost.high * factor;
  return { low, likely: (low + high) / 2, high };
}

function sizeFactor(size: NonNullable<Option['cost']['size']>, view: PlantView): number | null {
  const found = view.variable(size.var);
  if (found.kind !== 'known') return null;
  if (found.unit !== plantVariableOf(size.var)?.unit) return 1;
  const factor = (found.value / size.reference) ** size.exponent;
  return size.exponent === 1 ? factor : Math.min(LARGEST, Math.max(SMALLEST, factor));
}

/** The class of an option by its likely investment. */
export function classOf(investment: number): 'no-cost' | 'low-cost' | 'investment' {
  if (investment === 0) return 'no-cost';
  return investment < LOW_COST ? 'low-cost' : 'investment';
}
