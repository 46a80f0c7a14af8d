import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../src/lang/speaker.js';
import { changeClause, isBetter, isWorse } from '../../src/report/sentences/change.js';
import { figure } from '../support/report-input.js';

const said = (language: 'vi' | 'en', of: Parameters<typeof changeClause>[0]) => {
  const clause = changeClause(of);
  return clause && createSpeaker(language).say(clause).replaceAll('\u00a0', ' ');
};

describe('a change against the base period', () => {
  it.each([
    ['up', figure('energy.cost', 'VND', 113, 100), 'tăng 13%', 'up 13%'],
    ['down', figure('energy.cost', 'VND', 97.55, 100), 'giảm 2,5%', 'down 2.5%'],
    ['below half a per cent', figure('energy.cost', 'VND', 100.49, 100), 'không đổi', 'unchanged'],
    ['half a per cent', figure('energy.cost', 'VND', 100.51, 100), 'tăng 0,5%', 'up 0.5%'],
    ['without a base', figure('energy.cost', 'VND', 100), null, null],
    ['from nothing', figure('waste.total', 't', 5, 0), null, null],
    [
      'of a share, in points',
      figure('materials.yield', 'fraction', 0.559, 0.584),
      'giảm 2,5 điểm',
      'down 2.5 points',
    ],
    [
      'of a share, up',
      figure('electricity.peak.share', 'fraction', 0.22, 0.21),
      'tăng 1,0 điểm',
      'up 1.0 points',
    ],
    [
      'of a share, none',
      figure('materials.yield', 'fraction', 0.5594, 0.5583),
      'không đổi',
      'unchanged',
    ],
  ])('%s', (_, of, vietnamese, english) => {
    expect([said('vi', of), said('en', of)]).toEqual([vietnamese, english]);
  });

  it.each([
    ['more use is worse', figure('water.specific', 'm3/t', 60, 48), true, false],
    ['less use is better', figure('water.specific', 'm3/t', 48, 60), false, true],
    ['less yield is worse', figure('materials.yield', 'fraction', 0.55, 0.58), true, false],
    [
      'more yield of a substance is better',
      figure('materials.yield.nickel', 'fraction', 0.8, 0.7),
      false,
      true,
    ],
    ['no change is neither', figure('water.specific', 'm3/t', 60, 60), false, false],
    ['an unknown change is neither', figure('water.specific', 'm3/t', null, 60), false, false],
  ])('%s', (_, of, worse, better) => {
    expect([isWorse(of), isBetter(of)]).toEqual([worse, better]);
  });
});
