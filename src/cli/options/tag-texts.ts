import { msg } from '../../lang/message.js';
import type { Text } from '../../model/text.js';

/** What stands behind a mark of reading in a template: where the source, or a part of it, was read. */
const read = /SEEN ([^;\]]+)/g;

/** The mark of an option's numbers in words: whether their source was read, and where. */
export function tagTexts(tag: string): readonly Text[] {
  const places = [...tag.matchAll(read)].map(([, place = '']) => place.trim());
  const isRecalled = tag.includes('RECALLED');
  if (places.length === 0) return [msg('cli.catalogue.recalled')];
  return [
    isRecalled ? msg('cli.catalogue.seenPartly') : msg('cli.catalogue.seen'),
    ...places.map((place) => msg('cli.catalogue.place', { place })),
  ];
}
