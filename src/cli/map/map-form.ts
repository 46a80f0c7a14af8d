import type { FormAnswers } from '../../intake/mapping/form-answers.js';
import { type ClientForm, viewOf } from '../../intake/mapping/form-view.js';
import { mappingOf } from '../../intake/mapping/mapping-of.js';
import { tableIn } from '../../intake/mapping/next-question.js';
import { openForms } from '../../intake/mapping/open-forms.js';
import type { Question } from '../../intake/mapping/question.js';
import { type Settled, settle } from '../../intake/mapping/settle.js';
import type { PlantTable } from '../../intake/sources/table-of.js';
import { msg } from '../../lang/message.js';
import { diagnose } from '../../model/diagnostic.js';
import { Fault } from '../../model/fault.js';
import { workbookReader } from '../../pipeline.js';
import { facilityFolder, folderMeant } from '../facility-folder.js';
import { prose } from '../terminal/prose.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { workshop } from '../workshop.js';
import { sayAfterwards } from './after-map.js';
import { askForm, type Conversation } from './ask-form.js';
import { columnCalled } from './column-words.js';
import { formatFirstRows } from './first-rows.js';
import { flagFor, mapCommand } from './flags-text.js';
import { formFile } from './form-file.js';
import { keepAnswers } from './keep-answers.js';
import { answersIn, type MapFlags } from './map-flags.js';
import { choose } from './prompts.js';

/**
 * Finds out what the columns and words of a client's own form mean, keeps it in facility.json, and
 * reads the folder again.
 *
 * @throws UsageError where something is open and nobody sits there to be asked.
 * @throws Fault where the folder or the file cannot be read.
 */
export async function mapForm(
  typed: string,
  named: string,
  flags: MapFlags,
  terminal: Terminal,
): Promise<void> {
  const shop = workshop();
  const folder = facilityFolder(folderMeant(typed, terminal));
  const names = shop.host.list(folder);
  if (!names) throw new Fault([diagnose('SX1001', { file: typed }, { folder: typed })]);
  const file = await formFile(folder, named, names, terminal);
  const reader = await workbookReader(shop.host, folder);
  const { setting, forms, problems } = openForms(shop.host, folder, file, shop.library, reader);
  const [problem, ...others] = problems;
  if (problem && forms.length === 0) throw new Fault([problem, ...others]);
  const speaker = await terminal.speaker(setting.facility.language);
  const form = await formIn(forms, file, flags.sheet, terminal);
  const conversation: Conversation = { form, setting, speaker, terminal };
  const given = answersIn(flags, form, setting);
  await showRows(conversation, given);
  const { answers, accepted } = terminal.isInteractive
    ? await askForm(conversation, given, flags.yes === true)
    : settled(conversation, given, typed, file, flags);
  sayAccepted(accepted, answers, conversation);
  await keepAnswers(folder, form.file, mappingOf(form, setting, answers), shop.host, terminal);
  await sayAfterwards({ folder, file: form.file }, shop, speaker, terminal);
}

/** The text, or the sheet that was meant. */
async function formIn(
  forms: readonly ClientForm[],
  file: string,
  sheet: string | undefined,
  terminal: Terminal,
): Promise<ClientForm> {
  const sheetOf = (form: ClientForm): string => form.file.slice(file.length + 1);
  const names = forms.map(sheetOf);
  const [first] = forms;
  if (!first) throw new UsageError(msg('cli.map.empty', { file }), 'map');
  if (sheet !== undefined) {
    const found = forms.find((form) => sheetOf(form).normalize('NFC') === sheet.normalize('NFC'));
    if (found) return found;
    throw new UsageError(
      withSuggestion(msg('cli.map.noSheet', { file, sheet }), sheet, names),
      'map',
    );
  }
  if (forms.length === 1) return first;
  if (!terminal.isInteractive)
    throw new UsageError(msg('cli.map.sheets', { file, sheets: names.join(', ') }), 'map');
  const chosen = await choose(
    terminal.words(msg('cli.map.ask.sheet')),
    names.map((name) => ({ value: name, name })),
    undefined,
    { say: (text) => terminal.words(text as Parameters<Terminal['words']>[0]) },
  );
  return forms[names.indexOf(chosen)] as ClientForm;
}

/** From two lines above the heading, where one is found. */
async function showRows(
  { form, setting, speaker, terminal }: Conversation,
  answers: FormAnswers,
): Promise<void> {
  const { strong } = await terminal.styles();
  const table = tableIn(form, setting, answers) ?? 'energy';
  const at = viewOf(form, table, setting, answers)?.found.at ?? 0;
  const head = speaker.say(msg('cli.map.rows', { file: form.file }));
  terminal.talk(`${strong(head)}\n${formatFirstRows(form, Math.max(0, at - 2))}\n`);
}

/** Without a terminal: what is certain, and with `--yes` what is a good guess. */
function settled(
  { form, setting, speaker, terminal }: Conversation,
  given: FormAnswers,
  folder: string,
  file: string,
  flags: MapFlags,
): Settled {
  const found = settle(form, setting, given, flags.yes === true);
  const { answers, open, missing, unused } = found;
  const isFindable = missing.length > 0 && unused.length > 0;
  if (open.length === 0 && !isFindable) return found;
  const table = tableIn(form, setting, answers);
  const good = open.filter(({ guess }) => guess?.isGood);
  const say = (message: Parameters<Terminal['words']>[0]): void =>
    terminal.warn(prose(speaker.say(message)));
  if (table && isFindable) {
    const columns = missing.map((name) => columnCalled(table, name, speaker)).join(', ');
    say(msg('cli.map.open.missing', { columns }));
  }
  if (unused.length > 0) say(msg('cli.map.open.headings', { titles: unused.join(', ') }));
  if (good.length > 0)
    say(msg('cli.map.open.good', { flags: good.map((one) => flagFor(one, answers)).join(' ') }));
  const asked = isFindable ? found : { ...found, missing: [] };
  const command = mapCommand(terminal, folder, file, flags, form, asked);
  throw new UsageError(msg('cli.map.open', { command }), 'map');
}

function sayAccepted(
  accepted: readonly Question[],
  answers: FormAnswers,
  { speaker, terminal, form, setting }: Conversation,
): void {
  if (accepted.length === 0) return;
  const table = tableIn(form, setting, answers) as PlantTable;
  const lines = accepted.map((question) => {
    const value = question.guess?.value ?? '';
    if (question.asks === 'table')
      return msg('cli.map.took.table', { table: speaker.say(msg(`cli.table.${table}`)) });
    if (question.asks === 'same')
      return msg('cli.map.took.same', {
        column: columnCalled(table, question.column, speaker),
        value,
      });
    if (question.asks === 'word')
      return msg('cli.map.took.word', { column: question.column, word: question.word, value });
    const meaning = question.asks === 'unit' ? value : columnCalled(table, value, speaker);
    return msg('cli.map.understood.one', { title: question.title, meaning });
  });
  const head = speaker.say(msg('cli.map.took'));
  terminal.talk([head, ...lines.map((line) => `  ${speaker.say(line)}`)].join('\n'));
}
