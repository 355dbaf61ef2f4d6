import { type Host, inputError, limits, OspoError } from "@ospo-actions/core";
import { lazyGitHub } from "@ospo-actions/github/outside";
import { type LicenseFile, licenseFileRole, openIdentifier } from "@ospo-actions/license";

/** What a repository asks of contributors, and where it says so. */
export interface Signal {
  readonly kind: "CLA" | "DCO";
  /** `CONTRIBUTING.md`, as a path of the repository. */
  readonly path: string;
  readonly url: string;
  /** The words that say so. */
  readonly words: string;
}

/** A repository that somebody wants to contribute to. */
export interface Target {
  readonly repository: string;
  readonly url: string;
  /** The license that GitHub's detection names. */
  readonly declared: string | undefined;
  readonly files: readonly LicenseFile[];
  readonly signals: readonly Signal[];
  readonly archived: boolean;
}

/** Files that are read for signals. */
const most = 40;

const speaks =
  /^(?:(?:docs\/|\.github\/)?(?:contributing|developing|development|hacking)[^/]*|(?:\.github\/|docs\/)?(?:[\w-]*cla|dco|developer-certificate[\w-]*)(?:\.(?:md|txt|rst|adoc))?|\.clabot|\.github\/(?:dco|cla)[\w-]*\.ya?ml|\.github\/pull_request_template\.md|\.github\/workflows\/[^/]+\.ya?ml|readme\.md)$/i;

const cla =
  /contributor[- ]license[- ]agreement|\b(?:I|C)?CLA\b(?![-.]?ss)|cla-(?:assistant|bot)|contributor-assistant\/github-action|easycla|individual contributor agreement/i;
const dco =
  /developer(?:'s)? certificate of origin|\bDCO\b|signed-off-by|sign(?:ing)?[- ]off|tim-actions\/dco|dcoapp\/app|git commit -s\b/i;

/** Reads what GitHub tells of `repository`. INPUT where it is no name, NOT_FOUND where it cannot be seen. */
export async function readTarget(repository: string, token: string | undefined, host: Host): Promise<Target> {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw inputError([`target: must be OWNER/REPO, not "${repository}"`]);
  if (token === undefined)
    throw new OspoError("INPUT", "target: GitHub is asked about the repository, which needs `github-token`");
  const { listTree, readFile } = await import("@ospo-actions/github");
  const github = await lazyGitHub(token, host)();
  const [owner = "", repo = ""] = repository.split("/");
  const { data } = await github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
  const branch = data.default_branch;
  const paths = (await listTree(github, repository, branch)).map(({ path }) => path);
  const text = async (path: string): Promise<string> => {
    const file = await readFile(github, { repository, path, ref: branch, limit: limits.licenseBytes });
    return file?.bytes.toString("utf8") ?? "";
  };
  const identifier = await openIdentifier();
  const files: LicenseFile[] = [];
  for (const path of paths.filter((path) => licenseFileRole(path) === "license").slice(0, 20)) {
    const file = identifier.read(path, await text(path));
    if (file) files.push(file);
  }
  const url = data.html_url;
  const signals: Signal[] = [];
  for (const path of paths.filter((path) => speaks.test(path)).slice(0, most)) {
    const place = `${url}/blob/${branch}/${path.split("/").map(encodeURIComponent).join("/")}`;
    signals.push(...signalsIn(path, await text(path), place));
  }
  const known = data.license?.spdx_id;
  const declared = known === undefined || known === null || known === "NOASSERTION" ? undefined : known;
  return { repository, url, declared, files, signals, archived: data.archived };
}

/** What a file says of an agreement, each kind once, with its line. */
export function signalsIn(path: string, text: string, url: string): readonly Signal[] {
  const named = (kind: Signal["kind"]): Signal[] => [{ kind, path, url, words: "by its name" }];
  if (/(?:^|\/)(?:\.clabot|[\w-]*cla(?:\.\w+)?)$/i.test(path)) return named("CLA");
  if (/(?:^|\/)dco(?:\.\w+)?$/i.test(path)) return named("DCO");
  const lines = text.split("\n", 20_000);
  return (
    [
      ["CLA", cla],
      ["DCO", dco],
    ] as const
  ).flatMap(([kind, pattern]) => {
    const at = lines.findIndex((line) => line.length < 2_000 && pattern.test(line));
    if (at < 0) return [];
    return [{ kind, path, url: `${url}#L${at + 1}`, words: (lines[at] ?? "").trim().slice(0, 200) }];
  });
}
