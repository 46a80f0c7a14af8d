import { type Draft, findingId, type Grounds } from './grounds.js';

/**
 * Meters that the network shows to be wrong, by as much as the others say; those that only fail along
 * with them are none. Where the plant as a whole
 * loses of the substance, a leak and a meter that reads low look alike inside the network: then the
 * loss is the finding, and no meter is accused.
 */
export const meterFindings = ({ balances }: Grounds): readonly Draft[] =>
  balances.flatMap(({ id, step, period, verdict, suspects, flows, unit }) => {
    if (step !== null || period !== 'reporting' || verdict === 'loss') return [];
    const wrong = suspects.filter(({ eliminated }) => eliminated);
    return wrong.map(({ flow, estimate }): Draft => {
      const measured = flows.find((each) => each.id === flow)?.measured ?? null;
      const named = { kind: 'bad-meter', about: flow, since: null } as const;
      return {
        id: findingId(named),
        ...named,
        size:
          estimate === null || measured === null
            ? null
            : { value: measured - estimate, low: null, high: null, unit },
        money: null,
        grade: 'C',
        evidence: [`balances.${id}`],
      };
    });
  });
