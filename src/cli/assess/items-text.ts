import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Text } from '../../model/text.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';

/** A list with its head: each item a line of parts, wrapped below its dash. */
interface Items {
  readonly head: Text;
  readonly items: readonly (readonly Text[])[];
  /** How many are not shown. */
  readonly rest: number;
}

/** The list as text; empty where there is nothing in it. */
export function formatItems(
  { head, items, rest }: Items,
  speaker: Speaker,
  styles: Styles,
): string {
  if (items.length === 0) return '';
  return [
    styles.quiet(speaker.say(head)),
    ...items.flatMap((parts) => {
      const line = parts.map((part) => speaker.say(part)).join(' · ');
      return wrap(line, pageWidth - 2).map((each, at) => (at === 0 ? `- ${each}` : `  ${each}`));
    }),
    ...(rest > 0 ? [styles.quiet(speaker.say(msg('cli.assess.moreItems', { count: rest })))] : []),
  ].join('\n');
}
