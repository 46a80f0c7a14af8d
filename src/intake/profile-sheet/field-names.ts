import { closest } from '../text/closest.js';
import { fold, foldedIndex } from '../text/fold.js';
import {
  fieldHeadings,
  type ProfileField,
  profileFields,
  profileSections,
} from '../vocabulary/profile-fields.js';
import { type ProfileList, profileLists } from '../vocabulary/profile-lists.js';

interface Spelled {
  readonly vi: string;
  readonly en: string;
}

const names = ({ vi, en }: Spelled): string[] => [...vi.split('|'), ...en.split('|')];

/** A name as it is compared: without the colon and the star that forms put behind it. */
const keyOf = (text: string): string => fold(text.replace(/[\s:*]+$/, ''));

/** A path wins over a name: `name` is a path first. */
const fields: ReadonlyMap<string, ProfileField> = foldedIndex([
  ...profileFields.map((field) => [field.path, field] as const),
  ...profileFields.flatMap((field) => names(field).map((name) => [name, field] as const)),
]);

const titles: ReadonlyMap<string, ProfileList> = foldedIndex([
  ...profileLists.map((list) => [list.path, list] as const),
  ...profileLists.flatMap((list) => names(list).map((name) => [name, list] as const)),
]);

const sections: ReadonlySet<string> = new Set(
  Object.values(profileSections).flatMap(names).map(fold),
);

const headingOf = (spelled: Spelled): ReadonlySet<string> => new Set(names(spelled).map(fold));
const fieldTitles = headingOf(fieldHeadings.field);
const valueTitles = headingOf(fieldHeadings.value);

/** The field of this name or path. */
export const fieldNamed = (text: string): ProfileField | undefined => fields.get(keyOf(text));

/** The list with this title or path. */
export const listTitled = (text: string): ProfileList | undefined => titles.get(keyOf(text));

/** A list of plain words, where its one heading stands before the words themselves. */
export const wordListNamed = (text: string): ProfileList | undefined =>
  profileLists.find(
    ({ columns: [only, ...others], keys, path, vi, en }) =>
      only !== undefined &&
      others.length === 0 &&
      keys === 0 &&
      [path, ...names(only), ...names({ vi, en })].map(fold).includes(keyOf(text)),
  );

export const isSectionTitle = (text: string): boolean => sections.has(keyOf(text));
export const isFieldTitle = (text: string): boolean => fieldTitles.has(keyOf(text));
export const isValueTitle = (text: string): boolean => valueTitles.has(keyOf(text));

/** Whether a cell of a heading names the column: by its names, below a title also as in facility.json. */
export const isColumnTitle = (
  text: string,
  column: ProfileList['columns'][number],
  isTitled: boolean,
): boolean =>
  [...names(column), ...(isTitled && column.at !== '' ? [column.at] : [])]
    .map(fold)
    .includes(keyOf(text));

/** The name of a field that was probably meant, in the language in which it was written. */
export const closestField = (text: string): string =>
  closest(text.replace(/[\s:*]+$/, ''), [
    ...profileFields.flatMap((field) => [...names(field), field.path]),
    ...profileLists.flatMap((list) => [...names(list), list.path]),
  ]);
