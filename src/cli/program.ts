import type { Argument, Command, Option } from 'commander';
import { Command as Program } from 'commander';
import { msg } from '../lang/message.js';
import type { CommandModule } from './command.js';
import type { Switches, Terminal } from './terminal/terminal.js';
import { UsageError } from './usage-error.js';

/** Commands that write a file for each language. */
const polyglots = ['report', 'batch', 'demo'];

/** The commands with their help, in the language of the terminal; nothing of their work is loaded. */
export function createProgram(modules: readonly CommandModule[], terminal: Terminal): Command {
  const { words } = terminal;
  const program = new Program('sxsh')
    .description(words(msg('cli.description')))
    .option('--lang <vi|en>', words(msg('cli.option.lang')))
    .option('--quiet', words(msg('cli.option.quiet')))
    .option('--verbose', words(msg('cli.option.verbose')))
    .option('--no-color', words(msg('cli.option.noColor')))
    .option('-V, --version', words(msg('cli.option.version')))
    .helpCommand(words(msg('cli.help.usage')), words(msg('cli.help.summary')))
    .addHelpText('after', `\n${words(msg('cli.description.after'))}`)
    .hook('preAction', (_, action) => {
      terminal.obey(program.opts<Switches>());
      if (terminal.asked.length > 1 && !polyglots.includes(action.name()))
        throw new UsageError(msg('cli.oneLanguage'));
    });
  for (const module of modules) module.declare(program, terminal);
  for (const command of withSubcommands(program)) speakHelp(command, terminal);
  return program;
}

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

/** Help and errors in one's own words: Commander knows English only. */
function speakHelp(command: Command, terminal: Terminal): void {
  const { words } = terminal;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words(msg('cli.title.usage')),
    'Arguments:': words(msg('cli.title.arguments')),
    'Options:': words(msg('cli.title.options')),
    'Global Options:': words(msg('cli.title.globalOptions')),
    'Commands:': words(msg('cli.title.commands')),
  };
  const subcommand = ({ commands }: Command): string =>
    commands.length > 0 ? `<${words(msg('cli.argument.command'))}> ` : '';
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', words(msg('cli.option.help')))
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      // Commander writes here the help that a bare `sxsh` shows; it is a result like any other.
      writeErr: (text) => terminal.print(text.trimEnd()),
      outputError: () => undefined,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (shown) =>
        `${pathOf(shown)} ${operands(shown) || subcommand(shown)}${needed(shown)}${words(msg('cli.options'))}`,
      subcommandTerm: (shown) => `${shown.name()} ${operands(shown)}`.trim(),
      optionDescription: (option: Option) => option.description,
      argumentDescription: (argument: Argument) => argument.description,
    });
}

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

/** Options that cannot be left out stand in the usage like arguments. */
const needed = ({ options }: Command): string =>
  options.flatMap(({ mandatory, flags }) => (mandatory ? `${flags} ` : [])).join('');

function operands(command: Command): string {
  return command.registeredArguments
    .map((argument) => {
      const name = argument.variadic ? `${argument.name()}...` : argument.name();
      return argument.required ? `<${name}> ` : `[${name}] `;
    })
    .join('');
}
