import type { Figure } from '../../model/assessment-schema.js';
import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Benchmark } from '../../model/library.js';
import type { MeasuredSubject } from '../subject.js';
import { bandScale } from './band-units.js';

/** How far beyond its typical range a consumption can only be one in other units. */
const FAR = 20;

/** What is divided by all that was made. */
const specific = /^\w+\.specific$/;

/**
 * Specific consumptions that lie beyond the typical range of their benchmarks by a factor that no
 * plant does, in either period: SX5006. They are held against the benchmarks that facility.json names,
 * else against all of the sector, whatever their product. As all of them share their production, one
 * is said for those that are too high, and one for those that are too low.
 */
export function beyondBands({ figures, plant, library }: MeasuredSubject): Diagnostic[] {
  const { benchmarks: named, sector } = plant.facility;
  const benchmarks = library.benchmarks.filter((benchmark) =>
    named === undefined ? benchmark.sector === sector : named.includes(benchmark.id),
  );
  const ids = new Set(benchmarks.map(({ figure }) => figure).filter((id) => specific.test(id)));
  const found = [...ids].flatMap((id) => {
    const figure = figures.get(id);
    const own = benchmarks.filter((benchmark) => benchmark.figure === id);
    return figure ? (departureOf(figure, own) ?? []) : [];
  });
  const { file, rows } = plant.tables.production;
  const span = { file: rows[0]?.file ?? file };
  return [true, false].flatMap((isHigh) => {
    const first = found.find((one) => one.isHigh === isHigh);
    return first ? [diagnose('SX5006', span, first.args)] : [];
  });
}

interface Departure {
  readonly isHigh: boolean;
  readonly args: Extract<Diagnostic, { code: 'SX5006' }>['args'];
}

function departureOf(
  { value, base, unit }: Figure,
  benchmarks: readonly Benchmark[],
): Departure | undefined {
  const ends = benchmarks.flatMap((benchmark) => endsOf(benchmark, unit));
  if (ends.length === 0) return undefined;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isFar = (one: number): boolean => one > high * FAR || (one > 0 && one < low / FAR);
  const far = [value, base].find((one) => one !== null && isFar(one)) ?? null;
  if (far === null) return undefined;
  const figure = { ...(benchmarks[0] as Benchmark).name };
  return { isHigh: far > high, args: { figure, value: far, low, high, unit } };
}

/** Both ends of the typical range in the unit of the figure; none where one is unknown or the unit does not fit. */
function endsOf({ unit, typicalLow, typicalHigh }: Benchmark, figure: string): number[] {
  const scale = bandScale(unit, figure);
  return scale === undefined || typicalLow === null || typicalHigh === null
    ? []
    : [typicalLow * scale, typicalHigh * scale];
}
