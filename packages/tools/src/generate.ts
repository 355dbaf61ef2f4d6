/**
 * Writes what follows from a source elsewhere: each action's `action.yml` and README tables from its spec, the
 * published JSON Schemas, the version that reports carry. `--check` only compares.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { ActionSpec } from "@ospo-actions/core";
import { policySchema } from "@ospo-actions/policy";
import { reportSchema } from "@ospo-actions/report";
import { renderActionYml } from "./action-yml.ts";
import { command } from "./command.ts";
import { format } from "./format.ts";
import { root } from "./paths.ts";
import { renderReadme } from "./readme.ts";
import { actionNames } from "./targets.ts";

/** Every generated file below `root` with the content that it should have, by path. */
export async function generated(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of actionNames(root)) {
    const folder = `actions/${name}`;
    const { spec } = (await import(pathToFileURL(join(root, folder, "src/spec.ts")).href)) as {
      spec: ActionSpec;
    };
    const readme = `${folder}/README.md`;
    const text = await readFile(join(root, readme), "utf8").catch(() => {
      throw new Error(`${readme} is missing: write it, with the markers of the three tables.`);
    });
    files.set(`${folder}/action.yml`, await format(renderActionYml(spec, name), "action.yml"));
    files.set(readme, await format(renderReadme(text, spec, readme), "README.md"));
  }
  files.set("schemas/report.schema.json", `${JSON.stringify(reportSchema, undefined, 2)}\n`);
  files.set("schemas/ospo.schema.json", `${JSON.stringify(policySchema, undefined, 2)}\n`);
  files.set("packages/report/src/tool.ts", await versioned(root, "packages/report/src/tool.ts"));
  return files;
}

async function versioned(root: string, file: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const text = await readFile(join(root, file), "utf8");
  return text.replace(/(version: )"[^"]*"/, `$1"${version}"`);
}

/** The paths of `files` whose content below `root` is another. */
export async function stale(files: ReadonlyMap<string, string>, root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [path, text] of files) {
    if ((await readFile(join(root, path), "utf8").catch(() => undefined)) !== text) paths.push(path);
  }
  return paths;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean" } } });
  const files = await generated(root);
  const paths = await stale(files, root);
  if (values.check && paths.length > 0) {
    throw new Error(`Not up to date:\n  ${paths.join("\n  ")}\nMend it with: npm run generate`);
  }
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) as string);
    process.stdout.write(`${path}\n`);
  }
}

if (import.meta.main) await command(main);
