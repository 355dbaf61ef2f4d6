import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { relative } from "node:path";
import type { WebpackModule } from "./ncc.ts";
import { sharedName } from "./shared.ts";

/** What means something else, or nothing, once a module stands in a bundle. */
const unportable: readonly (readonly [RegExp, string])[] = [
  [/\bcreateRequire\s*\(/, "createRequire() finds no package next to a bundle: import it"],
  [/\bimport\.meta\.resolve\s*\(/, "import.meta.resolve() finds no package next to a bundle: import it"],
  [/\bimport\.meta\.(dirname|filename)\b/, "name a data file with new URL(…, import.meta.url)"],
  [/(?<![\w.$])__(dirname|filename)\b/, "an ES module has no __dirname: name a data file with new URL(…)"],
];

/** Throws for modules that a bundle cannot hold: missing ones, foreign ones, and those that look for files. */
export function refuseUnportable(
  modules: readonly WebpackModule[],
  issuerOf: (module: WebpackModule) => string | undefined,
  root: string,
): void {
  const faults = modules.flatMap((module) => {
    const { resource, externalType, request } = module;
    if (externalType !== undefined) {
      const isThere = isBuiltin(request ?? "") || sharedName(request) !== undefined;
      return isThere ? [] : [`${request} is left outside the bundle`];
    }
    const missing = /@@notfound\.js\?(.*)$/.exec(resource ?? "")?.[1];
    if (missing !== undefined) return [`${relative(root, issuerOf(module) ?? "")}: cannot find ${missing}`];
    return resource !== undefined && /\.[cm]?js$/.test(resource) ? faultsOf(resource, root) : [];
  });
  if (faults.length > 0)
    throw new Error(`A bundle cannot hold all of its modules:\n  ${faults.join("\n  ")}`);
}

function faultsOf(path: string, root: string): readonly string[] {
  const code = readFileSync(path, "utf8").replace(/^\s*(\/\/|\/?\*).*$/gm, "");
  return unportable.flatMap(([pattern, why]) =>
    pattern.test(code) ? [`${relative(root, path)}: ${why}`] : [],
  );
}
