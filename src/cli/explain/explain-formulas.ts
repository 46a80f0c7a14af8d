import { calculators } from '../../assess/calculators/registry.js';
import { economicFormulas } from '../../assess/economics/registry.js';
import { formulas } from '../../assess/formulas/registry.js';
import type { Text } from '../../model/text.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Terminal } from '../terminal/terminal.js';
import { sourceText } from './source-words.js';

/** What a formula of a figure and a calculator of an option have in common. */
interface Entry {
  readonly id: string;
  readonly name: Text;
  readonly equation: string;
  readonly unit: string;
  readonly source: string;
}

/** Every formula of figures and of money, then every calculator of an option, with equation and source. */
export async function listFormulas(terminal: Terminal): Promise<void> {
  const speaker = await terminal.speaker();
  const { strong, quiet } = await terminal.styles();
  const entries: readonly Entry[] = [
    ...[...formulas, ...economicFormulas].map((formula) => ({
      ...formula,
      name: formulaName(formula.id),
    })),
    ...calculators.map((calculator) => ({ ...calculator, unit: calculator.output })),
  ];
  const blocks = entries.map(({ id, name, equation, unit, source }) =>
    [
      `${strong(id)}  ${speaker.say(name)}`,
      ...indented(`${equation}  [${unit}]`),
      ...indented(speaker.say(sourceText(source))).map(quiet),
    ].join('\n'),
  );
  terminal.print(blocks.join('\n\n'));
}

/** The words of the catalogue for a formula of the registry. */
export const formulaName = (id: string): Text => ({
  kind: 'message',
  id: `formula.${id}`,
  args: {},
});

const indented = (text: string): string[] => wrap(text, pageWidth - 2).map((line) => `  ${line}`);
