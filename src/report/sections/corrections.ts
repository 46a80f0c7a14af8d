import { msg } from '../../lang/message.js';
import { seriesOfCell } from '../../model/cell-series.js';
import type { CorrectionRow } from '../../model/plant.js';
import type { Block } from '../../model/report.js';
import type { Dossier } from '../dossier.js';

/** Corrections that were applied, in the order in which they are numbered. */
function applied({ plant, diagnostics }: Dossier): readonly CorrectionRow[] {
  const places = new Set(
    diagnostics
      .filter(({ code }) => code === 'SX2014')
      .map(({ span }) => `${span.file}:${span.line}`),
  );
  return plant.tables.corrections.rows.filter(({ target }) =>
    places.has(`${target.file}:${target.line}`),
  );
}

/** The number that a mended cell carries in the chart, by series and month. */
export function correctedCells(dossier: Dossier): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  applied(dossier).forEach(({ target }, index) => {
    const cell = seriesOfCell(dossier.plant, { ...target, cell: target.column.toUpperCase() });
    if (cell) cells.set(`${cell.series} ${cell.month}`, index + 1);
  });
  return cells;
}

/** What was read, what it was mended to, why and by whom. */
export function correctionsBlock(dossier: Dossier): Block[] {
  const corrections = applied(dossier);
  if (corrections.length === 0) return [];
  return [
    { kind: 'heading', text: msg('report.quality.corrections') },
    {
      kind: 'table',
      columns: [
        { head: '', align: 'left', width: 0.04 },
        { head: msg('report.head.place'), align: 'left', width: 0.5 },
        { head: msg('report.head.read'), align: 'right', width: 0.12 },
        { head: msg('report.head.corrected'), align: 'right', width: 0.12 },
        { head: msg('report.head.by'), align: 'left', width: 0.22 },
      ],
      rows: corrections.map((correction, index) => ({
        kind: 'row',
        cells: [
          String(index + 1),
          msg('report.place.column', {
            file: correction.target.file,
            line: correction.target.line,
            column: correction.target.column,
          }),
          correction.read,
          correction.corrected,
          msg('report.quality.corrections.by', {
            by: correction.by,
            date: { kind: 'date', date: correction.date },
          }),
        ],
        note: correction.reason,
        noteColumn: 1,
      })),
    },
  ];
}
