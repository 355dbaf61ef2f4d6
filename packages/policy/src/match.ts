import type { Subject } from "./finding.ts";
import type { Exception, Packages } from "./model.ts";
import { matchesPackage, type PackageName } from "./package-pattern.ts";
import { inVersions } from "./versions.ts";
import { matchesWildcard } from "./wildcard.ts";

/** Whether `packages` names this package in this version. */
export function isAmong({ name, versions }: Packages, purl: PackageName, version = purl.version): boolean {
  if (!matchesPackage(name, { ...purl, version })) return false;
  return versions === undefined || inVersions(versions, purl.type, version);
}

/**
 * Whether `exception` is about `subject`: every key that it has must fit. A change of terms whose text is known
 * is acknowledged by that text's hash alone, so that the next change asks again.
 */
export function isAbout(
  exception: Exception,
  subject: Subject,
  accepts: (licenses: readonly string[], expression: string) => boolean,
): boolean {
  const { rule, packages, repository, licenses, check, sha256 } = exception;
  if (!matchesWildcard(rule, subject.rule)) return false;
  if (packages && !(subject.package && isAmong(packages, subject.package, subject.version))) return false;
  if (repository && !isRepository(repository, subject.repository)) return false;
  if (check !== undefined && check !== subject.check) return false;
  const bound =
    sha256 !== undefined || (subject.rule.startsWith("license-change/") && subject.sha256.length > 0);
  if (bound && !(sha256 !== undefined && subject.sha256.includes(sha256))) return false;
  return licenses === undefined || (subject.license !== undefined && accepts(licenses, subject.license));
}

/** Whether a pattern such as `acme/*` names a repository; GitHub's names have no case. */
function isRepository(pattern: string, repository: string | undefined): boolean {
  return repository !== undefined && matchesWildcard(pattern.toLowerCase(), repository.toLowerCase());
}
