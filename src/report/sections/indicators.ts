import { msg } from '../../lang/message.js';
import type { Figure } from '../../model/assessment-schema.js';
import type { Block, Section } from '../../model/report.js';
import type { Message, Text } from '../../model/text.js';
import { type Dossier, substanceYields } from '../dossier.js';
import { nameOf } from '../names.js';
import { directionOf, isBetter, isWorse } from '../sentences/change.js';
import { doubtedPlaces } from '../sentences/reserve.js';
import { screening } from '../sentences/screening.js';
import { counted, periodPhrases, periodTexts } from '../texts.js';
import { indicatorRow } from './indicator-row.js';

const shown = [
  'electricity.specific',
  'energy.specific',
  'water.specific',
  'wastewater.specific',
  'materials.yield',
  'materials.specific',
  'waste.specific',
  'ghg.specific',
];

/** Indicators of which at least one period is known; a yield by substance stands beside the others. */
function indicatorsOf(dossier: Dossier): readonly Figure[] {
  const substances = substanceYields(dossier).map(({ id }) => id);
  return [...shown, ...substances]
    .map((id) => dossier.figure(id))
    .filter((figure) => figure !== undefined)
    .filter(({ value, base }) => value !== null || base !== null);
}

/** Indicators that rest on a cell that is doubted. */
const doubtedOf = (dossier: Dossier, figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ id }) => dossier.doubts(id).length > 0);

/** The comparison, and how many of the indicators in it are doubted. */
function titleOf(dossier: Dossier, figures: readonly Figure[]): Message {
  const doubted = doubtedOf(dossier, figures).length;
  // A title has two lines: where it must say what is doubted, the other counts stand in the rows only.
  const Title = comparedTitle(dossier, figures, doubted > 0);
  if (doubted === 0) return Title;
  return counted(
    doubted,
    () => msg('report.indicators.title.doubted.one', { Title }),
    (count) => msg('report.indicators.title.doubted.other', { Title, count }),
  );
}

/** How the rows are read; or else which of them are doubted, and the cells that make them so. */
function leadOf(dossier: Dossier, figures: readonly Figure[]): Message {
  const doubted = doubtedOf(dossier, figures).map(({ id }) => id);
  const Places = doubtedPlaces(dossier, doubted);
  if (Places === null) return msg('report.indicators.lead');
  const causes = doubted.slice(0, 3).map((id) => nameOf(dossier, id));
  const rest = doubted.length - causes.length;
  const names = rest > 0 ? msg('report.missing.causes.more', { causes, rest }) : causes;
  return msg('report.indicators.doubted', { names, Places });
}

function comparedTitle(dossier: Dossier, figures: readonly Figure[], isShort: boolean): Message {
  const compared = figures.filter((figure) => directionOf(figure) !== null);
  const worse = compared.filter(isWorse).length;
  const better = compared.filter(isBetter).length;
  const { base, reporting } = periodPhrases(dossier.core);
  const count = compared.length;
  const same = count - worse - better;
  if (count === 0) return msg('report.indicators.title.noBase', { period: reporting });
  if (worse === 0 && better === 0)
    return msg('report.indicators.title.same', { Period: reporting, base });
  return worse >= better
    ? msg('report.indicators.title.worse', {
        Period: reporting,
        base,
        worse,
        count,
        others: isShort ? '' : otherCounts({ better, same }),
      })
    : msg('report.indicators.title.better', {
        Period: reporting,
        base,
        better,
        count,
        others: isShort ? '' : otherCounts({ worse, same }),
      });
}

/** What the other indicators did, as far as there are any. */
function otherCounts(counts: { better?: number; worse?: number; same: number }): Text {
  const { better = 0, worse = 0, same } = counts;
  const items = [
    ...(better > 0 ? [msg('report.indicators.better', { count: better })] : []),
    ...(worse > 0 ? [msg('report.indicators.worse', { count: worse })] : []),
    ...(same > 0 ? [msg('report.indicators.same', { count: same })] : []),
  ];
  return items.length === 0 ? '' : msg('report.indicators.others', { items });
}

/** What the signs of the chart mean; the star only where one stands. */
function sourceOf(figures: readonly Figure[]): Message {
  const source = msg('report.indicators.chart.source');
  return figures.some(({ quality }) => quality.factors === 'to-be-confirmed')
    ? msg('report.indicators.chart.source.marked', { source })
    : source;
}

function chartOf(dossier: Dossier, figures: readonly Figure[]): Block {
  const { base, reporting } = periodTexts(dossier.core);
  const phrases = periodPhrases(dossier.core);
  return {
    kind: 'chart',
    title: msg('report.indicators.chart', {
      base: phrases.base,
      Period: phrases.reporting,
    }),
    unitLine: msg('report.indicators.chart.unit', { months: dossier.months.length }),
    alt: msg('report.indicators.chart.alt', {
      names: figures.map(({ id }) => nameOf(dossier, id)),
    }),
    source: sourceOf(figures),
    chart: {
      kind: 'indicator-rows',
      heads: [
        msg('report.head.indicator'),
        msg('report.head.months', { months: dossier.months.length }),
        base,
        reporting,
        msg('report.head.change'),
        msg('report.head.band'),
        msg('report.head.grade'),
      ],
      key: [
        msg('report.indicators.key.read'),
        msg('report.indicators.key.good'),
        msg('report.indicators.key.usual'),
        msg('report.indicators.key.typical'),
        base,
        reporting,
        msg('report.indicators.key.norm'),
      ],
      divider: dossier.divider,
      rows: figures.map((figure) => indicatorRow(dossier, figure)),
    },
  };
}

/** Marks of the law, as screening: what the authorities will ask first. */
function screeningPanel(dossier: Dossier): Block[] {
  const { sentences, sources } = screening(dossier);
  if (sentences.length === 0) return [];
  return [
    {
      kind: 'panel',
      title: msg('report.screening.title'),
      blocks: [
        ...sentences.map((text) => ({ kind: 'paragraph', style: 'body', text }) as const),
        { kind: 'paragraph', style: 'source', text: msg('report.screening.sources', { sources }) },
      ],
    },
  ];
}

/** Use per unit of product, against the plant's own year, the norm and the sector. */
export function indicatorsSection(dossier: Dossier): Section | null {
  const figures = indicatorsOf(dossier);
  if (figures.length === 0) return null;
  return {
    id: 'indicators',
    name: msg('report.indicators.name'),
    question: msg('report.indicators.question'),
    title: titleOf(dossier, figures),
    lead: leadOf(dossier, figures),
    blocks: [chartOf(dossier, figures), ...screeningPanel(dossier)],
  };
}
