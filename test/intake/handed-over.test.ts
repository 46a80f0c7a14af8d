import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';
import type { AssessmentCore } from '../../src/model/assessment-schema.js';
import { assessFacility, openWorkshop } from '../../src/pipeline.js';

const workshop = openWorkshop(nodeHost, resolve('templates'), '0.0.0');

/** By the place of each number: figures of both periods, and every month of every series. */
function numbersOf(core: AssessmentCore): Map<string, number | null> {
  const numbers = new Map<string, number | null>();
  for (const { id, value, base, unit } of core.figures) {
    numbers.set(`${id} [${unit}]`, value);
    numbers.set(`${id}@base [${unit}]`, base);
  }
  for (const { id, months, values } of core.series)
    for (const [index, month] of months.entries())
      numbers.set(`${id} ${month}`, values[index] ?? null);
  for (const { id, savingCost, npv } of core.options) {
    numbers.set(`option ${id}`, savingCost?.net ?? null);
    numbers.set(`option ${id} npv`, npv);
  }
  return numbers;
}

/** Numbers of one map that another holds otherwise, by more than rounding. */
const differences = (a: ReadonlyMap<string, number | null>, b: typeof a): string[] =>
  [...a].flatMap(([place, value]) => {
    const other = b.get(place);
    const isSame =
      value === other ||
      (value != null &&
        other != null &&
        Math.abs(value - other) <= 1e-12 * Math.max(Math.abs(value), Math.abs(other)));
    return isSame ? [] : `${place}: ${value} against ${other}`;
  });

test.each(['thuy-san-dong-lanh', 'det-nhuom', 'do-go-noi-that', 'de-giay-cao-su', 'xi-ma'])(
  '%s as its plant hands it over gives the figures of the canonical folder',
  async (name) => {
    const [canonical, handedOver] = await Promise.all(
      ['pilots', 'handed-over'].map((root) =>
        assessFacility(workshop, resolve('fixtures', root, name)),
      ),
    );
    if (!canonical || !handedOver) throw new Error('two folders were read');
    const severe = (severity: string, { diagnostics }: typeof canonical) =>
      diagnostics.filter((one) => one.severity === severity);
    expect(
      severe('error', handedOver).map(({ code, span }) => `${code} ${span.file}:${span.line}`),
    ).toEqual([]);
    const [numbers, others] = [numbersOf(canonical.core), numbersOf(handedOver.core)];
    expect(differences(numbers, others)).toEqual([]);
    expect(differences(others, numbers)).toEqual([]);
    const causes = (assessed: typeof canonical) =>
      severe('warning', assessed)
        .map(({ code, args }) => `${code} ${'item' in args ? JSON.stringify(args.item) : ''}`)
        .toSorted();
    expect(causes(handedOver)).toEqual(causes(canonical));
  },
);
