import { encodePurl } from "../package-url.ts";

/** What a workflow or action uses: another repository's action or workflow at a ref, or a container image. */
export interface Used {
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string;
}

/** `undefined` for what lies in the same repository (`./…`, `$/…`); `unknown` for what is no `uses` at all. */
export function parseUses(text: string): Used | undefined | "unknown" {
  if (/^(?:\.{1,2}|\$)\//.test(text)) return undefined;
  if (text.startsWith("docker://")) return imageOf(text.slice("docker://".length));
  const at = text.indexOf("@");
  const [owner, repository, ...below] = text.slice(0, Math.max(at, 0)).split("/");
  const ref = text.slice(at + 1);
  if (!isName(owner) || !isName(repository) || ref === "" || /[\s@]/.test(ref)) return "unknown";
  return actionOf(
    owner,
    repository,
    below.filter((part) => !/^\.{0,2}$/.test(part)),
    ref,
  );
}

function isName(part: string | undefined): part is string {
  return part !== undefined && /^[\w.-]+$/.test(part);
}

/**
 * `pkg:githubactions/owner/repository@ref#path`, the type that GitHub's dependency graph has; owner and repository
 * in lower case, as GitHub does not tell them apart by case and type `github` has it.
 */
function actionOf(owner: string, repository: string, below: readonly string[], ref: string): Used {
  const path = below.length > 0 ? `#${below.map(encodePurl).join("/")}` : "";
  const [namespace, name] = [owner.toLowerCase(), repository.toLowerCase()];
  return {
    name: [owner, repository, ...below].join("/"),
    version: ref,
    purl: `pkg:githubactions/${encodePurl(namespace)}/${encodePurl(name)}@${encodePurl(ref)}${path}`,
  };
}

/** `pkg:docker/name@tag`, a digest before a tag; of another registry than Docker's with `repository_url`. */
function imageOf(image: string): Used | "unknown" {
  const [named = "", digest] = image.split("@", 2);
  const slash = named.indexOf("/");
  const first = slash < 0 ? "" : named.slice(0, slash);
  const host = /[.:]|^localhost$/.test(first) ? first : undefined;
  const rest = host === undefined ? named : named.slice(slash + 1);
  const colon = rest.lastIndexOf(":");
  const name = colon < 0 ? rest : rest.slice(0, colon);
  const version = digest ?? (colon < 0 ? undefined : rest.slice(colon + 1));
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(name) || /\s/.test(image)) return "unknown";
  const path = name.split("/").map(encodePurl).join("/");
  const from = host === undefined ? "" : `?repository_url=${encodePurl(host)}`;
  return {
    name: host === undefined ? name : `${host}/${name}`,
    version,
    purl: `pkg:docker/${path}${version ? `@${encodePurl(version)}` : ""}${from}`,
  };
}
