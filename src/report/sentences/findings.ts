import { msg } from '../../lang/message.js';
import type { Message, Text } from '../../model/text.js';
import { reported } from '../amounts.js';
import type { Dossier, KnownFigure } from '../dossier.js';
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

/** What was found on water and is in no option's money; `null` where nothing was. */
export function waterFinding(dossier: Dossier): Message | null {
  const gap = dossier.known('water.unaccounted');
  const verdict = waterGap(dossier);
  const months = impossibleMonths(dossier);
  if (months.length > 0) return msg('report.finding.water.months', { months: months.slice(0, 3) });
  if (gap === undefined || verdict === null) return null;
  const volume = { ...reported(gap, 'recorded'), value: Math.abs(gap.value), of: `${gap.id}@abs` };
  if (verdict === 'unexplained') return msg('report.finding.water', { volume });
  return verdict === 'impossible' ? msg('report.finding.water.impossible', { volume }) : null;
}

/** A yield that fell; `null` where it did not, or is not known. */
export function yieldFinding(dossier: Dossier): Message | null {
  const yields = dossier.known('materials.yield');
  const change = yields && changeClause(yields);
  if (!change || directionOf(yields) !== 'down') return null;
  return msg('report.finding.yield', { change, value: reported(yields, 'indicator') });
}
