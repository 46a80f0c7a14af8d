/** What the formatting of numbers and dates needs to know of a language. */
export interface NumberWords {
  readonly decimal: string;
  readonly group: string;
  readonly points: string;
  /** Payback of what costs nothing. */
  readonly now: string;
  readonly underOneMonth: string;
  readonly month: { readonly one: string; readonly other: string };
  readonly year: { readonly one: string; readonly other: string };
  readonly million: string;
  readonly billion: string;
  /** Between the last two items of a list. */
  readonly listJoin: string;
  /** January first; `null` where months are written as numbers. */
  readonly monthNames: readonly string[] | null;
  /** Units that are written otherwise than they are stored. */
  readonly units: Readonly<Record<string, string>>;
}
