import { eachPart, expectHarmlessRun, runSealed } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { spec } from "./spec.ts";

const outputs = Object.keys(spec.outputs);
const reportFile = "temp/ospo-report/license-change-watch/report.json";
const files = ["work/page.html", "work/found.sarif", "work/found.csv", reportFile];
const asked = { "html-file": "page.html", "sarif-file": "found.sarif", "csv-file": "found.csv" };

/** `text` wherever a lock has room for words of a package, in another version and under another license. */
function lockWith(text: string, version: string, license: unknown): string {
  const packages = {
    "": { name: text, dependencies: { [text]: text, plain: "1" } },
    [`node_modules/${text}`]: { version: `${version}${text}`, license, resolved: text },
    "node_modules/plain": {
      name: text,
      version,
      license: text,
      resolved: `https://registry.example/${text}`,
    },
    "node_modules/other": { version, license },
  };
  return JSON.stringify({ name: text, lockfileVersion: 3, packages });
}

test("hostile locks are harmless in every sink, on both sides of a comparison", { timeout: 120_000 }, () =>
  eachPart(async (texts) => {
    const folders = texts.map((text, at) => [`p${at}`, text] as const);
    const run = await runSealed("license-change-watch", {
      files: Object.fromEntries(
        folders.flatMap(([folder, text]) => [
          [`${folder}/package-lock.json`, lockWith(text, "2.0.0", `L ${text} 2`)],
          [`base/${folder}/package-lock.json`, lockWith(text, "1.0.0", `L ${text}`)],
        ]),
      ),
      inputs: {
        ...asked,
        path: folders
          .map(([folder]) => folder)
          .slice(0, 1)
          .join("\n"),
        base: `base/${folders[0]?.[0]}`,
        "early-warnings": "false",
        "text-check": "never",
      },
    });
    expectHarmlessRun(run, { outputs, files });
    expect([...run.written.keys()].sort(), run.stdout.slice(-1_000)).toEqual([...files].sort());
  }),
);
