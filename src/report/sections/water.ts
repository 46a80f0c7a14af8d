import { msg } from '../../lang/message.js';
import type { MonthLinesChart } from '../../model/chart-spec.js';
import type { Block, Section } from '../../model/report.js';
import type { Message } from '../../model/text.js';
import { reported } from '../amounts.js';
import { comparisonTable } from '../comparison.js';
import type { Dossier, KnownFigure } from '../dossier.js';
import { fact, factsBlock } from '../facts.js';
import { monthValues } from '../month-values.js';
import { nameOf } from '../names.js';
import { changeClause } from '../sentences/change.js';
import { impossibleMonths, waterGap } from '../sentences/findings.js';
import { doubtedMonths, reservedTitle } from '../sentences/reserve.js';
import { sourceFiles } from '../source-files.js';
import { capital, periodPhrases } from '../texts.js';
import { waterGaps } from './water-gaps.js';
import { hasWaterFlows, waterUseBars, waterUses } from './water-uses.js';

/** Intake and wastewater, with the reservation that a cell of them is doubted. */
const flowTitle = (dossier: Dossier, intake: KnownFigure): Message =>
  reservedTitle(dossier, flows(dossier, intake), [intake.id, 'wastewater.volume']);

/** Intake and wastewater, each with what it did against the base period. */
function flows(dossier: Dossier, intake: KnownFigure): Message {
  const wastewater = dossier.known('wastewater.volume');
  const intakeChange = changeClause(intake);
  const wastewaterChange = wastewater && changeClause(wastewater);
  const { reporting: period } = periodPhrases(dossier.core);
  if (intakeChange && wastewaterChange)
    return msg('report.water.title.both', { intake: intakeChange, wastewater: wastewaterChange });
  const volume = reported(intake, 'recorded');
  // Without wastewater it is not known where the water goes: the title says so.
  if (dossier.figure('wastewater.volume')?.value === null)
    return msg('report.water.title.noOutflow', { volume, period });
  return intakeChange
    ? msg('report.water.title.intake', { volume, change: intakeChange, period })
    : msg('report.water.title.volume', { volume, period });
}

function titleOf(dossier: Dossier): Message {
  const intake = dossier.known('water.intake');
  const gap = dossier.known('water.unaccounted');
  const share = dossier.known('water.unaccounted.share');
  const verdict = waterGap(dossier);
  const impossible = impossibleMonths(dossier);
  if (intake === undefined) return msg('report.water.title.gaps');
  if (gap === undefined || verdict === null || verdict === 'closes')
    return impossible.length > 0
      ? msg('report.water.title.months', { months: impossible.slice(0, 3) })
      : flowTitle(dossier, intake);
  if (verdict === 'impossible')
    return msg('report.water.title.impossible', {
      volume: { ...reported(gap, 'recorded'), value: Math.abs(gap.value), of: `${gap.id}@abs` },
    });
  if (verdict === 'not-discharged' || share === undefined) return flowTitle(dossier, intake);
  return reservedTitle(
    dossier,
    msg('report.water.title.unexplained', {
      share: reported(share, 'share'),
      volume: reported(gap, 'recorded'),
    }),
    [gap.id],
  );
}

const verdicts = {
  closes: () => msg('report.water.lead.closes'),
  unexplained: () => msg('report.water.lead.unexplained'),
  impossible: () => msg('report.water.lead.impossible'),
  'not-discharged': (dossier: Dossier) => notDischarged(dossier),
} as const;

function leadOf(dossier: Dossier): Message {
  const verdict = waterGap(dossier);
  const isNetwork = dossier.figure('water.unaccounted')?.basis === 'flows.csv';
  if (verdict === 'closes' && impossibleMonths(dossier).length > 0)
    return msg('report.water.lead.months');
  if (verdict === 'closes' && isNetwork) return msg('report.water.lead.closes.network');
  return verdict === null ? msg('report.water.lead.unknown') : verdicts[verdict](dossier);
}

/** What lies between intake and wastewater, and whether the flows take it apart. */
function notDischarged(dossier: Dossier): Message {
  if (waterUses(dossier).length > 0) return msg('report.water.lead.notDischarged.uses');
  return hasWaterFlows(dossier)
    ? msg('report.water.lead.notDischarged.flows')
    : msg('report.water.lead.notDischarged');
}

