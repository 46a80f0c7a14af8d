import type { Diagnostic } from '../../model/diagnostic.js';
import { targetText } from '../check/place.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Suggestion } from './suggestion.js';

/** The command that takes a suggestion, ready to be pasted but for the reason. */
export const acceptCommand = (sxsh: string, folder: string, { target }: Suggestion): string =>
  `${sxsh} check ${shellWord(folder)} --accept ${shellWord(targetText(target))} --reason "…"`;

/** Finds that command for a diagnostic; `undefined`: nothing is suggested there. */
export const acceptCommands =
  (sxsh: string, folder: string, suggestions: readonly Suggestion[]) =>
  (diagnostic: Diagnostic): string | undefined => {
    const suggestion = suggestions.find((one) => one.diagnostic === diagnostic);
    return suggestion && acceptCommand(sxsh, folder, suggestion);
  };
