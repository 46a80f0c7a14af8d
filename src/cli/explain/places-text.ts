import { msg } from '../../lang/message.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';

/** So many cells are named one by one; the others are counted. */
const shown = 3;

/** Where an input comes from, in full addresses that can be looked up: `a; b; c` of the assessment. */
export function placesText(from: string, dossier: Dossier): Text {
  const places = from.split('; ');
  const kept = places.length > shown + 1 ? places.slice(0, shown) : places;
  const items = kept.map((place) => placeText(place, dossier));
  const rest = places.length - kept.length;
  return rest > 0 ? msg('cli.explain.places.more', { items, rest }) : msg('report.list', { items });
}

/** A default of the catalogue in words; anything else by its address. */
function placeText(place: string, dossier: Dossier): Text {
  const [, id, parameter] = /^option:(.+)\.([^.]+)$/.exec(place) ?? [];
  if (id !== undefined && parameter !== undefined && dossier.option(id) !== undefined)
    return msg('cli.explain.default', { parameter, id });
  return place === 'default' ? msg('report.place.default') : place;
}
