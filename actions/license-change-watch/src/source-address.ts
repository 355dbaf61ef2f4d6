/** `owner/name` on a host in one spelling: schemes, `.git`, `www.` and case do not make another repository. */
export function repositoryKey(address: string | undefined): string | undefined {
  if (address === undefined || address.trim() === "") return undefined;
  const text = address.trim().slice(0, 500).toLowerCase();
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text);
  if (short)
    return `${short[1] === "bitbucket" ? "bitbucket.org" : `${short[1] ?? "github"}.com`}/${bare(short[2] ?? "")}`;
  const long = /^(?:git\+)?(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?(?:www\.)?([\w.-]+)(?::\d+)?[:/]+([^?#]+)/.exec(
    text,
  );
  if (!long) return text;
  return `${long[1]}/${bare((long[2] ?? "").split("/").slice(0, 2).join("/"))}`;
}

function bare(path: string): string {
  return path.replace(/\/+$/, "").replace(/\.git$/, "");
}

/** `owner/name`, in small letters, of an address on github.com; `undefined` for others. */
export function gitHubName(address: string | undefined): string | undefined {
  const key = repositoryKey(address);
  return key?.startsWith("github.com/") ? slug(key.slice("github.com/".length)) : undefined;
}

/** A text that is `owner/name`, in small letters. */
export function slug(name: string): string | undefined {
  return /^[a-z0-9_-]{1,100}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i.test(name) ? name.toLowerCase() : undefined;
}
