import { page } from '../theme.js';
import { type Box, heightOf, type Strip, stacked, type Tie } from './strip.js';

/** The boxes of one page, placed. */
export type PlacedPage = Box[];

const room = page.bottom - page.top;

/**
 * Puts strips on pages. Strips that are tied move together; what is tied and yet higher than a page
 * is parted, first where the tie is a wish, and only then anywhere. A strip that begins a page
 * repeats its head.
 */
export function paginate(strips: readonly Strip[]): PlacedPage[] {
  const sheets = new Sheets();
  for (const group of groupsOf(strips, ['wish', 'firm'])) sheets.put(group);
  return sheets.pages;
}

/** Runs of strips, each as long as its ties ask and not higher than a page. */
function groupsOf(strips: readonly Strip[], ties: readonly Tie[]): (readonly Strip[])[] {
  return runsOf(strips, ties).flatMap((run) =>
    run.length === 1 || needs(run, true) <= room
      ? [run]
      : ties.length > 1
        ? groupsOf(run, ties.slice(1))
        : chunksOf(run),
  );
}

/** What announces the strip after it, and should not be left behind at the foot of a page. */
const leads = new Set(['heading', 'unit-line', 'panel-title', 'table-head']);

const isLeader = ({ boxes }: Strip): boolean => boxes.some(({ kind }) => leads.has(kind));

/** A run higher than a page in pieces that fit one; a heading goes over with what follows it. */
function chunksOf(run: readonly Strip[]): Strip[][] {
  const chunks: Strip[][] = [];
  let chunk: Strip[] = [];
  for (const one of run) {
    if (chunk.length > 0 && needs([...chunk, one], true) > room) {
      const stay = chunk.findLastIndex((each) => !isLeader(each)) + 1;
      const carried = chunk.slice(stay);
      const goesOver = stay > 0 && needs([...carried, one], true) <= room;
      chunks.push(goesOver ? chunk.slice(0, stay) : chunk);
      chunk = goesOver ? carried : [];
    }
    chunk.push(one);
  }
  return [...chunks, chunk];
}

/** Fills one page after the other. */
class Sheets {
  readonly pages: PlacedPage[] = [[]];
  private y: number = page.top;

  private get boxes(): Box[] {
    return this.pages.at(-1) as Box[];
  }

  put(group: readonly Strip[]): void {
    if (this.boxes.length > 0 && needs(group, false) > page.bottom - this.y) {
      this.pages.push([]);
      this.y = page.top;
    }
    for (const one of group) this.place(one);
  }

  private place(one: Strip): void {
    if (this.boxes.length > 0) this.y += one.gapBefore;
    else if (one.head !== null) this.append(one.head);
    this.append(one);
  }

  private append(one: Strip): void {
    for (const box of stacked([one], this.y)) this.boxes.push(box);
    this.y += one.height;
  }
}

/** Height of strips at the top of a page, or below others. */
function needs(chain: readonly Strip[], isTop: boolean): number {
  const first = chain[0] as Strip;
  return heightOf(chain) + (isTop ? (first.head?.height ?? 0) : first.gapBefore);
}

/** Strips in runs that hold together by these ties. */
function runsOf(strips: readonly Strip[], ties: readonly Tie[]): Strip[][] {
  const runs: Strip[][] = [];
  let run: Strip[] = [];
  for (const one of strips) {
    run.push(one);
    if (ties.includes(one.tie)) continue;
    runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
