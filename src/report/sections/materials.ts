import { msg } from '../../lang/message.js';
import type { Block, Section } from '../../model/report.js';
import type { Message, Text } from '../../model/text.js';
import { amount, reported } from '../amounts.js';
import { comparisonTable } from '../comparison.js';
import { type Dossier, isKnown, type KnownFigure, substanceYields } from '../dossier.js';
import { fact, factsBlock } from '../facts.js';
import { nameOf } from '../names.js';
import { changeClause } from '../sentences/change.js';
import { yieldLoss } from '../sentences/findings.js';
import { reservedTitle } from '../sentences/reserve.js';
import { sourceFiles } from '../source-files.js';
import { capital, periodPhrases } from '../texts.js';
import { materialTable } from './material-table.js';

/** The yield over all, or else of the first substance that is followed through; none can exceed one. */
const mainYield = (dossier: Dossier): KnownFigure | undefined =>
  [dossier.figure('materials.yield'), ...substanceYields(dossier)]
    .filter((figure) => figure !== undefined)
    .filter(isKnown)
    .find(({ value }) => value <= 1);

/** A substance is bought to end on the product: what does and what does not are the finding. */
function substanceTitle(yields: KnownFigure, substance: Text): Message {
  const rest = amount(`${yields.id}@rest`, 1 - yields.value, 'fraction', 'indicator');
  return msg('report.materials.title.substance', {
    value: reported(yields, 'indicator'),
    substance,
    rest,
  });
}

function yieldTitle(dossier: Dossier, yields: KnownFigure): Message {
  if (yields.id !== 'materials.yield' && yields.name !== undefined)
    return substanceTitle(yields, yields.name);
  const value = reported(yields, 'indicator');
  const change = changeClause(yields);
  const cost = yields.id === 'materials.yield' ? yieldLoss(dossier)?.cost : undefined;
  if (change && cost)
    return msg('report.materials.title.yieldLoss', {
      Name: nameOf(dossier, yields.id),
      value,
      change,
      cost,
    });
  const Name = nameOf(dossier, yields.id);
  return change
    ? msg('report.materials.title.yieldChange', { Name, value, change })
    : msg('report.materials.title.yield', { Name, value });
}

function titleOf(dossier: Dossier): Message {
  const yields = mainYield(dossier);
  const waste = dossier.known('waste.total');
  const cost = dossier.known('materials.cost');
  const fee = dossier.known('waste.cost');
  const { reporting: period } = periodPhrases(dossier.core);
  if (yields) return reservedTitle(dossier, yieldTitle(dossier, yields), [yields.id]);
  if (waste && fee)
    return msg('report.materials.title.waste', {
      waste: reported(waste, 'recorded'),
      fee: reported(fee, 'headline'),
      period,
    });
  if (cost) return msg('report.materials.title.cost', { cost: reported(cost, 'headline'), period });
  return waste
    ? msg('report.materials.title.wasteOnly', { waste: reported(waste, 'recorded'), period })
    : msg('report.materials.title.gaps');
}

function leadOf(dossier: Dossier): Message {
  const cost = dossier.known('materials.cost');
  const fee = dossier.known('waste.cost');
  const lost = yieldLoss(dossier);
  if (lost !== null) return lossLead(lost, fee);
  if (cost && fee)
    return msg('report.materials.lead.both', {
      cost: reported(cost, 'headline'),
      fee: reported(fee, 'headline'),
    });
  if (cost) return msg('report.materials.lead.cost', { cost: reported(cost, 'headline') });
  return fee
    ? msg('report.materials.lead.fee', { fee: reported(fee, 'headline') })
    : msg('report.materials.lead.none');
}

/** What the fallen yield took more of: it is what the fee for waste never shows. */
function lossLead(
  { loss, cost }: NonNullable<ReturnType<typeof yieldLoss>>,
  fee: KnownFigure | undefined,
): Message {
  if (cost === null) return msg('report.materials.lead.loss', { loss });
  return fee
    ? msg('report.materials.lead.loss.cost', { loss, cost, fee: reported(fee, 'headline') })
    : msg('report.materials.lead.loss.money', { loss, cost });
}

