import { areWrittenAlike } from '../lang/amounts.js';
import { msg } from '../lang/message.js';
import type { Figure } from '../model/assessment-schema.js';
import type { TableBlock, TableRow } from '../model/report.js';
import type { Text } from '../model/text.js';
import { baseOrNull, changeOrNull, pointsOrNull, reportedOrNull } from './amounts.js';
import type { Dossier } from './dossier.js';
import { figureStyle } from './figure-style.js';
import { nameOf } from './names.js';
import { directionOf } from './sentences/change.js';
import { reservedShortly } from './sentences/reserve.js';
import { capital, counted, orDash, periodTexts } from './texts.js';

/** Both periods with one digit more where they differ and would be written alike. */
export function mannerOf(figure: Figure): { readonly finer?: true } {
  const { value, base, unit } = figure;
  if (value === null || base === null || directionOf(figure) === 'flat') return {};
  return areWrittenAlike(value, base, unit) ? { finer: true } : {};
}

/** Change of a figure: points for a share, per cent for everything else. */
export const changeText = (figure: Figure): Text | null =>
  figure.unit === 'fraction' && figure.id !== 'electricity.powerfactor'
    ? pointsOrNull(figure)
    : changeOrNull(figure);

/** Samples of effluent.csv in the reporting period that a load was made from. */
function samplesOf({ plant, core }: Dossier, { id, basis }: Figure): number {
  const parameter = id.slice('wastewater.load.'.length);
  const period = core.periods?.reporting;
  return plant.tables.effluent.rows.filter(
    (row) =>
      row.parameter === parameter &&
      row.point === basis &&
      row.value !== null &&
      period !== undefined &&
      row.date.slice(0, 7) >= period.from &&
      row.date.slice(0, 7) <= period.to,
  ).length;
}

/** A load says from how many samples it was made: a year is known from few. */
function sampledName(dossier: Dossier, figure: Figure): Text {
  const of = nameOf(dossier, figure.id);
  const count = figure.id.startsWith('wastewater.load.') ? samplesOf(dossier, figure) : 0;
  if (count === 0) return of;
  return counted(
    count,
    () => msg('report.name.load.sample', { of }),
    (samples) => msg('report.name.load.samples', { of, samples }),
  );
}

function rowOf(dossier: Dossier, figure: Figure): TableRow {
  const style = figureStyle(figure, dossier.core.currency);
  const manner = mannerOf(figure);
  return {
    kind: 'row',
    cells: [
      reservedShortly(dossier, capital(sampledName(dossier, figure)), [figure.id]),
      orDash(baseOrNull(figure, style, manner)),
      orDash(reportedOrNull(figure, style, manner)),
      orDash(changeText(figure)),
    ],
  };
}

/** Figures of one page over both periods; absent ones are left out, unknown ones show a dash. Narrow: beside another block. */
export function comparisonTable(
  dossier: Dossier,
  ids: readonly string[],
  source: Text | undefined = undefined,
  isNarrow = false,
): TableBlock[] {
  const rows = ids
    .map((id) => dossier.figure(id))
    .filter((figure) => figure !== undefined)
    .filter(({ value, base }) => value !== null || base !== null)
    .map((figure) => rowOf(dossier, figure));
  if (rows.length === 0) return [];
  const { base, reporting } = periodTexts(dossier.core);
  const [item, value, change] = isNarrow ? [0.34, 0.25, 0.16] : [0.43, 0.21, 0.15];
  return [
    {
      kind: 'table',
      columns: [
        { head: msg('report.head.item'), align: 'left', width: item },
        { head: base, align: 'right', width: value },
        { head: reporting, align: 'right', width: value },
        { head: msg('report.head.change'), align: 'right', width: change },
      ],
      rows,
      ...(source && { source }),
    },
  ];
}
