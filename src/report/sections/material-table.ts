import { msg } from '../../lang/message.js';
import type { Figure } from '../../model/assessment-schema.js';
import type { Block, TableRow } from '../../model/report.js';
import { baseOrNull, changeOrNull, priceOrNull, reportedOrNull } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { nameOf } from '../names.js';
import { sourceFiles } from '../source-files.js';
import { capital, orDash, periodTexts } from '../texts.js';

/** Quantity in both periods, and what the reporting period paid for it. */
function cellsOf(dossier: Dossier, quantity: Figure, cost: Figure | undefined): TableRow['cells'] {
  return [
    capital(nameOf(dossier, quantity.id)),
    orDash(baseOrNull(quantity, 'recorded')),
    orDash(reportedOrNull(quantity, 'recorded')),
    orDash(changeOrNull(quantity)),
    orDash(cost && reportedOrNull(cost, 'money', { bare: true })),
    orDash(priceOrNull(cost, quantity)),
  ];
}

/** Materials one by one; those of which neither year is known are left out. */
function materialRows(dossier: Dossier): TableRow[] {
  const costs = new Set(dossier.figuresUnder('material.').map(({ id }) => `${id}.cost`));
  return dossier
    .figuresUnder('material.')
    .filter(({ id }) => !costs.has(id))
    .filter(({ value, base }) => value !== null || base !== null)
    .map((figure) => ({
      kind: 'row',
      cells: cellsOf(dossier, figure, dossier.figure(`${figure.id}.cost`)),
    }));
}

/** The total: its cost stands even where the quantities do not add up in one unit. */
function totalRow(dossier: Dossier): TableRow[] {
  const total = dossier.figure('materials.total');
  const cost = dossier.figure('materials.cost');
  if (total === undefined || (total.value ?? cost?.value ?? null) === null) return [];
  return [{ kind: 'total', cells: cellsOf(dossier, total, cost) }];
}

/** Materials with quantity, cost and price. */
export function materialTable(dossier: Dossier): Block[] {
  const rows = materialRows(dossier);
  if (rows.length === 0) return [];
  const { base, reporting } = periodTexts(dossier.core);
  const currency = { kind: 'unit', unit: dossier.core.currency } as const;
  return [
    { kind: 'heading', text: msg('report.materials.table') },
    {
      kind: 'table',
      columns: [
        { head: msg('report.head.item'), align: 'left', width: 0.3 },
        { head: base, align: 'right', width: 0.13 },
        { head: reporting, align: 'right', width: 0.13 },
        { head: msg('report.head.change'), align: 'right', width: 0.11 },
        { head: msg('report.head.cost', { currency }), align: 'right', width: 0.13, tone: 'money' },
        { head: msg('report.head.price'), align: 'right', width: 0.2, tone: 'quiet' },
      ],
      rows: [...rows, ...totalRow(dossier)],
      source: msg('report.materials.table.source', { files: sourceFiles(dossier, 'materials') }),
    },
  ];
}
