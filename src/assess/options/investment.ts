import type { OptionResult } from '../../model/assessment-schema.js';
import type { Option, Scenarios } from '../../model/library.js';
import type { Remark } from './candidate.js';
import { plantVariableOf } from './plant-variables.js';
import type { PlantView } from './resolution.js';

const SMALLEST = 0.3;
const LARGEST = 4;
const LOW_COST = 100_000_000;

/** What an option costs, and what the catalogue says of it. */
interface Capital {
  readonly investment: Scenarios | null;
  readonly cost: OptionResult['cost'] | null;
  readonly remarks: readonly Remark[];
}

/**
 * What an option costs at the plant's size, by the usual range at a reference size; the likely value
 * is its middle. The factor of size keeps within 0.3 and 4, beyond which the range says nothing;
 * a price per unit (exponent 1) grows without bound. A flow counted in another unit than the
 * reference, and without a mass, gives no size: the range stands as it is, and it is said.
 *
 * @returns [VND], before VAT; `null` where the size is not known, and where the plant counts in
 *   another currency: the catalogue's prices are in VND, and no rate is guessed.
 */
export function investmentOf({ cost: { low, high, size } }: Option, view: PlantView): Capital {
  const scale = size ? sizeFactor(size, view) : { factor: 1, by: null };
  if (!view.isInDong || scale === null) return { investment: null, cost: null, remarks: [] };
  const { factor, by } = scale;
  return {
    investment: { low: low * factor, likely: ((low + high) / 2) * factor, high: high * factor },
    cost: { low, high, scale: factor, by },
    remarks: size && by === null ? [{ code: 'cost-not-scaled', about: size.var }] : [],
  };
}

/** `by`: the variable that gave the size; `null` where it is counted in another unit. */
function sizeFactor(
  size: NonNullable<Option['cost']['size']>,
  view: PlantView,
): { readonly factor: number; readonly by: string | null } | null {
  const own = view.variable(size.var);
  if (own.kind !== 'known') return null;
  const declared = plantVariableOf(size.var);
  const by = own.unit === declared?.unit ? size.var : declared?.mass;
  const found = by === undefined ? null : view.variable(by);
  if (by === undefined || found?.kind !== 'known') return { factor: 1, by: null };
  const factor = (found.value / size.reference) ** size.exponent;
  const bounded = Math.min(LARGEST, Math.max(SMALLEST, factor));
  return { factor: size.exponent === 1 ? factor : bounded, by };
}

/** The class of an option by its likely investment; its limit is in VND. */
export function classOf(
  investment: number,
  currency: string,
): 'no-cost' | 'low-cost' | 'investment' | null {
  if (investment === 0) return 'no-cost';
  if (currency !== 'VND') return null;
  return investment < LOW_COST ? 'low-cost' : 'investment';
}
