import type { Draft } from "./build.ts";

/** The project, which is first, holds its members, whether or not it also depends on them. */
export function linkMembers(drafts: readonly Draft[]): void {
  const [project] = drafts;
  if (project === undefined) return;
  const known = new Set(project.edges.map(({ to }) => to));
  const members = drafts.flatMap(({ role }, to) => (role === "member" && !known.has(to) ? [to] : []));
  project.edges = [...project.edges, ...members.map((to) => ({ kind: "production", to }) as const)];
}
