import type { Command, CommanderError } from 'commander';
import { closest } from '../intake/text/closest.js';
import { msg } from '../lang/message.js';
import type { Message } from '../model/text.js';

/** What Commander says in English, in a message of ours, with what was perhaps meant. */
export function usageMessage(cause: CommanderError, program: Command): Message {
  const word = /'([^']*)'/.exec(cause.message)?.[1] ?? '';
  switch (cause.code) {
    case 'commander.unknownCommand':
      return withSuggestion(msg('cli.unknown.command', { word }), word, namesOf(program, word));
    case 'commander.unknownOption':
      return withSuggestion(msg('cli.unknown.option', { word }), word, flagsOf(program));
    case 'commander.missingArgument':
      return msg('cli.missing.argument', { word });
    case 'commander.missingMandatoryOptionValue':
      return msg('cli.missing.option', { word });
    case 'commander.optionMissingArgument':
      return msg('cli.missing.value', { word });
    case 'commander.excessArguments':
      return msg('cli.excess.arguments');
    default:
      return msg('cli.usage.other', { reason: cause.message });
  }
}

/** Adds "did you mean" where something known is near. */
export function withSuggestion(message: Message, word: string, known: readonly string[]): Message {
  const suggestion = closest(word, known) || nearestCode(word, known);
  return suggestion === '' ? message : msg('cli.didYouMean', { message, suggestion });
}

/** A code such as AIR01 or SX6001 that was typed with a digit too few or too many. */
function nearestCode(word: string, known: readonly string[]): string {
  const typed = word.toUpperCase();
  if (!/^[A-Z]+\d+$/.test(typed)) return '';
  return (
    known.find((code) => code.length === typed.length + 1 && code.startsWith(typed)) ??
    known.find((code) => code.length === typed.length - 1 && typed.startsWith(code)) ??
    ''
  );
}

const everyCommand = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(everyCommand),
];

/** Names beside which the unknown one stands: the error does not say below which command. */
const namesOf = (program: Command, word: string): string[] => {
  const names = program.commands.map((command) => command.name());
  return closest(word, names) === ''
    ? everyCommand(program).map((command) => command.name())
    : names;
};

const flagsOf = (program: Command): string[] =>
  everyCommand(program).flatMap((command) => [
    '--help',
    ...command.options.flatMap(({ long }) => long ?? []),
  ]);
