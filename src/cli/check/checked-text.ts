import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { completenessOf } from '../../model/completeness.js';
import type { Library } from '../../model/library.js';
import { acceptCommands } from '../accept/accept-command.js';
import { suggestionsOf } from '../accept/suggestion.js';
import { countBySeverity } from '../terminal/count.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { type Checked, isRead } from './checked.js';
import { formatCompleteness } from './completeness-text.js';
import { formatDiagnostics } from './diagnostics-text.js';
import { formatFiles, formatForms } from './files-text.js';

/** What was found in a folder, for a person: the findings, the rows of its files, and the counts. */
export function formatChecked(
  checked: Checked,
  speaker: Speaker,
  styles: Styles,
  { self, isVerbose }: Pick<Terminal, 'self' | 'isVerbose'>,
  library: Library,
): string {
  const { folder, plant, diagnostics } = checked;
  const suggestions = isRead(checked) ? suggestionsOf(diagnostics, checked.plant) : [];
  const tables = (plant?.inputs ?? []).filter(({ file }) => !file.endsWith('.json'));
  const { error, warning, note } = countBySeverity(diagnostics);
  const totals = speaker.say(msg('cli.check.totals', { error, warning, note }));
  return [
    styles.strong(folder),
    formatDiagnostics(diagnostics, speaker, styles, {
      isWhole: isVerbose,
      remedy: acceptCommands(self, folder, suggestions),
    }),
    tables.length > 0 ? formatFiles(tables, speaker, styles) : '',
    isVerbose ? formatForms(tables, speaker, styles) : '',
    plant
      ? formatCompleteness(completenessOf(plant.tables), library, speaker, styles, isVerbose)
      : '',
    error > 0 ? styles.error(totals) : warning > 0 ? styles.warning(totals) : styles.good(totals),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
