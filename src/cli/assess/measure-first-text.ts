import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { MeasureFirst } from '../../model/finding-schema.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { money } from '../terminal/amounts.js';
import type { Styles } from '../terminal/styles.js';
import { formatItems, moreItems } from './items-text.js';
import { measureText } from './measure-text.js';

/** So many lead; the others come with `--verbose`. */
const shownInputs = 5;

/** What to ask or measure before leaving the site, with the money that hangs on it. */
export function formatMeasureFirst(
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const { measureFirst, currency } = dossier.core;
  const shown = isAll ? measureFirst : measureFirst.slice(0, shownInputs);
  return formatItems(
    {
      head: msg('cli.head.measureFirst'),
      items: shown.map((entry) => partsOf(entry, dossier, currency)),
      rest: measureFirst.length - shown.length,
      more: moreItems,
    },
    speaker,
    styles,
  );
}

function partsOf(entry: MeasureFirst, dossier: Dossier, currency: string): readonly Text[] {
  const { input, worth } = entry;
  const said = measureText(dossier, entry);
  return worth === null
    ? [said]
    : [said, msg('cli.measure.worth', { money: money(worth, currency, `measureFirst.${input}`) })];
}
