import { msg } from '../lang/message.js';
import type { Figure } from '../model/assessment-schema.js';
import type { TableBlock, TableRow } from '../model/report.js';
import type { AmountStyle, Text } from '../model/text.js';
import { baseOrNull, changeOrNull, pointsOrNull, reportedOrNull } from './amounts.js';
import type { Dossier } from './dossier.js';
import { nameOf } from './names.js';
import { reservedShortly } from './sentences/reserve.js';
import { capital, orDash, periodTexts } from './texts.js';

/** How a figure is written in a table: money in millions, totals in full, ratios in three figures. */
function styleOf(figure: Figure, currency: string): AmountStyle {
  if (figure.unit === currency) return 'money';
  if (figure.id === 'electricity.powerfactor') return 'recorded';
  if (figure.unit === 'fraction' || figure.unit.includes('/')) return 'indicator';
  return 'recorded';
}

/** Change of a figure: points for a share, per cent for everything else. */
export const changeText = (figure: Figure): Text | null =>
  figure.unit === 'fraction' && figure.id !== 'electricity.powerfactor'
    ? pointsOrNull(figure)
    : changeOrNull(figure);

function rowOf(dossier: Dossier, figure: Figure): TableRow {
  const style = styleOf(figure, dossier.core.currency);
  return {
    kind: 'row',
    cells: [
      reservedShortly(dossier, capital(nameOf(dossier, figure.id)), [figure.id]),
      orDash(baseOrNull(figure, style)),
      orDash(reportedOrNull(figure, style)),
      orDash(changeText(figure)),
    ],
  };
}

/** Figures of one page over both periods; absent ones are left out, unknown ones show a dash. */
export function comparisonTable(
  dossier: Dossier,
  ids: readonly string[],
  source?: Text,
): TableBlock[] {
  const rows = ids
    .map((id) => dossier.figure(id))
    .filter((figure) => figure !== undefined)
    .filter(({ value, base }) => value !== null || base !== null)
    .map((figure) => rowOf(dossier, figure));
  if (rows.length === 0) return [];
  const { base, reporting } = periodTexts(dossier.core);
  return [
    {
      kind: 'table',
      columns: [
        { head: msg('report.head.item'), align: 'left', width: 0.43 },
        { head: base, align: 'right', width: 0.21 },
        { head: reporting, align: 'right', width: 0.21 },
        { head: msg('report.head.change'), align: 'right', width: 0.15 },
      ],
      rows,
      ...(source && { source }),
    },
  ];
}
