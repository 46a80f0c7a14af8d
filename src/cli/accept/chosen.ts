import { closest } from '../../intake/text/closest.js';
import { msg } from '../../lang/message.js';
import type { Diagnostic, SourceSpan } from '../../model/diagnostic.js';
import type { PlantData } from '../../model/plant.js';
import { targetText } from '../check/place.js';
import { UsageError } from '../usage-error.js';
import { isPlace, type Suggestion, suggestionsOf } from './suggestion.js';

/** What the places that were typed stand for. */
export interface Chosen {
  readonly suggestions: readonly Suggestion[];
  /** Cells that are mended already. */
  readonly mended: readonly SourceSpan[];
}

/**
 * Finds the suggestion that stands at each place.
 *
 * @throws UsageError where a place has none, or may be one of several.
 */
export function choose(
  places: readonly string[],
  plant: PlantData,
  diagnostics: readonly Diagnostic[],
): Chosen {
  const all = suggestionsOf(diagnostics, plant);
  const applied = diagnostics.filter(({ code }) => code === 'SX2014');
  const suggestions = new Set<Suggestion>();
  const mended: SourceSpan[] = [];
  for (const place of places) {
    const here = all.filter(({ diagnostic }) => isPlace(place, diagnostic.span));
    const before = applied.find(({ span }) => isPlace(place, span));
    const [only] = here;
    if (here.length > 1) throw ambiguous(place, here);
    if (only) suggestions.add(only);
    else if (before) mended.push(before.span);
    else throw unknown(place, all);
  }
  return { suggestions: [...suggestions], mended };
}

/** So many are named; `check` shows them all. */
const LISTED = 10;

const listed = (suggestions: readonly Suggestion[]): string =>
  [
    ...suggestions
      .slice(0, LISTED)
      .map(({ target, read, corrected }) => `${targetText(target)}  ${read} → ${corrected}`),
    ...(suggestions.length > LISTED ? ['…'] : []),
  ]
    .map((line) => `\n  ${line}`)
    .join('');

const ambiguous = (place: string, here: readonly Suggestion[]): UsageError =>
  new UsageError(msg('cli.accept.several', { place, known: listed(here) }), 'check');

function unknown(place: string, all: readonly Suggestion[]): UsageError {
  if (all.length === 0) return new UsageError(msg('cli.accept.none', { place }), 'check');
  const places = all.map(({ target }) => targetText(target));
  const message = msg('cli.accept.unknown', { place, known: listed(all) });
  const suggestion = closest(place, places);
  return new UsageError(
    suggestion === '' ? message : msg('cli.didYouMean', { message, suggestion }),
    'check',
  );
}
