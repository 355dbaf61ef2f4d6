import { categoryOf } from "../category/category-of.ts";
import { type Evaluation, evaluate, type Judgement } from "../evaluate.ts";
import type { Expression } from "../expression.ts";
import type { Term } from "../term.ts";
import { gplCompatible, gplIncompatible } from "./gpl.ts";

/** Licenses that a product may have for this question; `proprietary` is any closed one. */
export const outbounds = [
  "MIT",
  "Apache-2.0",
  "MPL-2.0",
  "LGPL-2.1-only",
  "LGPL-2.1-or-later",
  "LGPL-3.0-only",
  "LGPL-3.0-or-later",
  "GPL-2.0-only",
  "GPL-2.0-or-later",
  "GPL-3.0-only",
  "GPL-3.0-or-later",
  "AGPL-3.0-only",
  "AGPL-3.0-or-later",
  "proprietary",
] as const;

export type Outbound = (typeof outbounds)[number];

/** Whether code may be shipped in a product, and why. */
export interface Compatibility {
  readonly answer: "yes" | "conditions" | "no" | "unknown";
  readonly reason: string;
}

/** What every answer leaves out. */
export const compatibilityLimits =
  "Holds for code that becomes part of one program. It does not look at how the code is linked or loaded, at trademarks and patents outside the licenses, or at local law; it is general information, no legal advice.";

/** Whether code under one license may be shipped as part of a product under `outbound`. */
export function compatibility(inbound: Term, outbound: Outbound): Compatibility {
  const category = categoryOf(inbound);
  const gnu = /^(A|L)?GPL-(\d)/.exec(outbound);
  const version = gnu === null ? undefined : Number(gnu[2]);
  switch (category) {
    case undefined:
      return { answer: "unknown", reason: "its terms are not known" };
    case "public-domain":
      return { answer: "yes", reason: "it sets no conditions" };
    case "permissive":
      return version === undefined ? keepNotices : permissiveInGpl(inbound, outbound, version);
    case "data":
      return dataIn(inbound, version);
    case "weak-copyleft":
      return version === undefined ? ownFilesOnly : weakInGpl(inbound, outbound, version);
    case "strong-copyleft":
    case "network-copyleft":
      return copyleftIn(inbound, outbound);
    case "source-available":
    case "non-commercial":
      return outbound === "proprietary"
        ? {
            answer: "conditions",
            reason: "only for the uses that it permits, which have to bind your users too",
          }
        : { answer: "no", reason: "it forbids uses that an open source license has to permit" };
    case "proprietary":
      return outbound === "proprietary"
        ? { answer: "conditions", reason: "only as far as a contract with its vendor allows" }
        : { answer: "no", reason: "nobody may pass it on under an open source license" };
  }
}

/** The same for an expression: an OR is as good as its best branch, an AND as bad as its worst part. */
export function compatible(tree: Expression, outbound: Outbound): Evaluation {
  return evaluate(tree, (term) => standingOf(compatibility(term, outbound)));
}

function standingOf({ answer, reason }: Compatibility): Judgement {
  const standings = { yes: "allow", conditions: "review", no: "deny", unknown: "unknown" } as const;
  return { standing: standings[answer], reason };
}

const keepNotices: Compatibility = {
  answer: "yes",
  reason: "it may be part of any product as long as its notices stay",
};

const ownFilesOnly: Compatibility = {
  answer: "conditions",
  reason:
    "its own part stays under its license and its source has to be offered; the rest of the product may have any license",
};

