import { limits, OspoError } from "@ospo-actions/core";

/** The first line of what we write, by which we find it again. INPUT for a key that could end the HTML comment. */
function markerOf(key: string): string {
  if (/^[a-z0-9]+(?:[-._/:][a-z0-9]+)*$/.test(key) && key.length <= 100) return `<!-- ospo:${key} -->`;
  throw new OspoError("INPUT", `"${key.slice(0, 200)}" cannot be the key of a comment or issue`, {
    fix: "Use small letters and digits, with single - . _ / or : between them.",
  });
}

/** `text` behind its marker. LIMIT where GitHub would answer 422 "Body is too long". */
export function markedBody(key: string, text: string): string {
  const body = `${markerOf(key)}\n${text}`;
  if (body.length <= limits.commentCharacters) return body;
  const message = `The text of ${key} has ${body.length} characters; GitHub takes ${limits.commentCharacters}`;
  throw new OspoError("LIMIT", message);
}

interface Written {
  readonly body?: string | null;
  readonly user: { readonly login: string } | null;
}

/**
 * Whether `login` wrote this under `key`. The marker has to come first: further down it could be a text of
 * somebody else that a report of ours shows.
 */
export function isOurs({ body, user }: Written, key: string, login: string): boolean {
  return user?.login.toLowerCase() === login.toLowerCase() && (body ?? "").startsWith(markerOf(key));
}

/** Whether GitHub would store `next` as what it has: it changes line breaks and the white space at the end. */
export function isSameText(old: string | null | undefined, next: string): boolean {
  const stored = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return stored(old ?? "") === stored(next);
}
