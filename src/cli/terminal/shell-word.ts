const isWindows = process.platform === 'win32';

const bare = isWindows ? /^[\p{L}\p{N}\p{M}_./\\:@%+,~-]+$/u : /^[\p{L}\p{N}\p{M}_./:@%+,~-]+$/u;

/** A path as it can be pasted into a command: in quotes where a shell would take it apart. */
export function shellWord(path: string): string {
  if (bare.test(path)) return path;
  return !isWindows && /["$`\\!]/.test(path)
    ? `'${path.replaceAll("'", String.raw`'\''`)}'`
    : `"${path}"`;
}
