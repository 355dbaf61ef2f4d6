import { anyText, cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

/** What `work` gave, and the milliseconds of CPU that it took. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly spent: number }> {
  const start = cpuTime();
  const value = await work();
  return { value, spent: cpuTime() - start };
}

describe("what is too much is never a pass", () => {
  test("10,000 license files in one package: some are read, and a person looks at the rest", async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => [`LICENSES/${at}.txt`, mit] as const);
    const files = project({ many: { license: "MIT", files: Object.fromEntries(names) } });
    const { spent, value } = await timed(() => gate(files));
    expect(value.report?.findings).toMatchObject([
      {
        rule: "license/additional",
        level: "review",
        message: expect.stringContaining("`9801 more of 10001` could not be read"),
      },
      { rule: "policy/default" },
    ]);
    expect(spent).toBeLessThan(10_000);
  });

  test("a license file of three megabytes, whatever it may hold", async () => {
    const files = project({ long: { license: "MIT", files: { LICENSE: mit + " ".repeat(3 << 20) } } });
    expect((await gate(files)).report?.findings[0]).toMatchObject({
      rule: "license/additional",
      level: "review",
      message: expect.stringContaining("`LICENSE` could not be read"),
    });
  });

  test.each([
    ["one id a hundred thousand times", `${"MIT OR ".repeat(150_000)}MIT`],
    ["brackets half a million deep", `${"(".repeat(500_000)}MIT${")".repeat(500_000)}`],
    ["a megabyte of letters", "x".repeat(1 << 20)],
    ["a megabyte of blanks before an id", `${" ".repeat(1 << 20)}${"MIT AND ".repeat(1_000)}ISC`],
    ["a megabyte of operators", "AND OR WITH + ".repeat(75_000)],
  ])("an expression of %s", async (_, license) => {
    const { spent, value } = await timed(() => gate(project({ odd: { license } }), { texts: "never" }));
    expect(value.report?.findings[0]).toMatchObject({ rule: "license/unknown", level: "review" });
    const kept = value.host.disk.get(value.host.outputs.get("report-path") ?? "") ?? "";
    expect(kept.length).toBeLessThan(20_000);
    expect(spent).toBeLessThan(5_000);
  });

  test("a package that points out of itself is not judged by the project's own license", async () => {
    for (const pointer of ["../../LICENSE", "/work/LICENSE", "..\\..\\LICENSE", "a/../../../LICENSE"]) {
      const files = project({ sly: { license: `SEE LICENSE IN ${pointer}`, files: { "a/x": "" } } });
      const { report } = await gate({ ...files, LICENSE: mit });
      expect([pointer, report?.findings[0]?.rule]).toEqual([pointer, "license/unknown"]);
    }
  });
});

describe("hostile policies end in plain words, never in a pass", () => {
  const tree = project({ bad: { license: "GPL-3.0-only" } });
  const bomb = `version: 1\na: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from("bcdefghij", (name, at) => {
    const before = "abcdefghi"[at];
    return `${name}: &${name} [${Array(10).fill(`*${before}`).join(",")}]\n`;
  }).join("")}licenses: { allow: *j }\n`;

  test.each([
    ["a bomb of aliases", bomb],
    ["a circle of aliases", "version: 1\nlicenses: &a { allow: [MIT], scopes: *a }\n"],
    ["keys of the prototype", "version: 1\n__proto__: { licenses: { allow: [GPL-3.0-only] } }\n"],
    ["a constructor", "version: 1\nlicenses: { constructor: { allow: [GPL-3.0-only] } }\n"],
    ["a merge key", "version: 1\nx: &x { allow: [GPL-3.0-only] }\nlicenses: { <<: *x }\n"],
    ["a type of its own", "version: 1\nlicenses: !!js/function 'function () {}'\n"],
    ["nesting", `version: 1\nlicenses: ${"[".repeat(100_000)}\n`],
    ["a megabyte and more", `version: 1\n# ${"x".repeat(1 << 20)}\n`],
    ["two of a key", "version: 1\nlicenses: { allow: [MIT] }\nlicenses: { allow: [GPL-3.0-only] }\n"],
    ["another version", "version: 99\n"],
    ["nothing but a text", "allow everything"],
    ["NUL", "version: 1\nlicenses: { allow: [MIT\u0000] }\n"],
  ])("%s", async (_, policy) => {
    const { spent, value } = await timed(() => gate({ ...tree, ".github/ospo.yml": policy }));
    expect([value.status, value.report], value.host.lines.join("\n").slice(0, 500)).toEqual([
      expect.toBeOneOf([2, 3]),
      undefined,
    ]);
    expect(value.host.lines.join("\n")).toMatch(/\.github\/ospo\.yml/);
    expect(spent).toBeLessThan(5_000);
  });

  test("any text as the policy is obeyed or refused, and never lets GPL pass unless it says so", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        for (const policy of [text, `version: 1\nlicenses:\n  allow: [${JSON.stringify(text)}]\n`]) {
          const { status, report } = await gate({ ...tree, ".github/ospo.yml": policy });
          expect(status === 0 || report?.verdict === "pass").toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("10,000 exceptions cost seconds at most", { timeout: 60_000 }, async () => {
    const lines = [
      "version: 1",
      "exceptions:",
      ...Array.from(
        { length: 8_000 },
        (_, at) => `  - { rule: "license/*", package: "pkg:npm/p${at}", reason: r, until: 2027-01-01 }`,
      ),
      ...Array.from(
        { length: 2_000 },
        (_, at) => `  - { rule: "license/*", package: "pkg:npm/*x${at}", reason: r }`,
      ),
    ];
    const packages = Array.from(
      { length: 2_000 },
      (_, at) => [`p${at}`, { license: "GPL-3.0-only" }] as const,
    );
    const files = { ...project(Object.fromEntries(packages)), ".github/ospo.yml": lines.join("\n") };
    const { spent, value } = await timed(() => gate(files, { texts: "never" }));
    expect(value.report?.metrics).toMatchObject({ waived: 2_000, violations: 0 });
    expect(value.report?.findings.filter(({ rule }) => rule === "policy/exception-unused")).toHaveLength(
      8_000,
    );
    expect(spent).toBeLessThan(20_000);
  });
});

describe("lock files that are cut off anywhere", () => {
  const names = ["one", "two", "three"];
  const manifest = (name: string): string => JSON.stringify({ name, version: "1.0.0", license: "MIT" });
  const tree = {
    "package.json": JSON.stringify({ name: "app", version: "1.0.0", dependencies: { one: "^1.0.0" } }),
    ...Object.fromEntries(names.map((name) => [`node_modules/${name}/package.json`, manifest(name)])),
  };
  const next = (at: number): string | undefined => names[at + 1];
  const integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;
  const locks: Readonly<Record<string, string>> = {
    "package-lock.json": JSON.stringify(
      {
        name: "app",
        version: "1.0.0",
        lockfileVersion: 3,
        packages: {
          "": JSON.parse(tree["package.json"]),
          ...Object.fromEntries(
            names.map((name, at) => [
              `node_modules/${name}`,
              {
                version: "1.0.0",
                license: "MIT",
                ...(next(at) && { dependencies: { [String(next(at))]: "1" } }),
              },
            ]),
          ),
        },
      },
      undefined,
      1,
    ),
    "pnpm-lock.yaml": `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      one: { specifier: ^1.0.0, version: 1.0.0 }
packages:
${names.map((name) => `  ${name}@1.0.0:\n    resolution: {integrity: ${integrity}}\n`).join("")}snapshots:
${names.map((name, at) => `  ${name}@1.0.0:${next(at) ? `\n    dependencies:\n      ${next(at)}: 1.0.0\n` : " {}\n"}`).join("")}`,
    "yarn.lock": `# yarn lockfile v1


${names.map((name, at) => `${name}@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.example/${name}.tgz#0"\n  integrity ${integrity}\n${next(at) ? `  dependencies:\n    ${next(at)} "^1.0.0"\n` : ""}`).join("\n")}`,
    "bun.lock": `{
  "lockfileVersion": 1,
  "workspaces": { "": { "name": "app", "dependencies": { "one": "^1.0.0" } } },
  "packages": {
${names.map((name, at) => `    "${name}": ["${name}@1.0.0", "", {${next(at) ? ` "dependencies": { "${next(at)}": "1" } ` : ""}}, "${integrity}"],\n`).join("")}  }
}
`,
  };

  test.each(Object.keys(locks))(
    "%s passes with all its packages alone",
    { timeout: 60_000 },
    async (name) => {
      const lock = locks[name] ?? "";
      const whole = await gate({ ...tree, [name]: lock });
      expect(whole.report, whole.host.lines.join("\n")).toMatchObject({
        verdict: "pass",
        coverage: { checked: 3, expected: 3 },
      });
      let passed = 0;
      for (let end = 0; end < lock.length; end += 3) {
        const { report, status } = await gate({ ...tree, [name]: lock.slice(0, end) });
        if (report?.verdict !== "pass" && status !== 0) continue;
        passed++;
        if (name === "yarn.lock") expect(lock.slice(0, end)).toMatch(/^ {2}version "1\.0\.0/m);
        else expect([end, report?.coverage.checked]).toEqual([end, 3]);
      }
      expect(passed).toBeLessThan(name === "yarn.lock" ? lock.length : lock.length / 10);
    },
  );

  test("any damage to npm's ends in an error, a finding, or the same packages", {
    timeout: 60_000,
  }, async () => {
    const lock = locks["package-lock.json"] ?? "";
    const at = fc.nat(lock.length);
    await fc.assert(
      fc.asyncProperty(
        at,
        fc.nat(30),
        fc.oneof(anyText, fc.constantFrom(...Object.values(hostileTexts))),
        async (from, size, text) => {
          const damaged = lock.slice(0, from) + text + lock.slice(from + size);
          const { report, status } = await gate({ ...tree, "package-lock.json": damaged });
          if (report?.verdict === "pass") expect(report.coverage.checked).toBe(report.coverage.expected);
          else expect([0, 1, 2, 3]).toContain(status);
        },
      ),
      { numRuns: 300 },
    );
  });
});
