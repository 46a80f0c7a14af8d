import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, openLedger } from '../../../src/assess/options/overlap.js';

const flow = (id: string, amount: number, fields: Partial<Flow> = {}): Flow => ({
  id,
  amount,
  within: null,
  follows: null,
  ...fields,
});

describe('options on one flow', () => {
  test('F10.2: 15, 10 and 8 % of 1 000 are 150, 85 and 61.2', () => {
    const ledger = openLedger([flow('E', 1000)]);
    const at = ledger.indexOf('E');
    const steps = [0.15, 0.1, 0.08].map((fraction) => ledger.take(at, fraction, false));
    expect(steps[0]).toBeCloseTo(150, 9);
    expect(steps[1]).toBeCloseTo(85, 9);
    expect(steps[2]).toBeCloseTo(61.2, 9);
  });

  test('a probe shows what is left and takes nothing', () => {
    const ledger = openLedger([flow('E', 1000)]);
    expect(ledger.probe(0, 0.5, false)).toBe(500);
    expect(ledger.probe(0, 0.5, false)).toBe(500);
    ledger.take(0, 0.5, false);
    expect(ledger.probe(0, 0.5, false)).toBe(250);
  });

  test('own generation replaces an amount, up to what is left', () => {
    const ledger = openLedger([flow('E', 1000)]);
    ledger.take(0, 0.4, false);
    expect(ledger.take(0, 0.5, true)).toBeCloseTo(500, 9);
    expect(ledger.take(0, 0.5, true)).toBeCloseTo(100, 9);
  });

  test('a new start has the full flows again', () => {
    const ledger = openLedger([flow('E', 1000)]);
    ledger.take(0, 0.4, false);
    ledger.reset();
    expect(ledger.take(0, 0.1, false)).toBeCloseTo(100, 9);
  });
});

describe('a flow within another', () => {
  const open = () => openLedger([flow('all', 1000), flow('air', 200, { within: 'all' })]);

  test('what is saved of the part is gone from the whole', () => {
    const ledger = open();
    expect(ledger.take(1, 0.5, false)).toBeCloseTo(100, 9);
    expect(ledger.take(0, 0.1, false)).toBeCloseTo(90, 9);
  });

  test('what is saved of the whole is gone from the part in proportion', () => {
    const ledger = open();
    expect(ledger.take(0, 0.1, false)).toBeCloseTo(100, 9);
    expect(ledger.take(1, 0.5, false)).toBeCloseTo(90, 9);
  });

  test('parts that are told too large never take more than the whole', () => {
    const ledger = openLedger([
      flow('all', 100),
      flow('a', 90, { within: 'all' }),
      flow('b', 90, { within: 'all' }),
    ]);
    expect(ledger.take(1, 1, false)).toBeCloseTo(90, 9);
    expect(ledger.take(2, 1, false)).toBeCloseTo(10, 9);
  });
});

describe('a part that may be all that is taken', () => {
  const open = () => openLedger([flow('water', 1000), flow('leak', 200, { within: 'water' })]);

  test('counts as used up first', () => {
    const ledger = open();
    expect(ledger.take(0, 0.15, false, 1)).toBeCloseTo(150, 9);
    expect(ledger.take(1, 1, false)).toBeCloseTo(50, 9);
    expect(ledger.take(0, 1, false)).toBeCloseTo(800, 9);
  });

  test('is gone where more is taken than it was', () => {
    const ledger = open();
    ledger.take(0, 0.3, false, 1);
    expect(ledger.take(1, 1, false)).toBe(0);
  });
});

describe('a flow that follows another', () => {
  test('shrinks with it, and takes nothing from it', () => {
    const ledger = openLedger([flow('E', 1000), flow('surcharge', 50, { follows: 'E' })]);
    ledger.take(0, 0.2, false);
    expect(ledger.take(1, 0.5, false)).toBeCloseTo(20, 9);
    expect(ledger.take(1, 0.5, false)).toBeCloseTo(10, 9);
    expect(ledger.take(0, 0.1, false)).toBeCloseTo(80, 9);
  });
});

test('whatever is applied in whatever order, no flow gives more than it is', () => {
  const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  const step = fc.record({
    flow: fc.integer({ min: 0, max: 3 }),
    fraction: fc.double({ min: 0, max: 1, noNaN: true }),
    isSupply: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.tuple(amount, amount, amount, amount),
      fc.array(step, { maxLength: 30 }),
      ([whole, part, inner, other], steps) => {
        const flows = [
          flow('whole', whole),
          flow('part', part, { within: 'whole' }),
          flow('inner', inner, { within: 'part' }),
          flow('other', other, { follows: 'whole' }),
        ];
        const ledger = openLedger(flows);
        const saved = [0, 0, 0, 0];
        for (const { flow: at, fraction, isSupply } of steps) {
          const net = ledger.take(at, fraction, isSupply);
          expect(net).toBeGreaterThanOrEqual(0);
          saved[at] = (saved[at] as number) + net;
        }
        const within = (sum: number, limit: number) =>
          expect(sum).toBeLessThanOrEqual(limit * (1 + 1e-9));
        within((saved[0] as number) + (saved[1] as number) + (saved[2] as number), whole);
        within((saved[1] as number) + (saved[2] as number), part);
        within(saved[2] as number, inner);
        within(saved[3] as number, other);
      },
    ),
  );
});
