import inquirer from 'inquirer';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Message } from '../../model/text.js';
import type { Terminal } from '../terminal/terminal.js';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** What is left on the screen of it once it is chosen. */
  readonly short?: string;
}

/** Lists longer than this are moved through. [lines] */
const PAGE = 14;

/** Asks for one of several things, the guess first under the cursor. Ctrl-C rejects. */
export async function choose(
  message: string,
  choices: readonly Choice[],
  guess: string | undefined,
  speaker: Pick<Speaker, 'say'>,
): Promise<string> {
  const { value }: { value: string } = await inquirer.prompt([
    {
      type: 'select',
      name: 'value',
      message,
      choices: [...choices],
      pageSize: PAGE,
      loop: false,
      ...(choices.some((choice) => choice.value === guess) && { default: guess }),
      theme: { style: { keysHelpTip: keysTip(speaker) } },
    },
  ]);
  return value;
}

/** Asks for a word. */
export async function type(
  message: string,
  guess: string | undefined,
  isGood: (word: string) => boolean,
  complaint: string,
): Promise<string> {
  const { value }: { value: string } = await inquirer.prompt([
    {
      type: 'input',
      name: 'value',
      message,
      ...(guess !== undefined && { default: guess }),
      validate: (word: string) => isGood(word.trim()) || complaint,
    },
  ]);
  return value.trim();
}

/** Asks for a yes, which is what most will say. */
export async function confirms(
  message: Message,
  { words }: Pick<Terminal, 'words'>,
): Promise<boolean> {
  const [yes, no] = [words(msg('cli.map.yesWord')), words(msg('cli.map.noWord'))];
  const { value }: { value: string } = await inquirer.prompt([
    {
      type: 'select',
      name: 'value',
      message: words(message),
      choices: [
        { value: 'yes', name: yes },
        { value: 'no', name: no },
      ],
      theme: { style: { keysHelpTip: keysTip({ say: (text) => words(text as Message) }) } },
    },
  ]);
  return value === 'yes';
}

/** The keys of a list, in the language of the questions: the library knows English only. */
const keysTip =
  ({ say }: Pick<Speaker, 'say'>) =>
  (keys: readonly (readonly [key: string, action: string])[]): string => {
    const actions = ['cli.ask.navigate', 'cli.ask.select'] as const;
    return keys
      .map(([key, action], index) => {
        const id = actions[index];
        return `${key} ${id === undefined ? action : say(msg(id))}`;
      })
      .join(' • ');
  };
