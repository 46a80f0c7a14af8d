import type { Facility } from '../../model/facility-schema.js';
import { baseUnit, convert, findUnit } from '../cell/unit.js';
import type { Setting } from '../profile/setting.js';
import { fold } from '../text/fold.js';
import type { Dimension } from '../vocabulary/units.js';

/** What a meter measures, and how its values become quantities of its canonical unit. */
export interface Measure {
  readonly carrier: string | null;
  readonly unit: string;
  /** Canonical units in one of the file's; of a rate, in one hour of it. */
  readonly factor: number;
  /** The values are means over the interval (kW, m3/h), not amounts. */
  readonly isRate: boolean;
  /** The unit as the file or facility.json has it. */
  readonly text: string;
}

const amounts: readonly Dimension[] = ['energy', 'volume', 'mass'];
const perHour = /^(.+?)\s*\/\s*(?:h|hr|hour|giờ|gio)$/i;
const isWater = (word: string): boolean => ['water', 'nuoc'].includes(fold(word));

/** A unit of interval data: an amount, or a rate; `undefined` where the text names neither. */
function measureOfUnit(text: string): Omit<Measure, 'carrier' | 'text'> | undefined {
  const rate = perHour.exec(text)?.[1];
  const unit = findUnit(rate ?? text, rate === undefined ? [...amounts, 'power'] : amounts);
  if (!unit) return undefined;
  const isPower = unit.dimension === 'power';
  if (!isPower && !amounts.includes(unit.dimension)) return undefined;
  const base = baseUnit(isPower ? 'power' : unit.dimension);
  return {
    unit: isPower ? 'kWh' : base.symbol,
    factor: convert(1, unit, base),
    isRate: isPower || rate !== undefined,
  };
}

/** What the comment above the heading says: `# electricity, kWh`. */
export interface Comment {
  readonly carrier: string | null;
  readonly unit: string | null;
}

/** The first word of it that is a carrier, and the first that is a unit. */
export function readComment(lines: readonly string[], setting: Setting): Comment {
  const words = lines
    .flatMap((line) => line.replace(/^[#\s"]+/, '').split(/[,;\t]|\s[-–]\s|[()"]/))
    .map((word) => word.replace(/^[^:]*:\s*/, '').trim())
    .filter((word) => word !== '');
  return {
    carrier: words.map((word) => carrierOf(word, setting)).find((one) => one !== null) ?? null,
    unit: words.find((word) => measureOfUnit(word) !== undefined) ?? null,
  };
}

function carrierOf(word: string, { carriers }: Setting): string | null {
  if (isWater(word)) return 'water';
  return carriers.get(fold(word))?.family ?? null;
}

/**
 * Unit and carrier of a meter. The file comes before facility.json, its column of units before its
 * heading, and that before the comment. Of kWh and kW where nothing names a carrier, it is electricity.
 *
 * @returns The text of a unit that nobody knows, or `''` where there is none.
 */
export function measureOf(
  name: string,
  texts: { readonly column: string | null; readonly heading: string | null },
  comment: Comment,
  setting: Setting,
): Measure | string {
  const declared: NonNullable<Facility['meters']>[string] | undefined = setting.meters.get(name);
  const text = texts.column || texts.heading || comment.unit || declared?.unit || '';
  const measured = measureOfUnit(text);
  if (!measured) return text;
  const said = declared?.carrier === undefined ? null : carrierOf(declared.carrier, setting);
  const carrier = comment.carrier ?? said ?? (measured.unit === 'kWh' ? 'electricity' : null);
  return { carrier, text, ...measured };
}
