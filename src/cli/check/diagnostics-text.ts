import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { speakDiagnostic } from '../../lang/spoken-diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { pageWidth } from '../terminal/columns.js';
import { displayWidth, harmless, wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { excerptOf } from './excerpt-text.js';
import { groupDiagnostics, type Shown } from './group-diagnostics.js';
import { placeOf, placeParts } from './place.js';

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

/** How much of them is shown, and the command that mends one, where there is such a thing. */
interface Manner {
  readonly isWhole?: boolean;
  remedy?(diagnostic: Diagnostic): string | undefined;
}

/** All of them in reading order, the first few of a cause in full and the rest of it counted. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  speaker: Speaker,
  styles: Styles,
  { isWhole = false, remedy }: Manner = {},
): string {
  return groupDiagnostics(diagnostics, isWhole)
    .flatMap((shown) => [
      [
        formatDiagnostic(shown.diagnostic, speaker, styles),
        ...remedyLines(shown.diagnostic, remedy?.(shown.diagnostic), speaker, styles),
      ].join('\n'),
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
  const kind = speaker.say(msg(severityNames[severity]));
  const related = (diagnostic.related ?? []).map((span) =>
    styles.quiet(`  ${speaker.say(msg('cli.check.related', { place: placeOf(span) }))}`),
  );
  return [
    headOf(diagnostic, kind, styles),
    ...wrap(harmless(message), pageWidth - 2).map((line) => `  ${line}`),
    ...excerptOf(diagnostic.span, styles),
    ...related,
    ...hintLines(speaker.say(msg('cli.check.hint', { hint })), styles),
  ].join('\n');
}

/** What and where; the names of the cell go below where the line does not hold them. */
function headOf({ code, severity, span }: Diagnostic, kind: string, styles: Styles): string {
  const { at, names } = placeParts(span);
  const head = `${styles[severity](kind)} ${styles.strong(code)}  ${at}`;
  if (names === '') return head;
  const isWide = displayWidth(`${kind} ${code}  ${at} ${names}`) > pageWidth;
  return `${head}${isWide ? '\n  ' : ' '}${names}`;
}

/** The command stands alone on its line, whatever its length: it is there to be pasted. */
function remedyLines(
  { suggestion }: Diagnostic,
  command: string | undefined,
  speaker: Speaker,
  styles: Styles,
): string[] {
  if (suggestion === undefined || command === undefined) return [];
  const { read, corrected } = suggestion;
  const offer = speaker.say(msg('cli.check.suggestion', { read, corrected }));
  return [...hintLines(offer, styles), `    ${harmless(command)}`];
}

const hintLines = (hint: string, styles: Styles): string[] =>
  wrap(harmless(hint), pageWidth - 2).map((line) => styles.quiet(`  ${line}`));
