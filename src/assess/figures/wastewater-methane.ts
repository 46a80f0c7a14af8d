import type { Facility } from '../../model/facility-schema.js';
import type { Factor } from '../../model/library.js';
import { quantity } from '../../model/quantity.js';
import { readQuestions } from '../condition/questions.js';
import { valueIn } from '../factor-units.js';
import { pollutantLoad } from '../formulas/pollutant-load.js';
import { wastewaterMethane } from '../formulas/wastewater-methane.js';
import { weightedMean } from '../formulas/weighted-mean.js';
import { type Months, within } from './axis.js';
import { draftOf, periodNames } from './draft.js';
import { concentration, monthlyMeans } from './effluent.js';
import { converted, type Part } from './part.js';
import { qualityOfProduct, qualityOfTable } from './quality.js';
import { readingPart } from './reading-part.js';
import { total } from './total.js';
import { factorOf, isRefused, type Workspace } from './workspace.js';

const id = 'ghg.wastewater';

type TreatmentKind = NonNullable<NonNullable<Facility['wastewater']>['treatment']>;

/** Methane correction factors (IPCC 2006, Vol. 5, Table 6.8). */
const corrections: Readonly<Record<TreatmentKind, string>> = {
  anaerobic: 'mcf_ana',
  'deep-lagoon': 'mcf_lag_dp',
  'shallow-lagoon': 'mcf_lag_sh',
  aerobic: 'mcf_aer_ok',
  'aerobic-overloaded': 'mcf_aer_over',
};

/**
 * `ghg.wastewater`, a part of scope 1: methane of wastewater that the plant treats itself, where
 * facility.json says how. Where it has a plant of its own and does not say, that is named; sludge
 * drawn off is not on record, and taken to be none.
 */
export function wastewaterMethaneParts(space: Workspace): readonly Part[] {
  const treatment = space.plant.facility.wastewater?.treatment;
  if (treatment === undefined) {
    if (treatsItself(space))
      space.leftOut.push({
        ...{ id, period: 'reporting', reason: 'missing' },
        because: ['facility.json:wastewater.treatment'],
      });
    return [];
  }
  const part = methanePart(space, factorOf(space, corrections[treatment]));
  const { effluent } = space.plant.tables;
  total(space, {
    ...{ id, unit: 't CO2e', formula: 'wastewater-methane', parts: [part] },
    file: effluent.file,
    isRefused: isRefused(effluent),
  });
  return [part];
}

function treatsItself(space: Workspace): boolean {
  if (space.plant.facility.wastewater?.to === 'own-plant') return true;
  const answer = readQuestions(space)('wastewater.own');
  return answer.kind === 'known' && answer.value === true;
}

/** [t CO2e] */
function methanePart(space: Workspace, correction: Factor): Part {
  const capacity = factorOf(space, 'b0_cod');
  const potential = factorOf(space, 'gwp_ch4_ar5');
  const recovered = readingPart(space, 'methane_recovered');
  const treatment = {
    capacity: valueIn(capacity, 'kgCH4/kgCOD'),
    correction: valueIn(correction, '-'),
    potential: valueIn(potential, 'kgCO2e/kg'),
  };
  return converted(loadPart(space), [capacity, correction, potential], (organic, at) => {
    const burnt = recovered === undefined ? 0 : (recovered.months[at] ?? null);
    const { capacity: most, correction: part, potential: warming } = treatment;
    if (burnt === null || most === null || part === null || warming === null) return null;
    const how = { capacity: most, correction: part, recovered: burnt * 1000 };
    return (wastewaterMethane(organic, how) * warming) / 1000;
  });
}

/** COD into the treatment by month. [kg] Months between samples are taken to be like the sampled. */
function loadPart(space: Workspace): Part {
  const { effluent, water } = space.plant.tables;
  const volume = draftOf(space.book, 'wastewater.volume');
  const inlet = inletConcentration(space);
  return {
    file: effluent.file,
    isRefused: isRefused(effluent) || isRefused(water),
    isPresent: { base: true, reporting: true },
    months: (volume.months ?? space.axis.months.map(() => null)).map((flow, at) => {
      const mean = inlet?.months[at] ?? null;
      return flow === null || mean === null ? null : pollutantLoad(quantity(flow, 'm3'), mean);
    }),
    leaves: [...(inlet?.leaves ?? []), 'wastewater.volume', 'facility.json:wastewater.treatment'],
    factors: [],
    quality: {
      ...qualityOfProduct([qualityOfTable(space.plant.facility, effluent.file), volume.quality]),
      grade: 'C',
    },
    figure: id,
    unknownBecause: inlet === undefined ? [effluent.file, 'answers.json:wastewater.cod'] : null,
  };
}

interface Concentration {
  /** [mg/L] */
  readonly months: Months;
  readonly leaves: readonly string[];
}

/** Sampled at the inlet, else as the questionnaire has it. */
function inletConcentration(space: Workspace): Concentration | undefined {
  const samples = space.plant.tables.effluent.rows.filter(
    ({ point, parameter, unit }) =>
      point === 'inlet' && parameter === 'COD' && unit === concentration,
  );
  if (samples.length > 0)
    return {
      months: filled(space, monthlyMeans(space.axis, samples)),
      leaves: samples.map(({ file, line }) => `${file}:${line}:value`),
    };
  const answer = readQuestions(space)('wastewater.cod');
  if (answer.kind !== 'known' || typeof answer.value !== 'number') return undefined;
  const told = answer.value;
  return {
    months: space.axis.months.map(() => told),
    leaves: ['answers.json:wastewater.cod'],
  };
}

/** Months without a sample get the mean of their period, weighted by flow. */
function filled(space: Workspace, sampled: Months): Months {
  const { axis } = space;
  const flow = draftOf(space.book, 'wastewater.volume').months ?? [];
  const months = [...sampled];
  for (const period of periodNames) {
    const weights = within(axis, flow, period);
    const known = within(axis, sampled, period).flatMap((value, at) =>
      value === null ? [] : [{ value, weight: weights[at] ?? 0 }],
    );
    const mean = weightedMean(
      known.map(({ value }) => value),
      known.map(({ weight }) => weight),
    );
    const [from, to] = axis.span[period];
    for (let at = from; at < to; at++) months[at] ??= mean ?? null;
  }
  return months;
}
