import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFile, readMeterFiles, vietnameseTime } from '../../support/meters.js';

const sane = (text: string | Uint8Array): void => {
  const { meters, inputs } = readMeterFiles({ 'M.csv': text });
  for (const { rows, used, refused } of inputs) expect(rows).toBe(used + refused);
  for (const { months, count, state } of meters) {
    const known = months.reduce((sum, month) => sum + month.known, 0);
    expect(known).toBeLessThanOrEqual(count);
    for (const { quantity } of months) expect(Number.isFinite(quantity)).toBe(true);
    expect(['read', 'refused', 'empty']).toContain(state);
  }
};

const seeds = [
  makeFile({ days: 3 }),
  makeFile({
    days: 2,
    heading: 'Thời điểm;kWh',
    time: vietnameseTime,
    delimiter: ';',
    stamp: 'end',
  }),
  `# điện, kW\n${makeFile({ days: 2, heading: '"time","value"', minutes: 30 })}`,
].map((text) => new TextEncoder().encode(text));

describe('any bytes at all', () => {
  it('are read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), sane), { numRuns: 300 });
  });

  it('behind a heading', () => {
    const letters = '0123456789-/:.,; T"\n\r\tkWh#é';
    const body = fc.array(fc.constantFrom(...letters), { maxLength: 300 });
    fc.assert(
      fc.property(body, (all) => sane(`time,value (kWh)\n${all.join('')}`)),
      { numRuns: 300 },
    );
  });

  it('in a sound file that was damaged', () => {
    const cut = fc.record({
      at: fc.nat(4000),
      length: fc.nat(60),
      by: fc.uint8Array({ maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(cut, { maxLength: 5 }), (seed, cuts) => {
        let bytes = [...seed];
        for (const { at, length, by } of cuts)
          bytes = [...bytes.slice(0, at), ...by, ...bytes.slice(at + length)];
        sane(Uint8Array.from(bytes));
      }),
      { numRuns: 200 },
    );
  });
});
