/** A formula as `docs/formulas.md` and `sxsh explain` show it. */
export interface Formula {
  /** Its name in words is the message `formula.<id>`. */
  readonly id: string;
  readonly equation: string;
  /** Of the result; `X` stands for the unit of what goes in. */
  readonly unit: string;
  readonly source: string;
}
