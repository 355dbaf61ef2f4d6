/** What stands between `://` and the host: a name, a password, a token. */
const userinfo = /:\/\/([^\s/?#"'<>\\]*)@/g;

/** Parameters of an address that let in whoever has them (signed downloads, tokens in a query). */
const secretParameter =
  /([?&](?:[\w-]{0,40}(?:token|secret|password|signature|credential|auth)[\w-]{0,40}|sig|key|api_?key)=)[^&#\s"'<>\\]+/gi;

/**
 * The text of a lock file without the credentials in its addresses: package managers write `resolved` as they
 * were configured, and what is read here ends in documents that are published. The login name of an SSH address
 * (`git@`) is part of the address and stays. Lines stay where they are.
 */
export function withoutCredentials(text: string): string {
  if (!text.includes("://")) return text;
  return text
    .replace(userinfo, (_, login: string, at: number) => {
      const isSsh = text.slice(Math.max(0, at - 3), at).toLowerCase() === "ssh";
      return isSsh ? `://${login.split(":")[0]}@` : "://";
    })
    .replace(secretParameter, "$1***");
}
