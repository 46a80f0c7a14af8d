import { msg } from '../../lang/message.js';
import type { BarsChart } from '../../model/chart-spec.js';
import type { Block } from '../../model/report.js';
import { reported } from '../amounts.js';
import { type Dossier, isKnown, type KnownFigure } from '../dossier.js';
import { nameOf } from '../names.js';
import { waterGap } from '../sentences/findings.js';
import { sourceFiles } from '../source-files.js';
import { capital, periodPhrases } from '../texts.js';

/** Fewer bars say no more than the table does. */
const fewest = 3;

/** Water by step, the most first: what the flows give for the whole reporting period [m3]. */
export const waterUses = (dossier: Dossier): readonly KnownFigure[] =>
  dossier
    .figuresUnder('water.use.')
    .filter(isKnown)
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);

/** Whether flows.csv tells of water at all, in the report or not. */
export const hasWaterFlows = ({ plant }: Dossier): boolean =>
  plant.tables.flows.rows.some(({ substance }) => substance === 'water');

const barOf = (
  dossier: Dossier,
  figure: KnownFigure,
  shade: BarsChart['rows'][number]['shade'],
): BarsChart['rows'][number] => ({
  label: capital(nameOf(dossier, figure.id)),
  tone: 'water',
  shade,
  value: reported(figure, 'recorded'),
});

/** Where the water goes, step by step; what is not accounted for stands last. */
export function waterUseBars(dossier: Dossier): Block[] {
  const uses = waterUses(dossier);
  const [first] = uses;
  if (first === undefined || uses.length < fewest) return [];
  const gap = dossier.known('water.unaccounted');
  const isOpen = gap !== undefined && waterGap(dossier) === 'unexplained';
  const title = msg('report.water.uses', {
    name: nameOf(dossier, first.id),
    amount: reported(first, 'recorded'),
  });
  return [
    {
      kind: 'chart',
      title,
      unitLine: msg('report.water.uses.unit', { period: periodPhrases(dossier.core).reporting }),
      alt: title,
      source: msg('report.water.uses.source', { files: sourceFiles(dossier, 'flows') }),
      chart: {
        kind: 'bars',
        rows: [
          ...uses.map((figure) => barOf(dossier, figure, 'full')),
          ...(isOpen ? [barOf(dossier, gap, 'tint')] : []),
        ],
      },
    },
  ];
}
