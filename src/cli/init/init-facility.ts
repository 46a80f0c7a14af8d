import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { writeWhole } from '../../host/write-whole.js';
import { msg } from '../../lang/message.js';
import type { Language } from '../../lang/speaker.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import { prose } from '../terminal/prose.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Terminal } from '../terminal/terminal.js';
import { sayWritten } from '../terminal/written-text.js';
import { today } from '../today.js';
import { UsageError } from '../usage-error.js';
import { workshop } from '../workshop.js';
import { checkFlags } from './check-flags.js';
import { emptyTables } from './empty-tables.js';
import type { InitFlags } from './init-flags.js';
import { askProfile } from './profile-prompts.js';
import { sectorCalled } from './sectors.js';
import { formatTableGuide } from './table-guide.js';

/** Flags without which there is no facility. */
const needed = ['name', 'sector'] as const;

/** The one file that holds a facility, profile and tables, where it is kept in a workbook. */
const workbookNames: Readonly<Record<Language, string>> = { vi: 'so-lieu.xlsx', en: 'data.xlsx' };

/**
 * Writes a new facility folder: its profile, and a table with headings for each thing to record, or
 * all of that in one workbook. A table that stands there already is the plant's own and is left alone.
 *
 * @throws UsageError where a facility stands there already, or what is needed is neither given nor
 *   can be asked for.
 */
export async function initFacility(
  folder: string,
  flags: InitFlags,
  terminal: Terminal,
): Promise<void> {
  refuseExisting(folder);
  const { library } = workshop();
  checkFlags(flags);
  const known = await withSector(flags, library, terminal);
  const facility = facilityOf(await complete(known, library, terminal), terminal);
  if (flags.excel) await writeExcel(folder, facility, library, terminal);
  else await writeFiles(folder, facility, library, terminal);
}

/** With the id of the sector, however it was called. */
async function withSector(
  flags: InitFlags,
  library: Library,
  terminal: Terminal,
): Promise<InitFlags> {
  if (flags.sector === undefined) return flags;
  return { ...flags, sector: sectorCalled(flags.sector, library, await terminal.speaker()) };
}

/** One profile a folder: a second one would contradict it sooner or later. */
function refuseExisting(folder: string): void {
  const profiles = ['facility.json', ...Object.values(workbookNames)];
  const file = profiles.find((name) => existsSync(join(folder, name)));
  if (file !== undefined) throw new UsageError(msg('cli.init.exists', { folder, file }));
}

async function writeExcel(
  folder: string,
  facility: Facility,
  library: Library,
  terminal: Terminal,
): Promise<void> {
  const { templateWorkbook } = await import('./workbook/template-workbook.js');
  const speaker = await terminal.speaker();
  const sxsh = terminal.self;
  const command = { sxsh, folder: shellWord(basename(resolve(folder))) };
  const bytes = await templateWorkbook(facility, library, command, speaker);
  const path = join(folder, workbookNames[speaker.language]);
  await sayWritten(await writeWhole(path, bytes), terminal);
  const next = msg('cli.init.excel.next', { path, folder: shellWord(folder), sxsh });
  terminal.talk(`\n${prose(terminal.words(next))}`);
}

async function writeFiles(
  folder: string,
  facility: Facility,
  library: Library,
  terminal: Terminal,
): Promise<void> {
  const profile = join(folder, 'facility.json');
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
