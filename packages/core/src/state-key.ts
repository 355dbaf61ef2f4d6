import { OspoError } from "./errors.ts";

/** `key`, if it is one of a state store. Keys are data (names of repositories): FORMAT where one could leave the store or hide in it. */
export function checkedKey(key: string): string {
  if (isKey(key)) return key;
  throw new OspoError("FORMAT", `"${key}" cannot be a key of the state store`);
}

/** Whether `text` is a relative path of plain names with `/` between them. */
export function isKey(text: string): boolean {
  return text.split("/").every((part) => /^[A-Za-z0-9_@-][A-Za-z0-9._@+-]{0,120}$/.test(part));
}
