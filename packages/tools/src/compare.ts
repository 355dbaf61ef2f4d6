import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file below `folder`, by path with `/`; none where there is no such folder. */
export async function readTree(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.sort().map(async (file) => [file, await readFile(file)] as const));
  return new Map(contents.map(([file, content]) => [relative(folder, file).split(sep).join("/"), content]));
}

/** How `actual` differs from `expected`: a line for each missing, extra or different file. */
export function compareTrees(
  actual: ReadonlyMap<string, Buffer>,
  expected: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const paths = [...new Set([...actual.keys(), ...expected.keys()])].sort();
  return paths.flatMap((path) => {
    const [is, shouldBe] = [actual.get(path), expected.get(path)];
    if (is === undefined) return [`${path} is missing`];
    if (shouldBe === undefined) return [`${path} is not made by a build`];
    return is.equals(shouldBe)
      ? []
      : [`${path} differs: ${firstDifference(is.toString(), shouldBe.toString())}`];
  });
}

function firstDifference(actual: string, expected: string): string {
  const [is, shouldBe] = [actual.split("\n"), expected.split("\n")];
  const line = shouldBe.findIndex((text, at) => text !== is[at]);
  const at = line < 0 ? shouldBe.length : line;
  return `line ${at + 1} is\n      ${shown(is[at])}\n    and a build makes\n      ${shown(shouldBe[at])}`;
}

function shown(line: string | undefined): string {
  if (line === undefined) return "(the end of the file)";
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
