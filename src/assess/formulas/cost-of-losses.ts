import type { Formula } from './formula.js';

export const costOfLossesFormula: Formula = {
  id: 'cost-of-losses',
  equation: 'C_L = Σ ((C_M + C_E + C_S)·(1 − a) + C_W), a = m_product / (m_product + m_loss)',
  unit: 'money',
  source: 'ISO 14051 (MFCA)',
};

/** Costs of a quantity centre by kind. [money] */
export interface CostParts {
  readonly material: number;
  readonly energy: number;
  readonly system: number;
  readonly waste: number;
}

/**
 * What of the costs of a quantity centre is lost: material, energy and system cost by mass, the
 * management of waste in full.
 *
 * @param costs Put into the centre, with what the material brings from those before it. [money]
 * @param productShare Of the mass received, what goes on as product, 0–1; all on one basis.
 * @returns [money]
 *
 * @formula cost-of-losses
 */
export function costOfLosses(costs: CostParts, productShare: number): CostParts {
  const lost = 1 - productShare;
  return {
    material: costs.material * lost,
    energy: costs.energy * lost,
    system: costs.system * lost,
    waste: costs.waste,
  };
}

/** All kinds together. [money] */
export const sumOfCosts = ({ material, energy, system, waste }: CostParts): number =>
  material + energy + system + waste;
