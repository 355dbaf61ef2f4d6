import type { Packument, PublishedVersion } from "@ospo-actions/registry";
import type { WarningKind } from "./rules.ts";
import { repositoryKey } from "./source-address.ts";

/** A version with the time of its publishing, where the registry tells it. */
export type Release = PublishedVersion & { readonly published: Date | undefined };

/** Something that a release shows and the one before did not. `what` is a sentence's rest, `code` in backticks. */
export interface Warning {
  readonly kind: WarningKind;
  readonly what: string;
  readonly evidence: Readonly<Record<string, unknown>>;
}

export interface Circumstances {
  readonly now: Date;
  /** Days for which a version is young. */
  readonly youngDays: number;
}

const day = 24 * 60 * 60 * 1000;

/** What is new in `to` against `from`, both of `history`. Facts, each with its evidence; no verdict. */
export function warningsOn(
  from: Release,
  to: Release,
  history: Packument,
  { now, youngDays }: Circumstances,
): readonly Warning[] {
  const found: Warning[] = [];
  const add = (kind: WarningKind, what: string, evidence: Warning["evidence"]): void => {
    found.push({ kind, what, evidence });
  };
  const scripts = to.installScripts.filter((name) => !from.installScripts.includes(name));
  if (from.installScripts.length === 0 && scripts.length > 0)
    add("install-script", `runs ${codes(scripts)} when it is installed; ${from.version} ran nothing`, {
      scripts,
    });
  if (isNewPublisher(from, to, history))
    add(
      "new-publisher",
      `was published by \`${to.publisher}\`, who published none of the ${upTo(from, history).length} versions up to ${from.version}`,
      { publisher: to.publisher, before: from.publisher },
    );
  if (from.provenance && !to.provenance)
    add("provenance-lost", `has no provenance attestation; ${from.version} has one`, {});
  const [was, is] = [repositoryKey(from.repository), repositoryKey(to.repository)];
  if (was !== undefined && was !== is)
    add(
      "repository-changed",
      is === undefined ? "names no source repository any more" : "names another source repository",
      { from: from.repository, to: to.repository },
    );
  const age = to.published === undefined ? undefined : (now.getTime() - to.published.getTime()) / day;
  if (age !== undefined && age < youngDays)
    add("young-version", `was published ${ageText(age)} ago`, { published: to.published?.toISOString() });
  if (neverDepended(from, to, history))
    add(
      "first-dependency",
      `needs ${codes(to.dependencies.slice(0, 5))}; no version up to ${from.version} needed anything`,
      {
        dependencies: to.dependencies,
      },
    );
  return found;
}

/** Versions published up to `one`: what somebody on it has seen so far, whatever came between it and the next. */
function upTo(one: Release, { versions }: Packument): readonly Release[] {
  const at = versions.findIndex(({ version }) => version === one.version);
  return versions.slice(0, at + 1);
}

function isNewPublisher(from: Release, to: Release, history: Packument): boolean {
  if (to.publisher === undefined || from.publisher === undefined || to.publisher === from.publisher)
    return false;
  return !upTo(from, history).some(({ publisher }) => publisher === to.publisher);
}

function neverDepended(from: Release, to: Release, history: Packument): boolean {
  return (
    to.dependencies.length > 0 && upTo(from, history).every(({ dependencies }) => dependencies.length === 0)
  );
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function ageText(days: number): string {
  const hours = Math.max(0, Math.round(days * 24));
  return hours < 48 ? `${hours} hours` : `${Math.floor(days)} days`;
}
