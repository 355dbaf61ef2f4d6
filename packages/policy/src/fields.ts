import type { Origin, Packages, Sourced } from "./model.ts";
import { type Mapping, type Node, usesAlias } from "./node.ts";
import { type PackageName, parsePackage } from "./package-pattern.ts";
import { parseVersions, type Versions } from "./versions.ts";

/** What origins name: a file and where it was read. */
export type PolicyFile = Omit<Origin, "line">;

/**
 * Reads the fields of a mapping that was checked: what is not there is `undefined` or empty, and nothing else
 * than the schema's types can stand there.
 */
export class Fields {
  readonly at: Origin;
  readonly #file: PolicyFile;
  readonly #node: Mapping | undefined;

  constructor(file: PolicyFile, node: Node | undefined) {
    this.#file = file;
    this.#node = node?.kind === "mapping" ? node : undefined;
    this.at = { ...file, line: node?.at.line ?? 1 };
  }

  /** The last line; `undefined` where parts stand elsewhere, as a YAML alias makes them. */
  get end(): number | undefined {
    return this.#node === undefined || usesAlias(this.#node) ? undefined : this.#node.end;
  }

  has(key: string): boolean {
    return this.#node?.entries.has(key) ?? false;
  }

  /** The line of a key. */
  line(key: string): Origin {
    return { ...this.#file, line: this.#node?.entries.get(key)?.at.line ?? this.at.line };
  }

  of(key: string): Fields {
    return new Fields(this.#file, this.#get(key));
  }

  all(key: string): readonly Fields[] {
    const aliased = this.#get(key)?.aliased ?? false;
    return this.#items(key).map((item) => new Fields(this.#file, aliased ? { ...item, aliased } : item));
  }

  keys(): readonly string[] {
    return [...(this.#node?.entries.keys() ?? [])];
  }

  text(key: string): string | undefined {
    const node = this.#get(key);
    return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
  }

  texts(key: string): readonly Sourced<string>[] {
    return this.#items(key).flatMap((node) =>
      node.kind === "scalar" && typeof node.value === "string"
        ? [{ value: node.value, at: { ...this.#file, line: node.at.line } }]
        : [],
    );
  }

  sourced<T extends string | number | boolean>(key: string): Sourced<T> | undefined {
    const node = this.#get(key);
    if (node?.kind !== "scalar" || node.value === undefined) return undefined;
    return { value: node.value as T, at: this.line(key) };
  }

  /** `package` with the `versions` beside it. */
  packages(): Packages | undefined {
    const text = this.text("package");
    return text === undefined
      ? undefined
      : { text, name: nameOf(text), versions: versionsOf(this.text("versions")) };
  }

  #get(key: string): Node | undefined {
    return this.#node?.entries.get(key)?.node;
  }

  #items(key: string): readonly Node[] {
    const node = this.#get(key);
    return node?.kind === "list" ? node.items : [];
  }
}

/** The parsed form of a pattern that was checked. */
export function nameOf(text: string): PackageName {
  const name = parsePackage(text);
  if (name === undefined) throw new TypeError("a package pattern that was not checked");
  return name;
}

function versionsOf(text: string | undefined): Versions | undefined {
  const parsed = text === undefined ? undefined : parseVersions(text);
  if (parsed !== undefined && "wrong" in parsed) throw new TypeError("a range that was not checked");
  return parsed;
}
