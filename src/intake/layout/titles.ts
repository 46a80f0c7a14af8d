import type { TableName } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import { columnNames, type TableForm } from '../table/spec.js';
import { fold } from '../text/fold.js';
import { headings, tableHeadings } from '../vocabulary/headings.js';
import {
  type ColumnRole,
  constantIn,
  isUnitText,
  partBracket,
  roleOf,
  UNUSED,
} from './column-role.js';

/** The words of one cell of a heading, and what is understood of them. */
export interface Title {
  readonly text: string;
  /** Canonical name of the column; `undefined`: nobody knows these words. */
  readonly column: string | undefined;
  /** The unit that the words name, as written. */
  readonly unit: string | undefined;
  /** facility.json says that the plant does not mean it. */
  readonly isUnused?: true;
}

const indexes = new Map<TableName, ReadonlyMap<string, string>>();

/** Folded heading to canonical column. A canonical name always means itself. */
export function headingIndex(spec: TableForm): ReadonlyMap<string, string> {
  const known = indexes.get(spec.name);
  if (known) return known;
  const names = columnNames(spec);
  const index = new Map<string, string>(names.map((name) => [fold(name), name]));
  for (const source of [tableHeadings[spec.name] ?? {}, headings])
    for (const [spelling, name] of spellingsOf(names, source))
      if (!index.has(fold(spelling))) index.set(fold(spelling), name);
  indexes.set(spec.name, index);
  return index;
}

const spellingsOf = (
  names: readonly string[],
  source: Readonly<Record<string, string>>,
): (readonly [string, string])[] =>
  names.flatMap((name) => (source[name]?.split('|') ?? []).map((one) => [one, name] as const));

/** Reads titles of one table in one file: the client's own words of facility.json come first. */
export type TitleReader = (text: string) => Title;

/** @param files - What `columns` of facility.json may call the file: its own name, and that of the table. */
export function titleReader(
  spec: TableForm,
  { facility }: Setting,
  files: readonly string[],
): TitleReader {
  const index = headingIndex(spec);
  const own = new Map(
    files.flatMap((file) =>
      Object.entries(facility.columns?.[file] ?? {})
        .filter(([, role]) => constantIn(role) === undefined)
        .map(([title, role]) => [fold(title), roleOf(role)] as const),
    ),
  );
  return (cell) => {
    const text = cell.replace(/\s+/g, ' ').trim();
    if (text === '') return { text, column: undefined, unit: undefined };
    const whole = fold(text);
    const said = own.get(whole);
    if (said) return meantTitle(text, said, unitBehind(text));
    const column = index.get(whole);
    const parts = column === undefined ? partBracket(text) : undefined;
    if (!parts) return { text, column, unit: undefined };
    const { words, bracket } = parts;
    const role = own.get(fold(words));
    return role
      ? meantTitle(text, role, bracket)
      : { text, column: index.get(fold(words)), unit: bracket };
  };
}

/** A bracket that a client's own heading was mapped with counts where it is a unit. */
function unitBehind(text: string): string | undefined {
  const bracket = partBracket(text)?.bracket;
  return bracket !== undefined && isUnitText(bracket) ? bracket : undefined;
}

const meantTitle = (text: string, { column, unit }: ColumnRole, own: string | undefined): Title =>
  column === UNUSED
    ? { text, column: undefined, unit: undefined, isUnused: true }
    : { text, column, unit: unit ?? own };
