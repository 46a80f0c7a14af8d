import type { Carrier } from '../../model/library.js';
import { baseUnit, convert, findUnit, type Unit, unitOf as unitBySymbol } from '../cell/unit.js';
import { fold } from '../text/fold.js';
import type { Dimension } from '../vocabulary/units.js';
import { noMeasure, rawUnit, unitOf } from './measure.js';
import { cellOf, complain, type Row } from './row.js';
import type { Measure } from './sheet.js';

/**
 * Measures a row of energy in the figure unit of its carrier. Between mass and volume it takes the
 * density that facility.json declares for the carrier, else that of the carrier's table.
 */
export function carrierMeasure(row: Row, carrier: Carrier): Measure {
  const { carrierMeasures } = row.sheet.memo;
  const key = `${carrier.id} ${cellOf(row, 'carrier')} ${rawUnit(row, 'quantity')}`;
  const found = carrierMeasures.get(key) ?? newMeasure(row, carrier);
  if (found !== noMeasure) carrierMeasures.set(key, found);
  return found;
}

function newMeasure(row: Row, carrier: Carrier): Measure {
  const target = unitBySymbol(carrier.figureUnit);
  const unit = unitOf(row, 'quantity', []);
  if (!unit) return noMeasure;
  if (unit.dimension === target.dimension) {
    if (isBareGas(carrier, unit)) complain(row, 'SX2028', 'unit', {});
    return measure(target, (value) => convert(value, unit, target));
  }
  const weight = overMass(row, carrier, unit, target);
  if (weight === undefined) {
    complain(row, 'SX2008', 'unit', { raw: rawUnit(row, 'quantity'), expected: target.symbol });
    return noMeasure;
  }
  return measure(target, weight);
}

/** A cubic metre of gas is one at 0 °C or at 15 °C; a bare one is taken for the first, and said once. */
const isBareGas = ({ family }: Carrier, { symbol }: Unit): boolean =>
  family === 'natural-gas' && (symbol === 'm3' || symbol === '1000 m3');

const measure = (target: Unit, take: (value: number) => number): Measure => ({
  symbol: target.symbol,
  take: (value) => (value === null ? null : take(value)),
});

/** t of one base unit of a dimension that is not mass. */
interface Density {
  readonly dimension: Dimension;
  readonly tonnes: number;
}

/** The way from the row's unit to the target's over mass; `undefined` where a density is wanting. */
function overMass(
  row: Row,
  carrier: Carrier,
  unit: Unit,
  target: Unit,
): ((value: number) => number) | undefined {
  const densities = densitiesOf(row, carrier);
  const [from, to] = [tonnesOf(unit, densities), tonnesOf(target, densities)];
  if (from === undefined || to === undefined) return undefined;
  const mass = baseUnit('mass');
  const [source, goal] = [baseUnit(unit.dimension), baseUnit(target.dimension)];
  if (unit.dimension === 'mass')
    return (value) => convert(convert(value, unit, mass) / to, goal, target);
  if (target.dimension === 'mass')
    return (value) => convert(convert(value, unit, source) * from, mass, target);
  return (value) => convert((convert(value, unit, source) * from) / to, goal, target);
}

/** What one base unit of a unit's dimension weighs. [t] */
const tonnesOf = (unit: Unit, densities: readonly Density[]): number | undefined =>
  unit.dimension === 'mass'
    ? 1
    : densities.find(({ dimension }) => dimension === unit.dimension)?.tonnes;

function densitiesOf(row: Row, carrier: Carrier): Density[] {
  const declared = Object.entries(row.sheet.setting.facility.densities ?? {});
  const names = [carrier.id, carrier.family, cellOf(row, 'carrier')].map(fold);
  return [
    ...declared.filter(([name]) => names.includes(fold(name))).map(([, density]) => density),
    ...(carrier.density ? [carrier.density] : []),
  ].flatMap(({ value, unit }) => {
    const [mass, per] = unit.split('/').map((part) => findUnit(part));
    if (mass?.dimension !== 'mass' || !per || per.dimension === 'mass') return [];
    const tonnes = (value * mass.times * per.over) / (mass.over * per.times);
    return [{ dimension: per.dimension, tonnes }];
  });
}
