import type { FindingDraft } from "@ospo-actions/report";
import { type PackageName, parsePackage } from "./package-pattern.ts";

/** What a finding is about, as far as exceptions look at it. */
export interface Subject {
  readonly rule: string;
  readonly package: PackageName | undefined;
  readonly version: string | undefined;
  readonly repository: string | undefined;
  readonly check: string | undefined;
  /** The license expression that it is about: the new one of a change. */
  readonly license: string | undefined;
  /** SHA-256 of the texts that it is about. */
  readonly sha256: readonly string[];
}

/** Reads the subject and the `data` of a finding (DESIGN 4); `repository` is the run's own. */
export function subjectOfFinding({ rule, subject, data = {} }: FindingDraft, repository?: string): Subject {
  const name = parsePackage(subject);
  const text = (key: string): string | undefined => {
    const value = data[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return {
    rule,
    package: name,
    version: name?.version ?? text("toVersion") ?? text("version"),
    repository: text("repository") ?? (/^[\w.-]+\/[\w.-]+$/.test(subject) ? subject : repository),
    check: text("check"),
    license: text("to") ?? text("concluded") ?? text("declared"),
    sha256: textsOf(data.sha256),
  };
}

function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}
