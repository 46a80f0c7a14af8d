import type { OptionResult } from '../../model/assessment-schema.js';
import { type Quantity, quantity } from '../../model/quantity.js';
import { abatementCost } from '../economics/abatement-cost.js';
import { cashFlow, type Finance, type YearlySaving, yearsCounted } from '../economics/cash-flow.js';
import { discountedPayback } from '../economics/discounted-payback.js';
import { internalRateOfReturn } from '../economics/internal-rate-of-return.js';
import { netPresentValue } from '../economics/net-present-value.js';
import { simplePayback } from '../economics/simple-payback.js';

type Economics = Pick<
  OptionResult,
  'paybackYears' | 'discountedPaybackYears' | 'npv' | 'irr' | 'abatementCost'
>;

/** What is not known of an option whose cost or saving is not known. */
export const noEconomics: Economics = {
  paybackYears: null,
  discountedPaybackYears: null,
  npv: null,
  irr: null,
  abatementCost: null,
};

/**
 * The economics of an investment and the saving that it brings.
 *
 * @param investment - [money], ≥ 0
 * @param saving - After overlap and running cost. [money/yr]
 * @param avoided - Emissions avoided a year [tCO2e]; `null`: not known.
 */
export function economicsOf(
  investment: number,
  saving: YearlySaving,
  lifeYears: number,
  avoided: number | null,
  finance: Finance,
): Economics {
  const capital = quantity(investment, 'money');
  const yearly = quantity(saving.energy + saving.other, 'money/yr');
  const flows = cashFlow(capital, saving, lifeYears, finance);
  const { discountRate } = finance;
  return {
    paybackYears: simplePayback(capital, yearly),
    discountedPaybackYears: discountedPayback(capital, flows, discountRate),
    npv: netPresentValue(capital, flows, discountRate),
    irr: internalRateOfReturn(capital, flows),
    abatementCost:
      avoided === null
        ? null
        : abatementCost(
            capital,
            yearly,
            quantity(avoided, 'tCO2e'),
            discountRate,
            yearsCounted(lifeYears, finance),
          ),
  };
}

/** Present value per unit of each term, so that a trial need not build its cash flow. */
export interface WorthPerUnit {
  readonly energy: number;
  readonly other: number;
  readonly investment: number;
}

/** How the net present value hangs on saving and investment: it is linear in each. */
export function worthPerUnit(lifeYears: number, finance: Finance): WorthPerUnit {
  const worth = (investment: number, energy: number, other: number): Quantity<'money'> => {
    const capital = quantity(investment, 'money');
    const saving = { energy: quantity(energy, 'money/yr'), other: quantity(other, 'money/yr') };
    return netPresentValue(
      capital,
      cashFlow(capital, saving, lifeYears, finance),
      finance.discountRate,
    );
  };
  return { energy: worth(0, 1, 0), other: worth(0, 0, 1), investment: worth(1, 0, 0) };
}
