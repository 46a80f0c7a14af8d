import { findUnit } from '../cell/unit.js';
import type { Grid, GridRow } from '../grid/grid.js';
import { meant, type Setting } from '../profile/setting.js';
import { calendarOf, type TableForm } from '../table/spec.js';
import { vocabulary } from '../table/vocabulary.js';
import { fold } from '../text/fold.js';
import { waterStreams } from '../vocabulary/words.js';
import { isUnitText, partBracket } from './column-role.js';
import { SEARCHED } from './find-heading.js';
import type { Title, TitleReader } from './titles.js';

/** One item over columns may be the title of a part of the form. */
const FEWEST_GROUPS = 2;

/** A column below the title of an item. */
interface GroupColumn {
  readonly index: number;
  /** Its own title. */
  readonly text: string;
  /** Canonical column of the number. */
  readonly measure: string;
  /** As written; `undefined`: nobody says. */
  readonly unit: string | undefined;
}

/** An item whose columns stand side by side. */
export interface Group {
  /** Its word, as it stands in the upper row, and its column. */
  readonly word: string;
  readonly index: number;
  readonly columns: readonly GroupColumn[];
  /** What stands below the title and is neither a measure nor a unit, such as a unit price. */
  readonly unknown: readonly { readonly index: number; readonly title: Title }[];
}

/** A heading of two rows: items above, what is told of each below. */
export interface FoundGroups {
  readonly upper: GridRow;
  readonly lower: GridRow;
  /** Place of the lower row among the rows of the grid. */
  readonly at: number;
  /** Canonical column of the items. */
  readonly item: string;
  readonly groups: readonly Group[];
  /** Titles of the columns outside of the groups; blank within them. */
  readonly beside: readonly Title[];
  /** Canonical column of the quantity, whose unit stands below. */
  readonly counted: string;
}

const streams = vocabulary(waterStreams).index;

/** Tables whose items are known words, so that a title over columns is one without a doubt. */
const knowsItem: Readonly<
  Partial<Record<string, { column: string; knows(setting: Setting, word: string): boolean }>>
> = {
  energy: { column: 'carrier', knows: ({ carriers }, word) => carriers.has(fold(word)) },
  water: { column: 'stream', knows: (_, word) => streams.has(fold(word)) },
};

/**
 * Finds a heading in which each item stands over its own columns: `Điện` over `kWh` and `đồng`, `Than`
 * over `tấn` and `đồng`. Only where every word of it is understood: an item that the table knows above,
 * a measure with its unit below, and a column that says when.
 */
export function findGroups(
  spec: TableForm,
  { rows }: Grid,
  setting: Setting,
  read: TitleReader,
): FoundGroups | undefined {
  const items = knowsItem[spec.name];
  const counted = spec.unitOf;
  if (!items || counted === null) return undefined;
  for (let at = 1; at < Math.min(rows.length, SEARCHED); at++) {
    const [upper, lower] = [rows[at - 1] as GridRow, rows[at] as GridRow];
    const parts = partsOf(spec, upper, lower, read);
    const groups =
      parts &&
      groupsIn(spec, parts.groups, (word) =>
        items.knows(setting, meant(setting, items.column, word)),
      );
    if (!groups) continue;
    const beside = [...parts.beside];
    for (const { index, title } of groups.flatMap(({ unknown }) => unknown)) beside[index] = title;
    if (!isDated(spec, beside, items.column)) continue;
    return { upper, lower, at, item: items.column, groups, counted, beside };
  }
  return undefined;
}

/** Some column says when, and none says what the groups say. */
function isDated(spec: TableForm, beside: readonly Title[], item: string): boolean {
  const names = beside.map(({ column }) => column).filter((name) => name !== undefined);
  const calendar = calendarOf(spec);
  const said = [item, 'unit', ...spec.columns.filter(isNumeric).map(({ name }) => name)];
  return (
    new Set(names).size === names.length &&
    names.some((name) => calendar.includes(name)) &&
    !names.some((name) => said.includes(name))
  );
}

interface DraftGroup {
  readonly word: string;
  readonly index: number;
  readonly columns: { readonly index: number; readonly text: string; readonly title: Title }[];
}

const isNumeric = ({ holds }: TableForm['columns'][number]): boolean => holds !== 'text';

