import { fold } from '../../intake/text/fold.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Library } from '../../model/library.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';

type Sectors = Pick<Library, 'sectors'>;

/** What a sector is not called by anybody who knows better: it stands last. */
const OTHER = 'other';

/** A sector as it can be chosen. */
interface NamedSector {
  readonly value: string;
  readonly name: string;
}

/** All of them by their names in the reader's language, in its order; the one for all others last. */
export function sectorNames({ sectors }: Sectors, speaker: Pick<Speaker, 'say'>): NamedSector[] {
  const rank = ({ value, name }: NamedSector): string => `${value === OTHER ? 1 : 0} ${fold(name)}`;
  return [...sectors.values()]
    .map(({ id, name }) => ({ value: id, name: speaker.say(name) }))
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** Those whose name in any language, or id, holds what is typed. */
export function sectorsLike(
  typed: string | undefined,
  library: Sectors,
  speaker: Pick<Speaker, 'say'>,
): NamedSector[] {
  const part = fold(typed ?? '');
  const isLike = ({ value }: NamedSector): boolean =>
    spellings(value, library).some((one) => fold(one).includes(part));
  return sectorNames(library, speaker).filter(isLike);
}

/**
 * The id of a sector that was typed as its id, or as its name in either language.
 *
 * @throws UsageError that names all of them.
 */
export function sectorCalled(word: string, library: Sectors, speaker: Speaker): string {
  const ids = [...library.sectors.keys()];
  const found = ids.find((id) => spellings(id, library).some((one) => fold(one) === fold(word)));
  if (found !== undefined) return found;
  const width = Math.max(...ids.map((id) => id.length));
  const known = sectorNames(library, speaker).map(
    ({ value, name }) => `\n  ${value.padEnd(width)}  ${name}`,
  );
  const message = msg('cli.unknown.sector', { word, known: known.join('') });
  const names = ids.flatMap((id) => spellings(id, library));
  throw new UsageError(withSuggestion(message, word, names), 'init');
}

function spellings(id: string, { sectors }: Sectors): string[] {
  const name = sectors.get(id)?.name;
  return [id, ...(name ? [name.vi, name.en] : [])];
}
