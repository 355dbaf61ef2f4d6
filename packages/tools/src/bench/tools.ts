import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { root } from "../paths.ts";
import type { Command } from "./measure.ts";
import type { Project } from "./projects.ts";

/** A tool under measurement: how it is run, and how many installs its document lists. */
export interface Tool {
  readonly name: string;
  command(project: Project, output: string): Command;
  count(output: string): number;
}

/** `dist/sbom` as the runner runs it: validation included, no HTML. */
export const ours: Tool = {
  name: "dist/sbom",
  command: ({ folder }, output) => ({
    args: [join(root, "dist/sbom/index.js")],
    cwd: folder,
    env: {
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: dirname(output),
      "INPUT_OUTPUT-FILE": output,
      GITHUB_OUTPUT: "",
      GITHUB_STEP_SUMMARY: "",
    },
  }),
  count: (output) => components(output).length,
};

/** The reference: validates as well, where its optional validator is installed. */
export const cyclonedxNpm: Tool = {
  name: "cyclonedx-npm --package-lock-only",
  command: ({ folder }, output) => ({
    args: [
      join(root, "packages/tools/node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js"),
      "--package-lock-only",
      "--output-file",
      output,
    ],
    cwd: folder,
  }),
  count: (output) => countNested(components(output)),
};

/** npm's own; it merges copies, so it lists fewer. */
export const npmSbom: Tool = {
  name: "npm sbom --package-lock-only",
  command: ({ folder }, output) => ({
    args: [
      join(import.meta.dirname, "to-file.mjs"),
      output,
      npmCli(),
      "sbom",
      "--package-lock-only",
      "--sbom-format",
      "cyclonedx",
    ],
    cwd: folder,
  }),
  count: (output) => components(output).length,
};

interface Listed {
  readonly components?: readonly Listed[];
}

function components(file: string): readonly Listed[] {
  return (JSON.parse(readFileSync(file, "utf8")) as Listed).components ?? [];
}

function countNested(all: readonly Listed[]): number {
  return all.reduce((sum, { components: inner = [] }) => sum + 1 + countNested(inner), 0);
}

/** npm's own script: of the npm that runs this, else of the one on the PATH. */
export function npmCli(): string {
  const { npm_execpath: running, PATH = "" } = process.env;
  if (running?.endsWith("npm-cli.js")) return running;
  for (const folder of PATH.split(delimiter)) {
    const file = join(folder, "../lib/node_modules/npm/bin/npm-cli.js");
    try {
      readFileSync(file);
      return file;
    } catch {}
  }
  throw new Error("npm was not found");
}
