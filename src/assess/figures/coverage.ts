import type { Coverage } from '../../model/assessment-schema.js';
import type { Months } from './axis.js';
import { gradedByMeter } from './matched-bills.js';
import { type Part, partOf } from './part.js';
import { type Quality, qualityOfTable, statedQuality } from './quality.js';
import { grouped, isBought } from './rows.js';
import { waterStreams } from './water.js';
import type { Workspace } from './workspace.js';

/** Every item that the plant records, with the months that are known of it, in the order of the tables. */
export function coverageOf(space: Workspace): readonly Coverage[] {
  return [
    ...productionCoverage(space),
    ...energyCoverage(space),
    ...waterCoverage(space),
    ...materialCoverage(space),
    ...wasteCoverage(space),
    ...effluentCoverage(space),
    ...readingCoverage(space),
  ];
}

function row(space: Workspace, series: string, months: Months, quality: Quality): Coverage {
  const gaps = space.axis.months.filter((_, at) => months[at] === null);
  return {
    series,
    known: months.length - gaps.length,
    months: months.length,
    gaps,
    ...statedQuality(quality),
  };
}

const ofPart = (space: Workspace, series: string, { months, quality }: Part): Coverage =>
  row(space, series, months, quality);

function productionCoverage(space: Workspace): readonly Coverage[] {
  const { production: table } = space.plant.tables;
  const products = [...grouped(table.rows, ({ product }) => product)];
  return products.map(([product, rows]) =>
    ofPart(
      space,
      products.length === 1 ? 'production.total' : `production.${product}`,
      partOf(space, { table, rows, column: 'quantity' }),
    ),
  );
}

function energyCoverage(space: Workspace): readonly Coverage[] {
  const { plant } = space;
  const { energy: table } = plant.tables;
  const bought = table.rows.filter(({ meter }) => isBought(plant.facility, meter));
  return [...grouped(bought, ({ carrier }) => carrier)].flatMap(([carrier, ofCarrier]) => {
    const unit = ofCarrier[0]?.unit ?? '';
    const billed = partOf(space, { table, rows: ofCarrier, column: 'quantity' });
    const all = gradedByMeter(space, billed, ofCarrier, carrier, unit);
    const byPeriod = grouped(
      ofCarrier.filter(({ period }) => period !== null),
      ({ period }) => period ?? '',
    );
    return [
      ofPart(space, `energy.${carrier}`, all),
      ...[...byPeriod].map(([period, rows]) =>
        ofPart(space, `${carrier}.${period}`, partOf(space, { table, rows, column: 'quantity' })),
      ),
    ];
  });
}

function waterCoverage(space: Workspace): readonly Coverage[] {
  const { water: table } = space.plant.tables;
  return [...waterStreams(space)].map(([stream, rows]) =>
    ofPart(
      space,
      stream === 'wastewater' ? 'wastewater.volume' : `water.stream.${stream}`,
      gradedByMeter(space, partOf(space, { table, rows, column: 'quantity' }), rows, 'water', 'm3'),
    ),
  );
}

function materialCoverage(space: Workspace): readonly Coverage[] {
  const { materials: table } = space.plant.tables;
  return [...grouped(table.rows, ({ material }) => material)].map(([material, rows]) =>
    ofPart(space, `material.${material}`, partOf(space, { table, rows, column: 'quantity' })),
  );
}

function wasteCoverage(space: Workspace): readonly Coverage[] {
  const { waste: table } = space.plant.tables;
  return [...grouped(table.rows, ({ stream }) => stream)].map(([stream, rows]) =>
    ofPart(space, `waste.stream.${stream}`, partOf(space, { table, rows, column: 'quantity' })),
  );
}

/** A month with one sample is known. */
function effluentCoverage(space: Workspace): readonly Coverage[] {
  const { axis, plant } = space;
  const { effluent } = plant.tables;
  const sampled = effluent.rows.filter(({ value }) => value !== null);
  const quality = qualityOfTable(plant.facility, effluent.file);
  return [...grouped(sampled, ({ point, parameter }) => `${point}.${parameter}`)].map(
    ([name, rows]) => {
      const months = new Set(rows.map(({ date }) => date.slice(0, 7)));
      const known = axis.months.map((month) => (months.has(month) ? 1 : null));
      return row(space, `effluent.${name}`, known, quality);
    },
  );
}

function readingCoverage(space: Workspace): readonly Coverage[] {
  const { readings: table } = space.plant.tables;
  return [...grouped(table.rows, ({ reading }) => reading)].map(([reading, rows]) =>
    ofPart(space, `reading.${reading}`, partOf(space, { table, rows, column: 'value' })),
  );
}
