import { msg } from '../../lang/message.js';
import type { Library } from '../../model/library.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';

/**
 * The set of factors that was typed.
 *
 * @throws UsageError where there is none of that name; it lists those there are.
 */
export function factorSetNamed(typed: string, { factorSets, factorSetNames }: Library): string {
  const word = typed.trim().toLowerCase();
  if (factorSetNames.includes(word)) return word;
  const unknown = msg('cli.unknown.factorSet', { word: typed, known: factorSets.join(', ') });
  throw new UsageError(withSuggestion(unknown, word, factorSetNames), 'assess');
}
