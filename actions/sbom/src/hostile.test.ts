import {
  asVariable,
  credentials,
  eachPart,
  expectHarmlessRun,
  hostileParts,
  hostilePaths,
  isFileName,
  runSealed,
  type SealedRun,
} from "@ospo-actions/testing";
import { describeInChromium, expectHarmlessPage } from "@ospo-actions/testing/browser";
import { expect, test } from "vitest";
import { spec } from "./spec.ts";

const outputs = Object.keys(spec.outputs);
const reportFile = "temp/ospo-report/sbom/report.json";
const files = ["work/sbom.cdx.json", "work/page.html", "work/found.sarif", "work/found.csv", reportFile];
const asked = { "html-file": "page.html", "sarif-file": "found.sarif", "csv-file": "found.csv" };
const timeout = 120_000;

/** `text` wherever a package-lock.json has room for words of a package, and as the name of what is not there. */
function npmLock(text: string): string {
  const packages = {
    "": {
      name: text,
      version: text.slice(0, 1_024),
      license: text,
      dependencies: { [text]: text },
    },
    [`node_modules/${text}`]: {
      // CycloneDX carries no longer version, and a document that would not be valid is not written.
      version: text.slice(0, 1_024),
      license: text,
      resolved: `https://registry.example/${text}`,
      integrity: text,
      deprecated: text,
      hasInstallScript: true,
      peerDependencies: { [`peer ${text}`]: text },
    },
    "node_modules/alias": { name: text, version: "1.0.0", license: { type: text }, resolved: text },
    [`libs/${text}`]: { license: [text, { type: text }] },
    "node_modules/linked": { resolved: `libs/${text}`, link: true },
  };
  return JSON.stringify({ name: text, lockfileVersion: 3, packages });
}

/** The same for a pnpm-lock.yaml, whose keys are quoted; an entry that is none among them. */
function pnpmLock(text: string): string {
  const quoted = JSON.stringify(text);
  const key = JSON.stringify(`${text}@${text}`);
  const wish = `{ specifier: ${quoted}, version: ${quoted} }`;
  return `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      ? ${quoted}
      : ${wish}
      ? ${JSON.stringify(`no ${text}`)}
      : ${wish}
packages:
  ? ${key}
  : { resolution: { tarball: ${quoted}, integrity: ${quoted} }, deprecated: ${quoted}, version: ${quoted} }
  ? ${quoted}
  : ${quoted}
snapshots:
  ? ${key}
  : { dependencies: { ? ${JSON.stringify(`peer ${text}`)} : ${quoted} } }
`;
}

/** A run on a folder for each text, named after it where it can be, in a repository and on a branch of that name. */
function runOn(texts: readonly string[], file: string, lockOf: (text: string) => string): Promise<SealedRun> {
  const folders = texts.map((text, at) => {
    const usable = isFileName(text) && text === text.trim() && !/[\n,]/.test(text);
    return [usable ? text : `folder-${at}`, text] as const;
  });
  const name = asVariable(texts[0] ?? "");
  return runSealed("sbom", {
    files: Object.fromEntries(folders.map(([folder, text]) => [`${folder}/${file}`, lockOf(text)])),
    inputs: { ...asked, path: folders.map(([folder]) => `./${folder}`).join("\n") },
    env: { GITHUB_REPOSITORY: `acme/${name}`, GITHUB_REF: `refs/heads/${name}`, GITHUB_SHA: name },
  });
}

const pages: string[] = [];

test.each([
  ["package-lock.json", npmLock, files],
  ["pnpm-lock.yaml", pnpmLock, files.slice(1)],
] as const)(
  "the hostile corpus in %s is harmless in every sink, and all that is due is written",
  { timeout },
  (file, lockOf, due) =>
    eachPart(async (texts) => {
      const run = await runOn(texts, file, lockOf);
      expectHarmlessRun(run, { outputs, files });
      expect([...run.written.keys()].sort(), run.stdout.slice(-1_000)).toEqual([...due].sort());
      if (file === "package-lock.json") pages.push(run.written.get("work/page.html") ?? "");
    }),
);

describeInChromium("pages of dist/sbom", (open) => {
  test("those of hostile lock files run nothing and ask for nothing", { timeout }, async () => {
    expect(pages).toHaveLength(hostileParts.length);
    await eachPart(
      ([page = ""]) => expectHarmlessPage(open, page),
      pages.map((page) => [page]),
    );
  });
});

test("hostile input values write nothing that they do not name, and end with a message", { timeout }, () =>
  eachPart(
    async ([value = ""]) => {
      for (const names of [["path", "omit", "fail-on"], ["output-file"], ["report-file"]]) {
        const inputs = Object.fromEntries(names.map((name) => [name, value]));
        const run = await runSealed("sbom", { files: { "package-lock.json": npmLock("a") }, inputs });
        const own = [...run.written.keys()].filter((path) => path.startsWith("work/"));
        expectHarmlessRun(run, { outputs, files: [...files, ...own] });
        expect(own.length).toBeLessThan(3);
      }
    },
    hostilePaths.map((path) => [path]),
  ),
);

test.each([["package-lock.json"], ["pnpm-lock.yaml"]])(
  "a secret in every credential slot is nowhere in what a run on %s leaves",
  { timeout },
  async (file) => {
    const { env, inputs, npmrc, canaries, urls } = credentials();
    const lock = file === "package-lock.json" ? npmLockOf(urls) : pnpmLockOf(urls);
    const run = await runSealed("sbom", {
      files: { [file]: lock, ".npmrc": npmrc },
      inputs: { ...asked, ...inputs },
      env,
    });
    expect(run.written.get(reportFile)).toContain("not in the lock file");
    expectHarmlessRun(run, { outputs, files, canaries });
  },
);

/** Each address as a source, a version, a name and a wish, found and not found. */
function npmLockOf(urls: readonly string[]): string {
  const wishes = Object.fromEntries(urls.map((url, at) => [`wish-${at}`, url]));
  const installs = urls.flatMap((url, at) => [
    [`node_modules/a${at}`, { version: "1.0.0", resolved: url }],
    [`node_modules/b${at}`, { version: url, name: url, resolved: url, dependencies: { [url]: url } }],
  ]);
  const packages = { "": { dependencies: wishes }, ...Object.fromEntries(installs) };
  return JSON.stringify({ lockfileVersion: 3, packages });
}

function pnpmLockOf(urls: readonly string[]): string {
  const keys = urls.map((url, at) => `a${at}@${url}`);
  return JSON.stringify({
    lockfileVersion: "9.0",
    importers: {
      ".": { dependencies: Object.fromEntries(urls.map((url) => [url, { specifier: url, version: url }])) },
    },
    packages: Object.fromEntries(
      keys.flatMap((key, at) => [
        [key, { resolution: { tarball: urls[at] } }],
        [`git ${key}`, { resolution: { type: "git", repo: urls[at], commit: "1" } }],
        [urls[at], "no mapping"],
      ]),
    ),
    snapshots: Object.fromEntries(keys.map((key) => [key, { dependencies: { [key]: key } }])),
  });
}
