import { assess } from './assess/assess.js';
import { compareSets } from './assess/factors/compare-sets.js';
import { readFacility } from './intake/read-facility.js';
import { hasWorkbook } from './intake/sources/open-workbooks.js';
import type { ReadWorkbook } from './intake/workbook/workbook.js';
import type { Speaker } from './lang/speaker.js';
import { speakDiagnostic } from './lang/spoken-diagnostic.js';
import { loadLibrary } from './library/load-library.js';
import { readTemplate } from './library/template-file.js';
import type { Assessment, AssessmentCore } from './model/assessment-schema.js';
import type { Diagnostic } from './model/diagnostic.js';
import { inReadingOrder } from './model/diagnostic.js';
import type { FactorComparisonCore } from './model/factor-comparison-schema.js';
import type { Host } from './model/host.js';
import type { Library } from './model/library.js';
import type { PlantData } from './model/plant.js';

/**
 * The corridor that joins the rooms: folder → PlantData → Assessment → ReportModel → bytes. Each
 * step takes what the one before it returned; diagnostics are collected at every step and travel
 * alongside. Nothing is printed or written here.
 */

/** What steps 1 to 3 know of one facility. */
export interface Assessed {
  readonly plant: PlantData;
  readonly core: AssessmentCore;
  /** Of reading and of assessing, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a report is made with, the same for every facility of a run. */
export interface Workshop {
  readonly host: Host;
  readonly library: Library;
  /** Folder of the program's templates. */
  readonly templates: string;
  /** Version of the program. */
  readonly version: string;
}

/**
 * 1. The bookshelf: everything under `templates/`, read once per process.
 *
 * @throws Fault `SX4001` where a template is broken.
 */
export function openWorkshop(host: Host, templates: string, version: string): Workshop {
  return { host, library: loadLibrary(host, templates), templates, version };
}

/**
 * 2. and 3. Reads the folder, then computes from what is sound in it.
 *
 * @param factorSet - The set of factors for this run; without it that of the folder, or the newest.
 * @throws Fault where the folder or its facility.json is missing or unreadable.
 */
export async function assessFacility(
  workshop: Workshop,
  folder: string,
  factorSet?: string,
): Promise<Assessed> {
  return assessed(await readPlant(workshop, folder), workshop, factorSet);
}

/** What a facility comes to with its own set of factors and with another one. */
export interface Compared {
  /** With the other set. */
  readonly assessed: Assessed;
  readonly comparison: FactorComparisonCore;
}

/** 2. and 3. once more with another set of factors, and what that moves. */
export async function compareFactorSets(
  workshop: Workshop,
  folder: string,
  factorSet: string,
): Promise<Compared> {
  const plant = await readPlant(workshop, folder);
  const own = assessed(plant, workshop);
  const other = assessed(plant, workshop, factorSet);
  return { assessed: other, comparison: compareSets(own.core, other.core, workshop.library) };
}

async function readPlant({ host, library }: Workshop, folder: string): Promise<PlantData> {
  return readFacility(host, folder, library, await workbookReader(host, folder));
}

function assessed(plant: PlantData, { library }: Workshop, factorSet?: string): Assessed {
  const { core, diagnostics } = assess(plant, library, factorSet);
  return { plant, core, diagnostics: inReadingOrder([...plant.diagnostics, ...diagnostics]) };
}

/** What opens workbooks; loaded only where the folder holds one. */
export async function workbookReader(
  host: Host,
  folder: string,
): Promise<ReadWorkbook | undefined> {
  if (!hasWorkbook(host.list(folder) ?? [])) return undefined;
  const { readWorkbook } = await import('./intake/workbook/read-workbook.js');
  return readWorkbook;
}

/** 4. The public contract: what was computed, with the tool's version and spoken diagnostics. */
export function completeAssessment(
  { core, diagnostics }: Assessed,
  { version }: Workshop,
  speaker: Speaker,
): Assessment {
  const { schema, ...rest } = core;
  return {
    schema,
    tool: { version },
    ...rest,
    diagnostics: diagnostics.map((diagnostic) => speakDiagnostic(diagnostic, speaker)),
  };
}

/** 5. and 6. The report as data, then as pages of a PDF. The writer of pages is loaded here only. */
export async function makePdf(
  assessed: Assessed,
  workshop: Workshop,
  speaker: Speaker,
): Promise<Uint8Array> {
  const [{ composeReport }, { renderPdf }, fonts] = await Promise.all([
    import('./report/compose-report.js'),
    import('./render/pdf/render-pdf.js'),
    fontsOf(workshop),
  ]);
  const { library, version } = workshop;
  const model = composeReport({ ...assessed, library, version });
  return renderPdf(model, speaker, fonts);
}

type FontSet = Awaited<ReturnType<typeof loadFonts>>;

/** Fonts are read once per workshop: shaping tables take longer to open than a report to write. */
const fontShelf = new WeakMap<Workshop, Promise<FontSet>>();

function fontsOf(workshop: Workshop): Promise<FontSet> {
  const fonts = fontShelf.get(workshop) ?? loadFonts(workshop);
  fontShelf.set(workshop, fonts);
  return fonts;
}

async function loadFonts({ host, templates }: Workshop) {
  const { loadFontSet } = await import('./render/font/font-set.js');
  const shelf = { host, folder: `${templates}/fonts` };
  const read = (weight: string): Uint8Array => readTemplate(shelf, `SourceSans3-${weight}.ttf`);
  return loadFontSet({
    regular: read('Regular'),
    semibold: read('SemiBold'),
    italic: read('Italic'),
  });
}
