import { join } from "node:path";
import { eachItem, type Files } from "@ospo-actions/core";
import { type Draft, draftOf, type Tools } from "../build.ts";
import type { Problem } from "../component.ts";
import { parseUses, type Used } from "./uses.ts";

/** Bytes of a workflow or action that is parsed. The largest known have a tenth of it. */
const fileBytes = 1024 * 1024;

/**
 * The actions, reusable workflows and images that `.github/workflows` and `.github/actions` of `folder` use, each
 * once. They build the product and are not in it. A file that cannot be read is a problem, and stops no other.
 */
export async function readWorkflows(folder: string, files: Files): Promise<Tools> {
  const found = new Map<string, Draft>();
  const problems: Problem[] = [];
  const unread = (place: string, error: unknown): void => {
    const [reason = ""] = (error as Error).message.split("\n", 1);
    const message = `\`${place}\` cannot be read, so what it uses is unknown: \`${reason}\`.`;
    problems.push(problem(place, place, message));
  };
  const paths = await workflowFiles(folder, files).catch((error: unknown) => {
    unread(files.display(join(folder, ".github")), error);
    return [];
  });
  const readings = await eachItem(paths, async (path) => {
    const { mentionsIn } = await import("./document.ts");
    return mentionsIn(await files.read(path, fileBytes));
  });
  for (const reading of readings) {
    const file = files.display(reading.item);
    if (reading.ok)
      for (const { text, comment } of reading.value) {
        const used = parseUses(text);
        if (used === "unknown")
          problems.push(problem(file, text, `\`${file}\` uses \`${text}\`, which names no action.`));
        else if (used) add(found, draft(used, text, comment, file));
      }
    else unread(file, reading.error);
  }
  return { drafts: [...found.values()], problems };
}

/** Keeps the first, and the first release that is named. */
function add(found: Map<string, Draft>, draft: Draft): void {
  const known = found.get(draft.purl);
  if (known) known.release ??= draft.release;
  else found.set(draft.purl, draft);
}

async function workflowFiles(folder: string, files: Files): Promise<readonly string[]> {
  const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);
  const [workflows, actions] = [join(folder, ".github/workflows"), join(folder, ".github/actions")];
  const found = (await files.list(workflows)).filter(isYaml).map((name) => join(workflows, name));
  for (const action of await files.list(actions)) {
    const listed = await files.list(join(actions, action));
    found.push(
      ...listed.filter((name) => /^action\.ya?ml$/.test(name)).map((name) => join(actions, action, name)),
    );
  }
  return found;
}

function draft(
  { name, version, purl }: Used,
  place: string,
  comment: string | undefined,
  manifest: string,
): Draft {
  const pinned = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(version ?? "");
  const source = { kind: "workflow" } as const;
  return draftOf({
    purl,
    role: "package",
    name,
    version,
    path: "",
    manifest,
    place,
    source,
    release: pinned ? comment : undefined,
  });
}

function problem(manifest: string, place: string, message: string): Problem {
  return { kind: "workflow", level: "review", subject: place, message, manifest, place };
}
