import { readFileSync } from "node:fs";
import { basename, relative, sep } from "node:path";
import { ncc, nccManifest, type WebpackModule } from "./ncc.ts";
import { refuseUnportable } from "./portability.ts";
import { externals, isSharedData, loadLate, sharedEntries } from "./shared.ts";

/** A bundle in memory. */
export interface Bundle {
  /** Content by path from the bundle's folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /**
   * Every file that code or data of the bundle comes from, relative to the root, with `/`; ncc's package.json
   * stands for the runtime that ncc adds.
   */
  readonly modules: readonly string[];
  /** The entry of each module that it loads from `../shared/<name>.js`, by name. */
  readonly shared: ReadonlyMap<string, string>;
}

/**
 * Bundles the JavaScript file `entry` to one ESM `<name>.js`, a chunk for each dynamic import, and `data/` for
 * files named by `new URL(…, import.meta.url)`. What several bundles need (shared.ts) is loaded from `../shared/`:
 * data comes with the bundle, modules are bundles of their own. The working directory has to be `root`: webpack
 * derives its names and numbers from paths relative to it.
 */
export async function bundle(entry: string, root: string, name: string): Promise<Bundle> {
  if (process.cwd() !== root) throw new Error(`bundle() has to run in ${root}, not in ${process.cwd()}`);
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    esm: true,
    externals,
    filename: `${name}.js`,
    quiet: true,
    customEmit: leaveToWebpack,
  });
  const all = modulesOf(stats.compilation);
  const { moduleGraph } = stats.compilation;
  refuseUnportable(all, (module) => moduleGraph.getIssuer(module)?.resource, root);
  const data = dataFiles(all);
  const names = new Map([...data].map(([from, file]) => [from, file.name]));
  const files = new Map([[`${name}.js`, encode(code, names)]]);
  for (const [asset, { source }] of Object.entries(assets)) {
    const file = data.get(asset);
    if (asset === "package.json") files.set(asset, Buffer.from('{ "type": "module" }\n'));
    // ncc hands out every file as UTF-8 text, which loses the bytes of those that are none.
    else if (file !== undefined) files.set(file.name, lineFeeds(readFileSync(file.path)));
    else if (asset.endsWith(`.${name}.js`)) files.set(asset, encode(source.toString(), names));
    else
      throw new Error(
        `${asset} of ${entry} came into the bundle as a copy: import it, or name it with new URL(…)`,
      );
  }
  const modules = [...pathsOf(all, root), relative(root, nccManifest).split(sep).join("/")];
  const importers = (module: WebpackModule): readonly WebpackModule[] =>
    [...moduleGraph.getIncomingConnections(module)].flatMap(({ originModule }) => originModule ?? []);
  return { files, modules, shared: sharedEntries(all, importers) };
}

/**
 * ncc's own asset handling puts a string where the source has a `URL`; webpack's keeps it a `URL`. So ES modules
 * are webpack's, and CommonJS ones (`__dirname`) ncc's.
 */
function leaveToWebpack(
  _path: string,
  { id, isRequire }: { id: string; isRequire: boolean },
): false | undefined {
  return !isRequire && readFileSync(id, "utf8").includes("import.meta") ? false : undefined;
}

function modulesOf({ chunks, chunkGraph }: Compilation): readonly WebpackModule[] {
  const all = new Set<WebpackModule>();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModules(chunk)) {
      for (const part of module.modules ?? [module]) all.add(part);
    }
  }
  return [...all];
}

type Compilation = Awaited<ReturnType<typeof ncc>>["stats"]["compilation"];

/** Webpack names a data file by a digest of its content; a reader is better served by its own name. */
function dataFiles(
  modules: readonly WebpackModule[],
): ReadonlyMap<string, { readonly name: string; readonly path: string }> {
  const files = new Map<string, { name: string; path: string }>();
  for (const { resource, buildInfo } of modules) {
    if (resource === undefined || buildInfo?.filename === undefined) continue;
    const path = pathOf(resource);
    const file = basename(path);
    const name = `${isSharedData(file) ? "../shared" : "data"}/${file}`;
    if ([...files.values()].some((other) => other.name === name))
      throw new Error(`Two data files are called ${name}: rename one`);
    files.set(buildInfo.filename, { name, path });
  }
  return files;
}

function encode(code: string, names: ReadonlyMap<string, string>): Uint8Array {
  let text = code;
  for (const [from, to] of names) text = text.replaceAll(`"${from}"`, JSON.stringify(to));
  return lineFeeds(Buffer.from(loadLate(text)));
}

/** As git keeps it (`.gitattributes`): without this, a checkout would differ from the build. */
function lineFeeds(content: Buffer): Uint8Array {
  return content.includes("\r\n") && !content.includes(0)
    ? Buffer.from(content.toString().replaceAll("\r\n", "\n"))
    : content;
}

function pathsOf(modules: readonly WebpackModule[], root: string): readonly string[] {
  const paths = modules.flatMap(({ resource }) => (resource === undefined ? [] : [pathOf(resource)]));
  return [...new Set(paths)].map((path) => relative(root, path).split(sep).join("/")).sort();
}

/** A resource without its query. */
function pathOf(resource: string): string {
  return resource.replace(/\?.*$/, "");
}
