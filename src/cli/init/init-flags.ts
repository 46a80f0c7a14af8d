/** What the flags of `init` say of the plant. */
export interface InitFlags {
  readonly name?: string;
  readonly sector?: string;
  readonly product?: string;
  readonly unit?: string;
  readonly province?: string;
  readonly zone?: string;
  readonly date?: string;
}
