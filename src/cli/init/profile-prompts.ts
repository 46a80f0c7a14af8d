import inquirer from 'inquirer';
import type { MessageId } from '../../lang/message.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Library } from '../../model/library.js';
import { isCount, isYear } from './check-flags.js';
import type { InitFlags } from './init-flags.js';
import { sectorsLike } from './sectors.js';

/** Longer lists are moved through. [lines] */
const PAGE = 12;

/** Asks for what the flags left open; Ctrl-C rejects, and nothing has been written by then. */
export async function askProfile(
  flags: InitFlags,
  library: Library,
  speaker: Speaker,
): Promise<InitFlags> {
  const say = (id: Asked): string => speaker.say(msg(id));
  const valid = (isGood: boolean, complaint: Asked): true | string => isGood || say(complaint);
  const text = (
    name: Exclude<keyof InitFlags, 'excel'>,
    when: boolean | ((answers: InitFlags) => boolean),
  ) =>
    ({
      type: 'input',
      name,
      message: say(`cli.ask.${name}` as Asked),
      when: flags[name] === undefined && when,
    }) as const;
  const asked: InitFlags = await inquirer.prompt([
    {
      ...text('name', true),
      validate: (word: string) => valid(word.trim() !== '', 'cli.ask.needed'),
    },
    {
      type: 'search',
      name: 'sector',
      message: say('cli.ask.sector'),
      source: (typed: string | undefined) => sectorsLike(typed, library, speaker),
      pageSize: PAGE,
      when: !flags.sector,
      theme: { style: { keysHelpTip: keysTip(speaker) } },
    },
    text('product', true),
    {
      ...text('unit', true),
      when: ({ product }: InitFlags) => !flags.unit && Boolean(flags.product ?? product),
      validate: (word: string) => valid(word.trim() !== '', 'cli.ask.unit.needed'),
    },
    text('province', true),
    {
      ...text('employees', true),
      validate: (word: string) => valid(word.trim() === '' || isCount(word), 'cli.ask.number'),
    },
    {
      ...text('base', true),
      validate: (word: string) => valid(word.trim() === '' || isYear(word), 'cli.ask.year'),
    },
    {
      ...text('reporting', true),
      when: ({ base }: InitFlags) => flags.reporting === undefined && Boolean(flags.base ?? base),
      validate: (word: string, answers?: InitFlags) =>
        !isYear(word)
          ? say('cli.ask.year')
          : valid(Number(word) > Number(flags.base ?? answers?.base), 'cli.ask.later'),
    },
  ]);
  return { ...flags, ...asked };
}

type Asked = MessageId & `cli.ask.${string}` & Plain;

/** Messages without arguments. */
type Plain = {
  [I in MessageId]: Parameters<typeof msg<I>> extends [I] ? I : never;
}[MessageId];

/** The keys of a list, in the language of the questions: the library knows English only. */
const keysTip =
  (speaker: Speaker) =>
  (keys: readonly (readonly [key: string, action: string])[]): string => {
    const actions = ['cli.ask.navigate', 'cli.ask.select'] as const;
    return keys
      .map(([key, action], index) => {
        const id = actions[index];
        return `${key} ${id === undefined ? action : speaker.say(msg(id))}`;
      })
      .join(' • ');
  };
