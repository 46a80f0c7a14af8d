import { msg } from '../../lang/message.js';
import type { Missing } from '../../model/assessment-schema.js';
import type { Block } from '../../model/report.js';
import type { Message, Text } from '../../model/text.js';
import { type Dossier, isKnown, substanceYields } from '../dossier.js';
import { missingFigures } from '../missing-figures.js';
import { nameOf } from '../names.js';
import { placeName } from '../place-names.js';
import { capital, periodTexts } from '../texts.js';

const most = 24;

const reasons: Readonly<Record<Missing['reason'], () => Message>> = {
  missing: () => msg('report.missing.missing'),
  undetermined: () => msg('report.missing.undetermined'),
  'refused-data': () => msg('report.missing.refused'),
};

/** A month, a file, or the name of a figure. */
function causeText(dossier: Dossier, cause: string): Text {
  if (/^\d{4}-\d{2}$/.test(cause)) return { kind: 'month', month: cause };
  return placeName(dossier, cause);
}

/** The first few causes; the rest is counted. */
function causesText(dossier: Dossier, because: readonly string[]): Text {
  const shown = because.slice(0, 3).map((cause) => causeText(dossier, cause));
  return because.length > shown.length
    ? msg('report.missing.causes.more', { causes: shown, rest: because.length - shown.length })
    : msg('report.list', { items: shown });
}

function periodsOf(dossier: Dossier, entries: readonly Missing[]): Text {
  const texts = periodTexts(dossier.core);
  return msg('report.list', {
    items: [...new Set(entries.map(({ period }) => period))].toSorted().map((p) => texts[p]),
  });
}

/** Where the yield of a substance is shown, only the one over everything is missing. */
const missingName = (dossier: Dossier, id: string): Text =>
  id === 'materials.yield' && substanceYields(dossier).some(isKnown)
    ? msg('report.name.yield.general')
    : nameOf(dossier, id);

/** Product and raw material in units that do not compare; `null` where that is not the cause. */
function unitsText(dossier: Dossier, id: string): Message | null {
  const product = dossier.figure('production.total');
  const material = dossier.figure('materials.raw');
  if (id !== 'materials.yield' || product === undefined || material === undefined) return null;
  const known = [product, material].every(({ value, base }) => value !== null || base !== null);
  if (!known || product.unit === material.unit) return null;
  return msg('report.missing.units', {
    product: { kind: 'unit', unit: product.unit },
    material: { kind: 'unit', unit: material.unit },
  });
}

/** What could not be computed, for which period, and why. */
export function missingTable(dossier: Dossier): Block[] {
  const byId = new Map<string, Missing[]>();
  for (const each of missingFigures(dossier))
    byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  if (byId.size === 0) return [];
  const rest = byId.size - most;
  return [
    {
      kind: 'heading',
      text: msg('report.quality.missing'),
      unitLine: msg('report.quality.missing.unit'),
    },
    {
      kind: 'table',
      isDense: true,
      columns: [
        { head: msg('report.head.figure'), align: 'left', width: 0.34 },
        { head: msg('report.head.period'), align: 'left', width: 0.14 },
        { head: msg('report.head.reason'), align: 'left', width: 0.18 },
        { head: msg('report.head.because'), align: 'left', width: 0.34 },
      ],
      rows: [...byId].slice(0, most).map(([id, entries]) => ({
        kind: 'row',
        cells: [
          capital(missingName(dossier, id)),
          periodsOf(dossier, entries),
          reasons[entries[0]?.reason ?? 'missing'](),
          unitsText(dossier, id) ??
            causesText(dossier, [...new Set(entries.flatMap(({ because }) => because))]),
        ],
      })),
      ...(rest > 0 && { source: msg('report.quality.missing.rest', { rest }) }),
    },
  ];
}
