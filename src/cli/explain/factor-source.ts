import type { Library } from '../../model/library.js';
import type { Text } from '../../model/text.js';

/** Where a factor stands, in both languages; `undefined` where no set has it. */
export function sourceOfFactor(
  id: string,
  { library }: { readonly library: Library },
): Text | undefined {
  const found = library.factorSets
    .flatMap((set) => library.factors(set).get(id) ?? [])
    .find((factor) => factor.id === id);
  return found && (found.sourceWords ?? found.source);
}
