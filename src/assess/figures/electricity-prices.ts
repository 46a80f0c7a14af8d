import type { TariffPeriod } from '../../model/tariff-period.js';
import { loadShiftValue } from '../formulas/load-shift-value.js';
import { meanPrice } from '../formulas/mean-price.js';
import { tariffFactor, tariffPrice } from '../tariff-price.js';
import type { PeriodName } from './axis.js';
import { derive } from './derive.js';
import { type Draft, draftOf, enter, missing, type Outcome } from './draft.js';
import { moneyOf } from './money.js';
import { errorsOfFactor, qualityOfProduct, qualityOfSum } from './quality.js';
import type { Workspace } from './workspace.js';

const bands: readonly TariffPeriod[] = ['peak', 'standard', 'offpeak'];

/**
 * `electricity.price`, also by tariff band, what a kWh moved from peak to off peak is worth, and what
 * the peak hours cost above that. Prices are those of the bills; where these do not tell the bands
 * apart, those of the tariff in force.
 */
export function electricityPriceFigures(space: Workspace): void {
  if (space.book.has('energy.electricity.cost'))
    priceFigure(space, 'electricity.price', 'energy.electricity');
  for (const band of bands)
    if (space.book.has(`electricity.${band}.cost`))
      priceFigure(space, `electricity.${band}.price`, `electricity.${band}`);
  if (!shiftValue(space)) return;
  const perUnit = `${moneyOf(space)}/kWh`;
  derive(space.book, {
    id: 'electricity.peak.surcharge',
    unit: moneyOf(space),
    formula: 'load-shift-value',
    from: [
      ['electricity.peak', 'kWh'],
      [shiftId, perUnit],
    ],
    compute: (energy, value) => loadShiftValue(energy, value, 0),
    qualityOf: (energy, value) => qualityOfProduct([energy.quality, value.quality]),
  });
}

const shiftId = 'electricity.peak.shift.value';

function priceFigure(space: Workspace, id: string, amount: string): void {
  derive(space.book, {
    id,
    unit: `${moneyOf(space)}/kWh`,
    formula: 'mean-price',
    from: [
      [`${amount}.cost`, moneyOf(space)],
      [amount, 'kWh'],
    ],
    compute: meanPrice,
    isMonthly: true,
  });
}

function shiftValue(space: Workspace): Draft | undefined {
  const isBilled = ['peak', 'offpeak'].every((band) => space.book.has(`electricity.${band}.price`));
  return isBilled ? billedShiftValue(space) : tariffShiftValue(space);
}

function billedShiftValue(space: Workspace): Draft {
  const unit = `${moneyOf(space)}/kWh`;
  const from = ['electricity.peak.price', 'electricity.offpeak.price'] as const;
  const draft = derive(space.book, {
    id: shiftId,
    unit,
    formula: 'load-shift-value',
    from: from.map((id) => [id, unit] as const),
    compute: (peak, offPeak) => loadShiftValue(1, peak, offPeak),
  });
  const [peak, offPeak] = from.map((id) => draftOf(space.book, id));
  const terms = [
    { value: peak?.reporting.value ?? 0, quality: peak?.quality ?? draft.quality },
    { value: -(offPeak?.reporting.value ?? 0), quality: offPeak?.quality ?? draft.quality },
  ];
  return enter(space.book, { ...draft, basis: 'energy.csv', quality: qualityOfSum(terms) });
}

/** Only where facility.json says at which voltage the plant buys; the tariff is in đồng. */
function tariffShiftValue(space: Workspace): Draft | undefined {
  const { tariff } = space.plant.facility;
  if (tariff === undefined || moneyOf(space) !== 'VND') return undefined;
  const price = (band: TariffPeriod, period: PeriodName) =>
    tariffPrice(space.factors, tariffFactor(tariff, band), space.periods[period]);
  const outcome = (period: PeriodName): Outcome => {
    const [peak, offPeak] = [price('peak', period), price('offpeak', period)];
    return peak === null || offPeak === null
      ? missing([`factor:${tariffFactor(tariff, peak === null ? 'peak' : 'offpeak')}`])
      : { value: loadShiftValue(1, peak.value, offPeak.value) };
  };
  const prices = [price('peak', 'reporting'), price('offpeak', 'reporting')];
  const terms = prices.flatMap((each, at) => {
    const [factor] = each?.factors ?? [];
    return each === null || factor === undefined
      ? []
      : [
          {
            value: at === 0 ? each.value : -each.value,
            quality: { grade: 'B' as const, errors: errorsOfFactor(factor) },
          },
        ];
  });
  return enter(space.book, {
    id: shiftId,
    unit: 'VND/kWh',
    formula: 'load-shift-value',
    base: outcome('base'),
    reporting: outcome('reporting'),
    months: null,
    inputs: ['facility.json:tariff'],
    factors: prices.flatMap((each) => each?.factors ?? []),
    quality: qualityOfSum(terms),
    basis: 'facility.json:tariff',
  });
}
