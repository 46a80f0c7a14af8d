import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';

export const report: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('report')
      .summary(words(msg('cli.report.summary')))
      .description(words(msg('cli.report.description')))
      .argument(
        `<${words(msg('cli.argument.folders'))}...>`,
        words(msg('cli.argument.folder.help')),
      )
      .option('--format <pdf,json>', words(msg('cli.option.format')), 'pdf')
      .option(`--out <${words(msg('cli.argument.folder'))}>`, words(msg('cli.option.out')), '.')
      .addHelpText('after', `\n${words(msg('cli.report.example'))}`)
      .action(async (folders: readonly string[], options: { format: string; out: string }) => {
        const { reportFolders } = await import('../report/report-folders.js');
        await reportFolders(folders, options, terminal);
      });
  },
};
