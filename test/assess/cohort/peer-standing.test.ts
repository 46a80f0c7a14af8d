import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Peer, peerStandings } from '../../../src/assess/cohort/peer-standing.js';

const peer = (facility: string, value: number | null, more: Partial<Peer> = {}): Peer => ({
  facility,
  sector: 'seafood',
  figures: new Map([['electricity.specific', { value, unit: 'kWh/t' }]]),
  ...more,
});

const five = [1000, 1200, 1400, 1600, 2000].map((value, at) => peer(`p${at + 1}`, value));

describe('among five plants', () => {
  const standings = peerStandings(five);

  test('percentiles by linear interpolation, as spreadsheets have them', () => {
    expect(standings[0]?.percentiles).toEqual({
      p10: 1080,
      p25: 1200,
      p50: 1400,
      p75: 1600,
      p90: 1840,
    });
  });

  test('each has its place from the lowest', () => {
    expect(standings.map(({ facility, rank }) => [facility, rank])).toEqual([
      ['p1', 1],
      ['p2', 2],
      ['p3', 3],
      ['p4', 4],
      ['p5', 5],
    ]);
  });

  test('equal values share the better place', () => {
    const tied = peerStandings([...five, peer('p6', 1200)]);
    expect(tied.filter(({ value }) => value === 1200).map(({ rank }) => rank)).toEqual([2, 2]);
    expect(tied.find(({ facility }) => facility === 'p3')?.rank).toBe(4);
  });
});

test.each([
  ['a plant without a value', peer('p5', null)],
  ['a plant of another sector', peer('p5', 2000, { sector: 'beer' })],
  [
    'a plant that counts in another unit',
    peer('p5', 2000, {
      figures: new Map([['electricity.specific', { value: 1, unit: 'kWh/m2' }]]),
    }),
  ],
])('%s is no peer, and four are too few', (_, other) => {
  const standings = peerStandings([...five.slice(0, 4), other]);
  expect(standings.filter(({ plants }) => plants === 4)).toHaveLength(4);
  expect(standings.every(({ rank, percentiles }) => rank === null && percentiles === null)).toBe(
    true,
  );
});

test('the order of the plants never matters, and ranks are consistent with values', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
    minLength: 5,
    maxLength: 20,
  });
  fc.assert(
    fc.property(values, (drawn) => {
      const peers = drawn.map((value, at) => peer(`p${at}`, value));
      const standings = peerStandings(peers);
      expect(peerStandings(peers.toReversed())).toEqual(standings);
      for (const a of standings)
        for (const b of standings) expect((a.rank ?? 0) < (b.rank ?? 0)).toBe(a.value < b.value);
    }),
  );
});
