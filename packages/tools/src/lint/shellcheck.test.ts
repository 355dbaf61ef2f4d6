// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { describe, expect, it } from "vitest";
import { scriptsOf } from "./script.ts";
import { hasShellcheck, lintWithShellcheck } from "./shellcheck.ts";
import { blockSource } from "./source.ts";

const scripts = (text: string) => scriptsOf(blockSource("x.md", text, 1));

it("takes the scripts of POSIX shells, expressions as names of the same length", () => {
  const found = scripts(
    "- run: echo ${{ github.sha }}\n- run: |\n    ls\n  shell: sh\n- run: dir\n  shell: pwsh",
  );
  expect(found.map(({ text, shell, firstLine }) => [text, shell, firstLine])).toEqual([
    ["echo xxxxxxxxxxxxxxxxx", "bash", 1],
    ["ls\n", "sh", 3],
  ]);
});

it("asks the job's and the workflow's defaults for the shell", () => {
  const jobs = "{ a: { steps: [{ run: x }], defaults: { run: { shell: sh } } }, b: { steps: [{ run: y }] } }";
  const found = scripts(`on: push\ndefaults: { run: { shell: python } }\njobs: ${jobs}`);
  expect(found.map(({ text, shell }) => [text, shell])).toEqual([["x", "sh"]]);
});

describe.skipIf(!hasShellcheck)("with shellcheck (skipped without it: apt-get install shellcheck)", () => {
  it("finds a variable without quotes, with its line and its page", () => {
    const findings = scripts("- run: |\n    true\n    rm $FILE\n").flatMap(lintWithShellcheck);
    expect(findings).toMatchObject([
      { rule: "shellcheck/SC2086", line: 3, fix: expect.stringContaining("SC2086") },
    ]);
  });

  it("finds nothing in a clean script", () => {
    expect(scripts('- run: rm -- "$FILE"\n').flatMap(lintWithShellcheck)).toEqual([]);
  });
});
