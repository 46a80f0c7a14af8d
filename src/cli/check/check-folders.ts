import { hasErrors } from '../../model/diagnostic.js';
import type { Workshop } from '../../pipeline.js';
import { exitCode } from '../exit-code.js';
import { foldersMeant } from '../facility-folder.js';
import { writeRefused } from '../refused/write-refused.js';
import type { Terminal } from '../terminal/terminal.js';
import { workshop } from '../workshop.js';
import { checkDocument } from './check-document.js';
import { type CheckFlags, checkFlags } from './check-flags.js';
import { type Checked, checkFolder, isRead } from './checked.js';
import { formatChecked } from './checked-text.js';
import { formatNextSteps } from './next-steps.js';

/**
 * Says everything wrong or doubtful in the folders, all in one pass; exit 1 where there is an error.
 * Suggested corrections are taken first, and refused rows written last, where the flags ask for it.
 *
 * @throws UsageError where the flags ask for what is not there, or cannot be.
 */
export async function checkFolders(
  typed: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
): Promise<void> {
  const folders = foldersMeant(typed, terminal);
  checkFlags(flags, folders);
  const shop = workshop();
  const [first = ''] = folders;
  if (flags.accept.length > 0) await acceptIn(first, flags, shop, terminal);
  const checked: Checked[] = [];
  for (const folder of folders) checked.push(await checkFolder(shop, folder));
  if (flags.json) terminal.print(JSON.stringify(await checkDocument(checked, terminal), null, 2));
  else await say(checked, shop, terminal);
  if (flags.refused !== undefined) await writeRefused(checked, flags.refused, terminal);
  else if (!flags.json) terminal.talk(await formatNextSteps(checked, terminal));
  if (checked.some(({ diagnostics }) => hasErrors(diagnostics))) terminal.exit(exitCode.data);
}

/** Takes the suggestions, where the folder can be read; where it cannot, the check says why. */
async function acceptIn(
  folder: string,
  flags: CheckFlags,
  shop: Workshop,
  terminal: Terminal,
): Promise<void> {
  const checked = await checkFolder(shop, folder);
  if (!isRead(checked)) return;
  // It may ask on the terminal, and the reader of answers is loaded for nobody else.
  const { acceptSuggestions } = await import('../accept/accept-suggestions.js');
  await acceptSuggestions(flags.accept, flags, checked, shop, terminal);
}

async function say(
  checked: readonly Checked[],
  { library }: Workshop,
  terminal: Terminal,
): Promise<void> {
  const styles = await terminal.styles();
  for (const one of checked) {
    const speaker = await terminal.speaker(one.plant?.facility.language);
    terminal.print(formatChecked(one, speaker, styles, terminal, library));
  }
}
