/** A file as the host found it. */
export interface HostFile {
  readonly bytes: Uint8Array;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
}

/** A file that was handed over piece by piece. */
export interface HostStream {
  /** Hexadecimal, lower case. */
  readonly sha256: string;
  /** [bytes] */
  readonly size: number;
}

/** Why a name that exists could not be read as a file of the folder. */
export interface HostRefusal {
  readonly refused: 'link' | 'directory' | 'special' | 'too-large' | 'unreadable';
  readonly detail: string;
  readonly size?: number;
}

/**
 * What the outside world must offer to be read. Rooms below `host/` and `cli/` see only this, so a
 * test can hold a facility in memory. Reading is synchronous: a facility is a dozen small files.
 */
export interface Host {
  /** `undefined` where there is no such file. `name` never leaves `folder`. */
  read(folder: string, name: string): HostFile | HostRefusal | undefined;
  /**
   * Hands over a file of the folder piece by piece, so that memory stays flat however long it is.
   * A piece is only good until `take` returns.
   *
   * @returns The digest and size of what was handed over; as `read` where it cannot be.
   */
  stream(
    folder: string,
    name: string,
    take: (piece: Uint8Array) => void,
  ): HostStream | HostRefusal | undefined;
  /**
   * Names in a folder, sorted by code unit; `undefined` where there is no such folder.
   *
   * @throws Fault SX1004 where there is one that cannot be read.
   */
  list(folder: string): readonly string[] | undefined;
}
