import type { DiagnosticArgs, DiagnosticCode, Severity } from './diagnostic-codes.js';
import { severities } from './severities.js';

/** Where in the user's own files a fact stands. Lines and columns count from 1. */
export interface SourceSpan {
  readonly file: string;
  readonly line?: number;
  /** For a table the ordinal of the field, for JSON the character in its line. */
  readonly column?: number;
  /** Canonical name of the column, or the path of the field in a JSON file. */
  readonly field?: string;
  /** Heading of the column as it stands in the file, where that is not its canonical name. */
  readonly title?: string;
  /** Spreadsheet address (`C12`). */
  readonly cell?: string;
  /** The line itself, and the characters of it that are meant, for the marker below it. */
  readonly excerpt?: { readonly text: string; readonly from: number; readonly length: number };
}

/** A fact about the data that someone should know. It holds no sentence: words are found at the edge. */
export type Diagnostic = {
  [C in DiagnosticCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly span: SourceSpan;
    readonly args: DiagnosticArgs[C];
    /** Other places that belong to it, such as the first of two duplicates. */
    readonly related?: readonly SourceSpan[];
    /**
     * What the cell says, and what it should say perhaps: both as its file writes them, the latter
     * so that it has one reading only.
     */
    readonly suggestion?: { readonly read: string; readonly corrected: string };
  };
}[DiagnosticCode];

/** Builds a diagnostic; its severity comes from the table of codes. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  span: SourceSpan,
  args: DiagnosticArgs[C],
  related?: readonly SourceSpan[],
): Diagnostic {
  return {
    code,
    severity: severities[code],
    span,
    args,
    ...(related && { related }),
  } as unknown as Diagnostic;
}

/**
 * What figures may call the cell that is meant, as leaves of the provenance graph: by its column, or
 * by its address where months are columns. None where no single cell is meant.
 */
export const leavesOf = ({ file, line, field, cell }: SourceSpan): readonly string[] =>
  line === undefined || field === undefined
    ? []
    : [`${file}:${line}:${field}`, ...(cell === undefined ? [] : [`${file}:${line}:${cell}`])];

/** Whether it doubts a single cell that figures rest on, and use all the same. */
export const isDoubtOfCell = ({ code }: Pick<Diagnostic, 'code'>): boolean =>
  code.startsWith('SX25') || code === 'SX1415';

/** Whether any of them is an error: the exit code hangs on it. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reading order: file, line, column, code; files in the order of the folder contract are plain text order. */
export const inReadingOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) =>
      compareText(a.span.file, b.span.file) ||
      (a.span.line ?? 0) - (b.span.line ?? 0) ||
      (a.span.column ?? 0) - (b.span.column ?? 0) ||
      compareText(a.code, b.code),
  );
