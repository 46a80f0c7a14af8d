import { msg } from '../../lang/message.js';
import { seriesOfCell } from '../../model/cell-series.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import type { Message } from '../../model/text.js';
import type { Dossier } from '../dossier.js';
import { counted } from '../texts.js';

/** The doubts on which any of the figures rests, each once. */
export const doubtsAmong = (dossier: Dossier, ids: readonly string[]): readonly Diagnostic[] => [
  ...new Set(ids.flatMap((id) => dossier.doubts(id))),
];

/** A title with the number of doubted cells behind it; as it is where there are none. */
export function reservedTitle(dossier: Dossier, Title: Message, ids: readonly string[]): Message {
  const cells = doubtsAmong(dossier, ids).length;
  if (cells === 0) return Title;
  return counted(
    cells,
    () => msg('report.doubted.title.one', { Title }),
    () => msg('report.doubted.title.other', { Title, cells }),
  );
}

/** What a chart or a note says, with the reservation that its figures are doubted. */
export const reservedClaim = (dossier: Dossier, claim: Message, ids: readonly string[]): Message =>
  doubtsAmong(dossier, ids).length === 0 ? claim : msg('report.doubted.claim', { claim });

/** The same where there is little room: the head of a row. */
export const reservedShortly = (
  dossier: Dossier,
  claim: Message,
  ids: readonly string[],
): Message =>
  doubtsAmong(dossier, ids).length === 0 ? claim : msg('report.doubted.short', { claim });

/** Where the doubted cells stand that the figures rest on, as a sentence; `null` where there are none. */
export function doubtedPlaces(dossier: Dossier, ids: readonly string[]): Message | null {
  const doubts = doubtsAmong(dossier, ids);
  if (doubts.length === 0) return null;
  const places = doubts
    .slice(0, 3)
    .map(({ span: { file, line = 0 } }) => msg('report.place', { file, line }));
  return counted(
    doubts.length,
    () => msg('report.doubted.places.one', { places }),
    (cells) => msg('report.doubted.places.other', { cells, places }),
  );
}

/** Months of a series in which a cell is doubted. */
export const doubtedMonths = (dossier: Dossier, series: string): readonly Month[] => [
  ...new Set(
    dossier.doubts(series).flatMap(({ span }) => {
      const at = seriesOfCell(dossier.plant, span);
      return at?.series === series ? at.month : [];
    }),
  ),
];
