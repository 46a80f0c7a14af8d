import type { Host, HostFile, HostRefusal, HostStream } from '../../src/model/host.js';

type Content = string | Uint8Array | HostRefusal;

/** A host with one facility folder in memory: texts, bytes, or refusals by file name. */
export const memoryHost = (folder: string, files: Readonly<Record<string, Content>>): Host => {
  const read: Host['read'] = (where, name) =>
    where === folder && name in files ? held(files[name] as Content) : undefined;
  const below = (where: string): string[] | undefined => {
    const under = Object.keys(files).filter((name) => `${folder}/${name}`.startsWith(`${where}/`));
    const names = under.map((name) => `${folder}/${name}`.slice(where.length + 1)).sort();
    return names.length > 0 ? names : undefined;
  };
  return {
    read,
    stream: (where, name, take) => inPieces(read(where, name), take),
    list: (where) => (where === folder ? Object.keys(files).sort() : below(where)),
  };
};

function held(content: Content): HostFile | HostRefusal {
  if (typeof content === 'object' && 'refused' in content) return content;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, sha256: `sha256 of ${bytes.length} bytes` };
}

/** Through one buffer of an awkward size that is used again, as a host may do it. */
export function inPieces(
  file: HostFile | HostRefusal | undefined,
  take: (piece: Uint8Array) => void,
): HostStream | HostRefusal | undefined {
  if (!file || 'refused' in file) return file;
  const buffer = new Uint8Array(61);
  for (let at = 0; at < file.bytes.length; at += buffer.length) {
    const piece = file.bytes.subarray(at, at + buffer.length);
    buffer.set(piece);
    take(buffer.subarray(0, piece.length));
  }
  return { sha256: file.sha256, size: file.bytes.length };
}
