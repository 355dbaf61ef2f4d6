/** The names of a key: `@s/a/b` is `b` below `@s/a`. */
export function namesOf(key: string): readonly string[] {
  const names: string[] = [];
  const parts = key.split("/");
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    names.push(part.startsWith("@") && at + 1 < parts.length ? `${part}/${parts[++at]}` : part);
  }
  return names;
}

/**
 * Where bun's hoisted layout puts the package of a key. A first name that is a member's stands for its folder:
 * `web/is-odd` is `packages/web/node_modules/is-odd`.
 */
export function placeOf(names: readonly string[], folderOf: ReadonlyMap<string, string>): string {
  const [first = "", ...below] = names;
  const folder = below.length > 0 ? folderOf.get(first) : undefined;
  return [folder ?? `node_modules/${first}`, ...below.map((name) => `node_modules/${name}`)].join("/");
}
