import type { Speaker } from '../../lang/speaker.js';
import type { ReportModel } from '../../model/report.js';
import type { FontFace } from '../font/font-face.js';
import type { FontSet } from '../font/font-set.js';
import { layOutReport } from '../layout/lay-out-report.js';
import { openStudio } from '../studio.js';
import { page } from '../theme.js';
import { ContentStream } from './content-stream.js';
import { paintBoxes } from './paint-marks.js';
import { openPdf } from './pdfkit-adapter.js';

/** Date of a document whose report says none: documents never ask the clock. */
const UNDATED = '2000-01-01';

/**
 * Prints a report.
 *
 * @returns The bytes of a PDF 1.7 document; the same model, speaker and fonts give the same bytes.
 */
export async function renderPdf(
  model: ReportModel,
  speaker: Speaker,
  fonts: FontSet,
): Promise<Uint8Array> {
  const studio = openStudio(fonts, speaker);
  const subject = studio.say(model.subject);
  const writer = openPdf(
    {
      title: `${studio.say(model.title)} – ${subject}`,
      author: studio.say(model.author),
      subject,
      keywords: model.keywords.map((keyword) => studio.say(keyword)).join(', '),
      locale: speaker.locale,
      created: new Date(`${model.date ?? UNDATED}T00:00:00Z`),
    },
    [page.width, page.height],
  );
  for (const { boxes, section, isFirstOfSection } of layOutReport(model, studio)) {
    const stream = new ContentStream();
    const used = new Set<FontFace>();
    paintBoxes(boxes, { stream, fonts, writer, used });
    const name = model.sections[section]?.name;
    const bookmark = isFirstOfSection && name !== undefined ? studio.say(name) : null;
    writer.addPage(stream.content, used, bookmark);
  }
  return writer.finish();
}
