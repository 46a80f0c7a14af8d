import { msg } from '../../lang/message.js';
import { severities } from '../../model/diagnostic-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { formatManual } from './manual-text.js';

/** Explains a code, the list of formulas or of readings, the figures of a folder, or one of them. */
export async function explainSubject(
  subject: string,
  figure: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (figure !== undefined) {
    const { explainFigure } = await import('./explain-figure.js');
    await explainFigure(subject, figure, terminal);
  } else if (subject === 'formulas') {
    const { listFormulas } = await import('./explain-formulas.js');
    await listFormulas(terminal);
  } else if (subject === 'readings') {
    const { listReadings } = await import('./explain-readings.js');
    await listReadings(terminal);
  } else if (/^sx\d*$/i.test(subject)) await explainCode(subject.toUpperCase(), terminal);
  else {
    const { listFigures } = await import('./explain-figure.js');
    await listFigures(subject, terminal);
  }
}

async function explainCode(code: string, terminal: Terminal): Promise<void> {
  if (!(code in severities))
    throw new UsageError(
      withSuggestion(msg('cli.unknown.code', { word: code }), code, Object.keys(severities)),
    );
  const speaker = await terminal.speaker();
  terminal.print(formatManual(code as keyof typeof severities, speaker, await terminal.styles()));
}
