import { OspoError } from "@ospo-actions/core";

/** Keys are data (names of repositories): nothing in one may leave the branch's tree or hide in it. */
export function checkedKey(key: string): string {
  if (isKey(key)) return key;
  throw new OspoError("FORMAT", `"${key}" cannot be a key of the state store`);
}

/** The same keys as the directory store takes. */
export function isKey(text: string): boolean {
  return text.split("/").every((part) => /^[A-Za-z0-9_@-][A-Za-z0-9._@+-]{0,120}$/.test(part));
}
