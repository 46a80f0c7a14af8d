import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { DiagnosticArgs, DiagnosticCode } from '../../model/diagnostic-codes.js';

/**
 * Ends the reading of a workbook from wherever it stands: the unpacker and the XML reader call back,
 * so there is no way up but this. It never leaves `readWorkbook`.
 */
export class Refusal extends Error {
  readonly problem: Diagnostic;

  constructor(problem: Diagnostic) {
    super(problem.code);
    this.problem = problem;
  }
}

/** @throws Refusal always. */
export function refuse<C extends DiagnosticCode>(
  code: C,
  span: SourceSpan,
  args: DiagnosticArgs[C],
): never {
  throw new Refusal(diagnose(code, span, args));
}

/** @throws Refusal always. */
export const refuseTooMany = (file: string, limit: 'sheets' | 'parts', allowed: number): never =>
  refuse('SX1006', { file }, { limit, found: allowed + 1, allowed });

/** What can be broken in a workbook; each has its words in the catalogue. */
export type Damage = 'cut' | 'checksum' | 'packing' | 'xml' | 'missing' | 'twice' | 'address';

/** @throws Refusal always. */
export const refuseDamaged = (file: string, part: string, damage: Damage): never =>
  refuse('SX1306', { file }, { part, damage });
