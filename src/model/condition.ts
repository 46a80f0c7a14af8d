/** What a condition compares: a question, an indicator, or a plant variable. */
type Operand = { readonly q: string } | { readonly i: string } | { readonly v: string };

type Test =
  | { readonly is: string | number | boolean }
  | { readonly in: readonly (string | number)[] }
  | { readonly has: string }
  | { readonly gt: number }
  | { readonly gte: number }
  | { readonly lt: number }
  | { readonly lte: number };

export type Comparison = Operand & Test;

/** The one condition language of questionnaire, options and sections. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Kleene's three values; `undefined` is unknown. */
export type Truth = boolean | undefined;
