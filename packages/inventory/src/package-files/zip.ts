import { inflateRawSync } from "node:zlib";
import { OspoError } from "@ospo-actions/core";

/** Reads bytes of an archive: at most `length` from `start` on. */
export type ReadPart = (start: number, length: number) => Promise<Uint8Array>;

/** A file in an archive, as the directory at its end tells. Sizes in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly isDeflated: boolean;
}

/** Most bytes of a directory: 65,535 entries, which is what a zip without extensions holds, of 256 bytes. */
const mostDirectory = 16 * 1024 * 1024;
/** The end record, and the longest comment behind it (APPNOTE 4.3.16). */
const endSize = 22;
const longestComment = 65_535;

/** The files of an archive by path, folders left out. FORMAT for what is no plain zip, LIMIT for a huge directory. */
export async function readDirectory(
  read: ReadPart,
  size: number,
  shown: string,
): Promise<ReadonlyMap<string, ZipEntry>> {
  const tail = viewOf(await read(Math.max(0, size - endSize - longestComment), endSize + longestComment));
  const end = findEnd(tail);
  if (end === undefined) throw damaged(shown, "it has no directory");
  const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (length > mostDirectory) {
    throw new OspoError(
      "LIMIT",
      `${shown} has a directory of ${length} bytes, more than the ${mostDirectory} that are read`,
    );
  }
  if (start + length > size) throw damaged(shown, "its directory lies outside of it");
  return entriesIn(viewOf(await read(start, length)), shown);
}

/** The text of one entry of at most `limit` bytes, whatever the archive says of its size. */
export async function readEntry(
  read: ReadPart,
  entry: ZipEntry,
  limit: number,
  shown: string,
): Promise<string> {
  if (entry.size > limit || entry.packed > limit) {
    const size = Math.max(entry.size, entry.packed);
    throw new OspoError("LIMIT", `${shown} has ${size} bytes, more than the ${limit} that are read`);
  }
  const header = viewOf(await read(entry.offset, 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50)
    throw damaged(shown, "it does not stand where the directory says");
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = await read(start, entry.packed);
  if (packed.length < entry.packed) throw damaged(shown, "it is cut off");
  const text = new TextDecoder().decode(entry.isDeflated ? inflate(packed, limit, shown) : packed);
  return text;
}

function inflate(packed: Uint8Array, limit: number, shown: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw new OspoError("LIMIT", `${shown} has more than the ${limit} bytes that are read`, {
        cause: error,
      });
    }
    throw damaged(shown, "it cannot be inflated");
  }
}

function entriesIn(view: DataView, shown: string): ReadonlyMap<string, ZipEntry> {
  const decoder = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (nameLength === undefined || extra === undefined || comment === undefined) break;
    if (at + 46 + nameLength > view.byteLength) throw damaged(shown, "its directory is cut off");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const path = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    const isReadable = (flags & 1) === 0 && (method === 0 || method === 8);
    if (isReadable && !path.endsWith("/")) {
      entries.set(path, {
        path,
        offset: view.getUint32(at + 42, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        isDeflated: method === 8,
      });
    }
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Offset of the end record, searched from the end. */
function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - endSize; at >= 0; at--) {
    if (tail.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(shown: string, what: string): OspoError {
  return new OspoError("FORMAT", `${shown} is not a zip archive that can be read: ${what}`);
}
