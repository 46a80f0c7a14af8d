import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';

export const batch: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('batch')
      .summary(words(msg('cli.batch.summary')))
      .description(words(msg('cli.batch.description')))
      .argument(`<${words(msg('cli.argument.root'))}>`, words(msg('cli.argument.root.help')))
      .requiredOption(`--out <${words(msg('cli.argument.folder'))}>`, words(msg('cli.batch.out')))
      .addHelpText('after', `\n${words(msg('cli.batch.example'))}`)
      .action(async (root: string, { out }: { out: string }) => {
        const { runBatch } = await import('../batch/run-batch.js');
        await runBatch(root, out, terminal);
      });
  },
};
