import type { Files } from "../files.ts";

const signature = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
const namesAt = 8 + 256 * 4;
/** Objects of one pack: the largest repositories have some tens of millions. */
const objectsAtMost = 100_000_000;

/** Where the objects of a pack stand, by its index (version 2, gitformat-pack(5)), of which parts are read. */
export class PackIndex {
  /** The pack itself. */
  readonly data: string;
  readonly #path: string;
  readonly #files: Files;
  /** How many names start with this byte or a lower one. */
  readonly #counts: DataView;

  private constructor(path: string, files: Files, counts: DataView) {
    this.#path = path;
    this.#files = files;
    this.#counts = counts;
    this.data = path.replace(/\.idx$/, ".pack");
  }

  /** `undefined` for what is no such index. */
  static async open(path: string, files: Files): Promise<PackIndex | undefined> {
    const head = Buffer.from(await files.readBytes(path, 0, namesAt));
    if (head.length < namesAt || !head.subarray(0, 8).equals(signature)) return undefined;
    return new PackIndex(path, files, new DataView(head.buffer, head.byteOffset + 8, 256 * 4));
  }

  #count(byte: number): number {
    return byte < 0 ? 0 : this.#counts.getUint32(byte * 4);
  }

  async offsetOf(id: string): Promise<number | undefined> {
    const all = this.#count(255);
    const first = Number.parseInt(id.slice(0, 2), 16);
    const [from, to] = [this.#count(first - 1), this.#count(first)];
    if (all > objectsAtMost || from >= to || to > all) return undefined;
    const names = Buffer.from(await this.#files.readBytes(this.#path, namesAt + from * 20, (to - from) * 20));
    const wanted = Buffer.from(id, "hex");
    let [low, high] = [0, Math.floor(names.length / 20)];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = names.compare(wanted, 0, 20, middle * 20, middle * 20 + 20);
      if (order === 0) return this.#offsetAt(from + middle, all);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  async #offsetAt(at: number, all: number): Promise<number | undefined> {
    const offsetsAt = namesAt + all * 24;
    const short = await this.#number(offsetsAt + at * 4, 4);
    // Packs over 2 GiB: the rest of the number says where its eight bytes stand.
    if (short === undefined || short < 2 ** 31) return short;
    return this.#number(offsetsAt + all * 4 + (short - 2 ** 31) * 8, 8);
  }

  async #number(start: number, bytes: 4 | 8): Promise<number | undefined> {
    const read = Buffer.from(await this.#files.readBytes(this.#path, start, bytes));
    if (read.length < bytes) return undefined;
    return bytes === 4 ? read.readUInt32BE(0) : Number(read.readBigUInt64BE(0));
  }
}
