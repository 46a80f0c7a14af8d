import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';

export const options: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    const group = program
      .command('options')
      .summary(words(msg('cli.options.summary')))
      .description(words(msg('cli.options.description')))
      .addHelpText('after', `\n${words(msg('cli.options.example'))}`)
      .helpCommand(false);
    group
      .command('list', { isDefault: true })
      .summary(words(msg('cli.options.list.summary')))
      .option('--json', words(msg('cli.option.json')))
      .addHelpText('after', `\n${words(msg('cli.options.example'))}`)
      .action(async ({ json }: { json?: true }) => {
        const { listOptions } = await import('../options/show-options.js');
        await listOptions(json === true, terminal);
      });
    group
      .command('show')
      .summary(words(msg('cli.options.show.summary')))
      .argument('<id>', words(msg('cli.argument.option.help')))
      .option('--json', words(msg('cli.option.json')))
      .addHelpText('after', `\n${words(msg('cli.options.example'))}`)
      .action(async (id: string, { json }: { json?: true }) => {
        const { showOption } = await import('../options/show-options.js');
        await showOption(id, json === true, terminal);
      });
  },
};
