import { crc32, inflateRawSync } from "node:zlib";

/** Text of each entry of a zip by its name. Throws for a damaged one. */
export function zipTexts(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0) throw new Error("no zip: it has no end record");
  const texts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, crc, packed, size] = [10, 16, 20, 24].map((offset, index) =>
      index === 0 ? zip.readUInt16LE(at + offset) : zip.readUInt32LE(at + offset),
    ) as [number, number, number, number];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + packed);
    const bytes = method === 8 ? inflateRawSync(data) : data;
    if (bytes.length !== size || crc32(bytes) !== crc) throw new Error(`${name}: damaged`);
    if (texts.has(name)) throw new Error(`${name}: twice in the zip`);
    texts.set(name, bytes.toString());
    at += 46 + nameLength + extra + comment;
  }
  return texts;
}
