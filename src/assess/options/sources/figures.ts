import { known, type Source, unknown } from '../resolution.js';

/** A figure of the reporting period, in the option catalogue's unit. */
export const figure =
  (id: string, unit: string, scale = 1): Source =>
  ({ subject }) => {
    const found = subject.figures.get(id);
    if (found?.value == null) return unknown(id);
    return known(found.value * scale, unit, found.quality.grade, [id]);
  };

/** The product's mass where it is counted in tonnes or its mass per unit is told. [t/yr] */
export const productMass: Source = ({ subject }) => {
  const { product } = subject.plant.facility;
  const found = subject.figures.get('production.total');
  if (found?.value == null) return unknown('production.total');
  const massPerUnit = found.unit === 't' ? 1 : product?.massPerUnit;
  if (massPerUnit == null) return unknown('facility.json:product.massPerUnit');
  return known(found.value * massPerUnit, 't/yr', found.quality.grade, ['production.total']);
};

/** A share of another plant variable, from experience only (D). */
export const shareOf =
  (share: number, variable: string): Source =>
  (view) => {
    const whole = view.variable(variable);
    if (whole.kind !== 'known') return whole;
    return known(share * whole.value, whole.unit, 'D', [...whole.from, `default:${variable}`]);
  };
