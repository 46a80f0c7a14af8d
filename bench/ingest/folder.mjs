// A facility folder in memory, as the program's host would show it.
const bytesOf = (content) => (typeof content === 'string' ? Buffer.from(content) : content);

/** @param {Record<string, string | Uint8Array | undefined>} files `undefined`: no such file. */
export function hostOf(files) {
  const read = (_, name) =>
    files[name] === undefined ? undefined : { bytes: bytesOf(files[name]), sha256: '0'.repeat(64) };
  return {
    read,
    stream(folder, name, take) {
      const file = read(folder, name);
      if (!file) return undefined;
      take(file.bytes);
      return { sha256: file.sha256, size: file.bytes.length };
    },
    list: (folder) =>
      folder.endsWith('/meters')
        ? undefined
        : Object.keys(files)
            .filter((name) => files[name] !== undefined)
            .sort(),
  };
}
