import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { toText } from "./expression.ts";
import type { Value } from "./value.ts";

/**
 * `hashFiles`: SHA-256 over the SHA-256 of each file below the workspace, empty where none matches. Files are
 * taken by name, so that the digest is the same on each host; GitHub's order may differ.
 */
export function hashFiles(workspace: string, patterns: readonly Value[]): string {
  const lines = patterns.flatMap((pattern) => toText(pattern).split("\n")).map((line) => line.trim());
  const exclude = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  const include = lines.filter((line) => line !== "" && !/^[!#]/.test(line));
  const files = globSync(include, { cwd: workspace, exclude })
    .filter((file) => !file.startsWith("..") && statSync(join(workspace, file)).isFile())
    .sort();
  if (files.length === 0) return "";
  const total = createHash("sha256");
  for (const file of files)
    total.update(
      createHash("sha256")
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return total.digest("hex");
}
