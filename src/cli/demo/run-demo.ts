import { join } from 'node:path';
import { copyFolder } from '../../host/copy-folder.js';
import { nodeHost } from '../../host/node-host.js';
import { programFiles } from '../../host/program-files.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { hasErrors } from '../../model/diagnostic.js';
import type { Assessed, Workshop } from '../../pipeline.js';
import { dossierOf } from '../assess/assess-folder.js';
import { exitCode } from '../exit-code.js';
import { readOrSay } from '../read-or-say.js';
import { writeReports } from '../report/report-files.js';
import { money } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import { countBySeverity } from '../terminal/count.js';
import { prose } from '../terminal/prose.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Terminal } from '../terminal/terminal.js';
import { sayWritten } from '../terminal/written-text.js';
import { workshop } from '../workshop.js';

/** The pilot with a doubtful cell: there is something to find in it. */
const instructive = 'thuy-san-dong-lanh';

/** Copies the pilot facilities, makes their reports, and says what was found and what to try next. */
export async function runDemo(out: string, terminal: Terminal): Promise<void> {
  const { pilots } = programFiles();
  const shop = workshop();
  const speaker = await terminal.speaker();
  const names = nodeHost.list(pilots) ?? [];
  const rows: string[][] = [];
  for (const [index, name] of names.entries()) {
    if (terminal.interruption.aborted) return;
    terminal.progress(`${index + 1}/${names.length} ${name}`);
    const kept = await copyFolder(join(pilots, name), join(out, name));
    for (const path of kept) terminal.warn(terminal.words(msg('cli.demo.kept', { path })));
    const assessed = await readOrSay(join(out, name), shop, terminal);
    if (assessed === undefined) continue;
    await report(assessed, out, shop, terminal);
    rows.push(findingOf(assessed, shop, speaker));
  }
  const { quiet } = await terminal.styles();
  terminal.print(`\n${formatColumns(headsOf(speaker), rows, quiet)}\n`);
  const folder = shellWord(join(out, instructive));
  terminal.print(prose(speaker.say(msg('cli.demo.next', { sxsh: terminal.self, folder }))));
}

async function report(
  assessed: Assessed,
  out: string,
  shop: Workshop,
  terminal: Terminal,
): Promise<void> {
  const languages = terminal.languages(undefined);
  const reports = await writeReports(assessed, shop, join(out, 'reports'), languages, ['pdf']);
  for (const written of reports) await sayWritten(written, terminal);
  if (hasErrors(assessed.diagnostics)) terminal.exit(exitCode.data);
}

const headsOf = (speaker: Speaker) =>
  [
    { head: speaker.say(msg('cli.head.facility')), align: 'left' },
    { head: speaker.say(msg('cli.head.net')), align: 'right' },
    { head: speaker.say(msg('cli.head.leading')), align: 'left', isFlexible: true },
    { head: speaker.say(msg('cli.head.warnings')), align: 'right' },
  ] as const;

/** One line on a plant: net saving a year, the option that leads, how many warnings. */
function findingOf(assessed: Assessed, shop: Workshop, speaker: Speaker): string[] {
  const { core, plant, diagnostics } = assessed;
  const [first] = dossierOf(assessed, shop).counted;
  return [
    plant.id,
    speaker.say(money(core.totals?.net, core.currency, 'totals.net')),
    first === undefined ? '–' : speaker.say(first.shortName),
    speaker.say(msg('cli.count', { number: countBySeverity(diagnostics).warning })),
  ];
}
