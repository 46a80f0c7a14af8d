import type { Diagnostic } from '../../model/diagnostic.js';
import { inReadingOrder } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';

/** So many of one cause are shown, and of one code in one file; the rest are counted. */
const shownOfOneCause = 3;
const shownOfOneCode = 20;

/** A diagnostic to be shown, with the number of those that are left out after it. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  /** Further ones of the same cause in the same file. */
  alike: number;
  /** Further ones of the same code in the same file, of causes that are not shown at all. */
  others: number;
}

/**
 * Picks those to show: of every cause the first few, so that a word that fills a table does not hide
 * another fault, and the first of every code in every file in any case.
 */
export function groupDiagnostics(diagnostics: readonly Diagnostic[], isWhole: boolean): Shown[] {
  const ordered = inReadingOrder(diagnostics);
  if (isWhole) return ordered.map((diagnostic) => ({ diagnostic, alike: 0, others: 0 }));
  const byCode = new Map<string, Shown[]>();
  const byCause = new Map<string, Shown[]>();
  const shown: Shown[] = [];
  for (const diagnostic of ordered) {
    const code = `${diagnostic.code}\n${diagnostic.span.file}`;
    const ofCode = groupOf(byCode, code);
    const ofCause = groupOf(byCause, `${code}\n${causeOf(diagnostic)}`);
    const last = ofCause.at(-1);
    if (last && ofCause.length >= shownOfOneCause) last.alike++;
    else if (ofCode.length >= shownOfOneCode) (last ?? (ofCode.at(-1) as Shown)).others++;
    else {
      const one = { diagnostic, alike: 0, others: 0 };
      for (const group of [ofCode, ofCause, shown]) group.push(one);
    }
  }
  return shown;
}

function groupOf(groups: Map<string, Shown[]>, key: string): Shown[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** What went wrong, whatever the row: the word at fault, but not the number, which is another in each. */
function causeOf({ args, span }: Diagnostic): string {
  const {
    meter,
    raw,
    item,
    column,
  }: { meter?: string; raw?: string; item?: Called; column?: unknown } = args as object;
  const word = meter ?? raw ?? item ?? column ?? '';
  const text = typeof word === 'string' ? word : JSON.stringify(word);
  return `${span.field}\n${text.replace(/\d[\d.,\s]*/g, '#')}`;
}
