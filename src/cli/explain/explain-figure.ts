import { msg } from '../../lang/message.js';
import { assessFacility } from '../../pipeline.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { dossierOf } from '../assess/assess-folder.js';
import { facilityFolder, folderMeant } from '../facility-folder.js';
import { formatColumns } from '../terminal/columns.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { workshop } from '../workshop.js';
import { formatOpenQuestions } from './explain-answers.js';
import { formatFactor, isFactor } from './explain-factor.js';
import { formatTotals, totalIds } from './explain-totals.js';
import { formatOptionProvenance } from './option-provenance.js';
import { formatProvenance } from './provenance-text.js';

/**
 * Walks a number from the figure to the cells, answers and factors that it rests on; for an option
 * shows what went into its calculator, for the total what it is made of, for `factor:<id>` what rests
 * on it, for `answers` what is still to be asked.
 *
 * @throws UsageError where the folder has no such figure or option.
 */
export async function explainFigure(folder: string, id: string, terminal: Terminal): Promise<void> {
  const dossier = await open(folder, terminal);
  const speaker = await terminal.speaker(dossier.plant.facility.language);
  const styles = await terminal.styles();
  const option = dossier.core.options.find((each) => each.id.toLowerCase() === id.toLowerCase());
  const figure = dossier.figure(id);
  if (isFactor(id)) terminal.print(formatFactor(id, dossier, speaker, styles));
  else if (figure !== undefined)
    terminal.print(formatProvenance(figure, dossier, terminal.isVerbose, speaker, styles));
  else if (option !== undefined)
    terminal.print(formatOptionProvenance(option, dossier, speaker, styles));
  else if (totalIds.some((each) => each === id))
    terminal.print(formatTotals(dossier, speaker, styles));
  else if (id === 'answers') terminal.print(formatOpenQuestions(dossier, speaker, styles));
  else throw unknownFigure(id, dossier);
}

function unknownFigure(id: string, { core }: Dossier): UsageError {
  const known = [...core.figures, ...core.options].map((each) => each.id);
  return new UsageError(
    withSuggestion(msg('cli.unknown.figure', { word: id }), id, [...known, ...totalIds, 'answers']),
  );
}

/** What can be asked about a folder, by id: its figures, the total, its options. */
export async function listFigures(folder: string, terminal: Terminal): Promise<void> {
  const dossier = await open(folder, terminal);
  const speaker = await terminal.speaker(dossier.plant.facility.language);
  const { quiet } = await terminal.styles();
  const { figures, options } = dossier.core;
  terminal.print(
    formatColumns(
      [
        { head: 'id', align: 'left' },
        { head: speaker.say(msg('cli.head.figure')), align: 'left', isFlexible: true },
      ],
      [
        ...figures.map(({ id }) => [id, speaker.say(nameOf(dossier, id))]),
        ['totals', speaker.say(msg('cli.totals.name'))],
        ...options
          .filter(({ status }) => status === 'proposed' || status === 'survey')
          .map(({ id, shortName }) => [id, speaker.say(shortName)]),
        ['answers', speaker.say(msg('cli.explain.answers.name'))],
      ],
      quiet,
    ),
  );
}

async function open(typed: string, terminal: Terminal): Promise<Dossier> {
  const shop = workshop();
  const folder = facilityFolder(folderMeant(typed, terminal));
  return dossierOf(await assessFacility(shop, folder), shop);
}
