export type JsonPath = readonly (string | number)[];

/** Where a value stands, and where its key does. Offsets into the text. */
interface Place {
  readonly key: number;
  readonly value: number;
  readonly end: number;
}

/** No file of ours nests deeper; a text that does is not one. */
export const DEEPEST = 64;

const literals = /"(?:[^"\\\n\r\t]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;

/** The text stops being JSON at this offset. */
class SyntaxAt extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('not JSON');
    this.offset = offset;
  }
}

/** The state of one walk. */
interface Walk {
  readonly text: string;
  readonly path: JsonPath;
  at: number;
  best: Place;
  bestDepth: number;
  /** Names that stand a second time in one object: where, and where first. */
  readonly repeated: { readonly name: string; readonly at: number; readonly first: number }[];
}

/**
 * Walks a JSON text for the one thing that `JSON.parse` keeps to itself: where things stand. Used
 * only once something is wrong.
 *
 * @param path - What to look for; the deepest part of it that exists is found.
 * @returns The place of it, or the offset at which the text stops being JSON.
 */
export function scanJson(text: string, path: JsonPath): Place | { readonly brokenAt: number } {
  const walk: Walk = {
    text,
    path,
    at: 0,
    best: { key: 0, value: 0, end: 0 },
    bestDepth: -1,
    repeated: [],
  };
  try {
    walkValue(walk, 0, true, 0);
    skipBlanks(walk);
    if (walk.at < text.length) throw new SyntaxAt(walk.at);
  } catch (error) {
    if (error instanceof SyntaxAt) return { brokenAt: error.offset };
    throw error;
  }
  return walk.best;
}

/** The names that stand twice in one object of a sound JSON text. */
export function repeatedNames(text: string): Walk['repeated'] {
  const walk: Walk = {
    text,
    path: [],
    at: 0,
    best: { key: 0, value: 0, end: 0 },
    bestDepth: -1,
    repeated: [],
  };
  walkValue(walk, 0, true, 0);
  return walk.repeated;
}

/** @param isOnPath - Whether everything above this value lies on the path that is looked for. */
function walkValue(walk: Walk, depth: number, isOnPath: boolean, key: number): void {
  skipBlanks(walk);
  if (depth > DEEPEST) throw new SyntaxAt(walk.at);
  const start = walk.at;
  const isNext = (step: string | number): boolean => isOnPath && walk.path[depth] === step;
  const names = new Map<string, number>();
  if (walk.text[start] === '{')
    walkMembers(walk, '}', () => {
      const keyAt = walk.at;
      if (walk.text[keyAt] !== '"') throw new SyntaxAt(keyAt);
      const name = nameIn(walkLiteral(walk), keyAt);
      const first = names.get(name);
      if (first === undefined) names.set(name, keyAt);
      else walk.repeated.push({ name, at: keyAt, first });
      walkMark(walk, ':');
      walkValue(walk, depth + 1, isNext(name), keyAt);
    });
  else if (walk.text[start] === '[')
    walkMembers(walk, ']', (index) => walkValue(walk, depth + 1, isNext(index), walk.at));
  else walkLiteral(walk);
  if (isOnPath && depth > walk.bestDepth) {
    walk.best = { key, value: start, end: walk.at };
    walk.bestDepth = depth;
  }
}

function walkMembers(walk: Walk, close: string, member: (index: number) => void): void {
  walk.at++;
  skipBlanks(walk);
  for (let index = 0; walk.text[walk.at] !== close; index++) {
    if (index > 0) {
      walkMark(walk, ',');
      skipBlanks(walk);
    }
    member(index);
    skipBlanks(walk);
  }
  walk.at++;
}

function walkLiteral(walk: Walk): string {
  literals.lastIndex = walk.at;
  const found = literals.exec(walk.text)?.[0];
  if (found === undefined) throw new SyntaxAt(walk.at);
  walk.at += found.length;
  return found;
}

function nameIn(literal: string, at: number): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    throw new SyntaxAt(at);
  }
}

function walkMark(walk: Walk, mark: string): void {
  skipBlanks(walk);
  if (walk.text[walk.at] !== mark) throw new SyntaxAt(walk.at);
  walk.at++;
}

function skipBlanks(walk: Walk): void {
  while (/\s/.test(walk.text[walk.at] ?? '')) walk.at++;
}
