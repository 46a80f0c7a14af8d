import { msg } from '../../lang/message.js';
import type { Message } from '../../model/text.js';
import type { Dossier } from '../dossier.js';
import { missingFigures } from '../missing-figures.js';
import { counted } from '../texts.js';

const missingRemark = (count: number): Message =>
  counted(
    count,
    () => msg('report.data.missing.one'),
    () => msg('report.data.missing.other', { count }),
  );

/** What there is to say of the rows that were read: only what occurs, or that nothing did. */
export function dataRemarks(dossier: Dossier): readonly Message[] {
  const { core, diagnostics } = dossier;
  const refused = core.inputs.reduce((sum, input) => sum + input.refused, 0);
  const corrected = diagnostics.filter(({ code }) => code === 'SX2014').length;
  const doubts = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const missing = new Set(missingFigures(dossier).map(({ id }) => id)).size;
  const remarks = [
    refused > 0 ? msg('report.data.refused', { refused }) : msg('report.data.noneRefused'),
    corrected > 0 ? msg('report.data.corrected', { corrected }) : null,
    doubts > 0 ? msg('report.data.doubts', { doubts }) : null,
    missing > 0 ? missingRemark(missing) : null,
  ];
  return remarks.filter((remark) => remark !== null);
}
