/** What the flags of `init` say of the plant. */
export interface InitFlags {
  readonly name?: string;
  readonly sector?: string;
  readonly product?: string;
  readonly unit?: string;
  readonly province?: string;
  readonly zone?: string;
  readonly employees?: string;
  /** The year to compare with, and the year assessed. */
  readonly base?: string;
  readonly reporting?: string;
  readonly date?: string;
  /** One workbook in place of facility.json and the CSVs. */
  readonly excel?: true;
}