function permissiveInGpl({ id }: Term, outbound: Outbound, version: number): Compatibility {
  if (gplIncompatible.has(id))
    return { answer: "no", reason: "it sets conditions that the GNU licenses do not allow to add" };
  if (/^(?:Apache-2\.0|ECL-2\.0|MulanPSL-2\.0)$/.test(id)) {
    if (version === 3)
      return { answer: "yes", reason: "version 3 of the GNU licenses was made to allow its patent terms" };
    return outbound.endsWith("-or-later")
      ? { answer: "conditions", reason: "the product can then only be passed on under version 3 or later" }
      : { answer: "no", reason: "its patent terms are more than version 2 of the GNU licenses allows" };
  }
  return gplCompatible.has(id)
    ? { answer: "yes", reason: "it asks for nothing that the GNU licenses do not allow" }
    : {
        answer: "conditions",
        reason: "no obstacle is known, but nobody has confirmed that it fits the GNU licenses",
      };
}

function dataIn({ id }: Term, version: number | undefined): Compatibility {
  if (version === 3 && /^CC-BY(?:-SA)?-4\.0$/.test(id))
    return { answer: "yes", reason: "Creative Commons and the FSF allow its 4.0 into version 3 of the GPL" };
  return {
    answer: "conditions",
    reason:
      "as content that stays apart from the code, with credit; what is derived from it may have to stay under its license",
  };
}

function weakInGpl(inbound: Term, outbound: Outbound, version: number): Compatibility {
  const { id } = inbound;
  const lesser = /^LGPL-(\d)/.exec(id);
  if (lesser !== null) {
    const own = Number(lesser[1]);
    if (own <= version)
      return {
        answer: "yes",
        reason: "it allows to be passed on under the GPL of the same or a later version",
      };
    return outbound.endsWith("-or-later")
      ? { answer: "conditions", reason: "the product can then only be passed on under version 3 or later" }
      : { answer: "no", reason: "version 3 cannot be combined with version 2 only" };
  }
  if (gplIncompatible.has(id))
    return { answer: "no", reason: "its copyleft and that of the GNU licenses exclude each other" };
  if (id === "MPL-2.0") return { answer: "yes", reason: "it names the GNU licenses as secondary licenses" };
  if (id === "Artistic-2.0") return { answer: "yes", reason: "its section 4(c)(ii) allows relicensing" };
  if (inbound.exception !== undefined) return copyleftIn(inbound, outbound);
  return {
    answer: "conditions",
    reason:
      "only where its authors allow a GNU license beside it, or its list of compatible licenses names it",
  };
}

/** GPL and AGPL code, and rarer copyleft, which only goes into its like. */
function copyleftIn(inbound: Term, outbound: Outbound): Compatibility {
  const gpl = /^(A?)GPL-(\d)/.exec(inbound.id);
  if (categoryOf(inbound) === "weak-copyleft" && !/^A?GPL/.test(outbound)) return ownFilesOnly;
  if (gpl === null)
    return inbound.id.startsWith("CECILL-2") && /^A?GPL/.test(outbound)
      ? { answer: "yes", reason: "it names the GNU GPL as compatible" }
      : { answer: "no", reason: "the whole product would have to be under its license" };
  const affero = gpl[1] === "A";
  const [, toAffero, to] = /^(A?)GPL-(\d)/.exec(outbound) ?? [];
  if (to === undefined)
    return { answer: "no", reason: "the whole product would have to be under the same license" };
  if (affero && toAffero === "") {
    return to === "3"
      ? {
          answer: "conditions",
          reason:
            "section 13 allows to combine both, but users over a network must then be offered the source of the whole",
        }
      : { answer: "no", reason: "it cannot be combined with version 2" };
  }
  const own = Number(gpl[2]);
  const product = Number(to);
  if (own === product)
    return {
      answer: "yes",
      reason:
        affero || toAffero === "" ? "it is the same license" : "section 13 of both allows to combine them",
    };
  if (own < product)
    return inbound.orLater
      ? { answer: "yes", reason: "it may be taken under the later version" }
      : { answer: "no", reason: "it allows its own version only" };
  return outbound.endsWith("-or-later")
    ? { answer: "conditions", reason: "the product can then only be passed on under the later version" }
    : { answer: "no", reason: "the product allows an earlier version only" };
}
