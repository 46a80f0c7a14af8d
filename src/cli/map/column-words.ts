import { UNUSED } from '../../intake/layout/column-role.js';
import { MEASURE } from '../../intake/mapping/form-answers.js';
import type { PlantTable } from '../../intake/sources/table-of.js';
import { standardHeading } from '../../intake/vocabulary/standard-heading.js';
import { type MessageId, msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';

type Explained = Extract<MessageId, `cli.map.column.${string}`>;

/** A column as a reader of the language knows it: its usual heading, and its canonical name. */
export function columnCalled(table: PlantTable, column: string, speaker: Speaker): string {
  if (column === UNUSED) return speaker.say(msg('cli.map.unused'));
  if (column === MEASURE) return speaker.say(msg('cli.map.measure'));
  return speaker.language === 'vi' ? `${standardHeading(table, column)} (${column})` : column;
}

/** The same with a short explanation. */
export function columnExplained(table: PlantTable, column: string, speaker: Speaker): string {
  const name = columnCalled(table, column, speaker);
  if (column === UNUSED || column === MEASURE) return name;
  const ofFlow = table === 'flows' && (column === 'from' || column === 'to');
  const id = `cli.map.column.${ofFlow ? 'flows.' : ''}${column}` as Explained;
  return speaker.say(msg('cli.map.choice', { name, meaning: speaker.say(msg(id)) }));
}
