import { speakDiagnostic } from '../../lang/spoken-diagnostic.js';
import { completenessOf } from '../../model/completeness.js';
import type { SourceSpan } from '../../model/diagnostic.js';
import { countBySeverity } from '../terminal/count.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Checked } from './checked.js';

/** Where else to look. */
const placeOnly = ({ file, line, column, cell }: SourceSpan) => ({ file, line, column, cell });

/** `sxsh/check@1`: what `check` found, for other programs. */
export async function checkDocument(
  checked: readonly Checked[],
  terminal: Terminal,
): Promise<object> {
  const facilities = await Promise.all(
    checked.map(async ({ folder, plant, diagnostics }) => {
      const speaker = await terminal.speaker(plant?.facility.language);
      const files = plant?.inputs ?? [];
      return {
        folder,
        diagnostics: diagnostics.map((diagnostic) => ({
          ...speakDiagnostic(diagnostic, speaker),
          ...(diagnostic.related && { related: diagnostic.related.map(placeOnly) }),
        })),
        counts: countBySeverity(diagnostics),
        files: files.map(({ file, rows, used, refused }) => ({ file, rows, used, refused })),
        ...(plant && { completeness: completenessOf(plant.tables) }),
      };
    }),
  );
  return { schema: 'sxsh/check@1', facilities };
}
