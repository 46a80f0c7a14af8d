import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { DiagnosticCode } from '../../model/diagnostic-codes.js';
import { severities } from '../../model/severities.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';

const severityNames = {
  error: 'cli.severity.error',
  warning: 'cli.severity.warning',
  note: 'cli.severity.note',
} as const;

/** The manual entry of a code: how grave it is, what it means, how to mend it. */
export function formatManual(code: DiagnosticCode, speaker: Speaker, styles: Styles): string {
  const severity = severities[code];
  const kind = styles[severity](speaker.say(msg(severityNames[severity])));
  const manual = speaker.say({ kind: 'message', id: `${code}.manual`, args: {} });
  return [`${kind} ${styles.strong(code)}`, '', ...wrap(manual, pageWidth)].join('\n');
}
