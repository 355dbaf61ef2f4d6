/** What a dependency asks for, or where a package stands: `name@range`. */
export interface Pattern {
  readonly name: string;
  readonly range: string;
}

/** `@scope/name@range` in its parts. A pattern without a range has an empty one. */
export function splitPattern(pattern: string): Pattern {
  const at = pattern.indexOf("@", 1);
  return at < 0 ? { name: pattern, range: "" } : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}

/** A range that is a path alone as `file:` has it: a folder or archive to copy. Any other as it is. */
export function withProtocol(range: string): string {
  return /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])/.test(range) ? `file:${range}` : range;
}

/** The package that `npm:real@range` stands for; `undefined` where the range is no alias. */
export function aliasTarget(range: string): Pattern | undefined {
  if (!range.startsWith("npm:")) return undefined;
  const target = splitPattern(range.slice("npm:".length));
  return target.range === "" ? undefined : target;
}

/** A reference of yarn 2 and later: what stands before `::`, and the parameters after it. */
export interface Reference {
  readonly main: string;
  readonly parameters: URLSearchParams;
}

export function splitReference(reference: string): Reference {
  const at = reference.indexOf("::");
  if (at < 0) return { main: reference, parameters: new URLSearchParams() };
  return { main: reference.slice(0, at), parameters: new URLSearchParams(reference.slice(at + 2)) };
}

/** What `patch:` changes, and with which patch: a path, or yarn's own (`builtin<compat/…>`). */
export interface Patch {
  readonly source: Pattern;
  readonly patch: string;
}

/** The parts of `patch:name@npm%3A1.0.0#./a.patch::…`; `undefined` for any other reference. */
export function splitPatch(reference: string): Patch | undefined {
  const { main } = splitReference(reference);
  if (!main.startsWith("patch:")) return undefined;
  const hash = main.indexOf("#");
  const source = main.slice("patch:".length, hash < 0 ? undefined : hash);
  return { source: splitPattern(decode(source)), patch: hash < 0 ? "" : main.slice(hash + 1) };
}

/** Whether it is a patch that yarn applies of itself, so that packages work under Plug'n'Play. */
export function isBuiltin(patch: string): boolean {
  return patch.includes("builtin<");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `path` as seen from `folder`, both below the project; undefined where it leads out of it. */
export function joinPath(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
