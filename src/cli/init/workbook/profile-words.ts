import { pricedResources } from '../../../intake/profile-sheet/known-words.js';
import type { Word } from '../../../intake/vocabulary/end-uses.js';
import type { FieldKind } from '../../../intake/vocabulary/profile-fields.js';
import { msg } from '../../../lang/message.js';
import type { Language } from '../../../lang/speaker.js';
import type { Choice, EntryKind } from './column-entry.js';
import { dayWord, monthWord, type TemplateParts } from './template.js';

/** A field of the profile, or a column of one of its lists. */
interface Holder {
  readonly kind: FieldKind;
  readonly vi: string;
  readonly en: string;
  readonly choices?: readonly Word[];
}

/** The spelling that the tool writes. */
export const firstOf = (names: Readonly<Record<Language, string>>, language: Language): string =>
  names[language].split('|')[0] as string;

const kinds: Readonly<Partial<Record<FieldKind, EntryKind>>> = {
  number: 'number',
  share: 'share',
  date: 'date',
  month: 'month',
};

export const entryKind = ({ kind }: Holder): EntryKind => kinds[kind] ?? 'text';

/** What is known of a field already, as one writes it there. */
export function valueWord(
  { kind, choices = [] }: Holder,
  value: unknown,
  { library, speaker: { language } }: TemplateParts,
): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (kind === 'date') return dayWord(value, language);
  if (kind === 'month') return monthWord(value, language);
  if (kind === 'sector') return library.sectors.get(value)?.name[language] ?? value;
  const word = choices.find((one) => one.value === value);
  return word && kind === 'choice' ? firstOf(word, language) : value;
}

/** The words to choose from; `null` where any text will do. */
export function choiceFor(holder: Holder, parts: TemplateParts): Choice | null {
  const { lists, speaker } = parts;
  const list = libraryList(holder.kind, parts) ?? ownList(holder, speaker.language);
  if (!list) return null;
  const range = lists.range(
    speaker.say(msg('template.list', { column: list.name(speaker) })),
    list.words,
  );
  return range && { range, isClosed: holder.kind !== 'text' };
}

interface NamedList {
  readonly name: (speaker: TemplateParts['speaker']) => string;
  readonly words: readonly string[];
}

const ownList = ({ choices, ...holder }: Holder, language: Language): NamedList | undefined =>
  choices && {
    name: () => firstOf(holder, language),
    words: choices.map((word) => firstOf(word, language)),
  };

function libraryList(
  kind: FieldKind,
  { library, speaker: { language } }: TemplateParts,
): NamedList | undefined {
  const carriers = library.carriers.map(({ names }) => names[language][0] ?? '');
  if (kind === 'sector')
    return {
      name: ({ say }) => say(msg('template.list.sectors')),
      words: [...library.sectors.values()].map(({ name }) => name[language]),
    };
  if (kind === 'carrier')
    return { name: ({ say }) => say(msg('template.list.carriers')), words: carriers };
  if (kind === 'grade')
    return { name: ({ say }) => say(msg('template.list.grades')), words: carriers };
  if (kind === 'resource')
    return {
      name: ({ say }) => say(msg('template.list.priced')),
      words: [...carriers, ...pricedResources.map((word) => firstOf(word, language))],
    };
  return undefined;
}
