import { describe, expect, test } from "vitest";
import { gate, mit } from "./testing/project.ts";

type Entry = Readonly<Record<string, unknown>>;

/** A project whose lock has these entries by place, the first of them asked for. */
function locked(entries: Readonly<Record<string, Entry>>): Record<string, string> {
  const [first = ""] = Object.keys(entries);
  const about = {
    name: "app",
    version: "1.0.0",
    dependencies: { [first.replace("node_modules/", "")]: "1" },
  };
  const lock = { ...about, lockfileVersion: 3, packages: { "": about, ...entries } };
  return { "package.json": JSON.stringify(about), "package-lock.json": JSON.stringify(lock, undefined, 2) };
}

/** `lib` with three builds, one of another license, and with `watch`, which others ask for too. */
const builds = {
  "node_modules/lib": {
    version: "1.0.0",
    license: "MPL-2.0",
    dependencies: { other: "1" },
    optionalDependencies: { "lib-linux": "1", "lib-darwin": "1", "lib-win32": "1", watch: "1" },
  },
  "node_modules/lib-darwin": { version: "1.0.0", license: "MPL-2.0", os: ["darwin"], optional: true },
  "node_modules/lib-linux": { version: "1.0.0", license: "MPL-2.0", os: ["linux"], optional: true },
  "node_modules/lib-win32": { version: "1.0.0", license: "EPL-2.0", os: ["win32"], optional: true },
  "node_modules/other": { version: "1.0.0", license: "MIT", optionalDependencies: { watch: "1" } },
  "node_modules/watch": { version: "1.0.0", license: "MPL-2.0", os: ["darwin"], optional: true },
};

async function reviews(files: Record<string, string>, inputs: Record<string, string> = {}) {
  const { report, host, status } = await gate(files, { texts: "installed", ...inputs });
  const open = report?.findings.filter(({ level, waived }) => level === "review" && !waived) ?? [];
  const subjects = open.map(({ subject, data }) => [subject, ...((data?.also ?? []) as string[])].join(" "));
  return { report, host, status, open, subjects };
}

describe("one question is one finding", () => {
  test("for a package and its platform builds, with the lines that settle all of them", async () => {
    const { subjects, open, host, report } = await reviews(locked(builds));
    expect(subjects).toEqual([
      "pkg:npm/lib@1.0.0 pkg:npm/lib-darwin@1.0.0 pkg:npm/lib-linux@1.0.0",
      "pkg:npm/lib-win32@1.0.0",
      "pkg:npm/watch@1.0.0",
    ]);
    expect(host.outputs.get("reviews")).toBe("3");
    expect(report?.metrics["packages-to-review"]).toBe(5);
    expect(open[0]?.message).toContain(
      "The same goes for `pkg:npm/lib-darwin@1.0.0`, `pkg:npm/lib-linux@1.0.0`.",
    );
    const lines = open[0]?.advice?.split("\n\n")[1]?.replaceAll('"…"', '"@acme/legal"') ?? "";
    const settled = await reviews({
      ...locked(builds),
      ".github/ospo.yml": `version: 1\n${policy}${lines}\n`,
    });
    expect(settled.subjects).toEqual(["pkg:npm/lib-win32@1.0.0", "pkg:npm/watch@1.0.0"]);
  });

  test("for a part that the builds alone need, and not for what others need too", async () => {
    const entries = {
      "node_modules/lib": {
        version: "1.0.0",
        license: "MIT",
        optionalDependencies: { "@lib/a": "1", "@lib/b": "1" },
      },
      "node_modules/@lib/a": {
        version: "1.0.0",
        license: "MIT",
        cpu: ["wasm32"],
        dependencies: { "@lib/wasm": "1" },
      },
      "node_modules/@lib/b": {
        version: "1.0.0",
        license: "MPL-2.0",
        cpu: ["x64"],
        dependencies: { wasi: "1" },
      },
      "node_modules/@lib/wasm": { version: "1.0.0", license: "MPL-2.0" },
      "node_modules/wasi": { version: "1.0.0", license: "MPL-2.0" },
    };
    expect((await reviews(locked(entries))).subjects).toEqual([
      "pkg:npm/%40lib/b@1.0.0 pkg:npm/%40lib/wasm@1.0.0",
      "pkg:npm/wasi@1.0.0",
    ]);
  });

  test("for versions of a package with the same texts, and not for another text", async () => {
    const at = (version: string) => ({ version, license: "ISC" });
    const files = locked({
      "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "1", c: "1", d: "1" } },
      "node_modules/b": { version: "1.0.0", license: "MIT", dependencies: { d: "2" } },
      "node_modules/c": { version: "1.0.0", license: "MIT", dependencies: { d: "3" } },
      "node_modules/d": at("1.0.0"),
      "node_modules/b/node_modules/d": at("2.0.0"),
      "node_modules/c/node_modules/d": at("3.0.0"),
    });
    const install = (place: string, version: string, text: string) => ({
      [`${place}/package.json`]: JSON.stringify({ name: "d", version, license: "ISC" }),
      [`${place}/LICENSE`]: text,
    });
    const installed = {
      ...files,
      ...install("node_modules/d", "1.0.0", mit),
      ...install("node_modules/b/node_modules/d", "2.0.0", mit),
      ...install("node_modules/c/node_modules/d", "3.0.0", mit.replace("Somebody", "Somebody else")),
    };
    const { subjects, open } = await reviews(installed);
    expect(subjects).toEqual(["pkg:npm/d@1.0.0 pkg:npm/d@2.0.0", "pkg:npm/d@3.0.0"]);
    expect(open[0]?.advice?.match(/package: "pkg:npm\/d"/g)).toHaveLength(1);
  });

  test("but an exception for one package is none for the others", async () => {
    const exception = `exceptions:\n  - { rule: "license/*", package: "pkg:npm/lib", reason: read }\n`;
    const { subjects } = await reviews({
      ...locked(builds),
      ".github/ospo.yml": `version: 1\n${policy}${exception}`,
    });
    expect(subjects[0]).toBe("pkg:npm/lib-darwin@1.0.0 pkg:npm/lib-linux@1.0.0");
  });

  test("and a baseline knows each package that a finding stands for", async () => {
    const inputs = { baseline: "known.json", "baseline-until": "2027-01-31" };
    const written = await reviews(locked(builds), inputs);
    const { "node_modules/lib": lib, ...others } = builds;
    const next = locked({ "node_modules/lib": { ...lib, license: "MIT" }, ...others });
    const { subjects } = await reviews(
      { ...next, "known.json": written.host.disk.get("known.json") ?? "" },
      { baseline: "known.json" },
    );
    expect(subjects).toEqual([]);
  });
});

const policy = `licenses: { allow: ["category:permissive"], review: ["category:weak-copyleft"] }\n`;
