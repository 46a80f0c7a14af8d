import type { Library } from '../../model/library.js';
import { fold, foldedIndex } from '../text/fold.js';
import type { Word } from '../vocabulary/end-uses.js';
import type { FieldKind } from '../vocabulary/profile-fields.js';

/** What may stand beside the carriers where a price is named. */
export const pricedResources: readonly Word[] = [
  { value: 'water', vi: 'nước', en: 'water' },
  { value: 'material', vi: 'nguyên liệu', en: 'material|raw material' },
  { value: 'chemicals', vi: 'hóa chất|hoá chất', en: 'chemicals' },
  { value: 'waste', vi: 'chất thải', en: 'waste' },
];

/** All spellings of a word, its value first. */
export const spellingsOf = ({ value, vi, en }: Word): string[] => [
  value,
  ...vi.split('|'),
  ...en.split('|'),
];

const wordIndexes = new WeakMap<readonly Word[], ReadonlyMap<string, string>>();

/** What one of these words stands for. */
export function meaningOf(words: readonly Word[], text: string): string | undefined {
  const index =
    wordIndexes.get(words) ??
    foldedIndex([
      ...words.map(({ value }) => [value, value] as const),
      ...words.flatMap((word) => spellingsOf(word).map((name) => [name, word.value] as const)),
    ]);
  wordIndexes.set(words, index);
  return index.get(fold(text));
}

/** What a word of the library stands for in facility.json. */
export type LibraryWords = Readonly<
  Record<'carrier' | 'grade' | 'sector' | 'resource', ReadonlyMap<string, string>>
>;

export function libraryWords({ carriers, sectors }: Library): LibraryWords {
  const namesOf = ({ names }: Library['carriers'][number]) => [...names.vi, ...names.en];
  const families = [
    ...carriers.map(({ family }) => [family, family] as const),
    ...carriers.flatMap((carrier) =>
      [carrier.id, ...namesOf(carrier)].map((name) => [name, carrier.family] as const),
    ),
  ];
  return {
    carrier: foldedIndex(families),
    grade: foldedIndex([
      ...carriers.map(({ id }) => [id, id] as const),
      ...carriers.flatMap((carrier) => namesOf(carrier).map((name) => [name, carrier.id] as const)),
    ]),
    sector: foldedIndex([
      ...[...sectors.keys()].map((id) => [id, id] as const),
      ...[...sectors.values()].flatMap(({ id, name }) =>
        [name.vi, name.en].map((one) => [one, id] as const),
      ),
    ]),
    resource: foldedIndex([
      ...pricedResources.flatMap((word) =>
        spellingsOf(word).map((name) => [name, word.value] as const),
      ),
      ...families,
    ]),
  };
}

/** Whether the words of a field are those of the library. */
export const isLibraryKind = (kind: FieldKind): kind is keyof LibraryWords =>
  kind === 'carrier' || kind === 'grade' || kind === 'sector' || kind === 'resource';
