import { msg } from '../../lang/message.js';
import type { CheckFlags } from '../check/check-flags.js';
import type { CommandModule } from '../command.js';

export const check: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('check')
      .summary(words(msg('cli.check.summary')))
      .description(words(msg('cli.check.description')))
      .argument(
        `<${words(msg('cli.argument.folders'))}...>`,
        words(msg('cli.argument.folder.help')),
      )
      .option('--json', words(msg('cli.option.json')))
      .option(
        `--accept <${words(msg('cli.check.place'))}>`,
        words(msg('cli.check.accept')),
        (place: string, places: readonly string[]) => [...places, place],
        [],
      )
      .option(`--reason <${words(msg('cli.check.text'))}>`, words(msg('cli.check.reason')))
      .option(`--by <${words(msg('cli.check.name'))}>`, words(msg('cli.check.by')))
      .option(`--refused <${words(msg('cli.argument.folder'))}>`, words(msg('cli.check.refused')))
      .addHelpText('after', `\n${words(msg('cli.check.example'))}`)
      .action(async (folders: readonly string[], flags: CheckFlags) => {
        const { checkFolders } = await import('../check/check-folders.js');
        await checkFolders(folders, flags, terminal);
      });
  },
};
