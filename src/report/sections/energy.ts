import { msg } from '../../lang/message.js';
import type { Block, Section } from '../../model/report.js';
import type { Message } from '../../model/text.js';
import { reported } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { factsBlock } from '../facts.js';
import { nameOf } from '../names.js';
import { changeClause } from '../sentences/change.js';
import { doubtedPlaces, reservedTitle } from '../sentences/reserve.js';
import { energyFacts, greenhouseFact } from '../sentences/screening.js';
import { periodPhrases } from '../texts.js';
import { carrierIds, carrierTable } from './carrier-table.js';
import { electricityMonths } from './electricity-months.js';

/** The finding that costs most: hours of the day, or else what was paid, or else what was used. */
function titleOf(dossier: Dossier): Message {
  const share = dossier.known('electricity.peak.share');
  const peakCost = dossier.known('electricity.peak.cost');
  const cost = dossier.known('energy.cost');
  const total = dossier.known('energy.total');
  const { reporting: period } = periodPhrases(dossier.core);
  if (share && peakCost)
    return reservedTitle(
      dossier,
      msg('report.energy.title.peak', {
        share: reported(share, 'share'),
        cost: reported(peakCost, 'headline'),
      }),
      [share.id, peakCost.id],
    );
  if (cost) return costTitle(dossier);
  if (total)
    return reservedTitle(
      dossier,
      msg('report.energy.title.total', { period, total: reported(total, 'recorded') }),
      [total.id],
    );
  return msg('report.energy.title.gaps');
}

function costTitle(dossier: Dossier): Message {
  const cost = dossier.known('energy.cost');
  if (cost === undefined) return msg('report.energy.title.gaps');
  const { base, reporting: period } = periodPhrases(dossier.core);
  const change = changeClause(cost);
  const title = change
    ? msg('report.energy.title.costChange', {
        cost: reported(cost, 'headline'),
        change,
        base,
        period,
      })
    : msg('report.energy.title.cost', { cost: reported(cost, 'headline'), period });
  return reservedTitle(dossier, title, [cost.id]);
}

/** What was paid for what; and which cells the total still rests on though they are doubted. */
function leadOf(dossier: Dossier): Message {
  const doubts = doubtedPlaces(dossier, ['energy.total', 'energy.cost']);
  const Lead = paidFor(dossier);
  return doubts === null ? Lead : msg('report.doubted.lead', { Lead, Doubts: doubts });
}

function paidFor(dossier: Dossier): Message {
  const all = carrierIds(dossier);
  const carriers = all.map((id) => nameOf(dossier, id));
  const free = all.filter((id) => dossier.known(`${id}.cost`)?.value === 0);
  const cost = dossier.known('energy.cost');
  const total = dossier.known('energy.total');
  const { base, reporting: period } = periodPhrases(dossier.core);
  const change = cost && changeClause(cost);
  if (cost && change) {
    const paid = { period, cost: reported(cost, 'headline'), change, base };
    return free.length === 0 || free.length === all.length
      ? msg('report.energy.lead.cost', { ...paid, carriers })
      : msg('report.energy.lead.cost.free', {
          ...paid,
          carriers: all.filter((id) => !free.includes(id)).map((id) => nameOf(dossier, id)),
          free: free.map((id) => nameOf(dossier, id)),
        });
  }
  return total
    ? msg('report.energy.lead.total', { carriers, period, total: reported(total, 'recorded') })
    : msg('report.energy.lead.gaps', { carriers });
}

/** Factors of oil equivalent on which sources differ: the total moves with the choice. */
function oilConflicts({ core, library }: Dossier): Block[] {
  const factors = library.factors(core.factorSet);
  return core.factors.flatMap(({ id, name }): Block[] => {
    const factor = factors.get(id);
    if (!factor?.unit.startsWith('TOE/') || !factor.tag.includes('conflict')) return [];
    const text = msg('report.energy.conflict', {
      name,
      source: factor.sourceWords ?? factor.source,
    });
    return [{ kind: 'paragraph', style: 'source', text }];
  });
}

/** Where the money for energy goes: quantity, price, hours of the day. */
export function energySection(dossier: Dossier): Section | null {
  if (carrierIds(dossier).length === 0) return null;
  const blocks: Block[] = [
    ...electricityMonths(dossier),
    ...carrierTable(dossier),
    ...oilConflicts(dossier),
    ...factsBlock([...energyFacts(dossier), ...greenhouseFact(dossier)]),
  ];
  return {
    id: 'energy',
    name: msg('report.energy.name'),
    question: msg('report.energy.question'),
    title: titleOf(dossier),
    lead: leadOf(dossier),
    blocks,
  };
}
