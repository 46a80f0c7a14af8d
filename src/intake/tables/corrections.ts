import type { CorrectionRow } from '../../model/plant.js';
import { mappedTables } from '../profile/mapped-tables.js';
import { dayIn } from '../table/calendar.js';
import { fileOf } from '../table/file-of.js';
import { numberOf } from '../table/numbers.js';
import { complain, neededText, type Row } from '../table/row.js';

import { number, type TableSpec, text } from '../table/spec.js';
import { closest } from '../text/closest.js';
import { specs } from './specs.js';

const correctable = specs.map(({ name }) => fileOf(name));

/** corrections.csv: readings that the consultant has mended, each with its reason. */
export const corrections: TableSpec<CorrectionRow> = {
  name: 'corrections',
  calendar: 'none',
  unitOf: null,
  columns: [
    text('file', true),
    number('line', true),
    text('column', true),
    text('read', true),
    text('corrected', true),
    text('reason', true),
    text('by', true),
    text('date', true),
  ],
  read(row) {
    return {
      file: row.sheet.grid.file,
      line: row.record.line,
      target: { file: targetFile(row), line: targetLine(row), column: neededText(row, 'column') },
      read: neededText(row, 'read'),
      corrected: neededText(row, 'corrected'),
      reason: neededText(row, 'reason'),
      by: neededText(row, 'by'),
      date: correctedOn(row),
    };
  },
  identity: () => null,
  item: ({ target }) => `${target.file}:${target.line}:${target.column}`,
};

function targetFile(row: Row): string {
  const raw = neededText(row, 'file');
  if (raw !== '' && !correctable.includes(raw) && !isOther(row, raw))
    complain(row, 'SX2003', 'file', {
      raw,
      allowed: correctable,
      suggestion: closest(raw, correctable),
    });
  return raw;
}

/** A sheet of a workbook, or a file that facility.json explains; whether it is there is seen later. */
const isOther = ({ sheet: { setting } }: Row, file: string): boolean =>
  /\.xlsx#./i.test(file) || mappedTables(setting.facility)[file] !== undefined;

function correctedOn(row: Row): string {
  const raw = neededText(row, 'date');
  if (raw !== '') dayIn(row, 'date', raw);
  return raw;
}

function targetLine(row: Row): number {
  if (neededText(row, 'line') === '') return 0;
  return numberOf(row, 'line') ?? 0;
}
