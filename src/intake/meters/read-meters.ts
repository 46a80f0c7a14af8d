import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { Fault } from '../../model/fault.js';
import type { Host } from '../../model/host.js';
import type { TariffWindow } from '../../model/library.js';
import type { MeterData } from '../../model/meters.js';
import type { InputFile } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import { closest } from '../text/closest.js';
import { TariffCalendar } from './bands.js';
import { DateMemo } from './date-memo.js';
import { readMeter } from './read-meter.js';
import { isDeclared } from './role.js';
import { unconfirmedHours } from './unconfirmed-hours.js';

const FOLDER = 'meters';

/**
 * Reads the interval data of a facility: every `meters/NAME.csv`, streamed, summed up by month.
 *
 * @param windows - Hours of tariff of the library.
 * @returns Meters in the order of their names; inputs with rows = used + refused.
 */
export function readMeters(
  host: Host,
  folder: string,
  setting: Setting,
  windows: readonly TariffWindow[],
): {
  readonly meters: readonly MeterData[];
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { names, diagnostics: unlisted } = namesIn(host, folder);
  if (names.length === 0) return { meters: [], inputs: [], diagnostics: unlisted };
  const hours = tariffOf(setting, windows);
  const files = names.filter((name) => isTable(name));
  const dates = new DateMemo();
  const reads = files.map((entry) => {
    const source = { name: entry.slice(0, -'.csv'.length), file: `${FOLDER}/${entry}` };
    return readMeter(host, folder, source, setting, hours.tariff, dates);
  });
  const meters = reads.map(({ meter }) => meter);
  return {
    meters,
    inputs: reads.map(({ input }) => input).filter((input) => input !== null),
    diagnostics: [
      ...names.filter((name) => !isTable(name)).map(unread),
      ...meters.filter(({ name }) => !isDeclared(name, setting)).map(undeclared),
      ...reads.flatMap(({ diagnostics }) => diagnostics),
      ...hours.diagnostics,
      ...(hours.pinned === null ? unconfirmedHours(meters, windows) : []),
    ],
  };
}

const isTable = (name: string): boolean => name.toLowerCase().endsWith('.csv');

/** Hidden files are the system's own. What bears the name and is no folder is said, and no fault of the rest. */
function namesIn(
  host: Host,
  folder: string,
): { names: readonly string[]; diagnostics: readonly Diagnostic[] } {
  try {
    const names = host.list(`${folder}/${FOLDER}`) ?? [];
    const isOurs = (name: string): boolean => !name.startsWith('.') && !name.startsWith('~$');
    return { names: names.filter(isOurs), diagnostics: [] };
  } catch (fault) {
    if (fault instanceof Fault) return { names: [], diagnostics: fault.diagnostics };
    throw fault;
  }
}

const unread = (name: string): Diagnostic => diagnose('SX1413', { file: `${FOLDER}/${name}` }, {});

const undeclared = ({ name, file }: MeterData): Diagnostic =>
  diagnose('SX1419', { file }, { meter: name, file });

/** The hours that facility.json pins; a name that no regime has is an error, and nothing is pinned. */
function tariffOf(
  { facility }: Setting,
  windows: readonly TariffWindow[],
): { tariff: TariffCalendar; pinned: string | null; diagnostics: Diagnostic[] } {
  const allowed = [...new Set(windows.map(({ regime }) => regime))];
  const raw = facility.tariffHours;
  const pinned = raw !== undefined && allowed.includes(raw) ? raw : null;
  const tariff = new TariffCalendar(raw === undefined || pinned ? windows : [], pinned);
  if (raw === undefined || pinned !== null) return { tariff, pinned, diagnostics: [] };
  const span = { file: 'facility.json', field: 'tariffHours' };
  const suggestion = closest(raw, allowed);
  return { tariff, pinned, diagnostics: [diagnose('SX2003', span, { raw, allowed, suggestion })] };
}
