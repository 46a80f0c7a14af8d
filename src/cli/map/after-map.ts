import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { type Diagnostic, hasErrors } from '../../model/diagnostic.js';
import type { DiagnosticArgs } from '../../model/diagnostic-codes.js';
import type { InputFile } from '../../model/plant.js';
import type { Message } from '../../model/text.js';
import type { Workshop } from '../../pipeline.js';
import { checkFolder } from '../check/checked.js';
import { formatDiagnostics } from '../check/diagnostics-text.js';
import { formatFiles } from '../check/files-text.js';
import { exitCode } from '../exit-code.js';
import { prose } from '../terminal/prose.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Terminal } from '../terminal/terminal.js';
import { mapCommandFor } from './map-command.js';

/** A form and its folder. */
interface MappedForm {
  readonly folder: string;
  /** As diagnostics name it: `bang-dien.csv`, `so-lieu.xlsx#Điện`. */
  readonly file: string;
}

/** Reads the folder again, and says what became of the form: its rows, what is still wrong, what comes next. */
export async function sayAfterwards(
  form: MappedForm,
  shop: Workshop,
  speaker: Speaker,
  terminal: Terminal,
): Promise<void> {
  const { folder, file } = form;
  const styles = await terminal.styles();
  const { plant, diagnostics } = await checkFolder(shop, folder);
  const own = diagnostics.filter((diagnostic) => isAbout(diagnostic, file));
  const input = plant?.inputs.filter((one) => one.file === file) ?? [];
  const { isRead, said } = outcome(form, input, hasErrors(own), terminal.self);
  const words = speaker.say(said);
  terminal.print(
    [
      input.length > 0 ? formatFiles(input, speaker, styles) : '',
      own.length > 0 ? formatDiagnostics(own, speaker, styles) : '',
      isRead ? styles.good(words) : styles.error(prose(words)),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const next = msg('cli.map.next', { sxsh: terminal.self, folder: shellWord(folder) });
  terminal.talk(prose(speaker.say(next)));
  if (!isRead) terminal.exit(exitCode.data);
}

/** Whether the form is read from now on, and what is to be said of that. */
function outcome(
  { folder, file }: MappedForm,
  inputs: readonly InputFile[],
  isWrong: boolean,
  sxsh: string,
): { readonly isRead: boolean; readonly said: Message } {
  const [used, refused] = (['used', 'refused'] as const).map((rows) =>
    inputs.reduce((sum, input) => sum + input[rows], 0),
  ) as [number, number];
  if (!isWrong && refused === 0 && used > 0)
    return { isRead: true, said: msg('cli.map.clean', { file }) };
  const args = { file, command: mapCommandFor(sxsh, folder, file) };
  const said =
    used === 0 ? msg('cli.map.unused.rows', args) : msg('cli.map.refused', { ...args, refused });
  return { isRead: false, said };
}

/** In the form itself, or in another file that holds the same table as the form. */
const isAbout = ({ code, span, args }: Diagnostic, file: string): boolean =>
  span.file === file || (code === 'SX1210' && (args as DiagnosticArgs['SX1210']).other === file);
