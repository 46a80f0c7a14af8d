import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../host/write-whole.js';
import { msg } from '../../lang/message.js';
import type { Language } from '../../lang/speaker.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import { prose } from '../terminal/prose.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Terminal } from '../terminal/terminal.js';
import { sayWritten } from '../terminal/written-text.js';
import { UsageError } from '../usage-error.js';
import { workshop } from '../workshop.js';
import { checkFlags } from './check-flags.js';
import { emptyTables } from './empty-tables.js';
import type { InitFlags } from './init-flags.js';
import { askProfile } from './profile-prompts.js';
import { formatTableGuide } from './table-guide.js';

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
  checkFlags(flags, library);
  const facility = facilityOf(await complete(flags, library, terminal), terminal);
  const text = `${JSON.stringify(facility, null, 2)}\n`;
  await sayWritten(await writeWhole(profile, Buffer.from(text)), terminal);
  for (const { file, bytes } of emptyTables(facility.language ?? 'vi')) {
    const path = join(folder, file);
    if (existsSync(path)) terminal.talk(terminal.words(msg('cli.init.kept', { path })));
    else await sayWritten(await writeWhole(path, bytes), terminal);
  }
  const speaker = await terminal.speaker();
  const next = msg('cli.init.next', { folder: shellWord(folder), sxsh: terminal.self });
  terminal.talk(`\n${formatTableGuide(library, terminal.self, speaker)}`);
  terminal.talk(`\n${prose(terminal.words(next))}`);
}

async function complete(
  flags: InitFlags,
  library: Library,
  terminal: Terminal,
): Promise<InitFlags> {
  const absent = [...needed, ...(flags.product ? (['unit'] as const) : [])].filter(
    (flag) => !flags[flag],
  );
  if (absent.length === 0) return flags;
  if (terminal.isInteractive) return askProfile(flags, library, await terminal.speaker());
  throw new UsageError(
    msg('cli.init.missing', { flags: absent.map((flag) => `--${flag}`).join(', ') }),
  );
}

function facilityOf(flags: InitFlags, terminal: Terminal): Facility {
  const { name = '', sector = '', product, unit, province, zone, employees, date } = flags;
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
    ...(employees && { employees: Number(employees) }),
    ...periodsOf(flags),
    ...(product && unit && { product: { main: product, unit } }),
    numbers: { decimal: language === 'vi' ? 'comma' : 'point' },
  };
}

/** Calendar years, as plants keep their books. */
function periodsOf({ base, reporting }: InitFlags): Pick<Facility, 'periods'> {
  if (!base || !reporting) return {};
  const year = (of: string) => ({ from: `${of.trim()}-01`, to: `${of.trim()}-12` });
  return { periods: { base: year(base), reporting: year(reporting) } };
}

/** The day on the wall where the consultant sits, whatever day it is in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