/** Streams that are sold or used again. */
const byProducts = ({ plant: { tables } }: Dossier): ReadonlySet<string> =>
  new Set(
    tables.waste.rows
      .filter(({ kind }) => kind === 'byproduct')
      .map(({ stream }) => `waste.stream.${stream}`),
  );

/** Waste by stream, the most first. */
const wasteStreams = (dossier: Dossier): readonly KnownFigure[] =>
  dossier
    .figuresUnder('waste.stream.')
    .filter(isKnown)
    .filter(({ id, unit }) => !id.endsWith('.cost') && unit === 't')
    .toSorted((a, b) => b.value - a.value);

/** One or two bars say no more than the table does. */
const fewestBars = 3;

/** By-products are apart from the total: nobody is to look for them in it. */
const byProductNote = (dossier: Dossier): Block[] =>
  byProducts(dossier).size === 0
    ? []
    : [{ kind: 'paragraph', style: 'source', text: msg('report.materials.byproduct') }];

function streamLabel(dossier: Dossier, { id }: KnownFigure): Message {
  const Name = nameOf(dossier, id);
  return byProducts(dossier).has(id)
    ? msg('report.materials.byproduct.bar', { Name })
    : capital(Name);
}

function wasteBars(dossier: Dossier): Block[] {
  const streams = wasteStreams(dossier);
  const [first] = streams;
  if (first === undefined) return [];
  if (streams.length < fewestBars)
    return [{ kind: 'heading', text: msg('report.materials.waste.table') }];
  const title = msg('report.materials.waste', {
    name: nameOf(dossier, first.id),
    amount: reported(first, 'recorded'),
  });
  return [
    {
      kind: 'chart',
      title,
      unitLine: msg('report.materials.waste.unit', {
        period: periodPhrases(dossier.core).reporting,
      }),
      alt: title,
      source: msg('report.materials.waste.source', { files: sourceFiles(dossier, 'waste') }),
      chart: {
        kind: 'bars',
        rows: streams.slice(0, 10).map((stream) => ({
          label: streamLabel(dossier, stream),
          tone: 'waste',
          shade: 'full',
          value: reported(stream, 'recorded'),
        })),
      },
    },
  ];
}

function facts(dossier: Dossier): Block[] {
  const specific = dossier.known('materials.specific');
  const unaccounted = dossier.known('materials.unaccounted');
  const waste = dossier.known('waste.specific');
  const hazardous = dossier.known('waste.hazardous');
  const fee = dossier.known('waste.cost');
  return factsBlock([
    ...(specific
      ? fact(reported(specific, 'indicator'), msg('report.materials.fact.specific'))
      : []),
    ...(unaccounted
      ? fact(reported(unaccounted, 'recorded'), msg('report.materials.fact.unaccounted'))
      : []),
    ...(waste ? fact(reported(waste, 'indicator'), msg('report.materials.fact.waste')) : []),
    ...(hazardous
      ? fact(reported(hazardous, 'recorded'), msg('report.materials.fact.hazardous'))
      : []),
    ...(fee ? fact(reported(fee, 'headline'), msg('report.materials.fact.fee')) : []),
  ]);
}

/** What goes in, what becomes product, and what leaves as waste. */
export function materialsSection(dossier: Dossier): Section | null {
  const blocks = [
    ...materialTable(dossier),
    ...wasteBars(dossier),
    ...comparisonTable(dossier, [
      'materials.yield',
      ...substanceYields(dossier).map(({ id }) => id),
      ...(wasteStreams(dossier).length < fewestBars
        ? wasteStreams(dossier).map(({ id }) => id)
        : []),
      'waste.total',
      'waste.hazardous',
      'waste.byproduct',
      'waste.cost',
    ]),
    ...byProductNote(dossier),
    ...facts(dossier),
  ];
  if (blocks.length === 0) return null;
  return {
    id: 'materials',
    name: msg('report.materials.name'),
    question: msg('report.materials.question'),
    title: titleOf(dossier),
    lead: leadOf(dossier),
    blocks,
  };
}
