// The classes of synthetic plants: what happens in each, and what is to be shown of it.

const years = (draws) => (draws.chance(0.5) ? 24 : 36);
/** First month of a change, six or more from either end. */
const inside = (months, draws, margin = 6) => margin + draws.below(months - 2 * margin + 1);
const sign = (draws) => (draws.chance(0.5) ? 1 : -1);
const noise = (draws) => draws.between(0.01, 0.03);

/** A class of plants in which nothing happens; `more` adds what makes it hard. */
const quiet = (name, more = () => ({})) => ({
  name: `quiet: ${name}`,
  kind: 'quiet',
  wish: (draws) => {
    const months = years(draws);
    return { months, noise: noise(draws), ...more(draws, months) };
  },
});

/** A class with one change; `change` names the part of the plant it is in. */
const changed = (name, kind, change, make) => ({
  name,
  kind,
  wish: (draws) => {
    const months = years(draws);
    const { [change]: wanted, margin, ...more } = make(draws, months);
    const since = inside(months, draws, margin);
    return {
      months,
      noise: noise(draws),
      hasWater: change === 'step' ? undefined : true,
      ...more,
      [change]: { shape: 'step', since, ...wanted },
    };
  },
});

const shiftOf = (draws, months) => ({
  since: inside(months, draws),
  by: draws.between(1, 2) * sign(draws),
});

const quietClasses = [
  quiet('white noise'),
  quiet('output grows by half', () => ({ growth: 0.5 })),
  quiet('noise follows output', () => ({ noiseKind: 'follows-output' })),
  quiet('heavy tails', () => ({ noiseKind: 'heavy' })),
  quiet('autocorrelation 0.3', () => ({ noiseKind: 0.3 })),
  quiet('product mix moves', (draws, months) => ({
    products: 2,
    intensity: draws.between(1.4, 2.2),
    mixShift: { since: inside(months, draws), times: draws.between(1.5, 2.5) },
  })),
  quiet('weather and days on record', (draws, months) => ({
    temperature: 0.02,
    workingDay: 0.008,
    temperatureShift: shiftOf(draws, months),
    isTemperatureRead: true,
    areDaysRead: true,
  })),
  quiet('bills estimated, then made up', (draws, months) => ({
    estimated: { from: 6 + draws.below(months - 12), count: 3 },
  })),
  quiet('unit slip in one month', (draws, months) => ({ slip: slipOf(draws, months) })),
];

const slipOf = (draws, months) => ({
  month: draws.below(months),
  band: draws.below(3),
  factor: draws.chance(0.7) ? 0.001 : 1000,
});

const stepClasses = [
  changed('step 4 to 8 σ', 'found', 'step', (draws) => ({
    step: { sigmas: draws.between(4, 8), sign: sign(draws) },
  })),
  changed('step 4 to 8 σ, 4 or 5 months from an end', 'edge', 'step', (draws, months) => ({
    step: {
      sigmas: draws.between(4, 8),
      sign: sign(draws),
      since: draws.pick([4, 5, months - 5, months - 4]),
    },
  })),
  changed('step 4 to 8 σ, weather and days on record', 'found', 'step', (draws, months) => ({
    step: { sigmas: draws.between(4, 8), sign: sign(draws) },
    temperature: 0.02,
    workingDay: 0.008,
    temperatureShift: shiftOf(draws, months),
    isTemperatureRead: true,
    areDaysRead: true,
  })),
  changed('step 4 to 8 σ, beside a unit slip', 'found', 'step', (draws, months) => ({
    step: { sigmas: draws.between(4, 8), sign: sign(draws) },
    slip: slipOf(draws, months),
  })),
  changed('step 4 to 8 σ, autocorrelation 0.3', 'hard', 'step', (draws) => ({
    step: { sigmas: draws.between(4, 8), sign: sign(draws) },
    noiseKind: 0.3,
  })),
  changed('drift that ends at 8 to 14 σ', 'drift', 'step', (draws) => ({
    step: { shape: 'drift', sigmas: draws.between(8, 14), sign: sign(draws) },
  })),
  changed('leak 4 to 8 σ', 'found', 'leak', (draws) => ({
    leak: { sigmas: draws.between(4, 8) },
  })),
  changed('use of water 4 to 8 σ, wastewater follows', 'found', 'use', (draws) => ({
    use: { sigmas: draws.between(4, 8), sign: sign(draws) },
  })),
];

/** What data alone cannot tell from a change: shown, without a goal. */
const limitClasses = [
  quiet('autocorrelation 0.5', () => ({ noiseKind: 0.5 })),
  quiet('weather moves the use, not on record', (draws, months) => ({
    temperature: 0.02,
    temperatureShift: shiftOf(draws, months),
  })),
  quiet('intake meter reads 10 to 20 % low from a month on', (draws, months) => ({
    hasWater: true,
    meterLow: { since: inside(months, draws), share: draws.between(0.1, 0.2) },
  })),
].map((one) => ({ ...one, name: one.name.replace('quiet', 'limit'), kind: 'limit' }));

export const plantClasses = [...quietClasses, ...stepClasses, ...limitClasses];

/** Steps of one size in one length of record, in standard deviations of the monthly noise. */
export const sigmaClasses = [24, 36].flatMap((months) =>
  [1.5, 2, 2.5, 3, 4].map((sigmas) => ({
    ...changed(`${months} months, step ${sigmas} σ`, 'grid', 'step', (draws) => ({
      step: { sigmas, sign: sign(draws), since: inside(months, draws) },
      months,
    })),
    row: `${months} months`,
    column: `${sigmas} σ`,
  })),
);

/** Steps of one share of the use under one noise, 24 months. */
export const shareClasses = [0.01, 0.015, 0.02, 0.03, 0.04].flatMap((level) =>
  [0.02, 0.04, 0.06, 0.08, 0.12].map((share) => ({
    ...changed(`noise ${100 * level} %, step ${100 * share} %`, 'grid', 'step', (draws) => ({
      step: { share, sign: sign(draws), since: inside(24, draws) },
      noise: level,
      months: 24,
    })),
    row: `noise ${100 * level} % of use`,
    column: `step ${100 * share} %`,
  })),
);
