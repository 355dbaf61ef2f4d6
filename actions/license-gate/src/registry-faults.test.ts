import "@ospo-actions/testing/fast-time";
import {
  type FaultKind,
  hostilePackages,
  type PackageSeed,
  type Registry,
  rawTarball,
  startRegistry,
  tarball,
} from "@ospo-actions/testing";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { gate, mit } from "./testing/project.ts";

const started: Registry[] = [];
afterEach(() => Promise.all(started.splice(0).map((one) => one.close())));
afterAll(() => vi.unstubAllEnvs());

const packageOf = (
  name: string,
  license: string,
  files: Readonly<Record<string, string>> = {},
): PackageSeed => ({
  name,
  versions: { "1.0.0": { manifest: { license }, files } },
});
const sound: readonly PackageSeed[] = [
  packageOf("fine", "MIT", { LICENSE: mit }),
  packageOf("worse", "AGPL-3.0-only"),
];

/** A project whose lock file, like pnpm's, says nothing of licenses: the registry alone knows. */
function asking(names: readonly string[]): Record<string, string> {
  const dependencies = Object.fromEntries(names.map((name) => [name, "1"]));
  const installs = names.map((name) => [`node_modules/${name}`, { version: "1.0.0" }]);
  const root = { name: "app", version: "1.0.0", dependencies };
  return {
    "package.json": JSON.stringify(root),
    "package-lock.json": JSON.stringify({
      ...root,
      lockfileVersion: 3,
      packages: { "": root, ...Object.fromEntries(installs) },
    }),
  };
}

async function registryOf(packages: readonly PackageSeed[], redirects: Record<string, string> = {}) {
  const registry = await startRegistry({ packages, redirects });
  started.push(registry);
  return registry;
}

function gateAt(registry: Registry, names: readonly string[], inputs: Record<string, string> = {}) {
  return gate(asking(names), inputs, { env: { npm_config_registry: registry.url }, fetch });
}

const faults: readonly FaultKind[] = [
  500,
  502,
  409,
  422,
  429,
  "reset",
  "lost-answer",
  "cut-body",
  "half-body",
  "hang",
];
/** What another try mends, where it happens once. */
const mended: readonly FaultKind[] = [500, 502, 429, "reset", "lost-answer", "cut-body", "hang"];

describe("a fault of the registry", () => {
  const counts = { runs: 0, same: 0, told: 0 };
  afterAll(() => {
    process.stdout.write(
      `Fault matrix of the registry: ${faults.length} faults, at every request once and at all for good: ${counts.runs} runs, ${counts.same} as without a fault, ${counts.told} failed and told why, none passed wrongly\n`,
    );
  });

  test.each(faults)("%j: is mended or told, and never a pass", { timeout: 60_000 }, async (kind) => {
    vi.stubEnv("FAST_TIME", kind === "hang" ? "60" : "4");
    const registry = await registryOf(sound);
    const start = registry.calls.length;
    expect((await gateAt(registry, ["fine"])).report?.verdict).toBe("pass");
    const calls = registry.calls.length - start;
    expect(calls).toBe(2);
    for (const times of [1, 10_000]) {
      for (let skip = 0; skip < (times === 1 ? calls : 1); skip++) {
        registry.fail({ kind, skip, times });
        const { report, status } = await gateAt(registry, ["fine"]);
        registry.clearFaults();
        counts.runs++;
        if (times === 1 && mended.includes(kind)) {
          counts.same++;
          expect([status, report?.verdict]).toEqual([0, "pass"]);
        } else {
          counts.told++;
          expect([status, report?.verdict, report?.coverage.missing]).toEqual([
            1,
            "fail",
            ["pkg:npm/fine@1.0.0"],
          ]);
          const finding = report?.findings.find(({ rule }) => rule === "license/not-checked");
          expect(finding?.message).toMatch(/^1 of 1 packages could not be checked\. `fine 1\.0\.0`: \S/);
        }
      }
    }
    registry.fail({ kind, times: 10_000 });
    const { report } = await gateAt(registry, ["fine", "worse"]);
    expect(report?.verdict).toBe("fail");
  });

  test("a registry that is out of reach is not asked for each of many packages", async () => {
    const registry = await registryOf([]);
    registry.fail({ kind: "reset", times: 100_000 });
    const names = Array.from({ length: 500 }, (_, at) => `p${at}`);
    const { report } = await gateAt(registry, names);
    expect([report?.verdict, report?.coverage.checked]).toEqual(["fail", 0]);
    expect(registry.calls.length).toBeLessThan(100);
    expect(report?.findings.filter(({ level }) => level === "fail")).toHaveLength(1);
  });
});

const outside = { LICENSE: mit };
const odd: readonly (readonly [name: string, why: RegExp, seed: Partial<PackageSeed>])[] = [
  ["gone", /does not have a package/, { versions: {} }],
  ["redirected", /sends a package to another host, which is not followed/, {}],
  [
    "cut-in-half",
    /cannot be read/,
    { versions: { "1.0.0": { tarball: tarball({ LICENSE: mit.repeat(50) }).subarray(0, 100) } } },
  ],
  ["unpacks-too-many", /unpacks to too much/, {}],
  ["is-a-page", /cannot be read/, { versions: { "1.0.0": { tarball: Buffer.from("<html>") } } }],
];

