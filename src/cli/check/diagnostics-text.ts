import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { speakDiagnostic } from '../../lang/spoken-diagnostic.js';
import type { Diagnostic, SourceSpan } from '../../model/diagnostic.js';
import { pageWidth } from '../terminal/columns.js';
import { displayWidth, harmless, wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { groupDiagnostics, type Shown } from './group-diagnostics.js';

const severityNames = {
  error: 'cli.severity.error',
  warning: 'cli.severity.warning',
  note: 'cli.severity.note',
} as const;

/** Says diagnostics on stderr: for commands whose result is something else. */
export async function warnOf(
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
): Promise<void> {
  const speaker = await terminal.speaker();
  const styles = await terminal.styles();
  terminal.warn(formatDiagnostics(diagnostics, speaker, styles));
}

/** All of them in reading order, the first few of a cause in full and the rest of it counted. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  speaker: Speaker,
  styles: Styles,
  isWhole = false,
): string {
  return groupDiagnostics(diagnostics, isWhole)
    .flatMap((shown) => [
      formatDiagnostic(shown.diagnostic, speaker, styles),
      ...restOf(shown, speaker),
    ])
    .join('\n\n');
}

function restOf({ diagnostic, alike, others }: Shown, speaker: Speaker): string[] {
  const { code, span } = diagnostic;
  const { file } = span;
  return [
    ...(alike > 0 ? [speaker.say(msg('cli.check.alike', { count: alike, file }))] : []),
    ...(others > 0 ? [speaker.say(msg('cli.check.more', { count: others, code, file }))] : []),
  ];
}

/** What, where, the line itself with a marker below, and what to do. */
function formatDiagnostic(diagnostic: Diagnostic, speaker: Speaker, styles: Styles): string {
  const { severity, message, hint } = speakDiagnostic(diagnostic, speaker);
  const kind = styles[severity](speaker.say(msg(severityNames[severity])));
  const related = (diagnostic.related ?? []).map((span) =>
    styles.quiet(`  ${speaker.say(msg('cli.check.related', { place: placeOf(span) }))}`),
  );
  return [
    `${kind} ${styles.strong(diagnostic.code)}  ${placeOf(diagnostic.span)}`,
    ...wrap(harmless(message), pageWidth - 2).map((line) => `  ${line}`),
    ...excerptOf(diagnostic.span, styles),
    ...related,
    ...hintLines(speaker.say(msg('cli.check.hint', { hint })), styles),
  ].join('\n');
}

const hintLines = (hint: string, styles: Styles): string[] =>
  wrap(harmless(hint), pageWidth - 2).map((line) => styles.quiet(`  ${line}`));

/** `energy.csv:7:2 (B7, Nhiên liệu = carrier)`: for an editor, for a spreadsheet, and as the heading says. */
function placeOf({ file, line, column, cell, field, title }: SourceSpan): string {
  const numbers = [line, column].filter((number) => number !== undefined);
  const heading = title === undefined ? field : `${title} = ${field}`;
  const names = [cell, heading].filter((name) => name !== undefined);
  const place = [file, ...numbers].join(':');
  return harmless(names.length > 0 ? `${place} (${names.join(', ')})` : place);
}

/** The line, cut around what is meant where it is longer than the page, and a marker below. */
function excerptOf({ excerpt, line }: SourceSpan, styles: Styles): string[] {
  if (excerpt === undefined) return [];
  const number = String(line ?? '').padStart(5);
  const room = pageWidth - number.length - 5;
  const { text, from, length } = excerpt;
  const start = from + length <= room ? 0 : Math.max(0, from - Math.floor(room / 3));
  const before = harmless(text.slice(start, from)).normalize('NFC');
  const meant = harmless(text.slice(from, from + length)).normalize('NFC');
  const head = start > 0 ? '…' : '';
  const shown = [...`${head}${before}${meant}${harmless(text.slice(from + length))}`];
  const cut = shown.length > room ? `${shown.slice(0, room - 1).join('')}…` : shown.join('');
  const indent = displayWidth(head + before);
  const marker = '^'.repeat(Math.max(1, Math.min(displayWidth(meant), room - indent)));
  return [
    `${styles.quiet(`${number} │`)} ${cut.normalize('NFC')}`,
    `${styles.quiet(`${' '.repeat(number.length)} │`)} ${' '.repeat(indent)}${styles.error(marker)}`,
  ];
}
