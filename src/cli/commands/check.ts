import { msg } from '../../lang/message.js';
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
      .addHelpText('after', `\n${words(msg('cli.check.example'))}`)
      .action(async (folders: readonly string[], { json }: { json?: true }) => {
        const { checkFolders } = await import('../check/check-folders.js');
        await checkFolders(folders, json === true, terminal);
      });
  },
};
