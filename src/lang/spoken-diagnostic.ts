import type { Assessment } from '../model/assessment-schema.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Argument, Message } from '../model/text.js';
import type { Speaker } from './speaker.js';
import { spokenArgument } from './spoken-arguments.js';

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

/** The arguments with the tool's own words said, and the hint itself for those who put it in a sentence. */
function spokenArguments(
  code: string,
  args: Readonly<Record<string, Argument>>,
): Readonly<Record<string, Argument>> {
  const words = Object.entries(args).map(([name, value]): [string, Argument] => [
    name,
    spokenArgument(code, name, value),
  ]);
  const spoken = Object.fromEntries(words);
  return { ...spoken, hint: { kind: 'message', id: `${code}.hint`, args: spoken } };
}

/** What was probably meant stands before the advice, where there is such a thing. */
const hasSuggestion = ({ suggestion }: Readonly<Record<string, Argument>>): boolean =>
  typeof suggestion === 'string' && suggestion !== '';
