import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import { prose } from '../terminal/prose.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Checked } from './checked.js';
import { stepsAfter } from './steps-after.js';

const indent = '   ';

/** What to do next, for each folder. */
export async function formatNextSteps(
  checked: readonly Checked[],
  terminal: Terminal,
): Promise<string> {
  const parts: string[] = [];
  for (const one of checked) {
    const speaker = await terminal.speaker(one.plant?.facility.language);
    parts.push(formatSteps(one, speaker, terminal.self));
  }
  return parts.join('\n');
}

function formatSteps(checked: Checked, speaker: Speaker, sxsh: string): string {
  const head = prose(speaker.say(msg('cli.check.next', { folder: checked.folder })));
  const steps = stepsAfter(checked, sxsh).map((step) => speaker.say(step));
  return ['', head, ...steps.flatMap(numbered)].join('\n');
}

/** Sentences hang behind their number; a command keeps its line whole. */
const numbered = (step: string, index: number): string[] =>
  step
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, pageWidth - indent.length)))
    .map((line, at) => `${at === 0 ? `${index + 1}. ` : indent}${line}`);
