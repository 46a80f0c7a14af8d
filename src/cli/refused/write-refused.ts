import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from '../../host/write-whole.js';
import { msg } from '../../lang/message.js';
import { createSpeaker, type Speaker } from '../../lang/speaker.js';
import { speakDiagnostic } from '../../lang/spoken-diagnostic.js';
import { type Checked, isRead, type ReadPlant } from '../check/checked.js';
import { warnOf } from '../check/diagnostics-text.js';
import { prose } from '../terminal/prose.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { type AddedColumns, refusedCsv } from './refused-csv.js';
import { refusedFileNames } from './refused-files.js';

/**
 * Writes the refused rows of every facility, a file for each file of theirs, below a folder of the
 * facility's own where there are several. Says on stderr what was written.
 *
 * @throws UsageError where a folder to write into holds a facility, or two would be one.
 * @throws Fault `SX6001` where the system refuses.
 */
export async function writeRefused(
  checked: readonly Checked[],
  out: string,
  terminal: Terminal,
): Promise<void> {
  const withRefused = checked.filter(isRead).filter(({ plant }) => plant.refused.length > 0);
  refuseClash(withRefused);
  for (const one of withRefused) {
    const folder = checked.length > 1 ? join(out, one.plant.id) : out;
    await writeRefusedOf(one, folder, terminal);
  }
  if (withRefused.length === 0) terminal.talk(prose(terminal.words(msg('cli.refused.none'))));
}

async function writeRefusedOf(
  { plant, diagnostics }: ReadPlant,
  out: string,
  terminal: Terminal,
): Promise<void> {
  refuseFacilityFolder(out);
  const speaker = await terminal.speaker(plant.facility.language);
  const names = refusedFileNames(plant.refused);
  const added = addedColumns(speaker);
  for (const [index, refused] of plant.refused.entries()) {
    const text = refusedCsv(
      refused,
      diagnostics,
      added,
      (diagnostic) => speakDiagnostic(diagnostic, speaker).message,
    );
    const path = join(out, names[index] as string);
    refuseForeign(path, added);
    const written = await writeWhole(path, Buffer.from(text));
    const said = { path: written.path, count: refused.rows.length, file: refused.file };
    terminal.talk(prose(speaker.say(msg('cli.refused.written', said))));
    if (written.diagnostics.length > 0) await warnOf(written.diagnostics, terminal);
  }
  terminal.talk(prose(speaker.say(msg('cli.refused.next'))));
}

function addedColumns(speaker: Speaker): AddedColumns {
  const titles = (by: Speaker): string[] => [
    by.say(msg('cli.refused.reason')),
    by.say(msg('cli.refused.place')),
  ];
  const [reason = '', place = ''] = titles(speaker);
  const beside = speaker.say(msg('cli.refused.beside'));
  return {
    reason,
    place,
    beside,
    known: (['vi', 'en'] as const).map(createSpeaker).flatMap(titles),
  };
}

function refuseClash(read: readonly ReadPlant[]): void {
  const ids = read.map(({ plant }) => plant.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new UsageError(msg('cli.refused.clash', { id: twice }), 'check');
}

/** What the plant handed over is never written over, nor mixed with what was refused of it. */
function refuseFacilityFolder(out: string): void {
  for (let folder = resolve(out); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'facility.json')))
      throw new UsageError(msg('cli.refused.facility', { folder: out }), 'check');
    if (dirname(folder) === folder) return;
  }
}

/** A file that stands there is written over only if an earlier `--refused` wrote it. */
function refuseForeign(path: string, { known }: AddedColumns): void {
  if (!existsSync(path)) return;
  const heading = readFileSync(path, 'utf8').split('\n', 1)[0] ?? '';
  if (!known.some((title) => heading.includes(title)))
    throw new UsageError(msg('cli.refused.exists', { path }), 'check');
}
