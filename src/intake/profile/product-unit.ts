import type { Facility } from '../../model/facility-schema.js';
import { baseUnit, convert, findUnit } from '../cell/unit.js';

/**
 * The profile with its product unit as the tables carry it: production in kg or tạ is kept in t, so
 * the product's unit is t too, and `massPerUnit` follows. A word of the plant's own stays itself.
 */
export function withBaseProductUnit(facility: Facility): Facility {
  const { product } = facility;
  const unit = product && findUnit(product.unit);
  if (!product || !unit) return facility;
  const base = baseUnit(unit.dimension);
  const mass = product.massPerUnit;
  return {
    ...facility,
    product: {
      ...product,
      unit: base.symbol,
      ...(typeof mass === 'number' && { massPerUnit: mass / convert(1, unit, base) }),
    },
  };
}
