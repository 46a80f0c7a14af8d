import type { cli } from '../../lang/en/cli.js';
import type { Language } from '../../lang/speaker.js';
import type { Message } from '../../model/text.js';

/** Says messages of the command line alone, so that help loads neither catalogue in full. */
export type Words = (message: Message) => string;

type CliCatalogue = Readonly<Record<keyof typeof cli, string>>;

/** @returns The command line's words in the language, whose arguments are words, whole numbers and messages. */
export async function loadWords(language: Language): Promise<Words> {
  const catalogue: CliCatalogue =
    language === 'vi'
      ? (await import('../../lang/vi/cli.js')).cli
      : (await import('../../lang/en/cli.js')).cli;
  const say: Words = ({ id, args }) =>
    catalogue[id as keyof CliCatalogue].replace(/\{(\w+)\}/g, (_, name: string) => {
      const argument = args[name];
      return typeof argument === 'object' ? say(argument as Message) : String(argument);
    });
  return say;
}
