/**
 * What a file of a package is by its name: the package's own license, notices of what it bundles, or a patent grant.
 * `undefined` for any other file.
 */
export type LicenseFileRole = "license" | "notices" | "patents";

const license =
  /^(?:(?:[\w.]+-)?(?:un)?licen[cs]es?|copying(?:v\d)?|copyright|(?:un)?licen[cs]ed)(?:[-_. ].*)?$/i;
const notices =
  /^(?:notices?|third[-_. ]?party.*|3rd[-_. ]?party.*|.*(?:third|3rd)[-_. ]?party.*licen[cs]es?.*|licen[cs]es?[-_. ]?(?:(?:third|3rd)[-_. ]?party|vendor|bundled|dependenc).*|thirdpartynotices?|.*-notices?|attribution(?:s)?|acknowledge?ments?)(?:\.(?:md|txt|rst|html?))?$/i;
const patents = /^(?:additional[-_ ]?)?patents?(?:\.(?:md|txt))?$/i;
const code =
  /\.(?:[cm]?[jt]sx?|json\d?|map|css|scss|less|py|rb|go|rs|java|php|sh|c|cc|cpp|h|hpp|png|jpe?g|gif|svg|ico|pdf|wasm|node|ya?ml|toml|xml|snap|lock|gz|zip|tgz|spdx)$/i;

/**
 * The role of a file, by its path in the package: at its root, or in a folder of licenses there (REUSE). The file that the
 * package's `license` field points to is its license, whatever its name and place.
 */
export function licenseFileRole(path: string, pointer?: string): LicenseFileRole | undefined {
  const plain = path.replace(/^\.\//, "");
  if (pointer !== undefined && plain.toLowerCase() === pointer.replace(/^\.\//, "").toLowerCase())
    return "license";
  const parts = plain.split("/");
  const name = parts.at(-1) ?? "";
  if (code.test(name) || name === "") return undefined;
  if (parts.length === 2 && /^licen[cs]es?$/i.test(parts[0] ?? "")) return "license";
  if (parts.length !== 1) return undefined;
  if (patents.test(name)) return "patents";
  if (notices.test(name)) return "notices";
  return license.test(name) ? "license" : undefined;
}

/** The file that `SEE LICENSE IN FILE` names. */
export function licensePointer(license: unknown): string | undefined {
  if (typeof license !== "string") return undefined;
  return /^see\s+licen[cs]e\s+in\s+(.{1,200})$/i.exec(license.trim())?.[1]?.replace(/^<|>$/g, "").trim();
}
