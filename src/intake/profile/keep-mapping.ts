import { type JsonPath, scanJson } from '../json/scan-json.js';
import { valueAt } from '../json/tree.js';

/** What a client's own form was found to mean: headings by file, words by column. */
export interface Mapping {
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const nothing = '{\n  "schema": "sxsh/facility@1"\n}\n';

/**
 * The text of facility.json with these entries in `columns` and `names`: new ones behind those that
 * stand there, known ones set anew. Every other character stays as it is.
 *
 * @param text - Sound JSON; a blank text becomes a file of its own, to stand beside a profile sheet.
 */
export function withColumns(text: string, { columns = {}, names = {} }: Mapping): string {
  let kept = text.trim() === '' ? nothing : text;
  for (const [field, files] of Object.entries({ columns, names }))
    for (const [file, words] of Object.entries(files))
      for (const [word, meaning] of Object.entries(words))
        kept = put(kept, [field, file, word], meaning);
  return kept;
}

/** Sets what stands at a path, in the text itself. */
function put(text: string, path: readonly string[], value: string): string {
  const whole: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  let depth = 0;
  while (depth < path.length - 1 && isObject(valueAt(whole, path.slice(0, depth + 1)))) depth++;
  const nested = path
    .slice(depth + 1)
    .reduceRight<unknown>((below, name) => ({ [name]: below }), value);
  const member = path.slice(0, depth + 1);
  if (valueAt(whole, member) === undefined)
    return withMember(text, member.slice(0, -1), member.at(-1) as string, nested);
  const [from, to] = placeOf(text, member);
  return text.slice(0, from) + JSON.stringify(nested) + text.slice(to);
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function placeOf(text: string, path: JsonPath): readonly [number, number] {
  const place = scanJson(text, path);
  if ('brokenAt' in place) throw new Error(`no JSON at ${place.brokenAt}`);
  return [place.value, place.end];
}

/** Puts a member into an object, last of all, and in the manner of those that stand there. */
function withMember(text: string, path: JsonPath, name: string, value: unknown): string {
  const [from, to] = placeOf(text, path);
  const inside = text.slice(from + 1, to - 1);
  const filled = inside.trimEnd();
  const [before, after] = [text.slice(0, from + 1) + filled, text.slice(to - 1)];
  const blank = inside.slice(filled.length);
  if (filled !== '' && !inside.includes('\n'))
    return `${before}, ${JSON.stringify(name)}: ${JSON.stringify(value)}${blank}${after}`;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const outer = indentAt(text, from);
  const inner = /\n([ \t]*)\S/.exec(inside)?.[1] ?? `${outer}  `;
  const written = JSON.stringify(value, null, inner.slice(outer.length) || '  ');
  const member = `${JSON.stringify(name)}: ${written.replaceAll('\n', `${end}${inner}`)}`;
  const comma = filled === '' ? '' : ',';
  return `${before}${comma}${end}${inner}${member}${filled === '' ? `${end}${outer}` : blank}${after}`;
}

/** The blanks before the line on which this stands. */
const indentAt = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';
