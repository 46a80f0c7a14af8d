import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { speakDiagnostic } from '../../lang/spoken-diagnostic.js';
import { hasErrors } from '../../model/diagnostic.js';
import type { Assessed, Workshop } from '../../pipeline.js';
import { assessFacility, completeAssessment } from '../../pipeline.js';
import type { Dossier } from '../../report/dossier.js';
import { openDossier } from '../../report/dossier.js';
import { exitCode } from '../exit-code.js';
import { facilityFolder, folderMeant } from '../facility-folder.js';
import { countBySeverity } from '../terminal/count.js';
import { prose } from '../terminal/prose.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { workshop } from '../workshop.js';
import { formatAgainstOutput } from './against-output-text.js';
import { factorSetNamed } from './factor-set.js';
import { formatFigures, formatMonths } from './figures-text.js';
import { formatFindings } from './findings-text.js';
import { formatMeasureFirst } from './measure-first-text.js';
import { formatMissing } from './missing-text.js';
import { formatOptions } from './options-text.js';

/**
 * Shows the assessment of one facility on the terminal, or all of it as one JSON document.
 *
 * @param factors - The set of factors for this run, whatever the folder pins.
 * @throws UsageError where there is no such set.
 */
export async function assessFolder(
  typed: string,
  factors: string | undefined,
  isJson: boolean,
  terminal: Terminal,
): Promise<void> {
  const shop = workshop();
  const folder = folderMeant(typed, terminal);
  const set = factors === undefined ? undefined : factorSetNamed(factors, shop.library);
  const assessed = await assessFacility(shop, facilityFolder(folder), set);
  const speaker = await terminal.speaker(assessed.plant.facility.language);
  if (isJson) terminal.print(JSON.stringify(completeAssessment(assessed, shop, speaker), null, 2));
  else
    terminal.print(
      formatAssessment(dossierOf(assessed, shop), speaker, await terminal.styles(), terminal),
    );
  if (!isJson) sayDoubts(folder, assessed, speaker, terminal);
  if (hasErrors(assessed.diagnostics)) terminal.exit(exitCode.data);
}

/** What was assessed, with the indexes that the report looks things up in. */
export const dossierOf = (assessed: Assessed, { library, version }: Workshop): Dossier =>
  openDossier({ ...assessed, library, version });

function formatAssessment(
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
  { isVerbose }: Terminal,
): string {
  const parts = [
    formatTitle(dossier, speaker, styles),
    formatFigures(dossier, isVerbose, speaker, styles),
    formatAgainstOutput(dossier, isVerbose, speaker, styles),
    formatMonths(dossier, isVerbose, speaker, styles),
    formatFindings(dossier, isVerbose, speaker, styles),
    formatOptions(dossier, isVerbose, speaker, styles),
    formatMeasureFirst(dossier, isVerbose, speaker, styles),
    formatMissing(dossier, isVerbose, speaker, styles),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The facility and its sector; below it the set of factors, where this run has one of its own. */
export function formatTitle(
  { plant, library, diagnostics }: Pick<Dossier, 'plant' | 'library' | 'diagnostics'>,
  speaker: Speaker,
  styles: Styles,
): string {
  const sector = library.sectors.get(plant.facility.sector);
  const ownSet = diagnostics.filter(({ code }) => code === 'SX5020');
  return [
    styles.strong(speaker.say(plant.facility.name)) +
      (sector === undefined ? '' : styles.quiet(` · ${speaker.say(sector.name)}`)),
    ...ownSet.map((note) => styles.warning(prose(speakDiagnostic(note, speaker).message))),
  ].join('\n');
}

/** Counts what is wrong with the data, and says how to see it. */
export function sayDoubts(
  folder: string,
  { diagnostics }: Assessed,
  speaker: Speaker,
  terminal: Terminal,
): void {
  const { error, warning } = countBySeverity(diagnostics);
  if (error + warning === 0) return;
  const command = { folder: shellWord(folder), sxsh: terminal.self };
  terminal.talk(
    `\n${prose(speaker.say(msg('cli.assess.doubts', { error, warning, ...command })))}`,
  );
}
