import { msg } from '../../lang/message.js';
import { severities } from '../../model/severities.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { formatManual } from './manual-text.js';

/** What is explained without a folder, by the word for it. */
const topics: Readonly<Record<string, (terminal: Terminal) => Promise<void>>> = {
  formulas: async (terminal) => (await import('./explain-formulas.js')).listFormulas(terminal),
  readings: async (terminal) => (await import('./explain-readings.js')).listReadings(terminal),
  tables: async (terminal) => (await import('./explain-tables.js')).listTables(terminal),
  answers: async (terminal) => (await import('./explain-answers.js')).explainAnswers(terminal),
};

/** Explains a code, a topic, a table, the figures of a folder, or one of them. */
export async function explainSubject(
  subject: string,
  figure: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const topic = topics[subject];
  if (figure !== undefined) {
    const { explainFigure } = await import('./explain-figure.js');
    await explainFigure(subject, figure, terminal);
  } else if (topic !== undefined) await topic(terminal);
  else if (subject.startsWith('factor:')) await explainFactorAlone(subject, terminal);
  else if (isCode(subject)) await explainCode(codeOf(subject), terminal);
  else await explainTableOrFolder(subject, terminal);
}

/** `SX2503`, `sx2503`; of bare digits only those of a code, as a folder may be called by a year. */
const isCode = (word: string): boolean =>
  /^sx\d*$/i.test(word) || (/^\d+$/.test(word) && codeOf(word) in severities);

const codeOf = (word: string): string => `SX${word.replace(/^sx/i, '')}`;

async function explainFactorAlone(subject: string, terminal: Terminal): Promise<void> {
  const { explainFactor } = await import('./explain-factor.js');
  await explainFactor(subject, terminal);
}

async function explainTableOrFolder(subject: string, terminal: Terminal): Promise<void> {
  const table = subject.replace(/\.csv$/, '');
  const { explainTable, isTable } = await import('./explain-tables.js');
  if (isTable(table)) return explainTable(table, terminal);
  const { listFigures } = await import('./explain-figure.js');
  return listFigures(subject, terminal);
}

async function explainCode(code: string, terminal: Terminal): Promise<void> {
  if (!(code in severities))
    throw new UsageError(
      withSuggestion(msg('cli.unknown.code', { word: code }), code, Object.keys(severities)),
    );
  const speaker = await terminal.speaker();
  terminal.print(formatManual(code as keyof typeof severities, speaker, await terminal.styles()));
}
