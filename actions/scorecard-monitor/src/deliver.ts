import { eachItem, type Host, type JsonObject } from "@ospo-actions/core";
import { outsideOf } from "@ospo-actions/github/outside";
import { publish, type Report, toSarif } from "@ospo-actions/report";
import {
  extendScope,
  type History,
  historyToCsv,
  historyToJsonl,
  type Project,
  projectKey,
  readScope,
} from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import { type Changes, commit, writeFiles } from "./delivery.ts";
import type { Judged } from "./evaluate.ts";
import { homeProject } from "./home.ts";
import type { Inputs } from "./inputs.ts";
import { keepIssues } from "./issue.ts";
import { markdownReport, placed, tellsTheSame } from "./markdown-report.ts";
import type { Memory } from "./memory.ts";
import { newOnly } from "./report.ts";
import { spec } from "./spec.ts";
import type { Watch } from "./watch.ts";

export interface Delivery {
  readonly report: Report;
  readonly judged: readonly Judged[];
  readonly history: History;
  readonly watch: Watch;
  readonly memory: Memory;
}

/**
 * Puts everything where it is kept and read: files, report, state, branch, issues. A step that fails does not stop
 * the others; the first error is thrown when all are done, so that a lost issue never costs the database. Gives
 * the path of `report.json`.
 */
export async function deliver(
  delivery: Delivery,
  inputs: Inputs,
  access: Access,
  host: Host,
): Promise<string> {
  const { report, history, memory } = delivery;
  const changes = changesOf(delivery, inputs, host);
  const summary = `What changed is in the report: ${report.metrics.changed} changed, ${report.metrics.regressed} regressed.`;
  const exports = exportsOf(delivery, inputs);
  let reportPath = "";
  const steps: (() => Promise<unknown>)[] = [
    () => writeFiles(changes, host),
    async () => {
      for (const [path, text] of exports) await host.files.write(path, text());
    },
    async () => {
      const further = [...exports.keys()].map((path) => host.files.resolve(path));
      const about = { title: spec.name, ...inputs, sarifFile: undefined, further };
      reportPath = await publish(report, { ...about, outside: outsideOf(inputs, host) }, host);
    },
    () => memory.keep(history),
    () => commit(changes, summary, inputs, access, host),
    async () => {
      const github = inputs.generateIssue ? await access() : undefined;
      if (github) await keepIssues(delivery, inputs, github, host);
      else if (inputs.generateIssue) host.log.notice("No issue is kept: there is no token.");
    },
  ];
  const results = await eachItem(steps, (step) => step(), { concurrency: 1, signal: host.cancelled });
  for (const result of results) if (!result.ok) throw result.error;
  return reportPath;
}

/** Files of what is new in this run and of all that is known, by their paths. */
function exportsOf({ report, history }: Delivery, inputs: Inputs): ReadonlyMap<string, () => string> {
  const all: [string | undefined, () => string][] = [
    [inputs.sarifFile, () => toSarif(newOnly(report))],
    [inputs.historyCsvFile, () => historyToCsv(history)],
    [inputs.historyJsonlFile, () => historyToJsonl(history)],
  ];
  return new Map(all.flatMap(([path, text]) => (path ? [[path, text] as const] : [])));
}

function changesOf({ judged, history, watch, memory }: Delivery, inputs: Inputs, host: Host): Changes {
  const observations = judged.map(({ observation }) => observation);
  const changes = new Map<string, (old: string | undefined) => string | undefined>();
  const updates = observations.flatMap(({ project, formerly, reading, state }) =>
    reading === undefined || state === "error" || state === "gone"
      ? []
      : [{ project, reading, ...(formerly && { formerly }) }],
  );
  if (inputs.database !== undefined) changes.set(inputs.database, memory.database(history, updates));
  if (inputs.report !== undefined) {
    const text = markdownReport(observations, inputs);
    changes.set(inputs.report, (old) => {
      const next = placed(text, old, inputs);
      // Beside a database that stays as it is, a new day alone would be a commit a week.
      const isOld = old !== undefined && memory.isCompatible && tellsTheSame(next, old);
      return isOld ? old : next;
    });
  }
  if (inputs.scope !== undefined && inputs.discoveryEnabled) {
    const { scope, discovered } = watch;
    const shown = new Set(observations.map(({ project }) => projectKey(project)));
    const found = [...discovered.values()].map(({ name }) => homeProject(name, host.env));
    const added = found.filter((project) => shown.has(projectKey(project)));
    const renamed = new Map<string, Project>();
    for (const { project, formerly } of observations)
      if (formerly) renamed.set(projectKey(formerly), project);
    changes.set(inputs.scope, (old) => {
      const now = old === undefined ? scope : readScope(old, host.files.display(inputs.scope ?? ""));
      return scopeText(extendScope(now, added, renamed), old);
    });
  }
  return changes;
}

/** The end of the file as it was: its program writes no line break there, people often do. */
function scopeText(document: JsonObject, old: string | undefined): string {
  const isSame = old !== undefined && JSON.stringify(JSON.parse(old)) === JSON.stringify(document);
  if (isSame) return old;
  return `${JSON.stringify(document, undefined, 2)}${old?.endsWith("\n") ? "\n" : ""}`;
}
