import { asVariable, credentials, eachPart, expectHarmlessRun, runSealed } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { spec } from "./spec.ts";

const outputs = Object.keys(spec.outputs);
const reportFile = "temp/ospo-report/sbom/report.json";
const due = ["work/page.html", "work/found.sarif", "work/found.csv", reportFile];
const files = ["work/sbom.cdx.json", ...due];
const asked = { "html-file": "page.html", "sarif-file": "found.sarif", "csv-file": "found.csv" };
const timeout = 120_000;

function manifest(text: string): string {
  return JSON.stringify({
    name: text,
    version: text.slice(0, 1_024),
    license: text,
    workspaces: [text, "*"],
    dependencies: { [text]: text, a: "1", gone: text, [`no ${text}`]: text },
    resolutions: { [text]: text, [`${text}/a`]: text },
  });
}

/** `text` wherever a lock of yarn 1 has room for words of a package. */
function classicLock(text: string): string {
  const quoted = JSON.stringify(text);
  const entry = `  version ${quoted}\n  resolved ${quoted}\n  integrity ${quoted}\n`;
  return `# yarn lockfile v1

${JSON.stringify(`${text}@${text}`)}, "a@1":
${entry}  dependencies:
    ${quoted} ${quoted}
    ${JSON.stringify(`no ${text}`)} ${quoted}

${JSON.stringify(`alias@npm:${text}@1`)}:
${entry}
${JSON.stringify(`lib@file:${text}`)}:
  version "1"
${JSON.stringify(`flat ${text}`)} ${quoted}
`;
}

/** The same for a lock of yarn 2 and later, a header and its resolution told apart. */
function berryLock(text: string): string {
  const quoted = JSON.stringify(text);
  const entry = (header: string, resolution: string): string => `
? ${JSON.stringify(header)}
:
  version: ${JSON.stringify(text.slice(0, 1_024))}
  resolution: ${JSON.stringify(resolution)}
  dependencies:
    ? ${quoted}
    : ${quoted}
  peerDependencies:
    ? ${JSON.stringify(`peer ${text}`)}
    : ${quoted}
  checksum: ${quoted}
  conditions: ${quoted}
`;
  return `__metadata:
  version: 8
${entry("root@workspace:.", "root@workspace:.")}${entry(`a@npm:1, ${text}@${text}`, `a@npm:${text}`)}
${entry(`b@${text}`, `b@${text}`)}${entry(`p@patch:${text}`, `p@patch:${text}#${text}::version=${text}`)}
${entry(`m@workspace:${text}`, `m@workspace:${text}`)}${entry(`l@link:${text}`, `l@link:${text}::locator=${text}`)}
? ${JSON.stringify(`flat ${text}`)}
: ${quoted}
`;
}

test.each([
  ["yarn 1", classicLock],
  ["yarn 2 and later", berryLock],
])(
  "the hostile corpus in a lock of %s is harmless in every sink, and all that is due is written",
  { timeout },
  (_name, lockOf) =>
    eachPart(async (texts) => {
      const projects = texts.flatMap((text, at) => [
        [`folder-${at}/yarn.lock`, lockOf(text)],
        [`folder-${at}/package.json`, manifest(text)],
        [
          `folder-${at}/.yarnrc.yml`,
          `cacheFolder: ${JSON.stringify(text)}\ncatalog: { ? ${JSON.stringify(text)} : x }\n`,
        ],
      ]);
      const name = asVariable(texts[0] ?? "");
      const run = await runSealed("sbom", {
        files: Object.fromEntries(projects),
        inputs: { ...asked, path: texts.map((_, at) => `./folder-${at}`).join("\n") },
        env: { GITHUB_REPOSITORY: `acme/${name}` },
      });
      expectHarmlessRun(run, { outputs, files });
      expect([...run.written.keys()].sort(), run.stdout.slice(-1_000)).toEqual([...due].sort());
    }),
);

test.each([
  ["yarn 1", true],
  ["yarn 2 and later", false],
])(
  "a secret in every credential slot is nowhere in what a run on a lock of %s leaves",
  { timeout },
  async (_name, isClassic) => {
    const { env, inputs, npmrc, canaries, urls } = credentials();
    const entries = urls.map((url, at) => {
      const quoted = JSON.stringify(url);
      return isClassic
        ? `"a${at}@${url}":\n  version "1.0.0"\n  resolved ${quoted}\n  dependencies:\n    ${quoted} ${quoted}\n`
        : `"a${at}@${url}":\n  version: 1.0.0\n  resolution: "a${at}@${url}"\n  dependencies:\n    ${quoted}: ${quoted}\n`;
    });
    const head = isClassic ? "# yarn lockfile v1\n" : "__metadata:\n  version: 8\n";
    const dependencies = Object.fromEntries(urls.map((url, at) => [`a${at}`, url]));
    const run = await runSealed("sbom", {
      files: {
        "yarn.lock": [head, ...entries].join("\n"),
        "package.json": JSON.stringify({ name: "app", dependencies }),
        ".npmrc": npmrc,
      },
      inputs: { ...asked, ...inputs },
      env,
    });
    expect(run.written.get(reportFile)).toContain("not in the lock file");
    expectHarmlessRun(run, { outputs, files, canaries });
  },
);
