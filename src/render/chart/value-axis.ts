import { scaleLinear } from 'd3-scale';
import type { Amount } from '../../model/text.js';
import type { Drawing } from '../drawing.js';
import { extentOf } from '../extent.js';
import type { Studio } from '../studio.js';
import { rule, text } from '../theme.js';

/** A vertical scale and its round ticks. */
export interface ValueAxis {
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly labelWidth: number;
  /** y of a value in a plot that reaches from `top` to `bottom`. */
  y(value: number, top: number, bottom: number): number;
}

/** Labels beyond this would take the plot's own room. */
const WIDEST_LABEL = 64;

/** Share of a step that may stay empty above the data before the topmost tick is given up. */
const WASTE = 0.4;

/**
 * Chooses a scale that holds all values, with three to five round ticks.
 *
 * @param isFromZero - Bars must begin at zero; a line that says how a thing varies need not.
 */
export function valueAxis(
  values: readonly number[],
  unit: string,
  isFromZero: boolean,
  drawing: Drawing,
  studio: Studio,
): ValueAxis {
  const [bottomValue, topValue] = roundEnds(domainOf(values, isFromZero));
  const scale = scaleLinear().domain([bottomValue, topValue]);
  const ticks = scale.ticks(4).map((value) => ({
    value,
    label: drawing.whole(studio.say(axisAmount(value, unit)), text.small, WIDEST_LABEL),
  }));
  return {
    ticks,
    labelWidth: Math.max(0, ...ticks.map(({ label }) => drawing.width(label, text.small))),
    y: (value, top, bottom) =>
      bottom - ((value - bottomValue) / (topValue - bottomValue)) * (bottom - top),
  };
}

/** Round numbers of a scale are no figures of the assessment; they say so in `of`. */
export const axisAmount = (value: number, unit: string): Amount => ({
  kind: 'amount',
  value,
  unit,
  style: 'estimate',
  of: 'axis',
  bare: true,
});

/** An end that lies near a tick, or that is no value of the data, is moved to the tick. */
function roundEnds([low, high]: readonly [number, number]): [number, number] {
  const [bottom, top] = scaleLinear().domain([low, high]).nice(4).domain() as [number, number];
  const ticks = scaleLinear().domain([bottom, top]).ticks(4);
  const step = (ticks[1] as number) - (ticks[0] as number);
  return [bottom, top - high > step * WASTE ? high : top];
}

/** Less than this is no range: steps of it would be too small for a number to hold. */
const SMALLEST_RANGE = 1e-290;

function domainOf(values: readonly number[], isFromZero: boolean): [number, number] {
  const all = isFromZero || values.length === 0 ? [...values, 0] : values;
  const [low, high] = extentOf(all);
  if (high - low > SMALLEST_RANGE) return [low, high];
  // One value alone has no range: give it as much room as it is high, or one unit.
  const room = Math.abs(low) > SMALLEST_RANGE ? Math.abs(low) : 1;
  return isFromZero ? [low, low + room] : [low - room / 2, low + room / 2];
}

/** Grid and tick labels; the labels end at `right`, the grid begins behind it. */
export function drawValueAxis(
  drawing: Drawing,
  axis: ValueAxis,
  frame: { labelRight: number; left: number; right: number; top: number; bottom: number },
): void {
  for (const { value, label } of axis.ticks) {
    const y = axis.y(value, frame.top, frame.bottom);
    drawing.rule(frame.left, frame.right, y, value === 0 ? rule.axis : rule.row);
    drawing.label(label, frame.labelRight, y, text.small, 'end');
  }
}
