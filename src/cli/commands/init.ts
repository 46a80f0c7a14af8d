import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';
import type { InitFlags } from '../init/init-flags.js';

export const init: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('init')
      .summary(words(msg('cli.init.summary')))
      .description(words(msg('cli.init.description')))
      .argument(`<${words(msg('cli.argument.folder'))}>`, words(msg('cli.init.folder')))
      .option('--name <…>', words(msg('cli.init.name')))
      .option('--sector <id>', words(msg('cli.init.sector')))
      .option('--product <…>', words(msg('cli.init.product')))
      .option('--unit <…>', words(msg('cli.init.unit')))
      .option('--province <…>', words(msg('cli.init.province')))
      .option('--zone <…>', words(msg('cli.init.zone')))
      .option('--employees <n>', words(msg('cli.init.employees')))
      .option('--base <YYYY>', words(msg('cli.init.base')))
      .option('--reporting <YYYY>', words(msg('cli.init.reporting')))
      .option('--date <YYYY-MM-DD>', words(msg('cli.init.date')))
      .option('--excel', words(msg('cli.init.excel')))
      .addHelpText('after', `\n${words(msg('cli.init.example'))}`)
      .action(async (folder: string, flags: InitFlags) => {
        const { initFacility } = await import('../init/init-facility.js');
        await initFacility(folder, flags, terminal);
      });
  },
};
