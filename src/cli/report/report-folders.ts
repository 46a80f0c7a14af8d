import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { hasErrors } from '../../model/diagnostic.js';
import type { Assessed } from '../../pipeline.js';
import { exitCode } from '../exit-code.js';
import { foldersMeant } from '../facility-folder.js';
import { readOrSay } from '../read-or-say.js';
import { countBySeverity } from '../terminal/count.js';
import { prose } from '../terminal/prose.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Terminal } from '../terminal/terminal.js';
import { sayWritten } from '../terminal/written-text.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { workshop } from '../workshop.js';
import type { Format } from './report-files.js';
import { facilityId, formats, writeReports } from './report-files.js';

/** Makes the reports of some folders; one that cannot be read is said, and the others go on. */
export async function reportFolders(
  typed: readonly string[],
  options: { readonly format: string; readonly out: string },
  terminal: Terminal,
): Promise<void> {
  const wanted = parseFormats(options.format);
  const folders = foldersMeant(typed, terminal);
  refuseClash(folders);
  const shop = workshop();
  for (const folder of folders) {
    if (terminal.interruption.aborted) return;
    const assessed = await readOrSay(folder, shop, terminal);
    if (assessed === undefined) continue;
    const { language } = assessed.plant.facility;
    const speaker = await terminal.speaker(language);
    const languages = terminal.languages(language);
    for (const written of await writeReports(assessed, shop, options.out, languages, wanted))
      await sayWritten(written, terminal, speaker.say);
    sayDoubts(folder, assessed, speaker, terminal);
  }
}

function parseFormats(text: string): readonly Format[] {
  const words = [...new Set(text.split(',').map((word) => word.trim().toLowerCase()))];
  for (const word of words)
    if (!formats.some((format) => format === word))
      throw new UsageError(withSuggestion(msg('cli.unknown.format', { word }), word, formats));
  return words as Format[];
}

/** Two folders of one name would write one file; that is said before any work. */
function refuseClash(folders: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of folders.map(facilityId)) {
    if (seen.has(id)) throw new UsageError(msg('cli.report.clash', { id }));
    seen.add(id);
  }
}

/** The report is made from what is sound and says so; so does the terminal, with the exit code. */
function sayDoubts(
  folder: string,
  { diagnostics }: Assessed,
  speaker: Speaker,
  terminal: Terminal,
): void {
  const { error, warning } = countBySeverity(diagnostics);
  const command = { folder: shellWord(folder), sxsh: terminal.self };
  const doubts = msg('cli.report.doubts', { name: facilityId(folder), error, warning, ...command });
  if (error + warning > 0) terminal.talk(prose(speaker.say(doubts)));
  if (hasErrors(diagnostics)) terminal.exit(exitCode.data);
}