describe("an archive that is not what it should be", () => {
  test("is not checked, whatever it claims, and the others are", { timeout: 60_000 }, async () => {
    const names = odd.map(([name]) => name);
    const seeds = odd.map(([name, , seed]): PackageSeed => ({ ...packageOf(name, "MIT", outside), ...seed }));
    const many = rawTarball([
      { path: "package/package.json", type: "0", content: '{"license":"MIT"}' },
      { path: "package/x", type: "0", times: 100_001 },
    ]);
    const elsewhere = await registryOf([packageOf("redirected", "MIT", outside)]);
    const registry = await registryOf(
      [
        ...sound,
        ...seeds.filter(({ name }) => name !== "unpacks-too-many"),
        { name: "unpacks-too-many", versions: { "1.0.0": { tarball: many } } },
        ...hostilePackages.filter(({ versions }) => versions["1.0.0"] !== undefined),
      ],
      { "/redirected/1.0.0": `${elsewhere.url}/redirected/1.0.0` },
    );
    const hostile = hostilePackages.map(({ name }) => name);
    const { report, status } = await gateAt(registry, ["fine", ...names, ...hostile]);
    expect([status, report?.verdict]).toEqual([1, "fail"]);
    expect(elsewhere.calls).toEqual([]);
    const unchecked = report?.findings.find(({ rule }) => rule === "license/not-checked")?.message ?? "";
    const reasons = unchecked.split(". ");
    for (const [name, why] of odd) {
      expect(report?.coverage.missing).toContain(`pkg:npm/${name}@1.0.0`);
      expect(reasons.find((reason) => reason.includes(`\`${name} 1.0.0\``))).toMatch(why);
    }
    for (const name of [
      "wrong-integrity",
      "gzip-bomb",
      "cut-archive",
      "no-archive",
      "archive-on-another-host",
    ])
      expect(report?.coverage.missing).toContain(`pkg:npm/${name}@1.0.0`);
    const rows = report?.tables.find(({ id }) => id === "packages")?.rows ?? [];
    const verdictOf = new Map(rows.map((row) => [row[0], row[6]]));
    expect(verdictOf.get("fine")).toBe("allowed");
    for (const name of ["command-in-license", "path-out-of-archive"])
      expect([name, verdictOf.get(name)]).not.toEqual([name, "allowed"]);
  });

  test("links, devices and paths that lead out of it are no license files", async () => {
    const entry = {
      path: "package/package.json",
      type: "0",
      content: '{"name":"x","license":"SEE LICENSE IN LICENSE"}',
    } as const;
    const versions = {
      linked: [{ path: "package/LICENSE", type: "2", link: "/etc/hostname" }],
      "hard-linked": [{ path: "package/LICENSE", type: "1", link: "package/package.json" }],
      device: [{ path: "package/LICENSE", type: "3" }],
      folder: [{ path: "package/LICENSE", type: "5" }],
      "out-of-it": [{ path: "package/../../LICENSE", type: "0", content: mit }],
    } as const;
    const seeds = Object.entries(versions).map(([name, entries]): PackageSeed => {
      return { name, versions: { "1.0.0": { tarball: rawTarball([entry, ...entries]) } } };
    });
    const { report } = await gateAt(await registryOf(seeds), Object.keys(versions));
    expect(report?.verdict).toBe("review");
    expect(
      report?.findings.filter(({ rule }) => rule === "license/unknown").map(({ subject }) => subject),
    ).toEqual(Object.keys(versions).map((name) => `pkg:npm/${name}@1.0.0`));
  });

  test("and is not the one that the lock names fails even where the lock declares a license", async () => {
    const registry = await registryOf(sound);
    const files = asking(["fine"]);
    const lock = JSON.parse(files["package-lock.json"] ?? "");
    const integrity = `sha512-${Buffer.alloc(64, 1).toString("base64")}`;
    Object.assign(lock.packages["node_modules/fine"], { license: "MIT", integrity });
    const changed = { ...files, "package-lock.json": JSON.stringify(lock) };
    const base = Object.fromEntries(
      Object.entries(asking(["other"])).map(([path, text]) => [`base/${path}`, text]),
    );
    for (const inputs of [{ texts: "registry" }, { base: "base" }]) {
      const options = { env: { npm_config_registry: registry.url }, fetch };
      const { report } = await gate({ ...changed, ...base }, inputs as Record<string, string>, options);
      expect(report?.verdict).toBe("fail");
      expect(report?.findings[0]?.message).toMatch(/is not the one that its SHA-512 digest names/);
    }
  });
});

describe("a registry that is out of reach, where the lock file declares a license", () => {
  const files = (): Record<string, string> => {
    const lock = JSON.parse(asking(["fine"])["package-lock.json"] ?? "");
    lock.packages["node_modules/fine"].license = "MIT";
    return { ...asking(["fine"]), "package-lock.json": JSON.stringify(lock) };
  };
  const base = Object.fromEntries(
    Object.entries(asking(["other"])).map(([path, text]) => [`base/${path}`, text]),
  );

  test.each([
    ["is not asked, unless texts are asked for", {}, "pass", []],
    [
      "leaves a change to its own word, which a note says",
      { base: "base" },
      "pass",
      ["license/declared-only"],
    ],
    ["fails where its texts were asked for", { texts: "registry" }, "fail", ["license/not-checked"]],
  ])("%s", async (_, inputs, verdict, rules) => {
    const registry = await registryOf([]);
    registry.fail({ kind: "reset", times: 100 });
    const options = { env: { npm_config_registry: registry.url }, fetch };
    const { report } = await gate({ ...files(), ...base }, inputs as Record<string, string>, options);
    expect(report?.verdict).toBe(verdict);
    expect(report?.findings.map(({ rule }) => rule).filter((rule) => rule !== "policy/default")).toEqual(
      rules,
    );
  });
});
