import { join } from 'node:path';
import { findFacilities } from '../../host/find-facilities.js';
import { writeWhole } from '../../host/write-whole.js';
import { msg } from '../../lang/message.js';
import { speakDiagnostic } from '../../lang/spoken-diagnostic.js';
import { diagnose, hasErrors } from '../../model/diagnostic.js';
import { Fault } from '../../model/fault.js';
import type { Assessed, Workshop } from '../../pipeline.js';
import { assessFacility } from '../../pipeline.js';
import { exitCode } from '../exit-code.js';
import { facilityFolder } from '../facility-folder.js';
import { explainFailure } from '../failure.js';
import { assessmentFile, facilityId, writeReports } from '../report/report-files.js';
import { countBySeverity } from '../terminal/count.js';
import { prose } from '../terminal/prose.js';
import type { Terminal } from '../terminal/terminal.js';
import { sayWritten } from '../terminal/written-text.js';
import { workshop } from '../workshop.js';
import { formatBatch } from './batch-table.js';
import type { ManifestEntry } from './manifest.js';
import { manifestJson } from './manifest.js';
import { manifestCsv } from './manifest-csv.js';

/**
 * Reports of every facility below `root`. One that fails is written down and the others go on; a
 * full disk or a refused folder ends the run, as it would refuse the next one too.
 */
export async function runBatch(root: string, out: string, terminal: Terminal): Promise<void> {
  const folders = findFacilities(root, out);
  if (folders === undefined)
    throw new Fault([diagnose('SX1001', { file: root }, { folder: root })]);
  if (folders.length === 0) return sayEmpty(root, terminal);
  const shop = workshop();
  const entries: ManifestEntry[] = [];
  for (const [index, folder] of folders.entries()) {
    if (terminal.interruption.aborted) break;
    terminal.progress(`${index + 1}/${folders.length} ${folder}`);
    entries.push(await one(root, folder, out, shop, terminal));
  }
  const notReached = folders.slice(entries.length);
  await writeManifest(entries, notReached, out, shop, terminal);
  terminal.print(`\n${formatBatch(entries, await terminal.speaker(), await terminal.styles())}\n`);
  const failed = entries.filter(({ status }) => status === 'failed').length;
  const doubtful = entries.filter(({ status }) => status === 'errors').length;
  terminal.print(
    prose(terminal.words(msg('cli.batch.done', { count: entries.length, failed, doubtful, out }))),
  );
  if (notReached.length > 0)
    terminal.warn(terminal.words(msg('cli.batch.interrupted', { rest: notReached.length })));
  if (failed + doubtful > 0) terminal.exit(exitCode.data);
}

function sayEmpty(root: string, terminal: Terminal): void {
  terminal.warn(prose(terminal.words(msg('cli.batch.empty', { root }))));
  terminal.exit(exitCode.data);
}

async function one(
  root: string,
  folder: string,
  out: string,
  shop: Workshop,
  terminal: Terminal,
): Promise<ManifestEntry> {
  const path = facilityFolder(join(root, folder));
  try {
    const assessed = await assessFacility(shop, path);
    const files = await write(assessed, join(out, folder), shop, terminal);
    return entryOf(folder, assessed, files);
  } catch (cause) {
    const isOurs = !(cause instanceof Fault);
    if (!isOurs && cause.diagnostics.some(({ code }) => code === 'SX6001')) throw cause;
    await explainFailure(cause, terminal);
    const diagnostics = isOurs ? [] : cause.diagnostics;
    const speaker = await terminal.speaker();
    return {
      folder,
      id: facilityId(path),
      status: 'failed',
      counts: countBySeverity(diagnostics),
      totals: null,
      files: [],
      reasons: diagnostics.map((diagnostic) => speakDiagnostic(diagnostic, speaker)),
    };
  }
}

async function write(
  assessed: Assessed,
  target: string,
  shop: Workshop,
  terminal: Terminal,
): Promise<string[]> {
  const languages = terminal.languages(assessed.plant.facility.language);
  const reports = await writeReports(assessed, shop, target, languages, ['pdf']);
  const assessment = await writeWhole(
    join(target, 'assessment.json'),
    assessmentFile(assessed, shop, languages[0] ?? 'vi'),
  );
  const all = [...reports, assessment];
  for (const written of all) if (terminal.isVerbose) await sayWritten(written, terminal);
  return all.map(({ path }) => path);
}

function entryOf(
  folder: string,
  { plant, core, diagnostics }: Assessed,
  files: readonly string[],
): ManifestEntry {
  return {
    folder,
    id: plant.id,
    status: hasErrors(diagnostics) ? 'errors' : 'ok',
    counts: countBySeverity(diagnostics),
    totals: core.totals && {
      net: core.totals.net,
      investment: core.totals.investment,
      currency: core.currency,
    },
    files,
    reasons: [],
  };
}

async function writeManifest(
  entries: readonly ManifestEntry[],
  notReached: readonly string[],
  out: string,
  { version }: Workshop,
  terminal: Terminal,
): Promise<void> {
  const json = Buffer.from(manifestJson(entries, notReached, out, version));
  const csv = Buffer.from(manifestCsv(entries, terminal.asked[0] ?? 'vi', terminal.words));
  await sayWritten(await writeWhole(join(out, 'manifest.json'), json), terminal);
  await sayWritten(await writeWhole(join(out, 'manifest.csv'), csv), terminal);
}
