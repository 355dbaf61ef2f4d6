import { inflateSync } from "node:zlib";
import type { Files } from "../files.ts";
import { applyDelta } from "./delta.ts";
import { PackIndex } from "./pack-index.ts";

/** An object of git: a commit, or a folder (`tree`) of one. */
export interface GitObject {
  readonly kind: "commit" | "tree" | "other";
  readonly bytes: Buffer;
}

/** Bytes of an object that is read: a folder of 100,000 files has 4 MB. */
const objectBytes = 16 * 1024 * 1024;
/** Bytes of its name in a pack, and of its size before it, at most. */
const headBytes = 32;
/** Steps from a delta to what it starts from: git makes at most 4,095, and 50 unless told otherwise. */
const deltasAtMost = 4_095;

/**
 * What lies in `.git/objects` of a repository of SHA-1 names, read without git: single files, and packs of which no
 * more is read than is asked for. `undefined` for what is not there, too large, or not as git writes it.
 */
export class GitStore {
  readonly #files: Files;
  readonly #folder: string;
  #packs: Promise<readonly PackIndex[]> | undefined;

  constructor(folder: string, files: Files) {
    this.#folder = `${folder}/objects`;
    this.#files = files;
  }

  async object(id: string): Promise<GitObject | undefined> {
    return (await this.#single(id)) ?? (await this.#packed(id));
  }

  async #single(id: string): Promise<GitObject | undefined> {
    const path = `${this.#folder}/${id.slice(0, 2)}/${id.slice(2)}`;
    const entry = await this.#files.stat(path);
    if (entry?.kind !== "file" || entry.size > objectBytes) return undefined;
    const all = inflate(await this.#files.readBytes(path, 0, entry.size), objectBytes + headBytes);
    const end = all?.indexOf(0) ?? -1;
    const [, kind = "other"] = /^([a-z]+) \d+$/.exec(all?.toString("latin1", 0, end) ?? "") ?? [];
    return all === undefined || end < 0 ? undefined : { kind: kindOf(kind), bytes: all.subarray(end + 1) };
  }

  async #packed(id: string): Promise<GitObject | undefined> {
    this.#packs ??= this.#openPacks();
    for (const pack of await this.#packs) {
      const offset = await pack.offsetOf(id);
      if (offset !== undefined) return this.#inPack(pack, offset);
    }
    return undefined;
  }

  async #openPacks(): Promise<readonly PackIndex[]> {
    const folder = `${this.#folder}/pack`;
    const names = (await this.#files.list(folder)).filter((name) => /^pack-[0-9a-f]{40}\.idx$/.test(name));
    const packs = [];
    for (const name of names) packs.push(await PackIndex.open(`${folder}/${name}`, this.#files));
    return packs.flatMap((pack) => pack ?? []);
  }

  /** Walks from deltas down to a whole object, then applies them from there. */
  async #inPack(pack: PackIndex, start: number): Promise<GitObject | undefined> {
    const deltas: Buffer[] = [];
    for (let offset = start; deltas.length <= deltasAtMost; ) {
      const entry = await this.#entryAt(pack, offset);
      if (entry === undefined) return undefined;
      if ("kind" in entry) return rebuilt(entry, deltas);
      deltas.push(entry.delta);
      const base = typeof entry.base === "number" ? offset - entry.base : await pack.offsetOf(entry.base);
      if (base === undefined || base < 0 || (typeof entry.base === "number" && base >= offset))
        return undefined;
      offset = base;
    }
    return undefined;
  }

  /** An entry of a pack, as gitformat-pack(5) describes it. */
  async #entryAt(
    pack: PackIndex,
    offset: number,
  ): Promise<GitObject | { readonly delta: Buffer; readonly base: number | string } | undefined> {
    const head = await this.#files.readBytes(pack.data, offset, headBytes);
    let at = 0;
    let byte = head[at++] ?? 0;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let scale = 16; byte & 128; scale *= 128) {
      byte = head[at++] ?? 0;
      size += (byte & 127) * scale;
    }
    if (size > objectBytes) return undefined;
    let base: number | string | undefined;
    if (type === 6) {
      byte = head[at++] ?? 0;
      let distance = byte & 127;
      while (byte & 128) {
        byte = head[at++] ?? 0;
        distance = (distance + 1) * 128 + (byte & 127);
      }
      base = distance;
    } else if (type === 7) {
      base = Buffer.from(head.subarray(at, at + 20)).toString("hex");
      at += 20;
    }
    // What zlib cannot make smaller grows by a thousandth at most.
    const packed = await this.#files.readBytes(pack.data, offset + at, Math.ceil(size * 1.001) + 64);
    const bytes = inflate(packed, size);
    if (bytes?.length !== size) return undefined;
    if (base !== undefined) return { delta: bytes, base };
    return { kind: type === 1 ? "commit" : type === 2 ? "tree" : "other", bytes };
  }
}

function rebuilt({ kind, bytes }: GitObject, deltas: readonly Buffer[]): GitObject | undefined {
  let whole: Buffer | undefined = bytes;
  for (const delta of deltas.toReversed()) whole = whole && applyDelta(whole, delta, objectBytes);
  return whole && { kind, bytes: whole };
}

function kindOf(word: string): GitObject["kind"] {
  return word === "commit" || word === "tree" ? word : "other";
}

function inflate(bytes: Uint8Array, most: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(most, 1) });
  } catch {
    return undefined;
  }
}
