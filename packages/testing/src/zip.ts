import { crc32, deflateRawSync } from "node:zlib";

/** What a sample archive says wrongly of itself. */
interface Odd {
  readonly comment?: string;
  readonly statedSize?: number;
  readonly directoryAt?: number;
}

/** A zip archive of `files`, deflated where that is shorter; for tests. */
export function zipOf(files: Readonly<Record<string, string>>, odd: Odd = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, plain] = [Buffer.from(path), Buffer.from(text)];
    const deflated = plain.length > 16 ? deflateRawSync(plain) : plain;
    const isDeflated = deflated.length < plain.length;
    const data = isDeflated ? deflated : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isDeflated ? 8 : 0, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(odd.statedSize ?? plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from("PK\x03\x04"), common, name, data);
    directory.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, place, name);
    offset += 30 + name.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Math.min(Object.keys(files).length, 65_535);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(odd.directoryAt ?? offset, 12);
  const comment = Buffer.from(odd.comment ?? "");
  end.writeUInt16LE(comment.length, 16);
  return new Uint8Array(Buffer.concat([...parts, listing, Buffer.from("PK\x05\x06"), end, comment]));
}
