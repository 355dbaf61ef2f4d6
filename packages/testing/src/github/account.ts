const lists = [
  ...["followers", "following", "gists", "starred", "subscriptions", "organizations", "repos", "events"],
  "received_events",
] as const;

/** The addresses of an account's lists, below its own address. */
export function accountLinks(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(lists.map((name) => [`${name}_url`, `${url}/${name}`]));
}
