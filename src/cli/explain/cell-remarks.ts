import { msg } from '../../lang/message.js';
import { type Diagnostic, isDoubtOfCell, leavesOf } from '../../model/diagnostic.js';
import type { PlantData } from '../../model/plant.js';
import type { Text } from '../../model/text.js';

/** What is remarkable about single cells, by leaf: `energy.csv:70:quantity`. */
export type CellRemarks = ReadonlyMap<string, Text>;

/** Doubts about a cell, with what it was probably meant to be, and cells that corrections.csv mended. */
export function cellRemarks(diagnostics: readonly Diagnostic[], plant: PlantData): CellRemarks {
  const remarks = new Map<string, Text>();
  for (const { target, read } of plant.tables.corrections.rows)
    remarks.set(
      `${target.file}:${target.line}:${target.column}`,
      msg('cli.explain.mended', { read }),
    );
  for (const diagnostic of diagnostics) {
    if (isDoubtOfCell(diagnostic))
      for (const leaf of leavesOf(diagnostic.span)) remarks.set(leaf, doubtText(diagnostic));
  }
  return remarks;
}

/** A slip of the unit has a value that would fit; the other doubts are explained by their code. */
function doubtText(diagnostic: Diagnostic): Text {
  const { code } = diagnostic;
  if (diagnostic.code !== 'SX2503' && diagnostic.code !== 'SX2515')
    return msg('cli.explain.doubt', { code });
  const { mended, unit } = diagnostic.args;
  const of = `${diagnostic.span.file}:${diagnostic.span.line}`;
  return msg('cli.explain.slip', {
    code,
    mended: { kind: 'amount', value: mended, unit, style: 'exact', of },
  });
}
