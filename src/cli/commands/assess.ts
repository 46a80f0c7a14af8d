import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';

export const assess: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('assess')
      .summary(words(msg('cli.assess.summary')))
      .description(words(msg('cli.assess.description')))
      .argument(`<${words(msg('cli.argument.folder'))}>`, words(msg('cli.argument.folder.help')))
      .option('--json', words(msg('cli.option.json')))
      .addHelpText('after', `\n${words(msg('cli.assess.example'))}`)
      .action(async (folder: string, { json }: { json?: true }) => {
        const { assessFolder } = await import('../assess/assess-folder.js');
        await assessFolder(folder, json === true, terminal);
      });
  },
};
