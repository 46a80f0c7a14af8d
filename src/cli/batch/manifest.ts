import { relative, sep } from 'node:path';
import type { Assessment } from '../../model/assessment-schema.js';
import type { Severity } from '../../model/diagnostic-codes.js';

/** What a batch did with one facility. */
export interface ManifestEntry {
  /** Path below the root of the batch, with `/`. */
  readonly folder: string;
  readonly id: string;
  /** ok · errors: the report stands, without what the errors took out · failed: no report. */
  readonly status: 'ok' | 'errors' | 'failed';
  readonly counts: Readonly<Record<Severity, number>>;
  /** Money a year and at once, over the proposed options. */
  readonly totals: {
    readonly net: number;
    readonly investment: number;
    readonly currency: string;
  } | null;
  readonly files: readonly string[];
  /** Why it failed. */
  readonly reasons: Assessment['diagnostics'];
}

/** The manifest for programs; files are named from where it lies. */
export function manifestJson(
  entries: readonly ManifestEntry[],
  out: string,
  version: string,
): string {
  const facilities = entries.map((entry) => ({
    ...entry,
    files: entry.files.map((file) => relative(out, file).split(sep).join('/')),
  }));
  const manifest = { schema: 'sxsh/manifest@1', tool: { version }, facilities };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The manifest for a spreadsheet: a mark of UTF-8 first, as Excel asks for it. */
export function manifestCsv(entries: readonly ManifestEntry[]): string {
  const head = 'folder,id,status,errors,warnings,notes,saving_net,investment,currency';
  const rows = entries.map(({ folder, id, status, counts, totals }) =>
    [
      folder,
      id,
      status,
      counts.error,
      counts.warning,
      counts.note,
      totals?.net ?? '',
      totals?.investment ?? '',
      totals?.currency ?? '',
    ]
      .map(quoted)
      .join(','),
  );
  return `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
}

/** A cell that opens like a formula would be run by a spreadsheet: it is kept as text. */
function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