function linesOf(dossier: Dossier): MonthLinesChart['lines'] {
  return (['water.intake', 'wastewater.volume'] as const)
    .map((id) => dossier.series(id))
    .filter((series) => series !== undefined)
    .map((series) => ({
      label: capital(nameOf(dossier, series.id)),
      tone: 'water',
      shade: series.id === 'water.intake' ? 'dark' : 'full',
      weight: series.id === 'water.intake' ? 'strong' : 'thin',
      values: monthValues(dossier, series),
    }));
}

function monthsChart(dossier: Dossier): Block[] {
  const lines = linesOf(dossier);
  if (lines.length === 0) return [];
  const hasBoth = lines.length === 2;
  const title = hasBoth ? msg('report.water.months.both') : msg('report.water.months.one');
  return [
    {
      kind: 'chart',
      title,
      unitLine: hasBoth
        ? msg('report.water.months.unit.both')
        : msg('report.water.months.unit.one'),
      alt: title,
      source: msg('report.water.months.source', { files: sourceFiles(dossier, 'water') }),
      chart: {
        kind: 'month-lines',
        months: dossier.months,
        unit: 'm3',
        isFromZero: true,
        lines,
        ...(hasBoth && { gap: [0, 1] as const }),
        events: doubtedMonths(dossier, 'wastewater.volume').map((before) => ({
          before,
          label: msg('report.energy.doubted'),
        })),
      },
    },
  ];
}

function facts(dossier: Dossier): Block[] {
  const share = dossier.known('water.unaccounted.share');
  const specific = dossier.known('water.specific');
  const cost = dossier.known('water.cost');
  const reused = dossier.known('water.reused.share');
  const verdict = waterGap(dossier);
  return factsBlock([
    ...(specific ? fact(reported(specific, 'indicator'), msg('report.water.fact.specific')) : []),
    ...(cost ? fact(reported(cost, 'headline'), msg('report.water.fact.cost')) : []),
    ...(share && verdict === 'not-discharged'
      ? fact(reported(share, 'share'), msg('report.water.fact.notDischarged'))
      : []),
    ...(share && verdict === 'unexplained'
      ? fact(reported(share, 'share'), msg('report.water.fact.unaccounted'))
      : []),
    ...(reused ? fact(reported(reused, 'share'), msg('report.water.fact.reused')) : []),
  ]);
}

function waterTable(dossier: Dossier, isNarrow: boolean): Block[] {
  return [
    { kind: 'heading', text: msg('report.water.table') },
    ...comparisonTable(
      dossier,
      [
        'water.intake',
        'wastewater.volume',
        'water.unaccounted',
        'water.reused.share',
        'water.specific',
        'wastewater.specific',
        'water.cost',
        ...dossier.figuresUnder('wastewater.load.').map(({ id }) => id),
      ],
      tableSource(dossier),
      isNarrow,
    ),
  ];
}

/** The uses stand beside the table: the page has no room for one below the other. */
function usesAndTable(dossier: Dossier): Block[] {
  const bars = waterUseBars(dossier);
  const table = waterTable(dossier, bars.length > 0);
  return bars.length > 0
    ? [{ kind: 'split', columns: [4, 8], left: bars, right: table }]
    : [...table, ...facts(dossier)];
}

/** The files that the table is made from, of those that the plant has. */
function tableSource(dossier: Dossier): Message | undefined {
  const { tables } = dossier.plant;
  const files = (['water', 'flows', 'effluent'] as const)
    .filter((name) => tables[name].rows.length > 0)
    .flatMap((name) => sourceFiles(dossier, name));
  return files.length === 0 ? undefined : msg('report.water.table.source', { files });
}

/** Where the water goes, and whether what comes in comes out again. */
export function waterSection(dossier: Dossier): Section | null {
  if (!dossier.series('water.intake') && !dossier.known('water.intake')) return null;
  return {
    id: 'water',
    name: msg('report.water.name'),
    question: msg('report.water.question'),
    title: titleOf(dossier),
    lead: leadOf(dossier),
    blocks: [...monthsChart(dossier), ...waterGaps(dossier), ...usesAndTable(dossier)],
  };
}
