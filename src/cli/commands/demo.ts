import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';

export const demo: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('demo')
      .summary(words(msg('cli.demo.summary')))
      .description(words(msg('cli.demo.description')))
      .option(
        `--out <${words(msg('cli.argument.folder'))}>`,
        words(msg('cli.demo.out')),
        'sxsh-demo',
      )
      .addHelpText('after', `\n${words(msg('cli.demo.example'))}`)
      .action(async ({ out }: { out: string }) => {
        const { runDemo } = await import('../demo/run-demo.js');
        await runDemo(out, terminal);
      });
  },
};
