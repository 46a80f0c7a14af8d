import { msg } from '../../lang/message.js';
import type { Block } from '../../model/report.js';
import type { Message } from '../../model/text.js';
import type { Dossier } from '../dossier.js';
import { monthValues } from '../month-values.js';
import { nameOf } from '../names.js';
import { doubtedPlaces } from '../sentences/reserve.js';

/** Which months of a flow are not on record, and what that does to the year. */
function gapText(dossier: Dossier, id: string): Message | null {
  const series = dossier.series(id);
  const values = monthValues(dossier, series);
  const unknown = dossier.months.filter((_, index) => values[index] === null);
  if (series === undefined || unknown.length === 0) return null;
  const months = unknown.map((month) => ({ kind: 'month', month }) as const);
  const few = months.slice(0, 6);
  const name = nameOf(dossier, id);
  return months.length > few.length
    ? msg('report.water.gaps.many', { name, months: few, rest: months.length - few.length })
    : msg('report.water.gaps', { name, months });
}

/** What the page must say below its chart: missing months, and doubted cells. */
export const waterGaps = (dossier: Dossier): Block[] =>
  [
    gapText(dossier, 'water.intake'),
    gapText(dossier, 'wastewater.volume'),
    doubtedPlaces(dossier, ['water.intake', 'wastewater.volume', 'water.unaccounted']),
  ]
    .filter((text) => text !== null)
    .map((text) => ({ kind: 'paragraph', style: 'body', text }));
