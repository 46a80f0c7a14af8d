import { msg } from '../../lang/message.js';
import type { Block, Section } from '../../model/report.js';
import type { Message, Text } from '../../model/text.js';
import { completeBooks } from '../coverage-rows.js';
import type { Dossier } from '../dossier.js';
import { missingFigures } from '../missing-figures.js';
import { nameOf } from '../names.js';
import { dataRemarks } from '../sentences/data-remarks.js';
import { counted } from '../texts.js';
import { correctionsBlock } from './corrections.js';
import { coverageChart } from './coverage-chart.js';
import { doubtsTable } from './doubts.js';
import { missingTable } from './missing.js';
import { refusedTable } from './refused.js';

const severe = ({ diagnostics }: Dossier, severity: 'error' | 'warning'): number =>
  diagnostics.filter((each) => each.severity === severity).length;

/** Whether the data can be trusted, by the worst that was found in it. */
function titleOf(dossier: Dossier): Message {
  const { core } = dossier;
  const refused = core.inputs.reduce((sum, input) => sum + input.refused, 0);
  const { full, books } = completeBooks(dossier);
  const months = dossier.months.length;
  const errors = severe(dossier, 'error');
  const doubts = severe(dossier, 'warning');
  if (refused > 0) return msg('report.quality.title.refused', { refused });
  if (errors > 0) return msg('report.quality.title.errors', { errors });
  if (dossier.core.coverage.length === 0) return msg('report.quality.title.nothing');
  if (full < books) {
    const gaps = { full, books, months };
    return doubts > 0
      ? msg('report.quality.title.gapsAndDoubts', { ...gaps, doubts })
      : msg('report.quality.title.gaps', gaps);
  }
  const unmeasured = neverMeasured(dossier);
  if (unmeasured.length > 0) return unmeasuredTitle(unmeasured, months);
  if (doubts === 0) return msg('report.quality.title.complete', { months });
  return counted(
    doubts,
    () => msg('report.quality.title.doubts.one', { months }),
    () => msg('report.quality.title.doubts.other', { months, doubts }),
  );
}

/** Flows of which no month is on record: their book is no gap of a book, as there is none. */
function neverMeasured(dossier: Dossier): readonly Text[] {
  const ids = missingFigures(dossier)
    .filter(({ reason, because }) => reason === 'missing' && because.every(isTable))
    .map(({ id }) => id)
    .filter((id) => dossier.series(id) === undefined && !derived.has(id));
  return [...new Set(ids)].map((id) => nameOf(dossier, id));
}

const isTable = (cause: string): boolean => cause.endsWith('.csv');

/** Balances wait for a table too, and are measured by no one. */
const derived = new Set(['water.unaccounted', 'materials.unaccounted']);

function unmeasuredTitle(all: readonly Text[], months: number): Message {
  const names = all.slice(0, 2);
  const rest = all.length - names.length;
  return rest > 0
    ? msg('report.quality.title.unmeasured.many', { months, names, rest })
    : msg('report.quality.title.unmeasured', { months, names });
}

function leadOf(dossier: Dossier): Message {
  const rows = dossier.core.inputs.reduce((sum, input) => sum + input.rows, 0);
  return msg('report.quality.lead', { rows, remarks: dataRemarks(dossier) });
}

function leftOut(names: readonly Text[]): Block[] {
  return names.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          style: 'body',
          text: msg('report.quality.leftOut', { sections: names }),
        },
      ];
}

/**
 * Can these numbers be trusted: what was measured, refused, mended, doubted, and what is missing.
 *
 * @param absent names of the sections that have no data
 */
export function dataQualitySection(dossier: Dossier, absent: readonly Text[]): Section {
  return {
    id: 'data-quality',
    name: msg('report.quality.name'),
    question: msg('report.quality.question'),
    title: titleOf(dossier),
    lead: leadOf(dossier),
    blocks: [
      ...coverageChart(dossier),
      ...refusedTable(dossier),
      ...correctionsBlock(dossier),
      ...doubtsTable(dossier),
      ...missingTable(dossier),
      ...leftOut(absent),
    ],
  };
}
