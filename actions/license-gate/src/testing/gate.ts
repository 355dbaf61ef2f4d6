import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "@ospo-actions/report";
import { type DistRun, runDist } from "@ospo-actions/testing";

/** What a run of the built action left, its report read. */
export interface GateRun extends DistRun {
  /** `undefined` where the run ended before there was one. */
  readonly report: Report | undefined;
}

export interface GateOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeFlags?: readonly string[];
}

/** Runs dist/license-gate in `workspace`. */
export async function runGate(
  workspace: string,
  { inputs = {}, env = {}, nodeFlags = [] }: GateOptions = {},
): Promise<GateRun> {
  const run = await runDist("license-gate", {
    workspace,
    inputs: { "report-file": "gate.json", ...inputs },
    env,
    nodeFlags,
  });
  const text = await readFile(join(workspace, inputs["report-file"] ?? "gate.json"), "utf8").catch(
    () => undefined,
  );
  return { ...run, report: text === undefined ? undefined : (JSON.parse(text) as Report) };
}

/** What a run needs of this machine's environment to reach the registry that npm is set to. */
export function registryEnv(): Record<string, string> {
  const wanted = /^(?:home|userprofile|node_extra_ca_certs|npm_config_.*|https?_proxy|no_proxy)$/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      wanted.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  );
}

const verdicts = new Map([
  ["allowed", "allow"],
  ["review", "review"],
  ["not allowed", "deny"],
]);

/** How each package of a report stands, by `name@version`. */
export function verdictsOf(report: Report | undefined): ReadonlyMap<string, string> {
  const table = report?.tables.find(({ id }) => id === "packages");
  const at = (column: string): number => table?.columns.indexOf(column) ?? -1;
  return new Map(
    table?.rows.map((row) => [
      `${row[at("name")]}@${row[at("version")]}`,
      verdicts.get(String(row[at("verdict")])) ?? "",
    ]),
  );
}
