import { type Draft, found, type Grounds, intervalOf } from './grounds.js';

/**
 * Meters that the network shows to be wrong, by as much as the others say; those that only fail along
 * with them are none. Where the plant as a whole loses of the substance, a leak and a meter that reads
 * low look alike inside the network: then the loss is the finding, and no meter is accused.
 */
export const meterFindings = ({ balances }: Grounds): readonly Draft[] =>
  balances.flatMap(({ id, step, period, verdict, suspects, flows, unit }) => {
    if (step !== null || period !== 'reporting' || verdict === 'loss') return [];
    const wrong = suspects.filter(({ eliminated }) => eliminated);
    return wrong.map(({ flow, estimate }): Draft => {
      const measured = flows.find((each) => each.id === flow)?.measured ?? null;
      return found(
        { kind: 'bad-meter', about: flow, since: null },
        {
          size:
            estimate === null || measured === null
              ? null
              : { ...intervalOf(measured - estimate, null), unit },
          money: null,
          grade: 'C',
          evidence: [`balances.${id}`],
        },
      );
    });
  });
