import type { MeasureRow } from '../../model/plant.js';
import { baseUnit, convert, findUnit, unitSpellings } from '../cell/unit.js';
import { costOf } from '../table/money.js';
import { countOf, numberOf } from '../table/numbers.js';
import { complain, neededText, optionalText, type Row } from '../table/row.js';

import { money, number, type TableSpec, text } from '../table/spec.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import { measureResources } from '../vocabulary/words.js';

/** measures.csv: the consultant's own measures, beside those that the tool proposes. */
export const measures: TableSpec<MeasureRow> = {
  name: 'measures',
  calendar: 'none',
  unitOf: null,
  columns: [
    text('id', true),
    text('title', true),
    text('resource', true),
    number('saving_quantity', true),
    text('saving_unit', true),
    money('saving_cost', true),
    money('investment', true),
    money('opex', true),
    number('life_years', true),
    number('low'),
    number('high'),
    text('end_use'),
    number('order'),
    text('group'),
    text('note'),
  ],
  read(row) {
    const resource = resourceOf(row);
    const { symbol, take } = savingMeasure(row);
    return {
      file: row.sheet.grid.file,
      line: row.record.line,
      id: neededText(row, 'id'),
      title: neededText(row, 'title'),
      resource,
      savingQuantity: take(numberOf(row, 'saving_quantity')),
      savingUnit: symbol,
      savingCost: costOf(row, 'saving_cost'),
      investment: costOf(row, 'investment'),
      opex: costOf(row, 'opex'),
      lifeYears: countOf(row, 'life_years'),
      low: take(numberOf(row, 'low')),
      high: take(numberOf(row, 'high')),
      endUse: optionalText(row, 'end_use'),
      order: numberOf(row, 'order'),
      group: optionalText(row, 'group'),
      note: optionalText(row, 'note'),
    };
  },
  identity: ({ id }) => id,
  item: ({ id }) => id,
};

/** A carrier, by any of its names, or water, material, chemicals, waste. */
function resourceOf(row: Row): string {
  const raw = neededText(row, 'resource');
  if (raw === '') return '';
  const { carriers, families } = row.sheet.setting;
  const known = measureResources.find((name) => name === fold(raw));
  const resource = known ?? carriers.get(fold(raw))?.family;
  if (resource === undefined) {
    const allowed = [...families, ...measureResources];
    const suggestion = closest(raw, [...allowed, ...carriers.keys()]);
    complain(row, 'SX2003', 'resource', { raw, allowed, suggestion });
  }
  return resource ?? '';
}

interface Saving {
  readonly symbol: string;
  take(value: number | null): number | null;
}

/** Months in a year, for a saving that is given by the month. */
const perYear: Readonly<Record<string, number>> = {
  yr: 1,
  year: 1,
  nam: 1,
  a: 1,
  month: 12,
  thang: 12,
};

/** A saving is an amount a year: `m3/yr`, `kWh/năm`, `t/tháng`. */
function savingMeasure(row: Row): Saving {
  const raw = optionalText(row, 'saving_unit') ?? '';
  const keep: Saving = { symbol: raw, take: (value) => value };
  if (raw === '') return keep;
  const [amount = '', time = 'yr'] = raw.split('/');
  const unit = findUnit(amount);
  const times = perYear[fold(time)];
  if (!unit || times === undefined) {
    complain(row, 'SX2007', 'saving_unit', { raw, suggestion: closest(amount, unitSpellings()) });
    return keep;
  }
  const base = baseUnit(unit.dimension);
  return {
    symbol: `${base.symbol}/yr`,
    take: (value) => (value === null ? null : convert(value, unit, base) * times),
  };
}