/** Parts the columns of two rows; a blank above belongs to the title on its left, as a merge leaves it. */
function partsOf(
  spec: TableForm,
  upper: GridRow,
  lower: GridRow,
  read: TitleReader,
): { readonly groups: readonly DraftGroup[]; readonly beside: readonly Title[] } {
  const groups: DraftGroup[] = [];
  const beside: Title[] = [];
  let open: DraftGroup | undefined;
  for (let index = 0; index < Math.max(upper.cells.length, lower.cells.length); index++) {
    const [above, below] = [textAt(upper, index), textAt(lower, index)];
    const title = read(below);
    if (standsAlone(above, below, open) || (above === '' && isOfWords(spec, title))) {
      beside[index] = read(above || below);
      open = above + below === '' ? open : undefined;
    } else {
      beside[index] = read('');
      open = groupAt(groups, open, above, index);
      open.columns.push({ index, text: below, title });
    }
  }
  return { groups, beside };
}

/** The group that a column belongs to: that of its title, which may begin here. */
function groupAt(
  groups: DraftGroup[],
  open: DraftGroup | undefined,
  above: string,
  index: number,
): DraftGroup {
  if (open && (above === '' || above === open.word)) return open;
  const group = { word: above, index, columns: [] };
  groups.push(group);
  return group;
}

/** A title over both rows, or below no title. */
const standsAlone = (above: string, below: string, open: DraftGroup | undefined): boolean =>
  below === '' || below === above || (above === '' && !open);

/** A column of words ends the columns of an item. Without its accents `đồng` may be taken for another word. */
const isOfWords = ({ columns }: TableForm, { text, column }: Title): boolean =>
  column !== undefined &&
  !isUnitText(text) &&
  !columns.some((one) => one.name === column && isNumeric(one));

const textAt = ({ cells }: GridRow, index: number): string =>
  (cells[index] ?? '').replace(/\s+/g, ' ').trim();

/** The groups, where all of them are understood, each with a quantity in a unit, and their money in one. */
function groupsIn(
  spec: TableForm,
  drafts: readonly DraftGroup[],
  knows: (word: string) => boolean,
): Group[] | undefined {
  const groups = drafts.map((draft) => groupOf(spec, draft, knows));
  const whole = groups.filter((group) => group !== undefined);
  if (whole.length < FEWEST_GROUPS || whole.length < groups.length) return undefined;
  const monies = whole.flatMap(({ columns }) =>
    columns.filter(({ measure }) => measure !== spec.unitOf).map(({ unit }) => fold(unit ?? '')),
  );
  return new Set(monies).size <= 1 ? whole : undefined;
}

function groupOf(
  spec: TableForm,
  { word, index, columns }: DraftGroup,
  knows: (word: string) => boolean,
): Group | undefined {
  const parts = partBracket(word);
  const unit = parts && isUnitText(parts.bracket) ? parts.bracket : undefined;
  const item = parts && unit !== undefined ? parts.words : word;
  if (!knows(item)) return undefined;
  const known = columns.flatMap((column) => measureOf(spec, column, unit) ?? []);
  const measures = new Set(known.map(({ measure }) => measure));
  const quantity = known.find(({ measure }) => measure === spec.unitOf);
  if (measures.size < known.length || quantity?.unit === undefined) return undefined;
  const unknown = columns.filter((column) => !known.some((one) => one.index === column.index));
  return { word: item, index, columns: known, unknown };
}

/** `kWh`, `đồng`, `Số lượng (kWh)`, `Thành tiền`; quantities may have their unit from the title above. */
function measureOf(
  spec: TableForm,
  { index, text, title }: DraftGroup['columns'][number],
  above: string | undefined,
): GroupColumn | undefined {
  const numbers = spec.columns.filter(isNumeric);
  if (isUnitText(text)) {
    const isMoney = findUnit(text, ['money'])?.dimension === 'money';
    const money = numbers.find(({ holds }) => holds === 'money')?.name;
    const measure = isMoney ? money : (spec.unitOf ?? undefined);
    return measure === undefined ? undefined : { index, text, measure, unit: text };
  }
  const measure = numbers.find(({ name }) => name === title.column)?.name;
  if (measure === undefined) return undefined;
  return {
    index,
    text,
    measure,
    unit: title.unit ?? (measure === spec.unitOf ? above : undefined),
  };
}
