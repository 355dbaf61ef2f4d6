import type { Workflow } from "../workflow.ts";

/** Whether a workflow makes what users get: started by a tag or a release, or allowed to sign or publish. */
export function isRelease({ root, triggers, jobs }: Workflow): boolean {
  const grants = [root, ...jobs.map(({ value }) => value)].flatMap(
    (value) => value.get("permissions")?.entries ?? [],
  );
  return (
    triggers.includes("release") ||
    root.get("on")?.get("push")?.get("tags") !== undefined ||
    grants.some(({ key, value }) => /^(attestations|packages)$/.test(key) && value.text === "write")
  );
}
