import { msg } from '../../lang/message.js';
import type { Figure, Series } from '../../model/assessment-schema.js';
import type { Block, TableRow } from '../../model/report.js';
import { baseOrNull, changeOrNull, priceOrNull, reportedOrNull } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { nameOf } from '../names.js';
import { reservedShortly } from '../sentences/reserve.js';
import { sourceFiles } from '../source-files.js';
import { capital, orDash, periodPhrases } from '../texts.js';

const sums = new Set(['energy.total', 'energy.toe', 'energy.cost', 'energy.specific']);
const tariffPeriods = ['electricity.offpeak', 'electricity.standard', 'electricity.peak'];

const bare = { bare: true };

const isCarrier = (id: string): boolean =>
  id.startsWith('energy.') && id.split('.').length === 2 && !sums.has(id);

/** One figure a carrier, in the order of the assessment; those of which no year is known are left out. */
const carrierFigures = (dossier: Dossier): readonly Figure[] =>
  dossier.core.figures
    .filter(({ id }) => isCarrier(id))
    .filter(({ value, base }) => value !== null || base !== null);

/** Carriers of which a year or at least a month is on record. */
export function carrierIds(dossier: Dossier): readonly string[] {
  const months = dossier.core.series.map(({ id }) => id).filter((id) => dossier.series(id));
  const years = carrierFigures(dossier).map(({ id }) => id);
  return [...new Set([...years, ...months.filter(isCarrier)])];
}

/** The months that say most: electricity, or else the first carrier on record. */
export function mainCarrier(dossier: Dossier): Series | undefined {
  const electricity = dossier.series('energy.electricity');
  const first = dossier.core.series.find(({ id }) => isCarrier(id) && dossier.series(id));
  return electricity ?? first;
}

/** Quantity, energy, oil equivalent, cost and price of one carrier or tariff period. */
function rowOf(dossier: Dossier, figure: Figure): TableRow {
  const cost = dossier.figure(`${figure.id}.cost`);
  const energy = dossier.figure(`${figure.id}.energy`);
  const oil = dossier.figure(`${figure.id}.toe`);
  return {
    kind: 'row',
    cells: [
      reservedShortly(dossier, capital(nameOf(dossier, figure.id)), [figure.id]),
      orDash(reportedOrNull(figure, 'recorded')),
      orDash(changeOrNull(figure)),
      // A tariff period is no carrier: it has no energy of its own.
      isCarrier(figure.id) ? orDash(energy && reportedOrNull(energy, 'recorded', bare)) : null,
      isCarrier(figure.id) ? orDash(oil && reportedOrNull(oil, 'recorded', bare)) : null,
      orDash(cost && reportedOrNull(cost, 'money', bare)),
      orDash(priceOrNull(cost, figure)),
    ],
  };
}

/** What the carriers come to, and below it the base period. */
function totalRows(dossier: Dossier): TableRow[] {
  const total = dossier.figure('energy.total');
  if (total === undefined) return [];
  const cost = dossier.figure('energy.cost');
  const oil = dossier.figure('energy.toe');
  const { base: Base, reporting } = periodPhrases(dossier.core);
  return [
    {
      kind: 'total',
      cells: [
        reservedShortly(dossier, msg('report.energy.total', { period: reporting }), [total.id]),
        null,
        orDash(changeOrNull(total)),
        orDash(reportedOrNull(total, 'recorded', bare)),
        orDash(oil && reportedOrNull(oil, 'recorded', bare)),
        orDash(cost && reportedOrNull(cost, 'money', bare)),
        orDash(priceOrNull(cost, total)),
      ],
    },
    {
      kind: 'row',
      cells: [
        capital(Base),
        null,
        null,
        orDash(baseOrNull(total, 'recorded', bare)),
        orDash(oil && baseOrNull(oil, 'recorded', bare)),
        orDash(cost && baseOrNull(cost, 'money', bare)),
        null,
      ],
    },
  ];
}

/** The tariff periods of electricity, where the bills tell them apart. */
const tariffRows = (dossier: Dossier): TableRow[] =>
  tariffPeriods
    .map((id) => dossier.known(id))
    .filter((figure) => figure !== undefined)
    .map((figure) => rowOf(dossier, figure));

/** Carriers with quantity, cost and price; electricity by the hours of its tariff. */
export function carrierTable(dossier: Dossier): Block[] {
  const carriers = carrierFigures(dossier);
  if (carriers.length === 0) return [];
  const rows = carriers.flatMap((figure) => [
    ...(figure.id === 'energy.electricity' ? tariffRows(dossier) : []),
    rowOf(dossier, figure),
  ]);
  return [
    {
      kind: 'heading',
      text: msg('report.energy.table'),
      unitLine: msg('report.energy.table.unit', {
        period: periodPhrases(dossier.core).reporting,
      }),
    },
    {
      kind: 'table',
      columns: [
        { head: msg('report.head.carrier'), align: 'left', width: 0.22 },
        { head: msg('report.head.quantity'), align: 'right', width: 0.16 },
        { head: msg('report.head.change'), align: 'right', width: 0.1 },
        { head: 'GJ', align: 'right', width: 0.1 },
        { head: 'TOE', align: 'right', width: 0.08 },
        {
          head: msg('report.head.cost', {
            currency: { kind: 'unit', unit: dossier.core.currency },
          }),
          align: 'right',
          width: 0.13,
          tone: 'money',
        },
        { head: msg('report.head.price'), align: 'right', width: 0.21, tone: 'quiet' },
      ],
      rows: [...rows, ...totalRows(dossier)],
      source: msg('report.energy.table.source', { files: sourceFiles(dossier, 'energy') }),
    },
  ];
}
