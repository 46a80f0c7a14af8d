import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { assessFacility } from '../../pipeline.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { foundText } from '../../report/sentences/found.js';
import { dossierOf } from '../assess/assess-folder.js';
import { facilityFolder, folderMeant } from '../facility-folder.js';
import { formatColumns } from '../terminal/columns.js';
import type { Styles } from '../terminal/styles.js';
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
  else terminal.print(await explainJudged(id, dossier, terminal.isVerbose, speaker, styles));
}

/** A finding, a baseline or a balance: what was judged, with what it was judged by. */
async function explainJudged(
  id: string,
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): Promise<string> {
  const { findings, baselines, balances } = dossier.core;
  const finding = findings.find((each) => each.id === id);
  const baseline = baselines.find((each) => `baselines.${each.id}` === id);
  const balance = balances.find((each) => `balances.${each.id}` === id);
  const [{ formatFinding }, { formatBaseline }, { formatBalance }] = await Promise.all([
    import('./finding-text.js'),
    import('./baseline-text.js'),
    import('./balance-text.js'),
  ]);
  if (finding !== undefined) return formatFinding(finding, dossier, isAll, speaker, styles);
  if (baseline !== undefined) return formatBaseline(baseline, dossier, speaker, styles);
  if (balance !== undefined) return formatBalance(balance, dossier, speaker, styles);
  throw unknownFigure(id, dossier);
}

/** What is asked by its kind and its id, and by none of its own. */
const judgedIds = ({ findings, baselines, balances }: Dossier['core']): readonly string[] => [
  ...findings.map(({ id }) => id),
  ...baselines.map(({ id }) => `baselines.${id}`),
  ...balances.map(({ id }) => `balances.${id}`),
];

function unknownFigure(id: string, { core }: Dossier): UsageError {
  const known = [...[...core.figures, ...core.options].map((each) => each.id), ...judgedIds(core)];
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
        ...dossier.core.findings.map((finding) => [
          finding.id,
          speaker.say(foundText(dossier, finding)),
        ]),
        ...judgedIds({ ...dossier.core, findings: [] }).map((id) => [
          id,
          speaker.say(nameOf(dossier, id.replace(/^(baselines|balances)\./, ''))),
        ]),
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
