import { isAmong, type Policy, parsePackage } from "@ospo-actions/policy";

/** Whether the policy's `license-change.watch` names a package, whose texts are then always compared. */
export function watchedBy({ licenseChange: { watch } }: Policy): (purl: string) => boolean {
  if (watch.length === 0) return () => false;
  return (purl) => {
    const name = parsePackage(purl);
    return name !== undefined && watch.some(({ value }) => isAmong(value, name));
  };
}
