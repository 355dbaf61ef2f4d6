import type { Draft } from "./build.ts";
import type { EdgeKind, Problem } from "./component.ts";

/** `asker` depends on `wanted`, and the lock file does not hold it. */
export function missingProblem(asker: Draft, wanted: string, kind: EdgeKind): Problem {
  const { purl, role, name, manifest, place } = asker;
  const who = role === "project" ? "The project" : `\`${name}\``;
  const where = { subject: purl, manifest, place, key: wanted };
  if (kind === "peer") {
    const message = `${who} wants \`${wanted}\` as a peer, which is not there.`;
    return { ...where, kind: "missing-peer", level: "note", message };
  }
  const message = `${who} depends on \`${wanted}\`, which is not in the lock file.`;
  return { ...where, kind: "missing", level: "fail", message };
}

/** The entry at `place` is not `what` (an object, a mapping), so nothing is known of its package. */
export function unreadableProblem(place: string, what: string, manifest: string): Problem {
  const message = `The entry \`${place}\` is not ${what}, so its package is unknown.`;
  return { kind: "unreadable", level: "fail", subject: place, message, manifest, place };
}
