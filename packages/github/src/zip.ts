import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

/** A file in a zip: its path there with `/`, and its text. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

const pack = promisify(deflateRaw);

/** "Deflated", with names in UTF-8 (APPNOTE 4.4.4, bit 11), made on Unix (4.4.2). */
const needed = 20;
const utf8 = 0x0800;
const deflated = 8;
const madeBy = (3 << 8) | needed;
/** A regular file that all may read. */
const mode = 0o100644 * 0x10000;

/** A zip (PKWARE APPNOTE 6.3) of `entries`, all dated `now`. For less than 4 GiB and 65,536 files. */
export async function zipOf(entries: readonly ZipEntry[], now: Date): Promise<Buffer> {
  const time = dosTime(now);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const bytes = Buffer.from(text);
    const packed = await pack(bytes);
    const path = Buffer.from(name);
    const common = numbers(
      [needed, 2],
      [utf8, 2],
      [deflated, 2],
      [time, 4],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [path.length, 2],
      [0, 2],
    );
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, path, packed]);
    const about = numbers([0, 2], [0, 2], [0, 2], [mode, 4], [offset, 4]);
    directory.push(Buffer.from("PK\x01\x02"), numbers([madeBy, 2]), common, about, path);
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = entries.length;
  const end = numbers([0, 2], [0, 2], [count, 2], [count, 2], [index.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...parts, index, Buffer.from("PK\x05\x06"), end]);
}

/** Little-endian numbers, each with its width in bytes. */
function numbers(...values: readonly (readonly [value: number, width: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of values) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}

/** Date and time as MS-DOS had them, in UTC, to two seconds; 1980 is the first year. */
function dosTime(now: Date): number {
  const year = Math.max(0, now.getUTCFullYear() - 1980);
  const date = (year << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate();
  const time = (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}
