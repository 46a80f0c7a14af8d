import { msg } from '../../lang/message.js';
import type { PlantData } from '../../model/plant.js';
import type { Message } from '../../model/text.js';
import { acceptCommand } from '../accept/accept-command.js';
import { type Suggestion, suggestionsOf } from '../accept/suggestion.js';
import { mapCommandFor } from '../map/map-command.js';
import { fileAndSheet } from '../source-name.js';
import { countBySeverity } from '../terminal/count.js';
import { shellWord } from '../terminal/shell-word.js';
import { type Checked, isRead } from './checked.js';

/** So many files or sheets that were not read get their command. */
const SHOWN = 3;

/** What to do about a folder: what was not read, its errors, its doubts, then the report. */
export function stepsAfter(checked: Checked, sxsh: string): Message[] {
  const { diagnostics, plant } = checked;
  const { error } = countBySeverity(diagnostics);
  const command = { sxsh, folder: shellWord(checked.folder) };
  const unread = unreadSteps(checked, sxsh);
  const refused = (plant?.refused ?? []).reduce((sum, { rows }) => sum + rows.length, 0);
  const isEmpty = plant !== undefined && hasNoRow(plant);
  return [
    ...unread,
    ...(error > 0 ? [msg('cli.check.next.errors', { error, ...command })] : []),
    ...(refused > 0 ? [msg('cli.check.next.refused', { refused, ...command })] : []),
    ...doubtSteps(checked, sxsh),
    ...(isEmpty && error === 0 && unread.length === 0 ? [fillStep(plant, command)] : []),
    ...(plant && error === 0 && !isEmpty ? [msg('cli.check.next.report', command)] : []),
  ];
}

/** What is no table as it stands may be one that nobody has explained. */
function unreadSteps({ diagnostics, folder }: Checked, sxsh: string): Message[] {
  const files = diagnostics.filter(({ code }) => code === 'SX1211').map(({ span }) => span.file);
  if (files.length === 0) return [];
  const commands = files.slice(0, SHOWN).map((file) => `\n  ${mapCommandFor(sxsh, folder, file)}`);
  const args = { count: files.length, commands: commands.join('') };
  const rest = files.length - commands.length;
  return [
    rest > 0
      ? msg('cli.check.next.unread.more', { ...args, rest })
      : msg('cli.check.next.unread', args),
  ];
}

function doubtSteps(checked: Checked, sxsh: string): Message[] {
  const { warning } = countBySeverity(checked.diagnostics);
  const suggestions = isRead(checked) ? suggestionsOf(checked.diagnostics, checked.plant) : [];
  const [first] = suggestions;
  const others = warning - suggestions.filter(isWarning).length;
  return [
    ...(first
      ? [
          msg('cli.check.next.accept', {
            count: suggestions.length,
            command: acceptCommand(sxsh, checked.folder, first),
          }),
        ]
      : []),
    ...(others > 0 ? [msg('cli.check.next.warnings', { warning: others })] : []),
  ];
}

const isWarning = ({ diagnostic }: Suggestion): boolean => diagnostic.severity === 'warning';

const hasNoRow = ({ tables }: PlantData): boolean =>
  Object.values(tables).every(({ rows }) => rows.length === 0);

/** Where the numbers belong: the tables that stand there empty, or a folder without any. */
function fillStep(
  { inputs }: PlantData,
  command: { readonly sxsh: string; readonly folder: string },
): Message {
  const names = inputs.filter(({ file }) => !file.endsWith('.json')).map(({ file }) => file);
  const files = [...new Set(names.map((file) => fileAndSheet(file).file))];
  return files.length === 0
    ? msg('cli.check.next.tables', command)
    : msg('cli.check.next.fill', { files, ...command });
}
