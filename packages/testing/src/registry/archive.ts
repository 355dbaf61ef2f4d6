import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** Content by path. Paths are taken as they are: `../x` and `/x` too. */
export type ArchiveFiles = Readonly<Record<string, string | Buffer>>;

const block = 512;

/** A `.tgz` as `npm pack` makes it: ustar, every path below `package/` unless it is to lead elsewhere. */
export function tarball(files: ArchiveFiles, { prefix = "package/" }: { prefix?: string } = {}): Buffer {
  const entries = Object.entries(files).map(([path, content]) =>
    entry(`${prefix}${path}`, Buffer.from(content)),
  );
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * block)]));
}

/** An entry that no `npm pack` writes. `link` is where it leads; types are those of ustar (`2`: a symbolic link). */
interface RawEntry {
  readonly path: string;
  readonly type: "0" | "1" | "2" | "3" | "5";
  readonly content?: string;
  readonly link?: string;
  /** How often it stands there. */
  readonly times?: number;
}

/** A `.tgz` of entries as they are told, whatever they are. */
export function rawTarball(entries: readonly RawEntry[]): Buffer {
  const parts = entries.flatMap(({ path, type, content = "", link = "", times = 1 }) => {
    const bytes = Buffer.from(content);
    const one = Buffer.concat([header(path, bytes.length, type, link), padded(bytes)]);
    return Array<Buffer>(times).fill(one);
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), { level: 1 });
}

/** A gzip that unpacks to `size` zero bytes in one file. */
export function bomb(size: number): Buffer {
  const file = header("package/zeros", size);
  return gzipSync(
    Buffer.concat([file, Buffer.alloc(Math.ceil(size / block) * block), Buffer.alloc(2 * block)]),
  );
}

/** `sha512-…`, as a packument's `dist.integrity`. */
export function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}

function entry(path: string, content: Buffer): Buffer {
  return Buffer.concat([header(path, content.length), padded(content)]);
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((block - (content.length % block)) % block)]);
}

/** A ustar header: octal fields, the checksum over itself with spaces in the checksum's place. */
function header(path: string, size: number, type = "0", link = ""): Buffer {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, "0")}\0`;
  bytes.write(path, 0, 100);
  bytes.write(octal(0o644, 8), 100);
  bytes.write(octal(0, 8), 108);
  bytes.write(octal(0, 8), 116);
  bytes.write(octal(size, 12), 124);
  bytes.write(octal(0, 12), 136);
  bytes.write(" ".repeat(8), 148);
  bytes.write(type, 156);
  bytes.write(link, 157, 100);
  bytes.write("ustar\x0000", 257, "latin1");
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}
