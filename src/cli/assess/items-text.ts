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
  /** How many are not shown, and how that is said. */
  readonly rest: number;
  readonly more: (count: number) => Text;
}

/** The list as text; empty where there is nothing in it. */
export function formatItems(
  { head, items, rest, more }: Items,
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
    ...(rest > 0 ? [styles.quiet(speaker.say(more(rest)))] : []),
  ].join('\n');
}

/** Of which the others come with `--verbose`. */
export const moreItems = (count: number): Text => msg('cli.assess.moreItems', { count });
