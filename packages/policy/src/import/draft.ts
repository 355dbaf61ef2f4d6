import { readDeclared, termOf } from "@ospo-actions/license";
import { parsePackage } from "../package-pattern.ts";

/** What another tool's configuration says, as far as a policy can say it; the rest in words. */
export interface Draft {
  /** What it was read from: `dependency-review-action`, `license-checker`. */
  readonly tool: string;
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  readonly review: readonly string[];
  readonly exceptions: readonly DraftException[];
  readonly block: readonly string[];
  /** What could not be carried over, or means something else here. */
  readonly remarks: readonly string[];
}

interface DraftException {
  readonly package: string;
  readonly reason: string;
}

/** A draft that says nothing. */
export function emptyDraft(tool: string): Draft {
  return { tool, allow: [], deny: [], review: [], exceptions: [], block: [], remarks: [] };
}

/** All drafts of one document as one. */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  const all = <K extends "allow" | "deny" | "review" | "block" | "remarks">(key: K): readonly string[] => [
    ...new Set(drafts.flatMap((draft) => draft[key])),
  ];
  const exceptions = new Map(drafts.flatMap((draft) => draft.exceptions).map((one) => [one.package, one]));
  return {
    tool: [...new Set(drafts.map(({ tool }) => tool))].join(" and "),
    allow: all("allow"),
    deny: all("deny"),
    review: all("review"),
    exceptions: [...exceptions.values()],
    block: all("block"),
    remarks: all("remarks"),
  };
}

interface Names {
  readonly licenses: readonly string[];
  readonly remarks: readonly string[];
}

/** License names as entries of a policy. A name of several licenses becomes all of them; what is unclear is told. */
export function entriesOf(names: readonly string[], option: string): Names {
  const licenses: string[] = [];
  const remarks: string[] = [];
  for (const name of names.map((one) => one.trim()).filter((one) => one !== "")) {
    const read = readDeclared(name.replace(/\*$/, ""));
    if (read.kind === "expression") {
      const meanings = "license" in read.tree ? termOf(read.tree).anyOf : undefined;
      const taken = meanings?.map(({ id }) => id) ?? [read.text];
      licenses.push(...taken);
      if (taken.length !== 1 || taken[0] !== name)
        remarks.push(`${option} "${name}" became ${taken.join(", ")}.`);
    } else {
      remarks.push(`${option} "${name}" names no license for sure; it was left out.`);
    }
  }
  return { licenses: [...new Set(licenses)], remarks };
}

/** Packages by purl that the other tool does not look at, as exceptions; others in words. */
export function exceptionsOf(
  purls: readonly string[],
  option: string,
): Pick<Draft, "exceptions" | "remarks"> {
  const all = purls.map((purl) => purl.trim()).filter((purl) => purl !== "");
  const good = all.filter((purl) => purl.length <= 500 && parsePackage(purl) !== undefined);
  const bad = all.filter((purl) => !good.includes(purl));
  return {
    exceptions: good.map((purl) => ({ package: purl, reason: `${option} of the former configuration` })),
    remarks: bad.map((purl) => `${option} "${purl}" is no purl such as pkg:npm/foo; it was left out.`),
  };
}
