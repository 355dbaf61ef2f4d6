import { parsePurl } from "@ospo-actions/inventory";
import { writeTerm } from "@ospo-actions/license";
import type { RuleId } from "./rules.ts";
import type { PackageRuling } from "./ruling.ts";

/** Days until a proposed exception ends: a year, unless the policy asks for less. */
const days = 365;

/** The lines that settle a finding when they stand in the policy, ready to paste. */
export function pasteable(ruling: PackageRuling, rule: RuleId, now: Date, maxDays = days): string {
  const { evidence, judged, license } = ruling;
  const { component, files, statement } = evidence;
  const name = packageOf(component.purl);
  if (
    rule === "license/unknown" ||
    rule === "license/mismatch" ||
    rule === "license/additional" ||
    rule === "license/clarification-open"
  ) {
    const hashed = files
      .slice(0, 5)
      .map(({ path, sha256 }) => `{ path: ${quoted(path)}, sha256: "${sha256}" }`);
    const license = rule === "license/mismatch" ? (statement?.text ?? "SPDX-ID") : (judged ?? "SPDX-ID");
    if (hashed.length > 0) {
      return `clarifications:\n  - { package: ${quoted(name)}, license: ${quoted(license)}, files: [${hashed.join(", ")}], reason: "…" }`;
    }
  }
  const until = new Date(now.getTime() + Math.min(days, maxDays) * 86_400_000).toISOString().slice(0, 10);
  const open = license?.terms.filter((term) => rule === "license/outbound" || term.ruling !== "allow") ?? [];
  const licenses = open.map(({ term }) => writeTerm(term));
  const named = licenses.length > 0 ? `licenses: [${[...new Set(licenses)].map(quoted).join(", ")}], ` : "";
  return `exceptions:\n  - { rule: ${quoted(rule)}, package: ${quoted(name)}, ${named}reason: "…", approved-by: "…", until: ${until} }`;
}

/** The purl of all versions, as policies write packages. */
function packageOf(purl: string): string {
  const parsed = parsePurl(purl);
  if (parsed === undefined) return purl;
  const namespace = parsed.namespace ? `${parsed.namespace}/` : "";
  return `pkg:${parsed.type}/${namespace}${parsed.name}`;
}

/** YAML's double-quoted form, which JSON is. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
