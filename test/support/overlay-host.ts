import type { Host, HostFile } from '../../src/model/host.js';
import { inPieces } from './memory-host.js';

/** A file held in memory. */
export const fileOf = (text: string): HostFile => ({
  bytes: new TextEncoder().encode(text),
  sha256: '',
});

/**
 * A host with some files laid over another's.
 *
 * @param files By `folder/name`; `undefined` takes a file away.
 */
export const overlayHost = (
  host: Host,
  files: Readonly<Record<string, HostFile | undefined>>,
): Host => ({
  read: (folder, name) =>
    `${folder}/${name}` in files ? files[`${folder}/${name}`] : host.read(folder, name),
  stream: (folder, name, take) =>
    `${folder}/${name}` in files
      ? inPieces(files[`${folder}/${name}`], take)
      : host.stream(folder, name, take),
  list(folder) {
    const names = new Set(host.list(folder) ?? []);
    for (const [path, file] of Object.entries(files)) {
      const at = path.lastIndexOf('/');
      if (path.slice(0, at) !== folder) continue;
      if (file === undefined) names.delete(path.slice(at + 1));
      else names.add(path.slice(at + 1));
    }
    return names.size === 0 ? undefined : [...names].toSorted();
  },
});
