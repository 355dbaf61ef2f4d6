import {
  asVariable,
  eachPart,
  expectHarmlessRun,
  hostileParts,
  runSealed,
  type SealedRun,
} from "@ospo-actions/testing";
import { describeInChromium, expectHarmlessPage } from "@ospo-actions/testing/browser";
import { expect, test } from "vitest";
import { spec } from "./spec.ts";

const outputs = Object.keys(spec.outputs);
const files = [
  "work/page.html",
  "work/found.sarif",
  "work/found.csv",
  "temp/ospo-report/license-gate/report.json",
];
const asked = { "html-file": "page.html", "sarif-file": "found.sarif", "csv-file": "found.csv" };
const timeout = 120_000;

/** A project whose lock, manifests and license files say `text` wherever there is room for words. */
function project(text: string): Record<string, string> {
  const installs = {
    [`node_modules/${text}`]: { version: text.slice(0, 1_024), license: text, integrity: text },
    "node_modules/named": { name: text, version: "1.0.0", license: { type: text, url: text } },
    "node_modules/listed": { version: "1.0.0", license: [text, { type: text }] },
    "node_modules/read": { version: "1.0.0" },
    "node_modules/denied": { version: "1.0.0", license: `GPL-3.0-only AND LicenseRef-${text}` },
  };
  const root = { name: text, dependencies: { read: text, [text]: text } };
  const manifest = { name: "read", version: "1.0.0", license: `SEE LICENSE IN ${text}`, licenses: [text] };
  return {
    "package-lock.json": JSON.stringify({
      name: text,
      lockfileVersion: 3,
      packages: { "": root, ...installs },
    }),
    "node_modules/read/package.json": JSON.stringify(manifest),
    "node_modules/read/LICENSE": `${text}\nLicensed under the Apache License, Version 2.0 by ${text}; you may not ${text}`,
    ".github/ospo.yml": `version: 1
licenses: { allow: [MIT] }
exceptions:
  - { rule: "license/*", package: "pkg:npm/denied", licenses: [GPL-3.0-only], reason: ${JSON.stringify(`bought ${text.slice(0, 2_000)}`)}, ticket: ${JSON.stringify(`T-1 ${text.slice(0, 2_000)}`)}, until: 2999-01-01 }
`,
  };
}

/** A run on a folder for each text. */
function runOn(texts: readonly string[]): Promise<SealedRun> {
  const folders = texts.map((text, at) => [`folder-${at}`, project(text)] as const);
  const policy = folders[0]?.[1][".github/ospo.yml"] ?? "";
  const name = asVariable(texts[0] ?? "");
  return runSealed("license-gate", {
    files: {
      ".github/ospo.yml": policy,
      ...Object.fromEntries(
        folders.flatMap(([folder, own]) =>
          Object.entries(own).map(([path, text]) => [`${folder}/${path}`, text] as const),
        ),
      ),
    },
    inputs: { ...asked, texts: "installed", path: folders.map(([folder]) => `./${folder}`).join("\n") },
    env: { GITHUB_REPOSITORY: `acme/${name}`, GITHUB_REF: `refs/heads/${name}`, GITHUB_SHA: name },
  });
}

const pages: string[] = [];

test(
  "hostile names, licenses, license texts and policies are harmless in every sink, and never a pass",
  { timeout },
  () =>
    eachPart(async (texts) => {
      const run = await runOn(texts);
      expectHarmlessRun(run, { outputs, files });
      expect([...run.written.keys()].sort(), run.stdout.slice(-1_000)).toEqual([...files].sort());
      const report = JSON.parse(run.written.get(files[3] ?? "") ?? "") as { verdict: string };
      expect(report.verdict).toBe("fail");
      pages.push(run.written.get("work/page.html") ?? "");
    }),
);

describeInChromium("pages of dist/license-gate", (open) => {
  test("those of hostile projects run nothing and ask for nothing", { timeout }, async () => {
    expect(pages).toHaveLength(hostileParts.length);
    await eachPart(
      ([page = ""]) => expectHarmlessPage(open, page),
      pages.map((page) => [page]),
    );
  });
});
