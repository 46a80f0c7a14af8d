import { msg } from '../../lang/message.js';
import type { OptionResult } from '../../model/assessment-schema.js';
import type { Amount, Message, Text } from '../../model/text.js';
import { reported } from '../amounts.js';
import type { Dossier, KnownFigure } from '../dossier.js';
import { counted } from '../texts.js';
import { changeClause, directionOf } from './change.js';

/**
 * What the water that does not come out again means: it closes within the error · unexplained ·
 * impossible (more out than in) · not discharged (only wastewater is known, so evaporation and
 * product are in it too).
 */
export type WaterGap = 'closes' | 'unexplained' | 'impossible' | 'not-discharged';

/** Within this share a balance counts as closed where no uncertainty is known (95–105 %). */
const closureBand = 0.05;

/** A gap counts where it is larger than two standard uncertainties, or where none is known, than the band. */
function isSignificant(gap: KnownFigure, share: number | undefined): boolean {
  const { relativeUncertainty } = gap.quality;
  if (relativeUncertainty !== null) return relativeUncertainty < 0.5;
  return share !== undefined && Math.abs(share) > closureBand;
}

/** @returns the verdict on the water balance; `null` where it is not known. */
export function waterGap(dossier: Dossier): WaterGap | null {
  const gap = dossier.known('water.unaccounted');
  if (gap === undefined) return null;
  const share = dossier.known('water.unaccounted.share')?.value;
  if (!isSignificant(gap, share)) return 'closes';
  if (gap.value < 0) return 'impossible';
  return gap.basis === 'wastewater' ? 'not-discharged' : 'unexplained';
}

/** Months in which more wastewater was read than water. */
export const impossibleMonths = ({ diagnostics }: Dossier): readonly Text[] =>
  diagnostics
    .filter((each) => each.code === 'SX2507')
    .map(({ args }) => args.month)
    .toSorted()
    .map((month) => ({ kind: 'month', month }));

/** What the gap called for, and what the consultant proposes on the water of the whole plant. */
const aimedAtGap = ({ counted: options, option, plant }: Dossier): readonly OptionResult[] =>
  options.filter(({ id, because, saving }) =>
    option(id) === undefined
      ? saving[0]?.resource === 'water' &&
        plant.tables.measures.rows.some((row) => row.id === id && row.endUse === null)
      : because.some(({ i, v }) => (i ?? v) === 'water_unaccounted_pct'),
  );

/** The gap, with the options in the total that are aimed at it: then the cause is not all unknown. */
function unexplained(dossier: Dossier, volume: Amount): Message {
  const options = aimedAtGap(dossier).map(({ id }) => id);
  const [option] = options;
  if (option === undefined) return msg('report.finding.water', { volume });
  return counted(
    options.length,
    () => msg('report.finding.water.aimed.one', { volume, option }),
    () => msg('report.finding.water.aimed', { volume, options }),
  );
}

/** What was found on water and is in no option's money; `null` where nothing was. */
export function waterFinding(dossier: Dossier): Message | null {
  const gap = dossier.known('water.unaccounted');
  const verdict = waterGap(dossier);
  const months = impossibleMonths(dossier);
  if (months.length > 0) return msg('report.finding.water.months', { months: months.slice(0, 3) });
  if (gap === undefined || verdict === null) return null;
  const volume = { ...reported(gap, 'recorded'), value: Math.abs(gap.value), of: `${gap.id}@abs` };
  if (verdict === 'unexplained') return unexplained(dossier, volume);
  return verdict === 'impossible' ? msg('report.finding.water.impossible', { volume }) : null;
}

/** A yield that fell, with the raw material and the money that it lost, as far as they are known. */
export function yieldFinding(dossier: Dossier): Message | null {
  const yields = dossier.known('materials.yield');
  const change = yields && changeClause(yields);
  if (!change || directionOf(yields) !== 'down') return null;
  const value = reported(yields, 'indicator');
  const lost = yieldLoss(dossier);
  if (lost === null) return msg('report.finding.yield', { change, value });
  return lost.cost === null
    ? msg('report.finding.yield.loss', { change, value, loss: lost.loss })
    : msg('report.finding.yield.cost', { change, value, loss: lost.loss, cost: lost.cost });
}

/** Raw material used beyond what the yield of the base period would have taken [t], and its price; `null` where no fall is noticed. */
export function yieldLoss(dossier: Dossier): { loss: Amount; cost: Amount | null } | null {
  const yields = dossier.known('materials.yield');
  if (yields === undefined || directionOf(yields) !== 'down') return null;
  const loss = dossier.known('materials.yield.loss');
  const cost = dossier.known('materials.yield.loss.cost');
  if (loss === undefined || loss.value <= 0) return null;
  return { loss: reported(loss, 'recorded'), cost: cost ? reported(cost, 'headline') : null };
}
