import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';

interface Flags {
  readonly json?: true;
  readonly factors?: string;
  readonly compare?: true;
}

export const assess: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('assess')
      .summary(words(msg('cli.assess.summary')))
      .description(words(msg('cli.assess.description')))
      .argument(`<${words(msg('cli.argument.folder'))}>`, words(msg('cli.argument.folder.help')))
      .option('--json', words(msg('cli.option.json')))
      .option(
        `--factors <${words(msg('cli.argument.factorSet'))}>`,
        words(msg('cli.assess.factors')),
      )
      .option('--compare', words(msg('cli.assess.compare')))
      .addHelpText('after', `\n${words(msg('cli.assess.example'))}`)
      .action(async (folder: string, { json, factors, compare }: Flags) => {
        const isJson = json === true;
        if (compare === true) {
          const { compareFolder } = await import('../assess/compare-folder.js');
          await compareFolder(folder, factors, isJson, terminal);
        } else {
          const { assessFolder } = await import('../assess/assess-folder.js');
          await assessFolder(folder, factors, isJson, terminal);
        }
      });
  },
};
