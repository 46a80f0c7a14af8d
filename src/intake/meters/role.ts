import type { Setting } from '../profile/setting.js';
import { fold } from '../text/fold.js';
import { mainMeterNames } from '../vocabulary/words.js';

const mainMeters: ReadonlySet<string> = new Set(mainMeterNames.map(fold));

/** Whether the name stands for the meter of all that the plant buys. */
export const isMain = (name: string): boolean => mainMeters.has(fold(name));

/** Whether anything says what the meter is. */
export const isDeclared = (name: string, { meters }: Setting): boolean =>
  meters.has(name) || isMain(name);

/** Whether it counts what the plant buys; what facility.json says of it comes before its name. */
export const isBought = (name: string, { meters }: Setting): boolean =>
  (meters.get(name)?.role ?? (isMain(name) ? 'purchase' : null)) === 'purchase';
