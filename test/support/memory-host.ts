import type { Host, HostFile, HostRefusal } from '../../src/model/host.js';

type Content = string | Uint8Array | HostRefusal;

/** A host with one facility folder in memory: texts, bytes, or refusals by file name. */
export const memoryHost = (folder: string, files: Readonly<Record<string, Content>>): Host => ({
  read: (where, name) =>
    where === folder && name in files ? held(files[name] as Content) : undefined,
  list: (where) => (where === folder ? Object.keys(files).sort() : undefined),
});

function held(content: Content): HostFile | HostRefusal {
  if (typeof content === 'object' && 'refused' in content) return content;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, sha256: `sha256 of ${bytes.length} bytes` };
}
