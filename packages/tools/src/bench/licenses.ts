import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.ts";
import { type Command, type Cost, medians } from "./measure.ts";
import { realProject } from "./projects.ts";
import { npmCli } from "./tools.ts";

/** What one gate cost, and how many packages it looked at. */
export interface GateCost extends Cost {
  readonly name: string;
  readonly packages: number;
}

interface GateCosts {
  readonly installed: GateCost;
  /** A second run, with what the first one remembered. */
  readonly again: GateCost;
  readonly lockOnly: GateCost;
  readonly rseidelsohn: GateCost;
  readonly onebeyond: GateCost;
}

interface Gate {
  readonly name: string;
  readonly command: Command;
  readonly count: () => number;
}

/**
 * Costs of `dist/license-gate` and its peers on the real project as npm installs it, medians of `runs`. Needs the
 * registry; throws where a tool fails, or looks at fewer packages than are installed.
 */
export async function gateCosts(folder: string, runs: number): Promise<GateCosts> {
  const project = realProject(join(folder, "installed"));
  npm(["ci", "--ignore-scripts", "--legacy-peer-deps"], project.folder);
  const peers = join(folder, "peers");
  mkdirSync(peers);
  const dependencies = { "license-checker-rseidelsohn": "5.0.1", "@onebeyond/license-checker": "2.2.0" };
  writeFileSync(join(peers, "package.json"), JSON.stringify({ private: true, dependencies }));
  npm(["install", "--ignore-scripts"], peers);

  const own = (name: string, inputs: Readonly<Record<string, string>>): Gate => {
    const output = join(folder, `${name}.json`);
    const env = {
      GITHUB_WORKSPACE: project.folder,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: "",
      GITHUB_STEP_SUMMARY: "",
      "INPUT_FAIL-ON": "never",
      "INPUT_REPORT-FILE": output,
      ...inputs,
    };
    const count = (): number => (read(output) as { coverage: { checked: number } }).coverage.checked;
    const args = [join(root, "dist/license-gate/index.js")];
    return { name: `dist/license-gate, ${name}`, command: { args, cwd: project.folder, env }, count };
  };
  const listing = join(folder, "rseidelsohn.json");
  const table = join(folder, "onebeyond");
  const gates: readonly Gate[] = [
    own("installed", { INPUT_TEXTS: "installed" }),
    own("again", { INPUT_TEXTS: "installed", "INPUT_CACHE-FOLDER": join(folder, "cache") }),
    own("lock only", { INPUT_TEXTS: "never" }),
    {
      name: "license-checker-rseidelsohn --json",
      command: {
        args: [
          join(peers, "node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js"),
          "--json",
          "--out",
          listing,
        ],
        cwd: project.folder,
      },
      count: () => Object.keys(read(listing) as object).length,
    },
    {
      name: "@onebeyond/license-checker scan",
      command: {
        args: [
          join(peers, "node_modules/@onebeyond/license-checker/cli.js"),
          ...["scan", "--failOn", "SSPL-1.0", "--outputFileName", table],
        ],
        cwd: project.folder,
      },
      count: () => (readFileSync(`${table}.md`, "utf8").match(/^\| [^|]+ \| \d/gm) ?? []).length,
    },
  ];
  const [first, second] = gates as readonly [Gate, Gate];
  await medians([first.command, second.command], 1);
  const costs = await medians(
    gates.map(({ command }) => command),
    runs,
  );
  const told = gates.map(({ name, count }, at) => ({ ...(costs[at] as Cost), name, packages: count() }));
  const [installed, again, lockOnly, rseidelsohn, onebeyond] = told as unknown as [
    GateCost,
    GateCost,
    GateCost,
    GateCost,
    GateCost,
  ];
  // The lock lists platform packages too, which are not installed here.
  for (const { name, packages } of told)
    if (packages < 2_000 || packages > installed.packages)
      throw new Error(
        `${name} looks at ${packages} of ${installed.packages} packages: its figures say nothing`,
      );
  return { installed, again, lockOnly, rseidelsohn, onebeyond };
}

function npm(args: readonly string[], cwd: string): void {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync(process.execPath, [npmCli(), ...args, ...quiet], { cwd, stdio: ["ignore", "ignore", "pipe"] });
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
