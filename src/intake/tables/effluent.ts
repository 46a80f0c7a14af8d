import type { EffluentRow } from '../../model/plant.js';
import { dateOf } from '../cell/month.js';
import { dayIn } from '../table/calendar.js';
import { rawUnit, readingMeasure } from '../table/measure.js';
import { measuredOf } from '../table/numbers.js';
import { complain, nameOf, neededText, type Row } from '../table/row.js';

import { number, type TableSpec, text } from '../table/spec.js';
import { closest } from '../text/closest.js';
import { parameterUnits } from '../vocabulary/parameters.js';

/** effluent.csv: lab results of wastewater. Samples of one day are told apart by their notes. */
export const effluent: TableSpec<EffluentRow> = {
  name: 'effluent',
  calendar: 'none',
  unitOf: 'value',
  columns: [
    text('date', true),
    text('point', true),
    text('parameter', true),
    number('value', true),
    text('unit', true),
    text('note'),
  ],
  read(row) {
    const date = sampledOn(row);
    const point = nameOf(row, 'point');
    const parameter = parameterOf(row);
    const { symbol, take } = readingMeasure(row, 'value');
    const expected = parameterUnits[parameter];
    if (expected !== undefined && symbol !== '' && symbol !== expected)
      complain(row, 'SX2008', 'unit', { raw: rawUnit(row, 'value'), expected });
    const value = take(measuredOf(row, 'value'));
    if (value !== null && value < 0 && symbol !== '°C')
      complain(row, 'SX2006', 'value', { raw: String(value) });
    const { file } = row.sheet.grid;
    return { file, line: row.record.line, date, point, parameter, value, unit: symbol };
  },
  identity: ({ date, point, parameter }) => `${date}\n${point}\n${parameter}`,
  apart: ['note'],
  item: ({ point, parameter }) => `${point} ${parameter}`,
};

/** The parameter by its name in the factor table, in whatever letter case it is written. */
function parameterOf(row: Row): string {
  const raw = nameOf(row, 'parameter');
  const allowed = Object.keys(parameterUnits);
  const known = allowed.find((name) => name.toLowerCase() === raw.toLowerCase());
  if (known === undefined && raw !== '')
    complain(row, 'SX2003', 'parameter', { raw, allowed, suggestion: closest(raw, allowed) });
  return known ?? raw;
}

function sampledOn(row: Row): string {
  const raw = neededText(row, 'date');
  const read = raw === '' ? undefined : dayIn(row, 'date', raw);
  if (read && read.day === null) complain(row, 'SX2004', 'date', { raw });
  return read ? dateOf(read) : '';
}
