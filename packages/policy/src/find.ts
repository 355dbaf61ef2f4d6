import { type Host, limits, OspoError, type RunEvent, readEvent } from "@ospo-actions/core";
import type { FindingDraft } from "@ospo-actions/report";
import { defaultPolicy } from "./default.ts";
import { editsOf } from "./edit.ts";
import { usesDefault } from "./judge.ts";
import { loadPolicy, loadReference } from "./load.ts";
import type { Policy } from "./model.ts";
import { tryPolicy } from "./read.ts";
import { parseReference } from "./reference.ts";
import type { PolicySource } from "./source.ts";

/** Where a repository's policy is unless an input says otherwise. */
export const policyPath = ".github/ospo.yml";

/** So many edits are listed; the rest is counted. */
const listed = 20;

export interface FoundPolicy {
  readonly policy: Policy;
  /** Notes on an edit that was not obeyed, a `fail` for one that would break the policy. */
  readonly findings: readonly FindingDraft[];
}

/**
 * The policy of this run. `named` is the input: a path of the repository, or `OWNER/REPO//path@ref`; without it
 * `.github/ospo.yml`, or the default policy where there is none. Where the run checks a change, the policy is read
 * from what the change is to be merged into, never from the checkout: an edit is shown and not obeyed. CONFIG where
 * it cannot be read, which never means the default.
 */
export async function findPolicy(
  named: string | undefined,
  host: Pick<Host, "env" | "files">,
  source: PolicySource,
): Promise<FoundPolicy> {
  const reference = named === undefined ? undefined : parseReference(named);
  if (reference !== undefined) return { policy: await loadReference(reference, source), findings: [] };
  const path = host.files.display(named ?? policyPath);
  const trusted = trustedRef(await readEvent(host), host.env);
  const here = await readHere(path, host);
  if (trusted === undefined) {
    if (here === undefined && named !== undefined)
      throw new OspoError("CONFIG", `policy: ${path} does not exist`);
    const policy = here === undefined ? defaultPolicy : await loadPolicy(here, path, source);
    return { policy, findings: [] };
  }
  const base = await readTrusted(path, trusted, host, source);
  if (base === undefined && named !== undefined)
    throw new OspoError("CONFIG", `policy: ${path} is not on ${trusted}, from where a change is judged`, {
      fix: "Merge it there first, or name a policy of another repository: OWNER/REPO//path@ref.",
    });
  const policy = base === undefined ? defaultPolicy : await loadPolicy(base, path, source, trusted);
  return { policy, findings: await findEdit(path, base, here, trusted) };
}

/** A note that the default's lists judged the licenses; empty where a file has an `allow`. */
export function tellDefault(policy: Policy): readonly FindingDraft[] {
  if (!usesDefault(policy)) return [];
  const message =
    "No policy says which licenses are allowed, so the default applied: permissive and public-domain are, weak copyleft and data licenses need a review, all others fail.";
  const advice = `Write \`${policyPath}\`; \`npm start -- policy init\` prints one to begin with.`;
  return [{ rule: "policy/default", level: "note", subject: policyPath, message, advice }];
}

/** The branch or commit whose policy counts; `undefined` where that is the checkout itself. */
function trustedRef(
  event: RunEvent,
  { GITHUB_EVENT_NAME: name = "", ...env }: Host["env"],
): string | undefined {
  const { pull_request: pull, merge_group: group } = event;
  if (name.startsWith("pull_request") || pull !== undefined)
    return refOf(pull?.base?.ref, "the base branch of the pull request");
  if (name === "merge_group" || group !== undefined)
    return refOf(group?.base_sha, "the base commit of the merge group");
  // These run for the default branch, and may have checked out what somebody proposes.
  if (name === "workflow_run" || name === "issue_comment")
    return refOf(env.GITHUB_SHA, "the commit of this run");
  return undefined;
}

function refOf(value: unknown, what: string): string {
  if (typeof value === "string" && /^[^\s~^:?*[\\]+$/.test(value)) return value;
  throw new OspoError("CONFIG", `The event of this run does not name ${what}, from where the policy is read`);
}

async function readHere(path: string, { files }: Pick<Host, "files">): Promise<string | undefined> {
  const entry = await files.stat(path);
  return entry?.kind === "file" ? files.read(path, limits.policyBytes) : undefined;
}

async function readTrusted(
  path: string,
  ref: string,
  { env }: Pick<Host, "env">,
  source: PolicySource,
): Promise<string | undefined> {
  try {
    return await source.read({
      repository: env.GITHUB_REPOSITORY ?? "",
      path: path.replace(/^\.\//, ""),
      ref,
    });
  } catch (cause) {
    if (!(cause instanceof OspoError) || !["CONFIG", "PERMISSION", "NOT_FOUND"].includes(cause.code))
      throw cause;
    const fix =
      "Give the job `permissions: { contents: read }` and the action a `github-token`, or name a policy that can be read: OWNER/REPO//path@ref.";
    throw new OspoError("CONFIG", `The policy of ${ref} cannot be read: ${cause.message}`, { fix, cause });
  }
}

async function findEdit(
  path: string,
  base: string | undefined,
  here: string | undefined,
  ref: string,
): Promise<readonly FindingDraft[]> {
  if (here === undefined || here === base) return [];
  const at = { file: path };
  const edits = await editsOf(base ?? "", here);
  const read = await tryPolicy(here, path);
  const obeyed = base === undefined ? `the default policy, as \`${ref}\` has none,` : `that of \`${ref}\``;
  const lines = edits.slice(0, listed).map((edit) => `\`${edit}\``);
  const rest = edits.length > listed ? [`and ${edits.length - listed} more`] : [];
  const message = `This change edits the policy; ${obeyed} was obeyed. The edit: ${[...lines, ...rest].join(", ")}.`;
  const edited: FindingDraft = {
    rule: "policy/edited",
    level: "note",
    subject: path,
    message,
    at,
    data: { edits },
  };
  if ("policy" in read) return edits.length > 0 ? [edited] : [];
  const faults = read.faults.slice(0, listed).map((fault): FindingDraft => {
    const where = { file: path, line: fault.line };
    const text = `The edited policy is wrong: ${path}:${fault.line}:${fault.column} ${fault.message}.`;
    return {
      rule: "policy/invalid",
      level: "fail",
      subject: path,
      message: text,
      at: where,
      key: `${fault.line}:${fault.message}`,
    };
  });
  return [edited, ...faults];
}
