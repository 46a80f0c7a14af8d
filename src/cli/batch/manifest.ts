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

/**
 * The manifest for programs; files are named from where it lies.
 *
 * @param notReached - Folders that an interruption left undone.
 */
export function manifestJson(
  entries: readonly ManifestEntry[],
  notReached: readonly string[],
  out: string,
  version: string,
): string {
  const facilities = entries.map((entry) => ({
    ...entry,
    files: entry.files.map((file) => relative(out, file).split(sep).join('/')),
  }));
  const manifest = {
    schema: 'sxsh/manifest@1',
    tool: { version },
    interrupted: notReached.length > 0,
    notReached,
    facilities,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
