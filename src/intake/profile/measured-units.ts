import type { Facility } from '../../model/facility-schema.js';
import type { Carrier, Library } from '../../model/library.js';
import { moneyUnit } from '../cell/money.js';
import { baseUnit, convert, findUnit, type Unit, unitOf } from '../cell/unit.js';

/** A number of the profile with its unit. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
}

/** `nghìn đồng/m3`, `kg/bao`: what stands before the last bar is of what stands behind it. */
function parted({ unit }: Measured): readonly [string, string] {
  const bar = unit.lastIndexOf('/');
  return bar < 0 ? [unit, ''] : [unit.slice(0, bar).trim(), unit.slice(bar + 1).trim()];
}

/** Units that the price of a resource may be of, the one that the tool counts it in first. */
export function pricedUnits(resource: string, facility: Facility, library: Library): Unit[] {
  const carrier = carrierOf(resource, facility, library);
  if (carrier) {
    const own = unitOf(carrier.figureUnit);
    return carrier.family === 'electricity' ? [own] : [own, unitOf('GJ')];
  }
  return [resource === 'water' ? unitOf('m3') : unitOf('t')];
}

/** The grade that the profile names, else the usual one. */
function carrierOf(family: string, { fuels = {} }: Facility, { carriers }: Library) {
  const own = carriers.filter((carrier) => carrier.family === family);
  return own.find(({ id }) => id === fuels[family]) ?? own.find((each) => each.isDefaultGrade);
}

/**
 * A price in the facility's currency for the unit that the tool counts the resource in.
 *
 * @returns `undefined` where it is no price of such a thing, or of another currency.
 */
export function basePrice(
  price: Measured,
  resource: string,
  facility: Facility,
  library: Library,
): Measured | undefined {
  const currency = facility.currency ?? 'VND';
  const [left, right] = parted(price);
  const money = moneyUnit(left, currency);
  const per = right === '' ? undefined : findUnit(right);
  if (!money || !per) return undefined;
  const inMoney = convert(price.value, money, baseUnit('money'));
  for (const target of pricedUnits(resource, facility, library))
    if (target.dimension === per.dimension)
      return { value: convert(inMoney, target, per), unit: `${currency}/${target.symbol}` };
  return overDensity(inMoney, per, resource, facility, library);
}

/** Of a fuel that is counted by mass and priced by volume, or the reverse. */
function overDensity(
  value: number,
  per: Unit,
  resource: string,
  facility: Facility,
  library: Library,
): Measured | undefined {
  const carrier = carrierOf(resource, facility, library);
  const target = carrier && unitOf(carrier.figureUnit);
  if (!carrier || !target) return undefined;
  const densities = densitiesOf(carrier, facility);
  const [from, to] = [tonnesEach(per, densities), tonnesEach(target, densities)];
  if (from === undefined || to === undefined) return undefined;
  return { value: (value * to) / from, unit: `${facility.currency ?? 'VND'}/${target.symbol}` };
}

const densitiesOf = ({ id, family, density }: Carrier, { densities = {} }: Facility): Measured[] =>
  [densities[id], densities[family], density].filter((each) => each != null);

/** What one of a unit weighs. [t] */
function tonnesEach(unit: Unit, densities: readonly Measured[]): number | undefined {
  if (unit.dimension === 'mass') return convert(1, unit, baseUnit('mass'));
  const base = baseUnit(unit.dimension);
  for (const density of densities) {
    const found = baseDensity(density);
    if (found?.unit === `t/${base.symbol}`) return convert(found.value, unit, base);
  }
  return undefined;
}

/**
 * A density in tonnes for the base unit of what it is of: `kg/bao` is t/bag.
 *
 * @returns `undefined` where it is none.
 */
export function baseDensity(density: Measured): Measured | undefined {
  const [left, right] = parted(density);
  const [mass, per] = [findUnit(left, ['mass']), findUnit(right)];
  if (mass?.dimension !== 'mass' || !per || per.dimension === 'mass') return undefined;
  const base = baseUnit(per.dimension);
  const value = convert(convert(density.value, mass, baseUnit('mass')), base, per);
  return { value, unit: `t/${base.symbol}` };
}

/**
 * The cost of running a step, for a year.
 *
 * @returns `undefined` where it is no money for a time.
 */
export function baseYearly(cost: Measured, currency = 'VND'): Measured | undefined {
  const [left, right] = parted(cost);
  const money = moneyUnit(left, currency);
  const per = right === '' ? undefined : findUnit(right, ['year', 'month']);
  const years = per?.dimension === 'year' ? 1 : per?.dimension === 'month' ? 1 / 12 : undefined;
  if (!money || years === undefined) return undefined;
  const value = convert(cost.value, money, baseUnit('money'));
  return { value: years === 1 ? value : value * 12, unit: `${currency}/yr` };
}
