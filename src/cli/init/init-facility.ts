import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../host/write-whole.js';
import { msg } from '../../lang/message.js';
import type { Language } from '../../lang/speaker.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import type { Terminal } from '../terminal/terminal.js';
import { sayWritten } from '../terminal/written-text.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { workshop } from '../workshop.js';
import { emptyTables } from './empty-tables.js';
import type { InitFlags } from './init-flags.js';
import { askProfile } from './profile-prompts.js';

/** Flags without which there is no facility. */
const needed = ['name', 'sector'] as const;

/**
 * Writes a new facility folder: its profile, and a table with headings for each thing to record. A
 * table that stands there already is the plant's own and is left alone.
 *
 * @throws UsageError where a facility stands there already, or what is needed is neither given nor
 *   can be asked for.
 */
export async function initFacility(
  folder: string,
  flags: InitFlags,
  terminal: Terminal,
): Promise<void> {
  const profile = join(folder, 'facility.json');
  if (existsSync(profile)) throw new UsageError(msg('cli.init.exists', { folder }));
  const { library } = workshop();
  if (flags.sector !== undefined) refuseUnknownSector(flags.sector, library);
  if (flags.date !== undefined) refuseBadDate(flags.date);
  const facility = facilityOf(await complete(flags, library, terminal), terminal);
  const text = `${JSON.stringify(facility, null, 2)}\n`;
  await sayWritten(await writeWhole(profile, Buffer.from(text)), terminal);
  for (const { file, bytes } of emptyTables(facility.language ?? 'vi')) {
    const path = join(folder, file);
    if (existsSync(path)) terminal.talk(terminal.words(msg('cli.init.kept', { path })));
    else await sayWritten(await writeWhole(path, bytes), terminal);
  }
  terminal.talk(`\n${terminal.words(msg('cli.init.next', { folder, sxsh: terminal.self }))}`);
}

function refuseUnknownSector(word: string, { sectors }: Library): void {
  if (sectors.has(word)) return;
  const known = [...sectors.keys()];
  const message = msg('cli.unknown.sector', { word, known: known.join(', ') });
  throw new UsageError(withSuggestion(message, word, known));
}

function refuseBadDate(word: string): void {
  const date = new Date(`${word}T00:00:00Z`);
  const isReal =
    /^\d{4}-\d{2}-\d{2}$/.test(word) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(word);
  if (!isReal) throw new UsageError(msg('cli.init.badDate', { word }));
}

async function complete(
  flags: InitFlags,
  library: Library,
  terminal: Terminal,
): Promise<InitFlags> {
  const absent = needed.filter((flag) => !flags[flag]);
  if (absent.length === 0) return flags;
  if (terminal.isInteractive) return askProfile(flags, library, await terminal.speaker());
  throw new UsageError(
    msg('cli.init.missing', { flags: absent.map((flag) => `--${flag}`).join(', ') }),
  );
}

function facilityOf(flags: InitFlags, terminal: Terminal): Facility {
  const { name = '', sector = '', product, unit, province, zone, date } = flags;
  const [language] = terminal.languages(undefined) as readonly [Language];
  return {
    schema: 'sxsh/facility@1',
    name,
    sector,
    ...(zone && { zone }),
    ...(province && { province }),
    assessedOn: date ?? today(),
    language,
    currency: 'VND',
    ...(product && { product: { main: product, unit: unit || 't' } }),
    numbers: { decimal: language === 'vi' ? 'comma' : 'point' },
  };
}

/** The day on the wall where the consultant sits, whatever day it is in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
