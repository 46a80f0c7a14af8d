import { msg } from '../../lang/message.js';
import type { Language, Speaker } from '../../lang/speaker.js';
import { speakDiagnostic } from '../../lang/spoken-diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { hasErrors } from '../../model/diagnostic.js';
import { Fault } from '../../model/fault.js';
import type { InputFile } from '../../model/plant.js';
import type { Workshop } from '../../pipeline.js';
import { assessFacility } from '../../pipeline.js';
import { exitCode } from '../exit-code.js';
import { formatColumns } from '../terminal/columns.js';
import { countBySeverity } from '../terminal/count.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { workshop } from '../workshop.js';
import { formatDiagnostics } from './diagnostics-text.js';

/** What `check` found in one folder. */
interface Checked {
  readonly folder: string;
  readonly language: Language | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly InputFile[];
}

/** Says everything wrong or doubtful in the folders, all in one pass; exit 1 where there is an error. */
export async function checkFolders(
  folders: readonly string[],
  isJson: boolean,
  terminal: Terminal,
): Promise<void> {
  const shop = workshop();
  const checked = folders.map((folder) => checkFolder(shop, folder));
  if (isJson) terminal.print(JSON.stringify(await documentOf(checked, terminal), null, 2));
  else {
    const styles = await terminal.styles();
    for (const one of checked)
      terminal.print(
        formatChecked(one, await terminal.speaker(one.language), styles, terminal.isVerbose),
      );
  }
  if (checked.some(({ diagnostics }) => hasErrors(diagnostics))) terminal.exit(exitCode.data);
}

/** A folder that cannot be read at all is a finding like any other, not the end of the others. */
function checkFolder(shop: Workshop, folder: string): Checked {
  try {
    const { plant, diagnostics } = assessFacility(shop, folder);
    return { folder, language: plant.facility.language, diagnostics, files: plant.inputs };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    return { folder, language: undefined, diagnostics: cause.diagnostics, files: [] };
  }
}

async function documentOf(checked: readonly Checked[], terminal: Terminal): Promise<object> {
  const facilities = await Promise.all(
    checked.map(async ({ folder, language, diagnostics, files }) => {
      const speaker = await terminal.speaker(language);
      return {
        folder,
        diagnostics: diagnostics.map((diagnostic) => speakDiagnostic(diagnostic, speaker)),
        counts: countBySeverity(diagnostics),
        files: files.map(({ file, rows, used, refused }) => ({ file, rows, used, refused })),
      };
    }),
  );
  return { schema: 'sxsh/check@1', facilities };
}

function formatChecked(
  checked: Checked,
  speaker: Speaker,
  styles: Styles,
  isWhole: boolean,
): string {
  const { folder, diagnostics, files } = checked;
  const { error, warning, note } = countBySeverity(diagnostics);
  const tables = files.filter(({ file }) => !file.endsWith('.json'));
  const found = formatDiagnostics(diagnostics, speaker, styles, isWhole);
  const totals = speaker.say(msg('cli.check.totals', { error, warning, note }));
  return [
    styles.strong(folder),
    ...(found === '' ? [] : [found]),
    ...(tables.length > 0 ? [formatFiles(tables, speaker, styles)] : []),
    error > 0 ? styles.error(totals) : warning > 0 ? styles.warning(totals) : styles.good(totals),
    '',
  ]
    .join('\n\n')
    .trimEnd();
}

function formatFiles(files: readonly InputFile[], speaker: Speaker, styles: Styles): string {
  const count = (number: number): string => speaker.say(msg('cli.count', { number }));
  return formatColumns(
    [
      { head: speaker.say(msg('cli.head.file')), align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.head.rows')), align: 'right' },
      { head: speaker.say(msg('cli.head.used')), align: 'right' },
      { head: speaker.say(msg('cli.head.refused')), align: 'right' },
    ],
    files.map(({ file, rows, used, refused }) => [file, count(rows), count(used), count(refused)]),
    styles.quiet,
  );
}
