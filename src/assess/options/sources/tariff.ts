import { tariffFactor, tariffPrice } from '../../tariff-price.js';
import { known, type Source, unknown } from '../resolution.js';

/** The price of a tariff period over the reporting period. [VND/kWh] */
export const tariff =
  (period: 'peak' | 'offpeak'): Source =>
  (view) => {
    const { plant, factors, periods } = view.subject;
    if (!plant.facility.tariff) return unknown('facility.json:tariff');
    const prefix = tariffFactor(plant.facility.tariff, period);
    const price = tariffPrice(factors, prefix, periods.reporting);
    if (price === null) return unknown(prefix);
    const read = price.factors.map(({ id }) => view.factor(id));
    const leaves = read.flatMap((factor) => factor?.from ?? []);
    return read.includes(undefined) ? unknown(prefix) : known(price.value, 'VND/kWh', 'B', leaves);
  };
