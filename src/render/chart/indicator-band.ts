import { scaleLinear } from 'd3-scale';
import type { IndicatorRowsChart } from '../../model/chart-spec.js';
import type { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { color, type TextStyle, text } from '../theme.js';

type Row = IndicatorRowsChart['rows'][number];
type Band = NonNullable<Row['band']>;

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

export const BAND_HEIGHT = 7;
const LABEL_GAP = 3;
const BEYOND = 0.06;

/** Places of a plant and of its sector on one strip, widened so that every mark lies on it. */
export function drawBand(
  band: Band,
  plant: Pick<Row, 'baseValue' | 'reportingValue'>,
  { left, right, middle }: Frame,
  studio: Studio,
  drawing: Drawing,
): void {
  const { low, high, good } = band;
  const [from, to] = domainOf(band, plant);
  const x = scaleLinear().domain([from, to]).range([left, right]);
  const top = middle - BAND_HEIGHT / 2;
  const fill = (a: number, b: number, paint: string): void =>
    drawing.rect(Math.min(x(a), x(b)), top, Math.abs(x(b) - x(a)), BAND_HEIGHT, { fill: paint });
  fill(low.value, high.value, color.band);
  if (good !== null) fill(good, goodEnd(band, good, from, to), color.good);
  if (band.typical !== null)
    drawing.upright(x(band.typical.value), top - 2.5, top + BAND_HEIGHT + 2.5, {
      color: color.ink,
      width: 0.7,
    });
  if (band.norm !== null)
    drawing.upright(x(band.norm.value), top - 4, top + BAND_HEIGHT + 2.5, {
      color: color.ink,
      width: 2,
    });
  drawPlant(plant, x, middle, drawing);
  drawBandLabels(band, x, { left, right, middle }, studio, drawing);
}

/** Everything that has a place on the strip, and a little of what is good beyond the last of it. */
function domainOf(
  { low, high, good, better, typical, norm }: Band,
  { baseValue, reportingValue }: Pick<Row, 'baseValue' | 'reportingValue'>,
): [number, number] {
  const places = [good, baseValue, reportingValue, typical?.value, norm?.value].filter(
    (place) => place != null,
  );
  const from = Math.min(low.value, high.value, ...places);
  const to = Math.max(low.value, high.value, ...places);
  if (to === from) return [from - 1, to + 1];
  const more = (to - from) * BEYOND;
  if (good === to && better === 'high') return [from, to + more];
  return good === from && better === 'low' ? [from - more, to] : [from, to];
}

/** The good part reaches to the end of the band, or, where it lies outside, to that of the strip. */
function goodEnd({ low, high, better }: Band, good: number, from: number, to: number): number {
  if (better === 'low') return good > low.value ? low.value : from;
  return good < high.value ? high.value : to;
}

function drawPlant(
  { baseValue, reportingValue }: Pick<Row, 'baseValue' | 'reportingValue'>,
  x: (value: number) => number,
  middle: number,
  drawing: Drawing,
): void {
  if (baseValue !== null) drawBaseDot(x(baseValue), middle, drawing);
  if (reportingValue !== null) drawReportingDot(x(reportingValue), middle, drawing);
}

/** Ring: the base period. */
export const drawBaseDot = (x: number, y: number, drawing: Drawing): void =>
  drawing.circle(x, y, 2.6, { fill: color.paper, stroke: { color: color.ink, width: 1.1 } });

/** Dot: the reporting period. */
export const drawReportingDot = (x: number, y: number, drawing: Drawing): void =>
  drawing.circle(x, y, 2.9, { fill: color.ink, stroke: { color: color.paper, width: 0.5 } });

/** Ends first, the typical value where it finds room between them; the norm's name stands above. */
function drawBandLabels(
  { low, high, typical, norm }: Band,
  x: (value: number) => number,
  { left, right, middle }: Frame,
  studio: Studio,
  drawing: Drawing,
): void {
  const below = middle + BAND_HEIGHT / 2 + 8;
  const room = (right - left) / 1.5;
  const taken: (readonly [number, number])[] = [];
  const put = (said: string, at: number, y: number, style: TextStyle): void => {
    const fitted = drawing.whole(said, style, room);
    const half = drawing.width(fitted, style) / 2;
    const center = Math.min(Math.max(at, left - 6 + half), right + 6 - half);
    const span = [center - half - LABEL_GAP, center + half] as const;
    if (y === below) {
      if (taken.some(([from, to]) => span[0] < to + LABEL_GAP && span[1] + LABEL_GAP > from))
        return;
      taken.push([center - half, center + half]);
    }
    drawing.label(fitted, center, y, style, 'middle');
  };
  const style: TextStyle = { ...text.tiny, color: color.ink2 };
  put(studio.say({ ...low, bare: true }), x(low.value), below, style);
  put(studio.say({ ...high, bare: true }), x(high.value), below, style);
  if (typical !== null) put(studio.say({ ...typical, bare: true }), x(typical.value), below, style);
  if (norm === null) return;
  const name = drawing.fit(studio.say(norm.label), text.tinyStrong, room);
  put(name, x(norm.value), middle - BAND_HEIGHT / 2 - 8.5, text.tinyStrong);
}
