import { describe, expect, it } from "vitest";
import { root } from "../paths.ts";
import { lintWithActionlint } from "./actionlint.ts";
import { runAudits } from "./audit.ts";
import { audits } from "./audits/index.ts";
import { repositoryOf, usesOf } from "./audits/uses.ts";
import { describeFinding, type Finding } from "./finding.ts";
import { lintWithLanguageService } from "./language-service.ts";
import { ownPath } from "./own.ts";
import { scriptsOf } from "./script.ts";
import { hasShellcheck, lintWithShellcheck } from "./shellcheck.ts";
import type { Kind, Source } from "./source.ts";
import { sourcesOf } from "./sources.ts";
import { parseValue } from "./value.ts";
import { parseWorkflow } from "./workflow.ts";

const sources = sourcesOf(root);
const of = (...kinds: readonly Kind[]): readonly [string, Source][] =>
  sources
    .filter(({ kind }) => kinds.includes(kind))
    .map((source) => [`${source.file}:${source.start}`, source]);

describe("every workflow, action.yml and YAML block of a document", () => {
  it.each(of("data"))("%s is YAML", (_, source) => {
    expect(() => parseValue(source)).not.toThrow();
  });

  it.each(of("workflow", "action", "dependabot"))("%s passes our audits", (_, source) => {
    expectNone(runAudits(audits, parseWorkflow(source)));
  });

  it.each(of("workflow"))("%s passes actionlint", async (_, source) => {
    expectNone(await lintWithActionlint(source));
  });

  it.each(of("workflow", "action"))("%s passes GitHub's language service", async (_, source) => {
    expectNone(await lintWithLanguageService(source, root));
  });

  it.skipIf(!hasShellcheck).each(of("workflow", "action"))(
    "%s passes shellcheck (skipped without it: apt-get install shellcheck)",
    (_, source) => {
      expectNone(scriptsOf(source).flatMap(lintWithShellcheck));
    },
  );
});

it("names one commit and one version of each foreign action", () => {
  const pins = of("workflow", "action").flatMap(([, source]) =>
    usesOf(parseWorkflow(source)).flatMap((uses) => {
      const repository = repositoryOf(uses);
      const [, commit = ""] = uses.text?.split("@") ?? [];
      return repository === undefined || ownPath(uses.text ?? "")
        ? []
        : `${repository} ${commit} ${uses.comment}`;
    }),
  );
  const names = [...new Set(pins)].map((pin) => pin.split(" ")[0]);
  expect(names.length).toBeGreaterThan(3);
  expect(names).toEqual([...new Set(names)]);
});

function expectNone(findings: readonly Finding[]): void {
  expect(findings.map(describeFinding).join("\n")).toBe("");
}
