import { msg } from '../../../lang/message.js';
import type { Speaker } from '../../../lang/speaker.js';
import type { CellRange, EntryRule, Look, Note } from '../../../render/workbook/workbook-plan.js';
import { dayWord, monthWord } from './template.js';

/** What is typed into a column of the template. */
export type EntryKind = 'text' | 'month' | 'date' | 'number' | 'money' | 'share';

/** A list to choose from, and whether nothing else is taken. */
export interface Choice {
  readonly range: CellRange;
  readonly isClosed: boolean;
}

export const entryLooks: Readonly<Record<EntryKind, Look>> = {
  text: 'entryText',
  month: 'entryText',
  date: 'entryText',
  number: 'entryNumber',
  money: 'entryMoney',
  share: 'entryShare',
};

/** What the spreadsheet itself says of such cells; none where any text will do. */
export function entryRules(
  kind: EntryKind,
  cells: EntryRule['cells'],
  choice: Choice | null,
  speaker: Speaker,
): EntryRule[] {
  const prompt = promptOf(kind, choice !== null, speaker);
  const common = { cells, ...(prompt && { prompt }) };
  if (choice) {
    const { range, isClosed } = choice;
    const complaint = isClosed ? { complaint: listComplaint(speaker) } : {};
    return [{ ...common, ...complaint, takes: { list: range }, isStrict: isClosed }];
  }
  if (kind === 'number' || kind === 'money' || kind === 'share')
    return [{ ...common, takes: 'numbers', isStrict: true, complaint: numberComplaint(speaker) }];
  return prompt ? [{ ...common, takes: 'anything', isStrict: false }] : [];
}

function promptOf(kind: EntryKind, hasList: boolean, speaker: Speaker): Note | undefined {
  const { language, say } = speaker;
  if (kind === 'text') return undefined;
  if (kind === 'month') {
    const month = monthWord('2025-01', language);
    const text = msg(hasList ? 'template.prompt.month' : 'template.prompt.month.typed', { month });
    return note(speaker, 'template.prompt.month.title', say(text));
  }
  if (kind === 'date') {
    const date = dayWord('2025-01-15', language);
    return note(speaker, 'template.prompt.date.title', say(msg('template.prompt.date', { date })));
  }
  return note(speaker, `template.prompt.${kind}.title`, say(msg(`template.prompt.${kind}`)));
}

type Title = `template.prompt.${Exclude<EntryKind, 'text'>}.title`;

const note = ({ say }: Speaker, title: Title, text: string): Note => ({
  title: say(msg(title)),
  text,
});

const numberComplaint = ({ say }: Speaker): Note => ({
  title: say(msg('template.complaint.number.title')),
  text: say(msg('template.complaint.number')),
});

const listComplaint = ({ say }: Speaker): Note => ({
  title: say(msg('template.complaint.list.title')),
  text: say(msg('template.complaint.list')),
});
