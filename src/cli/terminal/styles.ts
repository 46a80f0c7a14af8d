/** How words are set off on a terminal; each is the identity where no colour is wanted. */
export interface Styles {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly good: (text: string) => string;
}

const plainly = (text: string): string => text;

const plain: Styles = {
  strong: plainly,
  quiet: plainly,
  error: plainly,
  warning: plainly,
  note: plainly,
  good: plainly,
};

/**
 * Whether colour is wanted: not with `--no-color` or NO_COLOR; else always with FORCE_COLOR; else on
 * a terminal that is neither dumb nor a build server's.
 */
export function wantsColour(
  isRefused: boolean,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = environment;
  if (isRefused || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return isTerminal && !CI && TERM !== 'dumb';
}

/** Loads the painter only where something will be painted. */
export async function loadStyles(isColoured: boolean): Promise<Styles> {
  if (!isColoured) return plain;
  const { Chalk } = await import('chalk');
  const paint = new Chalk({ level: 1 });
  return {
    strong: paint.bold,
    quiet: paint.dim,
    error: paint.bold.red,
    warning: paint.bold.yellow,
    note: paint.cyan,
    good: paint.green,
  };
}
