import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';

export const explain: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    program
      .command('explain')
      .summary(words(msg('cli.explain.summary')))
      .description(words(msg('cli.explain.description')))
      .argument(`<${words(msg('cli.argument.subject'))}>`, words(msg('cli.argument.subject.help')))
      .argument(`[${words(msg('cli.argument.figure'))}]`, words(msg('cli.argument.figure.help')))
      .addHelpText('after', `\n${words(msg('cli.explain.example'))}`)
      .action(async (subject: string, figure: string | undefined) => {
        const { explainSubject } = await import('../explain/explain-subject.js');
        await explainSubject(subject, figure, terminal);
      });
  },
};
