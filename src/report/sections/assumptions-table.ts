import { msg } from '../../lang/message.js';
import type { AssessmentCore } from '../../model/assessment-schema.js';
import { seriesOfCell } from '../../model/cell-series.js';
import type { Block } from '../../model/report.js';
import type { AmountStyle, Message, Text } from '../../model/text.js';
import { amount } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { nameOf, resourceName } from '../names.js';
import { placeName } from '../place-names.js';

/** Assumptions by the last word of their id. */
const names: Readonly<Record<string, () => Message>> = {
  discountRate: () => msg('report.assumption.discountRate'),
  horizonYears: () => msg('report.assumption.horizonYears'),
  taxRate: () => msg('report.assumption.taxRate'),
  energyPriceRise: () => msg('report.assumption.energyPriceRise'),
};

type Assumption = AssessmentCore['assumptions'][number];

/** The one material whose cells a price rests on; `undefined` where there are several or none. */
function materialOf(dossier: Dossier, from: string): Text | undefined {
  const series = new Set(
    from.split('; ').map((place) => {
      const [file = '', line, cell = ''] = place.split(':');
      return seriesOfCell(dossier.plant, { file, line: Number(line), cell })?.series;
    }),
  );
  const [only] = series;
  return series.size === 1 && only !== undefined ? nameOf(dossier, only) : undefined;
}

/** A price is named by what is bought; materials of an option's own by their kind. */
function assumptionName(dossier: Dossier, { id, from }: Assumption): Text {
  const last = id.split('.').at(-1) ?? '';
  const named = names[last];
  if (named !== undefined) return named();
  if (!id.startsWith('price.')) return id;
  const bought = last.startsWith('M_')
    ? (materialOf(dossier, from) ?? msg('report.resource.material'))
    : resourceName(dossier, last);
  return msg('report.assumption.price', { of: bought });
}

/** The first places of several; a price may rest on a dozen cells, or on a cost and a quantity. */
function fromText(dossier: Dossier, from: string): Text {
  const places = from.split('; ');
  const [cost = '', quantity, third] = places;
  if (cost.endsWith('.cost') && quantity !== undefined && third === undefined)
    return msg('report.assumption.costByQuantity', {
      cost: nameOf(dossier, cost),
      quantity: nameOf(dossier, quantity),
    });
  const shown = places.slice(0, 2).map((place) => placeName(dossier, place));
  return places.length > shown.length
    ? msg('report.missing.causes.more', { causes: shown, rest: places.length - shown.length })
    : msg('report.list', { items: shown });
}

const styleOf = (unit: string): AmountStyle => {
  if (unit === 'fraction') return 'share';
  return unit.includes('/') ? 'recorded' : 'factor';
};

/** What was taken for granted, and where each comes from. */
export function assumptionsTable(dossier: Dossier): Block[] {
  const { core } = dossier;
  if (core.assumptions.length === 0) return [];
  return [
    { kind: 'heading', text: msg('report.method.assumptions') },
    {
      kind: 'table',
      isDense: true,
      columns: [
        { head: msg('report.head.assumption'), align: 'left', width: 0.48 },
        { head: msg('report.head.value'), align: 'right', width: 0.18 },
        { head: msg('report.head.from'), align: 'left', width: 0.34, tone: 'quiet' },
      ],
      rows: core.assumptions.map((each) => ({
        kind: 'row',
        cells: [
          assumptionName(dossier, each),
          amount(`assumptions.${each.id}`, each.value, each.unit, styleOf(each.unit)),
          fromText(dossier, each.from),
        ],
      })),
    },
  ];
}
