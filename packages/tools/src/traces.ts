/**
 * Finds packages in a bundle by their text alone: a second way, which knows nothing of the bundler, to learn
 * what a bundle holds. For the tests of `licenses.txt`.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** An installed package that a bundle may hold: its name, and the files that a program can load. */
interface Candidate {
  readonly name: string;
  readonly files: readonly string[];
}

/** The names of those packages that any of `folders` (of our own packages) needs at run time, of which `text` holds code. */
export function packagesIn(text: string, folders: readonly string[]): readonly string[] {
  const candidates = [...closure(folders)].map(([folder, name]) => ({ name, files: programFiles(folder) }));
  const owners = ownersOfLines(candidates);
  const lines = new Set(linesOf(text));
  const names = candidates.filter(({ files }) => files.some((file) => isTraced(file, text, lines, owners)));
  return [...new Set(names.map(({ name }) => name))].sort();
}

/** Third-party packages that `folders` declare as dependencies, and those that these declare, by real folder. */
function closure(folders: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const queue = [...folders];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    for (const name of neededBy(manifest)) {
      const place = installed(folder, name);
      if (place === undefined || found.has(place) || folders.includes(place)) continue;
      queue.push(place);
      if (place.includes("node_modules")) found.set(place, name);
    }
  }
  return found;
}

interface Manifest {
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
  readonly peerDependenciesMeta?: object;
}

/** An optional package and an optional peer stand in a bundle where they happen to be installed. */
function neededBy({ dependencies, optionalDependencies, peerDependenciesMeta }: Manifest): readonly string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependenciesMeta });
}

function installed(folder: string, name: string): string | undefined {
  const beside = folder.replace(/(.*node_modules)[\\/].*/, "$1");
  return [join(folder, "node_modules", name), join(beside, name)]
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))[0];
}

function programFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (path) => /\.([cm]?js|json)$/.test(path) && !/(^|[\\/])(package\.json$|node_modules[\\/])/.test(path),
    )
    .map((path) => join(folder, path));
}

/** Lines of code, each with the names of the packages that have it, in a set. */
function ownersOfLines(candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { name, files } of candidates) {
    for (const file of files) {
      for (const line of linesOf(readFileSync(file, "utf8"))) {
        const names = owners.get(line);
        if (names === undefined) owners.set(line, new Set([name]));
        else names.add(name);
      }
    }
  }
  return owners;
}

/** Whether the larger part of a file's own lines stands in a bundle; of JSON, its data as one text. */
function isTraced(
  file: string,
  text: string,
  lines: ReadonlySet<string>,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const content = readFileSync(file, "utf8");
  if (file.endsWith(".json")) {
    const data = compactJson(content);
    return data.length > 40 && text.includes(data.slice(0, 1000));
  }
  const own = linesOf(content).filter((line) => owners.get(line)?.size === 1);
  return own.length > 0 && own.filter((line) => lines.has(line)).length * 2 > own.length;
}

/** JSON without its spaces; nothing for a file that only looks like JSON, such as a commented tsconfig.json. */
function compactJson(content: string): string {
  try {
    return JSON.stringify(JSON.parse(content));
  } catch {
    return "";
  }
}

/** Lines that say something, without the spaces around them; comments count, imports do not. Of a minified file, its statements. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line) => (line.length > 1_000 ? line.split(/[;{}]/) : [line]))
    .map((line) => line.trim())
    .filter((line) => line.length >= 20 && !/^(import|export|(const|var|let) .*\brequire\()/.test(line));
}
