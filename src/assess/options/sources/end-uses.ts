import { worstGrade } from '../../figures/quality.js';
import { known, type PlantView, type Source, unknown } from '../resolution.js';
import { energyMeter } from './meters.js';

interface Share {
  readonly value: number;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly from: readonly string[];
}

/**
 * Electricity of an end use. [kWh/yr] Metered and given shares stand as they are; the sector's usual
 * shares of the others are scaled to what remains, never below 0.
 */
export const endUse =
  (id: string): Source =>
  (view) => {
    const total = view.variable('E_el');
    if (total.kind !== 'known') return total;
    const share = shareOf(view, id, total.value);
    if (!share) return unknown(`facility.json:endUses.${id}`);
    const grade = worstGrade([share.grade, total.grade]);
    return known(share.value * total.value, 'kWh/yr', grade, [...total.from, ...share.from]);
  };

function shareOf(view: PlantView, id: string, total: number): Share | undefined {
  const { facility } = view.subject.plant;
  const fixed = view.once('end-uses', () => fixedShares(view, total));
  const own = fixed.get(id);
  if (own) return own;
  const sector = view.subject.library.sectors.get(facility.sector);
  if (!sector) return undefined;
  const usual = Object.entries(sector.electricity).filter(([each]) => !fixed.has(each));
  const sumOfUsual = usual.reduce((sum, [, { share }]) => sum + share, 0);
  const sumOfFixed = [...fixed.values()].reduce((sum, { value }) => sum + value, 0);
  const listed = usual.find(([each]) => each === id)?.[1].share ?? 0;
  const left = Math.max(0, 1 - sumOfFixed);
  return {
    value: listed === 0 ? 0 : (listed * left) / sumOfUsual,
    grade: 'D',
    from: [`sector:${facility.sector}.electricity.${id}`],
  };
}

/** Shares that are known better than by the sector's custom: metered ones, then given ones. */
function fixedShares(view: PlantView, total: number): ReadonlyMap<string, Share> {
  const { facility } = view.subject.plant;
  const shares = new Map<string, Share>();
  for (const [id, { share, grade }] of Object.entries(facility.endUses ?? {}))
    shares.set(id, {
      value: share,
      grade: grade ?? 'C',
      from: [`facility.json:endUses.${id}.share`],
    });
  for (const { endUse: id } of Object.values(facility.meters ?? {})) {
    if (id === undefined) continue;
    const metered = energyMeter(id, 'kWh/yr')(view);
    if (metered.kind === 'known' && total > 0)
      shares.set(id, { value: metered.value / total, grade: 'B', from: metered.from });
  }
  return shares;
}
