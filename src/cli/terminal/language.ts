import type { Language } from '../../lang/speaker.js';

/** What was asked for: languages in order, or the word that names none. */
export type AskedLanguages =
  | { readonly languages: readonly Language[] }
  | { readonly unknown: string; readonly by: '--lang' | 'SXSH_LANG' };

/**
 * The languages that the user asked for, by flag before environment; none where he left it open.
 * It is read before anything is declared, as help must already speak it.
 */
export function askedLanguages(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): AskedLanguages {
  const flag = flagValue(argv);
  if (flag !== undefined) return parse(flag, '--lang');
  const { SXSH_LANG: variable } = environment;
  return variable ? parse(variable, 'SXSH_LANG') : { languages: [] };
}

function flagValue(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
}

function parse(text: string, by: '--lang' | 'SXSH_LANG'): AskedLanguages {
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.find((word) => word !== 'vi' && word !== 'en');
  return unknown === undefined ? { languages: [...new Set(words as Language[])] } : { unknown, by };
}
