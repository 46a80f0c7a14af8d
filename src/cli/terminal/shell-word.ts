/** A path as it can be pasted into a command: in quotes where a shell would take it apart. */
export const shellWord = (path: string): string =>
  /^[\p{L}\p{N}\p{M}_./\\:@%+,~-]+$/u.test(path) ? path : `"${path}"`;
