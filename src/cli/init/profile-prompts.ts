import inquirer from 'inquirer';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Library } from '../../model/library.js';
import type { InitFlags } from './init-flags.js';

/** Asks for what the flags left open; Ctrl-C rejects, and nothing has been written by then. */
export async function askProfile(
  flags: InitFlags,
  library: Library,
  speaker: Speaker,
): Promise<InitFlags> {
  const sectors = [...library.sectors.values()].map(({ id, name }) => ({
    value: id,
    name: speaker.say(name),
  }));
  const asked: InitFlags = await inquirer.prompt([
    {
      type: 'input',
      name: 'name',
      message: speaker.say(msg('cli.ask.name')),
      when: !flags.name,
      validate: (text) => text.trim() !== '' || speaker.say(msg('cli.ask.needed')),
    },
    {
      type: 'select',
      name: 'sector',
      message: speaker.say(msg('cli.ask.sector')),
      choices: sectors,
      when: !flags.sector,
    },
    {
      type: 'input',
      name: 'product',
      message: speaker.say(msg('cli.ask.product')),
      when: !flags.product,
    },
    {
      type: 'input',
      name: 'unit',
      message: speaker.say(msg('cli.ask.unit')),
      default: 't',
      when: !flags.unit,
    },
  ]);
  return { ...flags, ...asked };
}
