import { join } from 'node:path';
import { writeWhole } from '../../host/write-whole.js';
import { type Mapping, withColumns } from '../../intake/profile/keep-mapping.js';
import { msg } from '../../lang/message.js';
import type { Host } from '../../model/host.js';
import { warnOf } from '../check/diagnostics-text.js';
import { exactText } from '../exact-text.js';
import { prose } from '../terminal/prose.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

const FILE = 'facility.json';

/**
 * Writes what was answered into facility.json, whole or not at all. Where a sheet of a workbook is the
 * profile, facility.json holds nothing else and stands beside it.
 *
 * @throws UsageError where facility.json is in an encoding that nothing can be added to.
 */
export async function keepAnswers(
  folder: string,
  file: string,
  mapping: Mapping,
  host: Host,
  terminal: Terminal,
): Promise<void> {
  const count = [...Object.values(mapping.columns ?? {}), ...Object.values(mapping.names ?? {})]
    .map((entries) => Object.keys(entries).length)
    .reduce((sum, entries) => sum + entries, 0);
  const say = (message: Parameters<Terminal['words']>[0]): void =>
    terminal.talk(prose(terminal.words(message)));
  if (count === 0) return say(msg('cli.map.nothing', { file }));
  const path = join(folder, FILE);
  const bytes = Buffer.from(withColumns(facilityText(folder, host, path), mapping));
  const written = await writeWhole(path, bytes);
  say(msg('cli.map.kept', { path: written.path, count }));
  if (written.diagnostics.length > 0) await warnOf(written.diagnostics, terminal);
}

/**
 * The text of facility.json byte for byte, the mark of UTF-8 included; blank where there is none.
 *
 * @throws UsageError where it is in another encoding.
 */
export function facilityText(folder: string, host: Host, path: string): string {
  const file = host.read(folder, FILE);
  if (!file || 'refused' in file) return '';
  const text = exactText(file.bytes);
  if (text === undefined) throw new UsageError(msg('cli.map.notUtf8', { path }), 'map');
  return text;
}
