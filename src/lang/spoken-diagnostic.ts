import type { Assessment } from '../model/assessment-schema.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Argument, Message } from '../model/text.js';
import type { MessageId } from './message.js';
import type { Speaker } from './speaker.js';

/** What the system says when it refuses a file, in words; any other code is shown as it is. */
const systemReasons: Readonly<Record<string, MessageId>> = {
  EACCES: 'reason.EACCES',
  EPERM: 'reason.EACCES',
  EROFS: 'reason.EROFS',
  ENOSPC: 'reason.ENOSPC',
  EDQUOT: 'reason.ENOSPC',
  ENOTDIR: 'reason.ENOTDIR',
  EEXIST: 'reason.ENOTDIR',
  EISDIR: 'reason.EISDIR',
  ENOTEMPTY: 'reason.EISDIR',
  EBUSY: 'reason.EBUSY',
  EIO: 'reason.EIO',
  ENAMETOOLONG: 'reason.ENAMETOOLONG',
};

/** A diagnostic in words, as it leaves the program: its message, its hint, and where it stands. */
export function speakDiagnostic(
  { code, severity, span, args }: Diagnostic,
  speaker: Speaker,
): Assessment['diagnostics'][number] {
  const spoken = spokenArguments(code, args as Record<string, Argument>);
  const say = (id: string): string => speaker.say({ kind: 'message', id, args: spoken });
  const { file, line, column, cell } = span;
  return {
    code,
    severity,
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(cell !== undefined && { cell }),
    message: say(code),
    hint: say(hasSuggestion(spoken) ? 'diagnostic.suggestion' : `${code}.hint`),
  };
}

/** What is wrong, as a sentence not yet said: for pages that are spoken later. */
export const diagnosticMessage = ({ code, args }: Diagnostic): Message => ({
  kind: 'message',
  id: code,
  args: spokenArguments(code, args as Record<string, Argument>),
});

/** Arguments that are words of the tool rather than of the plant, by code and name. */
const toolWords: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  'SX1005.found': {
    link: 'found.link',
    directory: 'found.directory',
    special: 'found.special',
  },
  'SX1006.limit': {
    bytes: 'limit.bytes',
    rows: 'limit.rows',
    columns: 'limit.columns',
    characters: 'limit.characters',
  },
};

/** The arguments with the tool's own words said, and the hint itself for those who put it in a sentence. */
function spokenArguments(
  code: string,
  args: Readonly<Record<string, Argument>>,
): Readonly<Record<string, Argument>> {
  const words = Object.entries(args).map(([name, value]): [string, Argument] => {
    const known = name === 'reason' ? systemReasons : toolWords[`${code}.${name}`];
    const id = typeof value === 'string' ? known?.[value] : undefined;
    return [name, id === undefined ? value : { kind: 'message', id, args: {} }];
  });
  const spoken = Object.fromEntries(words);
  return { ...spoken, hint: { kind: 'message', id: `${code}.hint`, args: spoken } };
}

/** What was probably meant stands before the advice, where there is such a thing. */
const hasSuggestion = ({ suggestion }: Readonly<Record<string, Argument>>): boolean =>
  typeof suggestion === 'string' && suggestion !== '';
