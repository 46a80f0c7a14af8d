import { msg } from '../../lang/message.js';
import type { Figure } from '../../model/assessment-schema.js';
import type { Message } from '../../model/text.js';
import { pointsOrNull, sizeOfChange } from '../amounts.js';

export type Direction = 'up' | 'down' | 'flat';

/** A change below half a per cent is none: meters and rounding make as much. */
const noticeable = 0.005;

/** Which way a figure went against the base period; `null` where it is not known. */
export function directionOf(figure: Figure): Direction | null {
  const change = figure.unit === 'fraction' ? pointsOf(figure) : figure.change;
  if (change === null) return null;
  if (Math.abs(change) < noticeable) return 'flat';
  return change > 0 ? 'up' : 'down';
}

const pointsOf = ({ value, base }: Figure): number | null =>
  value === null || base === null ? null : value - base;

/** `tăng 13%`, `giảm 2,4 điểm`, `không đổi`; `null` where the change is not known. */
export function changeClause(figure: Figure): Message | null {
  const direction = directionOf(figure);
  if (direction === null) return null;
  if (direction === 'flat') return msg('report.change.flat');
  const points = figure.unit === 'fraction' ? pointsOrNull(figure) : null;
  const size =
    points === null
      ? sizeOfChange(figure)
      : { ...points, of: `${figure.id}@pointsSize`, value: Math.abs(points.value) };
  if (size === null) return null;
  if (points !== null)
    return direction === 'up'
      ? msg('report.change.pointsUp', { size: { ...size, bare: true } })
      : msg('report.change.pointsDown', { size: { ...size, bare: true } });
  return direction === 'up'
    ? msg('report.change.up', { size })
    : msg('report.change.down', { size });
}

/** More of these is better; of everything else less is. */
const higherIsBetter = new Set([
  'materials.yield',
  'water.reused.share',
  'electricity.powerfactor',
]);

/** Whether the change is one for the worse; `false` where there is none, or none is known. */
export function isWorse(figure: Figure): boolean {
  const direction = directionOf(figure);
  const isHighBetter = higherIsBetter.has(figure.id) || figure.id.startsWith('materials.yield.');
  return direction === (isHighBetter ? 'down' : 'up');
}

/** Whether the change is one for the better. */
export const isBetter = (figure: Figure): boolean => {
  const direction = directionOf(figure);
  return direction !== null && direction !== 'flat' && !isWorse(figure);
};
