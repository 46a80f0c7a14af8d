import { msg } from '../../lang/message.js';
import { hasErrors } from '../../model/diagnostic.js';
import type { FactorComparison } from '../../model/factor-comparison-schema.js';
import { compareFactorSets } from '../../pipeline.js';
import { exitCode } from '../exit-code.js';
import { facilityFolder, folderMeant } from '../facility-folder.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { workshop } from '../workshop.js';
import { dossierOf, formatTitle, sayDoubts } from './assess-folder.js';
import { formatComparison } from './comparison-text.js';
import { factorSetNamed } from './factor-set.js';

/**
 * Shows which numbers of a facility move with another set of factors, by how much and why, or all
 * of it as one JSON document.
 *
 * @throws UsageError where no set is named, or one that does not exist.
 */
export async function compareFolder(
  typed: string,
  factors: string | undefined,
  isJson: boolean,
  terminal: Terminal,
): Promise<void> {
  if (factors === undefined) throw new UsageError(msg('cli.compare.needsSet'), 'assess');
  const shop = workshop();
  const set = factorSetNamed(factors, shop.library);
  const folder = folderMeant(typed, terminal);
  const { assessed, comparison } = await compareFactorSets(shop, facilityFolder(folder), set);
  if (isJson) {
    const { schema, ...rest } = comparison;
    const document: FactorComparison = { schema, tool: { version: shop.version }, ...rest };
    terminal.print(JSON.stringify(document, null, 2));
  } else {
    const speaker = await terminal.speaker(assessed.plant.facility.language);
    const styles = await terminal.styles();
    const dossier = dossierOf(assessed, shop);
    const title = formatTitle({ ...dossier, diagnostics: [] }, speaker, styles);
    terminal.print(`${title}\n\n${formatComparison(comparison, dossier, speaker, styles)}`);
    sayDoubts(folder, assessed, speaker, terminal);
  }
  if (hasErrors(assessed.diagnostics)) terminal.exit(exitCode.data);
}
