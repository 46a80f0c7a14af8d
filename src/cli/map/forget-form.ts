import { join } from 'node:path';
import { nodeHost } from '../../host/node-host.js';
import { writeWhole } from '../../host/write-whole.js';
import { type Forgotten, withoutMapping } from '../../intake/profile/forget-mapping.js';
import { msg } from '../../lang/message.js';
import { diagnose } from '../../model/diagnostic.js';
import { Fault } from '../../model/fault.js';
import { warnOf } from '../check/diagnostics-text.js';
import { facilityFolder, folderMeant } from '../facility-folder.js';
import { prose } from '../terminal/prose.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { facilityText } from './keep-answers.js';
import type { MapFlags } from './map-flags.js';

/**
 * Takes out of facility.json what was kept for a form: its columns, and which table it is. Words stand
 * for every file, so that only those that a flag names are taken out.
 *
 * @throws UsageError where nothing is kept for it, or a flag answers what is to be forgotten.
 * @throws Fault where the folder is missing.
 */
export async function forgetForm(
  typed: string,
  file: string,
  flags: MapFlags,
  terminal: Terminal,
): Promise<void> {
  const { table, column, same, yes } = flags;
  if (table !== undefined || column.length + same.length > 0 || yes)
    throw new UsageError(msg('cli.map.forget.alone'), 'map');
  const folder = facilityFolder(folderMeant(typed, terminal));
  if (!nodeHost.list(folder))
    throw new Fault([diagnose('SX1001', { file: typed }, { folder: typed })]);
  const path = join(folder, 'facility.json');
  const before = facilityText(folder, nodeHost, path);
  const source = flags.sheet === undefined ? file : `${file}#${flags.sheet}`;
  const forgotten = { isMeant: isMeant(source), words: flags.name.map(wordIn) };
  const { text, count } =
    before.trim() === '' ? { text: before, count: 0 } : withoutMapping(before, forgotten);
  if (count === 0) throw new UsageError(msg('cli.map.forget.none', { path, file: source }), 'map');
  const written = await writeWhole(path, Buffer.from(text));
  const said = msg('cli.map.forgot', { path: written.path, count, file: source });
  terminal.talk(prose(terminal.words(said)));
  if (written.diagnostics.length > 0) await warnOf(written.diagnostics, terminal);
}

/** The file itself, and the sheets of a workbook of which none is named. */
const isMeant =
  (source: string): Forgotten['isMeant'] =>
  (known) => {
    const [one, other] = [known.normalize('NFC'), source.normalize('NFC')];
    return one === other || one.startsWith(`${other}#`);
  };

/** `carrier:điện EVN`; what it stood for may be said too, as when it was kept. */
function wordIn(flag: string): Forgotten['words'][number] {
  const [, column, word] = /^([^:]+):([^=]+)(?:=.*)?$/s.exec(flag) ?? [];
  if (column === undefined || word === undefined)
    throw new UsageError(msg('cli.map.badName', { word: flag }), 'map');
  return { column: column.trim(), word: word.trim() };
}
