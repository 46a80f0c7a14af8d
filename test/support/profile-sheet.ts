import { profileFields } from '../../src/intake/vocabulary/profile-fields.js';
import {
  type ListColumn,
  type ProfileList,
  profileLists,
} from '../../src/intake/vocabulary/profile-lists.js';
import type { SheetRow, WorkbookSheet } from '../../src/intake/workbook/workbook.js';
import type { Facility } from '../../src/model/facility-schema.js';

type CellValue = string | number | null;
type Language = 'vi' | 'en';

/** A sheet with these rows; an empty one is a blank row. */
export const sheetOf = (
  rows: readonly (readonly CellValue[])[],
  more: (row: number) => Partial<SheetRow> = () => ({}),
): WorkbookSheet => ({
  name: 'Hồ sơ',
  isHidden: false,
  hiddenColumns: new Set(),
  rows: rows.flatMap((cells, index) =>
    cells.every((cell) => cell === null)
      ? []
      : [
          {
            row: index + 1,
            cells: cells.map((cell) => (cell === null ? '' : String(cell))),
            values: cells.map((cell) => (typeof cell === 'number' ? cell : undefined)),
            merged: new Set<number>(),
            unvalued: new Set<number>(),
            percents: new Set<number>(),
            isHidden: false,
            ...more(index + 1),
          },
        ],
  ),
});

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (below, step) =>
      typeof below === 'object' && below !== null && Object.hasOwn(below, step)
        ? (below as Record<string, unknown>)[step]
        : undefined,
    value,
  );

const first = (names: string): string => names.split('|')[0] as string;

/** A cell as a person writes it: a choice in words, a number as one. */
function said(
  value: unknown,
  { choices }: Pick<ListColumn, 'choices'>,
  language: Language,
): CellValue {
  const choice = choices?.find((each) => each.value === value);
  if (choice) return first(choice[language]);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** The name of something in one language, in the one column or in both. */
const withNames = (value: unknown): unknown => {
  const name = at(value, ['name']);
  return typeof name === 'string'
    ? value
    : { ...(value as object), name: at(name, ['vi']), 'name.en': at(name, ['en']) };
};

/** The lines of the fields: name and value. */
export const fieldRows = (facility: Facility, language: Language): CellValue[][] =>
  profileFields.flatMap((field) => {
    const value = at(facility, field.path.split('.'));
    const cell = said(value, field, language);
    return cell === null ? [] : [[first(field[language]), cell]];
  });

/** A list with its title and heading; no rows where the plant has none. */
export function listRows(list: ProfileList, facility: Facility, language: Language): CellValue[][] {
  const entries = entriesOf(list, at(facility, list.path.split('.')));
  if (entries.length === 0) return [];
  const values = list.columns.slice(list.keys);
  return [
    [first(list[language])],
    list.columns.map((column) => first(column[language])),
    ...entries.map(({ keys, value }) => [
      ...keys.map((key, index) => said(key, list.columns[index] as ListColumn, language)),
      ...values.map((column) => {
        const own =
          column.at === ''
            ? value
            : (at(withNames(value), [column.at]) ?? at(value, column.at.split('.')));
        return said(own, column, language);
      }),
    ]),
  ];
}

interface Entry {
  readonly keys: readonly string[];
  readonly value: unknown;
}

function entriesOf({ keys }: ProfileList, value: unknown): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  if (keys === 0) return Object.values(value).map((one) => ({ keys: [], value: one }));
  return Object.entries(value).flatMap(([key, below]) =>
    keys === 1
      ? [{ keys: [key], value: below }]
      : Object.entries(below as object).map(([inner, one]) => ({ keys: [key, inner], value: one })),
  );
}

/** A whole profile sheet as the tool's own form has it. */
export const profileRows = (facility: Facility, language: Language): CellValue[][] => [
  ...fieldRows(facility, language),
  ...profileLists.flatMap((list) => {
    const rows = listRows(list, facility, language);
    return rows.length === 0 ? [] : [[null], ...rows];
  }),
];
