import { msg } from '../../lang/message.js';
import type { Assessed } from '../../pipeline.js';
import { assessFacility } from '../../pipeline.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { dossierOf } from '../assess/assess-folder.js';
import { formatColumns } from '../terminal/columns.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { workshop } from '../workshop.js';
import { formatOptionProvenance } from './option-provenance.js';
import { formatProvenance } from './provenance-text.js';

/**
 * Walks a number from the figure to the cells, answers and factors that it rests on; for an option,
 * shows what went into its calculator and where that came from.
 *
 * @throws UsageError where the folder has no such figure or option.
 */
export async function explainFigure(folder: string, id: string, terminal: Terminal): Promise<void> {
  const { assessed, dossier } = open(folder);
  const speaker = await terminal.speaker(assessed.plant.facility.language);
  const { figures, options } = dossier.core;
  const figure = dossier.figure(id);
  const option = options.find((each) => each.id === id);
  const styles = await terminal.styles();
  if (figure !== undefined)
    terminal.print(formatProvenance(figure, dossier, terminal.isVerbose, speaker, styles));
  else if (option !== undefined)
    terminal.print(formatOptionProvenance(option, dossier, speaker, styles));
  else {
    const known = [...figures, ...options].map((each) => each.id);
    throw new UsageError(withSuggestion(msg('cli.unknown.figure', { word: id }), id, known));
  }
}

/** The figures of a folder by id, for whoever does not know what to ask for. */
export async function listFigures(folder: string, terminal: Terminal): Promise<void> {
  const { assessed, dossier } = open(folder);
  const speaker = await terminal.speaker(assessed.plant.facility.language);
  const { quiet } = await terminal.styles();
  terminal.print(
    formatColumns(
      [
        { head: 'id', align: 'left' },
        { head: speaker.say(msg('cli.head.figure')), align: 'left', isFlexible: true },
      ],
      dossier.core.figures.map(({ id }) => [id, speaker.say(nameOf(dossier, id))]),
      quiet,
    ),
  );
}

function open(folder: string): { assessed: Assessed; dossier: Dossier } {
  const shop = workshop();
  const assessed = assessFacility(shop, folder);
  return { assessed, dossier: dossierOf(assessed, shop) };
}
