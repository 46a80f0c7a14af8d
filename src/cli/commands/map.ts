import { msg } from '../../lang/message.js';
import type { CommandModule } from '../command.js';
import type { MapFlags } from '../map/map-flags.js';

const several = (word: string, words: readonly string[]): readonly string[] => [...words, word];

export const map: CommandModule = {
  declare(program, terminal) {
    const { words } = terminal;
    const [heading, meaning, word] = (['heading', 'meaning', 'word'] as const).map((id) =>
      words(msg(`cli.map.${id}`)),
    );
    program
      .command('map')
      .summary(words(msg('cli.map.summary')))
      .description(words(msg('cli.map.description')))
      .argument(`<${words(msg('cli.argument.folder'))}>`, words(msg('cli.argument.folder.help')))
      .argument(`<${words(msg('cli.head.file'))}>`, words(msg('cli.map.file')))
      .option('--sheet <…>', words(msg('cli.map.sheet')))
      .option('--table <…>', words(msg('cli.map.table')))
      .option(`--column <${heading}=${meaning}>`, words(msg('cli.map.column')), several, [])
      .option(`--name <${meaning}:${word}=…>`, words(msg('cli.map.name')), several, [])
      .option(`--same <${meaning}=${word}>`, words(msg('cli.map.same')), several, [])
      .option('--yes', words(msg('cli.map.yes')))
      .option('--forget', words(msg('cli.map.forget')))
      .addHelpText('after', `\n${words(msg('cli.map.example'))}`)
      .action(async (folder: string, file: string, flags: MapFlags) => {
        if (flags.forget) {
          const { forgetForm } = await import('../map/forget-form.js');
          return forgetForm(folder, file, flags, terminal);
        }
        const { mapForm } = await import('../map/map-form.js');
        return mapForm(folder, file, flags, terminal);
      });
  },
};
