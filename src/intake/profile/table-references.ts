import type { Facility } from '../../model/facility-schema.js';
import { constantIn, roleOf, UNUSED } from '../layout/column-role.js';
import { constantColumn } from '../layout/constants.js';
import { fileOf } from '../table/file-of.js';
import { columnNames, type TableForm } from '../table/spec.js';
import { specs } from '../tables/specs.js';
import { closest } from '../text/closest.js';
import { mappedTables } from './mapped-tables.js';
import { keyReferences, type Reference, reference } from './reference.js';

const forms: readonly TableForm[] = specs;
const files = forms.map(({ name }) => fileOf(name));

/** A file that a client gave another name, a sheet of a workbook, or interval data of a meter. */
const ownSource = /\.(?:csv|tsv|txt)$|\.xlsx#./i;

/** Columns of interval data. */
const intervalColumns = ['time', 'value', 'unit', 'carrier'];

const textColumns = forms.flatMap(({ columns }) =>
  columns.filter(({ holds }) => holds === 'text').map(({ name }) => name),
);

/**
 * Names of tables, files and columns in the profile.
 *
 * @param there - Files of the folder.
 */
export function tableReferences(facility: Facility, there: readonly string[]): Reference[] {
  const { columns, names, vat, accuracy } = facility;
  return [
    ...sourceReferences('columns', columns, there),
    ...columnReferences(facility),
    ...sourceReferences('vat', vat, there),
    ...Object.keys(accuracy ?? {}).map((source) => ({
      ...reference(['accuracy', source], source.split('#')[0] as string, files),
      isKey: true,
    })),
    ...keyReferences(['names'], names, [...textColumns, 'table']),
    ...Object.entries(mappedTables(facility)).map(([source, table]) =>
      reference(
        ['names', 'table', source],
        table,
        forms.map(({ name }) => name),
      ),
    ),
  ];
}

/**
 * A table or the name of a client's own file. That it is not there now says nothing, as forms come
 * again next month; only what is nearly the name of something is a slip.
 */
const sourceReferences = (
  field: string,
  words: object | undefined,
  there: readonly string[],
): Reference[] =>
  keyReferences([field], words, files).filter(({ raw }) => {
    const file = raw.split('#')[0] as string;
    const isOwn = ownSource.test(raw) && !isSlip(file, there);
    return !isOwn;
  });

const isSlip = (file: string, there: readonly string[]): boolean =>
  !there.includes(file) && closest(file, [...files, ...there]) !== '';

/** What `columns` maps a client's own headings to must be a column of that table. */
function columnReferences(facility: Facility): Reference[] {
  const mapped = mappedTables(facility);
  return Object.entries(facility.columns ?? {}).flatMap(([source, headings]) => {
    const form = forms.find(({ name }) => fileOf(name) === source || name === mapped[source]);
    const allowed = form
      ? columnNames(form)
      : [...forms.flatMap((each) => columnNames(each)), ...intervalColumns];
    return Object.entries(headings).map(([title, role]) => {
      const path = ['columns', source, title];
      return constantIn(role) === undefined
        ? reference(path, roleOf(role).column, [...allowed, UNUSED])
        : constantReference(path, title, form ? [form] : forms);
    });
  });
}

/** A column that may be one word in every row, by any of its headings. */
const constantReference = (
  path: Reference['path'],
  name: string,
  among: readonly TableForm[],
): Reference => {
  const isKnown = among.some((form) => constantColumn(form, name) !== undefined);
  const allowed = among.flatMap((form) =>
    columnNames(form).filter((column) => constantColumn(form, column) === column),
  );
  return { ...reference(path, name, isKnown ? [name] : allowed), isKey: true };
};
